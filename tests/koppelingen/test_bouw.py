"""Een site die net gebouwd is, loopt na zonder vals alarm (groep 16)."""

import subprocess
import sys

from kennisbank.koppelingen import site_in_map, site_in_zip
from kennisbank.koppelingen.opdracht import binnen, bron_van
from koppelingen.conftest import Huis


def test_site_en_offline_kopie_hebben_geen_vals_alarm(huis: Huis) -> None:
    bron = bron_van(huis.map, huis.inhoud.graaf, huis.inhoud.lezing)
    assert binnen(huis.site, bron) == ()
    assert binnen(site_in_zip(huis.site.lees("meer-doen-offline.zip")), bron) == ()


def test_site_onder_een_pad_is_ook_goed_behalve_een_404_die_dat_pad_niet_kent(huis: Huis) -> None:
    """De pagina 404 heeft volledige paden, want zij verschijnt op elk adres."""
    assert {een.pagina for een in binnen(site_in_map(huis.map / "site", "/meer-doen/"))} == {
        "404.html"
    }
    assert {een.pagina for een in binnen(site_in_map(huis.map, "/site/"))} == {"404.html"}


def test_bibliotheek_werkt_zonder_aiohttp(huis: Huis) -> None:
    """Wie alleen de site nakijkt, heeft de extra `links` niet nodig."""
    opdracht = (
        "import sys; sys.modules['aiohttp'] = None; from pathlib import Path;"
        "from kennisbank.koppelingen import site_in_map;"
        "from kennisbank.koppelingen.opdracht import binnen;"
        "print(binnen(site_in_map(Path(sys.argv[1]))))"
    )
    klaar = subprocess.run(
        [sys.executable, "-c", opdracht, str(huis.map / "site")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert klaar.stdout == "()\n"
