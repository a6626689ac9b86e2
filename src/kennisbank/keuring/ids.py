"""Regels over ids, nummers en adressen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..bevinding import Bevinding, citaat
from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import is_lijst
from ..lezen.nummering import vaste_ids
from ..model import soort_van
from .regel import bij, naast_de_rest, per_record
from .stand import Stand

VERVOLG = re.compile(r"(.*/)?([^/]+)-(\d+)\.html")


def id_past_niet(knoop: Knoop) -> Iterator[Bevinding]:
    """De id van een record volgt uit zijn nummer, die van een onderdeel uit zijn plaats."""
    for pad, id, hoort in vaste_ids(knoop.record):
        melding = f"Deze id is {citaat(id)}, maar hier hoort {citaat(hoort)}."
        yield bij(knoop, pad, melding, "Pas de id of het nummer aan." if pad == ("id",) else "")


def nummer_bezet(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Twee records van dezelfde soort hebben nooit hetzelfde nummer."""
    nummer = getattr(knoop.record, "nummer", None)
    ander = stand.eens(_eerste_met_nummer).get((knoop.record.soort, nummer), knoop)
    if nummer is not None and ander.id != knoop.id:
        melding = f"Nummer {nummer} is al van {citaat(ander.id)}: {ander.plek}."
        yield bij(knoop, ("nummer",), melding, "Kies een ander nummer.")


def voorvoegsel_ontbreekt(knoop: Knoop) -> Iterator[Bevinding]:
    """De id van een record begint met het voorvoegsel van zijn soort."""
    begin = soort_van(knoop.record).voorvoegsel
    if not knoop.id.startswith(begin):
        melding = f"De id van een {knoop.record.soort} begint met {citaat(begin)}."
        yield bij(knoop, ("id",), melding, f"Maak er {citaat(begin + knoop.id)} van.")


def bestandsnaam_past_niet(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Een record met een eigen bestand in `data` heet zoals dat bestand."""
    woonplaats = soort_van(knoop.record).woonplaats
    if not woonplaats or not woonplaats.los or is_lijst(knoop.vondst.bestand):
        return
    if knoop.vondst.bestand != (hoort := woonplaats.los_bestand(knoop.id)):
        melding = f"De id {citaat(knoop.id)} past niet bij de naam van dit bestand."
        bezet = hoort in stand.lezing.bestanden or knoop.id in stand.eens(_dubbele)
        raad = "Pas de id aan" if bezet else f"Noem het bestand {citaat(hoort)}, of pas de id aan"
        yield bij(knoop, ("id",), melding, f"{raad}.")


def adres_bezet(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Elk blad heeft een eigen adres."""
    eigenaars = stand.eens(_eigenaars)
    if _heeft_eigen_blad(knoop):
        eigenaar = eigenaars.get(knoop.pagina, knoop.id)
        if eigenaar == knoop.id and (overzicht := _vervolg_van(knoop, stand.graaf)):
            eigenaar = overzicht
        if eigenaar != knoop.id:
            melding = f"Het adres {citaat(knoop.pagina)} is al van {citaat(eigenaar)}."
            is_lijst = not knoop.vondst.bestand.endswith(".md")
            wat = "Kies een andere id." if is_lijst else "Geef dit bestand een andere naam."
            yield bij(knoop, ("id",), melding, wat)
    oud = getattr(knoop.record, "voorheen", None) or ""
    if oud in eigenaars:
        melding = f"Het adres {citaat(oud)} is nog van {citaat(eigenaars[oud])}."
        yield bij(knoop, ("voorheen",), melding, "Haal deze regel weg.")
    if knoop.record.soort == "begrip":
        adres = f"instrumenten/{knoop.id.removeprefix('begrip-')}.html"
        eigenaar = eigenaars.get(adres, "")
        if eigenaar and stand.graaf[eigenaar].record.soort != "feitenkaart":
            melding = f"Het adres {citaat(adres)} is al van {citaat(eigenaar)}."
            yield bij(knoop, ("id",), melding, "Kies een andere id.")


def _dubbele(stand: Stand) -> frozenset[str]:
    """De ids die twee keer voorkomen; hernoemen zou dan een ander record raken."""
    return frozenset(een.record for een in stand.graaf.bevindingen if een.naam == "id-dubbel")


def _eerste_met_nummer(stand: Stand) -> Mapping[tuple[str, object], Knoop]:
    eerste: dict[tuple[str, object], Knoop] = {}
    for knoop in stand.graaf:
        eerste.setdefault((knoop.record.soort, getattr(knoop.record, "nummer", None)), knoop)
    return eerste


def _eigenaars(stand: Stand) -> Mapping[str, str]:
    """Van wie elk adres is: een eigen bestand gaat voor een record uit een lijst."""
    eigenaars: dict[str, str] = {}
    met_blad = filter(_heeft_eigen_blad, stand.graaf)
    for knoop in sorted(met_blad, key=lambda een: een.vondst.bestand[-3:] != ".md"):
        eigenaars.setdefault(knoop.pagina, knoop.id)
    return eigenaars


def _heeft_eigen_blad(knoop: Knoop) -> bool:
    """Of een record alleen op een pagina staat; een verkeerd voorvoegsel is al gemeld."""
    soort = soort_van(knoop.record)
    return soort.eigen_pagina and not knoop.ouder and knoop.id.startswith(soort.voorvoegsel)


def _vervolg_van(knoop: Knoop, graaf: Kennisgraaf) -> str:
    """Het overzicht dat op dit adres verdergaat, zoals `voorbeelden/lijst-2.html`, of niets."""
    delen = VERVOLG.fullmatch(knoop.pagina)
    if delen is None or int(delen[3][:9]) < 2:
        return ""
    naam = "index" if delen[2] == "lijst" else delen[2]
    eerste = f"{delen[1] or ''}{naam}.html"
    overzichten = graaf.van_soort("overzicht")
    return next((een.id for een in overzichten if een.pagina == eerste), "")


REGELS = (
    per_record(id_past_niet),
    naast_de_rest(nummer_bezet),
    per_record(voorvoegsel_ontbreekt),
    naast_de_rest(bestandsnaam_past_niet),
    naast_de_rest(adres_bezet),
)
