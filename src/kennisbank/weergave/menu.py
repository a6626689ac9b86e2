"""De menu's van de site: het hoofdmenu in de kop en het volledige menu in de voet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import sleutel
from ..model import OP_NAAM, TABEL, Overzicht, Prioriteit, soort_van
from ..model.soorten import Rubriek

GEZICHTEN: Mapping[str, tuple[Rubriek, int]] = {
    "instrumenten": ("opzoeken", 5),
    "nieuw": ("opzoeken", 7),
    "samenhang": ("opzoeken", 8),
    "register": ("opzoeken", 9),
}
"""Waar een overzicht met een eigen gezicht in het menu staat; de rest zegt de tabel van soorten."""
RUBRIEKEN: Mapping[Rubriek, str] = {
    "lezen": "Lezen",
    "opzoeken": "Meenemen en opzoeken",
    "herkomst": "Herkomst",
}
MEEDOEN = ("voorbeeld-delen",)
WERK = ("werklijst",)
REDACTIE = (
    ("Meeschrijven", "redactie/index.html"),
    ("Een voorbeeld toevoegen", "redactie/voorbeeld-toevoegen.html"),
    ("Regels", "redactie/regels.html"),
    ("Over deze kennisbank", "redactie/over.html"),
    ("Open data", "gegevens.html"),
    ("Toegankelijkheid", "redactie/toegankelijkheid.html"),
    ("Aan de code werken", "redactie/code.html"),
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
        for id in ("prioriteiten", "voorbeelden", "gemeenten", "tips", "rode-draden", "kader")
        if id in graaf
    )


def beginpunten(graaf: Kennisgraaf) -> tuple[Onderdeel, ...]:
    """Waar een lezer kan beginnen als zoeken niets gaf: de prioriteiten en het register."""
    ids = [*(knoop.id for knoop in graaf.van_soort(Prioriteit.soort)), "register"]
    return tuple(Onderdeel(graaf[id].record.titel, graaf[id].pagina) for id in ids if id in graaf)


def voetmenu(graaf: Kennisgraaf) -> tuple[Menugroep, ...]:
    """Alle onderdelen in kolommen, met aantallen die uit de records komen."""
    redactie = tuple(Onderdeel(titel, url) for titel, url in REDACTIE)
    plekken = _plekken(graaf)
    return (
        *(
            Menugroep(titel, _links(graaf, [id for id in plekken if plekken[id][0] == rubriek]))
            for rubriek, titel in RUBRIEKEN.items()
        ),
        Menugroep("Over ons", (*_links(graaf, MEEDOEN), *redactie, *_links(graaf, WERK))),
    )


def op_volgorde(graaf: Kennisgraaf) -> tuple[str, ...]:
    """De ids van alles wat in een rubriek van het menu staat, in de volgorde van het menu."""
    return tuple(_plekken(graaf))


def _plekken(graaf: Kennisgraaf) -> dict[str, tuple[Rubriek, int]]:
    """Per id de rubriek en de plaats daarin: overzichten, en wie alleen op een pagina woont."""
    gevonden: dict[str, tuple[Rubriek, int]] = {}
    for knoop in graaf.van_soort(Overzicht.soort):
        if isinstance(record := knoop.record, Overzicht):
            soort = OP_NAAM.get(record.toont)
            plek = GEZICHTEN.get(record.gezicht) if record.gezicht else soort and soort.menu
            gevonden |= {knoop.id: plek} if plek else {}
    for soort in TABEL:
        if soort.menu and soort.is_enig:
            gevonden |= {knoop.id: soort.menu for knoop in graaf.van_soort(soort.naam)}
    rubrieken = list(RUBRIEKEN)
    rij = sorted(gevonden.items(), key=lambda een: (rubrieken.index(een[1][0]), een[1][1]))
    return dict(rij)


def _links(graaf: Kennisgraaf, ids: Iterable[str]) -> tuple[Onderdeel, ...]:
    return tuple(_met_aantal(graaf, id) for id in ids if id in graaf)


def _met_aantal(graaf: Kennisgraaf, id: str) -> Onderdeel:
    """Een overzicht dat naar zijn soort heet, krijgt het aantal ervoor: 8 prioriteiten."""
    knoop = graaf[id]
    soort = OP_NAAM.get(getattr(knoop.record, "toont", ""))
    titel = knoop.record.titel
    if soort and soort.meervoud.lower() == titel.lower() and graaf.van_soort(soort.naam):
        titel = f"{len(graaf.van_soort(soort.naam))} {soort.meervoud}"
    return Onderdeel(titel, knoop.pagina, id)


def register(graaf: Kennisgraaf) -> tuple[tuple[str, tuple[Knoop, ...]], ...]:
    """Per beginletter de records op titel; wat met een cijfer of teken begint, staat onder #."""
    letters: dict[str, list[Knoop]] = {}
    for knoop in sorted(graaf, key=lambda knoop: (sleutel(knoop.record.titel), knoop.id)):
        kaal = not getattr(knoop.record, "is_genoemd", True)
        if soort_van(knoop.record).in_register and not kaal:
            letter = sleutel(knoop.record.titel.removeprefix("'s-"))[:1].upper()
            letters.setdefault(letter if letter.isalpha() else "#", []).append(knoop)
    return tuple((letter, tuple(letters[letter])) for letter in sorted(letters))
