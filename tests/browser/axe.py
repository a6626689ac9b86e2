"""Axe op een pagina die openstaat: wat er niet klopt volgens WCAG 2.2 AA en goed gebruik."""

from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

BRON = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
EISEN = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
KEUR = """async eisen => {
  const {violations} = await axe.run(document, {runOnly: eisen, resultTypes: ["violations"]});
  const zin = ({id}) => ({html}) => `${id}: ${html.slice(0, 120)}`;
  return violations.flatMap(een => een.nodes.map(zin(een)));
}"""


def overtredingen(pagina: Page) -> list[str]:
    """Elke regel die de pagina breekt, met het element erbij; axe laadt één keer per pagina."""
    if not pagina.evaluate("'axe' in window"):
        pagina.evaluate(BRON)
    gevonden: list[str] = pagina.evaluate(KEUR, EISEN)
    return gevonden
