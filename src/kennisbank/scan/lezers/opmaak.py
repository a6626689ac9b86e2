"""Markdown gelezen: koppen, opsommingen en tabellen uit de tekens, de rest als gewone tekst."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ..tekst import Soort, Tekstregel
from .regeleinde import met_streepje, plak
from .tekens import gewone_tekens
from .vorm import zonder_teken

KOP: Final = re.compile(r"^#{1,6} +\S", re.M)
VOORAF: Final = re.compile(r"\A---[ \t]*\n.*?\n---[ \t]*\n", re.S)
TUSSEN_CELLEN: Final = " | "


def lijkt_markdown(tekst: str) -> bool:
    """Of een tekst koppen heeft zoals Markdown die schrijft."""
    return len(KOP.findall(tekst)) >= 2


def lees_markdown(tekst: str) -> tuple[Tekstregel, ...]:
    """De alinea's van een tekst in Markdown, met het nummer van de regel waar zij beginnen."""
    tekst = tekst.replace("\r\n", "\n").replace("\r", "\n")
    kop = VOORAF.match(tekst)
    ervoor = kop[0] if kop else ""
    lezer = MarkdownIt("commonmark", {"html": False}).enable("table").disable("code")
    tokens = lezer.parse(tekst[len(ervoor) :])
    return tuple(_regels(tokens, ervoor.count("\n") + 1, met_streepje(tekst)))


def _regels(tokens: Sequence[Token], eerste: int, woorden: frozenset[str]) -> Iterator[Tekstregel]:
    soort: Soort = "alinea"
    diepte = 0
    cellen: list[str] | None = None
    plaats = ""
    for token in tokens:
        plaats = f"regel {token.map[0] + eerste}" if token.map else plaats
        diepte += token.nesting if token.type.startswith("list_item") else 0
        if token.type == "heading_open":
            soort = "kop"
        elif token.type == "tr_open":
            cellen = []
        elif token.type == "tr_close":
            yield Tekstregel(TUSSEN_CELLEN.join(filter(None, cellen or [])), plaats)
            cellen = None
        elif token.type == "inline" and cellen is not None:
            cellen.append(_tekst(token, woorden))
        elif token.type in {"inline", "fence", "code_block"}:
            yield _regel(_tekst(token, woorden), plaats, "opsomming" if diepte else soort)
            soort = "alinea"


def _regel(tekst: str, plaats: str, soort: Soort) -> Tekstregel:
    achter = zonder_teken(tekst) if soort == "alinea" else None
    return Tekstregel(achter or tekst, plaats, "opsomming" if achter else soort)


def _tekst(token: Token, woorden: frozenset[str]) -> str:
    """De tekst zonder opmaak; een link is haar woorden, een plaatje zijn beschrijving."""
    kaal = "".join(_kaal(een) for een in token.children or ()) if token.children else token.content
    return plak(gewone_tekens(kaal).split("\n"), woorden)


def _kaal(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return "\n"
    return token.content if token.type in {"text", "code_inline", "image"} else ""
