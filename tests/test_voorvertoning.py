"""`make serve`: elke wijziging is te zien zonder herstart, en een fout houdt niets tegen."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path

import pytest

from gitboom import DAG, VANDAAG, leg_vast
from sitebouw import kopieer_raamwerk
from voorbeeldboom import schrijf_boom

HOOGSTENS = 60
REM = """import time
from pathlib import Path

REM = Path(__file__).with_name("rem")


def on_pre_build(config):
    while REM.exists():
        time.sleep(0.05)
"""
"""Een haak die de hele bouw laat wachten zolang er een bestand ‘rem’ is."""
SCRIPT = re.compile(
    r"<script>\s*var livereload.*livereload\((\d+), (\d+)\);\s*</script>", re.DOTALL
)


@dataclass(frozen=True)
class Voorvertoning:
    """Een draaiende voorvertoning van de kleine kennisbank."""

    map_: Path
    adres: str
    logboek: Path
    kijkers: list[Kijker] = field(default_factory=list)

    def haal(self, pagina: str) -> str:
        """De HTML van een pagina, zoals een browser haar nu krijgt."""
        try:
            antwoord = urllib.request.urlopen(self.adres + pagina, timeout=HOOGSTENS)  # noqa: S310
        except urllib.error.HTTPError as geen:
            antwoord = geen
        with antwoord:
            inhoud: bytes = antwoord.read()
        return inhoud.decode("utf-8")

    def wacht_op(self, pagina: str, patroon: str) -> str:
        """De HTML van een pagina zodra het patroon erin staat."""
        eind = time.monotonic() + HOOGSTENS
        html = ""
        while time.monotonic() < eind:
            try:
                html = self.haal(pagina)
            except OSError:
                html = ""
            if re.search(patroon, html):
                return html
            time.sleep(0.2)
        pytest.fail(f"{patroon} verscheen niet op {pagina}")

    def kijk(self, pagina: str) -> Kijker:
        """Een browser die een pagina opent en vraagt of zij anders wordt."""
        treffer = SCRIPT.search(self.haal(pagina))
        assert treffer
        adres = f"{self.adres}livereload/{treffer[1]}/{treffer[2]}"
        self.kijkers.append(Kijker(adres, int(treffer[1])))
        return self.kijkers[-1]

    def rem(self) -> None:
        """Laat de hele bouw voortaan wachten."""
        (self.map_ / "rem").touch()

    def laat_los(self) -> None:
        """Laat de hele bouw verder gaan, en wacht tot alles bij is."""
        keren = self.keren_bij()
        (self.map_ / "rem").unlink()
        eind = time.monotonic() + HOOGSTENS
        while self.keren_bij() == keren:
            assert time.monotonic() < eind, self.logboek.read_text("utf-8")
            time.sleep(0.1)

    def keren_bij(self) -> int:
        """Hoe vaak de hele bouw op de achtergrond klaar kwam."""
        return self.logboek.read_text("utf-8").count("Alles is bij")

    def vervang(self, bestand: str, oud: str, nieuw: str) -> None:
        """Wijzigt een bestand zoals een redacteur dat doet."""
        pad = self.map_ / bestand
        tekst = pad.read_text("utf-8")
        assert oud in tekst
        pad.write_text(tekst.replace(oud, nieuw), "utf-8")


class Kijker:
    """Een open pagina in een browser: zij hoort het zodra zij moet herladen."""

    def __init__(self, adres: str, heeft: int) -> None:
        self._nieuws = threading.Event()
        self._adres, self._heeft = adres, heeft
        self._draad = threading.Thread(target=self._vraag)
        self._draad.start()

    def _vraag(self) -> None:
        with (
            contextlib.suppress(OSError, HTTPException),  # de server stopte
            urllib.request.urlopen(self._adres, timeout=2 * HOOGSTENS) as antwoord,  # noqa: S310
        ):
            if int(antwoord.read()) > self._heeft:
                self._nieuws.set()

    def wacht(self) -> None:
        """Wacht tot de pagina moet herladen."""
        assert self._nieuws.wait(HOOGSTENS)

    def sluit(self) -> None:
        """Sluit de pagina; de server is dan al gestopt."""
        self._draad.join()

    @property
    def moet_herladen(self) -> bool:
        return self._nieuws.is_set()


@pytest.fixture
def voorvertoning(tmp_path: Path) -> Iterator[Voorvertoning]:
    """Start `mkdocs serve` op een vrije poort en stopt hem weer."""
    kopieer_raamwerk(tmp_path)
    schrijf_boom(tmp_path)
    (tmp_path / "rem.py").write_text(REM, "utf-8")
    instellingen = (tmp_path / "mkdocs.yml").read_text("utf-8")
    met_rem = instellingen.replace("- hooks/laden.py", "- hooks/laden.py\n  - rem.py")
    (tmp_path / "mkdocs.yml").write_text(met_rem, "utf-8")
    with socket.socket() as stekker:
        stekker.bind(("127.0.0.1", 0))
        poort = stekker.getsockname()[1]
    logboek = tmp_path / "logboek.txt"
    with logboek.open("wb") as verslag:
        proces = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{poort}"],
            cwd=tmp_path,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
            stdout=subprocess.DEVNULL,
            stderr=verslag,
        )
    gast = Voorvertoning(tmp_path, f"http://127.0.0.1:{poort}/", logboek)
    try:
        gast.wacht_op("index.html", "beter laten gaan")
        yield gast
    finally:
        proces.terminate()
        proces.wait(timeout=HOOGSTENS)
        for kijker in gast.kijkers:
            kijker.sluit()


def test_wijziging_in_inhoud_sjabloon_bibliotheek_en_haak_telt_meteen(
    voorvertoning: Voorvertoning,
) -> None:
    gast = voorvertoning
    gast.vervang("data/voorbeelden.yaml", "Gelote inwoners", "Gekozen inwoners")
    gast.wacht_op("voorbeelden/zeist-loting.html", "<h1>Gekozen inwoners")
    gast.vervang("src/kennisbank/sjablonen/oogopslag.html", "kort kort--", "bondig kort--")
    gast.wacht_op("voorbeelden/zeist-loting.html", "bondig kort--")
    gast.vervang("src/kennisbank/weergave/naam.py", 'f"{soort.titel} {', 'f"Steen {')
    gast.wacht_op("diamanten/index.html", "Steen 01")
    gast.vervang("hooks/paginas.py", "return blad.beschrijving", "return 'Uit de haak'")
    gast.wacht_op("diamanten/index.html", "Uit de haak")


def test_vastlegging_tijdens_de_voorvertoning_geeft_de_nieuwe_datum(
    voorvertoning: Voorvertoning,
) -> None:
    gast = voorvertoning
    leg_vast(gast.map_)
    gast.vervang("docs/tips/1-open.md", "kern: Laat", "kern: Laat nu")
    gast.wacht_op("tips/1-open.html", "Laatst gewijzigd op 21 november 2026")
    leg_vast(gast.map_, VANDAAG + 2 * DAG)
    gast.vervang("docs/tips/1-open.md", "kern: Laat nu", "kern: Laat vooral")
    gast.wacht_op("tips/1-open.html", "Laatst gewijzigd op 23 november 2026")


def test_fout_in_de_inhoud_geeft_een_banier_en_houdt_de_browser_niet_vast(
    voorvertoning: Voorvertoning,
) -> None:
    gast = voorvertoning
    for naam in ("prioriteiten/index.md", "bronnen.md", "prioriteiten/1-vertrouwen.md"):
        gast.vervang(f"docs/{naam}", "kern:", "kerm:")
    for lijst in ("bronnen", "personen", "begrippen", "voorbeelden"):
        gast.vervang(f"data/{lijst}.yaml", "  kern:", "  kerm:")
    gast.vervang("docs/tips/1-open.md", "kern: Laat", "kerm: Laat")
    html = gast.wacht_op("index.html", "te verbeteren")
    assert "docs/tips/1-open.md:6" in html
    assert "docs/tips/1-open.md:6" in gast.haal("tips/1-open.html")
    assert "Bedoelt u ‘kern’?" in html
    gast.wacht_op("rode-draden/1-participatie.html", "te verbeteren")
    schrijf_boom(gast.map_)
    gast.wacht_op("tips/1-open.html", "Laat inwoners meekijken")
    assert "te verbeteren" not in gast.haal("index.html")


def test_de_bekeken_pagina_is_nieuw_terwijl_de_hele_bouw_nog_wacht(
    voorvertoning: Voorvertoning,
) -> None:
    gast = voorvertoning
    kijkt = gast.kijk("voorbeelden/zeist-loting.html")
    elders = gast.kijk("tips/1-open.html")
    gast.rem()
    gast.vervang("data/voorbeelden.yaml", "Gelote inwoners", "Gekozen inwoners")
    kijkt.wacht()
    assert "<h1>Gekozen inwoners" in gast.haal("voorbeelden/zeist-loting.html")
    assert "Gekozen inwoners" in gast.haal("voorbeelden/index.html")
    assert gast.keren_bij() == 0
    assert not elders.moet_herladen

    paden = ("index", "voorbeelden/zeist-loting", "voorbeelden/index", "redactie/velden", "zoeken")
    meteen = {pad: SCRIPT.sub("", gast.haal(f"{pad}.html")) for pad in paden}
    kijkt = gast.kijk("voorbeelden/zeist-loting.html")
    gast.laat_los()
    assert {pad: SCRIPT.sub("", gast.haal(f"{pad}.html")) for pad in paden} == meteen
    assert not kijkt.moet_herladen, "er is niets anders, dus de redacteur blijft waar zij is"


def test_elke_manier_van_bewaren_is_meteen_te_zien(voorvertoning: Voorvertoning) -> None:
    gast = voorvertoning
    gast.rem()
    tip, pagina = gast.map_ / "docs/tips/1-open.md", "tips/1-open.html"
    tekst = tip.read_text("utf-8")

    kijkt = gast.kijk(pagina)
    ernaast = tip.with_suffix(".tmp")
    ernaast.write_text(tekst.replace("kern: Laat", "kern: Hernoemd laat"), "utf-8")
    ernaast.replace(tip)
    kijkt.wacht()
    gast.wacht_op(pagina, "Hernoemd laat")

    with tip.open("w", encoding="utf-8") as half:
        half.write(tekst[:20])
        half.flush()
        gast.wacht_op("index.html", "docs/tips/1-open.md")
        half.write(tekst[20:].replace("kern: Laat", "kern: Heel laat"))
    gast.wacht_op(pagina, "Heel laat")

    gast.vervang("docs/tips/1-open.md", "Heel laat", "Een laat")
    gast.vervang("docs/tips/1-open.md", "Een laat", "Twee laat")
    gast.wacht_op(pagina, "Twee laat")

    kijkt = gast.kijk(pagina)
    tip.unlink()
    kijkt.wacht()
    assert "Deze pagina is er niet" in gast.haal(pagina)
    kijkt = gast.kijk("tips/index.html")
    tip.write_text(tekst, "utf-8")
    kijkt.wacht()
    assert "Laat inwoners meekijken" in gast.haal(pagina)

    gast.vervang("docs/assets/stijl/tokens.css", ":root", "/* anders */ :root")
    gast.wacht_op("assets/stijl/tokens.css", "anders")
    gast.vervang("overrides/main.html", "<main ", "<main data-proef ")
    gast.wacht_op(pagina, "data-proef")


def test_wat_de_keuring_vindt_komt_in_de_banier_zodra_het_bekend_is(
    voorvertoning: Voorvertoning,
) -> None:
    gast = voorvertoning
    gast.rem()
    kijkt = gast.kijk("tips/1-open.html")
    gast.vervang("docs/tips/1-open.md", "Laat inwoners", "Bel 06-12345678 en laat inwoners")
    kijkt.wacht()
    assert "te verbeteren" not in gast.haal("tips/1-open.html")
    kijkt = gast.kijk("tips/1-open.html")
    gast.laat_los()
    kijkt.wacht()
    assert "te verbeteren" in gast.haal("tips/1-open.html")


def test_een_fout_in_de_code_stopt_de_voorvertoning_niet(voorvertoning: Voorvertoning) -> None:
    gast = voorvertoning
    gast.vervang("hooks/paginas.py", "def kop(", "def kop((")
    gast.wacht_op("index.html", "De bouw mislukte")
    gast.vervang("hooks/paginas.py", "def kop((", "def kop(")
    gast.wacht_op("index.html", "beter laten gaan")
