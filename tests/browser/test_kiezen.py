"""De aankruislijst: niets wordt bewaard voordat de lezer daarom vraagt."""

from playwright.sync_api import Browser, expect

BLAD = "prioriteiten/index.html"


def test_keuze_blijft_alleen_na_bewaren_en_gaat_weg_met_wis(browser: Browser, adres: str) -> None:
    context = browser.new_context()
    pagina = context.new_page()
    naar_buiten: list[str] = []
    pagina.on("request", lambda een: naar_buiten.append(een.url))
    pagina.goto(f"{adres}{BLAD}")
    pagina.get_by_label("1. Herstel van vertrouwen").check()
    pagina.get_by_label("9. Onze eigen prioriteit:").fill("De haven")
    assert pagina.evaluate("localStorage.getItem('kiezen')") is None
    naar_buiten.clear()
    pagina.get_by_role("button", name="Bewaar op dit apparaat").click()
    assert naar_buiten == []
    pagina.reload()
    expect(pagina.get_by_label("1. Herstel van vertrouwen")).to_be_checked()
    expect(pagina.get_by_label("9. Onze eigen prioriteit:")).to_have_value("De haven")
    pagina.get_by_role("button", name="Wis").click()
    assert pagina.evaluate("localStorage.getItem('kiezen')") is None
    expect(pagina.get_by_label("1. Herstel van vertrouwen")).not_to_be_checked()
    context.close()
