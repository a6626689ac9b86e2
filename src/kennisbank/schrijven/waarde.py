"""Waarden als YAML in de huisstijl, zo dat teruglezen altijd dezelfde waarde geeft."""

from __future__ import annotations

import re

from ..lezen import lees_yaml

LANGSTE_REGEL = 100
DATUM = re.compile(r"[0-9]{4}(?:-[0-9]{2}){1,2}")
ZINSEINDE = re.compile(r"(?<=[^\s.][.!?]) (?=[^\sa-z])")
NIET_KAAL = re.compile(r"[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
BREEKT_EEN_REGEL = re.compile("[\u2028\u2029]")
GEEN_TEKST_IN_HAKEN = re.compile(r"[\"\\]")


def enkel(waarde: str | int) -> str:
    """Een waarde op één regel: kaal als dat kan, anders tussen aanhalingstekens."""
    if not isinstance(waarde, str):
        return str(waarde)
    kaal = _gelezen(waarde)
    if DATUM.fullmatch(waarde) or not isinstance(kaal, (str, Onleesbaar)):
        enkele = f"'{waarde}'"  # een datum of getal dat tekst moet blijven
        return enkele if _gelezen(enkele) == waarde else _tussen_dubbele(waarde)
    return waarde if kaal == waarde else _tussen_dubbele(waarde)


def tekstveld(tekst: str, inspringing: str) -> str:
    """Een lopende tekst: elke zin op een eigen regel, of letterlijk als er regels in staan."""
    if "\n" in tekst:
        regels = ["|-", *tekst.split("\n")]
    else:
        regels = [">-", *ZINSEINDE.split(tekst)]
        if len(regels) == 2 and len(tekst) <= LANGSTE_REGEL and enkel(tekst) == tekst:
            return tekst
    blok = "\n".join([regels[0], *(inspringing + regel if regel else "" for regel in regels[1:])])
    return blok if _gelezen(blok) == tekst else _tussen_dubbele(tekst)


class Onleesbaar:
    """Wat er terugkomt als YAML de tekst niet of anders leest dan als één waarde."""


def _gelezen(yaml: str) -> object:
    """De waarde zoals het bestand haar straks teruggeeft."""
    if NIET_KAAL.search(yaml.replace("\n", "")) or BREEKT_EEN_REGEL.search(yaml):
        return Onleesbaar()
    boom = lees_yaml(f"veld: {yaml}\nander: 1", "")
    match boom.waarde:
        case {"veld": waarde, "ander": 1, **rest} if not rest and not boom.bevindingen:
            return waarde
    return Onleesbaar()


def _tussen_dubbele(tekst: str) -> str:
    """De tekst tussen dubbele aanhalingstekens; een vreemd teken wordt zijn nummer."""
    veilig = GEEN_TEKST_IN_HAKEN.sub(lambda treffer: f"\\{treffer[0]}", tekst)
    veilig = veilig.replace("\n", "\\n").replace("\t", "\\t")
    veilig = NIET_KAAL.sub(_nummer, veilig)
    return f'"{BREEKT_EEN_REGEL.sub(_nummer, veilig)}"'


def _nummer(treffer: re.Match[str]) -> str:
    teken = ord(treffer[0])
    return f"\\U{teken:08X}" if teken > 0xFFFF else f"\\u{teken:04X}"
