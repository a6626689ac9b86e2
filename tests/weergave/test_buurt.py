"""De buurt van een gemeente: buren in de provincie, en wie hetzelfde instrument gebruikt."""

from conftest import LaadMet
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.model import Gemeenteprofiel
from kennisbank.weergave import Omgeving, bladen, toon
from kennisbank.weergave.buurt import zelfde_instrument, zelfde_provincie
from voorbeeldboom import BESTANDEN

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
    assert [knoop.id for knoop in anderen] == ["vb-oud-0", "vb-oud-1", "vb-oud-2", "vb-oud-3"]


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
