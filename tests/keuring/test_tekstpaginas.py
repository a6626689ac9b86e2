"""Losse tekstpagina's: zonder verrassingen bovenaan, en te plaatsen."""

import pytest

from conftest import LaadMet


def zinnen(laad_met: LaadMet, tekst: str) -> list[str]:
    return [str(een) for een in laad_met({"docs/x.md": tekst}).bevindingen]


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
def test_gewone_pagina_heeft_geen_bevindingen(laad_met: LaadMet, tekst: str) -> None:
    assert zinnen(laad_met, tekst) == []


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("---\n- a\n---\n", "docs/x.md:2: Hier horen velden te staan, zoals title: Over ons."),
        ("---\ntitle: x\n", "docs/x.md:1: De velden bovenaan dit bestand staan niet tussen"),
        ("---\ntitle: [a]\n---\n", "docs/x.md:2: Bij ‘title’ hoort tekst."),
        ("# x\n\n" + "    " * 99 + "- a\n", "docs/x.md:3: Deze regel springt te ver in."),
        ("[" * 999 + "\n", "docs/x.md:1: In deze tekst gaan veel haken ([) open"),
        ("[a](" * 999 + "\n", "docs/x.md:1: In deze tekst gaan veel haken (() open"),
    ],
)
def test_wat_niet_op_een_pagina_past_is_een_bevinding_op_zijn_regel(
    laad_met: LaadMet, tekst: str, zin: str
) -> None:
    [gevonden] = zinnen(laad_met, tekst)
    assert gevonden.startswith(zin)
