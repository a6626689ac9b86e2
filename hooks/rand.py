"""De rand met MkDocs: elke gebeurtenis van één bouw, van boven naar beneden in haar volgorde."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.base import LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from hooks import drukwerk, gegevens, paginas, pdflezer, raamwerk, tekstpaginas, zoeken
from hooks.bladpers import Bladpers
from hooks.bouw import Bouw, begin
from kennisbank.lezen.afkomst import lees_afkomst
from kennisbank.opendata import toestel, versie
from kennisbank.opendata.offline import NAAM, Sitebestanden, offline_zip
from kennisbank.weergave import beeld, omleidingen
from kennisbank.weergave.menu import beginpunten, duimbalk, hoofdmenu, voetmenu

THEMA = "mkdocs_theme.yml"
"""Het bestand waaraan MkDocs de map van een thema herkent."""


class Rand(BasePlugin[LegacyConfig]):  # type: ignore[no-untyped-call] # MkDocs typeert dit niet
    """Wat MkDocs ons vraagt, met wat één bouw weet. Het denkwerk doet `kennisbank`."""

    nav: Navigation
    files: Files
    env: Environment
    pers: Bladpers

    def __init__(self, config: MkDocsConfig, is_voorvertoning: bool) -> None:
        """Leest alle inhoud, en zet de navigatie en onze Markdown klaar."""
        super().__init__()
        self.mkdocs = config
        # Elk sjabloon is van ons; MkDocs hoeft de 14.000 van het thema dan niet na te lopen.
        config.theme.dirs = [een for een in config.theme.dirs if not Path(een, THEMA).is_file()]
        self.bouw = begin(config, is_voorvertoning)
        config.nav = paginas.navigatie(self.bouw.graaf)
        config.markdown_extensions.append(tekstpaginas.Tekstpagina())  # type: ignore[arg-type] # een object mag ook

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Laat weg wat niet op de site hoort, en voegt toe wat de bibliotheek maakt."""
        for file in list(files):
            if not paginas.hoort_op_de_site(file, self.bouw, config.docs_dir):
                files.remove(file)
            elif file.src_uri == toestel.BRON:
                file.dest_uri = toestel.WERKER
        for pad, titel in paginas.zonder_bestand(self.bouw, files):
            files.append(File.generated(config, pad, content=f"# {titel}\n"))
        for pad, inhoud in (
            *(self.bouw.druk.bestanden.items() if self.bouw.druk else ()),
            *(self.bouw.druk.eboek.items() if self.bouw.druk else ()),
            *gegevens.bestanden(self.bouw),
            *zoeken.bestanden(self.bouw.zoekuitgave),
            *omleidingen(self.bouw.graaf, self.bouw.doorverwijzingen),
        ):
            files.append(File.generated(config, pad, content=inhoud))
        for file in pdflezer.bestanden(config):
            files.append(file)
        return files

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        """Geeft het raamwerk tekeningen, menu's, pdf's en metadata, en maakt er de bladen mee."""
        vul_raamwerk(env, self.bouw, files)
        self.env, self.files = env, files
        self.pers = Bladpers(self.bouw, config, env, self.nav, files)
        self.pers.vooruit()
        return env

    def on_page_read_source(self, page: Page, config: MkDocsConfig) -> str | None:
        """De tekst van een losse pagina; een record heeft die niet nodig."""
        return None if paginas.blad_van(page, self.bouw) else tekstpaginas.lees(page)

    def on_page_markdown(
        self, markdown: str, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Een recordpagina krijgt haar kop hier en haar inhoud in `on_page_context`."""
        page.update_date = self.bouw.datums.dag or page.update_date
        blad = paginas.blad_van(page, self.bouw)
        page.meta = paginas.kop(blad) if blad else tekstpaginas.kop(page)
        return "" if blad else markdown

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
        """Geeft elk record een pagina waar MkDocs geen Markdown in hoeft te zoeken."""
        self.nav = nav
        for file in files.documentation_pages():
            if file.page is None and file.dest_uri in self.bouw.bladen:
                paginas.Recordpagina(None, file, config)
        return nav

    def on_page_content(self, html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        """De ankers van een recordpagina, voor wie ernaar verwijst."""
        blad = paginas.blad_van(page, self.bouw)
        if blad:
            page.present_anchor_ids = self.bouw.ankers.get(blad.pad, set())
        return html

    def on_page_context(
        self, context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Een hele recordpagina; pas nu, want MkDocs bewaart elke pagina tot het eind."""
        blad = paginas.blad_van(page, self.bouw)
        if blad:
            page.content = self.pers.html(page, blad)
        return context

    def on_post_page(self, output: str, page: Page, config: MkDocsConfig) -> str:
        """Laat de inhoud los; die staat nu in de uitvoer. Bij `serve` met wat er mankeert."""
        page.content = None
        mankeert = self.bouw.bevindingen if self.bouw.is_voorvertoning else ()
        return raamwerk.met_bevindingen(output, page, self.env, [str(een) for een in mankeert])

    def on_post_template(
        self, output_content: str, template_name: str, config: MkDocsConfig
    ) -> str:
        """Geen sitemap als niet bekend is van welke dag de pagina's zijn; MkDocs noemt dan nu."""
        is_onbekend = template_name == "sitemap.xml" and self.bouw.datums.dag is None
        return "" if is_onbekend else output_content

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Zegt welke site dit is, zet op een lijst wat een toestel bewaart, en pakt haar in.

        In de voorvertoning niet, dat kost te veel tijd.
        """
        self.pers.sluit()
        if not self.bouw.is_voorvertoning:
            site, hoofdmap = Path(config.site_dir), Path(config.docs_dir).parent
            tekst = versie.versiebestand(lees_afkomst(hoofdmap), self.bouw.datums.dag)
            _schrijf(site, {versie.PAD: tekst})
            _zet_op_lijst(site, self.bouw.datums.dag, bool(config.extra.get("toestel", True)))
            _pak_in(site, self.bouw.datums.tijdstip)


def _zet_op_lijst(site: Path, dag: str | None, is_aan: bool) -> None:
    """De lijst voor ‘Bewaar op dit toestel’; staat het uit, dan ruimt elk toestel op."""
    lijst = toestel.toestelbestanden(Sitebestanden(site), dag) if is_aan else toestel.UITGEZET
    _schrijf(site, lijst)


def _schrijf(site: Path, bestanden: Mapping[str, str]) -> None:
    for pad, tekst in bestanden.items():
        (site / pad).write_text(tekst, encoding="utf-8", newline="\n")


def vul_raamwerk(env: Environment, bouw: Bouw, files: Files) -> None:
    """Geeft het raamwerk van elke pagina tekeningen, menu's, pdf's en metadata."""
    menu, groepen = hoofdmenu(bouw.graaf), voetmenu(bouw.graaf)
    in_menu = (*menu, *(link for groep in groepen for link in groep.links))
    raamwerk.voeg_toe(env, ("index.html", *(link.url for link in in_menu)))
    env.globals.update(
        beeld=beeld(),
        menu=menu,
        duimbalk=duimbalk(bouw.graaf),
        voetmenu=groepen,
        beginpunten=beginpunten(bouw.graaf),
        contactadres=bouw.omgeving.contactadres,
        beschrijving=lambda page: paginas.beschrijving(page, bouw),
        offline_kopie="" if bouw.is_voorvertoning else NAAM,
        **drukwerk.voor_het_raamwerk(bouw.druk),
        **gegevens.voor_het_raamwerk(bouw, files),
    )


def _pak_in(site: Path, tijdstip: int | None) -> None:
    """Zet de zip in de site; zonder bekend tijdstip krijgt elk bestand erin dat van nu."""
    with (site / NAAM).open("wb") as doel:
        moment = int(time.time()) if tijdstip is None else tijdstip
        offline_zip(doel, Sitebestanden(site), moment)
