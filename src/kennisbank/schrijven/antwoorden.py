"""Van wat iemand typt naar de waarde van een veld; wat niet past blijft staan als tekst."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from ..kennisgraaf import Kennisgraaf
from ..lezen import sleutel
from ..lezen.datumschrift import bedoelde_datum
from ..model import Begrip, Bewijs
from ..model.tekens import opgeruimd
from ..model.typen import keuzes
from .vragen import GEEN_GEMEENTE, VRAGEN, Antwoordvorm, Vraag

GETAL = re.compile(r"[0-9]{1,9}|[0-9]{1,3}(?:\.[0-9]{3}){1,3}")
OPSOMMING = re.compile(r"^(?:[-*•]\s+|[0-9]{1,2}[.)]\s+)")
OPMAAK = re.compile(r"[-*+>#|]|[0-9]+[.)]\s|```|~~~")
KORTE_ID = re.compile(r"(?:(prioriteit|voorstel|tip|thema)\W*)?([0-9]{1,2}(?:\.[0-9]{1,2}|[a-z])?)")
ADRES = re.compile(r"https?://|www\.", re.IGNORECASE)
MARKDOWNLINK = re.compile(r"\[([^\[\]]*)\]\((https?://[^\s()]*)\)")
IN_HAKEN = re.compile(r"<(https?://[^\s<>]*)>")
VELDEN = {vraag.label.casefold(): vraag.veld for vraag in VRAGEN}
SOORTEN_BRON = keuzes(Bewijs.model_fields["soort"])

Waarde = object
Namen = Mapping[str, str]


def waarde(vraag: Vraag, antwoord: str, namen: Namen) -> Waarde:
    """De waarde bij een antwoord; `namen` zijn de begrippen met hun id, zie `begripsnamen`."""
    schoon = opgeruimd(antwoord.replace("\r\n", "\n").replace("\r", "\n")).strip()
    return LEZERS[vraag.vorm](schoon, namen) if schoon else None


def begripsnamen(graaf: Kennisgraaf) -> dict[str, str]:
    """Van elk begrip de id, op zijn titel, zijn synoniemen en zijn id."""
    gevonden: dict[str, str] = {}
    for knoop in graaf.van_soort("begrip"):
        if isinstance(knoop.record, Begrip):
            for naam in (knoop.id, knoop.record.titel, *knoop.record.synoniemen):
                gevonden.setdefault(sleutel(naam), knoop.id)
    return gevonden


def _regel(tekst: str, _: Namen) -> Waarde:
    return " ".join(tekst.split())


def _tekst(tekst: str, _: Namen) -> Waarde:
    """De tekst; regels die gewoon doorlopen worden één alinea."""
    regels = [regel.strip() for regel in tekst.split("\n")]
    loopt_door = all(regel and not OPMAAK.match(regel) for regel in regels)
    return " ".join(" ".join(regels).split()) if loopt_door else "\n".join(regels)


def _keuze(tekst: str, _: Namen) -> Waarde:
    return tekst.lower()


def _gemeente(tekst: str, _: Namen) -> Waarde:
    return None if sleutel(tekst) == sleutel(GEEN_GEMEENTE) else " ".join(tekst.split())


def _getal(tekst: str, _: Namen) -> Waarde:
    return int(tekst.replace(".", "")) if GETAL.fullmatch(tekst) else tekst


def _begrippen(tekst: str, namen: Namen) -> Waarde:
    delen = (OPSOMMING.sub("", deel.strip()) for deel in re.split(r"[,;\n]", tekst))
    return list(dict.fromkeys(namen.get(sleutel(deel), deel) for deel in delen if deel))


def _bronnen(tekst: str, _: Namen) -> Waarde:
    """Elke bron: één regel, of een adres met de titel en de uitgever op de regels eronder."""
    bronnen: list[str] = []
    for regel in map(_met_strepen, _regels(tekst)):
        strepen = regel.count("|") + (bronnen[-1].count("|") if bronnen else 2)
        if strepen < 2 and not ADRES.match(regel):
            bronnen[-1] += f" | {regel}"
        else:
            bronnen.append(regel)
    return [_bron(regel) for regel in bronnen]


def _met_strepen(regel: str) -> str:
    """De regel met strepen, ook als iemand haken of komma's om de delen zette."""
    if link := MARKDOWNLINK.match(regel):
        regel = f"{link[2]} | {link[1]}{regel[link.end() :]}"
    if haken := IN_HAKEN.match(regel):
        regel = haken[1] + regel[haken.end() :]
    adres, komma, rest = regel.partition(", ")
    if komma and "|" not in regel and ADRES.match(adres) and " " not in adres:
        titel, laatste, uitgever = rest.rpartition(", ")
        regel = f"{adres} | {titel} | {uitgever}" if laatste else f"{adres} | {rest}"
    return regel


def _bron(regel: str) -> dict[str, Waarde]:
    """Eén bron: adres, titel en uitgever, en wat daarachter herkenbaar is.

    Een titel mag zelf een rechte streep hebben; de uitgever is het laatste deel.
    """
    adres, *rest = [deel.strip() for deel in regel.split("|")]
    bron: dict[str, Waarde] = {"url": adres}
    while len(rest) > 2 and (kenmerk := _kenmerk(rest[-1])):
        bron |= kenmerk
        rest.pop()
    bron["titel"] = " | ".join(rest[:-1]) if len(rest) > 1 else "".join(rest)
    bron["uitgever"] = rest[-1] if len(rest) > 1 else ""
    return bron


def _kenmerk(deel: str) -> dict[str, Waarde]:
    naam, dubbele_punt, velden = deel.partition(":")
    if dubbele_punt and naam.strip().lower() == "staaft":
        return {"staaft": [_veld(een.strip()) for een in velden.split(",") if een.strip()]}
    if wanneer := bedoelde_datum(deel):
        return {"datum": wanneer}
    return {"soort": deel.lower()} if deel.lower() in SOORTEN_BRON else {}


def _veld(genoemd: str) -> str:
    """Het veld dat iemand noemt: met zijn naam, of met de woorden van de vraag."""
    return VELDEN.get(genoemd.casefold(), genoemd)


def _verbanden(tekst: str, _: Namen) -> Waarde:
    return [verband for regel in _regels(tekst) for verband in _op_regel(regel)]


def _op_regel(regel: str) -> Iterator[dict[str, Waarde]]:
    """Eén verband met een grond erachter, of meer verbanden met komma's ertussen."""
    ids, _, grond = regel.partition("|")
    for id in ids.split(","):
        if id.strip():
            yield {"naar": _volle_id(id.strip()), "herkomst": "redactie", "grond": grond.strip()}


def _volle_id(id: str) -> str:
    """`2c` en `Voorstel 2c` worden `voorstel-2c`, `tip 1.1` wordt `tip-1.1`."""
    kort = KORTE_ID.fullmatch(id.lower())
    if kort is None:
        return id
    soort = kort[1] or ("voorstel" if kort[2][-1].isalpha() else "")
    return f"{soort}-{kort[2]}" if soort else id


def _regels(tekst: str) -> list[str]:
    regels = (OPSOMMING.sub("", regel.strip()) for regel in tekst.split("\n"))
    return [regel for regel in regels if regel]


LEZERS: Mapping[Antwoordvorm, Callable[[str, Namen], Waarde]] = {
    "regel": _regel,
    "tekst": _tekst,
    "keuze": _keuze,
    "gemeente": _gemeente,
    "getal": _getal,
    "namen": _begrippen,
    "bronnen": _bronnen,
    "ids": _verbanden,
}
