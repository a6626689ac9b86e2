"""Het rapport: één vast bericht, waarin vreemde tekst niets kan uitvoeren (groep 15)."""

import html
from dataclasses import replace

import pytest

from kennisbank.bevinding import Plek
from kennisbank.koppelingen import linkmelding
from kennisbank.koppelingen.rapport import als_markdown

DOOD = linkmelding("p.html", "https://a.nl/", "dood", "Weg.", Plek("data/x.yaml", 3))
OPMERKING = linkmelding("p.html", "https://b.nl/", "opmerking", "Let op.")


def test_rapport_noemt_per_oordeel_elk_adres_een_keer_met_zijn_plaatsen() -> None:
    elders = [
        linkmelding(f"{n}.html", DOOD.url, "dood", "Weg.", Plek("data/x.yaml", n))
        for n in range(1, 6)
    ]
    tekst = als_markdown([OPMERKING, *elders], stand="2026-11-21, 882cec2")
    assert tekst.startswith("Stand: 2026-11-21, 882cec2\n")
    assert tekst.index("## Dood (1)") < tekst.index("## Om te weten (1)")
    assert "data/x.yaml:1, data/x.yaml:2, data/x.yaml:3 en nog 2: Weg." in tekst


def test_dode_link_krijgt_een_plek_waar_misschien_een_kopie_is() -> None:
    tekst = als_markdown([DOOD, replace(DOOD, url="weg.html"), replace(DOOD, oordeel="onzeker")])
    assert (
        html.unescape(tekst).count("Misschien bewaard: https://web.archive.org/web/https://a.nl/")
        == 1
    )


def test_melding_over_een_bestand_heeft_geen_adres() -> None:
    [regel] = als_markdown(
        [linkmelding("", "", "fout", "Dit klopt niet.", Plek("x.yaml", 4))]
    ).split("\n")[2:3]
    assert regel == "- x.yaml:4: Dit klopt niet."


def test_onderaan_staat_wat_de_redactie_moet_nakijken() -> None:
    tekst = als_markdown([], taken=["Loting (vb-loting): vóór mei 2026"])
    assert tekst.startswith("Alle links werken.")
    assert "## Nakijken (1)\n\n- Loting (vb-loting): vóór mei 2026" in tekst


def test_leeg_rapport_zegt_dat_alles_werkt() -> None:
    assert als_markdown([]) == "Alle links werken.\n"


@pytest.mark.parametrize(
    "vijandig",
    [
        "@VNG-Realisatie kijk",
        "[klik](https://kwaad.nl)",
        "![x](https://kwaad.nl/x.png)",
        "<img src=x onerror=alert(1)>",
        "</details><script>",
        "`code` en **vet** en _schuin_ en ~door~",
        "# kop\n\n| tabel |\n- punt",
        "fixes #12",
        "::set-output name=x::y\n::error::z",
        "\u202eomgekeerd\x1b[31m",
    ],
)
def test_tekst_van_buiten_blijft_gewone_tekst(vijandig: str) -> None:
    melding = linkmelding(vijandig, vijandig, "fout", vijandig, Plek(vijandig, 1))
    regels = als_markdown([melding]).split("\n")
    assert [regel[:2] for regel in regels if regel] == ["##", "- "]
    kaal = regels[2].replace("&#", "")
    assert not set(kaal[2:]) & set("@<>`*[]|~_#\x1b\u202e")
