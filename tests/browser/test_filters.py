"""Kiezen uit de voorbeelden: te combineren, te ordenen, te delen als adres, en zonder script."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.axe import overtredingen

LIJST = "voorbeelden/index.html"
NAGETELD = """async () => {
  await globalThis.meerdoenHaal("../data/filter.js");
  const alles = globalThis.meerdoenVoorbeelden;
  const van = (naam, een) => [alles.facetten[naam].van[een]].flat()
    .map((nummer) => alles.facetten[naam].waarden[nummer]);
  const gekozen = new Map([["provincie", new Set(["utrecht"])], ["peper", new Set(["2", "3"])]]);
  const past = (een, zonder) => [...gekozen].every(([naam, waarden]) =>
    naam === zonder || van(naam, een).some((waarde) => waarden.has(waarde)));
  const { gevonden, aantal } = globalThis.meerdoenKeuze(alles).kies(gekozen);
  const ieder = alles.plaats.map((_, een) => een);
  const verschil = Object.keys(alles.facetten).flatMap((naam) =>
    alles.facetten[naam].waarden.filter((waarde) => aantal(naam, waarde) !==
      ieder.filter((een) => van(naam, een).includes(waarde) && past(een, naam)).length));
  return [gevonden, ieder.filter((een) => past(een)), verschil];
}"""


@pytest.fixture
def pagina(browser: Browser, adres: str) -> Iterator[Page]:
    pagina = browser.new_page(viewport={"width": 1280, "height": 900})
    pagina.goto(adres + LIJST)
    yield pagina
    pagina.close()


def titels(pagina: Page) -> list[str]:
    pagina.locator("#uitkomst h3").first.wait_for()
    return pagina.locator("#uitkomst h3").all_inner_texts()


def wie(pagina: Page) -> list[str]:
    """De plaats en het aantal inwoners van elke rij."""
    pagina.locator("#uitkomst h3").first.wait_for()
    return pagina.locator("#uitkomst .rijen__waar").all_inner_texts()


def volgorde(pagina: Page, keuze: str) -> None:
    pagina.get_by_label("Volgorde").select_option(label=keuze)


def test_wie_alleen_kijkt_laadt_geen_nummers_en_ziet_toch_elke_telling(
    browser: Browser, adres: str
) -> None:
    pagina = browser.new_page(viewport={"width": 1280, "height": 900})
    gehaald: list[str] = []
    pagina.on("request", lambda vraag: gehaald.append(vraag.url))
    pagina.goto(adres + LIJST, wait_until="networkidle")
    tellingen = pagina.locator("[data-facet=afloop] .aantal").all_inner_texts()
    assert sum(map(int, tellingen)) == int(pagina.locator(".telling").inner_text().split()[0])
    assert not [een for een in gehaald if "data/filter" in een or "data/rijen" in een]
    pagina.check("input[name=afloop][value=goed]")
    pagina.uncheck("input[name=afloop][value=goed]")
    expect(pagina.locator(".telling")).to_have_text(re.compile("^[0-9.]+ voorbeelden$"))
    assert pagina.locator("[data-facet=afloop] .aantal").all_inner_texts() == tellingen
    pagina.close()


@pytest.mark.parametrize("breedte", [390, 1280])
def test_de_lijst_verspringt_niet_als_het_script_er_is(
    browser: Browser, adres: str, breedte: int
) -> None:
    pagina = browser.new_page(viewport={"width": breedte, "height": 900})
    hoogte = "document.querySelector('[data-lijst]').getBoundingClientRect().y"
    zichtbaar = "getComputedStyle(document.querySelector('.facetkeuze')).visibility"
    pagina.route("**/filter/bediening.js", lambda route: route.fulfill(body=""))
    pagina.goto(adres + LIJST)
    vooraf, links = pagina.evaluate(hoogte), pagina.evaluate(zichtbaar)
    pagina.unroute_all()
    pagina.goto(adres + LIJST)
    expect(pagina.locator("[data-werkbalk]")).to_be_visible()
    assert pagina.evaluate(hoogte) == vooraf
    # Op breed gaan de filters open; tot dan zijn zij niet te zien.
    assert links == ("hidden" if breedte == 1280 else "visible")
    assert pagina.evaluate(zichtbaar) == "visible"
    pagina.close()


def test_keuzes_tellen_bij_elkaar_op_en_staan_in_het_adres(pagina: Page, browser: Browser) -> None:
    pagina.select_option("select[name=provincie]", "utrecht")
    alleen_utrecht = titels(pagina)
    pagina.check("input[name=peper][value='3']")
    expect(pagina.locator("#uitkomst h3")).not_to_have_count(len(alleen_utrecht))
    expect(pagina).to_have_url(re.compile(r"\?provincie=utrecht&peper=3$"))
    assert set(titels(pagina)) < set(alleen_utrecht)
    ander = browser.new_page()
    ander.goto(pagina.url)
    assert titels(ander) == titels(pagina)
    ander.close()


def test_terug_maakt_de_laatste_keuze_ongedaan(pagina: Page) -> None:
    pagina.select_option("select[name=provincie]", "utrecht")
    utrecht = titels(pagina)
    volgorde(pagina, "Kleinste gemeente eerst")
    expect(pagina).to_have_url(re.compile(r"\?provincie=utrecht&volgorde=kleinste$"))
    pagina.go_back()
    expect(pagina.get_by_label("Volgorde")).to_have_value("nieuwste")
    expect(pagina.locator("#uitkomst h3").first).to_have_text(utrecht[0])
    pagina.go_back()
    expect(pagina.locator("[data-lijst]")).to_be_visible()


def test_elke_telling_klopt_met_natellen(pagina: Page) -> None:
    gevonden, nageteld, verschil = pagina.evaluate(NAGETELD)
    assert gevonden == nageteld != []
    assert verschil == []


def test_volgorde_zet_de_grootste_de_kleinste_of_het_alfabet_voorop(pagina: Page) -> None:
    pagina.select_option("select[name=provincie]", "utrecht")
    inwoners = {}
    for keuze in ("Grootste gemeente eerst", "Kleinste gemeente eerst"):
        volgorde(pagina, keuze)
        getallen = [re.search(r"([\d.]+) inwoners", een) for een in wie(pagina)]
        inwoners[keuze] = [int(een[1].replace(".", "")) for een in getallen if een]
    groot, klein = inwoners.values()
    assert groot == sorted(groot, reverse=True) != klein == sorted(klein)
    volgorde(pagina, "Plaats, A tot Z")
    plaatsen = pagina.locator("#uitkomst .rijen__waar strong").all_inner_texts()
    assert plaatsen == sorted(plaatsen)
    volgorde(pagina, "Afloop, eerst wat goed ging")
    afloop = pagina.locator("#uitkomst .afloop").all_inner_texts()
    rang = ["Goed", "Wisselend", "Gestopt", "Loopt nog", "Niet bekend"]
    assert afloop == sorted(afloop, key=rang.index)


def test_zoeken_in_de_lijst_kijkt_naar_hele_woorden_en_verandert_alleen_het_adres(
    pagina: Page,
) -> None:
    pagina.get_by_label("Zoek in de voorbeelden").fill("Zeist begroting")
    expect(pagina.locator(".telling")).to_contain_text(" van ")
    assert all("Zeist" in een for een in wie(pagina))
    expect(pagina).to_have_url(re.compile(r"\?woord=Zeist\+begroting$"))
    pagina.get_by_label("Zoek in de voorbeelden").fill("ouders")  # niet in wethouders
    ouders = re.compile(r"\bouders", re.IGNORECASE)
    expect(pagina.locator("#uitkomst h3", has_text="Ouders").first).to_be_visible()
    assert all(map(ouders.search, pagina.locator("#uitkomst li").all_inner_texts()))


def test_een_schermlezer_hoort_een_zin_als_de_lezer_rust(pagina: Page) -> None:
    status = pagina.locator(".metfilter [role=status]")
    pagina.evaluate("""() => { globalThis.gezegd = []; new MutationObserver((rij) =>
      globalThis.gezegd.push(rij[0].target.textContent))
      .observe(document.querySelector(".metfilter [role=status]"), { childList: true }); }""")
    pagina.check("input[name=afloop][value=goed]")
    pagina.check("input[name=afloop][value=gestopt]")
    expect(status).to_have_text(re.compile(r"^\d+ van \d+ voorbeelden$"))
    assert pagina.evaluate("globalThis.gezegd") == [status.inner_text()]
    pagina.get_by_role("button", name="Alles wissen").click()
    expect(status).to_have_text(re.compile(r"^\d+ voorbeelden$"))
    expect(pagina.locator("[data-lijst]")).to_be_visible()


def test_keuzes_zonder_uitkomst_krijgen_een_uitweg(pagina: Page, adres: str) -> None:
    pagina.goto(adres + LIJST + "?provincie=flevoland&grootte=onder-20000")
    expect(pagina.locator("#uitkomst .leeg")).to_be_visible()
    pagina.get_by_role("button", name="Toon alle voorbeelden").click()
    expect(pagina.locator("[data-lijst]")).to_be_visible()


@pytest.mark.parametrize(
    ("vraag", "zin"),
    [
        ("provincie=atlantis", "Het filter ‘Provincie’ kent ‘atlantis’ niet; u ziet nu alles."),
        ("kleur=<b>", "Een filter ‘kleur’ is er niet; u ziet nu alles."),
        ("volgorde=x", "De volgorde ‘x’ is er niet; u ziet nu de nieuwste eerst."),
        ("utm_source=nieuwsbrief", ""),
        ("uitkomst=positief", ""),
    ],
)
def test_wat_het_adres_verzint_staat_er_in_een_zin_bij(
    pagina: Page, adres: str, vraag: str, zin: str
) -> None:
    pagina.goto(f"{adres}{LIJST}?{vraag}")
    melding = pagina.locator(".metfilter .melding")
    if not zin:
        expect(melding).to_be_hidden()
        assert pagina.locator("input[name=afloop]:checked").count() == ("positief" in vraag)
        return
    expect(melding).to_contain_text(zin)
    melding.get_by_role("link", name="Begin opnieuw met alle voorbeelden").click()
    expect(melding).to_be_hidden()
    expect(pagina.locator("[data-lijst]")).to_be_visible()


def test_filters_werken_van_schijf_en_zonder_netwerk(browser: Browser, site: Path) -> None:
    context = browser.new_context(offline=True)
    pagina = context.new_page()
    pagina.goto((site / LIJST).as_uri())
    pagina.select_option("select[name=provincie]", "utrecht")
    volgorde(pagina, "Grootste gemeente eerst")
    assert wie(pagina)[0].startswith("Utrecht")
    pagina.go_back()
    expect(pagina.get_by_label("Volgorde")).to_have_value("nieuwste")
    pagina.locator("#uitkomst h3 a").first.click()
    expect(pagina.locator("article.record")).to_be_visible()
    context.close()


def test_zonder_script_leidt_een_keuze_naar_dezelfde_rijen(
    browser: Browser, adres: str, pagina: Page
) -> None:
    pagina.select_option("select[name=provincie]", "utrecht")
    titels(pagina)
    pagina.evaluate("for (const plus of document.querySelectorAll('.plusje')) plus.remove()")
    met_script = pagina.locator("#uitkomst .rijen").inner_text()
    context = browser.new_context(java_script_enabled=False, viewport=pagina.viewport_size)
    kaal = context.new_page()
    kaal.goto(adres + LIJST)
    kaal.locator("[data-facet=provincie] summary").click()
    kaal.get_by_role("link", name="Utrecht", exact=True).click()
    assert kaal.locator("article .rijen").inner_text() == met_script
    context.close()


def test_wie_niet_mag_kopieren_hoort_waar_de_link_staat(pagina: Page) -> None:
    pagina.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(); }")
    pagina.select_option("select[name=provincie]", "utrecht")
    pagina.get_by_role("button", name="Kopieer link naar deze lijst").click()
    knop = pagina.locator(".kopieerlijst")
    expect(knop).to_have_text("Kopiëren mag niet van uw browser. De link staat in de adresbalk.")


@pytest.mark.parametrize("breedte", [320, 1280])
@pytest.mark.parametrize("kleur", ["light", "dark"])
def test_gefilterde_lijst_is_toegankelijk(
    browser: Browser, adres: str, breedte: int, kleur: Literal["light", "dark"]
) -> None:
    context = browser.new_context(viewport={"width": breedte, "height": 900}, color_scheme=kleur)
    pagina = context.new_page()
    pagina.goto(adres + LIJST + "?provincie=utrecht&peper=3&kleur=rood")
    titels(pagina)
    if not pagina.locator(".filters__facetten").is_visible():
        pagina.locator(".filters > summary").click()
    assert overtredingen(pagina) == []
    assert pagina.evaluate("document.documentElement.scrollWidth") <= breedte
    context.close()
