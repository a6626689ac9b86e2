"""De menu's van de site: het hoofdmenu in de kop en het volledige menu in de voet."""

from __future__ import annotations

from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf

LEZEN = ("prioriteiten", "tips", "rode-draden", "kernwaarden", "diamanten", "themas", "thorbecke")
ZOEKEN = (
    "rollen",
    "teksten",
    "voorbeelden",
    "gemeenten",
    "instrumenten",
    "begrippen",
    "kader",
    "samenhang",
    "register",
)
OVER = ("bronnen", "werken", "personen", "genoemd", "verantwoording")
WERK = ("werklijst",)
REDACTIE = (
    ("Meeschrijven", "redactie/index.html"),
    ("Een voorbeeld toevoegen", "redactie/voorbeeld-toevoegen.html"),
    ("Over deze kennisbank", "redactie/over.html"),
    ("Open data", "gegevens.html"),
    ("Toegankelijkheid", "redactie/toegankelijkheid.html"),
)


@dataclass(frozen=True, slots=True)
class Onderdeel:
    """Een regel in een menu: titel, adres vanaf de hoofdmap en de map waar hij voor staat."""

    titel: str
    url: str
    map: str = ""


@dataclass(frozen=True, slots=True)
class Menugroep:
    """Een kolom in de voet."""

    titel: str
    links: tuple[Onderdeel, ...]


def hoofdmenu(graaf: Kennisgraaf) -> tuple[Onderdeel, ...]:
    """De onderdelen van de site, voor de kop, de duimbalk en de niet-gevonden-pagina."""
    return tuple(
        Onderdeel(graaf[id].record.titel, graaf[id].pagina, id)
        for id in ("prioriteiten", "voorbeelden", "gemeenten", "tips", "rode-draden", "diamanten")
        if id in graaf
    )


def beginpunten(graaf: Kennisgraaf) -> tuple[Onderdeel, ...]:
    """Waar een lezer kan beginnen als zoeken niets gaf: de prioriteiten en het register."""
    ids = [*(knoop.id for knoop in graaf.van_soort("prioriteit")), "register"]
    return tuple(Onderdeel(graaf[id].record.titel, graaf[id].pagina) for id in ids if id in graaf)


def voetmenu(graaf: Kennisgraaf) -> tuple[Menugroep, ...]:
    """Alle onderdelen in kolommen, met aantallen die uit de records komen."""
    redactie = tuple(Onderdeel(titel, url) for titel, url in REDACTIE)
    return (
        Menugroep("Lezen", _links(graaf, LEZEN)),
        Menugroep("Meenemen en opzoeken", _links(graaf, ZOEKEN)),
        Menugroep("Herkomst", _links(graaf, OVER)),
        Menugroep("Over ons", (*redactie, *_links(graaf, WERK))),
    )


def _links(graaf: Kennisgraaf, ids: tuple[str, ...]) -> tuple[Onderdeel, ...]:
    return tuple(_met_aantal(graaf, id) for id in ids if id in graaf)


def _met_aantal(graaf: Kennisgraaf, id: str) -> Onderdeel:
    """Een overzicht dat naar zijn soort heet, krijgt het aantal ervoor: 8 prioriteiten."""
    knoop = graaf[id]
    rij = graaf.van_soort(getattr(knoop.record, "toont", ""))
    titel = knoop.record.titel
    if rij and type(rij[0].record).meervoud.lower() == titel.lower():
        return Onderdeel(f"{len(rij)} {type(rij[0].record).meervoud}", knoop.pagina, id)
    return Onderdeel(titel, knoop.pagina, id)
