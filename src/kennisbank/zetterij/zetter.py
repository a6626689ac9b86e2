"""Zetter: van opdracht naar pdf-bytes die aan PDF/UA-1 en PDF/A-2a voldoen."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Literal

from ..voorraad import sleutel, vingerafdruk
from .gereedschap import ONTBREEKT, PAKKETTEN, typst
from .letters import MAP as LETTERMAP
from .tekening import qr
from .verdichting import aantal_bladzijden, ingekort_deel, verdicht
from .vouwvel import vouw

HIER = Path(__file__).parent
SJABLONEN = HIER / "sjabloon"
NORMEN: list[typst.PDFStandard] = ["ua-1", "a-2a"]
TE_LANG = "Er zijn {aantal} bladzijden nodig en er is plaats voor {hooguit}. Maak de tekst korter."
Soort = Literal["boek", "vel", "raad", "kaarten", "vouwlijst"]


class ZetError(Exception):
    """De zetter weigert een opdracht; de tekst zegt waarom."""


@dataclass(frozen=True, slots=True)
class Zetopdracht:
    """Alles wat in een pdf komt; dezelfde opdracht geeft dezelfde bytes.

    `gegevens` is de JSON voor het sjabloon van de `soort`, `tijdstip` (seconden) de datum in het
    bestand. `namen` heeft per bestemming van een link hoe zij heet. `hooguit` is het aantal
    bladzijden dat het mag tellen; 0 is vrij. `qr_adres` is het adres dat als code op een vel komt.
    Met `vouwen` komen de bladzijden twee aan twee op een vel. Een `deel` van een boek wordt later
    met de andere gebonden, en blijft tot dan zoals de zetter het geeft.
    """

    naam: str
    soort: Soort
    gegevens: str
    namen: Mapping[str, str] = field(default_factory=dict)
    tijdstip: int | None = None
    hooguit: int = 0
    qr_adres: str = ""
    vouwen: bool = False
    deel: bool = False

    @property
    def sleutel(self) -> str:
        """Waar de pdf in de voorraad op te vinden is: de opdracht en alles wat haar uitvoert."""
        opdracht = json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)
        return sleutel(_gereedschap(), opdracht)


def is_er() -> bool:
    """Of er een zetter is."""
    return not ONTBREEKT


def zet(opdracht: Zetopdracht) -> bytes:
    """De pdf van een opdracht; een fout geeft een `ZetError` en nooit een half bestand."""
    ruw = _ruw(opdracht)
    if opdracht.deel:
        return ingekort_deel(ruw)
    if opdracht.soort == "vel" and aantal_bladzijden(ruw) > 1:
        ruw = _ruw(opdracht, meten=True)  # de meeste vellen passen ruim, en meten kost dubbel
    pdf = vouw(ruw) if opdracht.vouwen else verdicht(ruw, opdracht.namen)
    if opdracht.hooguit and (aantal := aantal_bladzijden(pdf)) > opdracht.hooguit:
        raise ZetError(TE_LANG.format(aantal=aantal, hooguit=opdracht.hooguit))
    return pdf


def _ruw(opdracht: Zetopdracht, meten: bool = False) -> bytes:
    """De pdf zoals typst haar geeft; met `meten` kiest een vel de vorm die past."""
    code = qr(opdracht.qr_adres) if opdracht.qr_adres else ""
    try:
        ruw = _zetter(opdracht.soort).compile(
            format="pdf",
            sys_inputs={
                "data": opdracht.gegevens,
                "qr": code,
                "meten": "ja" if meten else "nee",
            },
            pdf_standards=NORMEN,
            timestamp=opdracht.tijdstip,
        )
    except typst.TypstError as fout:
        raise ZetError(str(fout.message)) from fout
    if not isinstance(ruw, bytes):
        raise ZetError("De zetter gaf geen bytes terug.")
    return ruw


@cache
def _zetter(soort: Soort) -> typst.Compiler:
    """De zetter voor een soort opdracht."""
    letters = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[LETTERMAP]
    )
    return typst.Compiler(SJABLONEN / f"{soort}.typ", root=SJABLONEN, font_paths=letters)


@cache
def _gereedschap() -> str:
    """De code, de sjablonen en de letters van deze kamer, met de versies van de pakketten."""
    versies = (f"{pakket} {version(pakket)}" for pakket in PAKKETTEN)
    return vingerafdruk(HIER, versies)
