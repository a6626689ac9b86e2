"""Afgeleide records: elke gemeente van nu heeft een pagina, ook zonder voorbeeld."""

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


def test_elke_gemeente_krijgt_een_profiel_met_wat_records_over_haar_zeggen(
    laad_met: LaadMet,
) -> None:
    gevonden = profielen(laad_met)
    assert set(gevonden) == {"gemeente-dijk-en-waard", "gemeente-utrecht", "gemeente-zeist"}
    assert not gevonden["gemeente-dijk-en-waard"].is_genoemd
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
    assert "nog geen voorbeeld" in gevonden["gemeente-dijk-en-waard"].kern


def test_profiel_zegt_hoe_groot_de_gemeente_is_en_waar_dat_staat(laad_met: LaadMet) -> None:
    telling = (
        "code,naam,inwoners,peildatum,bron,adres\n"
        "GM0355,Zeist,66440,2026-01-01,CBS,https://opendata.cbs.nl\n"
    )
    gevonden = profielen(laad_met, {"data/gemeenten-inwoners.csv": telling})
    zeist = gevonden["gemeente-zeist"]
    assert zeist.kern.startswith("Zeist ligt in Utrecht en telt 66.440 inwoners.")
    assert (zeist.inwoners, zeist.peildatum, zeist.grootteklasse) == (
        66_440,
        "2026-01-01",
        "50.000–99.999",
    )
    assert [een.url for een in zeist.bronnen] == ["https://opendata.cbs.nl"]
    assert gevonden["gemeente-utrecht"].inwoners is None


def test_verdeelde_gemeente_hoort_niet_in_haar_geheel_bij_een_ander(laad_met: LaadMet) -> None:
    aliassen = (
        "alias,naam,cbs_code,soort\n"
        'Haaren,Utrecht,GM0344,"voormalige gemeente (GM0788), verdeeld, per 2021-01-01"\n'
    )
    anders = {
        LIJST: BESTANDEN[LIJST].replace("gemeente: Zeist", "gemeente: Haaren"),
        "data/gemeente-aliassen.csv": aliassen,
    }
    [oud] = profielen(laad_met, anders)["gemeente-utrecht"].oude_gemeenten
    assert oud.kern == "Haaren is in 2021 verdeeld; een deel hoort nu bij Utrecht."


def test_onbekende_gemeente_geeft_een_bevinding_en_geen_profiel(laad_met: LaadMet) -> None:
    anders = {LIJST: BESTANDEN[LIJST].replace("gemeente: Zeist", "gemeente: Nergenshuizen")}
    assert "gemeente-nergenshuizen" not in profielen(laad_met, anders)
