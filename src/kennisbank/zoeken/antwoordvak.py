"""Het antwoordvak: één antwoord boven de lijst, als een record de vraag raakt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..lezen import grootteklasse, klasse_in_adres
from ..nederlands.taal import stam, woorden
from ..nederlands.woordsoort import STOPWOORDEN
from .vraag import Groep, gaat_elders_over
from .vraagwens import gewenste_soorten
from .zoekindex import Zoekindex

DIEP: Final = 3
"""Alleen wat zo hoog staat, is een antwoord op de vraag zelf."""

KOPPEN: Final = {
    "begrip": "Wat het is",
    "kader": "Wat de regels zeggen",
    "feitenkaart": "Wat het kost",
    "voorstel": "Tekst om mee te nemen",
    "gemeente": "Over deze gemeente",
    "overzicht": "Maak het zelf",
    "grootte": "Even grote gemeenten",
    "elders": "Daar gaat deze kennisbank niet over",
}
OP_NAAM: Final = ("begrip", "gemeente")
"""Soorten die ook antwoord geven als de vraag alleen hun naam is."""
SCHRIJFTAFEL: Final = "schrijftafel"
SCHRIJFSTAMMEN: Final = frozenset(
    map(stam, ("motie", "amendement", "akkoord", "initiatiefvoorstel", "schrijven", "maken"))
)
"""Wie alleen deze woorden typt, wil een stuk maken."""
INWONERS: Final = re.compile(r"(?:^| )(\d{3,7}) inwoner(?: |$)")
"""Wie een aantal inwoners noemt, zoekt gemeenten van die grootte."""


@dataclass(frozen=True, slots=True)
class Antwoordvak:
    """Een antwoord met zijn kop, en het record waar het vandaan komt."""

    soort: str
    kop: str
    titel: str
    tekst: str
    id: str = ""
    url: str = ""


def antwoordvak(
    groepen: Sequence[Groep], beste: Sequence[int], index: Zoekindex
) -> Antwoordvak | None:
    """Het vak bij een vraag, of niets als geen van de beste passages haar beantwoordt."""
    if elders := gaat_elders_over(groepen, index):
        return Antwoordvak("elders", KOPPEN["elders"], "", f"Vraag dit aan {elders}.")
    getypt = [groep.stammen[0] for groep in groepen if not groep.stop]
    tafel = schrijftafel(index)
    if tafel is not None and getypt and SCHRIJFSTAMMEN.issuperset(getypt):
        return _vak(tafel, index)
    if aantal := INWONERS.search(" ".join(getypt)):
        return _grootte(int(aantal[1]))
    ergens_over = any(not groep.stop and not groep.zwak for groep in groepen)
    for soort in gewenste_soorten([een.woord for een in groepen]) if ergens_over else ():
        for nummer in beste[:DIEP]:
            if soort in KOPPEN and index.passages[nummer].soort == soort:
                return _vak(nummer, index)
    for nummer in beste[:DIEP]:
        passage = index.passages[nummer]
        if passage.soort in OP_NAAM and getypt == _stammen(passage.titel):
            return _vak(nummer, index)
    return None


def schrijftafel(index: Zoekindex) -> int | None:
    """Het nummer van de schrijftafel, als die er is."""
    ids = (passage.id for passage in index.passages)
    return next((nummer for nummer, id in enumerate(ids) if id == SCHRIJFTAFEL), None)


def _grootte(inwoners: int) -> Antwoordvak:
    klasse = grootteklasse(inwoners)
    return Antwoordvak(
        "grootte",
        KOPPEN["grootte"],
        f"Voorbeelden: {klasse} inwoners",
        f"De voorbeelden uit gemeenten van die grootte staan bij elkaar: {klasse} inwoners.",
        url=f"voorbeelden/index.html?grootte={klasse_in_adres(klasse)}",
    )


def _vak(nummer: int, index: Zoekindex) -> Antwoordvak:
    passage = index.passages[nummer]
    tekst = passage.vak or passage.kern
    return Antwoordvak(
        passage.soort, KOPPEN[passage.soort], passage.titel, tekst, passage.id, passage.url
    )


def _stammen(naam: str) -> list[str]:
    return [stam(woord) for woord in woorden(naam) if woord not in STOPWOORDEN]
