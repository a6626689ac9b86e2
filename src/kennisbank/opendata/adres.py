"""Adressen: hoe een uitgave naar de site wijst, ook als de site nog geen vast adres heeft."""

from __future__ import annotations

import posixpath
import uuid
from urllib.parse import quote

NAAMRUIMTE = uuid.uuid5(uuid.NAMESPACE_URL, "https://github.com/VNG-Realisatie/meer-doen")
MAG_IN_ADRES = "/:?#[]@!$&'()*+,;=%~"


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
