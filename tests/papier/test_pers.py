"""Pers: alleen wat veranderde wordt opnieuw gezet, en een fout geeft nooit een half bestand."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from conftest import LaadMet
from kennisbank.bewaren import Voorraadmap
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.model import Overzicht
from kennisbank.papier import Drukwerk, Uitgave, drukwerk
from kennisbank.voorraad import Voorraad
from kennisbank.weergave.blad import bladen
from kennisbank.zetterij.gereedschap import typst
from kennisbank.zetterij.werkplaats import Uitkomst, zet_alle
from kennisbank.zetterij.zetter import ZetError, Zetopdracht, is_er
from papier.conftest import UITGAVE
from voorbeeldboom import BESTANDEN

VOORBEELDEN = "data/voorbeelden.yaml"


def test_twee_keer_maken_geeft_dezelfde_bytes(
    kleine_druk: Drukwerk, kleine_graaf: Kennisgraaf
) -> None:
    assert drukwerk(kleine_graaf, UITGAVE).bestanden == kleine_druk.bestanden


def test_elke_recordpagina_met_iets_erop_heeft_een_pdf(
    kleine_druk: Drukwerk, kleine_graaf: Kennisgraaf
) -> None:
    paden = {
        blad.pad
        for blad in bladen(kleine_graaf)
        if getattr(blad.knoop.record, "is_bekend", True)
        and not isinstance(blad.knoop.record, Overzicht)
    }
    assert paden - set(kleine_druk.per_pagina) == set()
    assert kleine_druk.per_pagina["index.html"][0].pad == "pdf/boekje.pdf"
    assert kleine_druk.per_pagina["tips/1-open.html"][0].pad == "pdf/tips/1-open.pdf"
    assert kleine_druk.per_pagina["tips/index.html"][0].pad == "pdf/tips.pdf"


def test_een_pagina_kent_grootte_en_omvang_van_haar_pdf(kleine_druk: Drukwerk) -> None:
    (pdf,) = kleine_druk.per_pagina["prioriteiten/1-vertrouwen.html"]
    assert pdf.bladzijden == 2
    assert pdf.grootte == len(kleine_druk.bestanden[pdf.pad])
    assert pdf.titel == "Prioriteit 1: Herstel van vertrouwen"


@pytest.fixture
def gezet(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """De namen van wat echt gezet is."""
    namen: list[str] = []

    def tel(opdrachten: Iterable[Zetopdracht], voorraad: Voorraad) -> Iterator[Uitkomst]:
        rij = tuple(opdrachten)
        namen.extend(een.naam for een in rij)
        return zet_alle(rij, voorraad)

    monkeypatch.setattr("kennisbank.papier.pers.zet_alle", tel)
    return namen


def test_zonder_wijziging_wordt_niets_gezet_en_niets_geschreven(
    kleine_graaf: Kennisgraaf, tmp_path: Path, gezet: list[str]
) -> None:
    eerste = drukwerk(kleine_graaf, UITGAVE, Voorraadmap(tmp_path))
    tijden = {pad.name: pad.stat().st_mtime_ns for pad in tmp_path.iterdir()}
    gezet.clear()
    tweede = drukwerk(kleine_graaf, UITGAVE, Voorraadmap(tmp_path))
    assert gezet == []
    assert {pad.name: pad.stat().st_mtime_ns for pad in tmp_path.iterdir()} == tijden
    assert tweede == eerste


def test_een_gewijzigd_voorbeeld_zet_alleen_wat_het_bevat(
    laad_met: LaadMet, tmp_path: Path, gezet: list[str]
) -> None:
    voorraad = Voorraadmap(tmp_path / "voorraad")
    drukwerk(laad_met().graaf, UITGAVE, voorraad)
    gezet.clear()
    anders = BESTANDEN[VOORBEELDEN].replace("\n  kern: ", "\n  kern: Nieuw. ", 1)
    assert anders != BESTANDEN[VOORBEELDEN]
    drukwerk(laad_met({VOORBEELDEN: anders}).graaf, UITGAVE, voorraad)
    assert len([naam for naam in gezet if naam.startswith("voorbeelden/")]) == 1
    assert {"boekje", "voorbeelden"} <= set(gezet)
    assert not {"tips", "boekje-vouwen", "tips/1-open"} & set(gezet)


def test_de_voorraad_groeit_niet_en_een_half_bestand_telt_niet(
    kleine_graaf: Kennisgraaf, tmp_path: Path, gezet: list[str]
) -> None:
    druk = drukwerk(kleine_graaf, UITGAVE, Voorraadmap(tmp_path))
    (tmp_path / "oud.pdf").write_bytes(b"%PDF")
    half = next(pad for pad in sorted(tmp_path.iterdir()) if pad.name != "oud.pdf")
    half.write_bytes(half.read_bytes()[:500])
    gezet.clear()
    assert drukwerk(kleine_graaf, UITGAVE, Voorraadmap(tmp_path)).bestanden == druk.bestanden
    assert len(gezet) == 1
    assert len(list(tmp_path.iterdir())) == len(druk.bestanden)


def test_het_werk_meldt_hoever_het_is(kleine_graaf: Kennisgraaf, tmp_path: Path) -> None:
    regels: list[tuple[int, int, str]] = []
    druk = drukwerk(
        kleine_graaf, UITGAVE, Voorraadmap(tmp_path), lambda *regel: regels.append(regel)
    )
    assert [klaar for klaar, _, _ in regels] == list(range(1, len(druk.bestanden) + 1))
    assert {naam for _, _, naam in regels} == {pad[4:-4] for pad in druk.bestanden}


def test_een_weigering_van_de_zetter_is_een_bevinding_en_geen_bestand(
    kleine_graaf: Kennisgraaf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def weiger(opdrachten: Iterable[Zetopdracht], voorraad: Voorraad) -> Iterator[Uitkomst]:
        for opdracht, uitkomst in zet_alle(opdrachten):
            mag_niet = opdracht.naam == "tips/1-open"
            yield opdracht, ZetError("het lukt niet.") if mag_niet else uitkomst

    monkeypatch.setattr("kennisbank.papier.pers.zet_alle", weiger)
    druk = drukwerk(
        kleine_graaf, UITGAVE, Voorraadmap(tmp_path), kies=lambda naam: naam.startswith("tips")
    )
    assert set(druk.bestanden) == {"pdf/tips.pdf"}
    assert [str(een) for een in druk.bevindingen] == [
        "docs/tips/1-open.md:2: De pdf pdf/tips/1-open.pdf is niet gemaakt: het lukt niet."
    ]
    assert len(list(tmp_path.iterdir())) == 1


def test_een_vel_dat_niet_past_is_een_bevinding(laad_met: LaadMet) -> None:
    pad = "docs/prioriteiten/1-vertrouwen.md"
    lang = BESTANDEN[pad].replace(
        "## Waarom dit telt", "**Vraag voor het debat:** " + "lang verhaal " * 900
    )
    druk = drukwerk(laad_met({pad: lang}).graaf, UITGAVE, kies=lambda n: n.startswith("priori"))
    assert "pdf/prioriteiten/1-vertrouwen.pdf" not in druk.bestanden
    assert "er is plaats voor 2" in str(druk.bevindingen[-1])


def test_zonder_zetter_bouwt_de_site_en_zegt_zij_wat_er_mist(
    kleine_graaf: Kennisgraaf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kennisbank.papier.pers.ONTBREEKT", "typst")
    monkeypatch.setattr("kennisbank.zetterij.zetter.ONTBREEKT", "typst")
    druk = drukwerk(kleine_graaf, UITGAVE)
    assert (druk.bestanden, druk.per_pagina) == ({}, {})
    assert "het pakket typst ontbreekt" in str(druk.bevindingen[-1])
    assert druk.bevindingen[-1].ernst == "opmerking"


def test_een_vel_verandert_niet_als_alleen_de_dag_verandert(
    kleine_graaf: Kennisgraaf, kleine_druk: Drukwerk
) -> None:
    gewijzigd = {knoop.id: "2026-01-02" for knoop in kleine_graaf}

    def tip(tijdstip: int) -> bytes:
        uitgave = Uitgave(UITGAVE.adres, tijdstip, gewijzigd)
        druk = drukwerk(kleine_graaf, uitgave, kies=lambda naam: naam == "tips/1-open")
        return druk.bestanden["pdf/tips/1-open.pdf"]

    assert tip(1_790_000_000) == tip(1_795_000_000)


def test_de_zetter_is_er() -> None:
    assert typst is not None
    assert is_er()
