"""Meldingen: één vorm voor mens en machine."""

from kennisbank.bevinding import Plek
from kennisbank.koppelingen import Oordeel, is_goed, linkmelding, op_plaats
from kennisbank.koppelingen.rapport import als_regels

MELDING = linkmelding("p.html", "weg.html", "dood", "Weg.", Plek("data/x.yaml", 3))
OORDELEN: tuple[Oordeel, ...] = ("dood", "fout", "verhuisd", "onzeker", "opmerking")


def test_melding_heeft_precies_de_velden_van_het_contract() -> None:
    assert MELDING.als_dict() == {
        "pagina": "p.html",
        "url": "weg.html",
        "oordeel": "dood",
        "melding": "Weg.",
        "bestand": "data/x.yaml",
        "regel": 3,
    }


def test_melding_is_een_zin_met_haar_plaats() -> None:
    assert str(MELDING) == "data/x.yaml:3: Weg. Adres: weg.html"
    assert str(linkmelding("p.html", "", "fout", "Leeg.")) == "p.html: Leeg."


def test_adres_van_een_ander_verandert_het_scherm_niet() -> None:
    regel = str(linkmelding("p.html", "a\n::error::x\x1b[31m" + "y" * 5_000, "fout", "Fout."))
    assert regel.isprintable()
    assert len(regel) <= 1_001


def test_meldingen_staan_een_keer_op_volgorde_van_bestand_en_regel() -> None:
    a = linkmelding("z.html", "u", "dood", "x", Plek("a.yaml", 10))
    b = linkmelding("a.html", "u", "dood", "x", Plek("a.yaml", 9))
    assert op_plaats([a, MELDING, b, a]) == (b, a, MELDING)


def test_dood_en_fout_houden_tegen_en_de_rest_niet() -> None:
    goed = [is_goed([linkmelding("p", "u", oordeel, "x")]) for oordeel in OORDELEN]
    assert goed == [False, False, True, True, True]


def test_dezelfde_fout_op_veel_paginas_is_een_regel() -> None:
    menu = [
        linkmelding(f"{n}.html", "../" * n + "weg.html", "dood", "Weg.", doel="weg.html")
        for n in range(3)
    ]
    assert als_regels([*menu, MELDING]) == [
        "0.html: Weg. Adres: weg.html (op 3 pagina's, zoals 0.html)",
        "data/x.yaml:3: Weg. Adres: weg.html (op p.html)",
    ]
