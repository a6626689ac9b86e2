"""Naslag op papier: woorden, wet, bronnen, werken, mensen, gemeenten en aantekeningen."""

from __future__ import annotations

from collections.abc import Iterable

from ..kennisgraaf import Kennisgraaf
from ..model import (
    Aantekening,
    Begrip,
    Bron,
    Gemeenteprofiel,
    Kader,
    Persoon,
    Plaatsvermelding,
    Record,
    Werk,
)
from ..weergave.naam import datum, hoofdletter
from . import boom
from .blok import Blok, Blokken, blok
from .delen import (
    begrippen,
    bekend,
    bronregel,
    kop,
    losse_bronnen,
    melding,
    rij,
    samenhang,
    verwijzing,
)
from .stof import met_aanhef, stof, veldtekst
from .woordbreuk import breekbaar


def _klein(record: Record, niveau: int, soort: str = "") -> Blok:
    """De kop van een record dat in een lijst staat."""
    return blok(
        "klein",
        *boom.regel(record.kern),
        id=record.id,
        titel=breekbaar(record.titel),
        niveau=niveau,
        soort=breekbaar(soort),
    )


@stof.register
def _begrip(record: Begrip, graaf: Kennisgraaf, niveau: int) -> Blokken:
    anders = breekbaar(", ".join(record.synoniemen))
    verwant = tuple(map(verwijzing, bekend(graaf, record.verwant)))
    return (
        _klein(record, niveau),
        *((blok("regel", f"Ook wel: {anders}."),) if anders else ()),
        *((blok("regel", "Zie ook: ", *rij(verwant)),) if verwant else ()),
        *losse_bronnen(record),
    )


@stof.register
def _kader(record: Kader, graaf: Kennisgraaf, niveau: int) -> Blokken:
    soort = f"{hoofdletter(record.vorm)} · {record.organisatie} · {record.status}"
    return (
        kop(graaf, record, niveau, soort=breekbaar(soort)),
        *melding(record.let_op),
        *veldtekst(record, "samenvatting", niveau + 1),
        *met_aanhef("Aanpak", veldtekst(record, "aanpak", niveau + 1)),
        *met_aanhef("Resultaat", veldtekst(record, "resultaat", niveau + 1)),
        *met_aanhef("Voor de raad", veldtekst(record, "voor_raad", niveau + 1)),
        *_tijdlijn(record),
        *_regelingen(record),
        blok("regel", *rij(_stand(record), " · ")),
        *begrippen(graaf, record.instrumenten),
        *losse_bronnen(record),
        *samenhang(graaf, record),
    )


def _tijdlijn(record: Kader) -> Blokken:
    if not record.tijdlijn:
        return ()
    rijen = (
        blok("rij", blok("cel", datum(een.datum)), blok("cel", *boom.regel(een.wat)))
        for een in record.tijdlijn
    )
    return (blok("tabel", *rijen, kop1="Wanneer", kop2="Wat"),)


def _regelingen(record: Kader) -> Blokken:
    if not record.regelingen:
        return ()
    punten = (
        blok("punt", blok("alinea", blok("web", een.gemeente, url=een.url), f": {een.wat}"))
        for een in record.regelingen
    )
    return (blok("alinea", "Zo regelden gemeenten het:"), blok("lijst", *punten))


def _stand(record: Kader) -> Iterable[str]:
    if record.geldt_vanaf:
        yield f"Geldt vanaf {datum(record.geldt_vanaf)}"
    if record.overgang_tot:
        yield f"overgangstijd tot {datum(record.overgang_tot)}"
    if record.jaar_start:
        yield f"begonnen in {record.jaar_start}"
    if record.jaar_eind:
        yield f"gestopt in {record.jaar_eind}"
    yield f"stand van de bronnen: {datum(record.stand_op)}"
    if record.gezien_op:
        yield f"bekeken op {datum(record.gezien_op)}"
    yield f"zekerheid: {record.zekerheid}"


@stof.register
def _bron(record: Bron, graaf: Kennisgraaf, niveau: int) -> Blokken:
    feiten = (
        ("Wat", record.werkvorm),
        ("Korte naam", record.kort),
        ("Uitgever", ", ".join(een for een in (record.uitgever, record.plaats) if een)),
        ("Verschenen", record.verschenen),
        ("Makers", record.makers or "onbekend"),
        ("Licentie", record.licentie or "onbekend"),
    )
    ondertitel = (blok("leus", *boom.regel(record.ondertitel)),) if record.ondertitel else ()
    adres = (blok("web", "op het web", url=record.adres),) if record.adres else ("onbekend",)
    return (
        kop(graaf, record, niveau, soort="Brondocument"),
        *ondertitel,
        *(een for aanhef, waarde in feiten for een in met_aanhef(aanhef, boom.tekst(waarde))),
        *met_aanhef("Adres", (blok("alinea", *adres),)),
    )


@stof.register
def _persoon(record: Persoon, graaf: Kennisgraaf, niveau: int) -> Blokken:
    wie = (hoofdletter(record.rol), record.functie, record.gemeente)
    return (
        _klein(record, niveau, ", ".join(een for een in wie if een)),
        *samenhang(graaf, record),
        bronregel(graaf, record),
    )


@stof.register
def _werk(record: Werk, graaf: Kennisgraaf, niveau: int) -> Blokken:
    adres = record.adres_in_bron
    zin = f"De bron noemt het adres {adres}. Of het nog werkt, weten wij niet."
    return (
        _klein(record, niveau, hoofdletter(record.vorm)),
        *melding(record.let_op),
        *((blok("regel", breekbaar(zin)),) if adres else ()),
        *losse_bronnen(record),
        *samenhang(graaf, record),
        bronregel(graaf, record),
    )


@stof.register
def _plaatsvermelding(record: Plaatsvermelding, graaf: Kennisgraaf, niveau: int) -> Blokken:
    return (
        _klein(record, niveau, f"Gemeente {record.gemeente}" if record.gemeente else ""),
        bronregel(graaf, record),
    )


@stof.register
def _aantekening(record: Aantekening, graaf: Kennisgraaf, niveau: int) -> Blokken:
    over = tuple(map(verwijzing, bekend(graaf, record.gaat_over)))
    besluit = (
        (blok("alinea", blok("sterk", *boom.regel(record.besluit))),) if record.besluit else ()
    )
    return (
        _klein(record, niveau, hoofdletter(record.aard)),
        *besluit,
        *((blok("regel", "Over ", *rij(over)),) if over else ()),
        bronregel(graaf, record),
    )


@stof.register
def _gemeente(record: Gemeenteprofiel, graaf: Kennisgraaf, niveau: int) -> Blokken:
    plaatsen = (*record.voorbeelden, *record.vermeldingen)
    knopen = tuple(map(verwijzing, bekend(graaf, plaatsen)))
    oud = tuple(_oude(een, graaf) for een in record.oude_gemeenten)
    return (
        blok("klein", *boom.regel(record.kern), id=record.id, titel=record.titel, niveau=niveau),
        *oud,
        *((blok("regel", *rij(knopen, "; ")),) if knopen else ()),
    )


def _oude(record: Record, graaf: Kennisgraaf) -> Blok:
    return blok("anker", *boom.regel(record.kern), id=record.id)
