"""Meteen: elke pagina zoals zij nu is, gemaakt op het moment dat iemand haar bekijkt."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import TemplateNotFound
from mkdocs.commands.build import get_context
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.utils import meta

from hooks import gegevens, paginas, raamwerk, tekstpaginas
from hooks.herzien import Aanvulling, herzien, vul_aan
from hooks.rand import Rand, vul_raamwerk
from kennisbank.weergave import Blad, omleidingen, toon, vergeet_sjablonen

NIET_GEVONDEN = "404.html"


class Meteen:
    """De site van een rand van MkDocs, per pagina bij te werken zonder alles te bouwen."""

    def __init__(self, rand: Rand) -> None:
        """Begint met wat de laatste hele bouw weet."""
        self._rand = rand
        self._config = rand.mkdocs
        self._hoofdmap = Path(self._config.docs_dir).parent

    @property
    def namen(self) -> Collection[str]:
        """De bestanden (vanaf de hoofdmap) die op de site mogen."""
        return self._rand.bouw.schijf

    def wijzig(self, namen: Collection[str]) -> None:
        """Leest deze bestanden opnieuw; elke pagina is daarna zoals zij nu moet zijn."""
        self._rand.bouw = herzien(self._rand.bouw, self._hoofdmap, namen)
        for naam in namen:
            self._werk_bij(naam)
        self._kleed_aan()

    def vul_aan(self, erbij: Aanvulling) -> None:
        """Neemt over wat een hele bouw meer weet."""
        self._rand.bouw = vul_aan(self._rand.bouw, erbij)
        self._kleed_aan()

    def nieuwe_sjablonen(self) -> None:
        """Maakt de pagina's voortaan met de sjablonen van nu."""
        vergeet_sjablonen()
        self._rand.env = self._config.theme.get_env()
        self._kleed_aan()

    def html(self, pad: str) -> str | None:
        """De HTML op dit pad, of niets als daar geen pagina is."""
        if blad := self._rand.bouw.bladen.get(pad):
            return self._record(blad)
        if file := self._tekstpagina(pad):
            return self._tekst(file)
        return self._omleidingen.get(pad)

    def plek(self, naam: str) -> str:
        """Waar een bestand uit `docs` in de site staat."""
        bron = naam.removeprefix("docs/")
        file = self._rand.files.get_file_from_path(bron)
        return file.dest_uri if file else bron

    def bestanden(self, pad: str) -> Iterable[tuple[str, str | bytes]] | None:
        """Het gemaakte bestand op dit pad, met wat er bij hoort; niets als het moet wachten."""
        return gegevens.met_dit_bestand(self._rand.bouw, pad)

    def niet_gevonden(self) -> str:
        """De pagina voor een adres dat er niet is, met wat er te verbeteren is."""
        env, config, rand = self._rand.env, self._config, self._rand
        try:
            sjabloon = env.get_template(NIET_GEVONDEN)
        except TemplateNotFound:
            return ""
        basis = urlsplit(config.site_url or "/").path
        html = sjabloon.render(get_context(rand.nav, (), config, base_url=basis))
        return raamwerk.met_bevindingen(html, None, env, self._mankeert, basis)

    @property
    def _mankeert(self) -> list[str]:
        return [str(een) for een in self._rand.bouw.bevindingen]

    @cached_property
    def _omleidingen(self) -> Mapping[str, str]:
        bouw = self._rand.bouw
        return dict(omleidingen(bouw.graaf, bouw.doorverwijzingen))

    def _kleed_aan(self) -> None:
        """Vult het raamwerk met wat nu geldt."""
        vul_raamwerk(self._rand.env, self._rand.bouw, self._rand.files)
        vars(self).pop("_omleidingen", None)

    def _record(self, blad: Blad) -> str:
        files, bouw = self._rand.files, self._rand.bouw
        file = files.get_file_from_path(_bron(blad.pad))
        if file is None:
            file = File.generated(self._config, _bron(blad.pad), content="")
            files.append(file)
        page = file.page or paginas.Recordpagina(None, file, self._config)
        page.markdown, page.meta = "", paginas.kop(blad)
        page.content = str(toon(blad, bouw.graaf, bouw.omgeving))
        return self._in_raamwerk(page)

    def _tekstpagina(self, pad: str) -> File | None:
        file = self._rand.files.get_file_from_path(_bron(pad))
        op_de_site = file and paginas.hoort_op_de_site(file, self._rand.bouw, self._config.docs_dir)
        return file if op_de_site else None

    def _tekst(self, file: File) -> str:
        page = file.page
        if page is None or isinstance(page, paginas.Recordpagina):
            page = Page(None, file, self._config)
        page.markdown, page.meta = meta.get_data(tekstpaginas.lees(page) or "")
        page.meta = tekstpaginas.kop(page)
        page.render(self._config, self._rand.files)
        return self._in_raamwerk(page)

    def _in_raamwerk(self, page: Page) -> str:
        page.active = True
        context = get_context(self._rand.nav, (), self._config, page)
        html = self._rand.env.get_template("main.html").render(context)
        page.active, page.content = False, None
        return raamwerk.met_bevindingen(html, page, self._rand.env, self._mankeert)

    def _werk_bij(self, naam: str) -> None:
        """Voegt een bestand toe aan wat MkDocs van de map `docs` weet, of haalt het weg."""
        map_, _, bron = naam.partition("/")
        if map_ != "docs":
            return
        files, config = self._rand.files, self._config
        if oud := files.get_file_from_path(bron):
            if naam in self.namen and oud.abs_src_path:
                return
            files.remove(oud)
        if naam in self.namen:
            nieuw = File(bron, config.docs_dir, config.site_dir, config.use_directory_urls)
            nieuw.inclusion = InclusionLevel.INCLUDED
            files.append(nieuw)


def _bron(pad: str) -> str:
    """Het Markdown-bestand bij een pagina, vanaf de map `docs`; er hoeft er geen te zijn."""
    return pad.removesuffix(".html") + ".md"
