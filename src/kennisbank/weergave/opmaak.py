"""Van de lichte Markdown in een record naar veilige HTML, met links die kloppen op de pagina."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from ..kennisgraaf import Kennisgraaf

INVULPLEK = "[gemeentenaam]"
INVUL = '<span class="invul">[gemeentenaam]</span>'
# Zonder afbeeldingen: die zouden van een andere plek komen en hebben geen omschrijving.
MARKDOWN = MarkdownIt("commonmark", {"html": False}).disable("image")


def relatief(van: str, naar: str) -> str:
    """De weg van pagina `van` naar adres `naar`, beide vanaf de hoofdmap van de site."""
    pagina, kruis, anker = naar.partition("#")
    if pagina == van:
        return kruis + anker if anker else posixpath.basename(pagina)
    return posixpath.relpath(pagina, posixpath.dirname(van) or ".") + kruis + anker


def sleutel(tekst: str) -> str:
    """Een korte naam voor een adres of anker: kleine letters, cijfers en streepjes."""
    kaal = unicodedata.normalize("NFKD", tekst).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", kaal.lower()).strip("-")


@dataclass(frozen=True, slots=True)
class Opmaak:
    """Schrijft teksten van records als HTML voor één pagina van de site."""

    graaf: Kennisgraaf
    pagina: str

    def url(self, id: str) -> str:
        """De weg vanaf deze pagina naar een record; wie een pagina heeft, begint bovenaan."""
        knoop = self.graaf[id]
        woonplaats = type(knoop.record).woonplaats
        eigen_pagina = woonplaats is not None and not woonplaats.deelt_pagina
        return relatief(self.pagina, knoop.pagina if eigen_pagina else knoop.url)

    def tekst(self, markdown: str) -> Markup:
        """Alinea's, lijsten en koppen als HTML; code van buiten wordt gewone tekst."""
        return self._html(MARKDOWN.parse(markdown))

    def regel(self, markdown: str) -> Markup:
        """Eén regel als HTML, zonder alinea eromheen."""
        return self._html(MARKDOWN.parseInline(markdown))

    def koppen(self, markdown: str) -> list[tuple[str, str]]:
        """De koppen van niveau 2 in een tekst, als anker en opschrift."""
        tokens = MARKDOWN.parse(markdown)
        return [
            (sleutel(inhoud.content), inhoud.content)
            for open_, inhoud in pairwise(tokens)
            if open_.type == "heading_open" and open_.tag == "h2"
        ]

    def _html(self, tokens: list[Token]) -> Markup:
        for token, volgend in zip_longest(tokens, tokens[1:]):
            if token.type == "heading_open" and volgend is not None:
                token.attrSet("id", sleutel(volgend.content))
            self._verleg_links(token.children or [])
        html: str = MARKDOWN.renderer.render(tokens, MARKDOWN.options, {})
        return Markup(html.replace(INVULPLEK, INVUL).strip())  # noqa: S704 - html=False ontsmet

    def _verleg_links(self, tokens: list[Token]) -> None:
        """Een link naar een id wordt een link naar de pagina van dat record."""
        for token in tokens:
            doel = token.attrGet("href") if token.type == "link_open" else None
            if isinstance(doel, str) and doel in self.graaf:
                token.attrSet("href", self.url(doel))
