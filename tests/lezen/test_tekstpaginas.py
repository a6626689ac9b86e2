"""Losse tekstpagina's: te lezen, te plaatsen en zonder verrassingen bovenaan."""

from pathlib import Path

import pytest

from kennisbank.bevinding import Bevinding
from kennisbank.lezen import lees_tekstpagina
from kennisbank.lezen.tekstpaginas import keur_tekstpagina


def zinnen(tekst: str) -> list[str]:
    return [str(een) for een in keur_tekstpagina(tekst, "docs/x.md")]


@pytest.mark.parametrize(
    "tekst",
    [
        "# Hoi\n",
        "---\ntitle: Hoi\ndescription: Kort.\n---\n\n# Hoi\n",
        "---\n---\n\n# Hoi\n",
        "- a\n    - b\n        - c\n\n```text\n[x](y)\n```\n",
        "Let op: dit is tekst.\n",
    ],
)
def test_gewone_pagina_heeft_geen_bevindingen(tekst: str) -> None:
    assert zinnen(tekst) == []


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("---\n- a\n---\n", "docs/x.md:2: Hier horen velden te staan, zoals title: Over ons."),
        ("---\ntitle: x\n", "docs/x.md:1: De velden bovenaan dit bestand staan niet tussen"),
        ("---\ntitle: [a]\n---\n", "docs/x.md:2: Bij ‘title’ hoort tekst."),
        ("# x\n\n" + "    " * 99 + "- a\n", "docs/x.md:3: Deze regel springt te ver in."),
        ("[" * 999, "docs/x.md:1: In deze tekst gaan veel haken ([) open"),
        ("[a](" * 999, "docs/x.md:1: In deze tekst gaan veel haken (() open"),
    ],
)
def test_wat_niet_op_een_pagina_past_is_een_bevinding_op_zijn_regel(tekst: str, zin: str) -> None:
    [gevonden] = zinnen(tekst)
    assert gevonden.startswith(zin)


def test_pagina_die_vastloopt_of_niet_te_lezen_is_geeft_de_reden(tmp_path: Path) -> None:
    pad = tmp_path / "x.md"
    for inhoud in (b"caf\xe9", b" ", b"    " * 99 + b"- a"):
        pad.write_bytes(inhoud)
        assert isinstance(lees_tekstpagina(pad, "docs/x.md"), Bevinding)
    pad.write_bytes("﻿# Hoi\r\n".encode())
    assert lees_tekstpagina(pad, "docs/x.md") == "# Hoi\n"
