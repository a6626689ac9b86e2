"""Online zetten: het script, en de echte nginx met onze instellingen op een eigen poort."""

import gzip
import http.client
import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from nginx import DEPLOY, nginx, zet_online

TEKST = "<!doctype html><title>Meer</title>" + "<p>Loting in de raad.</p>" * 60


@pytest.fixture(scope="module")
def zet() -> ModuleType:
    """Het script, als module."""
    return zet_online()


def maak_site(map_: Path, tekst: str = TEKST) -> Path:
    """Een kleine site met van elke soort een bestand."""
    for pad, inhoud in {
        "index.html": tekst,
        "versie.json": json.dumps({"versie": "1.2.0", "vastlegging": "0123456789abcdef" * 2}),
        "404.html": "<!doctype html><title>Niet gevonden</title>",
        "zoeken.html": tekst,
        "prioriteiten/index.html": tekst,
        "data/a.js": "globalThis.a = 1; " * 60,
        "assets/letters/a.woff2": "letter",
        "pdf/a.pdf": "%PDF-1.7 " * 30,
        ".geheim": "nee",
        ".well-known/security.txt": "Contact: mailto:a@b.example\n",
    }.items():
        (map_ / pad).parent.mkdir(parents=True, exist_ok=True)
        (map_ / pad).write_text(inhoud, "utf-8")
    return map_


def test_wat_online_staat_zegt_welke_versie_het_is_en_gaat_in_een_stap_terug(
    zet: ModuleType, tmp_path: Path
) -> None:
    plek = tmp_path / "srv"
    zet.zet_online(maak_site(tmp_path / "een"), plek)
    zet.zet_online(maak_site(tmp_path / "twee", TEKST.replace("Loting", "Wijkraad")), plek)
    assert "Wijkraad" in (plek / "nu/index.html").read_text("utf-8")
    assert (plek / "nu").resolve().name == "1.2.0-0123456789ab-2"
    assert (plek / "vorige").resolve().name == "1.2.0-0123456789ab"
    zet.terug(plek)
    assert "Loting" in (plek / "nu/index.html").read_text("utf-8")
    zet.terug(plek)
    assert "Wijkraad" in (plek / "nu/index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("versie", "naam"),
    [
        ('{"versie": "1.2.0", "vastlegging": null}', "1.2.0"),
        (
            '{"versie": null, "vastlegging": "0123456", "aangepast": true}',
            "0123456-plus",
        ),
        ("half", "los"),
    ],
)
def test_ook_een_site_die_haar_afkomst_niet_kent_komt_online(
    zet: ModuleType, tmp_path: Path, versie: str, naam: str
) -> None:
    site = maak_site(tmp_path / "site")
    (site / "versie.json").write_text(versie, "utf-8")
    zet.zet_online(site, tmp_path / "srv")
    assert (tmp_path / "srv/nu").resolve().name == naam


def test_de_ingepakte_kopie_is_dezelfde_tekst_met_steeds_dezelfde_bytes(
    zet: ModuleType, tmp_path: Path
) -> None:
    een, twee = maak_site(tmp_path / "een"), maak_site(tmp_path / "twee")
    zet.pak_in(een)
    zet.pak_in(twee)
    ingepakt = (een / "index.html.gz").read_bytes()
    assert gzip.decompress(ingepakt).decode() == TEKST
    assert ingepakt == (twee / "index.html.gz").read_bytes()


def test_zonder_site_of_zonder_vorige_uitgave_verandert_er_niets(
    zet: ModuleType, tmp_path: Path
) -> None:
    with pytest.raises(SystemExit, match="Bouw haar eerst"):
        zet.zet_online(tmp_path / "leeg", tmp_path / "srv")
    zet.zet_online(maak_site(tmp_path / "een"), tmp_path / "srv")
    with pytest.raises(SystemExit, match="geen vorige uitgave"):
        zet.terug(tmp_path / "srv")
    assert (tmp_path / "srv/nu/index.html").is_file()


@pytest.fixture(scope="module")
def poort(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """De poort waar de echte nginx een kleine site toont."""
    map_ = tmp_path_factory.mktemp("nginx")
    with nginx(map_, maak_site(map_ / "site")) as dienst:
        yield dienst.poort


def vraag(
    poort: int, pad: str, methode: str = "GET", **kopregels: str
) -> tuple[int, dict[str, str], bytes]:
    """De code, de kopregels en de inhoud van één antwoord."""
    lijn = http.client.HTTPConnection("127.0.0.1", poort, timeout=10)
    koppen = {naam.replace("_", "-"): waarde for naam, waarde in kopregels.items()}
    lijn.request(methode, pad, headers=koppen)
    antwoord = lijn.getresponse()
    inhoud = antwoord.read()
    lijn.close()
    return antwoord.status, {naam.lower(): wat for naam, wat in antwoord.getheaders()}, inhoud


def test_nginx_geeft_elke_pagina_en_ook_een_foutpagina_de_kopregels(poort: int) -> None:
    beloofd = dict(
        regel.strip().split(": ", 1)
        for regel in (DEPLOY / "_headers").read_text("utf-8").splitlines()
        if regel.startswith("  ")
    )
    for pad, code in {"/": 200, "/zoeken": 200, "/er-is/niets": 404}.items():
        status, koppen, _ = vraag(poort, pad)
        assert status == code
        assert {naam: koppen.get(naam.lower()) for naam in beloofd} == beloofd
    assert b"Niet gevonden" in vraag(poort, "/er-is/niets")[2]


def test_nginx_bewaart_letters_lang_en_vraagt_een_pagina_steeds_na(poort: int) -> None:
    assert "immutable" in vraag(poort, "/assets/letters/a.woff2")[1]["cache-control"]
    _, koppen, _ = vraag(poort, "/index.html")
    assert koppen["cache-control"] == "no-cache"
    assert vraag(poort, "/index.html", If_None_Match=koppen["etag"])[0] == 304


def test_nginx_geeft_de_ingepakte_kopie_en_een_stuk_van_een_bestand(poort: int) -> None:
    _, koppen, inhoud = vraag(poort, "/data/a.js", Accept_Encoding="gzip")
    assert koppen["content-encoding"] == "gzip"
    assert gzip.decompress(inhoud).startswith(b"globalThis.a")
    status, _, stuk = vraag(poort, "/pdf/a.pdf", Range="bytes=0-3")
    assert (status, stuk) == (206, b"%PDF")


@pytest.mark.parametrize(
    ("pad", "methode", "code"),
    [
        ("/prioriteiten", "GET", 301),
        ("/.geheim", "GET", 404),
        ("/.well-known/security.txt", "GET", 200),
        ("/index.html", "POST", 405),
        ("/../../etc/passwd", "GET", 400),
    ],
)
def test_nginx_geeft_een_adres_wat_het_hoort_te_geven(
    poort: int, pad: str, methode: str, code: int
) -> None:
    status, koppen, _ = vraag(poort, pad, methode)
    assert status == code
    if code == 301:
        assert re.fullmatch(r"/prioriteiten/", koppen["location"])
