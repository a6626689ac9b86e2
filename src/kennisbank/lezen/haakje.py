"""Het haakje dat opengaat en niet dicht, met de regel zoals zij bedoeld is."""

from __future__ import annotations

import re
from collections.abc import Sequence

DICHT = {"[": "]", "{": "}"}
NIEUW_VELD = re.compile(r"\s*(?:- +)*[\w-]{1,60}:(?:\s|$)")
EENVOUDIG = re.compile(r"[^\[\]{}\"'#|>]*")
LANGSTE_VOORSTEL = 80


def open_haakje(regels: Sequence[str], nummer: int, waarde: str) -> tuple[str, str] | None:
    """De melding en het voorstel bij een waarde die met een haakje begint dat niet sluit."""
    heel = dichtgemaakt(regels, nummer, waarde)
    if not heel:
        return None
    open_, inhoud, dicht = heel[0], heel[1:-1], heel[-1]
    ander = _sluit_anders(waarde)
    hoe = f"en dicht met {ander}" if ander else "en niet dicht"
    voorstel = f"Zet {dicht} achter het laatste onderdeel."
    if inhoud and EENVOUDIG.fullmatch(inhoud) and len(heel) <= LANGSTE_VOORSTEL:
        voorstel = f"Schrijf: {heel}"
        if open_ == "[" and " " in inhoud.replace(", ", ""):
            voorstel = f"Zet {dicht} erachter, of zet aanhalingstekens om de hele tekst."
    return f"Deze waarde gaat open met {open_} {hoe}.", voorstel


def dichtgemaakt(regels: Sequence[str], nummer: int, waarde: str) -> str:
    """De waarde met het haakje erbij dat ontbreekt, of niets als er geen ontbreekt."""
    dicht = DICHT.get(waarde[0])
    if dicht is None or dicht in waarde or _sluit_later(regels, nummer, dicht):
        return ""
    return f"{waarde.rstrip().removesuffix(_sluit_anders(waarde)).rstrip(' ,')}{dicht}"


def _sluit_anders(waarde: str) -> str:
    """Het verkeerde haakje waarmee een waarde sluit, of niets."""
    laatste = waarde.rstrip()[-1]
    return laatste if laatste in DICHT.values() else ""


def _sluit_later(regels: Sequence[str], nummer: int, dicht: str) -> bool:
    """Of het haakje dichtgaat voordat er een nieuw veld begint."""
    for regel in regels[nummer + 1 :]:
        if NIEUW_VELD.match(regel):
            return False
        if dicht in regel:
            return True
    return False
