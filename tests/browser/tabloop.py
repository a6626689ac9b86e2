"""Met Tab door een pagina, en bij elke stap wat een lezer daarvan ziet."""

from dataclasses import dataclass

from playwright.sync_api import Page

STAP = """() => {
  const e = document.activeElement;
  if (e === document.body) return null;
  const vlakken = [...e.getClientRects()], plek = e.getBoundingClientRect();
  const om = e.closest('.kaartje, .deur, .zoekveld, .kopveld, .vormen label');
  const omlijst = [e, om].filter(Boolean)
    .some(x => getComputedStyle(x).outlineStyle !== 'none'
      && parseFloat(getComputedStyle(x).outlineWidth) >= 2);
  const eigen = (raak) => raak && (e.contains(raak) || raak.contains(e)
    || raak.closest('label')?.control === e || e.closest('svg')?.contains(raak));
  const punten = vlakken.flatMap(v => [.1, .5, .9].flatMap(x => [.2, .5, .8]
    .map(y => [v.left + v.width * x, v.top + v.height * y])));
  const inBeeld = punten.filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
  const vrij = inBeeld.filter(([x, y]) => eigen(document.elementFromPoint(x, y)));
  const naam = e.textContent.trim() || e.getAttribute('aria-label') || e.id;
  const past = plek.width < innerWidth && plek.height < innerHeight / 2;
  return {
    wat: `${e.tagName} ${naam.slice(0, 40)}`,
    omlijst: omlijst || e.matches('input[type=date]'),
    te_zien: vrij.length > (past ? punten.length / 2 : 0),
  };
}"""
"""De knop van een datumveld heeft van de browser zelf een lijn."""


@dataclass(frozen=True, slots=True)
class Stap:
    """Waar de focus staat, of er een lijn om staat, en of niets haar bedekt of afsnijdt."""

    wat: str
    omlijst: bool
    te_zien: bool


def loop_met_tab(pagina: Page, hoogstens: int = 400) -> list[Stap]:
    """Elk element dat focus krijgt, tot de focus de pagina verlaat."""
    stappen: list[Stap] = []
    for _ in range(hoogstens):
        pagina.keyboard.press("Tab")
        stap = pagina.evaluate(STAP)
        if stap is None:
            return stappen
        stappen.append(Stap(**stap))
    return stappen


def niet_te_zien(stappen: list[Stap]) -> list[str]:
    """Elke stap zonder lijn, of die half of meer achter iets anders zit."""
    return [een.wat for een in stappen if not (een.omlijst and een.te_zien)]
