"""Boom: van de lichte Markdown in een record naar blokken, met alleen wat op de lijst staat."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it.token import Token

from ..weergave.opmaak import INVULPLEK, MARKDOWN
from .blok import Blok, Blokken, Inhoud, blok, woorden
from .woordbreuk import breekbaar

OPEN = {
    "paragraph": "alinea",
    "bullet_list": "lijst",
    "ordered_list": "nummers",
    "list_item": "punt",
    "blockquote": "citaat",
    "heading": "kop",
    "strong": "sterk",
    "em": "sterk",
    "link": "link",
}
LOS = {"hardbreak": "nieuw", "hr": "streep"}
CODE = {"code_inline": "code", "fence": "letterlijk", "code_block": "letterlijk"}
WEBADRES = re.compile(r"https?://", re.IGNORECASE)
VRAAG = "Vraag voor "


def tekst(markdown: str, niveau: int = 3) -> Blokken:
    """De blokken van een tekst; de hoogste kop krijgt `niveau`, zonder sprong daaronder."""
    tokens = MARKDOWN.parse(markdown)
    inhoud = _inhoud(iter(tokens))
    return tuple(_genivelleerd((een for een in inhoud if isinstance(een, Blok)), niveau))


def regel(markdown: str) -> tuple[Inhoud, ...]:
    """De inhoud van één regel, zonder alinea eromheen."""
    return _inhoud(iter(MARKDOWN.parseInline(markdown)))


def _inhoud(tokens: Iterator[Token]) -> tuple[Inhoud, ...]:
    """Wat er staat tot het einde van het huidige element."""
    gevonden: list[Inhoud] = []
    for token in tokens:
        if token.nesting < 0:
            break
        if token.nesting > 0:
            gevonden.extend(_element(token, _inhoud(tokens)))
        elif token.type == "inline":
            gevonden.extend(_inhoud(iter(token.children or [])))
        else:
            gevonden.extend(_los(token))
    return tuple(gevonden)


def _element(token: Token, inhoud: tuple[Inhoud, ...]) -> tuple[Inhoud, ...]:
    naam = OPEN.get(token.type.removesuffix("_open"))
    if naam is None:
        return inhoud
    if naam == "link":
        return (_link(str(token.attrGet("href") or ""), inhoud),)
    if naam == "kop":
        return (blok("kop", *inhoud, niveau=int(token.tag[1:])),) if woorden(inhoud).strip() else ()
    if naam == "nummers":
        return (blok("nummers", *inhoud, vanaf=int(token.attrGet("start") or 1)),)
    return (_vraag(inhoud) or blok(naam, *inhoud),) if naam == "alinea" else (blok(naam, *inhoud),)


def _link(doel: str, inhoud: tuple[Inhoud, ...]) -> Blok:
    """Een webadres, een verwijzing naar een record, of gewone tekst als het geen van beide is."""
    if WEBADRES.match(doel):
        return blok("web", *inhoud, url=doel)
    return blok("naar", *inhoud, id=doel) if ":" not in doel else blok("los", *inhoud)


def _vraag(inhoud: tuple[Inhoud, ...]) -> Blok | None:
    """De vraag voor het debat, die de redactie als vette aanhef schrijft."""
    eerste = inhoud[0] if inhoud else ""
    if not isinstance(eerste, Blok) or eerste.t != "sterk":
        return None
    aanhef = woorden(eerste.c)
    return blok("vraag", *inhoud[1:], aanhef=aanhef) if aanhef.startswith(VRAAG) else None


def _los(token: Token) -> tuple[Inhoud, ...]:
    if token.type in LOS:
        return (blok(LOS[token.type]),)
    if token.type in CODE:
        return (blok(CODE[token.type], breekbaar(token.content.rstrip("\n"))),)
    if token.type == "softbreak":
        return (" ",)
    return tuple(_met_invulplek(token.content))


def _met_invulplek(tekst: str) -> Iterator[Inhoud]:
    for nummer, stuk in enumerate(tekst.split(INVULPLEK)):
        if nummer:
            yield blok("invul", INVULPLEK)
        if stuk:
            yield breekbaar(stuk)


def _genivelleerd(blokken: Iterator[Blok], niveau: int) -> Iterator[Blok]:
    """Dezelfde blokken; een kop in een lijst of citaat wordt een vette alinea."""
    open_: list[int] = []
    for een in blokken:
        if een.t != "kop":
            yield _zonder_kop(een)
            continue
        diepte = int(een.veld("niveau"))
        while open_ and open_[-1] >= diepte:
            open_.pop()
        open_.append(diepte)
        yield blok("kop", *een.c, niveau=min(niveau + len(open_) - 1, 6))


def _zonder_kop(een: Blok) -> Blok:
    if een.t == "kop":
        return blok("alinea", blok("sterk", *een.c))
    return een.met(_zonder_kop(deel) if isinstance(deel, Blok) else deel for deel in een.c)
