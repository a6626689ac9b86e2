"""Voorraad: een stuk telt alleen heel, en alleen bij de sleutel waarvoor het is weggelegd."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kennisbank.voorraad import ontzegeld, sleutel, verzegeld, vingerafdruk

HEEL = verzegeld("s", b"%PDF inhoud %%EOF\n")


@given(st.binary(max_size=200))
def test_wat_verzegeld_is_komt_er_net_zo_uit(inhoud: bytes) -> None:
    assert ontzegeld("s", verzegeld("s", inhoud)) == inhoud


@pytest.mark.parametrize("plek", range(len(HEEL)))
def test_elke_andere_byte_en_elk_stuk_ervan_valt_op(plek: int) -> None:
    anders = HEEL[:plek] + bytes([HEEL[plek] ^ 1]) + HEEL[plek + 1 :]
    assert ontzegeld("s", anders) is None
    assert ontzegeld("s", HEEL[:plek]) is None


@pytest.mark.parametrize("kapot", [b"", b"%%EOF", b"\0" * 4096, HEEL + HEEL, HEEL + b"\n"])
def test_iets_anders_telt_niet(kapot: bytes) -> None:
    assert ontzegeld("s", kapot) is None


def test_een_stuk_van_een_andere_sleutel_telt_niet() -> None:
    assert ontzegeld("andere", HEEL) is None


def test_een_sleutel_kent_de_grens_tussen_zijn_delen() -> None:
    assert len({sleutel("ab", "c"), sleutel("a", "bc"), sleutel("abc"), sleutel("c", "ab")}) == 4


def test_elk_bestand_elke_naam_en_elke_versie_telt_mee(tmp_path: Path) -> None:
    (tmp_path / "diep").mkdir()
    (tmp_path / "diep" / "een.py").write_text("a", "utf-8")
    gezien = {vingerafdruk(tmp_path, ["1"]), vingerafdruk(tmp_path, ["2"])}
    (tmp_path / "diep" / "een.py").write_text("b", "utf-8")
    gezien.add(vingerafdruk(tmp_path, ["1"]))
    (tmp_path / "diep" / "een.py").rename(tmp_path / "diep" / "twee.py")
    gezien.add(vingerafdruk(tmp_path, ["1"]))
    assert len(gezien) == 4
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "een.pyc").write_bytes(b"x")
    assert vingerafdruk(tmp_path, ["1"]) in gezien
