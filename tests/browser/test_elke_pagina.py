"""Elke pagina van de site, ook de honderdste gemeente: toegankelijk, licht en op maat."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from browser.axe import overtredingen, overtredingen_eens
from browser.gewicht import gewicht, mag_wegen
from browser.vormen import groepen, toonbeelden
from werkers import een_keer, gedeelde_map

DELEN = 4
"""De pagina's in zo veel stapels: elke werker neemt er telkens één."""
NACHTDELEN = 16
SMALST, TELEFOON, BREED = 320, 390, 1280
OM_DE_BEURT = """async ([bladen, breedte]) => {
  globalThis.proefbladen ??= await Promise.all(bladen.map(async (blad) => {
    const tekst = await (await fetch(blad)).text();
    return new DOMParser().parseFromString(tekst, "text/html").body;
  }));
  return globalThis.proefbladen.flatMap((inhoud, nummer) => {
    document.body.replaceWith(inhoud);
    const titels = inhoud.querySelectorAll("h1").length;
    const breed = document.documentElement.scrollWidth;
    return [
      titels === 1 ? [] : [`${titels} titels (h1)`],
      breed <= breedte ? [] : [`schuift zijwaarts op ${breedte}`],
    ].flat().map((zin) => [bladen[nummer], zin]);
  });
}"""
"""Zet de inhoud van elke pagina in een pagina die al openstaat, en meet haar."""


@cache
def alle_bladen(site: Path) -> tuple[str, ...]:
    """Elke pagina; wie verhuisd is, stuurt alleen door en hoort er niet bij."""
    paden = (
        pad.relative_to(site).as_posix()
        for pad in site.rglob("*.html")
        if 'http-equiv="refresh"' not in pad.read_text("utf-8")
    )
    return tuple(sorted(paden))


def bladen(site: Path, deel: int) -> tuple[str, ...]:
    """De pagina's van een stapel, uit elke map ongeveer even veel."""
    return alle_bladen(site)[deel::NACHTDELEN]


@pytest.fixture(scope="session")
def vormvoorbeelden(site: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """De pagina's die axe keurt: twee van elke vorm. De nacht keurt ze alle, in elke stand."""

    def kies(doel: Path) -> None:
        doel.write_text("\n".join(sorted(toonbeelden(site, alle_bladen(site)))), "utf-8")

    lijst = een_keer(gedeelde_map(tmp_path_factory.getbasetemp()) / "vormvoorbeelden", kies)
    return lijst.read_text("utf-8").split("\n")


@pytest.fixture(scope="module")
def ruimte(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(
        reduced_motion="reduce", viewport={"width": TELEFOON, "height": 844}
    )
    yield context
    context.close()


@pytest.fixture
def pagina(ruimte: BrowserContext) -> Iterator[Page]:
    pagina = ruimte.new_page()
    yield pagina
    pagina.close()


@pytest.fixture(scope="module")
def tinten() -> set[str]:
    """Elke tint van tekst op zijn achtergrond die al gekeurd is."""
    return set()


def schuift_op(pagina: Page, breedte: int) -> bool:
    pagina.set_viewport_size({"width": breedte, "height": 844})
    breed: int = pagina.evaluate("document.documentElement.scrollWidth")
    return breed > breedte


def mankementen(pagina: Page, breedtes: tuple[int, ...]) -> Iterator[str]:
    """Wat er aan een open pagina niet klopt, in gewone woorden."""
    if (titels := pagina.locator("h1").count()) != 1:
        yield f"{titels} titels (h1)"
    for breedte in breedtes:
        if schuift_op(pagina, breedte):
            yield f"schuift zijwaarts op {breedte}"


def halen(site: Path, adres: str, gehaald: set[str], blad: str) -> Iterator[str]:
    """Wat er niet klopt aan wat een pagina haalde: iets van elders, of te veel."""
    if vreemd := [een for een in gehaald if not een.startswith(adres)]:
        yield f"haalt {vreemd}"
    elif (weegt := gewicht(site, gehaald)) > mag_wegen(blad):
        yield f"weegt {weegt} bytes, en mag {mag_wegen(blad)} wegen"


@pytest.mark.los
@pytest.mark.parametrize("deel", range(DELEN))
def test_elke_vorm_van_een_pagina_is_op_de_telefoon_voor_iedereen(
    site: Path,
    adres: str,
    pagina: Page,
    vormvoorbeelden: list[str],
    tinten: set[str],
    deel: int,
) -> None:
    """Om de beurt smal en breder, en licht en donker.

    Een pagina opent op de breedte waarop de vorige eindigde; anders schikt de browser haar een
    keer extra. Axe keurt haar op de andere.
    """
    gevonden: dict[str, list[str]] = {}
    gehaald: set[str] = set()
    breedtes = (TELEFOON, SMALST)
    pagina.on("request", lambda vraag: gehaald.add(vraag.url))
    for plaats, blad in enumerate(vormvoorbeelden[deel::DELEN]):
        pagina.emulate_media(color_scheme="dark" if plaats % 4 > 1 else "light")
        gehaald.clear()
        pagina.goto(adres + blad)
        mis = [*halen(site, adres, gehaald, blad), *mankementen(pagina, breedtes)]
        breedtes = breedtes[::-1]
        mis += overtredingen_eens(pagina, tinten)
        if mis:
            gevonden[blad] = mis
    assert gevonden == {}


@pytest.mark.los
@pytest.mark.parametrize("deel", range(DELEN))
def test_elke_pagina_past_op_de_telefoon_en_is_licht(
    site: Path, adres: str, pagina: Page, deel: int
) -> None:
    """Wie uit dezelfde map dezelfde opmaak en scripts haalt, verschilt alleen in haar inhoud.

    Daarom gaat van elke groep één pagina open, en komt van de andere de inhoud daarin te staan.
    """
    gevonden: list[list[str]] = []
    gehaald: set[str] = set()
    pagina.on("request", lambda vraag: gehaald.add(vraag.url))
    for groep in groepen(site, alle_bladen(site))[deel::DELEN]:
        gehaald.clear()
        pagina.goto(adres + groep[0])
        rest = gehaald - {adres + groep[0]}
        for blad in groep:
            gevonden += [[blad, een] for een in halen(site, adres, rest | {adres + blad}, blad)]
        for breedte in (SMALST, TELEFOON):
            pagina.set_viewport_size({"width": breedte, "height": 844})
            gevonden += pagina.evaluate(OM_DE_BEURT, [[adres + een for een in groep], breedte])
    assert gevonden == []


@pytest.mark.nacht
@pytest.mark.los
@pytest.mark.parametrize("breedte", [SMALST, TELEFOON, BREED])
@pytest.mark.parametrize("kleur", ["light", "dark"])
@pytest.mark.parametrize("deel", range(NACHTDELEN))
def test_elke_pagina_is_in_elke_stand_voor_iedereen(
    site: Path, adres: str, pagina: Page, deel: int, kleur: str, breedte: int
) -> None:
    pagina.emulate_media(color_scheme="dark" if kleur == "dark" else "light")
    pagina.set_viewport_size({"width": breedte, "height": 844})
    gevonden: dict[str, list[str]] = {}
    gehaald: set[str] = set()
    pagina.on("request", lambda vraag: gehaald.add(vraag.url))
    for blad in bladen(site, deel):
        gehaald.clear()
        pagina.goto(adres + blad)
        mis = [*halen(site, adres, gehaald, blad), *mankementen(pagina, (breedte,))]
        if mis := [*mis, *overtredingen(pagina)]:
            gevonden[blad] = mis
    assert gevonden == {}
