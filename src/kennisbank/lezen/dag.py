"""De dag op de Nederlandse kalender; los, want git, archief en papier rekenen er alle drie mee."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

NEDERLAND = ZoneInfo("Europe/Amsterdam")
EERSTE = 315_532_800
"""1 januari 1980. Eerder kan een zip niet aangeven, en geen klok die klopt wijst het aan."""
LAATSTE = 253_402_210_800
"""Het begin van de laatste dag van het jaar 9999; verder telt geen kalender hier."""
DAG = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def nederlandse_dag(tijdstip: int) -> str:
    """De datum (jjjj-mm-dd) in Nederland op een tijdstip in seconden."""
    return datetime.fromtimestamp(tijdstip, UTC).astimezone(NEDERLAND).date().isoformat()


def geldig_tijdstip(tekst: str) -> int | None:
    """Het tijdstip in deze tekst, of niets als er geen staat dat kan kloppen."""
    kaal = tekst.strip()
    if not (kaal.isascii() and kaal.isdigit() and len(kaal) <= len(str(LAATSTE))):
        return None
    return tijdstip if EERSTE <= (tijdstip := int(kaal)) <= LAATSTE else None


def is_dag(tekst: str) -> bool:
    """Of een tekst een bestaande dag is, geschreven als jjjj-mm-dd."""
    try:
        return DAG.fullmatch(tekst) is not None and bool(date.fromisoformat(tekst))
    except ValueError:
        return False
