"""Meet de bouw met onze haken naast een gewone mkdocs-material-bouw van evenveel pagina's.

Gebruik: python benchmarks/bouw.py [AANTAL_VOORBEELDEN] [RONDEN]

Beide bouwen dezelfde teksten: wij uit records, de gewone bouw uit even zoveel losse
Markdown-bestanden met dezelfde inhoud en het thema zoals het geleverd wordt (zoeken uit,
records buiten het menu). De bouwen lopen om en om; de verhouding is die van de medianen.
Onze bouw loopt twee keer: zonder voorraad, zoals de eerste keer, en met. Naast de wandklok
staat de rekentijd, want die verandert niet als de machine nog iets anders doet.
"""

from __future__ import annotations

import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOOFDMAP = Path(__file__).parents[1]
WARE = ("mkdocs.yml", "hooks", "overrides", "src", "docs", "data")
SOORTEN = ("ons, eerste keer", "ons", "gewoon")
GEWOON = """site_name: Gewoon
use_directory_urls: false
theme: {name: material, language: nl, font: false}
plugins: []
nav: [index.md]
validation: {nav: {omitted_files: ignore}, links: {not_found: ignore, anchors: ignore}}
"""


def zet_klaar(map_: Path, extra: int) -> tuple[Path, Path]:
    """De twee mappen: onze bouw met `extra` voorbeelden erbij, en de gewone bouw."""
    ons, gewoon = map_ / "ons", map_ / "gewoon"
    for naam in WARE:
        bron = HOOFDMAP / naam
        if bron.is_dir():
            shutil.copytree(bron, ons / naam, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            ons.mkdir(exist_ok=True)
            shutil.copy(bron, ons / naam)
    _vermenigvuldig(ons / "data" / "voorbeelden.yaml", extra)
    bouw(ons)
    (gewoon / "docs").mkdir(parents=True)
    (gewoon / "mkdocs.yml").write_text(GEWOON, encoding="utf-8")
    for pagina in sorted((ons / "site").rglob("*.html")):
        pad = (gewoon / "docs" / pagina.relative_to(ons / "site")).with_suffix(".md")
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(_als_markdown(pagina.read_text(encoding="utf-8")), encoding="utf-8")
    return ons, gewoon


def _vermenigvuldig(bestand: Path, extra: int) -> None:
    """Zet `extra` kopieën van bestaande voorbeelden onderaan, elk met een eigen id."""
    tekst = bestand.read_text(encoding="utf-8")
    records = re.split(r"(?m)^(?=- id: )", tekst)[1:]
    kopie = (
        re.sub(r"^- id: \S+", f"- id: vb-kopie-{n}", records[n % len(records)]).rstrip() + "\n\n"
        for n in range(extra)
    )
    bestand.write_text(tekst.rstrip() + "\n\n" + "".join(kopie), encoding="utf-8")


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


def bouw(map_: Path, *weg: str) -> tuple[float, float]:
    """De wandklok en de rekentijd in seconden van één bouw; `weg` gaat vooraf weg."""
    for naam in ("site", *weg):
        shutil.rmtree(map_ / naam, ignore_errors=True)
    begin, gerekend = time.perf_counter(), _rekentijd()
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=map_,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        check=True,
    )
    return time.perf_counter() - begin, _rekentijd() - gerekend


def _rekentijd() -> float:
    gebruik = resource.getrusage(resource.RUSAGE_CHILDREN)
    return gebruik.ru_utime + gebruik.ru_stime


def paginas(map_: Path) -> int:
    """Het aantal gebouwde pagina's."""
    return sum(1 for _ in (map_ / "site").rglob("*.html"))


def main() -> None:
    """Voert de meting uit en drukt de tabel af."""
    extra = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    ronden = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    with tempfile.TemporaryDirectory() as naam:
        ons, gewoon = zet_klaar(Path(naam), extra)
        bouw(gewoon)
        tijden: dict[str, list[tuple[float, float]]] = {soort: [] for soort in SOORTEN}
        for _ in range(ronden):
            tijden["ons, eerste keer"].append(bouw(ons, ".voorraad"))
            tijden["ons"].append(bouw(ons))
            tijden["gewoon"].append(bouw(gewoon))
        aantallen = dict(zip(SOORTEN, (paginas(ons), paginas(ons), paginas(gewoon)), strict=True))
    print("| bouw | pagina's | kortste s | mediaan s | langste s | rekentijd s |")
    print("| --- | --- | --- | --- | --- | --- |")
    for soort, lijst in tijden.items():
        wand, reken = zip(*lijst, strict=True)
        print(
            f"| {soort} | {aantallen[soort]} | {min(wand):.2f} | {statistics.median(wand):.2f} "
            f"| {max(wand):.2f} | {statistics.median(reken):.2f} |"
        )
    for soort in SOORTEN[:2]:
        op_de_klok, gerekend = (
            statistics.median(een[maat] for een in tijden[soort])
            / statistics.median(een[maat] for een in tijden["gewoon"])
            for maat in (0, 1)
        )
        print(f"\nVerhouding {soort} / gewoon: {op_de_klok:.2f}, in rekentijd {gerekend:.2f}")
    print(f"\nDe grens is 1,15 met voorraad; {ronden} ronden om en om.")


if __name__ == "__main__":
    main()
