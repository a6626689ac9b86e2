"""Het bericht: eerst kort, dan uitgebreid, en wat verdwijnt altijd helemaal."""

import re

from markdown_it import MarkdownIt

from kennisbank.bevinding import Bevinding, Plek
from kennisbank.vergelijking import Verschil, als_markdown
from kennisbank.vergelijking.veld import Veldwijziging
from kennisbank.vergelijking.verschil import (
    Band,
    Pagina,
    Recordwijziging,
    VerdwenenAdres,
    Vermelding,
)

TIP = Vermelding("tip-1", "Tip 1", "Begin", "tips/1.html#tip-1")
PUNT = Vermelding("tip-1.1", "Tip 1.1", "Praat", "tips/1.html#tip-1.1")
BEVINDING = Bevinding(Plek("data/x.yaml", 3), "Dit klopt niet.", voorstel="Doe het zo.")


def test_geen_verschil_is_een_vriendelijke_zin() -> None:
    assert als_markdown(Verschil(), "main") == (
        "Voor de lezer verandert er niets. Vergeleken met main.\n"
    )


def test_bericht_begint_met_een_korte_samenvatting() -> None:
    verschil = Verschil(
        nieuw=(Pagina("a.html", "A"), Pagina("b.html", "B")),
        gewijzigd=(Pagina("c.html", "C", regels_erbij=1),),
        verdwenen=(VerdwenenAdres("d.html", "D"), VerdwenenAdres("c.html#e", "E")),
        verbanden_erbij=(Band(TIP, PUNT, "hangt-samen"),),
        bevindingen_nieuw=(BEVINDING,),
        bevindingen_opgelost=(BEVINDING, BEVINDING),
    )
    assert als_markdown(verschil, "main (1c4bb79)").splitlines()[2] == (
        "2 pagina's nieuw, 1 gewijzigd, 1 weg. 1 plek op een pagina weg. 1 verband erbij. "
        "1 bevinding nieuw, 2 opgelost. Vergeleken met main (1c4bb79)."
    )


def test_pagina_toont_haar_records_en_wat_eraan_veranderde() -> None:
    wijziging = Recordwijziging(PUNT, (Veldwijziging("kern", "was ‘A’, is nu ‘B’"),))
    nieuw = Pagina("tips/1.html", "Begin", erbij=(TIP, PUNT))
    anders = Pagina("tips/2.html", "Tips", weg=(TIP,), gewijzigd=(wijziging,), regels_weg=2)
    regels = als_markdown(Verschil(nieuw=(nieuw,), gewijzigd=(anders,)), "main").splitlines()
    assert regels[4:] == [
        "### Nieuwe pagina's (1)",
        "",
        "- Tip 1 ‘Begin’, tips/1.html",
        "  - erbij: Tip 1.1 ‘Praat’",
        "",
        "### Gewijzigde pagina's (1)",
        "",
        "- ‘Tips’, tips/2.html",
        "  - weg: Tip 1 ‘Begin’",
        "  - Tip 1.1 ‘Praat’ – kern: was ‘A’, is nu ‘B’",
        "  - 2 regels weg.",
    ]


def test_verdwenen_adres_waarschuwt_en_wijst_de_weg() -> None:
    verschil = Verschil(
        verdwenen=(
            VerdwenenAdres("a.html", "A", nu_op="b.html"),
            VerdwenenAdres("a.html#a-1", "A1", onleesbaar=True),
            VerdwenenAdres("c.html#c-1", "C1"),
        )
    )
    tekst = als_markdown(verschil, "main")
    assert "**Let op: 3 adressen verdwijnen.** Wie er een link of bladwijzer van heeft" in tekst
    assert "- ‘A’, a.html; staat nu op b.html\n  - ‘A1’, #a-1; door een fout nu niet" in tekst
    assert "\n- ‘C1’, c.html#c-1\n" in tekst


def test_lange_lijst_wordt_kort_maar_wat_verdwijnt_staat_er_helemaal() -> None:
    verschil = Verschil(
        nieuw=tuple(Pagina(f"n{n}.html", "N") for n in range(260)),
        verdwenen=tuple(VerdwenenAdres(f"w{n}.html", "W") for n in range(260)),
        verbanden_weg=tuple(Band(TIP, PUNT, f"soort-{n}") for n in range(260)),
    )
    tekst = als_markdown(verschil, "main")
    assert tekst.count("\n- ‘N’") == 20
    assert "- en nog 240\n" in tekst
    assert tekst.count("\n- ‘W’") == 260
    assert tekst.count("→") == 260


def test_verband_dat_met_een_record_meeging_wordt_geteld() -> None:
    mee = Band(TIP, PUNT, "hangt-samen", meegegaan=True)
    tekst = als_markdown(Verschil(verbanden_weg=(mee, mee)), "main")
    assert "- 2 verbanden gingen mee met een verdwenen record" in tekst


def test_tekst_van_buiten_wordt_nergens_opmaak() -> None:
    kwaad = "[x](https://k.nl) <b>@vng</b> `z` # 1\n\n::error::"
    record = Vermelding(kwaad, kwaad, kwaad, kwaad)
    verschil = Verschil(
        nieuw=(Pagina(kwaad, kwaad, erbij=(record, TIP)),),
        gewijzigd=(
            Pagina(
                kwaad,
                kwaad,
                (),
                (record,),
                (Recordwijziging(record, (Veldwijziging(kwaad, kwaad),)),),
            ),
        ),
        verdwenen=(VerdwenenAdres(kwaad, kwaad, kwaad),),
        verbanden_weg=(Band(record, record, kwaad),),
        bevindingen_nieuw=(Bevinding(Plek(kwaad), kwaad, voorstel=kwaad),),
    )
    tekst = als_markdown(verschil, kwaad)
    html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(tekst)
    assert set(re.findall(r"</?(\w+)", html)) == {"h2", "h3", "p", "strong", "ul", "li"}
    assert "<p>" not in html.partition("<ul>")[2].partition("</ul>")[0]
    assert not re.search(r"@vng|::error", tekst)
