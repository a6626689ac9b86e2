"""De buurt van een gemeente: buren in de provincie, en wie hetzelfde instrument gebruikt."""

from pathlib import Path

import pytest

from conftest import LaadMet
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.model import Gemeenteprofiel
from kennisbank.samenhang import laad
from kennisbank.weergave import Omgeving, bladen, omleidingen, toon
from kennisbank.weergave.buurt import dichtbij, even_groot, zelfde_instrument, zelfde_provincie
from voorbeeldboom import BESTANDEN, schrijf_boom

LIJST = "data/voorbeelden.yaml"
NOG_EEN = """
- id: vb-oud-loting
  titel: Loten voor het dorp
  kern: Heerhugowaard lootte ook.
  gemeente: Heerhugowaard
  bron: [pamflet-tekst:73]
  instrumenten: [begrip-loting]
"""


def profiel(graaf: Kennisgraaf, id: str) -> Gemeenteprofiel:
    record = graaf[id].record
    assert isinstance(record, Gemeenteprofiel)
    return record


def test_buren_liggen_in_dezelfde_provincie(laad_met: LaadMet) -> None:
    graaf = laad_met({LIJST: BESTANDEN[LIJST] + NOG_EEN}).graaf
    buren = zelfde_provincie(graaf, profiel(graaf, "gemeente-zeist"))
    assert [knoop.id for knoop in buren] == ["gemeente-utrecht"]


def test_dichtbij_is_de_dichtste_met_een_voorbeeld_en_even_groot_dezelfde_klasse(
    laad_met: LaadMet,
) -> None:
    bekend = NOG_EEN + "  wat: Een groep dacht mee.\n"
    inhoud = laad_met(
        {
            LIJST: BESTANDEN[LIJST] + bekend,
            "data/gemeenten-inwoners.csv": (
                "code,naam,inwoners,peildatum,bron,adres\n"
                "GM0355,Zeist,66440,2026-01-01,CBS,https://opendata.cbs.nl\n"
                "GM0344,Utrecht,70000,2026-01-01,CBS,https://opendata.cbs.nl\n"
                "GM1980,Dijk en Waard,91000,2026-01-01,CBS,https://opendata.cbs.nl\n"
            ),
        }
    )
    utrecht = profiel(inhoud.graaf, "gemeente-utrecht")
    buren = dichtbij(inhoud.graaf, inhoud.gemeenten, utrecht)
    assert [(buur.titel, buur.kilometers) for buur in buren] == [
        ("Zeist", 8),
        ("Dijk en Waard", 66),
    ]
    assert [buur.voorbeeld.id for buur in buren] == ["vb-zeist-loting", "vb-oud-loting"]
    groot = even_groot(inhoud.graaf, inhoud.gemeenten, utrecht, zonder={"gemeente-zeist"})
    assert [buur.titel for buur in groot] == ["Dijk en Waard"]


def test_gemeente_zonder_voorbeeld_nodigt_uit_en_wijst_naar_haar_regels(
    laad_met: LaadMet,
) -> None:
    inhoud = laad_met()
    blad = next(een for een in bladen(inhoud.graaf) if een.pad == "gemeenten/dijk-en-waard.html")
    html = str(toon(blad, inhoud.graaf, Omgeving(gemeenten=inhoud.gemeenten)))
    assert "Wij weten het nog niet. Weet u er een?" in html
    assert "ZoekResultaat?gemeenten=Dijk%20en%20Waard" in html
    assert "van Dijk en Waard zagen wij niet" in html
    assert '<a href="#buur-1" aria-label="1: Zeist">' in html
    assert '<li id="buur-1">' in html
    assert 'href="zeist.html"' in html  # met haar voorbeeld, onder In de buurt


def test_overzicht_noemt_per_provincie_eerst_wie_een_voorbeeld_heeft(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    blad = next(een for een in bladen(inhoud.graaf) if een.pad == "gemeenten/index.html")
    html = str(toon(blad, inhoud.graaf, Omgeving(gemeenten=inhoud.gemeenten)))
    assert 'href="#utrecht"' in html
    assert html.count("<ul") == 1  # alleen Utrecht heeft gemeenten om over te vertellen
    _, _, na = html.partition("Nog uit geen enkele gemeente een voorbeeld:")
    assert ">Dijk en Waard</a>." in na.partition("</p>")[0]


@pytest.mark.parametrize(("dag", "erbij"), [("2026-12-31", True), ("2027-01-01", False)])
def test_samenvoeging_staat_op_beide_paginas_tot_haar_dag(
    tmp_path: Path, dag: str, erbij: bool
) -> None:
    aliassen = (
        "alias,naam,cbs_code,soort\n"
        "Dijk en Waard,Utrecht,GM0344,voormalige gemeente (GM1980) per 2027-01-01\n"
    )
    inhoud = laad(schrijf_boom(tmp_path, **{"data/gemeente-aliassen.csv": aliassen}), dag=dag)
    paginas = {
        blad.pad: str(toon(blad, inhoud.graaf, Omgeving(gemeenten=inhoud.gemeenten)))
        for blad in bladen(inhoud.graaf)
    }
    zin = "Op 1 januari 2027 komt Dijk en Waard bij Utrecht."
    assert (zin in paginas["gemeenten/utrecht.html"]) is erbij
    assert ("gemeenten/dijk-en-waard.html" in paginas) is erbij
    assert ("Dijk en Waard (tot 2027)" in paginas["gemeenten/utrecht.html"]) is not erbij
    alle = omleidingen(inhoud.graaf)
    omgeleid = {pad: html for pad, html in alle if pad.startswith("gemeenten/")}
    assert set(omgeleid) == (set() if erbij else {"gemeenten/dijk-en-waard.html"})
    assert all('url=utrecht.html#gemeente-utrecht"' in html for html in omgeleid.values())


def test_zelfde_instrument_noemt_alleen_voorbeelden_van_elders(laad_met: LaadMet) -> None:
    graaf = laad_met({LIJST: BESTANDEN[LIJST] + NOG_EEN}).graaf
    [(begrip, anderen)] = zelfde_instrument(graaf, profiel(graaf, "gemeente-zeist"))
    assert begrip.id == "begrip-loting"
    assert [knoop.id for knoop in anderen] == ["vb-oud-loting"]


def test_veelgebruikt_instrument_noemt_maar_enkele_voorbeelden_van_elders(
    laad_met: LaadMet,
) -> None:
    veel = "".join(NOG_EEN.replace("vb-oud-loting", f"vb-oud-{n}") for n in range(9))
    graaf = laad_met({LIJST: BESTANDEN[LIJST] + veel}).graaf
    [(_, anderen)] = zelfde_instrument(graaf, profiel(graaf, "gemeente-zeist"))
    assert [knoop.id for knoop in anderen] == ["vb-oud-0", "vb-oud-1", "vb-oud-2"]


def test_gemeentepagina_vertelt_voorbeelden_buren_en_vermeldingen(laad_met: LaadMet) -> None:
    inhoud = laad_met({LIJST: BESTANDEN[LIJST] + NOG_EEN})
    paginas = {
        blad.pad: toon(blad, inhoud.graaf, Omgeving(gemeenten=inhoud.gemeenten))
        for blad in bladen(inhoud.graaf)
        if blad.pad.startswith("gemeenten/")
    }
    assert "Gelote inwoners adviseren over geld" in paginas["gemeenten/zeist.html"]
    assert 'href="utrecht.html"' in paginas["gemeenten/zeist.html"]
    assert "Nog geen voorbeeld" in paginas["gemeenten/utrecht.html"]
    assert "in het voorbijgaan" in paginas["gemeenten/utrecht.html"]
    assert 'id="gemeente-heerhugowaard"' in paginas["gemeenten/dijk-en-waard.html"]
    assert "sinds 2022 bij de gemeente Dijk en Waard" in paginas["gemeenten/dijk-en-waard.html"]
