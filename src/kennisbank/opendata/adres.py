"""Adressen van uitgave en provincie; los, want elk bestand van de open data heeft ze nodig."""

from __future__ import annotations

import posixpath
import uuid
from urllib.parse import quote

from ..lezen import PROVINCIECODES

NAAMRUIMTE = uuid.uuid5(uuid.NAMESPACE_URL, "https://github.com/VNG-Realisatie/meer-doen")
MAG_IN_ADRES = "/:?#[]@!$&'()*+,;=%~"
TOOI = "https://identifier.overheid.nl/tooi/id/provincie/"
ADRESSEN = {naam: f"{TOOI}{code.lower()}" for naam, code in PROVINCIECODES.items()}


def verwijzing(adres: str, pad: str, vanaf: str) -> str:
    """De verwijzing naar `pad` in de site: volledig, of zonder `adres` gezien vanaf `vanaf`.

    `pad` en `vanaf` gelden vanaf de hoofdmap van de site. Zo klopt een bestand ook op een
    schijf, in een zip of onder een adres dat pas later bekend wordt.
    """
    if adres:
        return quote(f"{adres.rstrip('/')}/{pad}", safe=MAG_IN_ADRES)
    return quote(posixpath.relpath(pad, posixpath.dirname(vanaf) or "."), safe=MAG_IN_ADRES)


def vaste_naam(id: str) -> str:
    """De naam van iets voor altijd, als `urn:uuid:`; een verhuizing van de site verandert niets."""
    return f"urn:uuid:{uuid.uuid5(NAAMRUIMTE, id)}"


def provincie_adres(naam: str) -> str:
    """Het TOOI-adres van een provincie, of niets als de naam geen provincie is."""
    return ADRESSEN.get(naam, "")
