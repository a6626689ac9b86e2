"""Schrijver: een pdf zo klein mogelijk als bytes, met dezelfde bytes bij dezelfde inhoud.

Het schrijven is hier zelf gedaan, omdat een stroom die op een regeleinde eindigt volgens
PDF/A een verkeerde lengte heeft; gewone schrijvers letten daar niet op.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator

from .gereedschap import pikepdf

KOP = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
PER_BUNDEL = 250
NIVEAUS = (9, 8, 7, 6, 5, 4, 3, 2, 1)
LOS, GEBUNDELD = 1, 2
Plaats = tuple[int, int, int]


def schrijf(pdf: pikepdf.Pdf) -> bytes:
    """De hele pdf: stromen los, alle andere objecten samen ingepakt."""
    uit = bytearray(KOP)
    plaatsen: dict[int, Plaats] = {}
    gewoon: list[tuple[int, bytes]] = []
    for object_ in pdf.objects:
        nummer = object_.objgen[0]
        if isinstance(object_, pikepdf.Stream):
            plaatsen[nummer] = (LOS, len(uit), 0)
            uit += _stroom(nummer, *_ingepakt(object_))
        elif object_ is not None and nummer:
            gewoon.append((nummer, object_.unparse(resolved=True)))
    volgende = max([*plaatsen, *(nummer for nummer, _ in gewoon)]) + 1
    for begin in range(0, len(gewoon), PER_BUNDEL):
        bundel = gewoon[begin : begin + PER_BUNDEL]
        plaatsen[volgende] = (LOS, len(uit), 0)
        for plek, (nummer, _) in enumerate(bundel):
            plaatsen[nummer] = (GEBUNDELD, volgende, plek)
        uit += _stroom(volgende, *_bundel(bundel))
        volgende += 1
    return bytes(uit + _slot(pdf, plaatsen, volgende, bytes(uit)))


def _ingepakt(stroom: pikepdf.Stream) -> tuple[bytes, bytes]:
    """De velden en de inhoud van een stroom; metadata blijft leesbaar."""
    alle = stroom.stream_dict.items()
    velden = pikepdf.Dictionary({naam: waarde for naam, waarde in alle if naam != "/Length"})
    vlak = stroom.get("/Type") == pikepdf.Name.Metadata or "/DecodeParms" in stroom
    if vlak or stroom.get("/Filter", pikepdf.Name.FlateDecode) != pikepdf.Name.FlateDecode:
        return _velden(velden), stroom.read_raw_bytes()
    velden["/Filter"] = pikepdf.Name.FlateDecode
    return _velden(velden), klein(stroom.read_bytes())


def _velden(velden: pikepdf.Dictionary) -> bytes:
    return velden.unparse().removesuffix(b">>").rstrip()


def klein(inhoud: bytes) -> bytes:
    """De inhoud ingepakt, en nooit met een regeleinde als laatste byte."""
    pogingen = (zlib.compress(inhoud, niveau) for niveau in NIVEAUS)
    return next((een for een in pogingen if een[-1:] not in b"\r\n"), zlib.compress(inhoud + b" "))


def _stroom(nummer: int, velden: bytes, inhoud: bytes) -> bytes:
    lengte = b" /Length %d >>" % len(inhoud)
    kop = b"%d 0 obj\n" % nummer
    return kop + velden + lengte + b"\nstream\n" + inhoud + b"\nendstream\nendobj\n"


def _bundel(leden: list[tuple[int, bytes]]) -> tuple[bytes, bytes]:
    """Een stroom met objecten: eerst nummers en plaatsen, dan de objecten zelf."""
    wijzer, plek = [], 0
    for nummer, tekst in leden:
        wijzer.append(b"%d %d" % (nummer, plek))
        plek += len(tekst) + 1
    kop = b" ".join(wijzer) + b"\n"
    inhoud = klein(kop + b"".join(tekst + b"\n" for _, tekst in leden))
    velden = b"<< /Type /ObjStm /N %d /First %d /Filter /FlateDecode" % (len(leden), len(kop))
    return velden, inhoud


def _slot(pdf: pikepdf.Pdf, plaatsen: dict[int, Plaats], nummer: int, ervoor: bytes) -> bytes:
    """De plaatsen van alle objecten, en waar een lezer moet beginnen."""
    plaatsen[nummer] = (LOS, len(ervoor), 0)
    inhoud = klein(b"".join(_regels(plaatsen, nummer)))
    kenmerk = hashlib.sha256(ervoor).hexdigest()[:32].encode()
    wijzers = b"".join(
        b" /%s %s" % (naam, pdf.trailer[f"/{naam.decode()}"].unparse())
        for naam in (b"Root", b"Info")
        if f"/{naam.decode()}" in pdf.trailer
    )
    velden = b"<< /Type /XRef /Size %d /W [1 4 1] /Filter /FlateDecode" % (nummer + 1)
    velden += wijzers + b" /ID [<%s> <%s>]" % (kenmerk, kenmerk)
    return _stroom(nummer, velden, inhoud) + b"startxref\n%d\n%%%%EOF\n" % len(ervoor)


def _regels(plaatsen: dict[int, Plaats], hoogste: int) -> Iterator[bytes]:
    for nummer in range(hoogste + 1):
        soort, plek, volgnummer = plaatsen.get(nummer, (0, 0, 0))
        yield bytes([soort]) + plek.to_bytes(4, "big") + volgnummer.to_bytes(1, "big")
