"""Lichte Markdown: welke links, koppen en gewone tekst er in een waarde staan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token


class _Lezer(MarkdownIt):
    """Leest elke link zoals zij er staat, ook een die de weergave later weigert."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 - naam van markdown-it
        """Geen enkel adres gaat ongezien voorbij."""
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - naam van markdown-it
        """Het adres zoals de redacteur het schreef."""
        return url


HEEFT_KOP = re.compile(r"^ {0,3}(?:[>*+-] ?)*+(?:#|=+[ \t]*$|(?<=[- ])[ \t]*$)", re.MULTILINE)
# Dezelfde Markdown als de weergave; losse tekens (&lt; en \<) blijven apart van gewone tekst.
LEZER = _Lezer("commonmark", {"html": False}).disable(["image", "text_join"])


@lru_cache(maxsize=4_096)
def links(markdown: str) -> tuple[str, ...]:
    """Elk adres waar een tekst naar wijst, ook als het onderaan de tekst staat."""
    if not any(teken in markdown for teken in ("](", "][", "]:", "<")):
        return ()
    onderaan: dict[str, Any] = {}
    delen = [deel for inline in _inline(markdown, onderaan) for deel in inline.children or []]
    lopend = [str(deel.attrGet("href") or "") for deel in delen if deel.type == "link_open"]
    vast = [str(een["href"]) for een in onderaan.get("references", {}).values()]
    return tuple(dict.fromkeys([*lopend, *vast]))


def linkregels(markdown: str) -> Iterator[tuple[str, int]]:
    """Elke link in de volgorde van de tekst, met de regel waar het adres staat.

    Een adres dat apart onder de tekst staat, heeft de regel daarvan.
    """
    regels = markdown.split("\n")
    for blok in LEZER.parse(markdown):
        gehad: list[str] = []
        for deel in blok.children or []:
            if deel.type == "link_open":
                url = str(deel.attrGet("href") or "")
                eigen = range(*(blok.map or (0, 0)))
                plaatsen = [plaats for plaats in eigen for _ in range(regels[plaats].count(url))]
                plaatsen = plaatsen[gehad.count(url) :] or plaatsen[-1:]
                elders = (plaats for plaats, regel in enumerate(regels) if url in regel)
                yield url, next(iter(plaatsen or elders), eigen.start) + 1
                gehad.append(url)


def zonder_code(markdown: str) -> str:
    """De gewone tekst, zonder stukken code en zonder wat met opzet als teken is geschreven."""
    return "\n".join(
        "".join(_gewoon(deel) for deel in inline.children or []) for inline in _inline(markdown, {})
    )


def gewone_regels(markdown: str) -> Iterator[tuple[int, str]]:
    """Elke alinea en kop als gewone tekst, zonder code, met na hoeveel regels zij begint."""
    for token in LEZER.parse(markdown):
        if token.type == "inline" and token.map:
            yield token.map[0], "".join(_gewoon(deel) for deel in token.children or [])


def koppen(markdown: str) -> tuple[tuple[int, str, str], ...]:
    """De koppen in een tekst: na hoeveel regels, h1 tot en met h6, en het opschrift."""
    return _koppen(markdown) if HEEFT_KOP.search(markdown) else ()


@lru_cache(maxsize=1_024)
def _koppen(markdown: str) -> tuple[tuple[int, str, str], ...]:
    return tuple(
        (
            open_.map[0] if open_.map else 0,
            open_.tag,
            "".join(deel.content for deel in inhoud.children or []),
        )
        for open_, inhoud in pairwise(LEZER.parse(markdown))
        if open_.type == "heading_open"
    )


def _inline(markdown: str, onderaan: dict[str, Any]) -> list[Token]:
    """De stukken lopende tekst; één regel lezen wij ook zoals hij midden in een zin staat."""
    tokens = LEZER.parse(markdown, onderaan)
    stukken = [token for token in tokens if token.type == "inline"]
    gewone_alinea = len(tokens) == 3 and tokens[0].type == "paragraph_open"
    if "\n" in markdown or gewone_alinea:
        return stukken
    return stukken + LEZER.parseInline(markdown, onderaan)


def _gewoon(deel: Token) -> str:
    if deel.type == "text":
        return deel.content
    return "\n" if deel.type in {"softbreak", "hardbreak"} else ""
