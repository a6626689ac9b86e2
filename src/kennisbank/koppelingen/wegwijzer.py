"""De wegwijzer: welk bestand van de site achter een adres zit, en anders wat erop lijkt."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from ..gelijkend import bijna
from .adres import Gebrek

INDEX = "index.html"
WEBSITE = re.compile(r"(?:^|/)www\.|^[\w.-]+\.(?:nl|eu|org|com|net)(?:/|$)")
PUNT = re.compile(r"%2e", re.IGNORECASE)
SCHUINE_STREEP = re.compile(r"%(?:2f|5c)", re.IGNORECASE)

MEESTE_VERGELIJKEN = 2_000
MEESTE_VOORSTELLEN = 500


class Weg(NamedTuple):
    """Waar een adres heen gaat: naar een bestand, of naar een pad dat er niet is.

    `bestand` is leeg als het er niet is; `pad` is dan wat er gevraagd werd en `bedoeld` wat
    erop lijkt.
    """

    bestand: str = ""
    gebrek: Gebrek | None = None
    pad: str = ""
    bedoeld: str = ""


class Wegwijzer:
    """Zoekt paden op in één site en onthoudt wat al gezocht is."""

    def __init__(self, paden: frozenset[str], basis: str = "/", los: bool = False) -> None:
        """Alle bestanden vanaf de hoofdmap, en het pad waaronder de site staat."""
        self.paden, self.basis, self.los = paden, basis, los
        self.gelijkend = {_kaal(pad): pad for pad in sorted(paden, reverse=True)}
        self.op_naam: dict[str, list[str]] = {}
        for pad in sorted(paden):
            self.op_naam.setdefault(posixpath.basename(pad).lower(), []).append(pad)
        self.per_map: dict[str, list[str]] = {}
        for pad in sorted(paden):
            self.per_map.setdefault(posixpath.dirname(pad), []).append(pad)
        self.voorstellen: dict[str, str] = {}
        self.weg = lru_cache(maxsize=None)(self._weg)

    def _weg(self, map_: str, adres: str) -> Weg:
        """De weg vanuit een map naar een adres zonder vraagteken en anker."""
        adres = PUNT.sub(".", adres).replace("\\", "/")
        if SCHUINE_STREEP.search(adres):
            zin = "In dit adres staat een schuine streep als code (%2F)."
            return Weg("", Gebrek("fout", zin, "Schrijf gewoon /."), adres)
        if adres.startswith("/"):
            return self._vanaf_basis(adres)
        delen = [*filter(None, map_.split("/")), *adres.split("/")]
        pad = _plat(delen)
        if pad is None:
            return self._buiten("Dit adres gaat hoger dan de hoofdmap van de site.", adres)
        return self._binnen(pad)

    def _vanaf_basis(self, adres: str) -> Weg:
        if self.los:
            zin = "Dit adres begint met /; op een eigen schijf bestaat dat niet."
            return Weg("", Gebrek("fout", zin, "Schrijf de weg vanaf deze pagina."), adres)
        pad = _plat(adres[1:].split("/"))
        basis = self.basis.strip("/")
        if pad is None or not f"/{pad}/".startswith(self.basis):
            return self._buiten(f"Dit adres valt buiten de site ({self.basis}).", adres)
        return self._binnen(pad.removeprefix(basis).removeprefix("/") if basis else pad)

    def _buiten(self, zin: str, adres: str) -> Weg:
        pad = unquote(adres).removeprefix(self.basis).lstrip("./")
        bedoeld = self.bedoeld(pad) if pad else INDEX
        voorstel = f"Schrijf de weg vanaf deze pagina naar {bedoeld or 'een bestand in de site'}."
        return Weg("", Gebrek("fout", zin, voorstel), pad, bedoeld)

    def _binnen(self, ruw: str) -> Weg:
        try:
            pad = unquote(ruw, errors="strict")
        except UnicodeDecodeError:
            zin = "In dit adres staan tekens in een oude codering."
            bedoeld = self.bedoeld(unquote(ruw, encoding="latin-1"))
            return Weg("", Gebrek("fout", zin, _vraag(bedoeld)), ruw, bedoeld)
        if pad in self.paden:
            return Weg(pad)
        index = posixpath.join(pad, INDEX)
        if (not pad or pad.endswith("/")) and index in self.paden and not self.los:
            return Weg(index)
        if index in self.paden:
            zin = "Dit adres noemt een map; dat werkt niet in de offline kopie."
            oordeel: Gebrek = Gebrek("dood" if self.los else "opmerking", zin, f"Schrijf {index}.")
            return Weg("" if self.los else index, oordeel, pad, index)
        return self._bestaat_niet(pad)

    def _bestaat_niet(self, pad: str) -> Weg:
        bedoeld = self.bedoeld(pad)
        if pad.endswith("/") and pad.rstrip("/") in self.paden:
            zin, bedoeld = "Achter dit bestand staat een schuine streep te veel.", pad.rstrip("/")
        elif unquote(pad) in self.paden:
            zin, bedoeld = "De tekens in dit adres zijn twee keer gecodeerd.", unquote(pad)
        elif bedoeld and bedoeld.lower() == pad.lower():
            zin = "Dit bestand bestaat niet met deze hoofdletters."
        elif bedoeld and _kaal(bedoeld) == _kaal(pad):
            zin = "Dit bestand bestaat niet; een letter met een teken is anders opgeschreven."
        else:
            zin = "Dit bestand bestaat niet in de site."
        return Weg("", Gebrek("dood", zin, _vraag(bedoeld, pad)), pad, bedoeld)

    def bedoeld(self, pad: str) -> str:
        """Het bestand dat het meest op een pad lijkt, of niets."""
        gelijk = self.gelijkend.get(_kaal(pad), "")
        return gelijk or self._onthouden(pad, lambda: self._lijkt_op(pad))

    def bedoeld_anker(self, pagina: str, anker: str, ankers: Iterable[str]) -> str:
        """Het anker op een pagina dat het meest lijkt op een anker dat er niet is, of niets."""
        keus = sorted(ankers)
        gelijk = next((een for een in keus if _kaal(een) == _kaal(anker)), "")
        vol = len(keus) > MEESTE_VERGELIJKEN
        return gelijk or self._onthouden(
            f"{pagina}#{anker}", lambda: "" if vol else bijna(anker, keus)
        )

    def _onthouden(self, vraag: str, zoek: Callable[[], str]) -> str:
        """Het voorstel bij een vraag; na heel veel vragen zoeken wij niet meer."""
        if vraag not in self.voorstellen and len(self.voorstellen) < MEESTE_VOORSTELLEN:
            self.voorstellen[vraag] = zoek()
        return self.voorstellen.get(vraag, "")

    def _lijkt_op(self, pad: str) -> str:
        map_, naam = posixpath.split(pad.rstrip("/"))
        elders = self.op_naam.get(naam.lower(), [])
        if len(elders) == 1:
            return elders[0]
        buren = self.per_map.get(map_, [])
        for keus in (elders, buren, sorted(self.paden)):
            if len(keus) <= MEESTE_VERGELIJKEN and (lijkt := bijna(pad, keus)):
                return lijkt
        return ""


def _plat(delen: list[str]) -> str | None:
    """Het pad zonder . en .., of niets als het boven de hoofdmap uitkomt."""
    plat: list[str] = []
    for deel in delen:
        if deel == "..":
            if not plat:
                return None
            plat.pop()
        elif deel != ".":
            plat.append(deel)
    eind_op_map = delen[-1] in {"", ".", ".."}
    pad = "/".join(plat)
    return f"{pad}/" if eind_op_map and pad and not pad.endswith("/") else pad


def _kaal(tekst: str) -> str:
    """De tekst zonder verschil in hoofdletters of in hoe een accent is opgeschreven."""
    return unicodedata.normalize("NFC", tekst).casefold()


def _vraag(bedoeld: str, pad: str = "") -> str:
    if bedoeld:
        return f"Bedoelt u {bedoeld}?"
    if "@" in pad:
        return "Is het een mailadres? Schrijf er dan mailto: voor."
    if WEBSITE.search(pad):
        return "Is het een website? Schrijf er dan https:// voor."
    return "Zoek het goede adres, of haal de link weg."
