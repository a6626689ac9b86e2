"""De bouw: wat de gebeurtenissen van één bouw delen, één keer gemaakt en daarna vast."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from hooks import drukwerk
from hooks.paginas import ankers
from hooks.zoeken import zoekindex
from kennisbank.bevinding import Bevinding
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.keuring.herkennen import herkenner_van
from kennisbank.lezen import lees_schijf
from kennisbank.lezen.datums import OPGEGEVEN, Datums, keur_opgave, lees_datums, peildag, vandaag
from kennisbank.lezen.doorverwijzingen import Doorverwijzing
from kennisbank.samenhang import Inhoud, laad
from kennisbank.scan import Herkenner
from kennisbank.schrijven.paginaformulier import paginaformulier
from kennisbank.weergave import Blad, Omgeving, bladen
from kennisbank.weergave.naam import aantal
from kennisbank.weergave.woordenboek import woordenboek
from kennisbank.zoeken.voorraad import Zoekuitgave

if TYPE_CHECKING:  # de zetter laden kost tijd, en de meeste bouwen zetten niets
    from kennisbank.papier import Drukwerk

log = get_plugin_logger("kennisbank")
DUBBELE_STREEP = re.compile(r"(?<!:)/{2,}")
"""Wie zo'n adres volgt vanaf de pagina ‘niet gevonden’, komt op een vreemde computer uit."""


@dataclass(frozen=True, slots=True)
class Bouw:
    """De inhoud van één bouw, klaar om er pagina's en bestanden van te maken.

    `schijf` zijn de bestanden die op de site mogen, `recordbestanden` die waar records in staan.
    """

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


def begin(config: MkDocsConfig, is_voorvertoning: bool) -> Bouw:
    """Leest alle inhoud, meldt wat eraan mankeert en maakt wat elke pagina nodig heeft.

    Een strenge bouw stopt bij alles wat meer is dan een opmerking.
    """
    hoofdmap = Path(config.docs_dir).parent
    config.site_url = DUBBELE_STREEP.sub("/", config.site_url or "")
    schijf = lees_schijf(hoofdmap)
    if schijf.linkmappen:  # MkDocs volgt zo'n koppeling, en komt er misschien nooit uit
        raise Abort("\n".join(str(bevinding) for bevinding in schijf.linkmappen))
    _meld(tuple(keur_opgave(os.environ)), is_streng=True)  # MkDocs valt zelf over zo'n tijdstip
    if not os.environ.get(OPGEGEVEN):
        os.environ.pop(OPGEGEVEN, None)  # en ook over een leeg
    inhoud = laad(hoofdmap, peildatum=vandaag(hoofdmap), dag=peildag(hoofdmap, os.environ))
    datums = lees_datums(hoofdmap, inhoud.lezing.vondsten, os.environ)
    met_pdf = bool(config.extra.get("pdf")) and not is_voorvertoning
    _meld((*inhoud.bevindingen, *datums.bevindingen), config.strict and not is_voorvertoning)
    zoekuitgave = zoekindex(hoofdmap, inhoud)
    omgeving = _omgeving(config, inhoud, datums, zoekuitgave)
    druk = drukwerk.zet(hoofdmap, inhoud.graaf, omgeving, datums) if met_pdf else None
    if druk:
        _meld(druk.bevindingen, config.strict)
    return Bouw(
        inhoud.graaf,
        replace(omgeving, vellen=drukwerk.vellen(druk)),
        datums,
        {blad.pad: blad for blad in bladen(inhoud.graaf, inhoud.gemeenten)},
        ankers(inhoud.graaf),
        inhoud.bevindingen,
        frozenset(schijf.bestanden),
        inhoud.lezing.bestanden,
        zoekuitgave,
        druk,
        is_voorvertoning,
        inhoud.adresboek.rijen,
        inhoud.eens(herkenner_van),
    )


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
    )


def _meld(bevindingen: tuple[Bevinding, ...], is_streng: bool) -> None:
    for een in bevindingen:
        (log.info if een.ernst == "opmerking" else log.warning)("%s", een)
    fouten = sum(een.ernst != "opmerking" for een in bevindingen)
    if fouten and is_streng:
        wat = aantal(fouten, "bevinding", "bevindingen")
        raise Abort(f"{wat}, dus er komt geen nieuwe site.")
