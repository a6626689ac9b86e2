"""De menu's: wat er is staat erin, met aantallen die uit de records komen."""

from pathlib import Path

from conftest import LaadMet
from kennisbank.samenhang import laad
from kennisbank.weergave.menu import REDACTIE, hoofdmenu, voetmenu
from voorbeeldboom import schrijf_boom


def test_hoofdmenu_heeft_zes_onderdelen_op_vaste_volgorde(laad_met: LaadMet) -> None:
    assert [(een.titel, een.url) for een in hoofdmenu(laad_met().graaf)] == [
        ("Prioriteiten", "prioriteiten/index.html"),
        ("Voorbeelden", "voorbeelden/index.html"),
        ("Gemeenten", "gemeenten/index.html"),
        ("Tips", "tips/index.html"),
        ("Rode draden", "rode-draden/index.html"),
        ("Wet en kader", "kader.html"),
    ]


def test_voetmenu_telt_de_records_en_houdt_de_naam_van_de_diamanten(laad_met: LaadMet) -> None:
    lezen = voetmenu(laad_met().graaf)[0]
    assert [link.titel for link in lezen.links] == [
        "1 prioriteiten",
        "1 tips",
        "1 rode draden",
        "1 kernwaarden",
        "1 DiAmanten",
        "1 thema's",
        "Experimenten",
    ]


def test_voetmenu_leidt_naar_de_paginas_van_de_redactie(laad_met: LaadMet) -> None:
    over = voetmenu(laad_met().graaf)[-1]
    assert [(link.titel, link.url) for link in over.links] == [
        *REDACTIE,
        ("Werklijst", "redactie/werklijst.html"),
    ]


def test_overzicht_dat_er_niet_is_staat_niet_in_het_menu(tmp_path: Path) -> None:
    (schrijf_boom(tmp_path) / "docs/tips/index.md").unlink()
    graaf = laad(tmp_path).graaf
    assert "Tips" not in [een.titel for een in hoofdmenu(graaf)]
    links = [link.map for groep in voetmenu(graaf) for link in groep.links]
    assert "tips" not in links
    assert "prioriteiten" in links
