"""De tekst van één bestand, of de bevinding waarom die niet te lezen is."""

from __future__ import annotations

import re
from pathlib import Path

from ..bevinding import Bevinding, Plek

REGELEINDE = re.compile(r"\r\n?")
GEEN_REGELEINDE = re.compile("[\x85\u2028\u2029]")  # voor YAML wel, voor een editor niet


def lees_tekst(pad: Path, naam: str) -> str | Bevinding:
    """De tekst van een bestand met gewone regeleinden, of waarom hij niet te lezen is."""
    inhoud = lees_bytes(pad, naam)
    return ontcijfer(inhoud, naam) if isinstance(inhoud, bytes) else inhoud


def lees_bytes(pad: Path, naam: str) -> bytes | Bevinding:
    """Wat er letterlijk in een bestand staat, of waarom het niet te openen is."""
    try:
        return pad.read_bytes()
    except OSError:
        melding = "Dit bestand is niet te openen."
        voorstel = "Kijk of u het mag lezen."
        return Bevinding(Plek(naam), melding, voorstel=voorstel, naam="niet-te-openen")


def ontcijfer(inhoud: bytes, naam: str) -> str | Bevinding:
    """De tekst in deze bytes, of waarom zij niet te lezen is."""
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        regel = inhoud[: fout.start].count(b"\n") + 1
        melding = "Dit bestand is geen geldige UTF-8; hier staat een onleesbaar teken."
        voorstel = "Bewaar het bestand als UTF-8."
        return Bevinding(Plek(naam, regel), melding, voorstel=voorstel, naam="geen-utf-8")
    if not tekst.strip():
        melding, voorstel = "Dit bestand is leeg.", "Vul het in of verwijder het."
        return Bevinding(Plek(naam), melding, voorstel=voorstel, naam="leeg-bestand")
    return GEEN_REGELEINDE.sub(" ", REGELEINDE.sub("\n", tekst))


def lees_ruw(pad: Path) -> str:
    """De tekst van een kapot bestand voor zover hij te lezen is."""
    try:
        return pad.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
