"""Leesbaar maken: tabs en kromme aanhalingstekens waar YAML over struikelt."""

from __future__ import annotations

import re
from itertools import zip_longest

from .stuk import Herstelling, Stuk, Verbetering

STAP = "  "
VERKEERDE_PLAATS = frozenset(
    {"missing", "extra_forbidden", "tuple_type", "model_type", "model_attributes_type"}
)
TAB_VOORAAN = re.compile(r"^[ \t]*\t[ \t]*")
TAB_ERNA = re.compile(r"^(\s*(?:- +)*(?:-|[\w-]+:))[ \t]*\t[ \t]*(?=\S)")
KROM = re.compile(
    r"^(?P<voor>\s*(?:-\s+)*(?:[\w-]+:\s+)?)[“„‟”‘‚](?P<tekst>[^“„‟”]*)[”“’](?P<na>\s*(?:\s#.*)?)$"
)


def leesbaar(stuk: Stuk) -> Verbetering:
    """Het stuk met zo weinig mogelijk veranderd om te passen; lukt dat niet, dan blijft het.

    Tabs worden alleen vervangen als daarna elk veld op zijn plaats staat: hoe breed een tab
    bedoeld was, weet niemand zeker.
    """
    if not stuk.gebreken:
        return stuk.tekst, ()
    zonder_tabs, recht = _zonder_tabs(stuk.tekst), _recht(stuk.tekst)
    keuzes = dict.fromkeys((stuk.tekst, recht, zonder_tabs, _recht(zonder_tabs)))
    gebreken = {tekst: stuk.met(tekst).gebreken for tekst in keuzes}
    toegestaan = [
        tekst for tekst in keuzes if tekst in {stuk.tekst, recht} or _staat_goed(stuk.met(tekst))
    ]
    beste = min(toegestaan, key=lambda tekst: gebreken[tekst])
    beste = _zo_min_mogelijk(stuk, beste, gebreken[beste])
    return beste, tuple(_gedaan(stuk, beste))


def _staat_goed(stuk: Stuk) -> bool:
    """Of elk veld leesbaar is en bij het juiste blok hoort."""
    return stuk.bezwaar is None and not any(
        fout["type"] in VERKEERDE_PLAATS for fout in stuk.fouten
    )


def _zonder_tabs(tekst: str) -> str:
    regels = []
    for regel in tekst.split("\n"):
        regel = TAB_VOORAAN.sub(lambda wit: wit.group().replace("\t", STAP), regel)
        regels.append(TAB_ERNA.sub(r"\1 ", regel))
    return "\n".join(regels)


def _recht(tekst: str) -> str:
    return "\n".join(_rechte_regel(regel) for regel in tekst.split("\n"))


def _rechte_regel(regel: str) -> str:
    krom = KROM.match(regel)
    if krom is None or ('"' in krom["tekst"] and "'" in krom["tekst"]) or "\\" in krom["tekst"]:
        return regel
    teken = "'" if '"' in krom["tekst"] else '"'
    return f"{krom['voor']}{teken}{krom['tekst']}{teken}{krom['na']}"


def _zo_min_mogelijk(stuk: Stuk, tekst: str, gebreken: int) -> str:
    """De tekst met elke regel terug zoals hij was, als dat niets uitmaakt."""
    regels, oud = tekst.split("\n"), stuk.tekst.split("\n")
    for nummer, regel in enumerate(oud):
        if regels[nummer] != regel:
            terug = [*regels[:nummer], regel, *regels[nummer + 1 :]]
            if stuk.met("\n".join(terug)).gebreken <= gebreken:
                regels = terug
    return "\n".join(regels)


def _gedaan(stuk: Stuk, tekst: str) -> list[Herstelling]:
    gedaan = []
    paren = zip_longest(stuk.tekst.split("\n"), tekst.split("\n"), fillvalue="")
    for nummer, (oud, nieuw) in enumerate(paren):
        if oud != nieuw and "\t" in oud and "\t" not in nieuw:
            zin = "Tab vervangen door spaties."
            gedaan.append(stuk.herstelling(nummer, zin, "inspringing"))
        if oud != nieuw and _rechte_regel(oud.replace("\t", STAP)) != oud.replace("\t", STAP):
            zin = "Kromme aanhalingstekens vervangen door rechte."
            gedaan.append(stuk.herstelling(nummer, zin, "aanhalingstekens"))
    return gedaan
