"""De tekst van één bestand, of de bevinding waarom die niet te lezen is."""

from __future__ import annotations

import re
from pathlib import Path

from ..bevinding import Bevinding, Plek

REGELEINDE = re.compile(r"\r\n?")
GEEN_REGELEINDE = re.compile("[\x85\u2028\u2029]")  # voor YAML wel, voor een editor niet


def lees_tekst(pad: Path, naam: str) -> str | Bevinding:
    """De tekst van een bestand met gewone regeleinden, of waarom hij niet te lezen is."""
    try:
        inhoud = pad.read_bytes()
    except OSError:
        melding = "Dit bestand is niet te openen."
        return Bevinding(Plek(naam), melding, voorstel="Kijk of u het mag lezen.")
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        regel = inhoud[: fout.start].count(b"\n") + 1
        melding = "Dit bestand is geen geldige UTF-8; hier staat een onleesbaar teken."
        return Bevinding(Plek(naam, regel), melding, voorstel="Bewaar het bestand als UTF-8.")
    if not tekst.strip():
        return Bevinding(
            Plek(naam), "Dit bestand is leeg.", voorstel="Vul het in of verwijder het."
        )
    return GEEN_REGELEINDE.sub(" ", REGELEINDE.sub("\n", tekst))


def lees_ruw(pad: Path) -> str:
    """De tekst van een kapot bestand voor zover hij te lezen is."""
    try:
        return pad.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
