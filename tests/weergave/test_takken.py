"""De rode draad: waarmee een pagina samenhangt, gegroepeerd en met herkomst."""

from conftest import LaadMet
from kennisbank.weergave.draad import draad, wie_legde, zonder_plek
from kennisbank.weergave.takken import groepen, verwanten
from kennisbank.weergave.vertellen import vertel
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


def test_een_zin_zegt_wie_de_verbanden_legde(laad_met: LaadMet) -> None:
    voorbeelden, tips = groepen(laad_met().graaf, "prioriteit-1")
    assert wie_legde(voorbeelden.takken) == "De bron legt deze verbanden zelf."
    assert wie_legde(tips.takken) == "De redactie legde deze verbanden."
    samen = wie_legde((*voorbeelden.takken, *tips.takken), "lijn")
    assert samen.startswith("Een gestippelde lijn legde de redactie")


def test_wat_al_op_de_pagina_staat_komt_niet_nog_eens_in_de_draad(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    verhaal = vertel(graaf, graaf["prioriteit-1"])
    assert draad(verhaal) == ()
    assert zonder_plek(verhaal, draad(verhaal)) == ("Tips",)
    zonder_link = BESTANDEN[PRIORITEIT].replace("Zie [tip 1.1](tip-1.1).", "")
    graaf = laad_met({PRIORITEIT: zonder_link}).graaf
    verhaal = vertel(graaf, graaf["prioriteit-1"])
    assert [groep.titel for groep in draad(verhaal)] == ["Tips"]
