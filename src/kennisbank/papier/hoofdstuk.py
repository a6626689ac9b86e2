"""Hoofdstuk: de records van één overzicht van de site, in de volgorde van de site."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Aantekening, Gemeenteprofiel, Overzicht, Prioriteit, Record, Voorstel, soort_van
from ..weergave.blad import overzicht_van
from ..weergave.menu import op_volgorde
from . import boom
from .blok import Blokken, Inhoud
from .kaartstof import aankruislijst
from .stof import om_over_te_nemen, stof

MEER = "meer-op-de-site"
KORTE_LIJST = 40
NIET_IN_BOEKJE = frozenset({Aantekening.soort, Gemeenteprofiel.soort})
"""Hoe wij de bronnen lazen, en wat uit lijsten volgt: een eigen pdf, geen hoofdstuk."""


@dataclass(frozen=True, slots=True)
class Hoofdstuk:
    """Een kop van niveau 1 met een kern en blokken, en de pagina van de site die erbij hoort.

    Met `vouwen` staat het in het vouwboekje; wat `los` is, staat in geen boekje.
    """

    id: str
    titel: str
    kern: tuple[Inhoud, ...]
    blokken: Blokken
    pagina: str = ""
    vouwen: bool = False
    los: bool = False

    @property
    def is_naslag(self) -> bool:
        """Of het hoofdstuk alleen korte stukken heeft, om in op te zoeken."""
        return not any(een.t in {"record", "nummer", "voorstel"} for een in self.blokken)

    @property
    def aantal_records(self) -> int:
        """Hoeveel records een eigen kop hebben, en dus in een inhoudsopgave horen."""
        return sum(een.t == "record" for een in self.blokken)

    @property
    def is_lang(self) -> bool:
        """Of het hoofdstuk te veel records heeft voor de inhoudsopgave van het boekje."""
        return self.aantal_records > KORTE_LIJST

    def als_json(self) -> dict[str, Any]:
        """Het hoofdstuk als gegevens voor de zetter."""
        kern = [een if isinstance(een, str) else een.als_json() for een in self.kern]
        return {
            "id": self.id,
            "titel": self.titel,
            "kern": kern,
            "blokken": [een.als_json() for een in self.blokken],
            "kolommen": 2 if self.is_naslag else 1,
        }


def hoofdstukken(graaf: Kennisgraaf) -> tuple[Hoofdstuk, ...]:
    """Alle hoofdstukken; wat nergens in een lijst staat, komt in het laatste."""
    gewoon = tuple(_hoofdstuk(graaf, knoop) for knoop in _overzichten(graaf))
    return (*gewoon, *_meer(graaf))


def tekstenblad(graaf: Kennisgraaf) -> tuple[Hoofdstuk, ...]:
    """Alle teksten om over te nemen als eigen pdf; in het boekje staan zij bij hun prioriteit."""
    return tuple(
        Hoofdstuk(
            knoop.id,
            knoop.record.titel,
            boom.regel(knoop.record.kern),
            (
                *_tekst(knoop.record),
                *(
                    een
                    for prioriteit in graaf.van_soort(Prioriteit.soort)
                    for een in om_over_te_nemen(graaf, prioriteit, 2)
                ),
            ),
            knoop.pagina,
        )
        for knoop in filter(None, (overzicht_van(graaf, Voorstel.soort),))
    )


def _overzichten(graaf: Kennisgraaf) -> Iterator[Knoop]:
    """De overzichten en verzamelrecords van de site, in de volgorde van het menu."""
    gehad: set[str] = set()
    for id in (*op_volgorde(graaf), *(knoop.id for knoop in graaf.van_soort("overzicht"))):
        knoop = graaf.knopen.get(id)
        if knoop is None or id in gehad:
            continue
        record = knoop.record
        if not isinstance(record, Overzicht):
            gehad.add(id)
            yield knoop
        elif (
            overzicht_van(graaf, record.toont) is knoop
            and f"soort {record.toont}" not in gehad
            and _woont_niet_in(graaf, record)
        ):
            gehad |= {id, f"soort {record.toont}"}
            yield knoop


def _woont_niet_in(graaf: Kennisgraaf, record: Overzicht) -> bool:
    """Of de getoonde records zelf een pagina hebben en niet al bij een ander record staan."""
    rij = graaf.van_soort(record.toont)
    return bool(rij) and not rij[0].ouder


def _hoofdstuk(graaf: Kennisgraaf, knoop: Knoop) -> Hoofdstuk:
    record = knoop.record
    if not isinstance(record, Overzicht):
        kern, eigen = boom.regel(record.kern), stof(record, graaf, 1)[1:]
        return Hoofdstuk(knoop.id, record.titel, kern, eigen, knoop.pagina)
    rij = sorted(
        (een for een in graaf.van_soort(record.toont) if getattr(een.record, "is_genoemd", True)),
        key=lambda een: een.record.rang(),
    )
    return Hoofdstuk(
        knoop.id,
        record.titel,
        boom.regel(record.kern),
        (
            *(een for deel in record.stukken for een in stof(deel, graaf, 2)),
            *_tekst(record),
            *(een for lid in rij for een in stof(lid.record, graaf, 2)),
            *aankruislijst(graaf, knoop, 2),
        ),
        knoop.pagina,
        any(soort_van(lid.record).vouwen for lid in rij[:1]),
        record.toont in NIET_IN_BOEKJE,
    )


def _tekst(record: Record) -> Blokken:
    """De toelichting onder de kop van een overzicht."""
    return boom.tekst(getattr(record, "tekst", None) or "", 2)


def _alineas(record: Record) -> tuple[Record, ...]:
    """De eigen stukken van een overzicht."""
    return record.stukken if isinstance(record, Overzicht) else ()


def _meer(graaf: Kennisgraaf) -> tuple[Hoofdstuk, ...]:
    """De records die geen hoofdstuk zijn en in geen hoofdstuk staan, zoals de startpagina."""
    overzichten = {knoop.id for knoop in _overzichten(graaf)}
    getoond = {
        record.toont for id in overzichten if isinstance(record := graaf[id].record, Overzicht)
    }
    rest = [
        knoop
        for knoop in graaf
        if not knoop.ouder and knoop.id not in overzichten and knoop.record.soort not in getoond
    ]
    if not rest:
        return ()
    blokken = tuple(
        een
        for knoop in rest
        for niveau, deel in ((2, knoop.record), *((3, een) for een in _alineas(knoop.record)))
        for een in stof(deel, graaf, niveau)
    )
    kern = "Wat de site nog meer heeft, en niet op papier past."
    return (Hoofdstuk(MEER, "Meer op de site", (kern,), blokken),)
