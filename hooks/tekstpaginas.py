"""MkDocs-haak: een losse tekstpagina voert niets uit en haalt niets van elders."""

from html import unescape
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor
from mkdocs.config.defaults import MkDocsConfig


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Voegt de veilige lezing toe aan de Markdown van tekstpagina's."""
    config.markdown_extensions.append(ZonderHtml())  # type: ignore[arg-type] # een object mag ook
    return config


class VeiligeAdressen(Treeprocessor):
    """Haalt uit een tekstpagina elk adres dat code uitvoert of van elders een beeld haalt."""

    def run(self, root: Element) -> None:
        """Maakt van een link of beeld met een ander protocol gewone tekst."""
        for element in root.iter():
            mag = {"a": {"", "http", "https"}, "img": {""}}.get(element.tag)
            adres = element.get("href") or element.get("src") or ""
            if mag is not None and _protocol(adres) not in mag:
                element.text = element.get("alt") or element.text
                element.tag = "span"
                element.attrib.clear()


class ZonderHtml(Extension):
    """Laat HTML in een tekstpagina als gewone tekst zien, en houdt adressen veilig."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - naam van Markdown
        """Haalt de twee lezers van HTML weg."""
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(VeiligeAdressen(md), "veilige-adressen", 5)


def _protocol(adres: str) -> str:
    """Het protocol van een adres zoals een browser het leest: zonder witruimte en stuurtekens."""
    kaal = "".join(teken for teken in unescape(adres) if teken > " ")
    begin, dubbele_punt, _ = kaal.partition(":")
    return begin.lower() if dubbele_punt and not set(begin) & set("/?#") else ""
