"""Bladpers: elke recordpagina met haar raamwerk, uit het geheugen als er niets aan veranderde.

Wat opnieuw moet, maken alle kernen samen, voordat MkDocs de pagina's wegschrijft.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from hooks import paginas
from hooks.kernen import verdeel
from kennisbank.bewaren import VOORRAAD, Voorraadmap
from kennisbank.bladgeheugen import Antwoorden, Bladgeheugen, merk
from kennisbank.weergave import Blad, toon

if TYPE_CHECKING:
    from hooks.bouw import Bouw

MAP, VAN_SERVE = "bladen", "bladen-serve"
"""Een voorvertoning heeft een ander adres, dus ook andere pagina's."""
ALLEEN_CODE = frozenset({"beeld"})
"""Wat uit een sjabloon komt; dat telt al mee met de code."""
Gemaakt = tuple[str, str, list[str]]
"""Het pad van een pagina, het merk van haar vaste deel, en wat zij vroeg."""
log = get_plugin_logger("kennisbank")


class Bladpers:
    """Maakt de HTML van elke recordpagina van één bouw."""

    def __init__(
        self, bouw: Bouw, config: MkDocsConfig, env: Environment, nav: Navigation, files: Files
    ) -> None:
        """Met het raamwerk zoals de haken het vulden."""
        self._bouw, self._config, self._nav = bouw, config, nav
        # MkDocs zoekt in `Files` anders bij elke pagina opnieuw welke bestanden pagina's zijn.
        self._paginas = files.documentation_pages()
        self._raamwerk = env.globals
        self._sjabloon = env.get_template("main.html")
        hoofdmap = Path(config.docs_dir).parent
        map_ = VAN_SERVE if bouw.is_voorvertoning else MAP
        self._voorraad = Voorraadmap(hoofdmap / VOORRAAD / map_, ".html")
        versie = merk((bouw.versie, config.site_url, _gegevens(env.globals)))
        self._geheugen = Bladgeheugen(self._voorraad, versie, Antwoorden(bouw.gevolgd))

    def vooruit(self) -> None:
        """Maakt wat er nog niet is of niet meer klopt, verdeeld over de kernen."""
        alle = (file.page for file in self._paginas)
        oud = [page for page in alle if page and not self._klopt(page)]
        for pad, vast, vragen in verdeel(oud, self._maak_en_onthoud):
            self._geheugen.leer(pad, vast, vragen)

    def html(self, page: Page, blad: Blad) -> str:
        """De hele pagina; was zij niet (heel) bewaard, dan nu gemaakt."""
        html = self._geheugen.haal(blad.pad)
        if html is None:
            html, vragen = self._maak(page, blad)
            self._geheugen.bewaar(blad.pad, self._vast(page, blad), vragen, html)
        return html

    def sluit(self) -> None:
        """Onthoudt voor de volgende bouw wat elke pagina vroeg."""
        self._geheugen.sluit(self._bouw.bladen)
        if self._voorraad.bezwaar:
            log.info(self._voorraad.bezwaar)

    def _klopt(self, page: Page) -> bool:
        """Of een pagina niet van ons is, of nog is zoals zij moet zijn."""
        blad = paginas.blad_van(page, self._bouw)
        return blad is None or self._geheugen.kent(blad.pad, self._vast(page, blad))

    def _maak_en_onthoud(self, page: Page) -> Gemaakt:
        blad = self._bouw.bladen[page.file.dest_uri]
        html, vragen = self._maak(page, blad)
        vast = self._vast(page, blad)
        self._geheugen.bewaar(blad.pad, vast, vragen, html)
        return blad.pad, vast, sorted(vragen)

    def _maak(self, page: Page, blad: Blad) -> tuple[str, set[str]]:
        """De pagina, met alles wat zij en haar raamwerk vroegen."""
        gevolgd = self._bouw.gevolgd
        with gevolgd.boek.voor_een_pagina() as vragen:
            page.content = str(toon(blad, gevolgd.graaf, gevolgd.omgeving))
            context = get_context(self._nav, self._paginas, self._config, page)
            html = self._sjabloon.render(context)
        page.content = None
        return html, vragen

    def _vast(self, page: Page, blad: Blad) -> str:
        """Het merk van wat een pagina weet zonder het aan de graaf te vragen."""
        vraag: Mapping[str, Any] = self._raamwerk
        eigen = [vraag[naam](page) for naam in ("gegevens", "eigen_voeding", "pdfs_van")]
        return merk((blad, page.meta, page.url, page.canonical_url, eigen))


def _gegevens(raamwerk: Mapping[str, Any]) -> dict[str, Any]:
    """Wat de haken aan het raamwerk gaven en geen code is."""
    return {
        naam: waarde
        for naam, waarde in raamwerk.items()
        if naam not in ALLEEN_CODE and not callable(waarde)
    }
