"""Pdf: welke adressen er achter de links van een pdf-bestand staan."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

STROOM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
URI = re.compile(rb"/URI\s*(?:\(((?:\\.|[^()\\])*)\)|<([0-9A-Fa-f\s]*)>)", re.DOTALL)
ONTSNAPT = re.compile(rb"\\(.)", re.DOTALL)

GROOTSTE_STROOM = 4_000_000
GROOTSTE_GEHEEL = 64_000_000


def pdf_adressen(inhoud: bytes) -> list[str]:
    """Elk adres achter een link in de pdf, één keer; een bom wordt maar voor een deel uitgepakt."""
    gevonden: dict[str, None] = {}
    for stuk in (inhoud, *_stromen(inhoud)):
        for treffer in URI.finditer(stuk):
            tekst, hex_ = treffer.groups()
            ruw = _uit_hex(hex_) if tekst is None else ONTSNAPT.sub(rb"\1", tekst)
            gevonden[ruw.decode("utf-8", "replace")] = None
    return list(gevonden)


def _stromen(inhoud: bytes) -> Iterator[bytes]:
    over = GROOTSTE_GEHEEL
    for treffer in STROOM.finditer(inhoud):
        if not treffer[1].startswith(b"x") or over <= 0:
            continue
        try:
            uitgepakt = zlib.decompressobj().decompress(treffer[1], min(GROOTSTE_STROOM, over))
        except zlib.error:
            continue
        over -= len(uitgepakt)
        if b"/URI" in uitgepakt:
            yield uitgepakt


def _uit_hex(tekst: bytes) -> bytes:
    kaal = b"".join(tekst.split())
    return bytes.fromhex((kaal + b"0" * (len(kaal) % 2)).decode())
