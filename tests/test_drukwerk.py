"""De haak die de pdf's zet: wat een lezer op de site vindt, en wat een redacteur te zien krijgt."""

import re
import zipfile
from pathlib import Path

import pytest

from sitebouw import alle_bestanden, bouw, kopieer_raamwerk
from voorbeeldboom import schrijf_boom

BLAD = "docs/tips/1-open.md"


@pytest.fixture
def boom(tmp_path: Path) -> Path:
    map_ = schrijf_boom(tmp_path / "boom")
    kopieer_raamwerk(map_)
    return map_


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    map_ = schrijf_boom(tmp_path_factory.mktemp("druk"))
    kopieer_raamwerk(map_)
    klaar = bouw(map_, MEERDOEN_PDF="true")
    assert klaar.returncode == 0, klaar.stderr
    return map_ / "site"


def test_elke_recordpagina_wijst_haar_pdf_met_grootte_en_omvang(site: Path) -> None:
    html = (site / "tips" / "1-open.html").read_text("utf-8")
    gevonden = re.search(r'href="\.\./(pdf/tips/1-open\.pdf)".*?\(pdf, 1 bladzijde, \d+ kB\)', html)
    assert gevonden
    assert (site / gevonden[1]).read_bytes().startswith(b"%PDF-1.7")


def test_een_overzicht_wijst_zijn_onderdeel_en_de_voet_het_boekje(site: Path) -> None:
    html = (site / "tips" / "index.html").read_text("utf-8")
    assert 'href="../pdf/tips.pdf"' in html
    assert re.search(
        r'href="\.\./pdf/boekje\.pdf".*?Het boekje \(pdf, \d+ bladzijden, \d+ kB\)</a>', html
    )


def test_de_offline_kopie_heeft_de_pdfs_ook(site: Path) -> None:
    with zipfile.ZipFile(site / "meer-doen-offline.zip") as zip_:
        namen = set(zip_.namelist())
        wijzer = zip_.read("meer-doen/LEES-MIJ.txt").decode()
    assert {"meer-doen/pdf/boekje.pdf", "meer-doen/pdf/tips/1-open.pdf"} <= namen
    assert "meer-doen/epub/raadseditie.epub" in namen
    assert "staat in de map pdf" in wijzer


def test_de_voet_noemt_het_papier_dat_niet_van_een_pagina_is(site: Path) -> None:
    html = (site / "tips" / "1-open.html").read_text("utf-8")
    for naam, titel in (
        ("pdf/raadseditie.pdf", "Raadseditie"),
        ("pdf/kaarten.pdf", "Kaarten om uit te knippen"),
        ("pdf/afvinklijst.pdf", "Tips om af te vinken"),
        ("epub/raadseditie.epub", "E-boek"),
    ):
        assert re.search(rf'href="\.\./{re.escape(naam)}"[^>]*>{titel} \((pdf|epub), ', html)
        assert (site / naam).is_file()


def test_twee_bouwen_geven_dezelfde_bytes_ook_zonder_voorraad(site: Path, boom: Path) -> None:
    klaar = bouw(boom, MEERDOEN_PDF="true")
    assert klaar.returncode == 0, klaar.stderr
    assert alle_bestanden(boom / "site" / "pdf") == alle_bestanden(site / "pdf")


def test_een_gewone_bouw_zet_niets_en_belooft_niets(boom: Path) -> None:
    assert bouw(boom).returncode == 0
    assert not (boom / "site" / "pdf").exists()
    assert ".pdf" not in (boom / "site" / "tips" / "1-open.html").read_text("utf-8")


def test_een_teken_zonder_letter_houdt_de_bouw_tegen_met_bestand_en_regel(boom: Path) -> None:
    pad = boom / BLAD
    pad.write_text(pad.read_text("utf-8") + "\nEen peper: 🌶\n", "utf-8")
    klaar = bouw(boom, MEERDOEN_PDF="true")
    assert klaar.returncode != 0
    assert re.search(rf"{BLAD}:\d+: Het teken ‘🌶’ .* staat in geen letter", klaar.stderr)
    assert not (boom / "site").exists()


def test_zonder_zetter_bouwt_de_site_en_zegt_wat_er_ontbreekt(boom: Path, tmp_path: Path) -> None:
    (tmp_path / "typst.py").write_text("raise ImportError(name='typst')\n", "utf-8")
    klaar = bouw(boom, MEERDOEN_PDF="true", PYTHONPATH=str(tmp_path))
    assert klaar.returncode == 0, klaar.stderr
    assert "De pdf's zijn niet gemaakt: het pakket typst ontbreekt." in klaar.stderr
    assert ".pdf" not in (boom / "site" / "index.html").read_text("utf-8")
