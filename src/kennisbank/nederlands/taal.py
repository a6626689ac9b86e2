"""De Nederlandse taal voor wie zoekt: vouwen, woorden en stammen; overal dezelfde."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Any, Final

from .woordsoort import ONREGELMATIG, STOPWOORDEN, VASTE_STAM

LANGSTE_VRAAG: Final = 300
KORTSTE_STAM: Final = 4

LEESTEKENS: Final = {
    **dict.fromkeys([0xAD, *range(0x200B, 0x2010), 0x2060, 0xFEFF], ""),
    **dict.fromkeys(map(ord, "\u00b4`\u2018\u2019\u02bc\u2032"), "'"),
    **dict.fromkeys([*range(0x2010, 0x2016), 0x2212], "-"),
}
"""Tekens die niemand ziet of die voor één teken staan; vóór het vouwen, want dat maakt ze los."""

ACCENT: Final = re.compile("[\u0300-\u036f]")
GEVOUWEN: Final = (
    ("art", re.compile(r"(?<![a-z0-9])art\.? ?(?=[0-9])"), "artikel "),
    (".", re.compile(r"([0-9])\.(?=[0-9]{3}(?![0-9]))"), r"\1"),
    (".", re.compile(r"(?<![a-z0-9])([a-z])\.(?=[a-z](?![a-z0-9]))"), r"\1"),
    ("", re.compile(r"(^|[^a-z0-9])([a-z])(?:&| (?:&|en) )([a-z])(?![a-z0-9])"), r"\1\2\3"),
    ("", re.compile(r"(^|[^a-z0-9])([a-z])[ -](?=[0-9]{4}(?![0-9]))"), r"\1\2"),
    ("'s", re.compile(r"([a-z0-9])'s(?![a-z0-9])"), r"\1"),
    ("(", re.compile(r"\(([a-z]+)\)(?=[a-z])"), r"\1"),
    ("(", re.compile(r"([a-z])\(([a-z]{1,4})\)"), r"\1\2"),
    ("-", re.compile(r"(^|[^a-z0-9-])([a-z]{1,3})-(?=[a-z]{4})"), r"\1\2"),
)
"""Wat erin moet staan, het patroon, en wat ervoor in de plaats komt."""
ARTIKEL = re.compile(r"artikel(?:en)? ([0-9]+[a-z]?(?:\.[0-9]+)*)")
WOORD = re.compile(r"[0-9]+(?:\.[0-9]+)+|[a-z0-9]+")
UITGANG = re.compile(f"({'|'.join(ONREGELMATIG)})$")
MEERVOUD_S = re.compile(r"(?:ie|[^aeiou]e|eau|io|[aeo]ij)s$")
"""Een meervoud dat de stemmer laat staan: organisaties, routes, bureaus, radios, essays."""
EIND_S = re.compile(
    r"(?:adv|verl|p?rec|serv|^v|^l|fr|^k)ies$|(?:proces|succes|gres|adres|expres|fles|prinses|^.?.es)$"
)
"""Waar die s bij het woord hoort: advies, verlies, proces, adres."""
EIGEN: Final = "'"
HARD = {"v": "f", "z": "s"}
DUBBEL = re.compile(r"(.)\1$")
LANGE_KLINKER = re.compile(r"([aeou])\1([^aeiou])$")


@lru_cache(maxsize=131_072)
def vouw(tekst: str) -> str:
    """De tekst in kleine letters zonder accenten of haakjes in woorden, met `ij` voor `y`."""
    tekst = tekst.translate(LEESTEKENS)
    if not tekst.isascii():
        tekst = ACCENT.sub("", unicodedata.normalize("NFKD", tekst).lower())
    else:
        tekst = tekst.lower()
    for nodig, patroon, vervanging in GEVOUWEN:
        if nodig in tekst:
            tekst = patroon.sub(vervanging, tekst)
    return tekst.replace("y", "ij")


def woorden(tekst: str) -> list[str]:
    """De woorden van een tekst, gevouwen; een nummer als 4.2 blijft één woord."""
    return WOORD.findall(vouw(tekst))


def artikelen(tekst: str) -> list[str]:
    """Elk artikel van een wet als één woord: `artikel147a` bij ‘art. 147a’."""
    gevouwen = vouw(tekst)
    gevonden = ARTIKEL.findall(gevouwen) if "artikel" in gevouwen else ()
    return [f"artikel{nummer}" for nummer in gevonden]


def vraagwoorden(vraag: str) -> list[str]:
    """De woorden van een vraag; van een heel lange vraag alleen het begin."""
    return woorden(vraag[:LANGSTE_VRAAG])


def grondvorm(woord: str) -> str:
    """Het woord met een gewone uitgang: raadsleden voor raadslid, fora voor forum."""
    return UITGANG.sub(lambda uitgang: ONREGELMATIG[uitgang.group()], woord)


@cache
def _porter() -> Any:
    import snowballstemmer  # laadt dertig talen, en wie alleen nakijkt vraagt geen stam

    return snowballstemmer.stemmer("dutch_porter")


@lru_cache(maxsize=200_000)
def stam(woord: str) -> str:
    """De stam van een gevouwen woord: enkelvoud en meervoud, klinkers en eindletters gelijk.

    Een woord met inhoud krijgt nooit de stam van een stopwoord: `kansen` vindt niet elke `kan`.
    """
    if woord in STOPWOORDEN:
        return woord
    kern = _stam(grondvorm(woord))
    if kern not in STOPWOORDEN:
        return kern
    return woord if woord == kern + "s" else kern + EIGEN


def _stam(woord: str) -> str:
    if len(woord) < KORTSTE_STAM or woord in VASTE_STAM or not woord.isalpha():
        return woord
    if MEERVOUD_S.search(woord) and not EIND_S.search(woord):
        woord = woord[:-1]
    kaal: str = _porter().stemWord(woord)
    if len(kaal) < KORTSTE_STAM:
        return kaal
    kaal = kaal[:-1] + HARD.get(kaal[-1], kaal[-1])
    return LANGE_KLINKER.sub(r"\1\2", DUBBEL.sub(r"\1", kaal))
