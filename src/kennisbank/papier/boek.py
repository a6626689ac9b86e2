"""Boek: het hele boekje, en per onderdeel van de site één pdf."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

from ..kennisgraaf import Kennisgraaf
from ..model import OP_NAAM
from ..weergave.naam import aantal, in_zin, naam_in_zin
from ..zetterij.tekening import DEUR
from .blok import Blok, Blokken, Inhoud
from .delen import opsomming
from .document import Document, ankers, opgelost
from .hoofdstuk import MEER, Hoofdstuk
from .naamregister import Naamregister, naamregisters
from .uitgave import MAKER, NAAM, TREFWOORDEN, Uitgave

BOEKJE = "boekje"
VOUWBOEKJE = "boekje-vouwen"
TELT = ("prioriteit", "voorstel", "voorbeeld", "tip", "rode-draad", "diamant")
PER_BAND = 400
DEEL = "-deel-"
VOLGEND_DEEL = re.compile(rf"{DEEL}\d+$")
OM_TE_VOUWEN = (
    "Print dubbelzijdig over de korte zijde. Acht vellen zijn samen een katern: vouw elk katern "
    "apart en leg ze achter elkaar. Dit bestand is alleen om te printen. Met een schermlezer "
    "leest u het gewone boekje."
)
ONDERTITEL = "Inspiratie voor wie de lokale democratie sterker wil maken"


def boeken(graaf: Kennisgraaf, uitgave: Uitgave, alle: tuple[Hoofdstuk, ...]) -> Iterator[Document]:
    """Het boekje, en bij heel veel voorbeelden een band met telkens een deel daarvan."""
    banden = tuple(_banden(alle))
    for nummer, band in enumerate(banden, 1):
        naam = _met_deel(BOEKJE, nummer)
        titel = NAAM if len(banden) == 1 else f"{NAAM}, deel {nummer} van {len(banden)}"
        yield _document(graaf, uitgave, naam, titel, band, is_boek=True)


def vouwboek(
    graaf: Kennisgraaf, uitgave: Uitgave, alle: tuple[Hoofdstuk, ...]
) -> Iterator[Document]:
    """De hoofdstukken om te lezen op A5, twee op een vel, klaar om te vouwen."""
    lezen = tuple(een for een in alle if een.vouwen)
    if lezen:
        titel = f"{NAAM}, om te vouwen"
        document = _document(graaf, uitgave, VOUWBOEKJE, titel, lezen, is_boek=True)
        gegevens = {
            **document.gegevens,
            "formaat": "a5",
            "registers": [],
            "colofon": [OM_TE_VOUWEN, *document.gegevens["colofon"][:-1]],
        }
        namen = ", ".join(een.titel.lower() for een in lezen)
        wat = f"Om te lezen: {namen}. Voorbeelden en naslag staan in het gewone boekje."
        yield replace(document, omschrijving=wat, gegevens=gegevens, vouwen=True)


def delen(graaf: Kennisgraaf, uitgave: Uitgave, alle: tuple[Hoofdstuk, ...]) -> Iterator[Document]:
    """Per hoofdstuk van het boekje een eigen pdf."""
    for hoofdstuk in alle:
        if hoofdstuk.id != MEER:
            yield from _deel(graaf, uitgave, hoofdstuk)


def deelnaam(hoofdstuk: Hoofdstuk, nummer: int = 1) -> str:
    """De naam van de pdf van een hoofdstuk."""
    return _met_deel(hoofdstuk.id, nummer)


def zonder_deel(naam: str) -> str:
    """De naam van de eerste pdf van een rij delen."""
    return naam if "/" in naam else VOLGEND_DEEL.sub("", naam)


def _met_deel(naam: str, nummer: int) -> str:
    return naam if nummer == 1 else f"{naam}{DEEL}{nummer}"


def _deel(graaf: Kennisgraaf, uitgave: Uitgave, hoofdstuk: Hoofdstuk) -> Iterator[Document]:
    for nummer, stuk in enumerate(_stukken(hoofdstuk), 1):
        naam, titel = deelnaam(hoofdstuk, nummer), f"{NAAM}: {stuk.titel}"
        yield _document(graaf, uitgave, naam, titel, (stuk,), is_boek=False)


def _banden(alle: tuple[Hoofdstuk, ...]) -> Iterator[tuple[Hoofdstuk, ...]]:
    """De hoofdstukken in één band, of alles en daarna elk volgend deel van een lang hoofdstuk."""
    stukken = [tuple(_stukken(een)) for een in alle]
    yield tuple(rij[0] for rij in stukken)
    yield from ((stuk,) for rij in stukken for stuk in rij[1:])


def _stukken(hoofdstuk: Hoofdstuk) -> Iterator[Hoofdstuk]:
    """Het hoofdstuk in stukken van hooguit `PER_BAND` records."""
    koppen = [plek for plek, een in enumerate(hoofdstuk.blokken) if een.t == "record"]
    grenzen = [0, *koppen[PER_BAND::PER_BAND], len(hoofdstuk.blokken)]
    veel = len(grenzen) > 2
    for nummer, (begin, eind) in enumerate(pairwise(grenzen), 1):
        stuk = replace(hoofdstuk, blokken=hoofdstuk.blokken[begin:eind])
        titel = f"{hoofdstuk.titel}, deel {nummer}" if veel else hoofdstuk.titel
        yield replace(stuk, titel=titel, kern=hoofdstuk.kern if nummer == 1 else ())


def _document(
    graaf: Kennisgraaf,
    uitgave: Uitgave,
    naam: str,
    titel: str,
    inhoud: tuple[Hoofdstuk, ...],
    is_boek: bool,
) -> Document:
    aanwezig = ankers(een for deel in inhoud for een in deel.blokken)
    aanwezig |= {een.id for een in inhoud}
    uitgave = uitgave if is_boek else uitgave.van(sorted(aanwezig))
    stukken = tuple(_opgelost(graaf, uitgave, een, aanwezig) for een in inhoud)
    registers = naamregisters(graaf, aanwezig) if is_boek else ()
    gegevens = _gegevens(uitgave, titel, stukken, registers, is_boek)
    omschrijving = _omschrijving(graaf) if is_boek else f"{inhoud[0].titel}, uit {NAAM}."
    namen = {id: naam_in_zin(graaf[id]) for id in aanwezig if id in graaf}
    return Document(
        naam, "boek", titel, omschrijving, (), gegevens, namen, tijdstip=uitgave.tijdstip
    )


def _gegevens(
    uitgave: Uitgave,
    titel: str,
    stukken: tuple[Hoofdstuk, ...],
    registers: tuple[Naamregister, ...],
    is_boek: bool,
) -> dict[str, Any]:
    return {
        "maker": MAKER,
        "trefwoorden": list(TREFWOORDEN),
        "ondertitel": ONDERTITEL,
        "stand": uitgave.stand,
        "deur": DEUR,
        "omslag": is_boek,
        "formaat": "a4",
        "diepte": 2 if is_boek or stukken[0].aantal_records else 0,
        "voetregel": [een for een in (titel, uitgave.kaal_adres) if een],
        "hoofdstukken": [{**een.als_json(), "lang": is_boek and een.is_lang} for een in stukken],
        "registers": [een.als_json() for een in registers],
        "colofon": colofon(uitgave) if is_boek else [],
    }


def _opgelost(
    graaf: Kennisgraaf, uitgave: Uitgave, stuk: Hoofdstuk, aanwezig: frozenset[str]
) -> Hoofdstuk:
    def adres(id: str) -> str:
        return uitgave.webadres(graaf[id].url) if id in graaf else ""

    return replace(stuk, blokken=met_eerste_noten(opgelost(stuk.blokken, aanwezig, adres)))


def met_eerste_noten(blokken: Blokken) -> Blokken:
    """De blokken waarin van elke noot alleen de eerste haar tekst draagt."""
    gehad: set[str] = set()

    def merk(een: Inhoud) -> Inhoud:
        if isinstance(een, str):
            return een
        if een.t == "noot":
            sleutel = str(een.veld("sleutel"))
            eerste = sleutel not in gehad
            gehad.add(sleutel)
            return Blok(een.t, een.c, (*een.velden, ("eerste", eerste)))
        return een.met(map(merk, een.c))

    return tuple(een for blok in blokken if isinstance(een := merk(blok), Blok))


def _omschrijving(graaf: Kennisgraaf) -> str:
    """Wat er in het boekje staat, met aantallen uit de records."""
    soorten = ((len(graaf.van_soort(naam)), OP_NAAM[naam]) for naam in TELT)
    delen_ = [aantal(getal, in_zin(een.titel), een.meervoud) for getal, een in soorten if getal]
    return opsomming(delen_) + "." if delen_ else NAAM


def colofon(uitgave: Uitgave) -> list[str]:
    """De alinea's van het colofon."""
    zinnen = (
        uitgave.stand and f"{uitgave.stand}.",
        uitgave.adres and f"De nieuwste versie staat op {uitgave.adres.rstrip('/')}.",
    )
    eerste = " ".join(filter(None, zinnen))
    return [
        *((eerste,) if eerste else ()),
        "Het Democratisch pamflet is een persoonlijk initiatief van zijn redactie, "
        "geen standpunt van de VNG. Alle bronnen zijn in eigen woorden verteld.",
        "Twee en drie pepers zijn een inschatting van de redactie. Eén peper komt uit het pamflet: "
        "daar kunt u niet omheen.",
        "De teksten mogen worden gebruikt onder Creative Commons Naamsvermelding 4.0 (CC BY 4.0).",
        "Gezet uit Zilla Slab en Source Sans 3, beide onder de SIL Open Font License 1.1.",
        "Deze pdf is toegankelijk (PDF/UA-1) en geschikt om te bewaren (PDF/A-2a).",
    ]
