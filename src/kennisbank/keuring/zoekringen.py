"""Regels over begrippen en hun synoniemen, waar de zoekmachine op steunt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..bevinding import Bevinding, Plek, citaat
from ..kennisgraaf import Knoop
from ..model import Begrip, Record
from ..nederlands.taal import woorden
from .regel import bij, naast_de_rest, over_alles, per_record
from .stand import Stand


def synoniem_overbodig(knoop: Knoop) -> Iterator[Bevinding]:
    """Een synoniem voegt voor de zoekmachine iets toe aan de titel en de andere synoniemen."""
    begrip = knoop.record
    if not isinstance(begrip, Begrip):
        return
    gezien = {tuple(woorden(begrip.titel)): "de titel"}
    for plaats, synoniem in enumerate(begrip.synoniemen):
        naam, pad = tuple(woorden(synoniem)), ("synoniemen", plaats)
        wat = f"Het synoniem {citaat(synoniem)}"
        if not naam:
            melding = f"In het synoniem {citaat(synoniem)} staat geen woord."
            yield bij(knoop, pad, melding, "Haal het weg.")
        elif naam in gezien:
            melding = f"{wat} is voor de zoekmachine gelijk aan {gezien[naam]}."
            yield bij(knoop, pad, melding, "Haal het weg.")
        gezien.setdefault(naam, f"een eerder synoniem, {citaat(synoniem)}")


def begrip_dubbel(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Een begrip staat één keer in de lijst."""
    titel = knoop.record.titel
    if isinstance(knoop.record, Begrip):
        ander = stand.eens(_eerste_begrip).get(tuple(woorden(titel)), knoop)
        if ander.id != knoop.id:
            melding = f"Het begrip {citaat(titel)} staat er al: {ander.plek}."
            yield bij(knoop, ("titel",), melding, "Voeg de twee begrippen samen.")


def zoekwoord_wijst_nergens_heen(stand: Stand) -> Iterator[Bevinding]:
    """Een zoekwoord wijst naar records die er zijn, en naar twee kanten alleen bij een begrip."""
    bekend = _alle_namen(stand) if any(rij.engels for rij in stand.zoekwoorden.rijen) else ()
    for rij in stand.zoekwoorden.rijen:
        for naam in rij.engels:
            if naam not in bekend:
                zin = f"Geen begrip heet ook {citaat(naam)}."
                wat = "Schrijf de naam zoals zij bij het begrip staat, of haal haar weg."
                yield Bevinding(rij.plek, zin, veld="engels", voorstel=wat)
        for id in rij.bedoelt:
            if id not in stand.graaf and id not in stand.graaf.onleesbaar:
                zin = f"{citaat(id)} is geen id in de kennisbank."
                wat = "Kies de id van wat iemand met deze woorden zoekt."
                yield Bevinding(rij.plek, zin, veld="bedoelt", voorstel=wat)
        begin = rij.bedoelt[0] if rij.ook and rij.bedoelt else ""
        if begin in stand.graaf and not isinstance(stand.graaf[begin].record, Begrip):
            zin = f"{citaat(rij.ook[0])} geldt naar twee kanten, en {citaat(begin)} is geen begrip."
            yield Bevinding(rij.plek, zin, veld="ook", voorstel="Zet het bij woorden.")


def zoekwoord_overbodig(stand: Stand) -> Iterator[Bevinding]:
    """Een zoekwoord staat één keer in de lijst en is niet al de naam van wat het bedoelt."""
    gezien: dict[tuple[str, ...], Plek] = {}
    for rij in stand.zoekwoorden.rijen:
        records = [stand.graaf[id].record for id in rij.bedoelt if id in stand.graaf]
        namen = {tuple(woorden(naam)) for een in records for naam in _namen(een)}
        for woord in (*rij.woorden, *rij.ook):
            sleutel, zin = tuple(woorden(woord)), ""
            if not sleutel:
                zin = f"In het zoekwoord {citaat(woord)} staat geen woord."
            elif sleutel in gezien:
                zin = f"Het zoekwoord {citaat(woord)} staat er al: {gezien[sleutel]}."
            elif sleutel in namen:
                zin = f"Het zoekwoord {citaat(woord)} is al een naam van wat het bedoelt."
            if zin:
                yield Bevinding(rij.plek, zin, veld="woorden", voorstel="Haal het weg.")
            gezien.setdefault(sleutel, rij.plek)


def _namen(record: Record) -> tuple[str, ...]:
    return (record.titel, *(record.synoniemen if isinstance(record, Begrip) else ()))


def _alle_namen(stand: Stand) -> frozenset[str]:
    begrippen = (naam for knoop in stand.graaf.van_soort("begrip") for naam in _namen(knoop.record))
    return frozenset(begrippen) | {naam for rij in stand.zoekwoorden.rijen for naam in rij.ook}


def _eerste_begrip(stand: Stand) -> Mapping[tuple[str, ...], Knoop]:
    eerste: dict[tuple[str, ...], Knoop] = {}
    for knoop in stand.graaf.van_soort("begrip"):
        eerste.setdefault(tuple(woorden(knoop.record.titel)), knoop)
    return eerste


REGELS = (
    per_record(synoniem_overbodig, "waarschuwing"),
    naast_de_rest(begrip_dubbel, "waarschuwing"),
    over_alles(zoekwoord_wijst_nergens_heen),
    over_alles(zoekwoord_overbodig, "waarschuwing"),
)
