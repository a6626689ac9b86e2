"""`make serve`: elke wijziging is te zien zonder herstart, en een fout houdt niets tegen."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from gitboom import DAG, VANDAAG, leg_vast
from sitebouw import kopieer_raamwerk
from voorbeeldboom import schrijf_boom

HOOGSTENS = 30


@dataclass(frozen=True)
class Voorvertoning:
    """Een draaiende voorvertoning van de kleine kennisbank."""

    map_: Path
    adres: str

    def haal(self, pagina: str) -> str:
        """De HTML van een pagina, zoals een browser haar nu krijgt."""
        with urllib.request.urlopen(self.adres + pagina, timeout=HOOGSTENS) as antwoord:  # noqa: S310
            inhoud: bytes = antwoord.read()
        return inhoud.decode("utf-8")

    def wacht_op(self, pagina: str, patroon: str) -> str:
        """De HTML van een pagina zodra het patroon erin staat."""
        eind = time.monotonic() + HOOGSTENS
        html = ""
        while time.monotonic() < eind:
            try:
                html = self.haal(pagina)
            except OSError:
                html = ""
            if re.search(patroon, html):
                return html
            time.sleep(0.2)
        pytest.fail(f"{patroon} verscheen niet op {pagina}")

    def vervang(self, bestand: str, oud: str, nieuw: str) -> None:
        """Wijzigt een bestand zoals een redacteur dat doet."""
        pad = self.map_ / bestand
        tekst = pad.read_text("utf-8")
        assert oud in tekst
        pad.write_text(tekst.replace(oud, nieuw), "utf-8")


@pytest.fixture
def voorvertoning(tmp_path: Path) -> Iterator[Voorvertoning]:
    """Start `mkdocs serve` op een vrije poort en stopt hem weer."""
    kopieer_raamwerk(tmp_path)
    schrijf_boom(tmp_path)
    with socket.socket() as stekker:
        stekker.bind(("127.0.0.1", 0))
        poort = stekker.getsockname()[1]
    proces = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{poort}"],
        cwd=tmp_path,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    gast = Voorvertoning(tmp_path, f"http://127.0.0.1:{poort}/")
    try:
        gast.wacht_op("index.html", "beter laten gaan")
        yield gast
    finally:
        proces.terminate()
        proces.wait(timeout=HOOGSTENS)


def test_wijziging_in_inhoud_sjabloon_bibliotheek_en_haak_telt_meteen(
    voorvertoning: Voorvertoning,
) -> None:
    gast = voorvertoning
    gast.vervang("data/voorbeelden.yaml", "Gelote inwoners", "Gekozen inwoners")
    gast.wacht_op("voorbeelden/zeist-loting.html", "<h1>Gekozen inwoners")
    gast.vervang("src/kennisbank/sjablonen/oogopslag.html", "kort kort--", "bondig kort--")
    gast.wacht_op("voorbeelden/zeist-loting.html", "bondig kort--")
    gast.vervang("src/kennisbank/weergave/naam.py", 'f"{soort.titel} {', 'f"Steen {')
    gast.wacht_op("diamanten/index.html", "Steen 01")
    gast.vervang("hooks/paginas.py", "blad.beschrijving if blad", "'Uit de haak' if blad")
    gast.wacht_op("diamanten/index.html", "Uit de haak")


def test_vastlegging_tijdens_de_voorvertoning_geeft_de_nieuwe_datum(
    voorvertoning: Voorvertoning,
) -> None:
    gast = voorvertoning
    leg_vast(gast.map_)
    gast.vervang("docs/tips/1-open.md", "kern: Laat", "kern: Laat nu")
    gast.wacht_op("tips/1-open.html", "Laatst gewijzigd op 21 november 2026")
    leg_vast(gast.map_, VANDAAG + 2 * DAG)
    gast.vervang("docs/tips/1-open.md", "kern: Laat nu", "kern: Laat vooral")
    gast.wacht_op("tips/1-open.html", "Laatst gewijzigd op 23 november 2026")


def test_fout_in_de_inhoud_geeft_een_banier_en_houdt_de_browser_niet_vast(
    voorvertoning: Voorvertoning,
) -> None:
    gast = voorvertoning
    for naam in ("prioriteiten/index.md", "bronnen.md", "prioriteiten/1-vertrouwen.md"):
        gast.vervang(f"docs/{naam}", "kern:", "kerm:")
    for lijst in ("bronnen", "personen", "begrippen", "voorbeelden"):
        gast.vervang(f"data/{lijst}.yaml", "  kern:", "  kerm:")
    gast.vervang("docs/tips/1-open.md", "kern: Laat", "kerm: Laat")
    html = gast.wacht_op("index.html", "te verbeteren")
    assert "docs/tips/1-open.md:6" in html
    assert "Bedoelt u ‘kern’?" in html
    gast.wacht_op("rode-draden/1-participatie.html", "te verbeteren")
    schrijf_boom(gast.map_)
    gast.wacht_op("tips/1-open.html", "Laat inwoners meekijken")
    assert "te verbeteren" not in gast.haal("index.html")
