"""Het raamwerk om een pagina: wat op elke pagina van een map gelijk is, maken wij één keer."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from mkdocs.structure.pages import Page
from mkdocs.utils import normalize_url

ALLEEN_BIJ = {
    "voorstel": "akkoord|voetregel|voorstel|afspraak|ankerlink|heet|onderregel|debat|tweeluik",
    "kort": "kort|getallen|feit|noot|noten|stille|luiken|groepen|vouw",
    "meeneem": "meeneem|werkvlak|nog",
    "draad": "draad|kraal|metdraad",
    "kaart": "kaart|metkaart|land|provincie",
    "bladen": "papier|gegevens|termijn|naast|matrix|schuif|let-op"
    "|springlijst|tijdlijn|verouderd|akkoorden|tafel|kolommen",
}
"""Per blad opmaak de klassen waar het over gaat; zonder een daarvan laadt een pagina het niet."""
KLASSEN = {
    blad: re.compile(rf'class="[^"]*\b(?:{namen})(?![a-z])') for blad, namen in ALLEEN_BIJ.items()
}


BEVINDINGEN = "partials/bevindingen.html"
INHOUD = "<main "


def voeg_toe(env: Environment, menu_urls: Iterable[str]) -> None:
    """Geeft sjablonen vaste delen, een filter `url` dat onthoudt, en welke opmaak nodig is."""
    env.globals["vast"] = VasteDelen(frozenset(menu_urls))
    env.globals["opmaak_nodig"] = opmaak_nodig
    env.filters["url"] = weg


def opmaak_nodig(blad: str, page: Page | None) -> bool:
    """Of deze pagina iets heeft waar dit blad opmaak over gaat."""
    if blad not in KLASSEN:
        return True
    if page is None:
        return False
    onderaan = blad == "bladen" and not page.meta.get("paneel")  # de weg naar papier en gegevens
    return onderaan or bool(KLASSEN[blad].search(page.content or ""))


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


def met_bevindingen(
    html: str, page: Page | None, env: Environment, bevindingen: Sequence[str], basis: str = ""
) -> str:
    """De pagina met boven haar inhoud wat er te verbeteren is; is dat niets, dan zonder."""
    if not bevindingen:
        return html
    vak = env.get_template(BEVINDINGEN).render(page=page, bevindingen=bevindingen, base_url=basis)
    voor, inhoud, na = html.partition(INHOUD)
    return voor + vak + inhoud + na


def _maak(context: Context, naam: str) -> str:
    return context.environment.get_template(naam).render(context.get_all())
