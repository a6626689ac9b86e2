"""Antwoorden: van status of storing naar een oordeel."""

import socket
import ssl

import pytest

from kennisbank.koppelingen.antwoord import Antwoord, uit_status, uit_storing

URL = "https://www.zeist.nl/balans"


@pytest.mark.parametrize(
    ("wacht", "na"),
    [
        ("", 0.0),
        (" 7 ", 7.0),
        ("Fri, 31 Dec 1999 23:59:59 GMT", float("inf")),
        ("-1", float("inf")),
    ],
)
def test_wie_vraagt_te_wachten_krijgt_die_tijd(wacht: str, na: float) -> None:
    assert uit_status(URL, 429, wacht=wacht).opnieuw_na == na


@pytest.mark.parametrize("status", [401, 403, 404, 410, 451, 999, 200])
def test_vast_antwoord_krijgt_geen_tweede_poging(status: int) -> None:
    assert uit_status(URL, status).opnieuw_na is None


@pytest.mark.parametrize("status", [0, 99, 99_999])
def test_een_getal_dat_geen_status_is_heet_geen_foutcode(status: int) -> None:
    assert uit_status(URL, status) == uit_storing(URL, ConnectionError())


@pytest.mark.parametrize("naar", ["https://a.nl/" + "x" * 5_000, "https://a.nl/\u202ex", URL])
def test_nieuw_adres_dat_niemand_kan_overnemen_is_geen_verhuizing(naar: str) -> None:
    assert uit_status(URL, 200, [301], naar) == Antwoord(URL, code="200", status=200)


@pytest.mark.parametrize(
    ("omleidingen", "oordeel"),
    [
        ([301], "verhuisd"),
        ([301, 308], "verhuisd"),
        ([302], None),
        ([301, 302], None),
        ([307, 301], None),
    ],
)
def test_alleen_wie_helemaal_voorgoed_verhuisd_is_krijgt_een_nieuw_adres(
    omleidingen: list[int], oordeel: str | None
) -> None:
    assert uit_status(URL, 200, omleidingen, "https://www.zeist.nl/nieuw").oordeel == oordeel


@pytest.mark.parametrize(
    ("storing", "oordeel", "code"),
    [
        (socket.gaierror(socket.EAI_NONAME, "x"), "dood", "naam"),
        (socket.gaierror(socket.EAI_AGAIN, "x"), "onzeker", "verbinding"),
        (TimeoutError(), "onzeker", "tijd"),
        (ConnectionRefusedError(), "onzeker", "verbinding"),
        (UnicodeError("x"), "fout", "adres"),
        (ssl.SSLError("x"), "onzeker", "verbinding"),
    ],
)
def test_storing_zegt_wat_er_met_de_link_is(storing: Exception, oordeel: str, code: str) -> None:
    antwoord = uit_storing(URL, storing)
    assert (antwoord.oordeel, antwoord.code) == (oordeel, code)
