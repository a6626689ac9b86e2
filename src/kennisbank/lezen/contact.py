"""Contactgegevens, ook vermomd; een eigen plek, want de browser krijgt dezelfde patronen."""

from __future__ import annotations

import html
import re
import unicodedata

APENSTAART = r"(?:@|%40|\s?[\[({]\s?(?:at|apenstaartje)\s?[\])}]\s?)"
PUNT = r"(?:\.|\s?[\[({]\s?(?:dot|punt)\s?[\])}]\s?)"
EMAIL = re.compile(rf"(?<![\w.+-])[\w.+-]+{APENSTAART}[\w-]+{PUNT}\w", re.IGNORECASE)
TUSSEN = r"[\s().–-]{0,3}"
TELEFOON = re.compile(
    rf"(?<![\d/.-])(?:(?:\+|00)31{TUSSEN}(?:\(0\))?|\(?0)(?:{TUSSEN}\d){{9}}(?![\d/-]|\.\d)"
)
VERDACHT = re.compile(r"[@＠&%]|[\[({]\s?(?:at|apen)|(?:\d\D{0,3}){3}", re.IGNORECASE)
ADRES = re.compile(r"https?://\S+")
PAD = re.compile(r"https?://[^\s?#()<>]+")


def contactgegevens(tekst: str) -> str:
    """Het eerste e-mailadres of telefoonnummer in een tekst, of niets.

    In het pad van een webadres mag een apenstaart staan; achter het vraagteken niet.
    """
    if not VERDACHT.search(tekst):
        return ""
    gewoon = unicodedata.normalize("NFKC", html.unescape(tekst))
    gevonden = EMAIL.search(PAD.sub(" ", gewoon)) or TELEFOON.search(ADRES.sub(" ", gewoon))
    return gevonden.group() if gevonden else ""
