"""Het formulier invullen zoals een lezer, en teruglezen wat eruit komt."""

from playwright.sync_api import Page, expect

from kennisbank.lezen import vorm
from kennisbank.lezen.stukken import bomen
from kennisbank.model import Voorbeeld

BLAD = "voorbeeld-delen.html"
KNOP = "Kijk mijn voorbeeld na"


def zet_groepen(pagina: Page, open_: str) -> None:
    pagina.locator(".delen details").evaluate_all(f"rij => rij.map(een => een.open = {open_})")


def vul_in(pagina: Page, velden: dict[str, str]) -> None:
    zet_groepen(pagina, "true")
    for naam, waarde in velden.items():
        vak = pagina.locator(f'[name="{naam}"]').first
        if vak.evaluate("vak => vak.tagName") == "SELECT":
            vak.select_option(waarde)
        else:
            vak.fill(waarde)


def kijk_na(pagina: Page) -> None:
    pagina.get_by_role("button", name=KNOP).click()


def maak_af(pagina: Page, velden: dict[str, str]) -> str:
    """De YAML bij een invulling die goed is."""
    vul_in(pagina, velden)
    kijk_na(pagina)
    expect(pagina.locator("[data-uitslag]")).to_be_focused()
    return pagina.locator("[data-yaml]").text_content() or ""


def teruggelezen(tekst: str) -> Voorbeeld:
    boom = next(boom for _, boom in bomen(tekst, "data/voorbeelden/x.yaml"))
    assert boom.bevindingen == ()
    record = vorm(Voorbeeld, boom)
    assert isinstance(record, Voorbeeld), record
    return record
