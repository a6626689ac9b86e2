"""Het geheugen: pas na drie missers in twee weken heet een link dood (groep 12)."""

import datetime

import pytest

from kennisbank.koppelingen.antwoord import Antwoord, uit_status
from kennisbank.koppelingen.geheugen import (
    Herinnering,
    Misser,
    is_ziek,
    lees_geheugen,
    onthoud,
    schrijf_geheugen,
    te_vragen,
    weeg,
)

BEGIN = datetime.date(2026, 1, 1)
URL = "https://www.zeist.nl/balans"
GOED, WEG, VOORGOED = (uit_status(URL, code) for code in (200, 404, 410))
TWIJFEL = uit_status(URL, 403)
STIL = Antwoord(URL, "onzeker", "stil", "tijd")


def na(*stappen: tuple[int, Antwoord]) -> Herinnering:
    """De herinnering na antwoorden op deze dagen, geteld vanaf het begin."""
    geheugen: dict[str, Herinnering] = {}
    for dag, antwoord in stappen:
        geheugen = onthoud(geheugen, {URL: antwoord}, BEGIN + datetime.timedelta(days=dag))
    return geheugen.get(URL, Herinnering(URL))


@pytest.mark.parametrize(
    ("stappen", "oordeel"),
    [
        ([(0, WEG)], "onzeker"),
        ([(0, WEG), (7, WEG)], "onzeker"),
        ([(0, WEG), (7, WEG), (14, WEG)], "dood"),
        ([(0, WEG), (6, WEG), (13, WEG)], "onzeker"),
        ([(0, WEG), (0, WEG), (14, WEG)], "onzeker"),
        ([(0, WEG), (7, GOED), (14, WEG), (21, WEG)], "onzeker"),
        ([(0, WEG), (7, TWIJFEL), (14, WEG), (21, WEG)], "dood"),
        ([(0, VOORGOED)], "onzeker"),
        ([(0, VOORGOED), (7, VOORGOED)], "dood"),
        ([(0, WEG), (7, VOORGOED)], "onzeker"),
        ([(14, WEG), (7, WEG), (0, WEG)], "onzeker"),
        ([(0, WEG), (7, WEG), (3, WEG), (14, WEG)], "dood"),
    ],
)
def test_link_heet_pas_dood_na_genoeg_missers(
    stappen: list[tuple[int, Antwoord]], oordeel: str
) -> None:
    assert weeg(stappen[-1][1], na(*stappen)) == oordeel


def test_wie_nooit_antwoordt_wordt_nooit_dood() -> None:
    herinnering = na(*[(dag * 7, TWIJFEL) for dag in range(20)])
    assert herinnering.missers == ()
    assert weeg(TWIJFEL, herinnering) == "onzeker"


def test_een_keer_goed_wist_alle_missers() -> None:
    assert na((0, WEG), (7, WEG), (14, GOED)).missers == ()


def test_verhuisd_telt_als_goed_en_bewaart_het_nieuwe_adres() -> None:
    verhuisd = uit_status(URL, 200, [301], "https://www.zeist.nl/nieuw")
    assert na((0, verhuisd)).nieuw_adres == "https://www.zeist.nl/nieuw"
    assert na((0, verhuisd)).laatst_goed == "2026-01-01"


def test_klok_die_terugloopt_wist_niets() -> None:
    voor = na((30, GOED))
    assert na((30, GOED), (0, GOED)) == voor
    assert len(na((30, WEG), (0, WEG)).missers) == 1


def test_zwijgen_meer_dan_drie_van_de_tien_websites_dan_ligt_het_aan_ons_net() -> None:
    urls = [f"https://w{n}.nl/" for n in range(10)]
    stil = {url: Antwoord(url, "dood", "x", "naam") for url in urls[:4]}
    goed = {url: uit_status(url, 200) for url in urls[4:]}
    assert is_ziek((stil | goed).values())
    een_beter = stil | goed | {urls[0]: uit_status(urls[0], 404)}
    assert not is_ziek(een_beter.values())


def test_een_zieke_website_met_veel_links_telt_als_een() -> None:
    stil = [Antwoord(f"https://ziek.nl/{n}", "onzeker", "x", "tijd") for n in range(50)]
    goed = [uit_status(f"https://w{n}.nl/", 200) for n in range(4)]
    assert not is_ziek([*stil, *goed])


def test_alleen_wat_kort_geleden_werkte_slaan_wij_over() -> None:
    dag = BEGIN + datetime.timedelta(days=1)
    assert te_vragen([URL], {URL: na((0, GOED))}, dag) == []
    assert te_vragen([URL], {URL: na((0, WEG))}, dag) == [URL]
    assert te_vragen([URL], {URL: na((0, STIL))}, dag) == [URL]
    verhuisd = uit_status(URL, 200, [301], "https://www.zeist.nl/nieuw")
    assert te_vragen([URL], {URL: na((0, verhuisd))}, dag) == [URL], "die blijft in het rapport"
    assert te_vragen([URL], {URL: na((0, GOED))}, BEGIN + datetime.timedelta(days=8)) == [URL]
    assert te_vragen([URL], {URL: na((9, GOED))}, BEGIN) == [URL], "een dag in de toekomst"


def test_niet_alles_is_op_dezelfde_dag_weer_aan_de_beurt() -> None:
    urls = [f"https://w{n}.nl/" for n in range(60)]
    geheugen = {url: Herinnering(url, "2026-01-01") for url in urls}
    aantallen = [
        len(te_vragen(urls, geheugen, BEGIN + datetime.timedelta(days=dag))) for dag in range(9)
    ]
    assert aantallen[4] == 0
    assert 0 < aantallen[5] < aantallen[6] < aantallen[7] == 60


def test_geheugen_komt_heen_en_terug_met_een_regel_per_link() -> None:
    geheugen = {URL: na((0, WEG), (7, WEG)), "https://é.nl/": Herinnering("https://é.nl/")}
    tekst = schrijf_geheugen(geheugen)
    assert lees_geheugen(tekst) == geheugen
    assert tekst.count("\n") == 2 + len(geheugen)
    assert schrijf_geheugen(dict(reversed(geheugen.items()))) == tekst
    assert lees_geheugen(schrijf_geheugen({})) == {}


@pytest.mark.parametrize(
    "tekst", ["", "geen json", "[", "[[[[", '{"url": 1}', "null", '[{"url":"x"}]', "[" * 5000]
)
def test_kapot_of_leeg_geheugen_is_een_leeg_geheugen(tekst: str) -> None:
    assert lees_geheugen(tekst) == {}


def test_een_kapotte_regel_kost_alleen_die_ene_link() -> None:
    ander = "https://vng.nl/"
    tekst = schrijf_geheugen({URL: na((0, WEG)), ander: Herinnering(ander, "2026-01-01")})
    kapot = tekst.replace('"laatst_goed":"2026-01-01"', '"laatst_goed":"gisteren"')
    assert lees_geheugen(kapot) == {URL: Herinnering(URL, "", (Misser("2026-01-01", "404"),))}


def test_geheugen_groeit_niet_eindeloos_en_vergeet_de_eerste_misser_niet() -> None:
    missers = na(*[(dag * 7, WEG) for dag in range(60)]).missers
    assert len(missers) <= 8
    assert missers[0].dag == "2026-01-01"
