"""De opdracht die een gebouwde site naloopt: binnen de site, naar buiten, of een lijst adressen.

Wat de inhoud leest, wordt pas geladen als er iets te melden is: zo kost een goede site geen tijd.
"""

from __future__ import annotations

import datetime
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..koppelingen import Linkmelding, controleer, is_goed, op_plaats, site_in_map
from ..koppelingen import Site as GebouwdeSite
from ..koppelingen.kopie import controleer_kopie, kopie_van
from ..koppelingen.rapport import als_markdown
from .hoofd import AlsJson, Map, app, eis_bestand, weiger
from .linkuitvoer import Site, toon, voortgang
from .verslag import Rapport, VoorGithub, eis_een_vorm, schrijf_rapport

if TYPE_CHECKING:
    from ..koppelingen.opdracht import Bron

Basis = Annotated[str, typer.Option("--basis", help="Het pad of adres waar de site komt.")]
EIGEN = "data/kennisbank."
ZONDER_EXTRA = "Voor adressen buiten de site ontbreekt aiohttp. Draai eerst: make .venv/klaar."


@app.command("links")
def links(
    site: Site = Path("site"),
    basis: Basis = "/",
    extern: Annotated[bool, typer.Option("--extern", help="Vraag ook andere sites.")] = False,
    adressen: Annotated[
        Path | None, typer.Option("--adressen", help="Een lijst met één adres per regel.")
    ] = None,
    als_json: AlsJson = False,
    voor_github: VoorGithub = False,
    rapport: Rapport = None,
    hoofdmap: Map = Path(),
) -> None:
    """Loopt elke link na en noemt bij een fout het bestand en de regel."""
    eis_een_vorm(als_json, voor_github)
    try:
        meldingen = _lijst(adressen) if adressen else _site(site, basis, extern, hoofdmap)
    except ImportError:
        weiger(ZONDER_EXTRA)
        return
    if rapport:
        schrijf_rapport(rapport, als_markdown(meldingen))
    toon(meldingen, "Elke link klopt.", als_json, voor_github)
    raise typer.Exit(0 if is_goed(meldingen) else 1)


def gebouwde_site(map_: Path, basis: str) -> GebouwdeSite:
    """De site in een map; staat er geen, dan stopt de opdracht met uitgang 2."""
    site = site_in_map(map_, basis)
    if not any(pad.lower().endswith((".html", ".htm")) for pad in site.paden):
        weiger(f"In {map_} staat geen gebouwde site. Maak die met: make site.")
    return site


def bron_in(hoofdmap: Path) -> Bron:
    """De inhoud onder een hoofdmap, om links naar hun regel te brengen."""
    from ..koppelingen.opdracht import bron_van
    from ..lezen.datums import peildag
    from ..samenhang import laad

    inhoud = laad(hoofdmap, dag=peildag(hoofdmap, os.environ))
    return bron_van(hoofdmap, inhoud.graaf, inhoud.lezing, inhoud.gemeenten)


def dag_in(hoofdmap: Path) -> datetime.date:
    """De dag van vandaag; loopt de klok achter, dan die van de laatste vastlegging."""
    from ..lezen.datums import vandaag

    return datetime.date.fromisoformat(vandaag(hoofdmap))


def _lijst(pad: Path) -> tuple[Linkmelding, ...]:
    from ..koppelingen.opdracht import lijst

    eis_bestand(pad)
    return lijst(pad, voortgang=voortgang)


def _site(map_: Path, basis: str, extern: bool, hoofdmap: Path) -> tuple[Linkmelding, ...]:
    site = gebouwde_site(map_, basis)
    gevonden = _binnen(site, hoofdmap)
    return op_plaats([*gevonden, *_buiten(site, hoofdmap)]) if extern else gevonden


def _binnen(site: GebouwdeSite, hoofdmap: Path) -> tuple[Linkmelding, ...]:
    gevonden = controleer(site)
    if not _is_eigen(site):
        return op_plaats(gevonden)
    kopie = kopie_van(site)
    los = controleer_kopie(kopie, gevonden) if kopie else ()
    if not gevonden and not los:
        return ()
    from ..koppelingen.opdracht import met_regel

    bron = bron_in(hoofdmap)
    in_kopie = [kopie.noem(een) for een in met_regel(los, kopie.site, bron)] if kopie else []
    return op_plaats([*met_regel(gevonden, site, bron), *in_kopie])


def _buiten(site: GebouwdeSite, hoofdmap: Path) -> tuple[Linkmelding, ...]:
    from ..koppelingen.opdracht import buiten

    bron = bron_in(hoofdmap) if _is_eigen(site) else None
    return buiten(site, dag_in(hoofdmap), bron, voortgang=voortgang)


def _is_eigen(site: GebouwdeSite) -> bool:
    """Of de site uit onze inhoud gebouwd is; die van een ander hoort niet bij onze regels."""
    return any(pad.startswith(EIGEN) for pad in site.paden)
