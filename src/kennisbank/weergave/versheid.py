"""Versheid: wanneer iemand een record opnieuw moet nakijken."""

from __future__ import annotations

from calendar import isleap
from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Kader, Record, Voorbeeld

JAREN = 2


@dataclass(frozen=True, slots=True)
class Taak:
    """Eén regel van de werklijst: welk record, vóór welke datum, en of die voorbij is."""

    knoop: Knoop
    voor: str
    verlopen: bool


def nakijken_voor(record: Record) -> str:
    """De datum (jjjj-mm-dd) waarvóór een record nagekeken moet zijn; leeg als die er niet is.

    Een voorbeeld is zonder eigen datum twee jaar na de laatste controle aan de beurt.
    """
    if record.controleer_voor or not isinstance(record, Voorbeeld):
        return record.controleer_voor or ""
    gezien = record.gecontroleerd_op or record.gezien_op
    return _jaren_later(gezien, JAREN) if gezien else ""


def is_voorbij(datum: str, peildatum: str) -> bool:
    """Of een datum voorbij is; een datum zonder dag of maand is pas voorbij na haar einde."""
    return bool(datum and peildatum) and datum < peildatum[: len(datum)]


def werklijst(graaf: Kennisgraaf, peildatum: str) -> tuple[Taak, ...]:
    """Alle records met een controledatum, de oudste eerst."""
    taken = (
        Taak(knoop, voor, is_voorbij(voor, peildatum))
        for knoop in graaf
        if (voor := nakijken_voor(knoop.record))
    )
    return tuple(sorted(taken, key=lambda taak: (taak.voor, graaf.plaatsen[taak.knoop.id])))


def zonder_feiten(graaf: Kennisgraaf) -> tuple[Knoop, ...]:
    """De voorbeelden waarvan alleen de naam bekend is."""
    return tuple(
        knoop
        for knoop in graaf.van_soort("voorbeeld")
        if isinstance(knoop.record, Voorbeeld) and not knoop.record.is_bekend
    )


def naderend(graaf: Kennisgraaf, peildatum: str) -> tuple[Knoop, ...]:
    """De regels waarvan de overgangstijd binnen een jaar afloopt; zonder peildatum geen."""
    if not peildatum:
        return ()
    over_een_jaar = _jaren_later(peildatum, 1)
    return tuple(
        knoop
        for knoop in graaf.van_soort("kader")
        if isinstance(knoop.record, Kader)
        and (tot := knoop.record.overgang_tot)
        and tot <= over_een_jaar
        and not _van_start(knoop.record, peildatum)
    )


def _van_start(kader: Kader, peildatum: str) -> bool:
    """Of een overgangstijd te lang voorbij is voor de startpagina."""
    if kader.termijn:
        return kader.termijn.start_tot <= peildatum
    return is_voorbij(kader.overgang_tot or "", peildatum)


def is_ingegaan(datum: str, peildatum: str) -> bool:
    """Of een dag er al was toen de inhoud voor het laatst werd vastgelegd."""
    return bool(datum and peildatum) and datum <= peildatum


def verlopen_kader(graaf: Kennisgraaf, peildatum: str) -> tuple[Knoop, ...]:
    """De regels waarvan de overgangstijd voorbij is en die daarna niemand las."""
    return tuple(
        knoop
        for knoop in graaf.van_soort("kader")
        if isinstance(knoop.record, Kader) and niet_nagekeken(knoop.record, peildatum)
    )


def niet_nagekeken(kader: Kader, peildatum: str) -> bool:
    """Of de overgangstijd voorbij is zonder dat iemand de regel daarna nog las."""
    tot = kader.overgang_tot or ""
    return is_voorbij(tot, peildatum) and not is_voorbij(tot, kader.gezien_op or "")


def _jaren_later(datum: str, jaren: int) -> str:
    """Dezelfde dag in een later jaar; 29 februari wordt 28, want liever te vroeg dan te laat."""
    jaar, rest = int(datum[:4]) + jaren, datum[4:]
    return f"{jaar}{'-02-28' if rest == '-02-29' and not isleap(jaar) else rest}"
