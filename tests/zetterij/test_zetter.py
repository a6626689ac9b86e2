"""Zetter: dezelfde opdracht geeft dezelfde bytes, en al het andere een andere sleutel."""

import json
import shutil
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from kennisbank.zetterij import letters, zetter
from kennisbank.zetterij.gereedschap import PAKKETTEN
from kennisbank.zetterij.zetter import HIER, ZetError, Zetopdracht, zet

VEL = {
    **{"soort": "vel", "vorm": "gewoon", "titel": "Titel", "omschrijving": "Omschrijving"},
    **{"maker": "m", "trefwoorden": ["t"], "voet": ["voet"], "adres": "a.nl", "naam": "n"},
}


def vel(*teksten: str, sterk: bool = False) -> Zetopdracht:
    kop = {"t": "record", "c": ["kern"], "id": "r", "niveau": 1, "titel": "T", "soort": "s"}
    inhoud = [[{"t": "sterk", "c": [een]}] if sterk else [een] for een in teksten]
    blokken = [kop, *({"t": "alinea", "c": een} for een in inhoud)]
    return Zetopdracht("x", "vel", json.dumps({**VEL, "blokken": blokken}), tijdstip=1)


ANDERS: dict[str, Any] = {
    **{"naam": "y", "soort": "boek", "gegevens": "{}", "namen": {"r": "het record"}},
    **{"tijdstip": 2, "hooguit": 1, "qr_adres": "https://a.nl", "vouwen": True, "deel": True},
}
BESTANDEN = sorted(
    pad.relative_to(HIER) for pad in HIER.rglob("*") if pad.is_file() and pad.suffix != ".pyc"
)


def test_twee_keer_zetten_geeft_dezelfde_bytes() -> None:
    assert zet(vel("Dag.")) == zet(vel("Dag."))
    assert zet(vel("Dag.")) != zet(vel("Nacht."))


@pytest.mark.parametrize("veld", [een.name for een in fields(Zetopdracht)])
def test_elk_veld_van_een_opdracht_zit_in_haar_sleutel(veld: str) -> None:
    anders: Zetopdracht = replace(vel("Dag."), **{veld: ANDERS[veld]})
    assert anders.sleutel != vel("Dag.").sleutel


@pytest.fixture
def kopie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """De kamer als kopie, om iets in te veranderen."""
    shutil.copytree(HIER, tmp_path / "kamer", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(zetter, "HIER", tmp_path / "kamer")
    return tmp_path / "kamer"


def vers_gereedschap() -> str:
    zetter._gereedschap.cache_clear()
    try:
        return zetter._gereedschap()
    finally:
        zetter._gereedschap.cache_clear()


@pytest.mark.parametrize("pad", BESTANDEN, ids=str)
def test_een_byte_erbij_in_code_sjabloon_of_letter_geeft_een_andere_sleutel(
    kopie: Path, pad: Path
) -> None:
    eerst = vers_gereedschap()
    with (kopie / pad).open("ab") as bestand:
        bestand.write(b"\n")
    assert vers_gereedschap() != eerst


@pytest.mark.parametrize("pakket", PAKKETTEN)
def test_een_ander_pakket_geeft_een_andere_sleutel(
    pakket: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    eerst = vers_gereedschap()
    monkeypatch.setattr(zetter, "version", lambda naam: "99" if naam == pakket else "1")
    anders = vers_gereedschap()
    monkeypatch.setattr(zetter, "version", lambda naam: "1")
    assert len({eerst, anders, vers_gereedschap()}) == 3


def test_elk_pakket_van_de_kamer_staat_in_de_sleutel() -> None:
    code = (HIER / "gereedschap.py").read_text("utf-8")
    assert {een for een in PAKKETTEN if f"    import {een}\n" not in code} == set()
    assert code.count("    import ") == len(PAKKETTEN)


@pytest.mark.parametrize("sterk", [False, True])
def test_elk_teken_van_de_dekking_is_gewoon_en_vet_te_zetten(sterk: bool) -> None:
    tekens = sorted(letters.dekking() - letters.ONZICHTBAAR)
    pdf = zet(
        vel(
            *(" ".join(tekens[plek : plek + 40]) for plek in range(0, len(tekens), 40)), sterk=sterk
        )
    )
    assert pdf.startswith(b"%PDF")


@pytest.mark.parametrize("teken", ["🌶", "א", "漢", "\u0370", "\u2603"])
def test_een_teken_buiten_de_dekking_weigert_de_zetter(teken: str) -> None:
    assert letters.onbekend(teken) == (teken,)
    with pytest.raises(ZetError):
        zet(vel(f"a{teken}b"))


def test_een_vel_dat_te_lang_is_wordt_geweigerd() -> None:
    lang = replace(vel("lang verhaal " * 3000), hooguit=1)
    with pytest.raises(ZetError, match="plaats voor 1"):
        zet(lang)
