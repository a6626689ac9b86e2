"""Dezelfde site als gewone mkdocs-material: even veel pagina's, dezelfde teksten, even zwaar.

Elke pagina van onze gebouwde site wordt een los Markdown-bestand met haar leesbare tekst; het
thema is zoals het geleverd wordt, met zoeken uit en de pagina's buiten het menu. Een omleiding
gaat als bestand mee. De meeste pagina's zijn lichter dan de onze. Daarom wordt er één keer
gebouwd zonder te meten, en krijgt elke pagina daarna een gewone alinea erbij die het verschil in
bytes maakt: die kost bijna geen rekentijd.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

INSTELLING = """site_name: Gewoon
use_directory_urls: false
theme: {name: material, language: nl, font: false}
plugins: []
nav: [index.md]
validation: {nav: {omitted_files: ignore}, links: {not_found: ignore, anchors: ignore}}
"""
WOORD = "gewicht "
OMLEIDING = 'http-equiv="refresh"'


def zet_gewoon(map_: Path, site: Path) -> None:
    """De bronnen van de gewone site, uit de pagina's van de onze."""
    (map_ / "docs").mkdir(parents=True)
    (map_ / "mkdocs.yml").write_text(INSTELLING, encoding="utf-8")
    for pagina in sorted(site.rglob("*.html")):
        html, pad = pagina.read_text(encoding="utf-8"), pagina.relative_to(site).as_posix()
        bron = map_ / "docs" / pad if OMLEIDING in html else _bron(map_, pad)
        bron.parent.mkdir(parents=True, exist_ok=True)
        bron.write_text(html if OMLEIDING in html else _als_markdown(html), encoding="utf-8")


def verzwaar_gewoon(map_: Path, tekort: Mapping[str, int]) -> None:
    """Geeft elke pagina die te licht is een alinea van dat gewicht."""
    for pagina, bytes_ in tekort.items():
        if (aantal := (bytes_ - len("<p></p>\n")) // len(WOORD)) > 0:
            with _bron(map_, pagina).open("a", encoding="utf-8") as bestand:
                bestand.write(f"\n{WOORD * aantal}\n")


def _bron(map_: Path, pagina: str) -> Path:
    return (map_ / "docs" / pagina).with_suffix(".md")


def _als_markdown(html: str) -> str:
    """De leesbare tekst van een pagina als eenvoudige Markdown."""
    inhoud = html.partition("<main")[2].partition("</main>")[0].partition(">")[2]
    inhoud = re.sub(r"<(svg|button)\b.*?</\1>", "", inhoud, flags=re.DOTALL)
    for niveau in (1, 2, 3):
        inhoud = re.sub(rf"<h{niveau}[^>]*>", "\n\n" + "#" * niveau + " ", inhoud)
    inhoud = re.sub(r"<li[^>]*>", "\n- ", inhoud)
    inhoud = re.sub(r"<a [^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>", r"[\2](\1)", inhoud, flags=re.S)
    inhoud = re.sub(r"</?(p|section|article|div|header|ul|ol)\b[^>]*>", "\n\n", inhoud)
    tekst = re.sub(r"<[^>]+>", "", inhoud)
    return re.sub(r"\n\s*\n+", "\n\n", tekst).strip() + "\n"
