"""Een tabel op een tekstpagina past op elk scherm, of schuift binnen haar eigen vlak."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from sitebouw import bouw, kopieer_raamwerk
from voorbeeldboom import schrijf_boom

LANG = "gemeenschapsvoorzieningenoverzicht"
KOLOMMEN = [f"{LANG} {nummer}" for nummer in range(1, 9)]
TEKST = f"""# Over

## Breed

| {" | ".join(KOLOMMEN)} |
|{" --- |" * 8}
|{" `een-lange-code/zonder-spatie` |" * 8}

## Smal

| Naam | Wat het is | {LANG * 3} |
| --- | --- | --- |
| {LANG * 2} | `{LANG * 2}` | kort |

> | {" | ".join(KOLOMMEN)} |
> |{" --- |" * 8}
> |{" tekst |" * 8}
"""
BREEDTES = (320, 500, 768, 1280)


@pytest.fixture(scope="module")
def blad(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Een tekstpagina met een brede tabel, een smalle en een in een citaat."""
    huis = tmp_path_factory.mktemp("huis")
    kopieer_raamwerk(huis)
    schrijf_boom(huis, **{"docs/redactie/over.md": TEKST})
    klaar = bouw(huis)
    assert klaar.returncode == 0, klaar.stderr
    return Path(huis / "site/redactie/over.html").as_uri()


@pytest.fixture
def pagina(browser: Browser, blad: str) -> Iterator[Page]:
    pagina = browser.new_page(viewport={"width": 320, "height": 640})
    pagina.goto(blad)
    yield pagina
    pagina.close()


def test_een_pagina_met_tabellen_schuift_op_geen_scherm_zijwaarts(pagina: Page) -> None:
    for breedte in BREEDTES:
        pagina.set_viewport_size({"width": breedte, "height": 640})
        assert pagina.evaluate("document.documentElement.scrollWidth") <= breedte


def test_wie_met_toetsen_leest_schuift_een_brede_tabel_in_beeld(pagina: Page) -> None:
    vlak = pagina.get_by_role("group", name="Tabel bij Breed")
    expect(vlak.get_by_role("columnheader", name=KOLOMMEN[7])).not_to_be_in_viewport()
    vlak.focus()
    expect(vlak).to_be_focused()
    for _ in range(200):
        pagina.keyboard.press("ArrowRight")
    expect(vlak.get_by_role("columnheader", name=KOLOMMEN[7])).to_be_in_viewport()


def test_een_smalle_tabel_staat_op_de_telefoon_onder_elkaar(pagina: Page) -> None:
    smal = pagina.locator(".tabelvlak", has_text="Wat het is").locator("tbody td")
    vlakken = [een.bounding_box() for een in smal.all()]
    assert len(vlakken) == 3
    links = {vlak["x"] for vlak in vlakken if vlak}
    onder = [vlak["y"] for vlak in vlakken if vlak]
    assert len(links) == 1
    assert onder == sorted(set(onder))
