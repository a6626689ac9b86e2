"""Het adresfilter: geen enkel intern adres wordt bereikt, hoe het ook vermomd is (groep 10)."""

import socket
from dataclasses import replace

import pytest

from kennisbank.koppelingen.adres import buitengebrek
from kennisbank.koppelingen.adresfilter import alleen_naar, is_openbaar
from kennisbank.koppelingen.ronde import vraag_na
from kennisbank.koppelingen.toegang import Toegang
from koppelingen.proefserver import OK, Naamgever, Server, naar, vast

VERBODEN = [
    "127.0.0.1",
    "127.255.255.254",
    "0.0.0.0",  # noqa: S104 - een adres dat niet mag
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "168.63.129.16",
    "192.0.0.8",
    "192.0.2.1",
    "192.88.99.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "64:ff9b:1::a00:1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "3fff::1",
    "fc00::1",
    "fd12::1",
    "fe80::1%lo",
    "fec0::1",
    "ff02::1",
    "geen adres",
]
POORTVRIJ = Toegang(poorten=frozenset(), tijd=1.0, pauzes=())


@pytest.mark.parametrize("adres", VERBODEN)
def test_intern_of_bijzonder_adres_is_niet_openbaar(adres: str) -> None:
    assert not is_openbaar(adres)


@pytest.mark.parametrize("adres", ["8.8.8.8", "145.97.1.1", "2a02:1234::1", "2606:4700::1111"])
def test_gewoon_adres_is_openbaar(adres: str) -> None:
    assert is_openbaar(adres)


@pytest.mark.parametrize(
    "naam",
    [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "0.0.0.0",  # noqa: S104 - een adres dat niet mag
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "localhost",
        "LOCALHOST.",
        "127.0.0.1.",
        "①②⑦.0.0.1",
    ],
)
def test_eigen_computer_wordt_nooit_bereikt_hoe_hij_ook_heet(naam: str) -> None:
    with Server({"/": vast(OK)}) as server:
        [antwoord] = vraag_na([f"http://{naam}:{server.poort}/"], POORTVRIJ).values()
    assert server.log == []
    assert not antwoord.is_goed


def test_naam_die_naar_een_intern_adres_wijst_wordt_geweigerd() -> None:
    tabel = {f"n{n}.test": [adres] for n, adres in enumerate(VERBODEN[:-1])}
    toegang = replace(POORTVRIJ, zoeker=lambda: Naamgever(tabel))
    with Server({"/": vast(OK)}) as server:
        antwoorden = vraag_na([server.url("/", naam) for naam in tabel], toegang)
    assert server.log == []
    assert {een.oordeel for een in antwoorden.values()} == {"fout"}


def test_omleiding_naar_een_intern_adres_wordt_niet_gevolgd() -> None:
    """De openbare server is hier 127.0.0.1; de andere adressen zijn intern."""
    with Server({"/": vast(OK)}, adres="127.0.0.2") as intern:
        tabel = {"open.test": ["127.0.0.1"], "intern.test": ["127.0.0.2"]}
        toegang = replace(
            POORTVRIJ, mag=lambda adres: adres == "127.0.0.1", zoeker=lambda: Naamgever(tabel)
        )
        doelen = [intern.url(), intern.url("/", "intern.test"), intern.url("/", "[::1]")]
        gedrag = {f"/{n}": naar(doel) for n, doel in enumerate(doelen)} | {"/goed": vast(OK)}
        with Server(gedrag) as open_:
            urls = [open_.url(pad, "open.test") for pad in gedrag]
            antwoorden = vraag_na(urls, toegang)
    assert intern.log == []
    oordelen = [een.oordeel for een in antwoorden.values()]
    assert oordelen == ["fout", "fout", "fout", None]


def test_naam_die_steeds_van_adres_wisselt_komt_nooit_binnen() -> None:
    with Server({"/": vast(OK)}, adres="127.0.0.2") as intern:
        zoeker = Naamgever({"wissel.test": ["127.0.0.1", "127.0.0.2"]}, wissel=True)
        toegang = replace(
            POORTVRIJ,
            mag=lambda adres: adres == "127.0.0.1",
            zoeker=lambda: zoeker,
            pauzes=(0.0, 0.0),
        )
        for ronde in range(10):
            vraag_na([intern.url(f"/?{ronde}", "wissel.test")], toegang)
    assert zoeker.vragen >= 10
    assert intern.log == []


def test_naam_met_een_openbaar_en_een_intern_adres_bereikt_alleen_het_openbare() -> None:
    with Server({"/": vast(OK)}) as server:
        tabel = {"twee.test": ["127.0.0.2", "127.0.0.1"]}
        toegang = replace(
            POORTVRIJ, mag=lambda adres: adres == "127.0.0.1", zoeker=lambda: Naamgever(tabel)
        )
        [antwoord] = vraag_na([server.url("/", "twee.test")], toegang).values()
    assert antwoord.is_goed
    assert server.log == ["/"]


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/hostname",
        "ftp://vng.nl/",
        "gopher://vng.nl/",
        "javascript:alert(1)",
        "http://vng.nl:25/",
        "https://vng.nl:8443/",
        "http://vng.nl:99999/",
        "http://u:p@vng.nl/",
        "http://u@vng.nl/",
        "http://",
        "http://[x/",
        "vng.nl",
        "",
    ],
)
def test_ander_schema_andere_poort_of_een_wachtwoord_wordt_niet_geopend(url: str) -> None:
    gebrek = buitengebrek(url, Toegang().poorten)
    assert gebrek is not None
    assert gebrek.oordeel == "fout"
    assert vraag_na([url], Toegang(tijd=1))[url].oordeel == "fout"


def test_ook_bij_het_verbinden_telt_de_poort() -> None:
    """Het laatste slot, mocht een adres anders gelezen worden dan het er eerst uitzag."""
    maak = alleen_naar(lambda _: True, frozenset({80, 443}))
    with pytest.raises(PermissionError):
        maak((socket.AF_INET, socket.SOCK_STREAM, 0, "", ("8.8.8.8", 25)))
    maak((socket.AF_INET, socket.SOCK_STREAM, 0, "", ("8.8.8.8", 443))).close()


def test_een_tussenpersoon_uit_de_omgeving_telt_niet(monkeypatch: pytest.MonkeyPatch) -> None:
    with Server({}) as tussen, Server({"/": vast(OK)}) as server:
        monkeypatch.setenv("http_proxy", tussen.url())
        toegang = replace(POORTVRIJ, mag=lambda adres: adres == "127.0.0.1")
        vraag_na([server.url()], toegang)
    assert tussen.log == []
    assert server.log == ["/"]


def test_wat_voor_de_omleiding_gewoon_mag_mag_met_het_echte_filter_niet() -> None:
    with Server({"/": vast(OK)}) as server:
        vraag_na([server.url()], replace(POORTVRIJ, mag=lambda _: True))
        assert server.log == ["/"]
        vraag_na([server.url()], POORTVRIJ)
        assert server.log == ["/"]
