"""Schrift: wat YAML anders leest dan er staat, en wat zij zonder een woord weglaat."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

Lader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

LANGSTE_GETAL = 60
TEKST = "tag:yaml.org,2002:str"
OPENERS = ("[", "{", "- ", "-\t", "? ", "?\t")
VEEL_OPENERS = 1_000
MERK = re.compile(r"(?:^|[\s\[{,])(?:&\S|!)", re.MULTILINE)
VELDREGEL = re.compile(r" *(?:- +)?[a-z][a-z_]{0,40}:(?: |\Z)")
PLAKSTREEPJE = re.compile(r" *-[^\s-]")
PUNTEN = re.compile(r"[1-9]\d{0,2}(?:[. ]\d{3})+")
OVERBODIG = re.compile(r"\+?0*([1-9]\d*)(?:\.0+|,-|,00)?")


@dataclass(frozen=True, slots=True)
class Anders:
    """Een waarde die YAML anders leest dan er staat: de letters zelf, en wat YAML ervan maakt."""

    tekst: str
    gelezen: object = None

    def __str__(self) -> str:
        return self.tekst

    @property
    def in_woorden(self) -> str:
        """Wat YAML ervan maakt, zoals een lezer het zegt."""
        if isinstance(self.gelezen, bool):
            return "ja" if self.gelezen else "nee"
        if self.gelezen == math.inf:
            return "een getal"
        return "niets" if self.gelezen is None else str(self.gelezen)[:LANGSTE_GETAL]


@dataclass(frozen=True, slots=True)
class Merk:
    """Een teken waarmee YAML iets bijzonders doet: een anker of een label, en op welke regel."""

    regel: int
    tekst: str
    is_anker: bool


def gelezen(lader: yaml.SafeLoader, knoop: yaml.ScalarNode) -> object:
    """De waarde van een knoop; wat YAML anders leest dan er staat, is een `Anders`."""
    tekst = str(knoop.value)
    if knoop.tag == TEKST:  # vanzelf, of met een label dat al gemeld is
        return tekst
    gewoon = lader.resolve(yaml.ScalarNode, tekst, (not knoop.style, False))  # type: ignore[no-untyped-call] # niet getypt
    if knoop.tag != gewoon:  # een label dat een ander soort waarde afdwingt, is al gemeld
        return tekst
    if len(tekst) > LANGSTE_GETAL and not knoop.tag.endswith(":str"):
        return Anders(tekst, math.inf)
    try:
        waarde = lader.construct_object(knoop)
    except (yaml.YAMLError, ValueError, OverflowError):  # zoals 30 februari: dan is het tekst
        return tekst
    if isinstance(waarde, str) or tekst == _gewoon(waarde):
        return waarde
    return Anders(tekst, waarde)


def _gewoon(waarde: object) -> str:
    """Een waarde zoals iedereen haar schrijft; niets schrijft u niet op."""
    if waarde is None or isinstance(waarde, (bool, datetime.datetime)):
        return ""
    return waarde.isoformat() if isinstance(waarde, datetime.date) else str(waarde)


def bedoeld_getal(tekst: str) -> str:
    """Het hele getal dat iemand bedoelde met 050, 1_000 of 1.500, of niets."""
    kaal = tekst.strip().replace("_", "")
    if PUNTEN.fullmatch(kaal):
        return re.sub(r"\D", "", kaal)
    gevonden = OVERBODIG.fullmatch(kaal)
    return gevonden[1] if gevonden and len(kaal) < LANGSTE_GETAL else ""


def is_te_diep(tekst: str) -> bool:
    """Of een tekst zo diep nestelt dat de lezer van YAML zou omvallen; die roept zichzelf aan."""
    if sum(map(tekst.count, OPENERS)) < VEEL_OPENERS:
        return False
    diepte = 0
    try:
        for gebeurtenis in yaml.parse(tekst, Loader=Lader):
            diepte += isinstance(gebeurtenis, yaml.CollectionStartEvent)
            diepte -= isinstance(gebeurtenis, yaml.CollectionEndEvent)
            if diepte > VEEL_OPENERS:
                return True
    except yaml.YAMLError:
        return False
    return False


def merken(tekst: str) -> Iterator[Merk]:
    """Elk label, en elk anker dat niemand gebruikt: YAML laat dat deel van de tekst weg."""
    if not MERK.search(tekst):
        return
    ongebruikt: dict[str, int] = {}
    for gebeurtenis in yaml.parse(tekst, Loader=Lader):
        anker = str(getattr(gebeurtenis, "anchor", None) or "")
        regel = gebeurtenis.start_mark.line if gebeurtenis.start_mark else 0
        if isinstance(gebeurtenis, yaml.AliasEvent):
            ongebruikt.pop(anker, None)
        elif anker:
            if anker in ongebruikt:
                yield Merk(ongebruikt[anker], f"&{anker}", is_anker=True)
            ongebruikt[anker] = regel
        if label := getattr(gebeurtenis, "tag", None):
            yield Merk(regel, label.replace("tag:yaml.org,2002:", "!!", 1), is_anker=False)
    for anker, regel in ongebruikt.items():
        yield Merk(regel, f"&{anker}", is_anker=True)


def slokt_op(knoop: yaml.ScalarNode, regels: list[str], in_lijst: bool) -> str:
    """De regel die een waarde over meer regels ten onrechte meeneemt, of niets.

    Een tekst tussen aanhalingstekens die te laat sluit, neemt hele velden mee; een gewone tekst
    in een lijst neemt een streepje zonder spatie mee.
    """
    begin, eind = knoop.start_mark.line, knoop.end_mark.line
    if begin == eind:
        return ""
    verder = regels[begin + 1 : eind + 1]
    if knoop.style in {"'", '"'}:
        inham = len(regels[begin]) - len(regels[begin].lstrip(" -"))
        verder = [regel for regel in verder if len(regel) - len(regel.lstrip(" -")) <= inham]
        return next((regel.strip() for regel in verder if VELDREGEL.match(regel)), "")
    if knoop.style or not in_lijst:
        return ""
    return next((regel.strip() for regel in verder if PLAKSTREEPJE.match(regel)), "")
