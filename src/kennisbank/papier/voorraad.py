"""Voorraad: eerder gezette pdf's, te vinden op wat erin gaat."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from ..letters import bestanden
from .document import Document
from .zetter import SJABLONEN, versie

VORM = 5  # ophogen als de verdichting andere bytes geeft


def sleutel(document: Document) -> str:
    """De sleutel van een document: inhoud, sjablonen, letters en zetter samen."""
    som = hashlib.sha256(_gereedschap())
    vorm = f"{document.tijdstip} {document.hooguit} {document.vouwen} {document.qr_adres}"
    for deel in (document.soort, document.als_json(), vorm):
        som.update(deel.encode() + b"\0")
    for id, naam in sorted(document.namen.items()):
        som.update(f"{id}\0{naam}\0".encode())
    return som.hexdigest()


@cache
def _gereedschap() -> bytes:
    som = hashlib.sha256(f"{VORM} {versie()}".encode())
    for pad in (*sorted(SJABLONEN.glob("*.typ")), *bestanden()):
        som.update(pad.name.encode() + pad.read_bytes())
    return som.digest()


def haal(map_: Path | None, sleutel: str) -> bytes | None:
    """De bewaarde pdf, of niets als zij er niet (heel) is."""
    pad = _pad(map_, sleutel)
    inhoud = pad.read_bytes() if pad and pad.is_file() else b""
    return inhoud if inhoud.rstrip().endswith(b"%%EOF") else None


def bewaar(map_: Path | None, sleutel: str, pdf: bytes) -> None:
    """Legt een pdf in de voorraad; zij staat er heel of niet."""
    pad = _pad(map_, sleutel)
    if pad is None:
        return
    pad.parent.mkdir(parents=True, exist_ok=True)
    tijdelijk = pad.with_suffix(f".{os.getpid()}")
    tijdelijk.write_bytes(pdf)
    tijdelijk.replace(pad)


def ruim_op(map_: Path | None, gebruikt: Iterable[str]) -> None:
    """Gooit weg wat geen enkel document meer nodig heeft."""
    houden = {f"{een}.pdf" for een in gebruikt}
    for pad in map_.glob("*.pdf") if map_ else ():
        if pad.name not in houden:
            pad.unlink(missing_ok=True)


def _pad(map_: Path | None, sleutel: str) -> Path | None:
    return map_ / f"{sleutel}.pdf" if map_ else None
