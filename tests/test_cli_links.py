"""De opdrachten over links, zoals een redacteur en een werkstroom ze gebruiken."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sitebouw import HOOFDMAP, bouw, kopieer_raamwerk
from voorbeeldboom import BESTANDEN, schrijf_boom
from voorgeladen import kennisbank

DODE_LINK = '<a href="weg.html">Weg</a>'
EIGEN_COMPUTER = "http://127.0.0.1:1/"


def site_met(map_: Path, **paginas: str) -> Path:
    for naam, tekst in paginas.items():
        map_.mkdir(parents=True, exist_ok=True)
        (map_ / f"{naam}.html").write_text(tekst, "utf-8")
    return map_


@pytest.fixture(scope="module")
def huis(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """De kleine kennisbank met haar gebouwde site."""
    map_ = tmp_path_factory.mktemp("huis")
    kopieer_raamwerk(map_)
    schrijf_boom(map_)
    klaar = bouw(map_)
    assert klaar.returncode == 0, klaar.stderr
    return map_


@pytest.fixture
def kapot(huis: Path, tmp_path: Path) -> Path:
    """Dezelfde site met op één pagina een kapotte link naar tip 1."""
    site = tmp_path / "kapot"
    shutil.copytree(huis / "site", site)
    pagina = site / "prioriteiten/1-vertrouwen.html"
    tekst = pagina.read_text("utf-8")
    pagina.write_text(tekst.replace("../tips/1-open.html", "../tips/1-opn.html"), "utf-8")
    return site


def test_gebouwde_site_is_goed_en_haar_offline_kopie_ook(huis: Path) -> None:
    klaar = kennisbank("links", map_=huis)
    assert (klaar.returncode, klaar.stdout) == (0, "Elke link klopt.\n")


def test_dode_link_in_de_site_heeft_pagina_bestand_en_regel(huis: Path, kapot: Path) -> None:
    klaar = kennisbank("links", str(kapot), "--json", map_=huis)
    meldingen = json.loads(klaar.stdout)
    regels = BESTANDEN["docs/prioriteiten/1-vertrouwen.md"].split("\n")
    regel = next(nummer for nummer, een in enumerate(regels, 1) if "[tip 1.1](tip-1.1)" in een)
    assert klaar.returncode == 1
    assert {een["pagina"] for een in meldingen} == {"prioriteiten/1-vertrouwen.html"}
    assert ("docs/prioriteiten/1-vertrouwen.md", regel) in {
        (een["bestand"], een["regel"]) for een in meldingen
    }


def test_annotatie_en_rapport_komen_uit_dezelfde_meldingen(huis: Path, kapot: Path) -> None:
    rapport = kapot.parent / "rapport.md"
    klaar = kennisbank("links", str(kapot), "--github", "--rapport", str(rapport), map_=huis)
    assert "::error file=docs/prioriteiten/1-vertrouwen.md,line=" in klaar.stdout
    assert rapport.read_text("utf-8").startswith("## Dood (")


def test_fout_die_alleen_in_de_offline_kopie_zit_noemt_de_kopie(huis: Path, tmp_path: Path) -> None:
    shutil.copytree(huis / "site", tmp_path / "site")
    (tmp_path / "site/meer-doen-offline.zip").write_bytes(b"geen zip")
    klaar = kennisbank("links", str(tmp_path / "site"), map_=huis)
    assert klaar.returncode == 1
    assert klaar.stdout.startswith("meer-doen-offline.zip: De offline kopie is niet te openen.")


def test_site_van_een_ander_krijgt_geen_regels_uit_onze_inhoud(huis: Path, tmp_path: Path) -> None:
    site = site_met(tmp_path / "ander", index=DODE_LINK)
    [melding] = json.loads(kennisbank("links", str(site), "--json", map_=huis).stdout)
    assert (melding["pagina"], melding["bestand"], melding["regel"]) == ("index.html", "", 0)


def test_site_van_een_ander_is_na_te_kijken_zonder_inhoud_in_de_map(tmp_path: Path) -> None:
    site = site_met(tmp_path / "ander", index=DODE_LINK)
    klaar = kennisbank("links", str(site), map_=tmp_path)
    assert klaar.returncode == 1
    assert klaar.stdout.startswith("index.html: Dit bestand bestaat niet in de site.")


def test_bestandsnaam_die_geen_tekst_is_geeft_toch_geldige_json(tmp_path: Path) -> None:
    site = site_met(tmp_path / "ander", index="<p>x</p>")
    (site / os.fsdecode(b"caf\xe9.html")).write_text(DODE_LINK, "utf-8")
    for vorm in ("--json", "--github"):
        klaar = kennisbank("links", str(site), vorm, map_=tmp_path)
        assert (klaar.returncode, klaar.stderr) == (1, "")
        assert "caf" in klaar.stdout


def test_goede_site_laadt_geen_records(tmp_path: Path) -> None:
    """Daarom kost de controle bij elke bouw bijna geen tijd."""
    site_met(tmp_path / "site", index="<p>x</p>")
    opdracht = (
        "import sys; from kennisbank.cli import main; sys.argv[1:] = ['links']\n"
        "try: main()\n"
        "finally: print([naam for naam in ('kennisbank.model', 'aiohttp') if naam in sys.modules])"
    )
    klaar = subprocess.run(
        [sys.executable, "-c", opdracht],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(HOOFDMAP / "src")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert klaar.stdout == "Elke link klopt.\n[]\n"


def test_lijst_met_adressen_weigert_de_eigen_computer(tmp_path: Path) -> None:
    lijst = tmp_path / "lijst.txt"
    lijst.write_text(f"# mijn lijst\n{EIGEN_COMPUTER}\nhttp://127.0.0.1/\n", "utf-8")
    klaar = kennisbank("links", "--adressen", str(lijst), "--json", map_=tmp_path)
    assert [(een["oordeel"], een["regel"]) for een in json.loads(klaar.stdout)] == [
        ("fout", 2),
        ("fout", 3),
    ]
    assert klaar.stderr == "2 van 2 links nagevraagd.\n"


def test_extern_vraagt_ook_naar_buiten_en_laat_dat_zien(tmp_path: Path) -> None:
    link = f'<a href="{EIGEN_COMPUTER}">x</a>'
    site = site_met(tmp_path / "ander", index=link.replace("127.0.0.1:1", "u@vng.nl"))
    klaar = kennisbank("links", str(site), "--extern", map_=tmp_path)
    assert klaar.returncode == 1
    assert "gebruikersnaam" in klaar.stdout
    assert klaar.stderr == "1 van 1 links nagevraagd.\n"


@pytest.mark.parametrize("woorden", [("links", "--adressen", "l.txt"), ("linkronde",)])
def test_zonder_de_extra_zegt_de_opdracht_wat_er_ontbreekt(
    tmp_path: Path, woorden: tuple[str, ...]
) -> None:
    schrijf_boom(tmp_path)
    site_met(tmp_path / "site", index=f'<a href="{EIGEN_COMPUTER}">x</a>')
    (tmp_path / "l.txt").write_text(EIGEN_COMPUTER, "utf-8")
    (tmp_path / "aiohttp.py").write_text("raise ImportError", "utf-8")
    klaar = kennisbank(*woorden, map_=tmp_path)
    assert (klaar.returncode, klaar.stdout) == (2, "")
    assert "make .venv/klaar" in klaar.stderr


def test_linkronde_schrijft_geheugen_en_rapport(tmp_path: Path) -> None:
    schrijf_boom(tmp_path)
    site_met(tmp_path / "site", index=f'<a href="{EIGEN_COMPUTER}">x</a>')
    geheugen, rapport = tmp_path / "geheugen.json", tmp_path / "rapport.md"
    geheugen.write_text("kapot", "utf-8")
    woorden = ("linkronde", "--geheugen", str(geheugen), "--rapport", str(rapport), "--json")
    klaar = kennisbank(*woorden, map_=tmp_path)
    uitkomst = json.loads(klaar.stdout)
    assert klaar.returncode == 1
    assert (uitkomst["bericht"], uitkomst["gevraagd"], uitkomst["ziek"]) == ("bijwerken", 1, False)
    assert "is niet te lezen; wij beginnen opnieuw." in klaar.stderr
    assert [een["url"] for een in json.loads(geheugen.read_text("utf-8"))] == [EIGEN_COMPUTER]
    assert rapport.read_text("utf-8").startswith("Stand: ")


def test_linkronde_zonder_links_naar_buiten_is_goed(huis: Path, tmp_path: Path) -> None:
    site = site_met(tmp_path / "site", index="<p>x</p>")
    geheugen = tmp_path / "geheugen.json"
    klaar = kennisbank("linkronde", str(site), "--geheugen", str(geheugen), map_=huis)
    assert (klaar.returncode, klaar.stdout) == (0, "Elke link werkt.\n")
    assert geheugen.read_text("utf-8") == "[]\n"


def test_wijziging_zonder_nieuwe_links_is_goed_en_vraagt_niemand(tmp_path: Path) -> None:
    voor, na = schrijf_boom(tmp_path / "voor"), schrijf_boom(tmp_path / "na")
    klaar = kennisbank("links-nieuw", str(voor), "--github", map_=na)
    assert klaar.returncode == 0
    assert klaar.stdout == "Elke nieuwe link klopt, of er zijn er geen.\n"


def test_nieuwe_link_met_een_wachtwoord_staat_bij_haar_regel(tmp_path: Path) -> None:
    voor = schrijf_boom(tmp_path / "voor")
    over = "# Over\n\nLees [dit](https://u:p@vng.nl/).\n"
    na = schrijf_boom(tmp_path / "na", **{"docs/redactie/over.md": over})
    klaar = kennisbank("links-nieuw", str(voor), "--github", map_=na)
    assert klaar.returncode == 1
    assert "::error file=docs/redactie/over.md,line=3,title=Adres klopt niet::" in klaar.stdout


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (("links", "nergens"), "In nergens staat geen gebouwde site. Maak die met: make site."),
        (("linkronde", "nergens"), "In nergens staat geen gebouwde site."),
        (("links-nieuw", "nergens"), "In nergens staat geen map docs of data."),
        (("links-nieuw",), "De waarde voor ‘BASIS’ ontbreekt of klopt niet."),
        (("links", "--adressen", "nergens.txt"), "Het bestand nergens.txt is er niet."),
        (("links", "--adressen", "s"), "s is een map; geef een bestand."),
        (("links", "--rapport", "nergens/r.md", "s"), "Het verslag kan niet naar nergens/r.md."),
    ],
)
def test_verkeerd_gebruik_geeft_uitgang_twee_en_een_zin(
    tmp_path: Path, woorden: tuple[str, ...], zin: str
) -> None:
    schrijf_boom(tmp_path)
    site_met(tmp_path / "s", index="<p>x</p>")
    klaar = kennisbank(*woorden, map_=tmp_path)
    assert klaar.returncode == 2
    assert zin in klaar.stderr
    assert "Traceback" not in klaar.stderr
