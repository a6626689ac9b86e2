"""Agenda: de data uit wet en kader, en de momenten van een raadsperiode, als bestand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf
from ..model import Kader
from ..weergave.raadsagenda import agendapunten, raadsplan
from ..weergave.versheid import is_voorbij
from .adres import vaste_naam, verwijzing
from .ical import Dag, kalender

BESTAND = "data/wetsdata.ics"
RAADSAGENDA = "data/raadsagenda.ics"
HEEL = 10  # een datum met jaar, maand en dag: 2027-01-01


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """Wat er op een dag gebeurt, en bij welk kader het hoort."""

    datum: str
    wat: str
    kader: Kader
    url: str


def ical(
    graaf: Kennisgraaf,
    adres: str,
    gewijzigd: Mapping[str, str],
    dag: str | None = None,
    peildatum: str = "",
) -> str:
    """Elke hele datum uit wet en kader die op `peildatum` niet voorbij is, de oudste eerst.

    Het tijdstempel is de dag van de laatste wijziging van het kader, anders `dag`, anders de
    datum zelf: dezelfde inhoud geeft dezelfde bytes. Zonder peildatum is niets voorbij.
    """
    return kalender(
        "Wet en kader",
        (
            Dag(
                vaste_naam(f"{een.kader.id}/{een.datum}"),
                een.datum,
                f"{een.kader.titel}: {een.wat}",
                f"{een.kader.kern} {_vindplaats(een.kader)}",
                gewijzigd.get(een.kader.id) or dag or een.datum,
                verwijzing(adres, een.url, BESTAND) if adres else "",
            )
            for een in gebeurtenissen(graaf, peildatum)
        ),
    )


def raadsagenda(
    graaf: Kennisgraaf, adres: str, gewijzigd: Mapping[str, str], dag: str | None = None
) -> str:
    """De momenten van de raadsperiode van nu, elk jaar als eigen afspraak."""
    return kalender(
        "Raadsagenda",
        (
            Dag(
                een.uid,
                een.datum,
                een.titel,
                een.uitleg,
                gewijzigd.get(een.punt.id) or dag or een.datum,
                verwijzing(adres, graaf[een.punt.id].url, RAADSAGENDA) if adres else "",
            )
            for een in raadsplan(agendapunten(graaf))
        ),
    )


def gebeurtenissen(graaf: Kennisgraaf, peildatum: str = "") -> list[Gebeurtenis]:
    """De hele data van elk kader dat nog speelt: tijdlijn, ingangsdag en einde van de overgang."""
    alle = (
        Gebeurtenis(datum, wat, knoop.record, knoop.url)
        for knoop in graaf.van_soort(Kader.soort)
        if isinstance(knoop.record, Kader) and knoop.record.status != "afgerond"
        for datum, wat in _data(knoop.record).items()
        if len(datum) == HEEL and not is_voorbij(datum, peildatum)
    )
    return sorted(alle, key=lambda een: (een.datum, een.kader.id))


def _data(kader: Kader) -> dict[str, str]:
    """Per datum wat er gebeurt; wat op dezelfde dag valt, staat in één zin achter elkaar."""
    gevonden: dict[str, str] = {}
    for een in kader.tijdlijn:
        eerder = gevonden.get(een.datum)
        gevonden[een.datum] = f"{eerder} {een.wat}" if eerder else een.wat
    if kader.overgang_tot:
        gevonden.setdefault(kader.overgang_tot, "Einde van de overgang.")
    if kader.geldt_vanaf:
        gevonden.setdefault(kader.geldt_vanaf, "Dit gaat gelden.")
    return gevonden


def _vindplaats(kader: Kader) -> str:
    """Het artikel met zijn officiële adres; wie geen artikel heeft, noemt zijn eerste bron."""
    artikelen = [f"Artikel {een.nummer} {een.wet}: {een.url}" for een in kader.artikelen if een.url]
    eerste = kader.bronnen[0]
    return "; ".join(artikelen or [f"{eerste.titel} ({eerste.uitgever}): {eerste.url}"])
