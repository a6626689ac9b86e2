"""Wie vergroot of de letters ruimer zet: alles blijft te lezen, en niets schuift zijwaarts."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Playwright

from bladsoorten import BLADSOORTEN
from chromium import start

MONSTER = (
    "index.html",
    "prioriteiten/2-inclusieve-democratie.html",
    "rollen/nieuw-raadslid.html",
    "instrumenten/index.html",
    "gemeenten/haarlem.html",
    "participatieverordening.html",
)
STANDEN = (
    "presenteer.html#v=1;kies=voorstel-2c,prioriteit-2",
    "schrijf.html#v=1;vorm=motie;kies=voorstel-2c",
    "zoeken.html?q=loting",
)
"""Wat een script pas toont; het adres zegt wat er openstaat."""
BLADEN = [
    *(pytest.param(blad) for blad in (*MONSTER, *STANDEN)),
    *(pytest.param(blad, marks=pytest.mark.nacht) for blad in BLADSOORTEN if blad not in MONSTER),
]
RUIM = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-bottom: 2em !important }"""
"""Wat WCAG 1.4.12 toestaat dat een lezer zelf instelt."""
ZET = """stijl => {
  const blad = new CSSStyleSheet();
  blad.replaceSync(stijl);
  document.adoptedStyleSheets.push(blad);
}"""
MANKEMENTEN = """() => {
  const zijn = kiezer => [...document.querySelectorAll(kiezer)]
    .filter(een => een.checkVisibility());
  const stijl = getComputedStyle;
  const binnen = (een, klopt) => een && een !== document.body
    && (klopt(een) || binnen(een.parentElement, klopt));
  const schuift = een => binnen(een, vlak =>
    /auto|scroll/.test(stijl(vlak).overflowX) && !vlak.matches('dialog'));
  const verborgen = een => binnen(een, vlak => stijl(vlak).clipPath === 'inset(50%)');
  const wat = een => `${een.tagName} ${een.textContent.trim().slice(0, 40)}`;
  const breed = zijn('html, dialog[open]').filter(een => een.scrollWidth > een.clientWidth);
  const buiten = zijn('body *').filter(een => [...een.childNodes].some(tekst => {
    if (tekst.nodeType !== 3 || !tekst.data.trim()) return false;
    const vlak = document.createRange();
    vlak.selectNodeContents(tekst);
    const {left, right, width} = vlak.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1);
  }) && !schuift(een) && !verborgen(een) && !een.closest('svg, option'));
  const geknipt = zijn('body *').filter(een => {
    const {overflowX, overflowY, display, webkitLineClamp} = stijl(een);
    return display !== 'inline' && webkitLineClamp === 'none'
      && !een.matches('input, option') && !een.closest('svg') && !verborgen(een)
      && (/hidden|clip/.test(overflowX) && een.scrollWidth > een.clientWidth + 1
        || /hidden|clip/.test(overflowY) && een.scrollHeight > een.clientHeight + 1);
  });
  return [['schuift', breed], ['buiten beeld', buiten], ['geknipt', geknipt]]
    .flatMap(([hoe, rij]) => rij.map(een => `${hoe}: ${wat(een)}`));
}"""


@pytest.fixture(scope="module")
def vergroter(speelveld: Playwright, browser: Browser) -> Iterator[Browser]:
    """Een browser waarin de lezer de letter op 200 procent zette."""
    eigen = start(speelveld, "--blink-settings=defaultFontSize=32")
    yield eigen
    eigen.close()


def open_blad(browser: Browser, adres: str, breedte: int, hoogte: int) -> Page:
    pagina = browser.new_page(
        viewport={"width": breedte, "height": hoogte}, reduced_motion="reduce"
    )
    pagina.goto(adres, wait_until="networkidle")
    return pagina


@pytest.mark.los
@pytest.mark.parametrize("blad", BLADEN)
def test_ruimte_tussen_letters_en_regels_knipt_niets_af(
    browser: Browser, adres: str, blad: str
) -> None:
    pagina = open_blad(browser, adres + blad, 320, 256)
    kaal = pagina.evaluate(MANKEMENTEN)
    pagina.evaluate(ZET, RUIM)
    ruim = pagina.evaluate(MANKEMENTEN)
    pagina.close()
    assert (kaal, ruim) == ([], [])


@pytest.mark.los
@pytest.mark.parametrize("blad", BLADEN)
def test_een_twee_keer_zo_grote_letter_past_op_de_telefoon(
    vergroter: Browser, adres: str, blad: str
) -> None:
    pagina = open_blad(vergroter, adres + blad, 390, 844)
    mis = pagina.evaluate(MANKEMENTEN)
    vast = pagina.evaluate("getComputedStyle(document.querySelector('.duimbalk')).position")
    pagina.close()
    assert mis == []
    assert vast == "static"
