"""Losse tekstpagina's: te lezen, te plaatsen en zonder verrassingen bovenaan."""

from pathlib import Path

from kennisbank.bevinding import Bevinding
from kennisbank.lezen import lees_tekstpagina


def test_pagina_die_vastloopt_of_niet_te_lezen_is_geeft_de_reden(tmp_path: Path) -> None:
    pad = tmp_path / "x.md"
    for inhoud in (b"caf\xe9", b" ", b"    " * 99 + b"- a"):
        pad.write_bytes(inhoud)
        assert isinstance(lees_tekstpagina(pad, "docs/x.md"), Bevinding)
    pad.write_bytes("﻿# Hoi\r\n".encode())
    assert lees_tekstpagina(pad, "docs/x.md") == "# Hoi\n"
