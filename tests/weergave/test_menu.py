"""De menu's: wat er is staat erin, geordend naar waar mensen voor komen."""

from pathlib import Path

from conftest import LaadMet
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.samenhang import laad
from kennisbank.weergave import Omgeving, bladen, toon
from kennisbank.weergave.menu import duimbalk, hoofdmenu, voetmenu
from voorbeeldboom import schrijf_boom

SCHRIJFTAFEL = """---
id: schrijftafel
titel: Schrijftafel
kern: Kies en neem mee.
toont: voorstel
gezicht: schrijven
---
"""


def kolom(graaf: Kennisgraaf, titel: str) -> list[str]:
    [groep] = [een for een in voetmenu(graaf) if een.titel == titel]
    return [link.titel for link in groep.links]


def test_kop_en_duimbalk_hebben_alleen_kamers_die_er_zijn(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    assert [(een.titel, een.url) for een in hoofdmenu(graaf)] == [
        ("Prioriteiten", "prioriteiten/index.html"),
        ("Voorbeelden", "voorbeelden/index.html"),
        ("Gemeenten", "gemeenten/index.html"),
        ("Instrumenten", "instrumenten/index.html"),
        ("Wet", "kader.html"),
    ]
    assert [een.titel for een in duimbalk(graaf)] == ["Zoeken", "Voorbeelden", "Gemeente"]


def test_de_schrijftafel_ligt_onder_de_duim_zodra_zij_er_is(laad_met: LaadMet) -> None:
    graaf = laad_met({"docs/schrijf.md": SCHRIJFTAFEL}).graaf
    assert [een.url for een in duimbalk(graaf)][-1] == "schrijf.html"


def test_de_voet_heeft_vier_kolommen_en_telt_de_gemeenten(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    assert [groep.titel for groep in voetmenu(graaf)] == [
        "Aan de slag",
        "Opzoeken",
        "Lezen",
        "Meedoen en contact",
    ]
    assert "Alle 3 gemeenten" in kolom(graaf, "Opzoeken")
    assert kolom(graaf, "Lezen")[-2:] == ["DiAmanten", "Experimenten"]
    assert kolom(graaf, "Meedoen en contact").count("Privacy") == 1


def test_overzicht_dat_er_niet_is_staat_niet_in_het_menu(tmp_path: Path) -> None:
    boom = schrijf_boom(tmp_path)
    (boom / "docs/tips/index.md").unlink()
    (boom / "docs/gemeenten/index.md").unlink()
    graaf = laad(tmp_path).graaf
    assert "Tips" not in kolom(graaf, "Lezen")
    assert [een.titel for een in duimbalk(graaf)] == ["Zoeken", "Voorbeelden"]
    assert "Gemeenten" not in [een.titel for een in hoofdmenu(graaf)]


def test_bronnen_en_herkomst_staan_samen_onder_een_ingang(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    [blad] = [een for een in bladen(inhoud.graaf) if een.pad == "verantwoording.html"]
    html = str(toon(blad, inhoud.graaf, Omgeving(inhoud.gemeenten)))
    lees_ook = html.partition('aria-label="Verantwoording en bronnen"')[2].partition("</nav>")[0]
    in_voet = {link.url for groep in voetmenu(inhoud.graaf) for link in groep.links}
    for pagina in ("bronnen.html", "personen.html", "samenhang.html", "redactie/werklijst.html"):
        assert f'href="{pagina}"' in lees_ook
        assert pagina not in in_voet
    assert "verantwoording.html" in in_voet
