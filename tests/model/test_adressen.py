"""Adressen: los in een veld of achter een link, elk adres is een openbare website."""

import pytest

from kennisbank.model.velden import Adres, Tekst
from veldproef import bezwaar, lees


@pytest.mark.parametrize(
    "adres",
    ["https://127.0.0.1/x", "http://10.0.0.1", "https://[::1]/", "http://0x7f.1", "http://8.8.8.8"],
)
def test_adres_heeft_een_naam_en_geen_getal(adres: str) -> None:
    assert bezwaar(Adres, adres).startswith("In dit adres staat een getal")


@pytest.mark.parametrize(
    "adres",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "//elders.nl/x",
        "zeist.nl",
    ],
)
def test_adres_begint_met_https(adres: str) -> None:
    assert bezwaar(Adres, adres).startswith("Alleen een adres dat begint met https://")


@pytest.mark.parametrize(
    "adres",
    [
        *(
            "https://",
            "https://zeist",
            "https://ze ist.nl",
            'https://zeist.nl/"x',
            "http://a.nl/\a",
        ),
        *("https://./", "https://.nl", "https://zeist..nl", "https://-.nl", "https://zeist.n-/"),
        *("https://a.nl\\.zeist.nl",),
    ],
)
def test_adres_is_volledig(adres: str) -> None:
    assert bezwaar(Adres, adres) == ("Dit is geen volledig webadres. Kopieer het uit de adresbalk.")


@pytest.mark.parametrize(
    ("adres", "zin"),
    [
        ("file:///etc/passwd", "een bestand op uw eigen computer"),
        ("C:\\plan.pdf", "een bestand op uw eigen computer"),
        ("\\\\server\\plan.pdf", "een bestand op uw eigen computer"),
        ("mailto:griffie@zeist.nl", "Dit is een e-mailadres."),
        ("https://www.localhost/x", "alleen in uw eigen netwerk"),
        ("http://localhost:8000/x", "alleen in uw eigen netwerk"),
        ("https://intranet/x", "alleen in uw eigen netwerk"),
        ("https://nas.local/x", "alleen in uw eigen netwerk"),
        ("Bron: https://www.zeist.nl/x", "Voor dit adres staat ‘Bron:’."),
        ("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzeist.nl%2Fx&d=1", "x"),
        ("https://www.google.com/url?sa=t&url=https%3A%2F%2Fzeist.nl%2Fx&usg=1", "x"),
        *(
            (adres, "Bedoelt u ‘https://zeist.nl/x’?")
            for adres in (
                *("https:/zeist.nl/x", "https//zeist.nl/x", "http://https//zeist.nl/x"),
                *("https://https://zeist.nl/x", "https:// zeist.nl/x", "ttps://zeist.nl/x"),
                *("“https://zeist.nl/x”", "[https://zeist.nl/x]", "zeist.nl/x", "(zeist.nl/x)"),
            )
        ),
    ],
)
def test_een_adres_dat_niet_kan_zegt_wat_er_mee_is(adres: str, zin: str) -> None:
    gevonden = bezwaar(Adres, adres)
    assert zin in gevonden
    assert zin != "x" or "Bedoelt u ‘https://zeist.nl/x’?" in gevonden


@pytest.mark.parametrize(
    "rest",
    [
        *[",", ".", ";", ":", "!", "'", "’", "”", "»", "*", "|", ")", "]", "}", "…)", "&quot;"],
        *["...", "…", "/…/plan", "%E2%80%A6", "%20", "%E2%80%9D", "ple...", "/.../x"],
    ],
)
def test_resten_van_het_kopieren_worden_geweigerd(rest: str) -> None:
    zin = bezwaar(Adres, f"https://www.zeist.nl/nieuws/plan{rest}")
    assert zin.endswith(("Haal het weg.", "Kopieer het uit de adresbalk."))


@pytest.mark.parametrize(
    "eind",
    ["Zeist_(gemeente)", "a(b)c", "x?q=[1]", "plan-", "%C3%A9", "a...b", "?", "V.O.F", "wie%3F"],
)
def test_wat_bij_het_adres_hoort_mag_blijven(eind: str) -> None:
    assert str(lees(Adres, f"https://www.zeist.nl/{eind}")).endswith(eind)


def test_een_adres_zonder_begin_krijgt_een_voorstel() -> None:
    assert bezwaar(Adres, "www.zeist.nl/x").endswith("Bedoelt u ‘https://www.zeist.nl/x’?")
    assert "spatie zonder breedte" in bezwaar(Adres, "\u200bhttps://www.zeist.nl/x")


def test_adres_met_naam_of_van_megabytes_wordt_geweigerd() -> None:
    assert bezwaar(Adres, "https://jan:geheim@zeist.nl") == (
        "In dit adres staat een gebruikersnaam. Haal die weg."
    )
    assert bezwaar(Adres, "https://zeist.nl/" + "a" * 5_000_000) == (
        "Dit adres is 5000017 tekens lang; 2000 is het meeste."
    )


@pytest.mark.parametrize(
    "link",
    [
        "[klik](javascript:alert(1))",
        "[klik]( file:///etc/passwd )",
        "[klik](\njavascript:alert(1))",
        "[klik](https://x)",
        "[klik]\n\n[klik]: javascript:alert(1)",
        "[klik][k]\n\n  [k]: file:///etc/passwd",
        "[klik][k]\n\n> [k]: //elders.nl",
        "[klik](//elders.nl/x)",
        "[klik](\\\\elders.nl)",
        "[klik](ftp://elders.nl)",
        "[klik]()",
        "[klik](<>)",
        "![beeld](//elders.nl/x.png)",
        "<ftp://elders.nl>",
        "[klik](java&#115;cript:alert(1))",
        "    [klik](//elders.nl)",
    ],
)
def test_elke_schrijfwijze_van_een_link_wordt_nagekeken(link: str) -> None:
    assert "adres" in bezwaar(Tekst, f"Lees dit: {link}")


def test_adres_met_een_onmogelijke_poort_wordt_geweigerd() -> None:
    assert bezwaar(Adres, "https://zeist.nl:99999/").startswith("Dit is geen webadres.")


@pytest.mark.parametrize(
    ("adres", "zin"),
    [
        ("https://zeist.nl/a b", "In dit adres staat een spatie."),
        ("https://zeist.nl/a https://zeist.nl/b", "Hier staan 2 adressen."),
        ("https://zeist.nl/a, https://zeist.nl/b", "Hier staan 2 adressen."),
        ("[Zeist](https://zeist.nl/a)", "Dit is een link van Markdown."),
        ("<https://zeist.nl/a>", "Dit is een link van Markdown."),
    ],
)
def test_de_zin_noemt_wat_er_bij_het_adres_staat(adres: str, zin: str) -> None:
    assert bezwaar(Adres, adres).startswith(zin)
