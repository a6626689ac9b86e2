"""Bewaren: een bestand is nooit half vervangen, en een voorraad houdt geen bouw tegen."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kennisbank.bewaren import Voorraadmap, ernaast, vervang
from kennisbank.voorraad import verzegeld


def test_een_bestand_houdt_zijn_rechten(tmp_path: Path) -> None:
    pad = tmp_path / "a.yaml"
    pad.write_bytes(b"oud")
    pad.chmod(0o640)
    vervang(pad, b"nieuw")
    assert pad.read_bytes() == b"nieuw"
    assert pad.stat().st_mode & 0o777 == 0o640


def test_een_nieuw_bestand_krijgt_gewone_rechten(tmp_path: Path) -> None:
    vervang(tmp_path / "a.json", b"[]")
    (tmp_path / "b.json").write_bytes(b"[]")
    assert (tmp_path / "a.json").stat().st_mode == (tmp_path / "b.json").stat().st_mode


def test_een_snelkoppeling_blijft_en_haar_doel_verandert(tmp_path: Path) -> None:
    (tmp_path / "echt").write_bytes(b"oud")
    (tmp_path / "koppeling").symlink_to(tmp_path / "echt")
    vervang(tmp_path / "koppeling", b"nieuw")
    assert (tmp_path / "echt").read_bytes() == b"nieuw"
    assert (tmp_path / "koppeling").is_symlink()


def test_gaat_het_nakijken_mis_dan_blijft_alles_zoals_het_was(tmp_path: Path) -> None:
    pad = tmp_path / "a.yaml"
    pad.write_bytes(b"oud")

    def kijk_na() -> None:
        with ernaast(pad, b"nieuw") as naast:
            assert (naast.read_bytes(), pad.read_bytes()) == (b"nieuw", b"oud")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        kijk_na()
    assert {een.name: een.read_bytes() for een in tmp_path.iterdir()} == {"a.yaml": b"oud"}


def test_mislukt_schrijven_laat_het_oude_bestand_heel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = tmp_path / "lijst.yaml"
    pad.write_text("oud", "utf-8")

    def vol(*_: object) -> None:
        raise OSError("schijf vol")

    monkeypatch.setattr(os, "fsync", vol)
    with pytest.raises(OSError, match="schijf vol"):
        vervang(pad, b"nieuw")
    assert pad.read_text("utf-8") == "oud"
    assert list(tmp_path.iterdir()) == [pad]


def maak_map(pad: Path) -> None:
    pad.unlink()
    (pad / "diep").mkdir(parents=True)


def koppel_aan_niets(pad: Path) -> None:
    pad.unlink()
    pad.symlink_to("/bestaat/niet")


KAPOT: dict[str, Callable[[Path], object]] = {
    "leeg": lambda pad: pad.write_bytes(b""),
    "alleen het einde": lambda pad: pad.write_bytes(b"%%EOF\n"),
    "half": lambda pad: pad.write_bytes(pad.read_bytes()[:-9]),
    "nullen": lambda pad: pad.write_bytes(pad.read_bytes().replace(b"inhoud", b"\0" * 6)),
    "van een ander": lambda pad: pad.write_bytes(verzegeld("b" * 64, b"anders")),
    "een map": maak_map,
    "een dode snelkoppeling": koppel_aan_niets,
    "niet te lezen": lambda pad: pad.chmod(0),
}


@pytest.mark.parametrize("breek", KAPOT.values(), ids=KAPOT)
def test_een_beschadigd_stuk_is_er_niet_en_wordt_vervangen(
    tmp_path: Path, breek: Callable[[Path], object]
) -> None:
    voorraad, sleutel = Voorraadmap(tmp_path / "voorraad", ".pdf"), "a" * 64
    voorraad.bewaar(sleutel, b"de inhoud")
    assert voorraad.haal(sleutel) == b"de inhoud"
    breek(tmp_path / "voorraad" / f"{sleutel}.pdf")
    assert voorraad.haal(sleutel) is None or os.geteuid() == 0
    voorraad.bewaar(sleutel, b"de inhoud")
    assert voorraad.haal(sleutel) == b"de inhoud"
    assert voorraad.bezwaar == ""


def test_opruimen_laat_alleen_staan_wat_gebruikt_is(tmp_path: Path) -> None:
    """Ook wat een afgebroken bouw van vroeger liet liggen, gaat weg."""
    voorraad = Voorraadmap(tmp_path, ".pdf")
    voorraad.bewaar("a", b"1")
    voorraad.bewaar("b", b"2")
    (tmp_path / "a.4711").write_bytes(b"half")
    (tmp_path / "map").mkdir()
    voorraad.ruim_op(["a"])
    assert [pad.name for pad in tmp_path.iterdir()] == ["a.pdf"]


def test_een_map_die_niet_te_schrijven_is_geeft_een_bezwaar_en_verder_niets(tmp_path: Path) -> None:
    (tmp_path / "in de weg").write_bytes(b"")
    voorraad = Voorraadmap(tmp_path / "in de weg" / "pdf")
    voorraad.bewaar("a", b"1")
    voorraad.ruim_op([])
    assert voorraad.haal("a") is None
    assert str(tmp_path / "in de weg") in voorraad.bezwaar


def test_een_map_die_het_systeem_niet_wil_opzoeken_houdt_niets_tegen(tmp_path: Path) -> None:
    """Een te lange naam weigert het systeem op dezelfde manier als een map die dicht is."""
    voorraad = Voorraadmap(tmp_path / ("x" * 300))
    voorraad.bewaar("a", b"1")
    voorraad.ruim_op([])
    assert (voorraad.haal("a"), voorraad.heeft("a")) == (None, False)
    assert "is niets te bewaren" in voorraad.bezwaar


def test_een_volle_schijf_laat_geen_half_stuk_achter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(pad: Path, inhoud: bytes) -> int:
        with pad.open("wb") as bestand:
            bestand.write(inhoud[:3])
        raise OSError(errno.ENOSPC, "Geen ruimte")

    monkeypatch.setattr(Path, "write_bytes", half)
    voorraad = Voorraadmap(tmp_path)
    voorraad.bewaar("a", b"de inhoud")
    voorraad.bewaar("b", b"de inhoud")
    assert f"In {tmp_path} is niets te bewaren: de schijf is vol" in voorraad.bezwaar
    assert list(tmp_path.iterdir()) == []
