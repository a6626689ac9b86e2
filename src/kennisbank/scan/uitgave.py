"""De uitgave: de herkenner als één waarde in JSON, zodat een browser dezelfde uitslag geeft.

Een uitdrukking is een tekst (één patroon), een getal (de groep op die plaats in `groepen`), of een
object: `{"o": […]}` een van, `{"n": […]}` dicht bij elkaar, `{"r": […], "w": […]}` na elkaar met
per stap de wijdte. Een signaal is `[voorstel, graad, delen, zonder]`, met `zonder` null als het er
niet is. Bij `gelijkenis` staat per term eerst zijn gewicht, dan steeds een voorstel en hoe zwaar.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from typing import Any, Final

from ..nederlands.woordsoort import ONREGELMATIG, STOPWOORDEN, VASTE_STAM
from . import bereik, gelijkenis, ontleding, uitdrukking, vinden, zinnen
from .herkenner import Herkenner
from .oordeel import MATEN, RANDEN
from .uitdrukking import Atoom, EenVan, Reeks, Uitdrukking

VORM: Final = 1
LENGTE_VERSIE: Final = 12


@cache
def uitgave(herkenner: Herkenner) -> Mapping[str, Any]:
    """Alles wat de motor in de browser nodig heeft, met `versie` als vingerafdruk van de rest."""
    nummers = {id(groep): nummer for nummer, groep in enumerate(herkenner.groepen)}
    inhoud = {
        "vorm": VORM,
        "ids": list(herkenner.ids),
        "groepen": [_stuk(groep, {**nummers, id(groep): -1}) for groep in herkenner.groepen],
        "signalen": [
            [
                plaats,
                graad,
                [_stuk(deel, nummers) for deel in signaal.delen],
                None if signaal.zonder is None else _stuk(signaal.zonder, nummers),
            ]
            for plaats, graad, signaal in herkenner.signalen
        ],
        "toon": {naam: _stuk(een, nummers) for naam, een in herkenner.toon.op_naam.items()},
        "gelijkenis": {
            term: [zwaar, *(getal for paar in herkenner.gelijkenis.bij[term] for getal in paar)]
            for term, zwaar in herkenner.gelijkenis.gewicht.items()
        },
        "taal": _taal(),
        "maten": _maten(),
    }
    tekst = json.dumps(inhoud, ensure_ascii=False, sort_keys=True)
    return {"versie": sha256(tekst.encode()).hexdigest()[:LENGTE_VERSIE], **inhoud}


def uitgave_json(herkenner: Herkenner) -> str:
    """De uitgave als compacte JSON, die veilig in een script kan staan."""
    tekst = json.dumps(uitgave(herkenner), ensure_ascii=False, separators=(",", ":"))
    return tekst.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def herkennerscript(herkenner: Herkenner) -> str:
    """De uitgave als script voor een pagina, want van schijf mag die geen ander bestand lezen."""
    gegevens = uitgave_json(herkenner)
    begin = "globalThis.Scan = Object.assign(globalThis.Scan ?? {}, { gegevens: "
    return f"{begin}{gegevens} }});\n"


def versie(herkenner: Herkenner) -> str:
    """De vingerafdruk van de gegevens: dezelfde versie geeft bij dezelfde tekst hetzelfde."""
    tekst: str = uitgave(herkenner)["versie"]
    return tekst


def _stuk(een: Uitdrukking, nummers: Mapping[int, int]) -> Any:
    if nummers.get(id(een), -1) >= 0:
        return nummers[id(een)]
    if isinstance(een, Atoom):
        return een.patroon
    stukken = [_stuk(stuk, nummers) for stuk in een.stukken]
    if isinstance(een, EenVan):
        return {"o": stukken}
    return {"r": stukken, "w": list(een.wijdten)} if isinstance(een, Reeks) else {"n": stukken}


def _taal() -> dict[str, Any]:
    """De lijsten voor stammen (als in het zoeken), zinnen en deelzinnen."""
    return {
        "stop": " ".join(sorted(STOPWOORDEN)),
        "vast": " ".join(sorted(VASTE_STAM)),
        "uit": ONREGELMATIG,
        "afkortingen": " ".join(sorted(zinnen.AFKORTINGEN)),
        "komma": " ".join(sorted(ontleding.KOMMAWOORDEN)),
        "bijzin": " ".join(sorted(ontleding.BIJZINWOORDEN)),
        "vervolg": " ".join(sorted(ontleding.VERVOLG)),
        "betrekkelijk": " ".join(sorted(ontleding.BETREKKELIJK)),
        "bijzinVooraan": " ".join(sorted(ontleding.BIJZIN_VOORAAN)),
        "verwijzers": " ".join(sorted(bereik.VERWIJZERS)),
        "eigen": " ".join(sorted(bereik.EIGEN)),
        "los": " ".join(sorted(bereik.LOS)),
        "en": " ".join(sorted(ontleding.ENWOORDEN)),
        "randen": RANDEN,
        "inleidend": " ".join(sorted(zinnen.INLEIDEND)),
    }


def _maten() -> dict[str, int]:
    return {
        "nabij": uitdrukking.NABIJ,
        "wijdste": vinden.WIJDSTE,
        "beginnen": vinden.MEESTE_BEGINNEN,
        "plekken": vinden.MEESTE_PLEKKEN,
        "erna": bereik.ERNA,
        "begin": bereik.BEGIN,
        "kort": bereik.KORT,
        "vooraan": bereik.VOORAAN,
        "reeks": gelijkenis.REEKS,
        "onbekend": gelijkenis.ONBEKEND,
        "langste": ontleding.LANGSTE_WOORD,
        "staart": ontleding.KORTSTE_STAART,
        "woorden": zinnen.MEESTE_WOORDEN,
        "aanhef": zinnen.KORTSTE_AANHEF,
        **MATEN,
    }
