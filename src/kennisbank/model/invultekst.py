"""De tekst die klaarstaat in een voorbeeld om in te vullen; zo is te zien wie haar liet staan.

Los van de recordtypen, want zij staat ook in de gids, in een bestand dat GitHub klaarzet en in
het skelet. Wie hier iets verandert, verandert het overal.
"""

from __future__ import annotations

from collections.abc import Mapping

from .praktijk import Voorbeeld
from .record import Bewijs, Deel

INVULTEKST: Mapping[str, str] = {
    "titel": "Wat er gebeurde, in één regel",
    "kern": "De boodschap in hooguit 40 woorden.",
    "wat": "Wat er gebeurde.",
    "waarom": "Wat de aanleiding was.",
    "hoe": "Hoe het werd aangepakt.",
    "resultaat": "Wat het opleverde.",
    "les": "Wat anderen ervan leren.",
}
"""Per veld van een voorbeeld."""
INVULTEKST_BRON: Mapping[str, str] = {
    "titel": "Titel van de pagina",
    "uitgever": "Wie de pagina uitgeeft",
}
"""Per veld van een bron."""


def is_invultekst(klasse: type[Deel], veld: str, waarde: object) -> bool:
    """Of in een veld nog staat wat er klaarstond, of de uitleg van het veld zelf."""
    klaar = {Voorbeeld: INVULTEKST, Bewijs: INVULTEKST_BRON}.get(klasse, {})
    uitleg = klasse.model_fields[veld].description
    teksten = {_kaal(tekst) for tekst in (klaar.get(veld), uitleg) if tekst}
    return isinstance(waarde, str) and _kaal(waarde) in teksten


def _kaal(tekst: str) -> str:
    return " ".join(tekst.lower().split()).rstrip(".")
