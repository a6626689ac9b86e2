"""MkDocs-haak: maakt van records pagina's, menu en gegevens. Het denkwerk doet `kennisbank`."""

import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from kennisbank.bevinding import Bevinding
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.lezen.geschiedenis import laatste_vastlegging, vandaag, wijzigingen
from kennisbank.samenhang import laad
from kennisbank.schrijven.paginaformulier import paginaformulier
from kennisbank.weergave import Blad, Omgeving, beeld, bladen, toon
from kennisbank.weergave.menu import REDACTIE, beginpunten, hoofdmenu, voetmenu
from kennisbank.weergave.woordenboek import woordenboek

log = get_plugin_logger("kennisbank")
DUBBELE_STREEP = re.compile(r"(?<!:)/{2,}")
"""Wie zo'n adres volgt vanaf de pagina ‘niet gevonden’, komt op een vreemde computer uit."""


@dataclass(frozen=True)
class Bouw:
    """Wat de gebeurtenissen van één bouw met elkaar delen."""

    graaf: Kennisgraaf
    omgeving: Omgeving
    bladen: dict[str, Blad]
    ankers: dict[str, set[str]]
    bevindingen: tuple[Bevinding, ...]
    recordbestanden: frozenset[str]


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Onthoudt voor welke opdracht wij draaien, en zet de klok op de laatste vastlegging."""
    os.environ["MEERDOEN_OPDRACHT"] = command


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Leest alle records, meldt de bevindingen en zet menu en navigatie klaar."""
    hoofdmap = Path(config.docs_dir).parent
    config.site_url = DUBBELE_STREEP.sub("/", config.site_url or "")
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(laatste_vastlegging(hoofdmap)))
    inhoud = laad(hoofdmap, peildatum=vandaag(hoofdmap))
    for bevinding in inhoud.bevindingen:
        (log.info if bevinding.ernst == "opmerking" else log.warning)("%s", bevinding)
    fouten = [bevinding for bevinding in inhoud.bevindingen if bevinding.ernst != "opmerking"]
    if fouten and config.strict and not _is_voorvertoning():
        raise Abort(f"{len(fouten)} bevindingen; de vorige site blijft staan.")
    graaf = inhoud.graaf
    omgeving = Omgeving(
        gemeenten=inhoud.gemeenten,
        bewerkadres=config.extra.get("bewerkadres", ""),
        inzendadres=config.extra.get("inzendadres", ""),
        adres=config.site_url or "",
        gewijzigd=wijzigingen(hoofdmap, inhoud.lezing.vondsten),
        peildatum=_peildatum(),
        woordenboek=woordenboek(graaf),
        formulier=paginaformulier(),
    )
    per_pad = {blad.pad: blad for blad in bladen(graaf, inhoud.gemeenten)}
    config.extra["bouw"] = Bouw(
        graaf, omgeving, per_pad, _ankers(graaf), inhoud.bevindingen, inhoud.lezing.bestanden
    )
    config.nav = _navigatie(graaf)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Voegt de pagina's uit lijsten toe; laat wat van het thema is en kapotte records weg."""
    bouw: Bouw = config.extra["bouw"]
    for file in list(files):
        van_ons = file.abs_src_path is not None and file.abs_src_path.startswith(config.docs_dir)
        kapot = f"docs/{file.src_uri}" in bouw.recordbestanden and file.url not in bouw.bladen
        if not van_ons or kapot:
            files.remove(file)
    for pad, blad in bouw.bladen.items():
        bron = pad.removesuffix(".html") + ".md"
        if files.get_file_from_path(bron) is None:
            files.append(File.generated(config, bron, content=f"# {blad.titel}\n"))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Een recordpagina krijgt haar titel hier en haar inhoud in `on_page_content`."""
    blad = _blad(page, config)
    if blad is None:
        return markdown
    page.meta = {
        "title": blad.titel,
        "record": True,
        "filters": blad.heeft_filters,
        "formulier": blad.heeft_formulier,
    }
    return ""


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """De inhoud van een recordpagina, en haar ankers voor wie ernaar verwijst."""
    blad = _blad(page, config)
    if blad is None:
        return html
    bouw: Bouw = config.extra["bouw"]
    page.present_anchor_ids = bouw.ankers.get(blad.pad, set())
    return str(toon(blad, bouw.graaf, bouw.omgeving))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Geeft het raamwerk van de site zijn tekeningen en menu's."""
    bouw: Bouw = config.extra["bouw"]
    env.globals.update(
        beeld=beeld(),
        menu=hoofdmenu(bouw.graaf),
        voetmenu=voetmenu(bouw.graaf),
        beginpunten=beginpunten(bouw.graaf),
        bevindingen=[str(een) for een in bouw.bevindingen] if _is_voorvertoning() else [],
        beschrijving=lambda page: _beschrijving(page, config),
    )
    return env


def _peildatum() -> str:
    """De dag vanaf wanneer een datum voorbij is: opgegeven, of die van de laatste vastlegging."""
    vastgelegd = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    return os.environ.get("MEERDOEN_PEILDATUM") or vastgelegd.date().isoformat()


def _is_voorvertoning() -> bool:
    return os.environ.get("MEERDOEN_OPDRACHT") == "serve"


def _blad(page: Page, config: MkDocsConfig) -> Blad | None:
    bouw: Bouw = config.extra["bouw"]
    return bouw.bladen.get(page.file.dest_uri)


def _ankers(graaf: Kennisgraaf) -> dict[str, set[str]]:
    """De ids die op elke pagina staan, zodat MkDocs links ernaartoe kan nakijken."""
    per_pagina: dict[str, set[str]] = {}
    for knoop in graaf:
        per_pagina.setdefault(knoop.pagina, set()).add(knoop.id)
    return per_pagina


def _beschrijving(page: Page, config: MkDocsConfig) -> str:
    blad = _blad(page, config)
    return blad.beschrijving if blad else str(page.meta.get("description", ""))


def _navigatie(graaf: Kennisgraaf) -> list[dict[str, Any]]:
    """Alleen de overzichten en de redactiepagina's; records staan met opzet niet in de boom."""
    soorten = [graaf.van_soort("start"), graaf.van_soort("overzicht")]
    paginas = [(knoop.record.titel, knoop.pagina) for rij in soorten for knoop in rij]
    return [{titel: pad.removesuffix(".html") + ".md"} for titel, pad in (*paginas, *REDACTIE)]
