"""De rode draad: waarmee een pagina samenhangt, gegroepeerd en met herkomst."""

from conftest import LaadMet
from kennisbank.weergave.takken import groepen, verwanten
from voorbeeldboom import BESTANDEN

PRIORITEIT = "docs/prioriteiten/1-vertrouwen.md"


def test_pagina_toont_ook_de_verbanden_van_haar_onderdelen(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    titels = {
        groep.titel: [tak.knoop.id for tak in groep.takken]
        for groep in groepen(graaf, "prioriteit-1")
    }
    assert titels == {"Voorbeelden": ["vb-zeist-loting"], "Tips": ["tip-1.1"]}


def test_tak_zegt_bij_welk_onderdeel_en_waarom(laad_met: LaadMet) -> None:
    groep = groepen(laad_met().graaf, "prioriteit-1")[-1]
    [tak] = groep.takken
    assert (tak.herkomst, tak.grond, [lid.id for lid in tak.bij]) == (
        "redactie",
        "rollen",
        ["voorstel-1b"],
    )


def test_verband_uit_de_bron_gaat_boven_dat_van_de_redactie(laad_met: LaadMet) -> None:
    dubbel = BESTANDEN[PRIORITEIT].replace("{naar: tip-1.1,", "{naar: vb-zeist-loting,")
    [groep] = groepen(laad_met({PRIORITEIT: dubbel}).graaf, "prioriteit-1")
    assert [(tak.herkomst, tak.grond) for tak in groep.takken] == [("bron", "")]


def test_begrippen_zijn_geen_tak(laad_met: LaadMet) -> None:
    assert "Begrippen" not in {g.titel for g in groepen(laad_met().graaf, "vb-zeist-loting")}


def test_verwanten_zijn_rechtstreeks(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    assert [k.id for k in verwanten(graaf, "voorstel-1a", "voorbeeld")] == ["vb-zeist-loting"]
    assert verwanten(graaf, "voorstel-1b", "voorbeeld") == ()
