"""Meet de bouw met onze haken naast een gewone mkdocs-material-bouw van evenveel pagina's.

Gebruik: python -m benchmarks.bouw [AANTAL_VOORBEELDEN] [RONDEN]

Beide bouwen dezelfde teksten, die van 0.3.0: wij uit records, de gewone bouw uit even zoveel losse
Markdown-bestanden met dezelfde inhoud en het thema zoals het geleverd wordt (zoeken uit,
records buiten het menu). De bouwen lopen om en om; de verhouding is die van de medianen.
Onze bouw loopt twee keer: zonder voorraad, zoals de eerste keer, en met. Naast de wandklok
staat de rekentijd, want die verandert niet als de machine nog iets anders doet.
"""

from __future__ import annotations

import re
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from .groei import laat_groeien
from .klok import Meting, meet, midden
from .vroeger import CODE, INHOUD, zet_neer, zet_van_nu

SOORTEN = ("ons, eerste keer", "ons", "gewoon")
GEWOON = """site_name: Gewoon
use_directory_urls: false
theme: {name: material, language: nl, font: false}
plugins: []
nav: [index.md]
validation: {nav: {omitted_files: ignore}, links: {not_found: ignore, anchors: ignore}}
"""


def zet_klaar(map_: Path, totaal: int) -> tuple[Path, Path]:
    """De twee mappen: onze bouw met `totaal` voorbeelden, en de gewone bouw."""
    ons, gewoon = map_ / "ons", map_ / "gewoon"
    zet_neer(ons, *INHOUD)
    zet_van_nu(ons, *CODE)
    laat_groeien(ons, totaal)
    bouw(ons)
    (gewoon / "docs").mkdir(parents=True)
    (gewoon / "mkdocs.yml").write_text(GEWOON, encoding="utf-8")
    for pagina in sorted((ons / "site").rglob("*.html")):
        pad = (gewoon / "docs" / pagina.relative_to(ons / "site")).with_suffix(".md")
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(_als_markdown(pagina.read_text(encoding="utf-8")), encoding="utf-8")
    return ons, gewoon


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


def bouw(map_: Path, *weg: str) -> Meting:
    """De kosten van één bouw; `weg` gaat vooraf weg."""
    for naam in ("site", *weg):
        shutil.rmtree(map_ / naam, ignore_errors=True)
    return meet(("-m", "mkdocs", "build", "--quiet"), map_, {"SOURCE_DATE_EPOCH": "1795000000"})


def paginas(map_: Path) -> int:
    """Het aantal gebouwde pagina's."""
    return sum(1 for _ in (map_ / "site").rglob("*.html"))


def main() -> None:
    """Voert de meting uit en drukt de tabel af."""
    totaal = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    ronden = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    with tempfile.TemporaryDirectory() as naam:
        ons, gewoon = zet_klaar(Path(naam), totaal)
        bouw(gewoon)
        tijden: dict[str, list[Meting]] = {soort: [] for soort in SOORTEN}
        for _ in range(ronden):
            tijden["ons, eerste keer"].append(bouw(ons, ".voorraad"))
            tijden["ons"].append(bouw(ons))
            tijden["gewoon"].append(bouw(gewoon))
        aantallen = dict(zip(SOORTEN, (paginas(ons), paginas(ons), paginas(gewoon)), strict=True))
    print("| bouw | pagina's | kortste s | mediaan s | langste s | rekentijd s |")
    print("| --- | --- | --- | --- | --- | --- |")
    for soort, lijst in tijden.items():
        wand = [een.wand for een in lijst]
        print(
            f"| {soort} | {aantallen[soort]} | {min(wand):.2f} | {statistics.median(wand):.2f} "
            f"| {max(wand):.2f} | {midden(lijst, 'reken'):.2f} |"
        )
    for soort in SOORTEN[:2]:
        op_de_klok, gerekend = (
            midden(tijden[soort], maat) / midden(tijden["gewoon"], maat)
            for maat in ("wand", "reken")
        )
        print(f"\nVerhouding {soort} / gewoon: {op_de_klok:.2f}, in rekentijd {gerekend:.2f}")
    print(f"\nDe grens is 1,15 met voorraad; {ronden} ronden om en om.")


if __name__ == "__main__":
    main()
