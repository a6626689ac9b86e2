"""De controle van vreemde adressen, doorstuurpagina's en wat geen link is."""

import io
import zipfile
from dataclasses import replace

import pytest

from kennisbank.koppelingen import controleer, is_goed, lees_site, site_in_zip
from kennisbank.koppelingen.buitenwereld import buitenlinks
from koppelingen.proefsite import meldingen_bij, oordeel_over, site_met


@pytest.mark.parametrize(
    ("url", "oordeel"),
    [
        ("mailto:info@vng.nl", ""),
        ("mailto:info@vng.nl,raad@zeist.nl?subject=Hallo", ""),
        ("mailto:?subject=Kijk&amp;body=hier", ""),
        ("mailto:?to=info@vng.nl", ""),
        ("mailto:info%40vng.nl", ""),
        ("mailto:info@café.nl", ""),
        ("mailto:info@vng.nl?cc=raad@zeist", "fout"),
        ("mailto://info@vng.nl", "fout"),
        ("mailto:", "fout"),
        ("mailto:?subject=x", "fout"),
        ("mailto:info@vng", "fout"),
        ("mailto:info.vng.nl", "fout"),
        ("mailto:info@vng.nl,raad@zeist", "fout"),
        ("tel:+31703738393", ""),
        ("tel:", "fout"),
        ("sms:+31612345678?body=x", ""),
        ("data:text/plain,hallo", ""),
        ("https://www.vng.nl/", ""),
        ("//www.vng.nl/", ""),
        ("HTTPS://www.vng.nl/", ""),
        ("https://a.nl/?x%5Bday%5D=4", ""),
        ("htps://www.vng.nl/", "fout"),
        ("https://", "fout"),
        ("https:///pad", "fout"),
        ("https://vng.nl:99999/", "fout"),
        ("https://[gemeentenaam].nl/", "fout"),
        ("javascript:void(0)", "fout"),
        (" java&#10;script:alert(1)", "fout"),
        ("file:///C:/stuk.pdf", "fout"),
        ("http://localhost:8000/", "fout"),
        ("http://127.0.0.1/", "fout"),
        ("http://[::1]/", "fout"),
        ("http://192.168.1.4/", "fout"),
        ("http://intranet/", "fout"),
        ("http://printer.local/", "fout"),
        ("https://vng,nl/", "fout"),
        ("https://vng nl/", "fout"),
        ("https://.nl/", "fout"),
        ("https://café.nl./", ""),
        ("about:blank", ""),
        ("whatsapp://send?text=x", "opmerking"),
        ("webcal://www.vng.nl/agenda.ics", "opmerking"),
        ("msteams:/l/meetup-join/1", "opmerking"),
        ("MSTeams:/l/meetup-join/1", "opmerking"),
        ("callto:+31703738393", "opmerking"),
        ("ms-word:ofe|u|https://vng.nl/a.docx", "opmerking"),
        ("zoommtg://zoom.us/join?confno=1", "opmerking"),
        ("signal://open", "opmerking"),
        ("geo:52.1,5.2", "opmerking"),
        ("tps://www.vng.nl/", "fout"),
        ("localhost:8000/a.html", "fout"),
        ("prioriteit:1", "fout"),
        ("ftp://www.vng.nl/", "fout"),
        ("mailtoo:info@vng.nl", "fout"),
        ("", "fout"),
        ("  ", "fout"),
        ("TODO", "fout"),
        ("{{ adres }}", "fout"),
    ],
)
def test_adres_met_een_schema_wordt_op_zijn_vorm_bekeken(url: str, oordeel: str) -> None:
    meldingen = meldingen_bij(f'<a href="{url}">x</a>')
    assert [een.oordeel for een in meldingen] == ([oordeel] if oordeel else [])


def test_vergissing_in_het_schema_krijgt_een_voorstel() -> None:
    [melding] = meldingen_bij('<a href="htps://www.vng.nl/">x</a>')
    assert "Bedoelt u https:?" in melding.melding


@pytest.mark.parametrize(
    "html",
    [
        '<img src="foto.png" srcset="foto.png 1x, WEG 2x">',
        '<img srcset="data:image/png;base64,AA== 1x, WEG 2x">',
        '<picture><source srcset="WEG"><img src="foto.png"></picture>',
        '<script src="WEG"></script>',
        '<link rel="stylesheet" href="WEG">',
        '<video poster="WEG"></video>',
        '<object data="WEG"></object>',
        '<iframe src="WEG"></iframe>',
        '<svg><use href="WEG#i-huis"/></svg>',
        '<svg><use xlink:href="beeld.svg#WEG"/></svg>',
        '<form action="WEG"></form>',
        '<blockquote cite="WEG">x</blockquote>',
        '<style>p { background: url("WEG") }</style>',
        '<p style="background:url(WEG)">x</p>',
        '<noscript><img src="WEG"></noscript>',
        '<meta http-equiv="Refresh" content="3;URL=\'WEG\'">',
        '<base href="sub/"><a href="twee.html">x</a><a href="tekst.html">x</a>',
    ],
)
def test_elk_onderdeel_met_een_adres_telt_een_keer(html: str) -> None:
    assert len(meldingen_bij(html)) == 1


@pytest.mark.parametrize(
    ("naar", "zin"),
    [("sub/twee.html", ""), ("weg.html", "bestaat niet"), ("proef.html", "weer bij zichzelf uit")],
)
def test_doorstuurpagina_komt_ergens_uit(naar: str, zin: str) -> None:
    meldingen = meldingen_bij(f'<meta http-equiv="refresh" content="0; url={naar}">')
    assert [zin in een.melding for een in meldingen] == ([True] if zin else [])


def test_twee_doorstuurpaginas_naar_elkaar_zijn_allebei_fout() -> None:
    site = site_met(
        {
            "a.html": '<meta http-equiv="refresh" content="0; url=b.html">',
            "b.html": '<meta http-equiv="refresh" content="0; url=a.html">',
        }
    )
    assert [een.pagina for een in controleer(site)] == ["a.html", "b.html"]


@pytest.mark.parametrize(
    "html",
    [
        '<!-- <a href="weg.html">x</a> -->',
        "<pre>&lt;a href='weg.html'&gt;</pre>",
        '<script type="application/json">{"url": "weg.html"}</script>',
        "<script>var x = '<a href=\"weg.html\">';</script>",
        "<p>Kijk op weg.html of https://</p>",
        "<a>zonder adres</a>",
        "<img alt='zonder adres'>",
        '<link rel="schema.DCTERMS" href="">',
        '<link rel="preconnect" href="weg">',
        "<meta http-equiv='refresh' content='30'>",
        "<p style='color: red'>url(weg.png)</p>",
    ],
)
def test_wat_geen_link_is_geeft_geen_melding(html: str) -> None:
    assert meldingen_bij(html) == []


def test_anker_op_de_ene_pagina_telt_niet_voor_haar_buur() -> None:
    site = site_met(
        {
            "a.html": '<p id="hier">x</p><a href="#hier">x</a><a href=" ?x#hier">x</a>',
            "b.html": '<a href="#hier">x</a><a href=" ?x#hier">x</a>',
        }
    )
    assert [een.pagina for een in controleer(site)] == ["b.html", "b.html"]


EIGEN_BASIS = '<base href="https://x.nl/sub/"><a href="twee.html">x</a><a href="tekst.html">x</a>'


@pytest.mark.parametrize(
    ("html", "adres"),
    [
        (EIGEN_BASIS, "https://x.nl/"),
        (EIGEN_BASIS, "http://X.nl:443/"),
        ('<link rel="canonical" href="https://x.nl/sub/p.html">' + EIGEN_BASIS, ""),
        (EIGEN_BASIS.replace("https:", ""), "https://x.nl/"),
    ],
)
def test_basis_met_het_adres_van_de_site_telt_vanaf_haar_pad(html: str, adres: str) -> None:
    site = replace(site_met({"p.html": html}), adres=adres)
    assert [een.url for een in controleer(site)] == ["tekst.html"]


@pytest.mark.parametrize("adres", ["", "https://x.nl/", "https://x.nl/meer/"])
@pytest.mark.parametrize("basis", ["https://elders.nl/", "//elders.nl/", " HTTPS://elders.nl/a "])
def test_pagina_die_bij_een_andere_website_begint_heeft_links_naar_buiten(
    adres: str, basis: str
) -> None:
    html = f'<base href="{basis}"><a href="weg.html">x</a><a href="#y">x</a><a href="/z">x</a>'
    site = replace(site_met({"p.html": html + '<a href="mailto:raad">x</a>'}), adres=adres)
    assert [een.url for een in controleer(site)] == ["mailto:raad"], "die klopt nergens"
    gevraagd = [een.url for een in buitenlinks(lees_site(site))]
    assert len(gevraagd) == 3
    assert all("//elders.nl/" in een for een in gevraagd)


@pytest.mark.parametrize("basis", ["data:text/plain,x", "https://[x", "javascript:1"])
def test_basis_die_een_browser_niet_volgt_telt_niet(basis: str) -> None:
    assert meldingen_bij(f'<base href="{basis}"><a href="tekst.html">x</a>') == []


def test_dubbel_anker_telt_alleen_als_er_een_link_heen_gaat() -> None:
    assert oordeel_over("dubbel.html#vaak") == "fout"
    assert oordeel_over("dubbel.html#eens") == ""
    assert oordeel_over("dubbel.html") == ""


def test_anker_op_een_link_zelf_telt_een_keer() -> None:
    assert meldingen_bij('<a id="hier" name="hier" href="#hier">x</a>') == []


def test_adres_van_de_site_zelf_is_een_link_naar_binnen() -> None:
    site = site_met({"p.html": '<a href="https://x.nl/meer/weg.html">x</a>'}, "/meer/")
    assert controleer(site) == ()
    for adres in ("https://x.nl/meer/", "http://X.nl/meer/"):
        assert [een.url for een in controleer(replace(site, adres=adres))] == [
            "https://x.nl/meer/weg.html"
        ]


def test_in_de_offline_kopie_werkt_geen_map_en_geen_adres_vanaf_de_wortel() -> None:
    urls = ("/index.html", "sub/", "sub", "sub/index.html")
    links = "".join(f'<a href="{url}">x</a>' for url in urls)
    doel = io.BytesIO()
    with zipfile.ZipFile(doel, "w") as zip_:
        zip_.writestr("meer-doen/index.html", links)
        zip_.writestr("meer-doen/sub/index.html", "<p>x</p>")
    meldingen = controleer(site_in_zip(doel.getvalue()))
    assert [(een.url, een.oordeel) for een in meldingen] == [
        ("/index.html", "fout"),
        ("sub/", "dood"),
        ("sub", "dood"),
    ]


def test_onleesbare_bytes_en_vreemde_tekens_houden_de_controle_niet_op() -> None:
    vreemd = "\udcff<a href='we\udcffg.html#\x00'>x</a><a href='https://[x'>y</a>"
    assert [een.oordeel for een in meldingen_bij(vreemd)] == ["dood", "fout"]


def test_een_opmerking_houdt_de_bouw_niet_tegen() -> None:
    assert is_goed(meldingen_bij('<a href="sub">x</a>'))
    assert not is_goed(meldingen_bij('<a href="weg.html">x</a>'))
