"""Maakt de letters van de pdf's: per letter een bestand voor gewoon en een voor ruim Latijn.

Het resultaat staat al naast dit script. Het is alleen nodig als een letter een nieuwe uitgave
krijgt of een teken mist. Nodig:

- Python met `fonttools[woff]` (gemaakt met versie 4.68.0);
- één map met daarin, uitgepakt, de npm-pakketten `zilla-slab`
  (`@fontsource/zilla-slab` 5.3.0) en `source-sans-3` (`@fontsource/source-sans-3` 5.3.0).

Gebruik: python src/kennisbank/papier/letters/maak_letters.py MAP
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont

DOEL = Path(__file__).parent
NAAM_IDS = {1, 3, 4, 16}  # familie, uniek kenmerk, volledige naam, typografische familie
POSTSCRIPT_IDS = {6, 25}  # dezelfde naam zonder spaties


@dataclass(frozen=True, slots=True)
class Letter:
    """Eén snede: hoe zij bij ons heet en uit welk pakket zij komt."""

    bestand: str
    familie: str
    bron: str


LETTERS = (
    Letter("kop-600", "Meer Kop", "zilla-slab/files/zilla-slab-{schrift}-600-normal.woff2"),
    Letter("lees-400", "Meer Lees", "source-sans-3/files/source-sans-3-{schrift}-400-normal.woff2"),
    Letter("lees-700", "Meer Lees", "source-sans-3/files/source-sans-3-{schrift}-700-normal.woff2"),
)
SCHRIFTEN = (("latin", "", ""), ("latin-ext", "-ruim", " Ruim"))


def hernoem(letter: TTFont, naam: str, gewicht: str) -> None:
    """Geeft de letter een eigen naam: de licentie houdt ‘Source’ voor zichzelf."""
    tabel = letter["name"]
    tabel.names = [regel for regel in tabel.names if regel.nameID not in {17, 21, 22, 25}]
    for regel in tabel.names:
        if regel.nameID in NAAM_IDS:
            regel.string = naam
        elif regel.nameID in POSTSCRIPT_IDS:
            regel.string = f"{naam.replace(' ', '')}-{gewicht}"


def maak(letter: Letter, pakketten: Path, doel: Path) -> None:
    """Schrijft één letter als ttf, voor gewoon en voor ruim Latijn."""
    for schrift, staart, toevoeging in SCHRIFTEN:
        bron = TTFont(pakketten / letter.bron.format(schrift=schrift), recalcTimestamp=False)
        bron.flavor = None
        hernoem(bron, letter.familie + toevoeging, letter.bestand.rpartition("-")[2])
        bron.save(doel / f"{letter.bestand}{staart}.ttf")


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
