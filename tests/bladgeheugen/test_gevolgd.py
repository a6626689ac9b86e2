"""Een pagina schrijft op wat zij vraagt, en hangt alleen daarvan af."""

from conftest import LaadMet
from kennisbank.bladgeheugen import Antwoorden, Gevolgd, merk, volg
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.samenhang import Inhoud
from kennisbank.weergave import Omgeving, bladen, toon
from voorbeeldboom import BESTANDEN

LIJST = "data/voorbeelden.yaml"
PAGINA = "voorbeelden/zeist-loting.html"


def gevolgd(inhoud: Inhoud) -> Gevolgd:
    return volg(inhoud.graaf, Omgeving(gemeenten=inhoud.gemeenten))


def vragen_van(inhoud: Inhoud, pagina: str) -> set[str]:
    volgt = gevolgd(inhoud)
    blad = next(een for een in bladen(volgt.graaf, inhoud.gemeenten) if een.pad == pagina)
    with volgt.boek.voor_een_pagina() as vragen:
        toon(blad, volgt.graaf, volgt.omgeving)
    return vragen


def titels(graaf: Kennisgraaf) -> dict[str, str]:
    return {knoop.id: knoop.record.titel for knoop in graaf}


def test_pagina_vraagt_haar_eigen_record_en_wat_zij_ervan_noemt(laad_met: LaadMet) -> None:
    vragen = vragen_van(laad_met(), PAGINA)
    assert {"knoop vb-zeist-loting", "verbanden vb-zeist-loting"} <= vragen
    assert "knoop voorstel-1a" in vragen
    assert "knoop thema-1" not in vragen


def test_gevolgde_graaf_geeft_dezelfde_pagina_als_de_gewone(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    volgt, om = gevolgd(inhoud), Omgeving(gemeenten=inhoud.gemeenten)
    gewoon = {blad.pad: toon(blad, inhoud.graaf, om) for blad in bladen(inhoud.graaf)}
    zelfde = {blad.pad: toon(blad, volgt.graaf, volgt.omgeving) for blad in bladen(volgt.graaf)}
    assert zelfde == gewoon


def test_alleen_het_antwoord_op_een_gewijzigd_record_verandert(laad_met: LaadMet) -> None:
    vragen = sorted(vragen_van(laad_met(), PAGINA))
    voor = Antwoorden(gevolgd(laad_met())).op(vragen)
    anders = BESTANDEN[LIJST].replace("Gelote inwoners", "Gekozen inwoners")
    na = Antwoorden(gevolgd(laad_met({LIJST: anders}))).op(vragen)
    verschil = [vraag for vraag, was, nu in zip(vragen, voor, na, strict=True) if was != nu]
    assert verschil == ["knoop vb-zeist-loting"]


def test_wat_uit_de_hele_graaf_volgt_is_een_vraag_naar_dat_ene_antwoord(
    laad_met: LaadMet,
) -> None:
    graaf, boek = (volgt := gevolgd(laad_met())).graaf, volgt.boek
    with boek.voor_een_pagina() as vragen:
        graaf.eens_bij(titels, "tip-1")
    assert [een.partition(":")[2] for een in vragen] == ["titels tip-1"]


def test_een_vraag_met_de_gemeenten_erbij_is_later_opnieuw_te_stellen(laad_met: LaadMet) -> None:
    alle = vragen_van(laad_met(), "gemeenten/utrecht.html")
    vragen = sorted(een for een in alle if een.startswith("met gemeenten "))
    voor = Antwoorden(gevolgd(laad_met())).op(vragen)
    assert "?" not in voor
    assert any(een.endswith("_dichtbij gemeente-utrecht") for een in vragen)
    ergens_anders = BESTANDEN[LIJST].replace("gemeente: Zeist", "gemeente: Heerhugowaard")
    assert Antwoorden(gevolgd(laad_met({LIJST: ergens_anders}))).op(vragen) != voor


def test_wie_de_vindplaats_van_een_onderdeel_leest_kent_ook_het_hele_record(
    laad_met: LaadMet,
) -> None:
    graaf, boek = (volgt := gevolgd(laad_met())).graaf, volgt.boek
    with boek.voor_een_pagina() as vragen:
        titel = graaf["voorstel-1a"].vondst.record.titel
    assert titel == "Herstel van vertrouwen"
    assert "knoop prioriteit-1" in vragen


def test_op_een_vraag_die_niet_meer_bestaat_is_geen_antwoord(
    laad_met: LaadMet,
) -> None:
    antwoorden = Antwoorden(gevolgd(laad_met()))
    weg = ["eens kennisbank.weergave:bestaat_niet", "vroeger vb-zeist-loting"]
    assert antwoorden.op(weg) == ["?", "?"]


def test_merk_let_op_soort_volgorde_en_grens() -> None:
    paren = [(1, "1"), (("a", "b"), ("b", "a")), (("ab", ""), ("a", "b")), ({"a": 1}, {"a": 2})]
    assert all(merk(een) != merk(ander) for een, ander in paren)
    assert merk(frozenset("abc")) == merk(frozenset("cba"))
