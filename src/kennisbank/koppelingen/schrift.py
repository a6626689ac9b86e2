"""Schrift: de tekst in een bestand, gelezen zoals een browser dat doet."""

from __future__ import annotations

import codecs
import re

KOP = 1_024
GENOEMD = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
MERKEN = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
PROEF = bytes(range(256))
OUD = "cp1252"  # wat een browser aanneemt als niemand iets zegt


def als_tekst(inhoud: bytes) -> str:
    """De tekst, in de codering die het bestand noemt; wat niet te lezen is, wordt �."""
    for merk, codering in MERKEN:
        if inhoud.startswith(merk):
            return inhoud[len(merk) :].decode(codering, "replace")
    genoemd = GENOEMD.search(inhoud[:KOP])
    if genoemd and (codering := _bekend(genoemd[1])):
        return inhoud.decode(codering, "replace")
    try:
        return inhoud.decode()
    except UnicodeDecodeError:
        return inhoud.decode(OUD, "replace")


def _bekend(naam: bytes) -> str:
    """De codering met deze naam; UTF-16 kan hier niet, want de naam zelf was gewoon te lezen.

    Wat Python wel kent maar geen schrift is, zoals rot13 of idna, valt af bij een proef.
    """
    try:
        codering = codecs.lookup(naam.decode("ascii", "replace")).name
        PROEF.decode(codering, "replace")
    except (LookupError, UnicodeError):
        return ""
    if codering.startswith(("utf-16", "utf-32", "utf-7")):
        return ""
    return OUD if codering in {"iso8859-1", "ascii"} else codering
