"""Dezelfde site met Hugo: even veel pagina's, dezelfde teksten, blokken, lijsten en links.

Hoe het gewicht gelijk wordt: elke pagina van onze gebouwde site wordt uit elkaar gehaald tot
gegevens (kop, blokken, rijen, links, tekeningen). Hugo zet die met zijn eigen sjablonen weer in
elkaar: een partial per blok, een lus per lijst, een gezochte pagina per link, Markdown voor elke
alinea en JSON-LD uit gegevens. De kop, de voet en het zoekvenster zijn letterlijk de onze. Wat er
dan nog ontbreekt (`data-` en `aria-`) vult een lijst aan, rij voor rij door het sjabloon, na één
bouw die niet meetelt. Wat Hugo niet doet en wij wel: zoekindex, filters, open data en de zip.
"""

from __future__ import annotations

import json
import posixpath
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .hugosjablonen import BLADEN, RIJ, VAKKEN, sjablonen

Gegevens = dict[str, Any]
TEKST = "-text"
BLOK = {*VAKKEN, *BLADEN, "button", "input", "label", "select", "textarea", "pre", "hr"} - {"span"}
VOORAF = re.compile(r'(href|action|src)="([^"#:]+)([^":]*)"')
GROOT = {"button", "input", "label", "select", "textarea", "pre", "hr"}
MARKDOWN = re.compile(r"([\\`*_\[\]<>])")


def hugo_versie() -> str:
    """De versie van de Hugo op deze machine, of niets."""
    if not shutil.which("hugo"):
        return ""
    gezegd = subprocess.run(["hugo", "version"], capture_output=True, text=True, check=True).stdout
    return gezegd.split()[1].partition("+")[0].partition("-")[0]


def zet_hugo(map_: Path, site: Path) -> None:
    """De bronnen van de Hugo-site, uit de pagina's van de onze."""
    paden = {pad.relative_to(site).as_posix() for pad in site.rglob("*.html")}
    shutil.copytree(site / "assets", map_ / "static/assets")
    rand = next(pad for pad in sorted(paden) if pad.startswith("voorbeelden/"))
    for naam, tekst in sjablonen(*_raamwerk(site, rand)).items():
        _schrijf(map_ / naam, tekst)
    for pad in paden:
        gegevens = Pagina(pad, paden).lees((site / pad).read_text(encoding="utf-8"))
        _schrijf(_bron(map_, pad), json.dumps(gegevens, ensure_ascii=False, indent=1) + "\n")


def verzwaar_hugo(map_: Path, tekort: Mapping[str, int]) -> None:
    """Geeft elke pagina die te licht is zo veel rijen erbij."""
    for pad, bytes_ in tekort.items():
        if (rijen := bytes_ // len(RIJ)) > 0:
            bron = _bron(map_, pad)
            gegevens = json.loads(bron.read_text(encoding="utf-8"))
            _schrijf(bron, json.dumps(gegevens | {"aanvulling": rijen}, ensure_ascii=False) + "\n")


def _bron(map_: Path, pad: str) -> Path:
    return map_ / "content" / _naam(pad)


def _naam(pad: str) -> str:
    """Hoe de bron heet; `index` heeft bij Hugo een eigen betekenis."""
    return re.sub(r"(^|/)index\.html$", r"\1begin.html", pad).removesuffix(".html") + ".md"


def _schrijf(pad: Path, tekst: str) -> None:
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(tekst, encoding="utf-8")


def _raamwerk(site: Path, pad: str) -> Iterator[str]:
    """Wat boven en onder de inhoud staat, met adressen die Hugo invult."""
    html = (site / pad).read_text(encoding="utf-8")
    boven = html.partition("<body>")[2].partition("<main")[0]
    onder = html.partition("</main>")[2].partition("</body>")[0]

    def vul_in(gevonden: re.Match[str]) -> str:
        weg = posixpath.normpath(posixpath.join(posixpath.dirname(pad), gevonden[2]))
        return f'{gevonden[1]}="{{{{ "{weg}{gevonden[3]}" | relURL }}}}"'

    for deel in (boven, onder):
        yield VOORAF.sub(vul_in, deel.strip())


class Pagina:
    """Leest een pagina van onze site als gegevens voor de sjablonen van Hugo."""

    def __init__(self, pad: str, paden: set[str]) -> None:
        """Met haar pad, en elk pad waar een link heen kan wijzen."""
        self.pad, self.paden = pad, paden

    def lees(self, html: str) -> Gegevens:
        """Kop en blokken van de pagina; van wie verhuisd is alleen waarheen."""
        boom = LexborHTMLParser(html)
        titel, hoofd = boom.css_first("title"), boom.css_first("main")
        wie = {"url": f"/{self.pad}", "title": titel.text() if titel else ""}
        if hoofd is None or boom.css_first('meta[http-equiv="refresh"]'):
            doel = boom.css_first("a[href]")
            weg = self._weg(doel.attributes["href"] or "") if doel else ""
            return wie | {"layout": "omleiding", "doel": weg}
        return wie | self._kop(boom) | {"hoofd": self._blok(hoofd)}

    def _kop(self, boom: LexborHTMLParser) -> Gegevens:
        ld = boom.css_first('script[type="application/ld+json"]')
        metas = {een.attributes.get("name"): een for een in boom.css("meta[name]")}
        beschrijving = metas.pop("description", None)
        return {
            "beschrijving": beschrijving.attributes["content"] if beschrijving else "",
            "metas": [
                {"naam": naam, "waarde": een.attributes["content"]}
                for naam, een in metas.items()
                if naam != "viewport"
            ],
            "verwijst": [
                {sleutel: waarde for sleutel, waarde in een.attributes.items() if waarde}
                | {"href": self._weg(een.attributes["href"] or "")}
                for een in boom.css("head link[href]")
            ],
            "gegevens": json.loads(ld.text()) if ld else None,
            "scripts": [
                self._weg(een.attributes["src"] or "") for een in boom.css("head script[src]")
            ],
        }

    def _stukken(self, knoop: LexborNode) -> Iterator[Gegevens]:
        """De blokken in een knoop; losse tekst ertussen is samen één blok."""
        los: list[LexborNode] = []
        for kind in knoop.iter(include_text=True):
            if kind.tag not in BLOK and kind.tag != "svg":
                los.append(kind)
                continue
            yield from self._lopend(los)
            los = []
            yield self._blok(kind)
        yield from self._lopend(los)

    def _lopend(self, knopen: list[LexborNode]) -> Iterator[Gegevens]:
        if any(een.text().strip() for een in knopen):
            yield {"e": "", "d": list(self._delen(knopen))}

    def _blok(self, knoop: LexborNode) -> Gegevens:
        eigen = {"e": knoop.tag, "k": knoop.attributes.get("class") or ""}
        if knoop.attributes.get("id"):
            eigen["id"] = knoop.attributes["id"] or ""
        if knoop.tag == "svg":
            begin, _, _ = (knoop.html or "").partition(">")
            rijen = [kind.html or "" for kind in knoop.iter(include_text=False)]
            return {"e": "svg", "ruw": [f"{begin}>", *rijen, "</svg>"]}
        if knoop.tag in GROOT:
            return {"e": knoop.tag, "ruw": [knoop.html or ""]}
        kinderen = list(knoop.iter(include_text=True))
        if knoop.tag not in BLADEN or any(een.tag in BLOK for een in kinderen):
            return eigen | {"stukken": list(self._stukken(knoop))}
        if knoop.tag == "p" and {een.tag for een in kinderen} <= {TEKST, "a", "strong"}:
            return eigen | {"m": "".join(map(self._markdown, kinderen))}
        return eigen | {"d": list(self._delen(kinderen))}

    def _delen(self, knopen: Iterable[LexborNode]) -> Iterator[Gegevens]:
        for een in knopen:
            tekst, klas = een.text(), een.attributes.get("class") if een.tag != TEKST else None
            tekening = een.css_first("use") if een.tag != TEKST else None
            if tekening:
                yield {"i": (tekening.attributes.get("href") or "").removeprefix("#")}
            if een.tag == "a":
                yield self._doel(een) | {"t": tekst, "k": klas or ""}
            elif een.tag == "br":
                yield {"br": True}
            elif een.tag == TEKST:
                yield {"t": re.sub(r"\s+", " ", tekst)}
            elif een.tag != "svg":
                soort = {"b": "strong", "strong": "strong", "code": "code"}.get(een.tag or "")
                yield {"e": soort or "span", "t": tekst, "k": klas or ""}

    def _markdown(self, knoop: LexborNode) -> str:
        tekst = MARKDOWN.sub(r"\\\1", re.sub(r"\s+", " ", knoop.text()))
        if knoop.tag == "strong":
            return f"**{tekst.strip()}** "
        if knoop.tag != "a":
            return tekst
        doel = self._doel(knoop)
        weg = doel["naar"] + doel["anker"] if "naar" in doel else doel["adres"]
        return f"[{tekst}](<{weg}>)"

    def _doel(self, knoop: LexborNode) -> Gegevens:
        """Waar een link heen wijst: een pagina die Hugo opzoekt, of een vast adres."""
        adres = knoop.attributes.get("href") or ""
        weg, kruis, anker = adres.partition("#")
        pad = self._weg(weg) if weg else self.pad
        if pad in self.paden:
            return {"naar": f"/{_naam(pad)}", "anker": kruis + anker}
        return {"adres": adres}

    def _weg(self, adres: str) -> str:
        """Het adres vanaf de hoofdmap van de site; een adres elders blijft wat het is."""
        if ":" in adres:
            return adres
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.pad), adres))
