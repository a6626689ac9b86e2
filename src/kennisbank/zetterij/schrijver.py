"""Schrijver: een pdf zo klein mogelijk als bytes, met dezelfde bytes bij dezelfde inhoud.

Het schrijven is hier zelf gedaan, omdat een stroom die op een regeleinde eindigt volgens
PDF/A een verkeerde lengte heeft; gewone schrijvers letten daar niet op.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterator
from itertools import count

from .gereedschap import pikepdf

KOP = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
PER_BUNDEL = 2000
SOORT = re.compile(rb"/(?:S|Type) /\w+")
KLEIN = 6  # helemaal klein (9) scheelt vier procent en kost bijna twee keer zoveel tijd
LOS, GEBUNDELD = 1, 2
BREEDTE = 7  # bytes per regel in de lijst met plaatsen
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
    gewoon.sort(key=lambda een: SOORT.findall(een[1])[-2:])  # wat op elkaar lijkt, pakt kleiner in
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
    pogingen = (zlib.compress(inhoud + b" " * spaties, KLEIN) for spaties in count())
    return next(een for een in pogingen if een[-1:] not in b"\r\n")


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
    inhoud = _klein_zonder_vulling(list(_regels(plaatsen, nummer)))
    kenmerk = hashlib.sha256(ervoor).hexdigest()[:32].encode()
    wijzers = b"".join(
        b" /%s %s" % (naam, pdf.trailer[f"/{naam.decode()}"].unparse())
        for naam in (b"Root", b"Info")
        if f"/{naam.decode()}" in pdf.trailer
    )
    velden = b"<< /Type /XRef /Size %d /W [1 4 2] /Filter /FlateDecode" % (nummer + 1)
    velden += b" /DecodeParms << /Predictor 12 /Columns %d >>" % BREEDTE
    velden += wijzers + b" /ID [<%s> <%s>]" % (kenmerk, kenmerk)
    return _stroom(nummer, velden, inhoud) + b"startxref\n%d\n%%%%EOF\n" % len(ervoor)


def _regels(plaatsen: dict[int, Plaats], hoogste: int) -> Iterator[bytes]:
    for nummer in range(hoogste + 1):
        soort, plek, volgnummer = plaatsen.get(nummer, (0, 0, 0))
        yield bytes([soort]) + plek.to_bytes(4, "big") + volgnummer.to_bytes(2, "big")


def _klein_zonder_vulling(regels: list[bytes]) -> bytes:
    """De regels als verschil met de vorige, want dat pakt kleiner in.

    Een spatie erbij mag hier niet. Eindigt het op een regeleinde, dan blijft een regel heel.
    """
    pogingen = (zlib.compress(b"".join(_verschillen(regels, heel)), KLEIN) for heel in count())
    return next(een for een in pogingen if een[-1:] not in b"\r\n")


def _verschillen(regels: list[bytes], heel: int) -> Iterator[bytes]:
    yield from (b"\x00" + regel for regel in regels[:heel])
    vorige = regels[heel - 1] if heel else bytes(BREEDTE)
    for regel in regels[heel:]:
        yield b"\x02" + bytes((nu - toen) % 256 for nu, toen in zip(regel, vorige, strict=True))
        vorige = regel
