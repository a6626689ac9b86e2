"""Letters: welke letterbestanden de pdf's gebruiken, en welke tekens daarin zitten."""

from __future__ import annotations

import struct
from functools import cache
from pathlib import Path

MAP = Path(__file__).parent / "papier" / "letters"
KOP = ("kop-600", "kop-600-ruim")
LEES = (("lees-400", "lees-400-ruim"), ("lees-700", "lees-700-ruim"))
VERVANGER = "?"
ONZICHTBAAR = frozenset("\n\t \u00a0\u00ad\u200b")


def bestanden() -> tuple[Path, ...]:
    """De letterbestanden, in vaste volgorde."""
    return tuple(MAP / f"{naam}.ttf" for snede in (KOP, *LEES) for naam in snede)


def missende() -> tuple[str, ...]:
    """De namen van letterbestanden die er niet zijn."""
    return tuple(pad.name for pad in bestanden() if not pad.is_file())


@cache
def dekking() -> frozenset[str]:
    """De tekens die gewoon én vet te zetten zijn; een kop leent wat zij zelf niet heeft."""
    sneden = (
        frozenset().union(*(_tekens((MAP / f"{naam}.ttf").read_bytes()) for naam in snede))
        for snede in LEES
    )
    return frozenset.intersection(*sneden) | ONZICHTBAAR


def onbekend(tekst: str) -> tuple[str, ...]:
    """De tekens in een tekst die geen letter heeft, elk één keer."""
    return tuple(sorted(set(tekst) - dekking()))


def zetbaar(tekst: str) -> str:
    """De tekst met een vraagteken voor elk teken dat geen letter heeft."""
    vreemd = onbekend(tekst)
    return tekst.translate({ord(teken): VERVANGER for teken in vreemd}) if vreemd else tekst


def _tekens(letter: bytes) -> frozenset[str]:
    """De tekens in de tekentabel (cmap, vorm 4) van een ttf."""
    begin = _tabel(letter, b"cmap")
    aantal = struct.unpack_from(">H", letter, begin + 2)[0]
    for nummer in range(aantal):
        soort, _, plaats = struct.unpack_from(">HHI", letter, begin + 4 + 8 * nummer)
        if soort in {0, 3} and struct.unpack_from(">H", letter, begin + plaats)[0] == 4:
            return _vorm4(letter, begin + plaats)
    return frozenset()


def _tabel(letter: bytes, naam: bytes) -> int:
    aantal = struct.unpack_from(">H", letter, 4)[0]
    regels = (struct.unpack_from(">4sIII", letter, 12 + 16 * plek) for plek in range(aantal))
    return next(int(begin) for tabel, _, begin, _ in regels if tabel == naam)


def _vorm4(letter: bytes, begin: int) -> frozenset[str]:
    stukken = struct.unpack_from(">H", letter, begin + 6)[0] // 2
    einden = struct.unpack_from(f">{stukken}H", letter, begin + 14)
    starts = struct.unpack_from(f">{stukken}H", letter, begin + 16 + 2 * stukken)
    return frozenset(
        chr(code)
        for eerste, laatste in zip(starts, einden, strict=True)
        for code in range(eerste, laatste + 1)
        if code != 0xFFFF
    )
