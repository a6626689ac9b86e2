"""Maakt de letters: twee bestanden voor de site, en een paar per snede voor de pdf's.

Het resultaat staat al in `docs/assets/letters/` en `src/kennisbank/zetterij/letters/`. Dit script
is alleen nodig als er een teken bij moet of als een letter een nieuwe uitgave krijgt. Naast de
letters van de pdf's schrijft het welke tekens daarmee te zetten zijn. Nodig:

- Python met `fonttools[woff]` (gemaakt met versie 4.68.0);
- één map met daarin, uitgepakt, deze pakketten van npm, elk in uitgave 5.3.0:
  `zilla-slab` (`@fontsource/zilla-slab`), `source-sans-3` (`@fontsource/source-sans-3`) en
  `source-sans-3-variabel` (`@fontsource-variable/source-sans-3`).

Gebruik: python gereedschap/maak_letters.py MAP
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HOOFDMAP = Path(__file__).parents[1]
SITE = HOOFDMAP / "docs" / "assets" / "letters"
PDF = HOOFDMAP / "src" / "kennisbank" / "zetterij" / "letters"
DEKKING = PDF / "dekking.txt"

# Wat een Nederlandse tekst op de site nodig heeft: letters met accent, aanhalingstekens, pijlen.
TEKENS = (
    "U+20-7E,U+A0,U+A7,U+A9,U+AB,U+B0,U+B7,U+BB,U+BD,U+C0,U+C4,U+C7-CB,U+CF,U+D3,U+D6,U+DC,"
    "U+E0-E2,U+E4,U+E7-EB,U+ED-EF,U+F3,U+F4,U+F6,U+FA-FC,U+132,U+133,U+2013,U+2014,"
    "U+2018-201A,U+201C-201E,U+2022,U+2026,U+203A,U+20AC,U+2190-2193,U+2212"
)
VORMEN = ["kern", "liga", "lnum", "tnum", "calt", "ccmp", "locl", "mark"]
SCHRIFTEN = (("latin", "", ""), ("latin-ext", "-ruim", " Ruim"))

NAAM_IDS = {1, 3, 4, 16}  # familie, uniek kenmerk, volledige naam, typografische familie
POSTSCRIPT_IDS = {6, 25}  # dezelfde naam zonder spaties


@dataclass(frozen=True, slots=True)
class Letter:
    """Eén snede: hoe het bestand en de familie bij ons heten, en uit welk pakket zij komt."""

    bestand: str
    familie: str
    bron: str


VOOR_DE_SITE = (
    Letter("kop-600.woff2", "Meer Kop", "zilla-slab/files/zilla-slab-latin-600-normal.woff2"),
    Letter(
        "lees-var.woff2",
        "Meer Lees",
        "source-sans-3-variabel/files/source-sans-3-latin-wght-normal.woff2",
    ),
)
VOOR_DE_PDF = (
    Letter("kop-600", "Meer Kop", "zilla-slab/files/zilla-slab-{schrift}-600-normal.woff2"),
    Letter("lees-400", "Meer Lees", "source-sans-3/files/source-sans-3-{schrift}-400-normal.woff2"),
    Letter("lees-700", "Meer Lees", "source-sans-3/files/source-sans-3-{schrift}-700-normal.woff2"),
)
LEESLETTERS = ("lees-400", "lees-700")  # een kop leent wat zij zelf niet heeft


def hernoem(letter: TTFont, naam: str, achtervoegsel: str = "") -> None:
    """Geeft de letter een eigen naam: de licentie houdt ‘Source’ voor zichzelf."""
    for regel in letter["name"].names:
        if regel.nameID in NAAM_IDS:
            regel.string = naam
        elif regel.nameID in POSTSCRIPT_IDS:
            regel.string = naam.replace(" ", "") + achtervoegsel


def maak_voor_de_site(letter: Letter, pakketten: Path) -> None:
    """Kort één letter in tot `TEKENS` en bewaart haar als woff2."""
    keuze = subset.Options(flavor="woff2", hinting=False, desubroutinize=True)
    keuze.layout_features = VORMEN
    lettertype = subset.load_font(str(pakketten / letter.bron), keuze)
    knipper = subset.Subsetter(keuze)
    knipper.populate(unicodes=subset.parse_unicodes(TEKENS))
    knipper.subset(lettertype)
    hernoem(lettertype, letter.familie)
    subset.save_font(lettertype, str(SITE / letter.bestand), keuze)


def maak_voor_de_pdf(letter: Letter, pakketten: Path) -> None:
    """Bewaart één letter als ttf, voor gewoon en voor ruim Latijn."""
    for schrift, staart, toevoeging in SCHRIFTEN:
        bron = TTFont(pakketten / letter.bron.format(schrift=schrift), recalcTimestamp=False)
        bron.flavor = None
        weg = {17, 21, 22, 25}
        bron["name"].names = [regel for regel in bron["name"].names if regel.nameID not in weg]
        gewicht = letter.bestand.rpartition("-")[2]
        hernoem(bron, letter.familie + toevoeging, f"-{gewicht}")
        bron.save(PDF / f"{letter.bestand}{staart}.ttf")


def dekking() -> set[int]:
    """De tekens die in elke leesletter zitten, gewoon of ruim."""
    sneden = (
        {teken for _, staart, _ in SCHRIFTEN for teken in tekens(PDF / f"{naam}{staart}.ttf")}
        for naam in LEESLETTERS
    )
    return set.intersection(*sneden)


def tekens(pad: Path) -> Iterable[int]:
    """De tekens in een letterbestand."""
    cmap: dict[int, str] = TTFont(pad).getBestCmap()
    return cmap


def reeksen(codes: Iterable[int]) -> Iterable[str]:
    """De codes als zestientallige reeksen, één per regel."""
    rij: list[tuple[int, int]] = []
    for code in sorted(codes):
        if rij and rij[-1][1] == code - 1:
            rij[-1] = (rij[-1][0], code)
        else:
            rij.append((code, code))
    return (f"{eerste:04X}-{laatste:04X}\n" for eerste, laatste in rij)


def main(argumenten: list[str]) -> int:
    """Maakt alle letters uit de map in het enige argument."""
    if len(argumenten) != 1:
        print(__doc__)
        return 2
    for letter in VOOR_DE_SITE:
        maak_voor_de_site(letter, Path(argumenten[0]))
    for letter in VOOR_DE_PDF:
        maak_voor_de_pdf(letter, Path(argumenten[0]))
    DEKKING.write_text("".join(reeksen(dekking())), "ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
