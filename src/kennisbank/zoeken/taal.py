"""De Nederlandse taal voor wie zoekt: vouwen, woorden en stammen; overal dezelfde."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

import snowballstemmer

from .woordsoort import ONREGELMATIG, VASTE_STAM

LANGSTE_VRAAG: Final = 300
KORTSTE_STAM: Final = 4

GEVOUWEN = (
    (re.compile("[\u0300-\u036f]"), ""),
    (re.compile(r"([a-z0-9])['’‘`]s(?![a-z0-9])"), r"\1"),
    (re.compile(r"\(([a-z]+)\)(?=[a-z])"), r"\1"),
    (re.compile(r"([a-z])\(([a-z]{1,4})\)"), r"\1\2"),
    (re.compile(r"(^|[^a-z0-9])([a-z]{1,3})-(?=[a-z]{4})"), r"\1\2"),
    (re.compile(r"y"), "ij"),
)
WOORD = re.compile(r"[0-9]+(?:\.[0-9]+)+|[a-z0-9]+")
UITGANG = re.compile(f"({'|'.join(ONREGELMATIG)})$")
HARD = {"v": "f", "z": "s"}
DUBBEL = re.compile(r"(.)\1$")
LANGE_KLINKER = re.compile(r"([aeou])\1([^aeiou])$")

_porter = snowballstemmer.stemmer("dutch_porter")


@lru_cache(maxsize=32_768)
def vouw(tekst: str) -> str:
    """De tekst in kleine letters zonder accenten of haakjes in woorden, met `ij` voor `y`."""
    tekst = unicodedata.normalize("NFKD", tekst).lower()
    for patroon, vervanging in GEVOUWEN:
        tekst = patroon.sub(vervanging, tekst)
    return tekst


def woorden(tekst: str) -> list[str]:
    """De woorden van een tekst, gevouwen; een nummer als 4.2 blijft één woord."""
    return WOORD.findall(vouw(tekst))


def vraagwoorden(vraag: str) -> list[str]:
    """De woorden van een vraag; van een heel lange vraag alleen het begin."""
    return woorden(vraag[:LANGSTE_VRAAG])


def grondvorm(woord: str) -> str:
    """Het woord met een gewone uitgang: raadsleden voor raadslid, fora voor forum."""
    return UITGANG.sub(lambda uitgang: ONREGELMATIG[uitgang.group()], woord)


@lru_cache(maxsize=200_000)
def stam(woord: str) -> str:
    """De stam van een gevouwen woord: enkelvoud en meervoud, klinkers en eindletters gelijk."""
    woord = grondvorm(woord)
    if len(woord) < KORTSTE_STAM or woord in VASTE_STAM or not woord.isalpha():
        return woord
    kaal: str = _porter.stemWord(woord)
    if len(kaal) < KORTSTE_STAM:
        return kaal
    kaal = kaal[:-1] + HARD.get(kaal[-1], kaal[-1])
    return LANGE_KLINKER.sub(r"\1\2", DUBBEL.sub(r"\1", kaal))
