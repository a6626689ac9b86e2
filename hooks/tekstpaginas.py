"""Tekstpagina's: een losse tekstpagina voert niets uit en haalt niets van elders."""

from html import unescape
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE
from mkdocs.structure.pages import Page

from kennisbank.lezen import lees_tekstpagina
from kennisbank.lezen.tekstpaginas import VELDEN

KOPPEN = frozenset(f"h{niveau}" for niveau in range(1, 7))
MEESTE_GESTAPELD = 3


def lees(page: Page) -> str | None:
    """De tekst van een losse pagina; wie niet te lezen is, zegt waarom en houdt niets tegen."""
    if page.file.abs_src_path is None:
        return None
    tekst = lees_tekstpagina(Path(page.file.abs_src_path), f"docs/{page.file.src_uri}")
    return tekst if isinstance(tekst, str) else f"# Nog niet te lezen\n\n{tekst}\n"


def kop(page: Page) -> dict[str, str]:
    """Van de velden bovenaan een losse pagina tellen alleen haar titel en beschrijving."""
    velden = ((veld, page.meta.get(veld)) for veld in VELDEN)
    return {veld: waarde for veld, waarde in velden if isinstance(waarde, str)}


class VeiligeAdressen(Treeprocessor):
    """Haalt weg wat code uitvoert of van elders komt; een beeld laadt als het in beeld komt."""

    def run(self, root: Element) -> None:
        """Maakt van een link of beeld met een vreemd adres gewone tekst."""
        for element in root.iter():
            adres = element.get("href") or element.get("src") or ""
            if element.tag in {"a", "img"} and not _is_veilig(adres, element.tag):
                element.text = element.get("alt") or element.text
                element.tag = "span"
                element.attrib.clear()
            elif element.tag == "img":
                element.set("loading", "lazy")


class Tabelvlakken(Treeprocessor):
    """Zet elke tabel in een eigen vlak: wat te breed is, schuift daarbinnen, ook met de toetsen."""

    def run(self, root: Element) -> None:
        """Pakt elke tabel in, onder de naam van de kop erboven."""
        ouders = [(ouder, element) for ouder in root.iter() for element in ouder]
        naam = ""
        for ouder, element in ouders:
            if element.tag in KOPPEN:
                naam = "".join(element.itertext())
            elif element.tag == "table":
                plaats = list(ouder).index(element)
                vlak = Element("div", _tabelvlak(naam, len(element.findall("thead/tr/th"))))
                vlak.tail, element.tail = element.tail, None
                ouder[plaats] = vlak
                vlak.append(element)


class Tekstpagina(Extension):
    """Laat HTML als gewone tekst zien, houdt adressen veilig en tabellen binnen het scherm."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - naam van Markdown
        """Haalt de twee lezers van HTML weg."""
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(VeiligeAdressen(md), "veilige-adressen", 5)
        md.treeprocessors.register(Tabelvlakken(md), "tabelvlakken", 4)


def _tabelvlak(naam: str, kolommen: int) -> dict[str, str]:
    """De eigenschappen van het vlak om een tabel; een smalle stapelt haar rijen op de telefoon."""
    soort = "tabelvlak tabelvlak--stapelt" if kolommen <= MEESTE_GESTAPELD else "tabelvlak"
    label = f"Tabel bij {naam}" if naam else "Tabel"
    return {"class": soort, "role": "group", "tabindex": "0", "aria-label": label}


def _is_veilig(adres: str, tag: str) -> bool:
    """Of een adres op deze site blijft, of bij een link naar een gewone website gaat.

    Wij lezen het adres zoals een browser: zonder stuurtekens, en met \\ als /.
    """
    if AMP_SUBSTITUTE in adres:  # zo vermomt Markdown een e-mailadres
        return False
    kaal = "".join(teken for teken in unescape(adres) if teken > " ").replace("\\", "/")
    try:
        deel = urlsplit(kaal)
    except ValueError:
        return False
    if not deel.scheme and not deel.netloc:
        return ":" not in kaal.partition("/")[0].partition("#")[0].partition("?")[0]
    return tag == "a" and deel.scheme in {"http", "https"} and bool(deel.netloc)
