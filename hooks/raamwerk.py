"""Het raamwerk om een pagina: wat op elke pagina van een map gelijk is, maken wij één keer."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from mkdocs.utils import normalize_url


def voeg_toe(env: Environment, menu_urls: Iterable[str]) -> None:
    """Geeft sjablonen `vast(naam)` voor een vast deel, en een filter `url` dat onthoudt."""
    env.globals["vast"] = VasteDelen(frozenset(menu_urls))
    env.filters["url"] = weg


class VasteDelen:
    """Kop, voet en zoekvenster: zij verschillen per map, en op pagina's die in een menu staan."""

    def __init__(self, menu_urls: frozenset[str]) -> None:
        """Met de adressen waar het raamwerk anders is, omdat zij in een menu gemarkeerd zijn."""
        self.menu_urls = menu_urls
        self.gemaakt: dict[tuple[str, str, str], str] = {}

    @pass_context
    def __call__(self, context: Context, naam: str) -> str:
        """Het deel zoals `include` het zou geven."""
        page = context["page"]
        if page is None:
            return _maak(context, naam)
        eigen = page.url if page.url in self.menu_urls else ""
        sleutel = naam, posixpath.dirname(page.url), eigen
        if sleutel not in self.gemaakt:
            self.gemaakt[sleutel] = _maak(context, naam)
        return self.gemaakt[sleutel]


@pass_context
def weg(context: Context, waarde: str) -> str:
    """De weg vanaf deze pagina, zoals het filter van MkDocs die geeft."""
    page = context["page"]
    if page is None:
        return normalize_url(str(waarde), base=context["base_url"])
    return _weg_uit(posixpath.dirname(page.url), str(waarde))


@lru_cache(maxsize=4_096)
def _weg_uit(map_: str, waarde: str) -> str:
    """De weg vanaf elke pagina in een map; welke pagina het is, maakt niet uit."""
    pagina: Any = SimpleNamespace(url=posixpath.join(map_, "pagina.html"))
    return normalize_url(waarde, page=pagina)


def _maak(context: Context, naam: str) -> str:
    return context.environment.get_template(naam).render(context.get_all())
