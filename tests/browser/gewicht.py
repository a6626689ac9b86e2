"""Hoe zwaar een pagina bij het eerste bezoek is: alles wat de browser haalt, ingepakt."""

import gzip
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

AL_INGEPAKT = {".woff2", ".png"}
MAG = (
    ("404.html", 62_000),  # alleen het raamwerk: letters, opmaak, scripts, menu
    ("voorbeelden/index.html", 86_000),  # vijftig rijen met plusje, en de nummers van de filters
    ("voorbeeld-delen.html", 76_000),  # het formulier; zijn regels komen pas als iemand begint
    ("voorbeelden/", 70_000),
    ("gemeenten/genoemd.html", 70_000),  # alles wat een bron alleen noemt
    ("gemeenten/index.html", 74_000),  # elke gemeente van nu, met de kaart en de kiezer
    ("gemeenten/", 70_000),  # met de kaart van haar streek
    ("instrumenten/", 73_000),  # met een feitenkaart en haar bronnen
    ("diamanten/", 70_000),
    ("kernwaarden/", 70_000),
    ("themas/", 70_000),
    ("rollen/", 71_000),
    ("zoeken.html", 66_000),
    ("akkoordscan.html", 100_000),  # de uitslag voor 29 voorstellen staat klaar
    ("kader.html", 84_000),  # elke wet en regel op één lijst, met een plusje
    ("redactie/voorbeeld-toevoegen.html", 130_000),  # met twee beelden; een telefoon haalt ze net
    ("schrijf.html", 100_000),  # de stappen, het vel en de keuzelijst; teksten komen met de keuze
    ("", 80_000),
)
"""Per soort pagina hoeveel bytes zij weegt; de eerste die past, telt."""


def gewicht(site: Path, adressen: Iterable[str]) -> int:
    """De bytes van deze adressen op de eigen site, zoals een webserver ze ingepakt stuurt."""
    paden = {site / unquote(urlsplit(adres).path).lstrip("/") for adres in adressen}
    return sum(map(_ingepakt, paden))


def mag_wegen(blad: str) -> int:
    """Hoeveel deze pagina hooguit weegt."""
    return next(bytes_ for begin, bytes_ in MAG if blad.startswith(begin))


@cache
def _ingepakt(pad: Path) -> int:
    inhoud = (pad / "index.html" if pad.is_dir() else pad).read_bytes()
    return len(inhoud if pad.suffix in AL_INGEPAKT else gzip.compress(inhoud, 6))
