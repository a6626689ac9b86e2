"""Pagina's: wat MkDocs van elk blad moet weten, en welke bestanden op de site horen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.samenhang import Inhoud
from kennisbank.weergave import Blad
from kennisbank.weergave.menu import REDACTIE

if TYPE_CHECKING:
    from hooks.bouw import Bouw


SJABLOON = "blad.html"
"""Geeft alleen door wat de bladpers maakte."""
EERSTE_ALINEA = re.compile(r"<p>(.*?)</p>", re.DOTALL)


class Recordpagina(Page):
    """Een pagina waarvan de inhoud uit een record komt: er is geen Markdown te lezen."""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Een lege inhoud; een lezer van Markdown maken kost per pagina een milliseconde."""
        self.content, self.toc = "", get_toc([])


def hoort_op_de_site(file: File, bouw: Bouw, docs: str) -> bool:
    """Of een bestand uit onze map `docs` komt, daar mag staan, en geen kapot record is.

    Wat van het thema is, gaat dus niet mee; wat er niet hoort, meldt de keuring.
    """
    if file.abs_src_path is None or not file.abs_src_path.startswith(docs):
        return False
    naam = f"docs/{file.src_uri}"
    is_kapot = naam in bouw.recordbestanden and file.url not in bouw.bladen
    return naam in bouw.schijf and not is_kapot


def zonder_bestand(bouw: Bouw, files: Files) -> Iterator[tuple[str, str]]:
    """Pad en titel van elke pagina die uit een lijst komt en dus geen eigen bestand heeft."""
    for pad, blad in bouw.bladen.items():
        bron = pad.removesuffix(".html") + ".md"
        if files.get_file_from_path(bron) is None:
            yield bron, blad.titel


def blad_van(page: Page, bouw: Bouw) -> Blad | None:
    """Het blad dat deze pagina toont, of niets bij een losse tekstpagina."""
    return bouw.bladen.get(page.file.dest_uri)


def losse(inhoud: Inhoud) -> frozenset[str]:
    """De paden van losse tekstpagina's."""
    namen = (naam.removeprefix("docs/") for naam in inhoud.lezing.tekstpaginas)
    return frozenset(naam.removesuffix(".md") + ".html" for naam in namen)


def kop(blad: Blad) -> dict[str, str | bool]:
    """Wat het raamwerk van een recordpagina moet weten."""
    return {
        "title": blad.titel,
        "template": SJABLOON,
        "record": True,
        "filters": blad.heeft_filters,
        "gezicht": blad.gezicht,
        "termijn": blad.telt_af,
        "kiezen": blad.heeft_keuze,
        "kiezer": blad.heeft_kiezer,
        "paneel": blad.heeft_paneel,
    }


def beschrijving(page: Page, bouw: Bouw) -> str:
    """De samenvatting van een pagina voor zoekmachines: haar eigen, of haar eerste alinea."""
    if blad := blad_van(page, bouw):
        return blad.beschrijving
    alinea = EERSTE_ALINEA.search(page.content or "")
    return str(page.meta.get("description") or (alinea[1] if alinea else ""))


def navigatie(graaf: Kennisgraaf) -> list[dict[str, str]]:
    """Alleen de overzichten en de redactiepagina's; records staan met opzet niet in de boom."""
    soorten = [graaf.van_soort("start"), graaf.van_soort("overzicht")]
    paginas = [(knoop.record.titel, knoop.pagina) for rij in soorten for knoop in rij]
    return [{titel: pad.removesuffix(".html") + ".md"} for titel, pad in (*paginas, *REDACTIE)]
