"""Regels over hoe records in elkaar zitten: pepers, verbanden en overzichten."""

from __future__ import annotations

from collections.abc import Iterator

from ..bevinding import Bevinding, citaat
from ..kennisgraaf import Knoop
from ..model import AFGELEID, SOORTEN, Overzicht, Prioriteit, Record, Start, Voorstel
from .regel import bij, per_record


def pepers_kloppen_niet(knoop: Knoop) -> Iterator[Bevinding]:
    """Het eerste voorstel heeft één peper; de volgende hebben er twee of drie, met reden."""
    if not isinstance(knoop.record, Prioriteit):
        return
    for plaats, voorstel in enumerate(knoop.record.voorstellen):
        pad = ("voorstellen", plaats, "pepers")
        if (voorstel.pepers == 1) != (plaats == 0):
            melding = f"Voorstel {voorstel.letter} heeft {voorstel.pepers} van 3 pepers."
            uitleg = "Alleen het eerste voorstel krijgt er één; dat staat in het pamflet."
            yield bij(knoop, pad, melding, uitleg)
        elif voorstel.pepers > 1 and not voorstel.pepers_waarom:
            melding = "Bij 2 of 3 pepers hoort een reden."
            yield bij(knoop, pad, melding, "Vul ‘pepers_waarom’ in met één zin.")


def verband_overbodig(knoop: Knoop) -> Iterator[Bevinding]:
    """Een record hangt niet met zichzelf samen, en noemt een verband maar één keer."""
    gezien: set[tuple[str, str]] = set()
    for plaats, relatie in enumerate(knoop.record.relaties):
        pad = ("relaties", plaats, "naar")
        if relatie.naar == knoop.id:
            yield bij(knoop, pad, "Dit record verwijst naar zichzelf.", "Haal dit weg.")
        elif (relatie.naar, relatie.soort) in gezien:
            melding = f"Het verband met {citaat(relatie.naar)} staat hier al."
            yield bij(knoop, pad, melding, "Haal dit weg.")
        gezien.add((relatie.naar, relatie.soort))


def overzicht_toont_niets(knoop: Knoop) -> Iterator[Bevinding]:
    """Een overzicht toont een soort die in bestanden of lijsten woont, of alle voorstellen."""
    if not isinstance(knoop.record, Overzicht):
        return
    te_tonen: tuple[type[Record], ...] = (*SOORTEN, *AFGELEID, Voorstel)
    namen = [een.soort for een in te_tonen if een not in {Overzicht, Start}]
    if knoop.record.toont not in namen:
        melding = f"{citaat(knoop.record.toont)} is niet iets om in een overzicht te tonen."
        yield bij(knoop, ("toont",), melding, f"Kies uit: {', '.join(namen)}.")


REGELS = (
    per_record(pepers_kloppen_niet),
    per_record(verband_overbodig),
    per_record(overzicht_toont_niets),
)
