"""De offline kopie: alles zit erin, steeds dezelfde bytes, en niets wat alleen online hoort."""

import io
import os
import tracemalloc
import zipfile
from collections.abc import Mapping
from pathlib import Path

from kennisbank.opendata.offline import VROEGSTE, Sitebestanden, offline_zip

SITE = {
    "index.html": b"<h1>Start</h1>",
    "tips/1.html": b"<h1>Tip</h1>" * 100,
    "assets/beeld.png": b"\x89PNG",
    "404.html": b"weg",
    "sitemap.xml": b"<urlset/>",
}


def ingepakt(site: Mapping[str, bytes], tijdstip: int = VROEGSTE) -> bytes:
    doel = io.BytesIO()
    offline_zip(doel, site, tijdstip)
    return doel.getvalue()


def uitgepakt(zip_: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(zip_)) as bron:
        assert bron.testzip() is None
        return {lid: bron.read(lid) for lid in bron.namelist()}


def test_alles_wat_een_lezer_nodig_heeft_zit_in_een_map() -> None:
    gevonden = uitgepakt(ingepakt(SITE))
    assert "Open index.html" in gevonden.pop("meer-doen/LEES-MIJ.txt").decode()
    assert gevonden == {
        "meer-doen/assets/beeld.png": b"\x89PNG",
        "meer-doen/index.html": SITE["index.html"],
        "meer-doen/tips/1.html": SITE["tips/1.html"],
    }


def test_volgorde_van_de_bestanden_verandert_geen_byte() -> None:
    assert ingepakt(SITE) == ingepakt(dict(reversed(SITE.items())))


def test_vorige_zip_komt_niet_in_de_volgende() -> None:
    eerste = ingepakt(SITE)
    assert ingepakt(SITE | {"meer-doen-offline.zip": eerste}) == eerste


def test_bestanden_krijgen_de_opgegeven_datum_en_nooit_een_onmogelijke() -> None:
    for tijdstip, datum in ((1_795_219_200, (2026, 11, 21)), (0, (1980, 1, 1))):
        with zipfile.ZipFile(io.BytesIO(ingepakt(SITE, tijdstip))) as bron:
            assert {lid.date_time[:3] for lid in bron.infolist()} == {datum}


def test_wat_alleen_online_werkt_gaat_niet_mee() -> None:
    html = b"<p>Lees.</p><!--online--><a href='x.zip'>Zip</a><!--/online--><p>Doe mee.</p>"
    paginas = uitgepakt(ingepakt({"index.html": html}))
    assert paginas["meer-doen/index.html"] == b"<p>Lees.</p><p>Doe mee.</p>"


def test_zip_van_schijf_heeft_een_bestand_tegelijk_in_het_geheugen(tmp_path: Path) -> None:
    for nummer in range(20):
        (tmp_path / f"{nummer}.bin").write_bytes(os.urandom(500_000))
    site = Sitebestanden(tmp_path)
    tracemalloc.start()
    with (tmp_path / "meer-doen-offline.zip").open("wb") as doel:
        offline_zip(doel, site)
    _, piek = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert piek < 4_000_000
    in_het_geheugen = ingepakt({pad: site[pad] for pad in site})
    assert (tmp_path / "meer-doen-offline.zip").read_bytes() == in_het_geheugen
