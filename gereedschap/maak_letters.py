"""Maakt de twee letterbestanden van de site: kop-600.woff2 en lees-var.woff2.

Het resultaat staat al in `docs/assets/letters/`. Dit script is alleen nodig als er een
teken bij moet of als een letter een nieuwe uitgave krijgt. Nodig:

- Python met `fonttools[woff]` (gemaakt met versie 4.68.0);
- één map met daarin, uitgepakt, de npm-pakketten `zilla-slab`
  (`@fontsource/zilla-slab` 5.3.0) en `source-sans-3`
  (`@fontsource-variable/source-sans-3` 5.3.0).

Gebruik: python gereedschap/maak_letters.py MAP
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

DOEL = Path(__file__).parent.parent / "docs" / "assets" / "letters"

# Wat een Nederlandse tekst nodig heeft: letters met accent, aanhalingstekens, euro, pijlen.
TEKENS = (
    "U+20-7E,U+A0,U+A7,U+A9,U+AB,U+B0,U+B7,U+BB,U+BD,U+C0,U+C4,U+C7-CB,U+CF,U+D3,U+D6,U+DC,"
    "U+E0-E2,U+E4,U+E7-EB,U+ED-EF,U+F3,U+F4,U+F6,U+FA-FC,U+132,U+133,U+2013,U+2014,"
    "U+2018-201A,U+201C-201E,U+2022,U+2026,U+203A,U+20AC,U+2190-2193,U+2212"
)
VORMEN = ["kern", "liga", "lnum", "tnum", "calt", "ccmp", "locl", "mark"]

NAAM_IDS = {1, 3, 4, 16}  # familie, uniek kenmerk, volledige naam, typografische familie
POSTSCRIPT_IDS = {6, 25}  # dezelfde naam zonder spaties


@dataclass(frozen=True, slots=True)
class Letter:
    """Eén letterbestand: waar het vandaan komt en hoe het bij ons heet."""

    bestand: str
    bron: str
    naam: str


LETTERS = (
    Letter("kop-600.woff2", "zilla-slab/files/zilla-slab-latin-600-normal.woff2", "Meer Kop"),
    Letter(
        "lees-var.woff2", "source-sans-3/files/source-sans-3-latin-wght-normal.woff2", "Meer Lees"
    ),
)


def hernoem(letter: TTFont, naam: str) -> None:
    """Geeft de ingekorte letter een eigen naam: de licentie houdt ‘Source’ voor zichzelf."""
    for regel in letter["name"].names:
        if regel.nameID in NAAM_IDS:
            regel.string = naam
        elif regel.nameID in POSTSCRIPT_IDS:
            regel.string = naam.replace(" ", "")


def maak(letter: Letter, pakketten: Path, doel: Path) -> None:
    """Kort één letter in tot `TEKENS` en bewaart hem als woff2."""
    keuze = subset.Options(flavor="woff2", hinting=False, desubroutinize=True)
    keuze.layout_features = VORMEN
    lettertype = subset.load_font(str(pakketten / letter.bron), keuze)
    knipper = subset.Subsetter(keuze)
    knipper.populate(unicodes=subset.parse_unicodes(TEKENS))
    knipper.subset(lettertype)
    hernoem(lettertype, letter.naam)
    subset.save_font(lettertype, str(doel / letter.bestand), keuze)


def main(argumenten: list[str]) -> int:
    """Maakt alle letters uit de map in het enige argument."""
    if len(argumenten) != 1:
        print(__doc__)
        return 2
    for letter in LETTERS:
        maak(letter, Path(argumenten[0]), DOEL)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
