"""De schrijftafel zoals een raadslid haar gebruikt: kiezen, vullen, aanpassen, meenemen."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page, ViewportSize, expect

from browser.axe import overtredingen

TELEFOON = ViewportSize(width=390, height=844)
REDEN = "Op de laatste wijkavond misten wij huurders."


@pytest.fixture
def tafel(browser: Browser, adres: str) -> Iterator[Page]:
    """De lege schrijftafel op een telefoon."""
    context = browser.new_context(viewport=TELEFOON, reduced_motion="reduce")
    pagina = context.new_page()
    pagina.goto(adres + "schrijf.html")
    yield pagina
    context.close()


def test_van_een_lege_tafel_naar_een_motie_die_mee_mag(tafel: Page) -> None:
    assert overtredingen(tafel) == []
    tafel.get_by_label("Typ een naam").fill("Zeist")
    tafel.get_by_role("radio", name="Motie").check()
    tafel.get_by_label("2c").check()
    vel = tafel.locator(".velpapier")
    expect(vel).to_contain_text("De gemeenteraad van Zeist, in vergadering bijeen")
    kopieer = tafel.get_by_role("button", name="Kopieer", exact=True)
    expect(kopieer).to_have_attribute("aria-disabled", "true")
    kopieer.click(force=True)
    reden = tafel.get_by_label("Wat zag of hoorde u in Zeist?")
    expect(reden).to_be_focused()
    expect(tafel.locator("[data-nogeen]")).to_contain_text("waarom juist hier")
    reden.fill(REDEN)
    expect(vel).to_contain_text(REDEN.rstrip("."))
    expect(kopieer).to_have_attribute("aria-disabled", "false")
    raad = tafel.get_by_role("list", name="Raad bij uw tekst")
    expect(raad).to_contain_text("In orde: Reden uit uw eigen gemeente")
    expect(raad).to_contain_text("Let op: De namen en fracties")
    assert overtredingen(tafel) == []
    tafel.reload()
    expect(tafel.locator(".velpapier")).to_contain_text(REDEN.rstrip("."))


def test_een_zin_wordt_van_uzelf_en_met_een_druk_weer_de_onze(tafel: Page) -> None:
    tafel.get_by_role("button", name="Motie over loting en een burgerbegroting").click()
    zin = tafel.locator("[data-zin='slot']")
    zin.focus()
    tafel.keyboard.press("Enter")
    vak = tafel.get_by_label("Pas deze zin aan")
    vak.fill("<img src=x onerror=alert(1)> שלום 🎉")
    vak.press("Enter")
    expect(zin).to_be_focused()
    expect(zin).to_contain_text("<img src=x onerror=alert(1)> שלום 🎉")
    assert tafel.locator("main img").count() == 0
    tafel.get_by_role("radio", name="Leesmap").check()
    tafel.get_by_role("radio", name="Motie").check()
    expect(zin).to_contain_text("שלום")
    tafel.get_by_role("button", name="Terug naar onze tekst").click()
    expect(zin).to_have_text("en gaat over tot de orde van de dag.")
    zin.click()
    vak.fill("")
    vak.press("Enter")
    expect(tafel.locator(".weggelaten")).to_contain_text("en gaat over")
    tafel.get_by_role("button", name="Zet terug").click()
    expect(zin).to_be_visible()


def test_hulp_en_velden_horen_bij_de_vorm_en_een_strook_zegt_wat_niet_past(
    browser: Browser, adres: str
) -> None:
    context = browser.new_context(viewport=TELEFOON, reduced_motion="reduce")
    pagina = context.new_page()
    pagina.goto(adres + "schrijf.html#v=1;vorm=motie;kies=voorstel-2c,prioriteit-2")
    strook = pagina.locator(".stapel > li[data-id='prioriteit-2']")
    expect(strook).to_contain_text("Komt niet in een motie; wel in een leesmap.")
    expect(pagina.locator("#veld-reden-hulp")).to_contain_text("geen motie")
    expect(pagina.get_by_label("Klaar vóór")).to_be_visible()
    pagina.get_by_role("button", name="Vul ze in").click()
    expect(pagina.get_by_label("Ondertekenaars")).to_be_focused()
    pagina.get_by_role("radio", name="Schriftelijke vragen").check()
    expect(pagina.locator("#veld-reden-hulp")).not_to_contain_text("motie")
    pagina.get_by_role("radio", name="Amendement").check()
    expect(pagina.get_by_label("Klaar vóór")).to_be_hidden()
    pagina.locator("summary", has_text="Kies voorstellen").click()
    pagina.get_by_label("1a").check()
    expect(pagina.get_by_label("Klaar vóór")).to_be_visible()
    pagina.get_by_role("radio", name="Hoofdstuk").check()
    expect(strook).not_to_contain_text("Komt niet in")
    context.close()


def test_de_stapel_ordent_met_knoppen_en_de_focus_blijft(tafel: Page) -> None:
    for nummer in ("2c", "2b", "1a"):
        tafel.get_by_label(nummer).check()
    stroken = tafel.locator(".stapel > li b")
    expect(stroken).to_have_text(["2c", "2b", "1a"])
    omhoog = tafel.get_by_role("button", name="1a omhoog")
    omhoog.focus()
    tafel.keyboard.press("Enter")
    expect(stroken).to_have_text(["2c", "1a", "2b"])
    expect(omhoog).to_be_focused()
    expect(tafel.locator(".stapelregel")).to_have_text("1a staat op plaats 2 van 3.")
    tafel.get_by_role("button", name="Haal 2c van tafel").click()
    expect(stroken).to_have_text(["1a", "2b"])
    tafel.get_by_role("button", name="Leg terug").click()
    expect(stroken).to_have_text(["2c", "1a", "2b"])


def test_een_link_opent_van_schijf_en_noemt_wat_er_niet_is(browser: Browser, site: Path) -> None:
    context = browser.new_context(offline=True, color_scheme="dark", reduced_motion="reduce")
    pagina = context.new_page()
    anker = "#v=1;vorm=akkoord;gemeente=GM0080;kies=voorstel-8a,voorstel-99z,voorstel-2c"
    pagina.goto((site / "schrijf.html").as_uri() + anker)
    vel = pagina.locator(".velpapier")
    expect(vel.get_by_role("heading", level=2)).to_have_text(
        "Akkoord van Leeuwarden: hoe inwoners meedoen"
    )
    expect(pagina.locator("[data-aankomst]")).to_contain_text("voorstel-99z")
    expect(pagina.locator("[data-aankomst]")).to_contain_text("staan er niet in")
    expect(pagina.locator(".stapel > li b")).to_have_text(["8a", "2c"])
    assert overtredingen(pagina) == []
    context.close()


def test_geweigerde_opslag_en_een_onbekende_gemeente_breken_niets(
    browser: Browser, adres: str
) -> None:
    context = browser.new_context(reduced_motion="reduce")
    context.add_init_script(
        "Object.defineProperty(globalThis, 'localStorage',"
        " {get() { throw new DOMException('nee', 'SecurityError'); }});"
    )
    pagina = context.new_page()
    pagina.goto(adres + "schrijf.html#v=1;vorm=motie;kies=voorstel-2c")
    pagina.get_by_label("Typ een naam").fill("Nergenshuizen 🎉")
    expect(pagina.locator("#gemeentehulp")).to_contain_text("kennen wij niet")
    expect(pagina.locator(".velpapier")).to_contain_text("Nergenshuizen 🎉")
    pagina.get_by_label("Wat zag of hoorde u").fill("x " * 50_000)
    expect(pagina.locator("[data-melding]")).to_contain_text(
        "bewaart niets. Uw eigen tekst gaat verloren als u weggaat"
    )
    expect(pagina).to_have_url(re.compile(r"vorm=motie;gemeente=Nergenshuizen.*kies=voorstel-2c"))
    vragen: list[str] = []

    def antwoord(vraag: Dialog) -> None:
        vragen.append(vraag.type)
        vraag.accept()

    pagina.on("dialog", antwoord)
    pagina.close(run_before_unload=True)
    pagina.wait_for_event("close")
    assert vragen == ["beforeunload"]
    context.close()


def test_zonder_script_staat_er_waar_de_teksten_zijn(browser: Browser, adres: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(adres + "schrijf.html")
    expect(pagina.locator(".zonderscript a")).to_have_attribute("href", "teksten.html")
    expect(pagina.locator("[data-schrijf]")).to_be_hidden()
    context.close()


def test_van_de_start_naar_een_geprinte_motie_in_twaalf_handelingen_met_toetsen(
    browser: Browser, adres: str
) -> None:
    context = browser.new_context(viewport=TELEFOON, reduced_motion="reduce")
    context.add_init_script("globalThis.print = () => { globalThis.geprint = true; };")
    pagina = context.new_page()
    pagina.goto(adres)
    handelingen = 0

    def druk(wat: str, naam: str, toets: str = "Enter") -> None:
        nonlocal handelingen
        element = pagina.get_by_role(wat, name=naam).first  # type: ignore[arg-type]
        element.focus()
        expect(element).to_be_focused()
        pagina.keyboard.press(toets)
        handelingen += 1

    def typ(tekst: str) -> None:
        nonlocal handelingen
        pagina.keyboard.insert_text(tekst)
        handelingen += 1

    druk("link", "Ik schrijf een motie of akkoord")
    expect(pagina.get_by_label("Typ een naam")).to_be_visible()
    pagina.get_by_label("Typ een naam").focus()
    typ("Zeist")
    druk("radio", "Motie", " ")
    druk("checkbox", "2c", " ")
    pagina.get_by_label("Wat zag of hoorde u in Zeist?").focus()
    typ(REDEN)
    expect(pagina.locator(".velpapier")).to_contain_text("misten wij huurders")
    druk("button", "Print")
    expect(pagina.locator(".bureau--dicht")).to_have_count(0)
    assert pagina.evaluate("globalThis.geprint")
    assert handelingen <= 12
    context.close()


def test_wat_sinds_het_neerleggen_veranderde_of_verdween_staat_erbij(
    browser: Browser, adres: str
) -> None:
    context = browser.new_context(reduced_motion="reduce")
    pagina = context.new_page()
    pagina.goto(adres + "schrijf.html")
    pagina.get_by_label("2c").check()
    pagina.evaluate(
        """() => {
          const bewaard = JSON.parse(localStorage.getItem("meerdoen.tafel"));
          const [een] = bewaard.records;
          een.vingerafdruk = "00000000";
          const weg = { ...een, id: "voorstel-99z", titel: "Weg", plaats: 9 };
          bewaard.records.push(weg);
          localStorage.setItem("meerdoen.tafel", JSON.stringify(bewaard));
        }"""
    )
    pagina.reload()
    stapel = pagina.locator(".stapel")
    expect(stapel).to_contain_text("Veranderd sinds u dit neerlegde.")
    expect(stapel).to_contain_text("Dit staat niet meer in de kennisbank.")
    pagina.get_by_role("button", name="Gezien").click()
    expect(stapel).not_to_contain_text("Veranderd sinds")
    ander = context.new_page()
    ander.goto(adres + "schrijf.html")
    ander.get_by_text("Kies voorstellen").click()
    ander.get_by_label("1a").check()
    expect(pagina.locator(".stapel > li b")).to_have_text(["2c", "99z", "1a"])
    pagina.get_by_role("button", name="Ruim de tafel leeg").click()
    expect(pagina.locator(".stapel > li")).to_have_count(0)
    pagina.get_by_role("button", name="Zet alles terug").click()
    expect(pagina.locator(".stapel > li b")).to_have_text(["2c", "99z", "1a"])
    context.close()


def test_slepen_ordent_en_een_bestand_brengt_alles_weer_terug(
    browser: Browser, site: Path, tmp_path: Path
) -> None:
    context = browser.new_context(reduced_motion="reduce")
    pagina = context.new_page()
    anker = "#v=1;vorm=motie;gemeente=Zeist;kies=voorstel-2c,voorstel-2b,voorstel-1a"
    pagina.goto((site / "schrijf.html").as_uri() + anker)
    stroken = pagina.locator(".stapel > li")
    stroken.nth(2).drag_to(stroken.nth(0), target_position={"x": 60, "y": 4})
    expect(stroken.locator("b")).to_have_text(["1a", "2c", "2b"])
    pagina.get_by_label("Wat zag of hoorde u in Zeist?").fill(REDEN)
    pagina.locator("[data-zin='slot']").click()
    pagina.get_by_label("Pas deze zin aan").fill("ons eigen slot 🎉")
    pagina.keyboard.press("Enter")
    pagina.locator("summary", has_text="Meer").click()
    with pagina.expect_download() as bewaard:
        pagina.get_by_role("button", name="Markdown").click()
    bewaard.value.save_as(tmp_path / "motie.md")
    context.close()
    vers = browser.new_page()
    vers.goto((site / "schrijf.html").as_uri())
    with vers.expect_file_chooser() as keuze:
        vers.get_by_role("button", name="open een bestand").click()
    keuze.value.set_files(tmp_path / "motie.md")
    expect(vers.locator(".velpapier")).to_contain_text("ons eigen slot 🎉")
    expect(vers.locator(".velpapier")).to_contain_text(REDEN.rstrip("."))
    expect(vers.locator(".stapel > li b")).to_have_text(["1a", "2c", "2b"])
    vers.close()
