"""Aanhalingstekens: erbij waar tekst hoort, eraf waar een getal hoort, en overal hetzelfde."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from ..bevinding import citaat
from ..lezen.boom import lees_yaml
from ..lezen.schrift import Anders
from .knopen import Waarde
from .stuk import Stuk, Verbetering, vervang

GETAL = re.compile(r"0|-?[1-9]\d*")
KAAL = re.compile(r"\d{4}(?:-\d{2}){0,2}|[^\W\d_](?:[^:#\n\"\[\]{}\\]|:(?=\S)|(?<=\S)#)*(?<![\s:])")
STIJLEN = ("", "'", '"')
GEEN_TEKST = (int, float, datetime.date, Anders)

Telling = Mapping[str, Counter[str]]
"""Hoe vaak elk veld in een bestand met welke aanhalingstekens is geschreven."""


def passend(stuk: Stuk, telling: Telling) -> Verbetering:
    """Aanhalingstekens om een getal of datum waar tekst hoort, en eraf waar een getal hoort."""
    fouten = {fout["loc"]: fout for fout in stuk.fouten}
    if not fouten:
        return stuk.tekst, ()
    nieuw, gedaan = [], []
    for waarde in stuk.knopen[0]:
        fout = fouten.get(waarde.pad)
        if fout is None or not waarde.op_een_regel:
            continue
        gelezen = fout["input"]
        is_leeg = isinstance(gelezen, Anders) and gelezen.gelezen is None  # zoals ~: vul zelf in
        if is_leeg:
            continue
        if fout["type"] == "string_type" and isinstance(gelezen, GEEN_TEKST):
            nieuw.append((waarde, _met(_geschreven(stuk, waarde), _teken(telling, waarde.veld))))
            zin = f"Aanhalingstekens gezet: bij {citaat(waarde.veld)} hoort tekst."
        elif fout["type"] == "int_type" and waarde.stijl and GETAL.fullmatch(waarde.tekst):
            nieuw.append((waarde, waarde.tekst))
            zin = f"Aanhalingstekens weggehaald: bij {citaat(waarde.veld)} hoort een getal."
        else:
            continue
        gedaan.append(stuk.herstelling(waarde.begin[0], zin, "aanhalingstekens"))
    tekst = vervang(stuk.tekst, nieuw)
    beter = stuk.met(tekst).gebreken < stuk.gebreken
    return (tekst, tuple(gedaan)) if beter else (stuk.tekst, ())


def tel(stukken: Sequence[Stuk]) -> Telling:
    """Hoe dit bestand zijn velden schrijft."""
    telling: dict[str, Counter[str]] = {}
    for stuk in stukken:
        for waarde in stuk.knopen[0]:
            if _doet_mee(waarde):
                telling.setdefault(waarde.veld, Counter())[waarde.stijl] += 1
    return telling


def eenvormig(stuk: Stuk, telling: Telling) -> Verbetering:
    """Een veld geschreven zoals de meeste andere in dit bestand, waar dat niets verandert."""
    nieuw: list[tuple[Waarde, str]] = []
    for waarde in stuk.knopen[0]:
        letters = _gewoner(waarde, telling) if _doet_mee(waarde) else ""
        if letters:
            nieuw.append((waarde, letters))
    tekst = vervang(stuk.tekst, nieuw)
    anders = stuk.met(tekst)
    if anders.gebreken > stuk.gebreken or anders.betekenis != stuk.betekenis:
        return stuk.tekst, ()
    zin = "Aanhalingstekens zoals in de rest van dit bestand: {}."
    return tekst, tuple(
        stuk.herstelling(waarde.begin[0], zin.format(citaat(waarde.veld)), "aanhalingstekens")
        for waarde, _ in nieuw
    )


def _doet_mee(waarde: Waarde) -> bool:
    return (
        waarde.op_een_regel
        and waarde.stijl in STIJLEN
        and not waarde.tussen_haken
        and waarde.veld != ""
    )


def _gewoner(waarde: Waarde, telling: Telling) -> str:
    """De waarde in de stijl die in dit bestand vaker voorkomt en hetzelfde betekent."""
    aantallen = telling.get(waarde.veld, Counter())
    for stijl in sorted(STIJLEN, key=lambda een: -aantallen[een]):
        if aantallen[stijl] <= aantallen[waarde.stijl]:
            return ""
        letters = _met(waarde.tekst, stijl)
        if _mag(waarde, stijl) and _leest_als(letters, waarde.tekst):
            return letters
    return ""


def _mag(waarde: Waarde, stijl: str) -> bool:
    """Of een stijl past; gewone tekst krijgt nooit aanhalingstekens die zij niet nodig heeft."""
    tekst = waarde.tekst
    if not stijl:
        return KAAL.fullmatch(tekst) is not None
    if not waarde.stijl and not tekst[:1].isdigit():
        return False
    return stijl not in tekst and "\\" not in tekst and tekst.isprintable()


def _leest_als(letters: str, tekst: str) -> bool:
    boom = lees_yaml(f"veld: {letters}", "")
    waarde = boom.waarde.get("veld") if isinstance(boom.waarde, dict) else None
    if boom.bevindingen:
        return False
    if isinstance(waarde, datetime.date) and not isinstance(waarde, datetime.datetime):
        return waarde.isoformat() == tekst
    return waarde == tekst


def _met(tekst: str, stijl: str) -> str:
    return f"{stijl}{tekst}{stijl}"


def _teken(telling: Telling, veld: str) -> str:
    """Het aanhalingsteken dat dit bestand bij dit veld gebruikt."""
    aantallen = telling.get(veld, Counter())
    return "'" if aantallen["'"] > aantallen['"'] else '"'


def _geschreven(stuk: Stuk, waarde: Waarde) -> str:
    """De waarde zoals zij er letterlijk staat."""
    return stuk.tekst.split("\n")[waarde.begin[0]][waarde.begin[1] : waarde.eind[1]]
