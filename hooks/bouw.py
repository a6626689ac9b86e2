"""De bouw: wat de gebeurtenissen van één bouw delen, één keer gemaakt en daarna vast."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from platform import python_version
from typing import TYPE_CHECKING

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from hooks import drukwerk
from hooks.zoeken import zoekindex
from kennisbank.bevinding import Bevinding
from kennisbank.bewaren import VOORRAAD, Voorraadmap
from kennisbank.bladgeheugen import Gevolgd, merk, volg
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.keuring.bewaard import MAP as KEURING
from kennisbank.keuring.herkennen import herkenner_van
from kennisbank.lezen import Schijf, lees_schijf
from kennisbank.lezen.datums import OPGEGEVEN, Datums, keur_opgave, lees_datums, peildag, vandaag
from kennisbank.lezen.doorverwijzingen import Doorverwijzing
from kennisbank.samenhang import Inhoud, laad
from kennisbank.scan import Herkenner
from kennisbank.schrijven.paginaformulier import paginaformulier
from kennisbank.voorraad import vingerafdruk
from kennisbank.weergave import Blad, Omgeving, bladen
from kennisbank.weergave.naam import aantal
from kennisbank.weergave.woordenboek import woordenboek
from kennisbank.zoeken.voorraad import Zoekuitgave

if TYPE_CHECKING:  # de zetter laden kost tijd, en de meeste bouwen zetten niets
    from kennisbank.papier import Drukwerk

log = get_plugin_logger("kennisbank")
CODE = ("src/kennisbank", "hooks", "overrides")
PAKKETTEN = ("mkdocs", "jinja2", "markupsafe", "markdown-it-py", "pydantic")
DUBBELE_STREEP = re.compile(r"(?<!:)/{2,}")
"""Wie zo'n adres volgt vanaf de pagina ‘niet gevonden’, komt op een vreemde computer uit."""


@dataclass(frozen=True, slots=True)
class Bouw:
    """De inhoud van één bouw, klaar om er pagina's en bestanden van te maken.

    `gevolgd` is dezelfde graaf en omgeving om pagina's uit te maken: zij schrijft op wat een
    pagina vraagt, en ook `bladen` komt daaruit. `versie` is een merk van de code en van wat elke
    pagina kan gebruiken.
    `schijf` zijn de bestanden die op de site mogen, `recordbestanden` die waar records in staan.
    """

    inhoud: Inhoud
    graaf: Kennisgraaf
    omgeving: Omgeving
    datums: Datums
    bladen: Mapping[str, Blad]
    ankers: Mapping[str, set[str]]
    bevindingen: tuple[Bevinding, ...]
    schijf: frozenset[str]
    recordbestanden: frozenset[str]
    zoekuitgave: Zoekuitgave
    druk: Drukwerk | None
    is_voorvertoning: bool
    doorverwijzingen: tuple[Doorverwijzing, ...]
    herkenner: Herkenner
    gevolgd: Gevolgd
    versie: str


def begin(config: MkDocsConfig, is_voorvertoning: bool) -> Bouw:
    """Leest alle inhoud, meldt wat eraan mankeert en maakt wat elke pagina nodig heeft.

    Een strenge bouw stopt bij alles wat meer is dan een opmerking.
    """
    hoofdmap = Path(config.docs_dir).parent
    config.site_url = DUBBELE_STREEP.sub("/", config.site_url or "")
    schijf = _schijf(hoofdmap)
    inhoud = _inhoud(hoofdmap)
    verleden = Voorraadmap(hoofdmap / VOORRAAD / "geschiedenis", ".json")
    datums = lees_datums(hoofdmap, inhoud.lezing.vondsten, os.environ, verleden)
    met_pdf = bool(config.extra.get("pdf")) and not is_voorvertoning
    _meld((*inhoud.bevindingen, *datums.bevindingen), config.strict and not is_voorvertoning)
    zoekuitgave = zoekindex(hoofdmap, inhoud)
    omgeving = _omgeving(config, inhoud, datums, zoekuitgave)
    druk = drukwerk.zet(hoofdmap, inhoud.graaf, omgeving, datums) if met_pdf else None
    if druk:
        _meld(druk.bevindingen, config.strict)
    omgeving = replace(omgeving, vellen=drukwerk.vellen(druk))
    gevolgd = volg(inhoud.graaf, omgeving)
    return Bouw(
        inhoud,
        inhoud.graaf,
        omgeving,
        datums,
        {blad.pad: blad for blad in bladen(gevolgd.graaf, inhoud.gemeenten)},
        _ankers(inhoud.graaf),
        inhoud.bevindingen,
        frozenset(schijf.bestanden),
        inhoud.lezing.bestanden,
        zoekuitgave,
        druk,
        is_voorvertoning,
        inhoud.adresboek.rijen,
        inhoud.eens(herkenner_van),
        gevolgd,
        _versie(hoofdmap, omgeving),
    )


def _schijf(hoofdmap: Path) -> Schijf:
    """Wat er op de schijf staat; stopt bij wat MkDocs zelf laat vallen."""
    schijf = lees_schijf(hoofdmap)
    if schijf.linkmappen:  # MkDocs volgt zo'n koppeling, en komt er misschien nooit uit
        raise Abort("\n".join(str(bevinding) for bevinding in schijf.linkmappen))
    _meld(tuple(keur_opgave(os.environ)), is_streng=True)  # MkDocs valt zelf over zo'n tijdstip
    if not os.environ.get(OPGEGEVEN):
        os.environ.pop(OPGEGEVEN, None)  # en ook over een leeg
    return schijf


def _ankers(graaf: Kennisgraaf) -> dict[str, set[str]]:
    """De ids op elke pagina, zodat MkDocs links ernaartoe kan nakijken."""
    per_pagina: dict[str, set[str]] = {}
    for knoop in graaf:
        per_pagina.setdefault(knoop.pagina, set()).add(knoop.id)
    return per_pagina


def _versie(hoofdmap: Path, om: Omgeving) -> str:
    """Een merk van alle code, en van de omgeving voor zover geen pagina er los naar vraagt."""
    code = [vingerafdruk(hoofdmap / naam, map(version, PAKKETTEN)) for naam in CODE]
    adressen = (om.bewerkadres, om.adres, om.inzendadres, om.nieuwadres, om.contactadres)
    return merk(
        (
            python_version(),
            code,
            adressen,
            om.peildatum,
            om.woordenboek,
            om.gemeenten,
            sorted(om.engels),
        )
    )


def _inhoud(hoofdmap: Path) -> Inhoud:
    """De inhoud van nu; wat niet veranderde, is al nagekeken."""
    voorraad = Voorraadmap(hoofdmap / VOORRAAD / KEURING)
    dag = peildag(hoofdmap, os.environ)
    return laad(hoofdmap, peildatum=vandaag(hoofdmap), dag=dag, voorraad=voorraad)


def _omgeving(
    config: MkDocsConfig, inhoud: Inhoud, datums: Datums, zoekuitgave: Zoekuitgave
) -> Omgeving:
    return Omgeving(
        gemeenten=inhoud.gemeenten,
        bewerkadres=config.extra.get("bewerkadres", ""),
        inzendadres=config.extra.get("inzendadres", ""),
        nieuwadres=config.extra.get("nieuwadres", ""),
        contactadres=config.extra.get("contactadres", ""),
        adres=config.site_url or "",
        gewijzigd=datums.gewijzigd,
        toegevoegd=datums.toegevoegd,
        peildatum=datums.peildatum,
        woordenboek=woordenboek(inhoud.graaf),
        formulier=paginaformulier(),
        gelijkenis=zoekuitgave.buren,
        engels=inhoud.zoekwoorden.engels,
    )


def _meld(bevindingen: tuple[Bevinding, ...], is_streng: bool) -> None:
    for een in bevindingen:
        (log.info if een.ernst == "opmerking" else log.warning)("%s", een)
    fouten = sum(een.ernst != "opmerking" for een in bevindingen)
    if fouten and is_streng:
        wat = aantal(fouten, "bevinding", "bevindingen")
        raise Abort(f"{wat}, dus er komt geen nieuwe site.")
