"""De bouw: hij praat met niemand, en streng betekent ook echt streng (groep 16)."""

import os
import subprocess
import sys
from pathlib import Path

from kennisbank.koppelingen import site_in_map, site_in_zip
from kennisbank.koppelingen.opdracht import binnen, bron_van
from koppelingen.conftest import Huis

ZONDER_NET = """
import socket, sys
def weigert(*_, **__):
    raise RuntimeError("de bouw zoekt verbinding")
socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = weigert
from mkdocs.__main__ import cli
cli(["build", "--site-dir", sys.argv[1]])
"""


def test_de_bouw_zoekt_geen_verbinding(huis: Huis, tmp_path: Path) -> None:
    klaar = subprocess.run(
        [sys.executable, "-c", ZONDER_NET, str(tmp_path / "site")],
        cwd=huis.map,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert klaar.returncode == 0, klaar.stderr
    assert (tmp_path / "site/index.html").is_file()


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
