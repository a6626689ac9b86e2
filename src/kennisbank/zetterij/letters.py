"""Letters: welke letterbestanden de pdf's gebruiken, en welke tekens daarin zitten."""

from __future__ import annotations

from functools import cache
from pathlib import Path

MAP = Path(__file__).parent / "letters"
KOP = ("kop-600", "kop-600-ruim")
LEES = (("lees-400", "lees-400-ruim"), ("lees-700", "lees-700-ruim"))
DEKKING = "dekking.txt"  # zestientallige reeksen van tekens, geschreven door maak_letters.py
VERVANGER = "?"
ONZICHTBAAR = frozenset("\n\t \u00a0\u00ad\u200b")


def bestanden() -> tuple[Path, ...]:
    """De letterbestanden, in vaste volgorde."""
    return tuple(MAP / f"{naam}.ttf" for snede in (KOP, *LEES) for naam in snede)


def missende() -> tuple[str, ...]:
    """De namen van letterbestanden die er niet zijn."""
    return tuple(pad.name for pad in (*bestanden(), MAP / DEKKING) if not pad.is_file())


@cache
def dekking() -> frozenset[str]:
    """De tekens die gewoon én vet te zetten zijn; een kop leent wat zij zelf niet heeft."""
    reeksen = (regel.split("-") for regel in (MAP / DEKKING).read_text("ascii").split())
    tekens = (
        chr(code) for begin, eind in reeksen for code in range(int(begin, 16), int(eind, 16) + 1)
    )
    return frozenset(tekens) | ONZICHTBAAR


def onbekend(tekst: str) -> tuple[str, ...]:
    """De tekens in een tekst die geen letter heeft, elk één keer."""
    return tuple(sorted(set(tekst) - dekking()))


def zetbaar(tekst: str) -> str:
    """De tekst met een vraagteken voor elk teken dat geen letter heeft."""
    vreemd = onbekend(tekst)
    return tekst.translate({ord(teken): VERVANGER for teken in vreemd}) if vreemd else tekst
