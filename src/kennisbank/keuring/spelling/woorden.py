"""Woorden: wat er in een tekst na te kijken is, zonder code, adressen en wat is aangehaald."""

from __future__ import annotations

import re
from collections.abc import Iterator

CODE = re.compile(r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)|`[^`\n]*`", re.DOTALL)
ADRES = re.compile(
    r"\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*\)"  # achter een link in Markdown
    r"|^[ \t]*\[[^\]\n]+\]:.*$"  # een adres onderaan
    r"|<[^<>\s]+>|\bhttps?://\S+"
    r"|(?<![\w-])(?<!\w\.)[\w-]+(?:\.[\w-]+)*\.(?:nl|org|com|eu|net|be|amsterdam|html|yaml|md|csv|json)\b\S*",
    re.MULTILINE,
)
AANGEHAALD = re.compile(r"‘[^\s‘’]+’")
KNOP = re.compile(r"\*\*[^*\n]+\*\*")
KOPVELD = re.compile(r"^(?:title|description):", re.MULTILINE)
INVULPLEK = re.compile(r"\[gemeentenaam\]")
WOORD = re.compile(r"(?:(?<!\w)'[st]\b-?)?[\w]+(?:[’'-]\w+)*")
HEEL = re.compile(r"'?[^\W\d_]+(?:['-][^\W\d_]+)*")


def zonder_bijzaken(tekst: str) -> str:
    """De tekst met spaties waar code, adressen en aangehaalde woorden staan; even lang."""
    for patroon in (CODE, ADRES, AANGEHAALD, KOPVELD, INVULPLEK):
        tekst = patroon.sub(lambda stuk: re.sub(r"[^\n]", " ", stuk.group()), tekst)
    return tekst


def zonder_knoppen(tekst: str) -> str:
    """De tekst van een losse pagina zonder wat vet staat: daar is dat de naam van een knop."""
    return KNOP.sub(lambda stuk: " " * len(stuk.group()), tekst)


def woorden(tekst: str) -> Iterator[str]:
    """Elk woord in de tekst; een woord met een cijfer erin telt niet mee."""
    kaal = zonder_bijzaken(tekst).replace("’", "'").replace("‘", "'")
    for treffer in WOORD.finditer(kaal):
        if HEEL.fullmatch(treffer.group()):
            yield treffer.group()
