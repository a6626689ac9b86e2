"""Van de lichte Markdown in een record naar veilige HTML, met links die kloppen op de pagina."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise, zip_longest
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from ..kennisgraaf import Kennisgraaf
from ..lezen import sleutel
from ..model import Bewijs, soort_van
from .naam import hoofdletter
from .woordenboek import Woordenboek

DEBAT = "**Vraag voor het debat:**"
KOP = re.compile(r"^(?=## )", re.MULTILINE)
MEESTE_BIJEEN = 6
INVULPLEK = "[gemeentenaam]"
INVUL = f'<span class="invul">{INVULPLEK}</span>'
# Zonder afbeeldingen: die zouden van een andere plek komen en hebben geen omschrijving.
MARKDOWN = MarkdownIt("commonmark", {"html": False}).disable("image")


def relatief(van: str, naar: str) -> str:
    """De weg van pagina `van` naar adres `naar`, beide vanaf de hoofdmap van de site."""
    pagina, kruis, anker = naar.partition("#")
    if pagina == van:
        return kruis + anker if anker else posixpath.basename(pagina)
    map_, bestand = posixpath.split(pagina)
    return _weg(posixpath.dirname(van), map_) + bestand + kruis + anker


@cache
def _weg(van: str, naar: str) -> str:
    """De weg van map naar map; er zijn er weinig, en elke pagina vraagt er honderden."""
    weg = posixpath.relpath(naar or ".", van or ".")
    return "" if weg == "." else f"{weg}/"


@dataclass(frozen=True, slots=True)
class Opmaak:
    """Schrijft teksten van records als HTML voor één pagina van de site.

    `uitgelegd` groeit terwijl de pagina wordt geschreven: de begrippen die in de tekst staan,
    in volgorde. `over` is het record van de pagina; dat legt zichzelf niet uit.
    """

    graaf: Kennisgraaf
    pagina: str
    woordenboek: Woordenboek = field(default_factory=Woordenboek)
    over: str = ""
    uitgelegd: dict[str, None] = field(default_factory=dict)

    def url(self, id: str) -> str:
        """De weg vanaf deze pagina naar een record; wie een pagina heeft, begint bovenaan."""
        knoop = self.graaf[id]
        eigen_pagina = soort_van(knoop.record).eigen_pagina
        return relatief(self.pagina, knoop.pagina if eigen_pagina else knoop.url)

    def tekst(self, markdown: str) -> Markup:
        """Alinea's, lijsten en koppen als HTML, met uitleg bij de eerste keer dat een begrip valt.

        Code van buiten wordt gewone tekst.
        """
        return self._html(MARKDOWN.parse(markdown), met_uitleg=True)

    def met_noten(
        self, markdown: str, bronnen: Iterable[int], bewijzen: Sequence[Bewijs]
    ) -> Markup:
        """Een tekst met achter de laatste zin de nummers van haar bronnen."""
        nummers = tuple(bronnen)
        noten = Markup(" ").join(
            Markup('<a class="noot" href="#bron-{0}" aria-label="bron {0}: {1}">{0}</a>').format(
                nummer, bewijzen[nummer - 1].titel
            )
            for nummer in nummers
        )
        if noten:
            soort = "noten" if len(nummers) <= MEESTE_BIJEEN else "noten noten--veel"
            noten = Markup(' <span class="{}">{}</span>').format(soort, noten)
        tekst = self.tekst(markdown)
        voor, slot, rest = tekst.rpartition("</p>")
        return Markup("").join((voor, noten, slot, rest) if slot else (tekst, noten))

    def luiken(self, markdown: str) -> tuple[Markup, tuple[Markup, ...]]:
        """De vraag voor het debat, en de tekst in luiken: één per kop van niveau 2."""
        tekst, _, vraag = markdown.partition(DEBAT)
        stukken = KOP.split(tekst.strip())
        vraag = hoofdletter(vraag.strip())
        return self.regel(vraag), tuple(self.tekst(een) for een in stukken if een.strip())

    def afspraak(self, markdown: str) -> Markup:
        """Een tekst om over te nemen, zonder uitleg ertussen."""
        return self._html(MARKDOWN.parse(markdown), met_uitleg=False)

    def regel(self, markdown: str) -> Markup:
        """Eén regel als HTML, zonder alinea eromheen."""
        return self._html(MARKDOWN.parseInline(markdown), met_uitleg=False)

    def koppen(self, markdown: str) -> list[tuple[str, str]]:
        """De koppen van niveau 2 in een tekst, als anker en opschrift."""
        return [
            (sleutel(_kaal(inhoud)), _kaal(inhoud))
            for open_, inhoud in pairwise(MARKDOWN.parse(markdown))
            if open_.type == "heading_open" and open_.tag == "h2"
        ]

    def _html(self, tokens: list[Token], met_uitleg: bool) -> Markup:
        for token, volgend in zip_longest(tokens, tokens[1:]):
            is_kop = token.type == "heading_open"
            if is_kop and volgend is not None:
                token.attrSet("id", sleutel(_kaal(volgend)))
            if volgend is not None and volgend.children:
                met = met_uitleg and not is_kop
                volgend.children = list(self._verlegd(volgend.children, met))
        if tokens and tokens[0].children:
            tokens[0].children = list(self._verlegd(tokens[0].children, met_uitleg))
        html: str = MARKDOWN.renderer.render(tokens, MARKDOWN.options, {})
        return Markup(html.strip())  # noqa: S704 - html=False ontsmet

    def _verlegd(self, tokens: list[Token], met_uitleg: bool) -> Iterator[Token]:
        """Links wijzen naar een record of een webadres; al het andere wordt gewone tekst."""
        open_links: list[bool] = []
        for token in tokens:
            if token.type == "link_open":
                adres = self._adres(str(token.attrGet("href")))
                open_links.append(bool(adres))
                token.attrSet("href", adres)
                if adres:
                    yield token
            elif token.type == "link_close":
                if open_links.pop():
                    yield token
            elif token.type == "text":
                yield from self._lopend(token.content, met_uitleg and not open_links)
            else:
                yield token

    def _adres(self, doel: str) -> str:
        if doel in self.graaf:
            return self.url(doel)
        deel = urlsplit(doel)
        return doel if deel.scheme in {"http", "https"} and deel.netloc else ""

    def _lopend(self, tekst: str, met_uitleg: bool) -> Iterator[Token]:
        for nummer, stuk in enumerate(tekst.split(INVULPLEK)):
            if nummer:
                yield Token("html_inline", "", 0, content=INVUL)
            yield from self._met_uitleg(stuk) if met_uitleg else [_tekst(stuk)]

    def _met_uitleg(self, tekst: str) -> Iterator[Token]:
        """De tekst, met een link bij elk begrip dat op deze pagina voor het eerst valt."""
        tot = 0
        for woord in self.woordenboek.vermeldingen(tekst):
            if woord.id in self.uitgelegd or woord.id == self.over:
                continue
            self.uitgelegd[woord.id] = None
            yield _tekst(tekst[tot : woord.begin])
            attrs = {"class": "uitleg", "href": f"#woord-{woord.id}"}
            yield Token("link_open", "a", 1, attrs=dict(attrs))
            yield _tekst(tekst[woord.begin : woord.eind])
            yield Token("link_close", "a", -1)
            tot = woord.eind
        yield _tekst(tekst[tot:])


def _tekst(inhoud: str) -> Token:
    return Token("text", "", 0, content=inhoud)


def _kaal(inline: Token) -> str:
    """De tekst van een kop zoals een lezer haar ziet, zonder Markdown."""
    return "".join(deel.content for deel in inline.children or [])
