"""Leesbaar maken: tabs en kromme aanhalingstekens waar YAML over struikelt."""

from __future__ import annotations

import re
from itertools import zip_longest

from ..lezen.oorzaak import aangehaald, buiten_blokken, te_aanhalen
from ..model.tekens import ONZICHTBAAR, VASTE_SPATIE, naam_van
from .stuk import Herstelling, Stuk, Verbetering

STAP = "  "
VOORAAN = re.compile(r"\s*(?:-\s+)*(?:[\w-]{1,60}:\s+)?")
VERKEERDE_PLAATS = frozenset(
    {"missing", "extra_forbidden", "tuple_type", "model_type", "model_attributes_type"}
)
TAB_VOORAAN = re.compile(r"^[ \t]*\t[ \t]*")
TAB_ERNA = re.compile(r"^(\s*(?:- +)*(?:-|[\w-]+:)) *\t[ \t]*(?=\S)")
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
    zichtbaar = _zichtbaar(stuk.tekst)
    recht, zonder_tabs = _recht(zichtbaar), _zonder_tabs(zichtbaar)
    vrij = dict.fromkeys((stuk.tekst, zichtbaar, recht, _aangehaald(recht)))
    keuzes = dict.fromkeys((*vrij, zonder_tabs, _recht(zonder_tabs)))
    gebreken = {tekst: stuk.met(tekst).gebreken for tekst in keuzes}
    toegestaan = [tekst for tekst in keuzes if tekst in vrij or _staat_goed(stuk.met(tekst))]
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


def _zichtbaar(tekst: str) -> str:
    """De tekst zonder tekens die u niet ziet, en met een gewone spatie waar YAML er een wil."""
    return "\n".join(_zichtbare_regel(regel) for regel in tekst.split("\n"))


def _zichtbare_regel(regel: str) -> str:
    schoon = ONZICHTBAAR.sub("", regel)
    begin = VOORAAN.match(schoon)
    kop = begin.group() if begin else ""
    return VASTE_SPATIE.sub(" ", kop) + schoon[len(kop) :]


def _aangehaald(tekst: str) -> str:
    """De tekst met aanhalingstekens om elke waarde die met een teken van YAML begint."""
    regels = tekst.split("\n")
    for nummer, _ in list(buiten_blokken(regels)):
        if delen := te_aanhalen(regels, nummer):
            regels[nummer] = delen[0] + aangehaald(delen[1])
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
        if oud != nieuw and (vreemd := ONZICHTBAAR.search(oud) or VASTE_SPATIE.search(oud)):
            zin = f"Teken vervangen of weggehaald dat u niet ziet: {naam_van(vreemd.group())}."
            gedaan.append(stuk.herstelling(nummer, zin, "opmaak"))
            oud = _zichtbare_regel(oud)
        if oud != nieuw and "\t" not in oud and _rechte_regel(oud) == oud:
            zin = "Aanhalingstekens om de hele tekst gezet."
            gedaan.append(stuk.herstelling(nummer, zin, "aanhalingstekens"))
        if oud != nieuw and _rechte_regel(oud.replace("\t", STAP)) != oud.replace("\t", STAP):
            zin = "Kromme aanhalingstekens vervangen door rechte."
            gedaan.append(stuk.herstelling(nummer, zin, "aanhalingstekens"))
    return gedaan
