"""De lijst voor ‘Bewaar op dit toestel’: wat erop staat, en altijd dezelfde."""

import hashlib
import json

from kennisbank.opendata.toestel import LIJST, STAND, kenmerk, toestelbestanden

SITE = {
    "index.html": b"<h1>Start</h1>",
    "tips/1.html": b"<h1>Tip</h1>",
    "data/kennisbank.json": b"{}",
    "assets/letters/lees.woff2": b"letter",
    "pdf/tip-1.pdf": b"%PDF",
    "epub/raad.epub": b"PK",
    "data/kennisbank.ods": b"PK",
    "meer-doen-offline.zip": b"PK",
    "sitemap.xml": b"<urlset/>",
    "sitemap.xml.gz": b"gz",
    "404.html": b"weg",
    "versie.json": b"{}",
    ".well-known/security.txt": b"Contact: a",
    "dienstwerker.js": b"// werker",
}


def test_alles_wat_een_lezer_leest_staat_op_de_lijst_met_kenmerk_en_omvang() -> None:
    lijst = json.loads(toestelbestanden(SITE, "2026-11-30")[LIJST])
    assert list(lijst) == [
        "assets/letters/lees.woff2",
        "data/kennisbank.json",
        "index.html",
        "tips/1.html",
    ]
    assert lijst["index.html"] == [hashlib.sha256(b"<h1>Start</h1>").hexdigest()[:32], 14]


def test_de_stand_zegt_hoe_groot_het_is_en_van_welke_dag() -> None:
    stand = json.loads(toestelbestanden(SITE, "2026-11-30")[STAND])
    assert (stand["aantal"], stand["bytes"], stand["dag"]) == (4, 34, "2026-11-30")
    assert json.loads(toestelbestanden(SITE, None)[STAND])["dag"] == ""


def test_dezelfde_site_heeft_dezelfde_versie_en_een_andere_byte_een_andere() -> None:
    eerst = toestelbestanden(SITE, "2026-11-30")
    assert eerst == toestelbestanden(dict(reversed(SITE.items())), "2026-11-30")
    weer = toestelbestanden(SITE | als_bytes(eerst), "2026-11-30")
    assert weer == eerst
    anders = toestelbestanden(SITE | {"tips/1.html": b"<h1>Tap</h1>"}, "2026-11-30")
    assert json.loads(anders[STAND])["versie"] != json.loads(eerst[STAND])["versie"]


def test_de_versie_is_het_kenmerk_van_de_lijst_zodat_een_halve_lijst_opvalt() -> None:
    bestanden = toestelbestanden(SITE, "2026-11-30")
    assert json.loads(bestanden[STAND])["versie"] == kenmerk(bestanden[LIJST].encode())


def als_bytes(bestanden: dict[str, str]) -> dict[str, bytes]:
    return {pad: tekst.encode() for pad, tekst in bestanden.items()}
