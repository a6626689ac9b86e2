"""Regels over de raadsagenda: elk punt heeft een moment, en een vaste dag staat in een kader."""

from __future__ import annotations

from collections.abc import Iterator

from ..bevinding import Bevinding, citaat
from ..kennisgraaf import Knoop
from ..model import Agendapunt, Kader
from .regel import bij, naast_de_rest, per_record
from .stand import Stand


def agendapunt_zonder_moment(knoop: Knoop) -> Iterator[Bevinding]:
    """Een agendapunt heeft een vaste dag, of een maand met de jaren waarin het terugkomt."""
    record = knoop.record
    if not isinstance(record, Agendapunt):
        return
    heeft_maand = record.maand is not None and bool(record.jaren)
    heeft_iets = record.maand is not None or bool(record.jaren)
    if record.dag and heeft_iets:
        melding = "Dit punt heeft een vaste dag, en ook een maand of jaren."
        yield bij(knoop, ("dag",), melding, "Haal ‘dag’ weg, of ‘maand’ en ‘jaren’.")
    elif not record.dag and not heeft_maand:
        melding = "Wanneer dit punt is, staat er niet."
        voorstel = "Vul ‘maand’ en ‘jaren’ in, of ‘dag’ als een kader de dag noemt."
        yield bij(knoop, ("titel",), melding, voorstel)
    elif record.is_te_laat:
        melding = "In het vijfde jaar zijn er in maart verkiezingen, en dit punt is later."
        yield bij(knoop, ("jaren",), melding, "Haal 5 weg, of kies een eerdere maand.")


def vaste_dag_zonder_kader(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """De vaste dag van een agendapunt staat bij een kader waar het punt naar verwijst."""
    record = knoop.record
    if isinstance(record, Agendapunt) and record.dag and record.dag not in _dagen(record, stand):
        melding = f"Geen kader bij dit punt noemt de dag {citaat(record.dag)}."
        voorstel = "Zet bij ‘bij’ het kader dat de dag noemt, of kies een maand."
        yield bij(knoop, ("dag",), melding, voorstel)


def _dagen(record: Agendapunt, stand: Stand) -> set[str]:
    """Elke dag in de kaders waar een punt naar verwijst."""
    kaders = (stand.graaf[id].record for id in record.bij if id in stand.graaf)
    dagen: set[str] = set()
    for kader in kaders:
        if isinstance(kader, Kader):
            dagen |= {een.datum for een in kader.tijdlijn}
            dagen |= {een for een in (kader.geldt_vanaf, kader.overgang_tot) if een}
    return dagen


REGELS = (per_record(agendapunt_zonder_moment), naast_de_rest(vaste_dag_zonder_kader))
