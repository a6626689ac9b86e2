"""Bladen: welke pagina's de site heeft en welke records een lijst toont."""

from collections import Counter

import pytest

from conftest import LaadMet
from kennisbank.model import Voorbeeld
from kennisbank.weergave import Bladen, bladen
from kennisbank.weergave.blad import Blad
from voorbeeldboom import BESTANDEN

LIJST = "data/voorbeelden.yaml"


def met_voorbeelden(aantal: int) -> dict[str, str]:
    veel = "".join(
        f"\n- id: vb-nummer-{n:03}\n  titel: Voorbeeld {n:03}\n  kern: Kort.\n"
        "  vorm: film\n  bron: [pamflet-tekst:1]\n"
        for n in range(aantal - 2)
    )
    return {LIJST: BESTANDEN[LIJST] + veel}


def lijst(laad_met: LaadMet, aantal: int) -> tuple[list[Blad], list[list[str]]]:
    """De bladen van het overzicht van voorbeelden, en de ids op elk blad."""
    graaf = laad_met(met_voorbeelden(aantal)).graaf
    delen = [een for een in bladen(graaf) if een.knoop.id == "voorbeelden" and not een.optie]
    return delen, [[knoop.id for knoop in blad.getoond] for blad in delen]


def test_elk_record_met_een_eigen_pagina_heeft_een_blad(laad_met: LaadMet) -> None:
    paden = [blad.pad for blad in bladen(laad_met().graaf)]
    assert "index.html" in paden
    assert "prioriteiten/1-vertrouwen.html" in paden
    assert "voorbeelden/onbekend.html" in paden
    assert len(paden) == len(set(paden))


def test_onderdeel_en_naslag_delen_een_blad(laad_met: LaadMet) -> None:
    ids = {blad.knoop.id for blad in bladen(laad_met().graaf) if not blad.sjabloon}
    assert not ids & {"voorstel-1a", "tip-1.1", "begrip-loting", "persoon-jan-jansen"}
    assert {"begrippen", "personen"} <= ids


def test_vijftig_voorbeelden_passen_op_een_blad_en_eenenvijftig_niet(laad_met: LaadMet) -> None:
    assert [blad.pad for blad in lijst(laad_met, 50)[0]] == ["voorbeelden/index.html"]
    assert [blad.pad for blad in lijst(laad_met, 51)[0]] == [
        "voorbeelden/index.html",
        "voorbeelden/lijst-2.html",
    ]


def test_elk_voorbeeld_staat_op_precies_een_blad_en_op_volgorde(laad_met: LaadMet) -> None:
    _, ids = lijst(laad_met, 120)
    assert [len(deel) for deel in ids] == [50, 50, 20]
    assert ids[0][0] == "vb-zeist-loting"
    assert ids[1][0] == "vb-nummer-048"
    assert len({id for deel in ids for id in deel}) == 120


def test_lijst_wordt_een_keer_op_volgorde_gezet_hoeveel_bladen_zij_ook_telt(
    laad_met: LaadMet, monkeypatch: pytest.MonkeyPatch
) -> None:
    gevraagd: Counter[str] = Counter()
    rang = Voorbeeld.rang

    def tel(record: Voorbeeld) -> tuple[str, ...]:
        gevraagd[record.id] += 1
        return rang(record)

    monkeypatch.setattr(Voorbeeld, "rang", tel)
    kort, lang = (lijst(laad_met, aantal)[1] for aantal in (40, 400))
    assert (len(kort), len(lang)) == (1, 8)
    keren = gevraagd.pop("vb-nummer-001"), gevraagd.pop("vb-nummer-300")
    assert keren[0] == 2 * keren[1]  # in beide lijsten even vaak


def test_een_blad_los_gevraagd_is_hetzelfde_als_tussen_alle_bladen(laad_met: LaadMet) -> None:
    inhoud = laad_met(met_voorbeelden(120))
    alle = {blad.pad: blad for blad in bladen(inhoud.graaf, inhoud.gemeenten)}
    los = Bladen(inhoud.graaf, inhoud.gemeenten)
    assert {pad: los[pad] for pad in alle} == alle
    assert dict(los) == alle
    assert los.get("redactie/over.html") is None
    assert Bladen(inhoud.graaf, inhoud.gemeenten, {"kader.html"}).get("kader.html") is None


def test_tweede_blad_zegt_welk_deel_het_is(laad_met: LaadMet) -> None:
    delen, _ = lijst(laad_met, 120)
    assert [blad.titel for blad in delen] == [
        "Voorbeelden",
        "Voorbeelden (2 van 3)",
        "Voorbeelden (3 van 3)",
    ]


def test_elke_keuze_uit_de_voorbeelden_is_ook_een_gewone_pagina(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    titels = {blad.pad: blad.titel for blad in bladen(inhoud.graaf, inhoud.gemeenten)}
    assert titels["voorbeelden/bij/provincie-utrecht.html"] == "Voorbeelden: Utrecht"
    assert titels["voorbeelden/bij/voorstel-1a.html"] == "Voorbeelden: 1a. Maak een agenda"
    assert titels["voorbeelden/bij/peper-1.html"] == "Voorbeelden: bij een voorstel van 1 peper"


def test_lange_keuze_bladert_ook_per_vijftig(laad_met: LaadMet) -> None:
    graaf = laad_met(met_voorbeelden(120)).graaf
    paden = [blad.pad for blad in bladen(graaf) if blad.optie and blad.optie.waarde == "film"]
    assert paden == [
        "voorbeelden/bij/vorm-film.html",
        "voorbeelden/bij/vorm-film-2.html",
        "voorbeelden/bij/vorm-film-3.html",
    ]


def test_begrip_dat_wordt_gebruikt_heeft_een_pagina_met_alles_erover(laad_met: LaadMet) -> None:
    paden = [blad.pad for blad in bladen(laad_met().graaf) if blad.sjabloon == "instrument"]
    assert paden == ["instrumenten/loting.html"]


def test_blad_dat_geen_overzicht_is_somt_niets_op(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    [tip] = [blad for blad in bladen(graaf) if blad.knoop.id == "tip-1"]
    assert tip.getoond == ()
    assert tip.beschrijving == "Laat inwoners meekijken."
