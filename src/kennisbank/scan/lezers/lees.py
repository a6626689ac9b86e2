"""Van bytes naar tekst: de juiste lezer bij de inhoud, en één zin als er niets te lezen is."""

from __future__ import annotations

from dataclasses import replace

from ...lezen.tekenset import gelezen_als, tekenset
from ..tekst import Onleesbaar, Tekst, Tekstregel, maak_tekst
from .archief import open_archief
from .bestandssoort import GEEN_TEKST, bestandssoort, soort_van_archief
from .docx import lees_docx
from .grens import (
    GROOTSTE_BESTAND,
    GROOTSTE_TEKSTBESTAND,
    MEESTE_BLADEN,
    MEESTE_OPMAAK,
    MEESTE_REGELS,
    MEESTE_TEKENS,
    TE_GROOT,
    TE_LANG,
)
from .odt import lees_odt
from .plat import lees_plat
from .taal import NIET_NEDERLANDS, is_nederlands

Gelezen = tuple[Tekstregel, ...] | Onleesbaar
LEEG = "Dit bestand is leeg."
MARKDOWN = (".md", ".markdown")
VREEMD = 0.02
"""Staan er meer tekens in die geen tekst zijn, dan is het geen tekst."""


def lees_bestand(naam: str, inhoud: bytes) -> Tekst | Onleesbaar:
    """De tekst van een bestand, of de zin die zegt waarom die er niet is."""
    if len(inhoud) > GROOTSTE_BESTAND:
        return Onleesbaar(TE_GROOT)
    soort = bestandssoort(inhoud)
    if isinstance(soort, Onleesbaar):
        return soort
    if soort == "pdf":
        from .pdf import lees_pdf  # laden kost tijd, en niet elk stuk is een pdf

        return _getoetst(lees_pdf(inhoud))
    if soort == "ingepakt":
        return _getoetst(_uit_archief(inhoud))
    if len(inhoud) > GROOTSTE_TEKSTBESTAND:
        return Onleesbaar(TE_GROOT)
    return lees_tekst(_ontcijferd(inhoud), is_markdown=naam.lower().endswith(MARKDOWN))


def lees_tekst(tekst: str, is_markdown: bool = False) -> Tekst | Onleesbaar:
    """De tekst die iemand plakt of die in een tekstbestand staat."""
    if len(tekst) > MEESTE_TEKENS:
        return Onleesbaar(TE_LANG)
    vreemd = sum(teken == "\ufffd" or teken < "\t" for teken in tekst)
    if vreemd > VREEMD * len(tekst):
        return Onleesbaar(GEEN_TEKST)
    if tekst.count("\n") > MEESTE_REGELS or tekst.count("\f") > MEESTE_BLADEN:
        return Onleesbaar(TE_LANG)
    if (is_markdown or "# " in tekst) and len(tekst) <= MEESTE_OPMAAK:
        from .opmaak import lees_markdown, lijkt_markdown  # idem

        if is_markdown or lijkt_markdown(tekst):
            return _getoetst(lees_markdown(tekst))
    return _getoetst(lees_plat(tekst))


def losse_tekst(tekst: str) -> Tekst:
    """Een losse zin of alinea, zonder eisen aan taal of lengte; één regel is nooit een kop."""
    regels = lees_plat(tekst)
    if len(regels) == 1 and regels[0].soort == "kop":
        regels = (replace(regels[0], soort="alinea"),)
    return maak_tekst(regels)


def _uit_archief(inhoud: bytes) -> Gelezen:
    archief = open_archief(inhoud)
    if isinstance(archief, Onleesbaar):
        return archief
    soort = soort_van_archief(archief)
    if isinstance(soort, Onleesbaar):
        return soort
    return lees_docx(archief) if soort == "docx" else lees_odt(archief)


def _ontcijferd(inhoud: bytes) -> str:
    """De tekst in deze bytes; wat geen UTF-8 of UTF-16 is, komt van een oude Windows."""
    return gelezen_als(inhoud, tekenset(inhoud) or "cp1252")


def _getoetst(regels: Gelezen) -> Tekst | Onleesbaar:
    if isinstance(regels, Onleesbaar):
        return regels
    tekst = maak_tekst(regels)
    if not tekst.regels:
        return Onleesbaar(LEEG)
    if sum(len(regel.tekst) for regel in tekst.regels) > MEESTE_TEKENS:
        return Onleesbaar(TE_LANG)
    if not is_nederlands(regel.tekst for regel in tekst.regels):
        return Onleesbaar(NIET_NEDERLANDS)
    return tekst
