"""Boekdelen: een groot boek als opdrachten die elk apart te zetten zijn.

Zo zet een wijziging één deel opnieuw, en kost geen enkel proces het geheugen van een heel boek.
Een deel is een hoofdstuk, of een stuk van een lang hoofdstuk. Het slot met de registers komt
het laatst, want daarin staan de bladzijden van alles ervoor.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any

from .plaatsen import KLEUREN
from .zetter import Zetopdracht

GROOT = 300_000
"""Vanaf hoeveel tekens aan gegevens een boek in delen gaat."""
KORTSTE, LANGSTE = 60_000, 150_000
"""Hoeveel tekens een stuk van een lang hoofdstuk heeft."""
EEN_OP = 6
"""Van zoveel records is er gemiddeld één een goede plek om te knippen."""
TEKENS_PER_BLADZIJDE = {1: 3_500, 2: 5_000}
"""Per aantal kolommen zuinig geschat: een nummer past dan meestal, en anders volgt een ronde."""
VAN_EEN_LANG_HOOFDSTUK = 5_000
VOORWERK = 5
"""Zoveel bladzijden hebben het omslag en de inhoudsopgave hooguit."""
SPRONG = frozenset({"naar", "woord"})
LETTERS = "".join(chr(code) for reeks in ((33, 127), (161, 256)) for code in range(*reeks))
LETTERS += " –—‘’“”„…•€×ń ff fi fl ft ffi ffl fb fh fj fk fft tt 0 1 2 3 4 5 6 7 8 9 10–20 (p. 0)"
COLOFON = "colofon"
BIJ_EEN_REGISTER = 3
"""Voor hoeveel cijfers er in de inhoudsopgave plaats is bij wat achteraan komt."""
ONDERAAN = 5
"""Voor hoeveel cijfers er onder aan een bladzijde plaats is; daar staat er niets naast."""
LEEG = {"hoofdstukken": [], "registers": [], "colofon": [], "omslag": False, "diepte": 0}
Gegevens = dict[str, Any]
Plaatsen = Mapping[str, int]
Ruimte = Mapping[str, int]
"""Per id hoeveel cijfers haar nummer krijgt."""
GEEN_RUIMTE: Ruimte = {}
OpenPlaatsen = tuple[tuple[str, int], ...]


def is_groot(opdracht: Zetopdracht) -> bool:
    """Of een opdracht een boek is dat in delen gaat."""
    return opdracht.soort == "boek" and not opdracht.vouwen and len(opdracht.gegevens) > GROOT


def delen(opdracht: Zetopdracht, langer: Ruimte = GEEN_RUIMTE) -> tuple[Zetopdracht, ...]:
    """Het voorwerk en de hoofdstukken, elk als eigen opdracht.

    `langer` heeft de ids waarvan het nummer meer cijfers bleek te hebben dan er plaats was.
    """
    boek = json.loads(opdracht.gegevens)
    stukken = tuple(een for hoofdstuk in boek["hoofdstukken"] for een in _stukken(hoofdstuk))
    cijfers = {**dict(_cijfers(stukken)), **langer}
    return tuple(
        _deel(opdracht, boek, een, cijfers) for een in (_voorwerk(boek), *map(_als_deel, stukken))
    )


def slot(opdracht: Zetopdracht, bladzijden: Plaatsen) -> Zetopdracht | None:
    """De registers en het colofon, als de bladzijden van al het andere bekend zijn."""
    boek = json.loads(opdracht.gegevens)
    registers = [_met_bladzijden(een, bladzijden) for een in _registers(boek)]
    if not registers and not boek["colofon"]:
        return None
    eigen = {"registers": registers, "colofon": boek["colofon"]}
    return _deel(opdracht, boek, eigen, {})


def open_plaatsen(deel: Zetopdracht) -> OpenPlaatsen:
    """De id bij elk nummer dat een deel voor een bladzijde gebruikt, vanaf 1, met haar ruimte."""
    alle = json.loads(deel.gegevens)["deel"]["plaatsen"]
    return tuple((id, cijfers) for id, (_, cijfers) in alle.items())


def te_lang(rij: Iterable[Zetopdracht], bladzijden: Plaatsen) -> Ruimte:
    """De ids waarvan het nummer niet past waar een deel het noemt, met het aantal cijfers."""
    return {
        id: len(str(bladzijden[id]))
        for deel in rij
        for id, cijfers in open_plaatsen(deel)
        if id in bladzijden and len(str(bladzijden[id])) > cijfers
    }


def koppen(opdracht: Zetopdracht) -> dict[str, str]:
    """Hoe de registers en het colofon heten, om naar te verwijzen."""
    eigen = list(_koppen(json.loads(opdracht.gegevens)))
    return {kop["id"]: f"“{kop['titel']}”" for kop in eigen}


def _deel(opdracht: Zetopdracht, boek: Gegevens, eigen: Gegevens, cijfers: Ruimte) -> Zetopdracht:
    """De opdracht voor één deel.

    Wat over het hele boek gaat, staat alleen in het voorwerk. Zo verandert een deel niet mee.
    """
    stukken, inhoud = eigen.get("hoofdstukken", []), eigen.get("inhoud", ())
    nodig = sorted({*_sprongen(stukken), *(kop["id"] for kop in inhoud)})
    deel = {
        "letters": LETTERS,
        "kleuren": KLEUREN,
        "kop": eigen.pop("kop", ""),
        "onderaan": ONDERAAN,
        "hier": sorted(_ankers(stukken)),
        "plaatsen": {
            id: (plek, cijfers.get(id, BIJ_EEN_REGISTER)) for plek, id in enumerate(nodig, 1)
        },
    }
    algemeen = {} if inhoud else {"omschrijving": boek["titel"], "stand": ""}
    return replace(
        opdracht,
        naam=f"{opdracht.naam}, deel",
        gegevens=json.dumps(
            {**boek, **LEEG, **algemeen, **eigen, "deel": deel}, ensure_ascii=False, sort_keys=True
        ),
        namen={},
        tijdstip=opdracht.tijdstip if inhoud else 0,
        deel=True,
    )


def _voorwerk(boek: Gegevens) -> Gegevens:
    """Het omslag en de inhoudsopgave."""
    velden = ("omslag", "diepte")
    return {**{veld: boek[veld] for veld in velden}, "inhoud": list(_koppen(boek))}


def _koppen(boek: Gegevens) -> Iterator[Gegevens]:
    """De koppen voor in de inhoudsopgave, op volgorde."""
    for hoofdstuk in boek["hoofdstukken"]:
        yield {"niveau": 1, "titel": hoofdstuk["titel"], "id": hoofdstuk["id"]}
        if boek["diepte"] > 1 and not hoofdstuk["lang"]:
            for een in hoofdstuk["blokken"]:
                if een["t"] == "record" and een["niveau"] == 2 and "id" in een:
                    yield {"niveau": 2, "titel": een["titel"], "id": een["id"]}
    for register in _registers(boek):
        yield {"niveau": 1, "titel": register["titel"], "id": register["id"]}
    if boek["colofon"]:
        yield {"niveau": 1, "titel": "Colofon", "id": COLOFON}


def _registers(boek: Gegevens) -> list[Gegevens]:
    return [{**een, "id": f"register-{plek}"} for plek, een in enumerate(boek["registers"], 1)]


def _stukken(hoofdstuk: Gegevens) -> Iterator[Gegevens]:
    """Het hoofdstuk, of stukken ervan.

    De knip volgt uit de records zelf. Daarom verschuift een nieuw record hooguit een paar knippen.
    """
    stuk: list[Gegevens] = []
    omvang, vervolg = 0, False
    for blok in hoofdstuk["blokken"]:
        if _is_knip(blok, omvang):
            yield {**hoofdstuk, "blokken": stuk, "vervolg": vervolg}
            stuk, omvang, vervolg = [], 0, True
        stuk.append(blok)
        omvang += _omvang(blok)
    yield {**hoofdstuk, "blokken": stuk, "vervolg": vervolg}


def _is_knip(blok: Gegevens, omvang: int) -> bool:
    if blok["t"] != "record" or blok["niveau"] != 2 or omvang < KORTSTE:
        return False
    return omvang > LANGSTE or sha256(str(blok.get("id")).encode()).digest()[0] % EEN_OP == 0


def _omvang(gegevens: Any) -> int:
    return len(json.dumps(gegevens, ensure_ascii=False))


def _als_deel(stuk: Gegevens) -> Gegevens:
    blokken = _met_eerste_noten(stuk["blokken"])
    kop = stuk["titel"] if stuk["vervolg"] else ""
    return {"hoofdstukken": [{**stuk, "blokken": blokken}], "kop": kop}


def _met_eerste_noten(blokken: list[Gegevens]) -> list[Gegevens]:
    """De blokken waarin van elke noot de eerste in dit deel haar tekst draagt."""
    gehad: set[str] = set()

    def merk(een: Any) -> Any:
        if isinstance(een, str):
            return een
        nieuw = {**een, "c": [merk(lid) for lid in een["c"]]}
        if een["t"] == "noot":
            nieuw["eerste"] = een["sleutel"] not in gehad
            gehad.add(een["sleutel"])
        return nieuw

    return [merk(een) for een in blokken]


def _alle(inhoud: Iterable[Any]) -> Iterator[Gegevens]:
    for een in inhoud:
        if isinstance(een, dict):
            yield een
            yield from _alle(een["c"])


def _sprongen(hoofdstukken: list[Gegevens]) -> set[str]:
    inhoud = (een for stuk in hoofdstukken for een in _alle((*stuk["kern"], *stuk["blokken"])))
    return {een["id"] for een in inhoud if een["t"] in SPRONG}


def _ankers(hoofdstukken: list[Gegevens]) -> set[str]:
    ids = {stuk["id"] for stuk in hoofdstukken if not stuk["vervolg"]}
    return ids.union(*(_ankers_in(stuk["blokken"]) for stuk in hoofdstukken))


def _ankers_in(blokken: Iterable[Any]) -> set[str]:
    return {een["id"] for een in _alle(blokken) if een["t"] not in SPRONG and een.get("id")}


def _cijfers(stukken: tuple[Gegevens, ...]) -> Iterator[tuple[str, int]]:
    """Hoeveel cijfers er plaats krijgen voor de bladzijde van elke id: een ruime schatting."""
    bladzijden = float(VOORWERK)
    for stuk in stukken:
        bladzijden += 1  # elk deel begint op een nieuwe bladzijde
        if not stuk["vervolg"]:
            yield stuk["id"], len(str(int(bladzijden)))
        tekens = VAN_EEN_LANG_HOOFDSTUK if stuk["lang"] else TEKENS_PER_BLADZIJDE[stuk["kolommen"]]
        for blok in stuk["blokken"]:
            yield from ((id, len(str(int(bladzijden)))) for id in _ankers_in([blok]))
            bladzijden += _omvang(blok) / tekens


def _met_bladzijden(register: Gegevens, bladzijden: Plaatsen) -> Gegevens:
    letters = [
        {**letter, "woorden": [_woord(een, bladzijden) for een in letter["woorden"]]}
        for letter in register["letters"]
    ]
    return {**register, "letters": letters}


def _woord(woord: Gegevens, bladzijden: Plaatsen) -> Gegevens:
    """Een woord met elke bladzijde één keer, op volgorde."""
    eerste: dict[int, str] = {}
    for id in woord["ids"]:
        eerste.setdefault(bladzijden[id], id)
    rij = [(str(nummer), id) for nummer, id in sorted(eerste.items())]
    return {"titel": woord["titel"], "bladzijden": rij}
