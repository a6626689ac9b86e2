"""Gevallen uit de praktijk: bestanden erin, bevindingen eruit. Een nieuw geval is een bestand.

In een geval staat:
- `vervang`, `bestanden`, `weg`: wat er anders is dan in de kleine kennisbank;
- `ruw`, `koppelingen`, `mappen`, `zonder_letters`: wat niet als tekst te schrijven is;
- `peildatum` en `spelling`: wat er nog meer wordt nagekeken;
- `bewijst`: de regels die hier iets vinden, en `bevindingen`: de zinnen daarover.
"""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from kennisbank.keuring import REGELS, Regel, keur
from kennisbank.keuring.spelling import open_woordenboek
from kennisbank.samenhang import Inhoud, laad
from kennisbank.zetterij import letters
from voorbeeldboom import BESTANDEN, schrijf_boom

GEVALLEN = sorted((Path(__file__).parent / "gevallen").glob("*.yaml"))
Velden = dict[str, Any]


@cache
def lees(geval: Path) -> Velden:
    velden: Velden = yaml.safe_load(geval.read_text("utf-8"))
    return velden


def geladen(map_: Path, geval: Velden, monkeypatch: pytest.MonkeyPatch) -> Inhoud:
    """De kleine kennisbank van een geval."""
    schrijf(map_, geval)
    if geval.get("zonder_letters"):
        monkeypatch.setattr(letters, "MAP", map_)
    woordenboek = open_woordenboek() if geval.get("spelling") else None
    return laad(map_, peildatum=geval.get("peildatum", ""), woordenboek=woordenboek)


def schrijf(map_: Path, geval: Velden) -> None:
    anders = dict(geval.get("bestanden", {}))
    for bestand, vervangingen in geval.get("vervang", {}).items():
        tekst = BESTANDEN[bestand]
        for oud, nieuw in vervangingen.items():
            assert oud in tekst, f"{oud} staat niet in {bestand}"
            tekst = tekst.replace(oud, nieuw)
        anders[bestand] = tekst
    schrijf_boom(map_, **anders)
    for naam in geval.get("weg", ()):
        (map_ / naam).unlink()
    for naam, tekens in geval.get("ruw", {}).items():
        (map_ / naam).write_bytes(tekens.encode("latin-1"))
    for naam, doel in geval.get("koppelingen", {}).items():
        (map_ / naam).symlink_to(doel)
    for naam in geval.get("mappen", ()):
        (map_ / naam).mkdir(parents=True)


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda pad: pad.stem)
def test_geval_geeft_precies_deze_bevindingen(
    geval: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gevonden = keur(geladen(tmp_path, lees(geval), monkeypatch), REGELS)
    assert [str(een) for een in gevonden] == lees(geval)["bevindingen"]
    assert sorted({een.naam for een in gevonden}) == lees(geval).get("bewijst", [])


@pytest.mark.parametrize("regel", REGELS, ids=lambda regel: regel.naam)
def test_zonder_een_regel_zwijgt_haar_geval(
    regel: Regel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Een regel zonder geval, of een geval dat ook zonder haar spreekt, is rood."""
    eigen = [geval for geval in GEVALLEN if regel.naam in lees(geval).get("bewijst", ())]
    assert eigen, f"Geen geval in tests/gevallen bewijst {regel.naam}."
    for geval in eigen:
        inhoud = geladen(tmp_path / geval.stem, lees(geval), monkeypatch)
        met = keur(inhoud, REGELS)
        van_haar = [een for een in met if een.naam == regel.naam]
        assert {een.ernst for een in van_haar} == {regel.ernst}
        zonder = keur(inhoud, [een for een in REGELS if een.naam != regel.naam])
        assert set(met) - set(zonder) == set(van_haar)
        assert set(zonder) <= set(met)
