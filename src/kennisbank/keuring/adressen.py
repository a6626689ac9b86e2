"""Regels over adressen: wie een link of bladwijzer heeft, komt altijd ergens aan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..bevinding import Bevinding, Plek, citaat
from ..lezen.doorverwijzingen import ADRESSEN, DOORVERWIJZINGEN
from ..model.soorten import TABEL
from .regel import over_alles
from .stand import Stand

GENOEMD = 3
BIJWERKEN = "Dat hoeft nu niet: wie de opslag beheert, zet het erbij met ‘kennisbank schema’."


def paginas_van(stand: Stand) -> set[str]:
    """De pagina's die er zijn, ook als hun record nu een fout heeft: die is al gemeld."""
    bestanden = (*stand.lezing.tekstpaginas, *stand.lezing.bestanden)
    teksten = (een for een in bestanden if een.endswith(".md"))
    plekken = [soort.woonplaats for soort in TABEL if soort.woonplaats]
    return {
        *(knoop.pagina for knoop in stand.graaf),
        *(f"{een.removeprefix('docs/').removesuffix('.md')}.html" for een in teksten),
        *(
            plek.pagina.format(naam=id.removeprefix(plek.voorvoegsel), pad="")
            for plek in plekken
            for id in stand.graaf.onleesbaar
            if plek.voorvoegsel and id.startswith(plek.voorvoegsel)
        ),
    }


def doorverwijzing_klopt_niet(stand: Stand) -> Iterator[Bevinding]:
    """Een doorverwijzing gaat van een adres dat er niet meer is naar een record dat er is."""
    paginas = paginas_van(stand)
    gezien: dict[str, Plek] = {}
    for rij in stand.adresboek.rijen:
        if rij.van in paginas or rij.van in stand.graaf or rij.van in stand.graaf.onleesbaar:
            wat = f"Het adres {citaat(rij.van)} is nog van een pagina."
            zin = wat if rij.is_adres else f"De id {citaat(rij.van)} is nog van een record."
            yield Bevinding(rij.plek, zin, veld="van", voorstel="Haal deze doorverwijzing weg.")
        elif rij.van in gezien:
            zin = f"Van {citaat(rij.van)} is er al een doorverwijzing: {gezien[rij.van]}."
            yield Bevinding(rij.plek, zin, veld="van", voorstel="Laat er één staan.")
        elif rij.naar not in stand.graaf and rij.naar not in stand.graaf.onleesbaar:
            zin = f"{citaat(rij.naar)} is geen id in de kennisbank; de lezer komt nergens aan."
            wat = "Kies de id van wat er het meest op lijkt, of van een overzicht."
            yield Bevinding(rij.plek, zin, veld="naar", voorstel=wat)
        gezien.setdefault(rij.van, rij.plek)


def adressen_van(stand: Stand) -> set[str]:
    """Elk adres waar een lezer iets vindt: een pagina, of een weg naar waar zij nu is."""
    er_is = paginas_van(stand) | {rij.van for rij in stand.adresboek.rijen if rij.is_adres}
    for knoop in stand.graaf:
        wegen = (getattr(knoop.record, veld, None) for veld in ("voorheen", "kort_adres"))
        er_is.update(filter(None, wegen))
        er_is.update(getattr(knoop.record, "oude_paginas", ()))
    return er_is


def adres_verdwenen(stand: Stand) -> Iterator[Bevinding]:
    """Een adres dat er ooit was, is er nog of verwijst door."""
    er_is = adressen_van(stand)
    for adres, regel in stand.adresboek.bekend.items():
        if adres not in er_is:
            zin = f"Het adres {citaat(adres)} is er niet meer, en niets verwijst door."
            wat = f"Zet in {DOORVERWIJZINGEN} naar welke id een lezer nu gaat."
            yield Bevinding(Plek(ADRESSEN, regel), zin, voorstel=wat)


def adres_niet_onthouden(stand: Stand) -> Iterator[Bevinding]:
    """Elk adres staat in de lijst van adressen; anders kan het later stil verdwijnen."""
    nieuw = sorted(adressen_van(stand) - stand.adresboek.bekend.keys())
    if nieuw and stand.adresboek.bekend:
        wie = "staat dit adres" if len(nieuw) == 1 else "staan deze adressen"
        zin = f"In deze lijst {wie} nog niet: {_opsomming(nieuw)}."
        yield Bevinding(Plek(ADRESSEN), zin, voorstel=BIJWERKEN)


def _opsomming(adressen: Sequence[str]) -> str:
    rest = f" en nog {len(adressen) - GENOEMD}" if len(adressen) > GENOEMD else ""
    return ", ".join(adressen[:GENOEMD]) + rest


REGELS = (
    over_alles(doorverwijzing_klopt_niet),
    over_alles(adres_verdwenen),
    over_alles(adres_niet_onthouden, "opmerking"),
)
