"""Axe op een pagina die openstaat: wat er niet klopt volgens WCAG 2.2 AA en goed gebruik."""

from collections.abc import Collection
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

BRON = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
EISEN = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Alle opmaak nog eens ophalen en lezen doet axe voor één regel, en die staat niet in de eisen.
KEUR = """async ([eisen, zonder]) => {
  const rules = Object.fromEntries(zonder.map(regel => [regel, {enabled: false}]));
  const {violations} = await axe.run(document, {
    runOnly: eisen, rules, resultTypes: ["violations"], preload: { assets: ["media"] },
  });
  const zin = ({id}) => ({html}) => `${id}: ${html.slice(0, 120)}`;
  return violations.flatMap(een => een.nodes.map(zin(een)));
}"""
CONTRAST = "color-contrast"
TINTEN = """async bekend => {
  const gezien = new Set(bekend);
  const eerste = new Map();
  const lezer = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (lezer.nextNode()) {
    const element = lezer.currentNode.parentElement;
    if (!lezer.currentNode.data.trim() || !element.checkVisibility()) continue;
    const {color, fontSize, fontWeight, textShadow} = getComputedStyle(element);
    const lagen = [color, fontSize, fontWeight, textShadow];
    for (let laag = element; laag; laag = laag.parentElement) {
      const {backgroundColor, backgroundImage, opacity} = getComputedStyle(laag);
      const tint = `${backgroundColor} ${backgroundImage} ${opacity}`;
      if (tint !== "rgba(0, 0, 0, 0) none 1") lagen.push(tint);
    }
    const sleutel = lagen.join(" / ");
    if (!gezien.has(sleutel) && !eerste.has(sleutel)) eerste.set(sleutel, element);
  }
  if (!eerste.size) return [[], []];
  const {violations} = await axe.run({include: [...eerste.values()]}, {
    runOnly: ["color-contrast"], resultTypes: ["violations"],
  });
  const mis = violations.flatMap(een => een.nodes.map(({html}) => html.slice(0, 120)));
  return [[...eerste.keys()], mis.map(html => `color-contrast: ${html}`)];
}"""


def overtredingen(pagina: Page, zonder: Collection[str] = ()) -> list[str]:
    """Elke regel die de pagina breekt, met het element erbij; axe laadt één keer per pagina."""
    if not pagina.evaluate("'axe' in window"):
        pagina.evaluate(BRON)
    gevonden: list[str] = pagina.evaluate(KEUR, [EISEN, list(zonder)])
    return gevonden


def overtredingen_eens(pagina: Page, gezien: set[str]) -> list[str]:
    """Als `overtredingen`, maar elke tint van tekst op zijn achtergrond maar één keer.

    Contrast hangt af van kleur, lagen, grootte en gewicht, en die keren op honderden pagina's
    terug; het rekenen eraan kost meer dan alle andere regels samen. `gezien` groeit mee.
    """
    gevonden = overtredingen(pagina, [CONTRAST])
    nieuw, mis = pagina.evaluate(TINTEN, sorted(gezien))
    gezien.update(nieuw)
    return [*gevonden, *mis]
