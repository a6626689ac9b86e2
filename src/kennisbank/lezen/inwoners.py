"""Inwoners: hoeveel een gemeente er telt, op welke dag, en hoe groot zij daarmee is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..bevinding import Bevinding, Plek, citaat
from .dag import is_dag
from .rijen import Rij, lees_rijen, wat_mis_is

INWONERS = "data/gemeenten-inwoners.csv"
KOLOMMEN = ("code", "naam", "inwoners", "peildatum", "bron", "adres")
UITLEG = "De kolommen zijn code, naam, inwoners, peildatum, bron en adres, met komma's."
AANTAL = re.compile(r"[1-9][0-9]{0,6}")
KLASSEN = (
    (20_000, "onder 20.000"),
    (50_000, "20.000–49.999"),
    (100_000, "50.000–99.999"),
)
GROOTSTE_KLASSE = "vanaf 100.000"


def grootteklasse(inwoners: int) -> str:
    """De grootteklasse van een gemeente met zoveel inwoners, zoals een lezer haar ziet."""
    return next((naam for grens, naam in KLASSEN if inwoners < grens), GROOTSTE_KLASSE)


GROOTTEKLASSEN = (*(naam for _, naam in KLASSEN), GROOTSTE_KLASSE)
"""De grootteklassen, van klein naar groot."""


def klasse_in_adres(klasse: str) -> str:
    """Een grootteklasse als waarde in een adres: 20000-49999."""
    return klasse.replace(".", "").replace("–", "-").replace(" ", "-")


def met_punten(aantal: int) -> str:
    """Een groot getal zoals een lezer het leest: 66.440."""
    return f"{aantal:,}".replace(",", ".")


@dataclass(frozen=True, slots=True)
class Inwoners:
    """Hoeveel inwoners een gemeente telde op de peildatum (jjjj-mm-dd), en wie dat zegt.

    `regel` is die in de lijst.
    """

    aantal: int
    peildatum: str
    bron: str
    adres: str
    regel: int = 1

    @property
    def klasse(self) -> str:
        """De grootteklasse die erbij hoort."""
        return grootteklasse(self.aantal)


def lees_inwoners(
    hoofdmap: Path, namen: Mapping[str, str], gemeld: list[Bevinding]
) -> dict[str, Inwoners]:
    """De inwoners per code; `namen` zegt welke naam bij elke code hoort."""
    rijen = lees_rijen(hoofdmap, INWONERS)
    gevonden: dict[str, Inwoners] = {}
    if isinstance(rijen, Bevinding):
        gemeld.append(rijen)
        return gevonden
    for regel, rij in rijen or ():
        fout = next(_fouten(rij, namen, gevonden), None)
        if fout is None:
            gevonden[rij["code"]] = Inwoners(
                int(rij["inwoners"]), rij["peildatum"], rij["bron"], rij["adres"], regel
            )
            continue
        melding, voorstel = fout
        gemeld.append(
            Bevinding(Plek(INWONERS, regel), melding, voorstel=voorstel, naam="gemeentenlijst")
        )
        if not set(rij) & set(KOLOMMEN):
            break  # een verkeerde kop is één fout
    return gevonden


def _fouten(
    rij: Rij, namen: Mapping[str, str], gehad: Mapping[str, Inwoners]
) -> Iterator[tuple[str, str]]:
    """Wat er aan een rij niet klopt, het ergste eerst: de melding en de uitweg."""
    if set(rij) != set(KOLOMMEN) or not all(rij.values()):
        yield wat_mis_is(rij, KOLOMMEN) or ("Deze regel is geen telling van inwoners.", UITLEG)
        return
    code, naam = rij["code"], rij["naam"]
    if namen and code not in namen:
        yield f"Geen gemeente heeft de code {citaat(code)}.", "Kijk de code na, of haal de rij weg."
    elif namen and namen[code] != naam:
        yield f"De code {code} is van {namen[code]}, niet van {citaat(naam)}.", "Kijk beide na."
    if code in gehad:
        yield f"De inwoners van {naam} staan er al.", "Haal de oudste telling weg."
    if not AANTAL.fullmatch(rij["inwoners"]):
        raad = "Schrijf het aantal zonder punt, zoals 24467."
        yield f"{citaat(rij['inwoners'])} is geen aantal inwoners.", raad
    if not is_dag(rij["peildatum"]):
        raad = "Schrijf de dag als jjjj-mm-dd, zoals 2026-01-01."
        yield f"{citaat(rij['peildatum'])} is geen dag die bestaat.", raad
    if not rij["adres"].startswith("https://"):
        yield f"{citaat(rij['adres'])} is geen webadres.", "Een adres begint met https://"
