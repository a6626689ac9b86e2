"""De schrijftafel verliest niets: een link, een bestand, een tweede tabblad, Esc en de focus."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

LINK = "#v=1;vorm=akkoord;gemeente=Utrecht;kies=voorstel-8a,voorstel-2c"


@pytest.fixture
def tafel(browser: Browser, adres: str) -> Iterator[Page]:
    """De lege schrijftafel op een telefoon."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    pagina = context.new_page()
    pagina.goto(adres + "schrijf.html")
    yield pagina
    context.close()


@pytest.mark.parametrize(
    ("woord", "nummer"),
    [
        ("jongerenraad", "2a"),
        ("jeugdraad", "2a"),
        ("jeugd", "2a"),
        ("burgerberaad", "2c"),
        ("wijkraad", "5c"),
    ],
)
def test_een_woord_uit_afspraak_motie_of_instrument_vindt_het_voorstel(
    zoekblad: Page, woord: str, nummer: str
) -> None:
    zoekblad.get_by_label("Zoek een voorstel").fill(woord)
    expect(zoekblad.locator(".kiesrij label:visible b", has_text=nummer).first).to_be_visible()


@pytest.fixture(scope="module")
def zoekblad(browser: Browser, adres: str) -> Iterator[Page]:
    pagina = browser.new_page()
    pagina.goto(adres + "schrijf.html")
    yield pagina
    pagina.close()


def test_een_link_van_een_ander_heeft_altijd_een_weg_terug(tafel: Page, adres: str) -> None:
    tafel.get_by_label("Typ een naam").fill("Zeist")
    tafel.get_by_role("radio", name="Motie").check()
    tafel.wait_for_function("localStorage.getItem('gemeente')?.includes('Zeist')")
    tafel.goto("about:blank")
    tafel.goto(adres + "schrijf.html" + LINK)
    melding = tafel.locator("[data-aankomst]")
    expect(melding).to_be_in_viewport()
    expect(melding).to_contain_text("Utrecht in plaats van Zeist")
    expect(tafel.locator(".samen strong")).to_have_text("Utrecht")
    tafel.get_by_role("button", name="Terug naar wat er lag").click()
    expect(tafel.locator(".samen strong")).to_have_text("Zeist")
    expect(tafel.get_by_role("radio", name="Motie")).to_be_checked()
    tafel.wait_for_function("localStorage.getItem('gemeente').includes('Zeist')")
    tafel.evaluate(
        "location.hash = 'v=1;van=scan;vorm=akkoord;kies=constructor,voorstel-1a,voorstel-2a'"
    )
    expect(melding).to_contain_text("constructor")
    expect(melding).not_to_contain_text("Een link brengt")
    expect(tafel.locator(".stapel > li[data-id] b")).to_have_text(["1a", "2a"])


def test_een_onbekende_gemeente_krijgt_een_voorstel_en_een_code_is_geen_naam(tafel: Page) -> None:
    veld, hulp = tafel.get_by_label("Typ een naam"), tafel.locator("#gemeentehulp")
    veld.fill("Zwole")
    expect(hulp).to_contain_text("Deze gemeente kennen wij niet; bedoelt u Zwolle?")
    hulp.get_by_role("button", name="Neem Zwolle").click()
    expect(veld).to_have_value("Zwolle")
    expect(hulp).not_to_contain_text("kennen wij niet")
    tafel.evaluate("location.hash = 'v=1;vorm=motie;gemeente=GM9999;kies=voorstel-2c'")
    expect(tafel.locator("[data-aankomst]")).to_contain_text("De code van deze gemeente")
    expect(tafel.locator(".velpapier")).to_contain_text("De gemeenteraad van Zwolle")
    assert "GM9999" not in tafel.locator("main").inner_text()


def test_na_esc_komt_een_eigen_zin_met_een_druk_terug(tafel: Page) -> None:
    tafel.get_by_role("button", name="Motie over loting en een burgerbegroting").click()
    expect(tafel.locator(".bureau__vast")).to_be_focused()
    zin = tafel.locator("[data-zin='slot']")
    zin.click()
    tafel.get_by_label("Pas deze zin aan").fill("ons eigen slot")
    tafel.keyboard.press("Escape")
    expect(zin).to_contain_text("en gaat over")
    tafel.locator("[data-melding]").get_by_role("button", name="Zet terug").click()
    expect(zin).to_contain_text("ons eigen slot")
    expect(zin).to_be_focused()


def test_de_focus_gaat_naar_de_volgende_strook_of_het_vel(tafel: Page) -> None:
    for nummer in ("2c", "2b"):
        tafel.get_by_label(nummer).check()
    tafel.get_by_role("button", name="Haal 2c van tafel").press("Enter")
    expect(tafel.get_by_role("button", name="Haal 2b van tafel")).to_be_focused()
    tafel.keyboard.press("Enter")
    expect(tafel.locator(".bureau__vast")).to_be_focused()
    tafel.get_by_label("1a").check()
    tafel.get_by_role("button", name="Ruim de tafel leeg").press("Enter")
    expect(tafel.locator(".bureau__vast")).to_be_focused()


def test_een_tweede_tabblad_overschrijft_niets_stil(tafel: Page, adres: str) -> None:
    tafel.get_by_role("radio", name="Motie").check()
    tafel.get_by_label("2c").check()
    ander = tafel.context.new_page()
    ander.goto(adres + "schrijf.html")
    hier, daar = (een.get_by_label("Wat zag of hoorde u") for een in (tafel, ander))
    hier.focus()
    daar.fill("Van het andere tabblad.")
    daar.blur()
    expect(hier).to_have_value("Van het andere tabblad.")
    hier.press("End")
    tafel.keyboard.type(" En hier meer.")
    expect(daar).to_have_value("Van het andere tabblad. En hier meer.")
    daar.fill("Heel anders.")
    daar.blur()
    melding = tafel.locator("[data-melding]")
    expect(melding).to_contain_text("In een ander tabblad veranderde deze tekst ook.")
    expect(hier).to_have_value("Van het andere tabblad. En hier meer.")
    melding.get_by_role("button", name="Houd wat hier staat").click()
    expect(daar).to_have_value("Van het andere tabblad. En hier meer.")


def test_een_bestand_dat_elders_veranderde_zegt_wat_er_niet_meekomt(
    tafel: Page, tmp_path: Path
) -> None:
    tafel.get_by_role("button", name="Hoofdstuk van vijf milde").click()
    tafel.locator("summary", has_text="Meer").click()
    with tafel.expect_download() as bewaard:
        tafel.get_by_role("button", name="Markdown").click()
    heel = bewaard.value.path().read_text("utf-8")
    gelijk = "\ufeff" + heel.replace("\n", "  \r\n")
    anders = heel.replace("Akkoord van", "Ons akkoord van", 1)
    zonder = re.sub(r" Tekst: [0-9a-f]{8}", "", heel)
    zinnen = ("met alles wat u schreef.", "die zinnen komen niet mee", "op de schrijftafel schreef")
    for tekst, zin in zip((gelijk, anders, zonder), zinnen, strict=True):
        (tmp_path / "stuk.md").write_text(tekst, "utf-8", newline="")
        with tafel.expect_file_chooser() as keuze:
            tafel.get_by_role("button", name="Open een .md-bestand").click()
        keuze.value.set_files(tmp_path / "stuk.md")
        expect(tafel.locator("[data-melding]")).to_contain_text(zin)


def test_wie_een_bestand_opent_kan_terug_naar_wat_er_lag(tafel: Page, tmp_path: Path) -> None:
    tafel.get_by_role("button", name="Hoofdstuk van vijf milde").click()
    tafel.locator("summary", has_text="Meer").click()
    with tafel.expect_download() as bewaard:
        tafel.get_by_role("button", name="Markdown").click()
    bewaard.value.save_as(tmp_path / "stuk.md")
    tafel.get_by_role("radio", name="Motie").check()
    tafel.locator("#veld-reden").fill("Dit schreef ik vanavond.")
    with tafel.expect_file_chooser() as keuze:
        tafel.get_by_role("button", name="Open een .md-bestand").click()
    keuze.value.set_files(tmp_path / "stuk.md")
    expect(tafel.get_by_role("radio", name="Hoofdstuk")).to_be_checked()
    tafel.get_by_role("button", name="Terug naar wat er lag").click()
    expect(tafel.get_by_role("radio", name="Motie")).to_be_checked()
    expect(tafel.locator("#veld-reden")).to_have_value("Dit schreef ik vanavond.")
