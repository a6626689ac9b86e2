"""De offline kopie: alles zit erin, steeds dezelfde bytes, en niets wat alleen online hoort."""

import io
import zipfile

from kennisbank.opendata.offline import offline_zip

SITE = {
    "index.html": b"<h1>Start</h1>",
    "tips/1.html": b"<h1>Tip</h1>" * 100,
    "assets/beeld.png": b"\x89PNG",
    "404.html": b"weg",
    "sitemap.xml": b"<urlset/>",
}


def uitgepakt(zip_: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(zip_)) as bron:
        assert bron.testzip() is None
        return {lid: bron.read(lid) for lid in bron.namelist()}


def test_alles_wat_een_lezer_nodig_heeft_zit_in_een_map() -> None:
    gevonden = uitgepakt(offline_zip(SITE))
    assert "Open index.html" in gevonden.pop("meer-doen/LEES-MIJ.txt").decode()
    assert gevonden == {
        "meer-doen/assets/beeld.png": b"\x89PNG",
        "meer-doen/index.html": SITE["index.html"],
        "meer-doen/tips/1.html": SITE["tips/1.html"],
    }


def test_volgorde_van_de_bestanden_verandert_geen_byte() -> None:
    assert offline_zip(SITE) == offline_zip(dict(reversed(SITE.items())))


def test_vorige_zip_komt_niet_in_de_volgende() -> None:
    eerste = offline_zip(SITE)
    assert offline_zip(SITE | {"meer-doen-offline.zip": eerste}) == eerste


def test_bestanden_krijgen_de_opgegeven_datum_en_nooit_een_onmogelijke() -> None:
    for tijdstip, datum in ((1_795_219_200, (2026, 11, 21)), (0, (1980, 1, 1))):
        with zipfile.ZipFile(io.BytesIO(offline_zip(SITE, tijdstip))) as bron:
            assert {lid.date_time[:3] for lid in bron.infolist()} == {datum}


def test_wat_alleen_online_werkt_gaat_niet_mee() -> None:
    html = b"<p>Lees.</p><!--online--><a href='x.zip'>Zip</a><!--/online--><p>Doe mee.</p>"
    paginas = uitgepakt(offline_zip({"index.html": html}))
    assert paginas["meer-doen/index.html"] == b"<p>Lees.</p><p>Doe mee.</p>"
