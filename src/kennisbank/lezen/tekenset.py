"""De tekenset waarin een bestand is bewaard, als die zonder raden vast te stellen is."""

from __future__ import annotations

import re

UTF_16 = (b"\xff\xfe", b"\xfe\xff")
NAMEN = {
    "utf-16": "UTF-16 (‘Unicode’)",
    "utf-16-le": "UTF-16 (‘Unicode’)",
    "utf-16-be": "UTF-16 (‘Unicode’)",
    "cp1252": "Windows-1252 (‘ANSI’)",
}
"""Hoe elke andere tekenset dan UTF-8 in een programma heet."""
HALF = 0.4
MINSTENS = 8
GEWOON = re.compile(r"[\x09\x0a\x0d\x20-\x7e\u00a0-\u00ff€…œŒ‘’“”„•–—™]*")
VREEMD_IN_EEN_WOORD = re.compile(
    r"[^\W\d_][”–—™…\u00a1-\u00bf×÷][^\W\d_]|[^\W\d_][‘“„•]"  # een tekst gaat voor een woord open
)


def tekenset(inhoud: bytes) -> str:
    """De naam van de tekenset voor Python, of niets als het er meer kunnen zijn.

    Een letter van een ander merk computer ziet er als Windows-1252 uit als een leesteken midden in
    een woord; dan raden wij niet.
    """
    if inhoud.startswith(UTF_16):
        return "utf-16"
    if len(inhoud) >= MINSTENS and inhoud.count(0) > len(inhoud) * HALF:
        return "utf-16-le" if inhoud[1::2].count(0) > inhoud[::2].count(0) else "utf-16-be"
    try:
        inhoud.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252" if _is_windows(inhoud) else ""
    return "utf-8"


def gelezen_als(inhoud: bytes, naam: str) -> str:
    """De tekst in deze bytes; wat daarin niet past, wordt een vervangteken."""
    return inhoud.decode(naam or "utf-8", "replace").removeprefix("\ufeff")


def _is_windows(inhoud: bytes) -> bool:
    try:
        tekst = inhoud.decode("cp1252")
    except UnicodeDecodeError:
        return False
    return (
        GEWOON.fullmatch(tekst) is not None
        and not VREEMD_IN_EEN_WOORD.search(tekst)
        and not _is_ook_utf_8(inhoud)
    )


def _is_ook_utf_8(inhoud: bytes) -> bool:
    """Of er ook letters in staan die goed als UTF-8 zijn bewaard: dan is het een mengsel."""
    return any(ord(teken) > 127 for teken in inhoud.decode("utf-8", "ignore"))
