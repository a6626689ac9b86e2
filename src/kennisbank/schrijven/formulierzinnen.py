"""Formulierzinnen: een bevinding in de woorden van wie een formulier invult, zonder vaktaal."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..bevinding import Bevinding
from .toets import HELE_RECORD
from .vragen import BRONVRAGEN, VERBANDVRAGEN, VRAGEN

VOORWAARDEN_VELD = "voorwaarden"
NAMEN: Mapping[str, str] = {
    **{vraag.veld: vraag.label for vraag in (*BRONVRAGEN, *VERBANDVRAGEN, *VRAGEN)},
    HELE_RECORD: "Het hele voorbeeld",
    VOORWAARDEN_VELD: "Voorwaarden",
    "": "Het formulier",
}
TUSSEN_HAKEN = re.compile("‘([^‘’]*)’")
MET_EEN_GETAL = re.compile(r"Schrijf \d+\.")
MELDINGEN: Mapping[str, str] = {
    "verwijzing-naar-niets": "‘{wat}’ kennen wij niet.",
    "link-naar-niets": "De link naar ‘{wat}’ wijst nergens heen. Vul een heel webadres in.",
    "veld-ontbreekt": "Dit is nog leeg.",
    "geen-getal": "Hier hoort een heel getal, alleen met cijfers.",
    "bron-ontbreekt": "Noem minstens één openbare pagina waar dit te lezen is.",
    "gemeente-ontbreekt": "Vul de gemeente in. Is het er niet één? Kies dan van wie het wel is.",
    "titel-bezet": "Uit deze gemeente staat er al een voorbeeld met deze titel.",
    "veld-zonder-bron": "Bij geen bron zegt u dat dit daar te lezen is.",
    "staaft-niets": "Achter een bron noemt u ‘{wat}’, maar dat vulde u niet in.",
    "verkeerde-vorm": "‘{laatste}’ is hier niet goed geschreven.",
    "geen-antwoord": "‘{wat}’ zegt een lezer niets. Laat het leeg als u het niet weet.",
    "html-in-tekst": "Hier staat HTML-code. Gebruik gewone tekst.",
}
"""Per regel de zin in gewone woorden; andere regels hebben die al."""
VOORSTELLEN: Mapping[str, str] = {
    "veld-ontbreekt": "Vul het in.",
    "geen-getal": "",
    "bron-ontbreekt": "",
    "gemeente-ontbreekt": "",
    "geen-antwoord": "",
    "veld-zonder-bron": "Zet achter die bron: | staaft: {vraag}.",
    "staaft-niets": "Vul het in, of haal het daar weg.",
}


def naam_van(veld: str) -> str:
    """Zoals het formulier een veld noemt."""
    return NAMEN.get(veld, veld)


def zin(bevinding: Bevinding) -> str:
    """De bevinding als zin achter de naam van haar vraag."""
    genoemd = TUSSEN_HAKEN.findall(bevinding.melding) or [""]
    gegevens = {"wat": _woord(genoemd[0]), "laatste": genoemd[-1]}
    gegevens["vraag"] = naam_van(bevinding.veld).lower()
    melding = MELDINGEN.get(bevinding.naam, "").format(**gegevens)
    if not melding:
        melding = bevinding.melding.removeprefix(f"‘{bevinding.veld}’: ")
    voorstel = bevinding.voorstel
    if not MET_EEN_GETAL.fullmatch(voorstel):
        voorstel = VOORSTELLEN.get(bevinding.naam, voorstel).format(**gegevens)
    return TUSSEN_HAKEN.sub(lambda een: f"‘{_woord(een[1])}’", f"{melding} {voorstel}").strip()


def _woord(tekst: str) -> str:
    """De naam van een veld of begrip zoals het formulier die gebruikt; andere tekst blijft."""
    is_veld = tekst in NAMEN and tekst not in {"", HELE_RECORD}
    return NAMEN[tekst] if is_veld else tekst.removeprefix("begrip-")
