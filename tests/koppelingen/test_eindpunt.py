"""Eindpunten: een omleiding naar iets algemeens is geen verhuizing."""

import time
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kennisbank.herstel import verhuisd
from kennisbank.koppelingen.antwoord import uit_status
from kennisbank.koppelingen.eindpunt import algemeen_eindpunt
from kennisbank.koppelingen.geheugen import Herinnering

URL = "https://www.zeist.nl/nieuws/2021/balans-na-een-jaar"
ALGEMEEN = {
    "de startpagina": (
        "/ /index.html /Home /nl /nl/ /nl-nl/home.aspx /?utm_source=x /en/index.php /#kop /welkom "
        "/web/guest/home /nds /be-nl /Home/Index /Pages/default.aspx"
    ),
    "een foutpagina": (
        "/404 /404.html /error /fout/ /nl/pagina-niet-gevonden /page_not_found.aspx /errors/404 "
        "/?error=404 /oeps /Error404 /nl/deze-pagina-bestaat-niet-meer /niet-gevonden /?status=404 "
        "/verlopen /geen-toegang /onderhoud /Pages/PageNotFoundError.aspx /404-0 /?404;https://x"
    ),
    "een inlogpagina": (
        "/login /inloggen /account/login?next=/x /wp-login.php /saml2/sso /?returnUrl=%2Fnieuws "
        "/oauth2/authorize?client=1 /nl/aanmelden /realms/x/openid-connect/auth"
    ),
    "een zoekpagina": (
        "/zoeken /zoeken?q=balans /nl/search /?s=balans /zoekresultaten.html /search/node/balans"
    ),
}
EIGEN = (
    "/nieuws/balans /404-woningen-erbij /nieuws/14045 /nieuws/fout-in-een-brief /en-nu-verder "
    "/inloggen-met-digid-wordt-veiliger /zoekgebied-windmolens /?p=123 /home-en-haard /nl/beleid "
    "/wegen/onderhoud /contract/verlopen /site/balans /search/a/b/c/7 "
    "/?id=7 /zoeken-naar-een-nieuwe-school /#/nieuws/7 /login-voor-raadsleden-vernieuwd"
)


@pytest.mark.parametrize(
    ("pad", "soort"), [(pad, soort) for soort, rij in ALGEMEEN.items() for pad in rij.split()]
)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_wie_op_iets_algemeens_uitkomt_is_onzeker_en_nooit_verhuisd(
    pad: str, soort: str, status: int
) -> None:
    antwoord = uit_status(URL, 200, [status], f"https://www.zeist.nl{pad}")
    assert (antwoord.oordeel, antwoord.nieuw_adres, antwoord.is_goed) == ("onzeker", "", False)
    assert f"komt uit op {soort}" in antwoord.zin


@pytest.mark.parametrize("pad", EIGEN.split())
def test_een_eigen_bladzijde_blijft_een_verhuizing(pad: str) -> None:
    naar = f"https://www.zeist.nl{pad}"
    assert uit_status(URL, 200, [301], naar).nieuw_adres == naar
    assert uit_status(URL, 200, [302], naar).oordeel is None


@pytest.mark.parametrize(
    ("van", "naar", "soort"),
    [
        ("http://zeist.nl", "https://www.zeist.nl/", ""),
        ("https://www.zeist.nl/index.php", "https://www.zeist.nl/nl/", ""),
        ("https://www.uden.nl/", "https://www.gemeentemaashorst.nl/", ""),
        ("https://www.uden.nl/loting", "https://www.gemeentemaashorst.nl/", "de startpagina"),
        ("https://doemee.zeist.nl/", "https://www.zeist.nl/", "de startpagina"),
        ("https://www.zeist.nl/?id=5", "https://www.zeist.nl/", "de startpagina"),
        ("https://x.nl/#/plan/5", "https://www.x.nl/#/plan/5", ""),
        ("https://www.zeist.nl/login", "https://www.zeist.nl/inloggen", ""),
        ("https://www.zeist.nl/", "https://www.zeist.nl/inloggen", "een inlogpagina"),
        ("https://zeist.nl/stuk", "https://login.microsoftonline.com/a/b", "een inlogpagina"),
        ("https://zeist.nl/stuk", "https://[x", ""),
    ],
)
def test_wie_zelf_om_iets_algemeens_vroeg_komt_goed_uit(van: str, naar: str, soort: str) -> None:
    assert algemeen_eindpunt(van, naar) == soort


def test_een_startpagina_uit_een_oud_geheugen_wordt_nooit_ingevuld() -> None:
    thuis = Herinnering(URL, "2026-01-01", (), "https://www.zeist.nl/")
    assert verhuisd({URL: thuis}) == {}


@given(st.text(max_size=80), st.text(max_size=80))
def test_elk_adres_krijgt_een_antwoord(van: str, naar: str) -> None:
    assert algemeen_eindpunt(f"https://a.nl/{van}", f"https://b.nl/{naar}") is not None


def test_een_vijandig_adres_kost_weinig_tijd() -> None:
    begin = time.perf_counter()
    for stuk, teken in product(("pagina", "404", "fout", "%2f", "error404page"), "/?&="):
        algemeen_eindpunt(URL, f"https://a.nl/{(stuk + teken) * 9000}{stuk * 9000}")
    assert time.perf_counter() - begin < 5
