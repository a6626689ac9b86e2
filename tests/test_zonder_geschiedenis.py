"""Een bouw zonder geschiedenis: streng weigert hij, en nergens komt een datum die niet klopt."""

import io
import json
import re
import zipfile
from pathlib import Path

import pikepdf
import pytest

from gitboom import git, leg_vast
from papier.bouwsel import tekst
from sitebouw import bouw, kopieer_raamwerk
from voorbeeldboom import schrijf_boom

INGEPAKT = {".pdf", ".zip", ".gz", ".ods", ".woff2"}


@pytest.fixture
def huis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """De kleine kennisbank met alles om haar te bouwen, zonder git."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    map_ = schrijf_boom(tmp_path / "huis")
    kopieer_raamwerk(map_)
    return map_


def test_strenge_bouw_zonder_git_zegt_wat_ontbreekt_en_wat_u_kunt_doen(huis: Path) -> None:
    klaar = bouw(huis, SOURCE_DATE_EPOCH="")
    assert klaar.returncode == 1
    assert "Deze map hoort niet bij git. Daarom is van geen record bekend" in klaar.stderr
    assert "Of geef een tijdstip op, zoals SOURCE_DATE_EPOCH=$(date +%s)." in klaar.stderr
    assert "Traceback" not in klaar.stderr
    assert not (huis / "site").exists()


@pytest.mark.parametrize(
    ("naam", "waarde", "zin"),
    [
        ("SOURCE_DATE_EPOCH", "straks", "‘straks’ is geen tijdstip in seconden na 1 januari 1980."),
        ("SOURCE_DATE_EPOCH", "0", "‘0’ is geen tijdstip in seconden na 1 januari 1980."),
        ("MEERDOEN_PEILDATUM", "gisteren", "‘gisteren’ is geen dag die bestaat."),
    ],
)
def test_opgave_die_niet_kan_stopt_elke_bouw_met_een_zin(
    huis: Path, naam: str, waarde: str, zin: str
) -> None:
    klaar = bouw(huis, None, False, **{naam: waarde})
    assert klaar.returncode == 1
    assert zin in klaar.stderr
    assert "Traceback" not in klaar.stderr


def test_zonder_enige_datum_staat_er_nergens_een_verzonnen(huis: Path) -> None:
    klaar = bouw(
        huis,
        strikt=False,
        MEERDOEN_PDF="true",
        MEERDOEN_ADRES="https://a.nl/",
        SOURCE_DATE_EPOCH="",
    )
    assert klaar.returncode == 0, klaar.stderr
    bestanden = {pad: pad.read_bytes() for pad in (huis / "site").rglob("*") if pad.is_file()}
    teksten = {pad: inhoud for pad, inhoud in bestanden.items() if pad.suffix not in INGEPAKT}
    assert [pad for pad, inhoud in teksten.items() if b"1970-01" in inhoud] == []
    assert not (huis / "site/sitemap.xml").exists()
    versie = json.loads((huis / "site/versie.json").read_text("utf-8"))
    assert (versie["vastlegging"], versie["dag"]) == (None, None)
    pdfs = [inhoud for pad, inhoud in bestanden.items() if pad.suffix == ".pdf"]
    assert len(pdfs) > 5
    for inhoud in pdfs:
        assert re.findall(r"Stand van \d+|1970", tekst(inhoud)) == []
        with pikepdf.open(io.BytesIO(inhoud)) as pdf:
            assert str(pdf.docinfo.get("/CreationDate", "D:9999")) > "D:2026"
    with zipfile.ZipFile(huis / "site/meer-doen-offline.zip") as zip_:
        assert min(lid.date_time for lid in zip_.infolist()) > (2026, 1, 1, 0, 0, 0)


def test_met_een_opgegeven_tijdstip_is_de_site_van_die_dag(huis: Path) -> None:
    klaar = bouw(huis, MEERDOEN_ADRES="https://a.nl/", SOURCE_DATE_EPOCH="1795219200")
    assert klaar.returncode == 0, klaar.stderr
    assert "<lastmod>2026-11-21</lastmod>" in (huis / "site/sitemap.xml").read_text("utf-8")
    voeding = (huis / "site/data/voorbeelden.atom").read_text("utf-8")
    assert "<updated>2026-11-21T00:00:00Z</updated>" in voeding
    assert "<entry>" not in voeding
    assert "Laatst gewijzigd" not in (huis / "site/tips/1-open.html").read_text("utf-8")


def test_hele_geschiedenis_geeft_elk_record_zijn_dag(huis: Path) -> None:
    klaar = bouw(leg_vast(huis))
    assert klaar.returncode == 0, klaar.stderr
    pagina = (huis / "site/tips/1-open.html").read_text("utf-8")
    assert "Laatst gewijzigd op 21 november 2026." in pagina
    assert "<entry>" in (huis / "site/data/voorbeelden.atom").read_text("utf-8")
    versie = json.loads((huis / "site/versie.json").read_text("utf-8"))
    assert versie["vastlegging"] == git(huis, "rev-parse", "HEAD")
    assert (versie["dag"], "aangepast" in versie) == ("2026-11-21", False)
