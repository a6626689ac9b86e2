"""MkDocs-haak: zet het boekje en de losse vellen, en wijst elke pagina haar pdf.

Alleen met `pdf: true` in mkdocs.yml, zoals `make site` doet: de eerste keer kost het een halve
minuut. Daarna komt wat niet veranderde uit de voorraad.
"""

from __future__ import annotations

import dataclasses
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files

from kennisbank.bevinding import Bevinding
from kennisbank.weergave.naam import aantal, grootte

if TYPE_CHECKING:  # de zetter laden kost tijd, en de meeste bouwen zetten niets
    from kennisbank.papier import Drukwerk, Pdf

log = get_plugin_logger("kennisbank")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Meldt wat niet te zetten is, voordat er iets gezet wordt."""
    if _aan(config):
        from kennisbank.keuring.druk import keur_zetwerk

        bouw = config.extra["bouw"]
        gevonden = keur_zetwerk(bouw.graaf)
        config.extra["bouw"] = dataclasses.replace(bouw, bevindingen=(*bouw.bevindingen, *gevonden))
        _meld(gevonden, config)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Voegt de pdf's toe als bestanden; een pdf die mislukt, ontbreekt en is gemeld."""
    config.extra["drukwerk"] = _drukwerk(files, config) if _aan(config) else None
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Geeft het raamwerk de pdf's van een pagina, en de boekjes voor onder elke pagina."""
    druk: Drukwerk | None = config.extra["drukwerk"]
    per_pagina = druk.per_pagina if druk else {}
    env.globals.update(
        pdfs_van=lambda page: _links(per_pagina.get(page.file.dest_uri, ())),
        boekje=_links(per_pagina.get("index.html", ())),
        vouwboekje=_links((druk.vouwboekje,) if druk and druk.vouwboekje else ()),
    )
    return env


def _drukwerk(files: Files, config: MkDocsConfig) -> Drukwerk:
    """Zet de pdf's bij de bestanden, en geeft wat er gezet is."""
    from kennisbank.papier import Uitgave, drukwerk
    from kennisbank.papier.pers import VOORRAAD

    bouw = config.extra["bouw"]
    uitgave = Uitgave(
        bouw.omgeving.adres,
        int(os.environ["SOURCE_DATE_EPOCH"]),
        gewijzigd=bouw.omgeving.gewijzigd,
    )
    druk = drukwerk(bouw.graaf, uitgave, Path(config.docs_dir).parent / VOORRAAD, _voortgang)
    _meld(tuple(een for een in druk.bevindingen if een not in bouw.bevindingen), config)
    for pad, inhoud in druk.bestanden.items():
        files.append(File.generated(config, pad, content=inhoud))
    return druk


def _links(pdfs: tuple[Pdf, ...]) -> list[dict[str, str]]:
    """Pad, titel en omvang van elke pdf, zoals een lezer ze wil weten voor het openen."""
    return [
        {
            "pad": pdf.pad,
            "titel": pdf.titel,
            "omvang": ", ".join(
                (aantal(pdf.bladzijden, "bladzijde", "bladzijden"), grootte(pdf.grootte))
            ),
        }
        for pdf in pdfs
    ]


def _meld(bevindingen: tuple[Bevinding, ...], config: MkDocsConfig) -> None:
    for een in bevindingen:
        (log.info if een.ernst == "opmerking" else log.warning)("%s", een)
    if config.strict and any(een.ernst == "fout" for een in bevindingen):
        raise Abort("Niet alles is te drukken; de vorige site blijft staan.")


def _voortgang(klaar: int, totaal: int, naam: str) -> None:
    """Een regel die bijhoudt hoever het zetten is, als er iemand meekijkt."""
    if sys.stderr.isatty() or os.environ.get("MEERDOEN_KIJKT_MEE"):
        eind = "\n" if klaar == totaal else "\r"
        sys.stderr.write(f"\033[KPdf's: {klaar} van {totaal} ({naam}){eind}")
        sys.stderr.flush()
    elif klaar == totaal:
        log.info("%s pdf's staan klaar.", totaal)


def _aan(config: MkDocsConfig) -> bool:
    return bool(config.extra.get("pdf")) and os.environ.get("MEERDOEN_OPDRACHT") != "serve"
