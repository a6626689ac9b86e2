"""Achtergrond op papier: kernwaarden, thema's, de oproep en de leesroutes."""

from __future__ import annotations

from ..kennisgraaf import Kennisgraaf
from ..model import (
    Actiepunt,
    Alinea,
    Experimentthema,
    Kernwaarde,
    Oproep,
    Overzicht,
    Partner,
    Record,
    Rol,
    Spoor,
    Stap,
    Start,
    Thema,
)
from ..weergave.naam import in_zin
from . import boom
from .blok import Blok, Blokken, blok
from .delen import (
    begrippen,
    bekend,
    bronregel,
    kop,
    melding,
    rij,
    samenhang,
    tussenkop,
    verwijzing,
    zo_deden,
)
from .stof import met_aanhef, stof, veldtekst
from .woordbreuk import breekbaar

LEEFTIJD = "Uit een notitie van 2017, na drie bijeenkomsten met ongeveer tachtig deelnemers."


@stof.register
def _kernwaarde(record: Kernwaarde, graaf: Kennisgraaf, niveau: int) -> Blokken:
    return (
        kop(graaf, record, niveau),
        blok(
            "tafel",
            *boom.regel(record.vraag),
            " (De vraag is van de redactie.)",
            bezet=str(graaf.plaatsen[record.id] + 1),
            alt=f"Een ronde tafel met tien stoelen; bezet is {in_zin(record.titel)}.",
        ),
        *veldtekst(record, "tekst", niveau + 1),
        *samenhang(graaf, record),
        bronregel(graaf, record),
    )


@stof.register
def _thema(record: Thema, graaf: Kennisgraaf, niveau: int) -> Blokken:
    soort = f"Thema {record.nummer} van {len(graaf.van_soort('thema'))}"
    return (
        kop(graaf, record, niveau, groot=True, soort=soort),
        blok("leus", *boom.regel(record.leus)),
        tussenkop("Om mee te beginnen", niveau + 1),
        *(een for deel in record.actiepunten for een in stof(deel, graaf, niveau + 2)),
        *veldtekst(record, "tekst", niveau + 1),
        *begrippen(graaf, record.instrumenten),
        *samenhang(graaf, record),
        bronregel(graaf, record),
    )


def _genummerd(record: Record, niveau: int, nummer: str) -> Blok:
    return blok(
        "nummer",
        *boom.regel(record.kern),
        id=record.id,
        niveau=niveau,
        nummer=nummer,
        titel=breekbaar(record.titel),
    )


@stof.register(Actiepunt)
@stof.register(Experimentthema)
def _punt(record: Actiepunt | Experimentthema, graaf: Kennisgraaf, niveau: int) -> Blokken:
    return (
        _genummerd(record, niveau, record.id.rpartition("-")[2]),
        blok(
            "inspring",
            *veldtekst(record, "toelichting", niveau + 1),
            *begrippen(graaf, record.instrumenten),
            *zo_deden(graaf, record.id),
        ),
    )


@stof.register
def _spoor(record: Spoor, graaf: Kennisgraaf, niveau: int) -> Blokken:
    return (
        _genummerd(record, niveau, record.id.rpartition("-")[2]),
        blok(
            "inspring",
            *veldtekst(record, "toelichting", niveau + 1),
            blok("alinea", f"Bedoeld voor {in_zin(record.voor_wie)}."),
            *begrippen(graaf, record.instrumenten),
        ),
    )


def _los(record: Record) -> Blok:
    """Een uitgangspunt of partner: een vet woord met uitleg."""
    onzeker = getattr(record, "zekerheid", "") == "laag"
    titel = blok("sterk", breekbaar(record.titel) + (" (niet zeker)" if onzeker else "") + ".")
    return blok("anker", titel, " ", *boom.regel(record.kern), id=record.id)


@stof.register
def _oproep(record: Oproep, graaf: Kennisgraaf, niveau: int) -> Blokken:
    return (
        kop(graaf, record, niveau, groot=True, soort="Oproep"),
        *melding(record.let_op),
        tussenkop("Onderwerpen om op te proberen", niveau + 1),
        *(een for deel in record.themas for een in stof(deel, graaf, niveau + 2)),
        *_lijst("Manieren om mee te doen", niveau, record.sporen, graaf),
        *_losse_lijst("Uitgangspunten", niveau, record.uitgangspunten),
        *veldtekst(record, "tekst", niveau + 1),
        *_losse_lijst("Partners", niveau, record.partners),
        *samenhang(graaf, record),
        bronregel(graaf, record),
    )


def _lijst(titel: str, niveau: int, delen: tuple[Spoor, ...], graaf: Kennisgraaf) -> Blokken:
    if not delen:
        return ()
    stukken = (een for deel in delen for een in stof(deel, graaf, niveau + 2))
    return (tussenkop(titel, niveau + 1), *stukken)


def _losse_lijst(titel: str, niveau: int, delen: tuple[Record, ...]) -> Blokken:
    return (tussenkop(titel, niveau + 1), *map(_los, delen)) if delen else ()


@stof.register
def _partner(record: Partner, graaf: Kennisgraaf, niveau: int) -> Blokken:
    return (_los(record),)


@stof.register
def _rol(record: Rol, graaf: Kennisgraaf, niveau: int) -> Blokken:
    return (
        kop(graaf, record, niveau, groot=True, soort=f"Leesroute in {len(record.stappen)} stappen"),
        *veldtekst(record, "tekst", niveau + 1),
        tussenkop("De route", niveau + 1),
        *(
            een
            for nummer, stap in enumerate(record.stappen, 1)
            for een in _stap(stap, nummer, graaf, niveau + 2)
        ),
        *samenhang(graaf, record),
        bronregel(graaf, record),
    )


def _stap(stap: Stap, nummer: int, graaf: Kennisgraaf, niveau: int) -> Blokken:
    knopen = tuple(map(verwijzing, bekend(graaf, stap.naar)))
    return (
        blok("nummer", niveau=niveau, nummer=str(nummer), titel=breekbaar(stap.titel)),
        blok(
            "inspring",
            *boom.tekst(stap.tekst, niveau + 1),
            *((blok("regel", "Lees: ", *rij(knopen, "; ")),) if knopen else ()),
        ),
    )


@stof.register
def _overzicht(record: Overzicht, graaf: Kennisgraaf, niveau: int) -> Blokken:
    return (
        blok("klein", *boom.regel(record.kern), id=record.id, titel=record.titel, niveau=niveau),
        *veldtekst(record, "tekst", niveau + 1),
        *(een for deel in record.alineas for een in stof(deel, graaf, niveau + 1)),
    )


@stof.register
def _alinea(record: Alinea, graaf: Kennisgraaf, niveau: int) -> Blokken:
    return (
        blok("klein", *boom.regel(record.kern), id=record.id, titel=record.titel, niveau=niveau),
        *veldtekst(record, "toelichting", niveau + 1),
        *zo_deden(graaf, record.id),
    )


@stof.register
def _start(record: Start, graaf: Kennisgraaf, niveau: int) -> Blokken:
    deuren = tuple(
        een for deur in record.deuren for een in met_aanhef(deur.titel, boom.tekst(deur.tekst))
    )
    return (
        blok("klein", *boom.regel(record.kern), id=record.id, titel=record.titel, niveau=niveau),
        *veldtekst(record, "tekst", niveau + 1),
        *deuren,
    )
