"""De menu's van de site: kop, duimbalk en voet, elk een lijst met één regel per ingang.

Een kamer erbij is één `Ingang` erbij. Staat het record waar hij heen gaat er niet, dan staat de
ingang er ook niet. Een nieuwe soort met een eigen overzicht komt vanzelf in de voet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf
from ..model import OP_NAAM, TABEL, Overzicht
from ..model.soorten import Rubriek

GEZICHTEN: Mapping[str, tuple[Rubriek, int]] = {
    "instrumenten": ("opzoeken", 5),
    "nieuw": ("opzoeken", 7),
    "samenhang": ("herkomst", 8),
    "register": ("opzoeken", 9),
    "werklijst": ("herkomst", 9),
}
"""Waar een overzicht met een eigen gezicht hoort; de rest zegt de tabel van soorten."""
RUBRIEKEN: tuple[Rubriek, ...] = ("lezen", "opzoeken", "herkomst")


@dataclass(frozen=True, slots=True)
class Ingang:
    """Een regel in een menu: waar hij heen gaat (een id, of het pad van een tekstpagina).

    In `tekst` wordt `{n}` het aantal records; zonder tekst staat er de titel van de pagina.
    """

    naar: str
    tekst: str = ""
    tekening: str = ""


@dataclass(frozen=True, slots=True)
class Kolom:
    """Een kolom in de voet; met een rubriek komt daar ook bij wat nergens anders staat."""

    titel: str
    ingangen: tuple[Ingang, ...]
    rubriek: Rubriek | None = None


KOP = (
    Ingang("prioriteiten"),
    Ingang("voorbeelden"),
    Ingang("gemeenten"),
    Ingang("instrumenten"),
    Ingang("kader", "Wet"),
)
DUIMBALK = (
    Ingang("zoeken", tekening="zoek"),
    Ingang("voorbeelden", tekening="plaats"),
    Ingang("gemeenten", "Gemeente", "gemeente"),
    Ingang("schrijftafel", tekening="tafel"),
)
VOET = (
    Kolom(
        "Aan de slag",
        (
            Ingang("zoeken"),
            Ingang("schrijftafel", "Schrijftafel: motie of akkoord"),
            Ingang("akkoordscan", "Akkoordscan: wat staat erin?"),
            Ingang("teksten"),
            Ingang("participatieverordening"),
            Ingang("avond", "Avond van 90 minuten"),
            Ingang("presenteren", "Dia’s voor in de zaal"),
            Ingang("werkvormen"),
        ),
    ),
    Kolom(
        "Opzoeken",
        (
            Ingang("prioriteiten", "Prioriteiten en voorstellen"),
            Ingang("voorbeelden"),
            Ingang("gemeenten", "Alle {n} gemeenten"),
            Ingang("instrumenten"),
            Ingang("kader"),
            Ingang("akkoorden"),
            Ingang("begrippen"),
            Ingang("register"),
        ),
        "opzoeken",
    ),
    Kolom(
        "Lezen",
        (
            Ingang("rollen", "Routes per rol"),
            Ingang("tips"),
            Ingang("rode-draden"),
            Ingang("kernwaarden"),
            Ingang("themas"),
            Ingang("diamanten"),
            Ingang("thorbecke"),
        ),
        "lezen",
    ),
    Kolom(
        "Meedoen en contact",
        (
            Ingang("voorbeeld-delen", "Deel een voorbeeld"),
            Ingang("nieuw", "Nieuw, ook als RSS"),
            Ingang("toegankelijkheid"),
            Ingang("privacy.html", "Privacy"),
            Ingang("verantwoording"),
            Ingang("redactie/over.html", "Over deze kennisbank"),
            Ingang("redactie/index.html", "Meeschrijven"),
            Ingang("gegevens.html", "Open data"),
            Ingang("zonder-internet.html", "Zonder internet"),
        ),
    ),
)
REDACTIE = (
    ("Meeschrijven", "redactie/index.html"),
    ("Een voorbeeld toevoegen", "redactie/voorbeeld-toevoegen.html"),
    ("Regels", "redactie/regels.html"),
    ("Over deze kennisbank", "redactie/over.html"),
    ("Open data", "gegevens.html"),
    ("Aan de code werken", "redactie/code.html"),
)
"""De tekstpagina's die MkDocs in zijn boom moet kennen, met hun titel."""


@dataclass(frozen=True, slots=True)
class Onderdeel:
    """Een regel zoals de lezer hem ziet: titel, adres vanaf de hoofdmap en waar hij voor staat."""

    titel: str
    url: str
    map: str = ""
    tekening: str = ""


@dataclass(frozen=True, slots=True)
class Menugroep:
    """Een kolom in de voet."""

    titel: str
    links: tuple[Onderdeel, ...]


def hoofdmenu(graaf: Kennisgraaf) -> tuple[Onderdeel, ...]:
    """Het menu in de kop, ook voor de niet-gevonden-pagina."""
    return _onderdelen(graaf, KOP)


def duimbalk(graaf: Kennisgraaf) -> tuple[Onderdeel, ...]:
    """Wat op de telefoon onder de duim ligt; ‘Menu’ komt er in het raamwerk achter."""
    return _onderdelen(graaf, DUIMBALK)


def beginpunten(graaf: Kennisgraaf) -> tuple[Onderdeel, ...]:
    """Waar een lezer kan beginnen als zoeken niets gaf: het hoofdmenu en het register."""
    return _onderdelen(graaf, (*KOP, Ingang("register")))


def voetmenu(graaf: Kennisgraaf) -> tuple[Menugroep, ...]:
    """Het volledige menu, in kolommen naar waar mensen voor komen."""
    genoemd = {ingang.naar for kolom in VOET for ingang in kolom.ingangen}
    rest = {id: rubriek for id, (rubriek, _) in _plekken(graaf).items() if id not in genoemd}
    return tuple(
        Menugroep(
            kolom.titel,
            _onderdelen(
                graaf,
                (*kolom.ingangen, *(Ingang(id) for id in rest if rest[id] == kolom.rubriek)),
            ),
        )
        for kolom in VOET
    )


def herkomst(graaf: Kennisgraaf, zonder: str) -> tuple[Onderdeel, ...]:
    """Alles over waar de kennis vandaan komt, voor op de pagina met de verantwoording."""
    ids = [id for id, (rubriek, _) in _plekken(graaf).items() if rubriek == "herkomst"]
    return _onderdelen(graaf, [Ingang(id) for id in ids if id != zonder])


def op_volgorde(graaf: Kennisgraaf) -> tuple[str, ...]:
    """De ids van alles wat in een rubriek hoort, in de volgorde van het boekje."""
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
    rij = sorted(gevonden.items(), key=lambda een: (RUBRIEKEN.index(een[1][0]), een[1][1]))
    return dict(rij)


def _onderdelen(graaf: Kennisgraaf, ingangen: Iterable[Ingang]) -> tuple[Onderdeel, ...]:
    """De ingangen waarvan de pagina er is; een pad is altijd een tekstpagina die er is."""
    return tuple(
        _onderdeel(graaf, een)
        for een in ingangen
        if een.naar.endswith(".html") or een.naar in graaf
    )


def _onderdeel(graaf: Kennisgraaf, ingang: Ingang) -> Onderdeel:
    if ingang.naar not in graaf:
        return Onderdeel(ingang.tekst, ingang.naar, tekening=ingang.tekening)
    knoop = graaf[ingang.naar]
    aantal = len(graaf.van_soort(getattr(knoop.record, "toont", "")))
    titel = ingang.tekst.format(n=aantal) if ingang.tekst else knoop.record.titel
    return Onderdeel(titel, knoop.pagina, knoop.id, ingang.tekening)
