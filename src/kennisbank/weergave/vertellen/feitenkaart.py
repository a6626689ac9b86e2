"""De stukken van een feitenkaart: in het kort, in getallen, voor en tegen, en naar grootte."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from ...model import Bedrag, Bewijs, Bronfeit, Feitenkaart
from ..naam import datum, hoofdletter
from ..oogopslag import Getal, Getallen, Oogopslag, Vak
from ..verhaal import Bewering, Kop, Link, Luik, Luiken, Regels
from .blik import Blik

KORT = {
    "kosten_kort": ("Kosten", "geld"),
    "duur_kort": ("Duur", "klok"),
    "mensen_kort": ("Mensen", "mensen"),
    "beslist_kort": ("Wie beslist", "hamer"),
}
GESPLITST = re.compile(r"([^(;,]+)(?:[;,] (.+)| \(([^()]+)\))")
"""De waarde, en daarna wat er klein onder mag: 4 tot 9 maanden; korter kan ook."""
BEGINT_MET_GETAL = re.compile(r"(\d[\d.]*) (.+)", re.DOTALL)
BEDRAG = re.compile(r"(\d[\d.,]*(?: tot \d[\d.,]*)?(?: miljoen)? euro) ?(.*)")
MEESTE_GETALLEN = 4
AFWEGEN = (("voor", "Voor"), ("tegen", "Tegen"))
VOORAF = (("misgegaan", "Wat misging"), ("voorwaarden", "Spreek dit vooraf af"))
DETAILS = (
    ("kosten", "Wat het kostte"),
    ("deelnemers", "Hoeveel mensen"),
    ("duur", "Hoe lang het duurde"),
    ("beslist", "Wie beslist"),
    ("recht", "Waar het geregeld is"),
    ("terug", "Wat inwoners terugzien"),
)


def in_het_kort(record: Feitenkaart) -> Oogopslag:
    """De vier feiten van de kaart; wat niet gevonden is, staat onder aan de pagina bij elkaar."""
    return Oogopslag(
        tuple(
            _vak(titel, tekening, waarde)
            for veld, (titel, tekening) in KORT.items()
            if (waarde := getattr(record, veld))
        )
    )


def _vak(titel: str, tekening: str, waarde: str) -> Vak:
    """Het eerste deel is de waarde; wat na een puntkomma, komma of haakje komt, staat eronder."""
    deel = GESPLITST.fullmatch(waarde)
    kort, erbij = (deel[1], deel[2] or deel[3]) if deel else (waarde, "")
    return Vak(titel, hoofdletter(kort), (erbij,) if erbij else (), tekening)


def getallen(record: Feitenkaart, bronnen: tuple[Bewijs, ...]) -> Getallen:
    """De getallen die het meest zeggen: eerst hoeveel mensen, dan wat het kostte.

    Blijft er van een luik niets over, dan komt haar anker bij het eerste getal ervan.
    """
    nummers = {een.url: nummer for nummer, een in enumerate(bronnen, 1)}
    gekozen = met_getal(record)
    ankers = {
        getattr(record, veld)[0]: f"kaart-{veld}"
        for veld in ("deelnemers", "kosten")
        if getattr(record, veld) and set(getattr(record, veld)) <= set(gekozen)
    }
    rij = (
        Getal(*_gesplitst(feit), feit.waar, _genummerd(feit, nummers), ankers.get(feit, ""))
        for feit in gekozen
    )
    return Getallen(Kop("In getallen", "getallen"), tuple(rij), bronnen)


def met_getal(record: Feitenkaart) -> tuple[Bronfeit, ...]:
    """Hooguit vier feiten die met een getal beginnen; van elk soort een paar, als dat kan."""
    mensen, geld = (
        tuple(een for een in rij if all(_gesplitst(een)))
        for rij in (record.deelnemers, record.kosten)
    )
    half = MEESTE_GETALLEN // 2
    uit_mensen = max(half, MEESTE_GETALLEN - len(geld))
    voor = mensen[:uit_mensen]
    return (*voor, *geld[: MEESTE_GETALLEN - len(voor)])


def _gesplitst(feit: Bronfeit) -> tuple[str, str]:
    """Een getal en de woorden erbij; begint het feit niet met een getal, dan niets."""
    if not isinstance(feit, Bedrag):
        deel = BEGINT_MET_GETAL.fullmatch(feit.tekst)
        return (deel[1], _zonder_punt(deel[2])) if deel else ("", "")
    deel = BEDRAG.fullmatch(feit.bedrag)
    return (deel[1], ": ".join(filter(None, (deel[2], feit.tekst)))) if deel else ("", "")


def _zonder_punt(zin: str) -> str:
    """Woorden onder een getal: één zin krijgt geen punt."""
    return zin if ". " in zin else zin.removesuffix(".")


def op_volgorde(record: Feitenkaart) -> tuple[Bewijs, ...]:
    """De bronnen in de volgorde waarin de pagina ze noemt; wat zij niet noemt, staat achteraan."""
    rijen = [getattr(record, veld) for veld, _ in (*AFWEGEN, *VOORAF, *DETAILS)]
    rijen.insert(len(AFWEGEN), met_getal(record))
    genoemd = [een.bron for rij in rijen for een in rij]
    plaats = {url: nummer for nummer, url in reversed(tuple(enumerate(genoemd)))}
    return tuple(sorted(record.bronnen, key=lambda een: plaats.get(een.url, len(genoemd))))


def luiken(
    record: Feitenkaart,
    blik: Blik,
    velden: Iterable[tuple[str, str]],
    bronnen: tuple[Bewijs, ...],
    zonder: Collection[Bronfeit] = (),
) -> Luiken:
    """Luiken met de punten van deze velden; `zonder` zijn de punten die al ergens staan."""
    nummers = {een.url: nummer for nummer, een in enumerate(bronnen, 1)}
    luiken = (
        Luik(Kop(titel, f"kaart-{veld}"), tuple(_bewering(een, blik, nummers) for een in punten))
        for veld, titel in velden
        if (punten := [een for een in getattr(record, veld) if een not in zonder])
    )
    return Luiken(tuple(luiken), bronnen)


def _genummerd(feit: Bronfeit, nummers: dict[str, int]) -> tuple[int, ...]:
    return (nummers[feit.bron],) if feit.bron in nummers else ()


def _bewering(feit: Bronfeit, blik: Blik, nummers: dict[str, int]) -> Bewering:
    bedrag = getattr(feit, "bedrag", "")
    return Bewering(
        f"{hoofdletter(bedrag)}: {feit.tekst}" if bedrag else feit.tekst,
        feit.waar,
        _genummerd(feit, nummers),
        next(iter(blik.knopen([feit.voorbeeld] if feit.voorbeeld else [])), None),
    )


def begin_hier(record: Feitenkaart) -> Regels:
    """Het stuk om mee te beginnen, en wanneer de bronnen gezien zijn."""
    gids = record.gids
    link = Link(gids.titel, url=gids.url)
    gezien = f"Bronnen gezien op {datum(record.gezien_op)}."
    return Regels((("Begin hier: ", link, f", {gids.uitgever}."), (gezien,)))
