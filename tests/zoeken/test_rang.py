"""De rang: alle woorden van een vraag wegen op tegen één woord dat heel goed past."""

import pytest

from kennisbank.zoeken import Passage, maak_zoekindex, zoek

ANDERE = tuple(
    Passage(f"tip-{nummer}", "tip", f"Iets anders: {woord}", f"Vul {woord} maar in.")
    for nummer, woord in enumerate(("water", "brood", "fiets", "straat", "plein", "school"))
)
EEN_WOORD = Passage("in-de-titel", "tip", "Loting", "Loting is loting.")


def allebei(vulling: int) -> Passage:
    """Een stuk waar beide woorden in staan, tussen veel of weinig andere woorden."""
    tekst = "Eerst loting, daarna begroting en dan " + "verder gepraat " * vulling
    return Passage("in-de-tekst", "tip", "Een dag met veel gepraat", tekst)


@pytest.mark.parametrize(
    ("vulling", "eerste"), [(1, "in-de-tekst"), (6, "in-de-tekst"), (20, "in-de-titel")]
)
def test_alle_woorden_gaan_voor_een_woord_in_de_titel_tot_zij_verdwalen_in_de_tekst(
    vulling: int, eerste: str
) -> None:
    index = maak_zoekindex([EEN_WOORD, allebei(vulling), *ANDERE])
    antwoord = zoek("loting begroting", index)
    assert antwoord.resultaten[0].id == eerste
    assert {een.id for een in antwoord.resultaten} == {"in-de-titel", "in-de-tekst"}


def test_na_de_eerste_twintig_valt_weg_wat_duidelijk_minder_waard_is() -> None:
    goed = [Passage(f"goed-{n}", "tip", "Loting", "Zo organiseert u het.") for n in range(25)]
    zwak = [Passage(f"zwak-{n}", "tip", "Iets", "Zo organiseert u dat.") for n in range(25)]
    index = maak_zoekindex([*goed, *zwak, *ANDERE])
    gevonden = [een.id for een in zoek("loting organiseren", index, 100).resultaten]
    assert gevonden == [een.id for een in goed]
    weinig = maak_zoekindex([*goed[:3], *zwak[:5], *ANDERE])
    assert len(zoek("loting organiseren", weinig, 100).resultaten) == 8
