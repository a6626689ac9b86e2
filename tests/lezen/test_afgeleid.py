"""Afgeleide records: een gemeente heeft een pagina zodra een record haar noemt."""

from conftest import LaadMet
from kennisbank.model import Gemeenteprofiel
from voorbeeldboom import BESTANDEN

LIJST = "data/voorbeelden.yaml"


def profielen(
    laad_met: LaadMet, anders: dict[str, str] | None = None
) -> dict[str, Gemeenteprofiel]:
    graaf = laad_met(anders or {}).graaf
    rij = [knoop.record for knoop in graaf.van_soort("gemeente")]
    return {een.id: een for een in rij if isinstance(een, Gemeenteprofiel)}


def test_alleen_genoemde_gemeenten_krijgen_een_profiel(laad_met: LaadMet) -> None:
    gevonden = profielen(laad_met)
    assert set(gevonden) == {"gemeente-utrecht", "gemeente-zeist"}
    assert gevonden["gemeente-zeist"].voorbeelden == ("vb-zeist-loting",)
    assert gevonden["gemeente-utrecht"].vermeldingen == ("plaats-utrecht",)


def test_oude_naam_hoort_bij_de_gemeente_van_nu(laad_met: LaadMet) -> None:
    anders = {LIJST: BESTANDEN[LIJST].replace("gemeente: Zeist", "gemeente: Heerhugowaard")}
    profiel = profielen(laad_met, anders)["gemeente-dijk-en-waard"]
    [oud] = profiel.oude_gemeenten
    assert (oud.id, oud.titel) == ("gemeente-heerhugowaard", "Heerhugowaard")
    assert oud.kern == "Heerhugowaard hoort sinds 2022 bij de gemeente Dijk en Waard."


def test_kern_telt_de_voorbeelden_en_zegt_eerlijk_als_er_geen_is(laad_met: LaadMet) -> None:
    gevonden = profielen(laad_met)
    assert "heeft één voorbeeld" in gevonden["gemeente-zeist"].kern
    assert "nog geen voorbeeld" in gevonden["gemeente-utrecht"].kern


def test_onbekende_gemeente_geeft_een_bevinding_en_geen_profiel(laad_met: LaadMet) -> None:
    anders = {LIJST: BESTANDEN[LIJST].replace("gemeente: Zeist", "gemeente: Nergenshuizen")}
    assert "gemeente-nergenshuizen" not in profielen(laad_met, anders)
