"""Losse tekstpagina's en vreemde bestanden in `docs`, zoals MkDocs ze met onze haken bouwt."""

import os
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from sitebouw import alle_bestanden, bouw, kopieer_raamwerk
from voorbeeldboom import schrijf_boom

OVER = "docs/redactie/over.md"


@pytest.fixture
def huis(tmp_path: Path) -> Path:
    """De kleine kennisbank met alles om haar te bouwen."""
    kopieer_raamwerk(tmp_path)
    return schrijf_boom(tmp_path)


def boom(pagina: Path) -> LexborHTMLParser:
    return LexborHTMLParser(pagina.read_text(encoding="utf-8"))


VUIL = (
    "[klik](javascript:alert(1))",
    "[klik](java&#115;cript:alert(1))",
    "[klik]( jAvAscript:alert(1) )",
    "[klik](data:text/html,x)",
    "![x](https://elders.nl/volg.png)",
    "![x](//elders.nl/volg.png)",
    "![x](\\\\elders.nl/volg.png)",
    "![x](/\\elders.nl/volg.png)",
    "[klik](//elders.nl)",
    "[klik](ftp://elders.nl)",
    "<jan@elders.nl>",
    "[klik](over.md){: onclick=alert(1) }",
    "<javascript:alert(1)>",
)


@pytest.fixture(scope="module")
def vervuild(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """De gebouwde site met elk stuk vuil op een eigen tekstpagina."""
    map_ = tmp_path_factory.mktemp("vervuild")
    kopieer_raamwerk(map_)
    schrijf_boom(map_)
    for nummer, vuil in enumerate(VUIL):
        (map_ / f"docs/redactie/vuil-{nummer}.md").write_text(
            f"# Vuil\n\nHier.\n\n{vuil}\n", "utf-8"
        )
    assert bouw(map_, strikt=False).returncode == 0
    return map_ / "site/redactie"


@pytest.mark.parametrize("nummer", range(len(VUIL)), ids=VUIL)
def test_tekstpagina_voert_niets_uit_en_haalt_niets_van_elders(vervuild: Path, nummer: int) -> None:
    pagina = boom(vervuild / f"vuil-{nummer}.html")
    assert "Hier." in pagina.css_first("main").text()  # type: ignore[union-attr]
    for knoop in pagina.css("main *"):
        assert not [naam for naam in knoop.attributes if naam.startswith("on")]
        adres = (knoop.attributes.get("href") or knoop.attributes.get("src") or "").lower()
        adres = adres.replace("\\", "/")  # zo leest een browser het
        assert not adres.startswith(("javascript", "data", "java", "//", "ftp", "mailto"))
    assert not pagina.css("img[src^=http]")


def test_tekstpagina_kiest_geen_eigen_sjabloon(huis: Path) -> None:
    sjablonen = {"doorgestuurd": "redirect.html", "kaal": "base.html", "verdwaald": "404.html"}
    for naam, sjabloon in sjablonen.items():
        kop = f"---\ntitle: Over\ntemplate: {sjabloon}\nfilters: ja\nrecord: ja\n---\n\n"
        (huis / f"docs/redactie/{naam}.md").write_text(kop + "# Over\n\nWat dit is.\n", "utf-8")
    klaar = bouw(huis, strikt=False)
    for naam in sjablonen:
        zin = "Het veld ‘template’ mag niet bovenaan een tekstpagina staan."
        assert f"docs/redactie/{naam}.md:3: {zin}" in klaar.stderr
        pagina = huis / f"site/redactie/{naam}.html"
        assert "Wat dit is." in boom(pagina).css_first("main").text()  # type: ignore[union-attr]
        assert "data/filter.js" not in pagina.read_text("utf-8")
    assert bouw(huis).returncode == 1


def beschrijving_van(pagina: Path) -> str | None:
    knoop = boom(pagina).css_first("meta[name=description]")
    return knoop.attributes["content"] if knoop else None


def test_titel_en_beschrijving_boven_een_tekstpagina_tellen(huis: Path) -> None:
    kop = "---\ntitle: Wie wij zijn\ndescription: Kort.\n---\n"
    (huis / "docs/redactie/wie.md").write_text(f"{kop}\nHoi.\n", "utf-8")
    (huis / "docs/redactie/wat.md").write_text("# Wat\n\nVan **ons** & u.\n\nEn meer.\n", "utf-8")
    klaar = bouw(huis)
    assert klaar.returncode == 0, klaar.stderr
    pagina = boom(huis / "site/redactie/wie.html")
    assert "Wie wij zijn" in pagina.css_first("title").text()  # type: ignore[union-attr]
    assert beschrijving_van(huis / "site/redactie/wie.html") == "Kort."
    # Wie niets schrijft, krijgt haar eerste alinea: een zoekmachine toont altijd een zin.
    assert beschrijving_van(huis / "site/redactie/wat.html") == "Van ons & u."


def test_tekstpagina_die_niet_te_tonen_is_zegt_dat_en_houdt_niets_tegen(huis: Path) -> None:
    stuk = (b"# Caf\xe9\n", b"", b"\xff\xfe", b"    " * 300 + b"- diep\n", b"[" * 9_000)
    for nummer, inhoud in enumerate(stuk):
        (huis / f"docs/redactie/stuk-{nummer}.md").write_bytes(inhoud)
    klaar = bouw(huis, strikt=False)
    assert klaar.returncode == 0, klaar.stderr
    assert "Traceback" not in klaar.stderr
    for nummer in range(len(stuk)):
        hoofd = boom(huis / f"site/redactie/stuk-{nummer}.html").css_first("main")
        assert hoofd is not None
        assert f"docs/redactie/stuk-{nummer}.md:1: " in hoofd.text()
    assert (huis / "site/redactie/over.html").is_file()


def test_alleen_tekst_bijlagen_en_beelden_komen_op_de_site(huis: Path) -> None:
    buiten = huis / "geheim.md"
    buiten.write_text("# Geheim\n", "utf-8")
    vreemd = (
        "los.html",
        "los.js",
        "tips/los.svg",
        "los.yaml",
        "Los Blad.md",
        "los.MD",
        "los.markdown",
    )
    for naam in vreemd:
        (huis / "docs" / naam).write_text("<script>alert(1)</script>\n", "utf-8")
    (huis / "docs/redactie/beeld").mkdir()
    for naam in ("plaat.png", "plaat.svg"):
        (huis / "docs/redactie/beeld" / naam).write_bytes(b"x")
    (huis / "docs/redactie/gluur.md").symlink_to(buiten)
    (huis / "docs/redactie/dood.md").symlink_to(huis / "nergens.md")
    os.mkfifo(huis / "docs/redactie/pijp.md")
    klaar = bouw(huis, strikt=False)
    assert klaar.returncode == 0, klaar.stderr
    namen = {Path(pad).name for pad in alle_bestanden(huis / "site")}
    assert "plaat.png" in namen
    weg = {"plaat.svg", "gluur.html", "dood.html", "pijp.html", *(Path(n).name for n in vreemd)}
    assert not namen & {*weg, "Los Blad.html"}
    for naam in ("los.html", "tips/los.svg", "redactie/gluur.md", "redactie/pijp.md", "los.MD"):
        assert f"docs/{naam}:1: " in klaar.stderr


def test_koppeling_naar_een_map_stopt_de_bouw_meteen(huis: Path) -> None:
    (huis / "docs/tips/rond").symlink_to(huis / "docs")
    klaar = bouw(huis, strikt=False)
    assert klaar.returncode == 1
    assert "docs/tips/rond:1: Dit is een koppeling naar een map." in klaar.stdout
    assert "Traceback" not in klaar.stderr
