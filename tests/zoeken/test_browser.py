"""De browser: dezelfde tien antwoorden als de opdracht, in dezelfde volgorde."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Error, sync_playwright

from chromium import start
from kennisbank.nederlands.taal import stam
from kennisbank.zoeken import Zoekindex, lees_vragen, uitgave, zoekbestanden
from kennisbank.zoeken.rang import rangschik
from nietgedraaid import CHROMIUM, niet_gedraaid

from .conftest import HOOFDMAP

MAP = HOOFDMAP / "data" / "zoekvragen"
VRAGEN, GEWOON, APART = (
    [een.vraag for een in lees_vragen(MAP / f"{naam}.jsonl")]
    for naam in ("vragen", "gewoon", "apart")
)
NAMEN = ["teksten", "Bergen", "participatie-verordening", "art. 84", "artikel 147a gemeentewet"]
RAAR = ["", "a", "🙂", "<b>raad</b>", "(){}[]*", "שלום raad", "de het een", "x" * 10_000, "ﬁets ℌ"]
LAAD = """async (map) => {
  const script = (naam) => new Promise((klaar, mis) => {
    const element = Object.assign(document.createElement("script"), { src: map + naam });
    element.onload = klaar;
    element.onerror = mis;
    document.head.append(element);
  });
  await script("taal.js");
  await script("woordenschat.js");
  await script("rang.js");
  await script("index.js");
  globalThis.zoeker = meerdoenZoeken.open(meerdoenZoekindex);
  globalThis.stel = async (vraag) => {
    for (const nummer of zoeker.nodig(vraag)) {
      await script(`posten-${String(nummer).padStart(3, "0")}.js`);
      zoeker.laad(nummer, meerdoenZoekposten[nummer]);
    }
    return zoeker.zoek(vraag).resultaten.slice(0, 10).map((een) => [een.nummer, een.score]);
  };
}"""
STEL_ALLE = """async (alle) => {
  const uit = [];
  for (const vraag of alle) uit.push(await stel(vraag));
  return uit;
}"""


def in_browser(map_: Path, index: Zoekindex, stap: str, alle: list[str]) -> Any:
    """Wat `stap` in Chromium geeft, met de zoekscripts van schijf; zonder browser: overslaan.

    Playwright krijgt een eigen draad, want in deze draad kan er al een andere lopen.
    """
    for naam, tekst in zoekbestanden(index).items():
        (map_ / naam).write_text(tekst, encoding="utf-8")
    for naam in ("taal.js", "woordenschat.js", "rang.js"):
        shutil.copy(HOOFDMAP / "docs" / "assets" / "zoeken" / naam, map_)
    (map_ / "leeg.html").write_text("<!doctype html><meta charset=utf-8>", encoding="utf-8")
    with ThreadPoolExecutor(1) as draad:
        try:
            return draad.submit(_vraag_browser, map_, stap, alle).result()
        except Error as fout:
            if "launch" not in fout.message:
                raise
            niet_gedraaid(f"Chromium start niet ({fout.message[:80]})", CHROMIUM)


def _vraag_browser(map_: Path, stap: str, alle: list[str]) -> Any:
    with sync_playwright() as spel:
        browser = start(spel)
        pagina = browser.new_page()
        pagina.goto((map_ / "leeg.html").as_uri())
        pagina.evaluate(LAAD, f"{map_.as_uri()}/")
        uit = pagina.evaluate(stap, alle)
        browser.close()
    return uit


def vragen() -> list[str]:
    """Elke vraag van de vragenlijst, met wat er onder het typen al staat, en rare invoer."""
    begin = [vraag[:lengte] for vraag in VRAGEN for lengte in range(2, len(vraag), 4)]
    return list(dict.fromkeys([*VRAGEN, *GEWOON, *APART, *NAMEN, *begin, *RAAR]))


@pytest.mark.parametrize("heel_tot", [1_000_000, 0], ids=["heel", "scherven"])
def test_browser_en_opdracht_geven_dezelfde_tien(
    index: Zoekindex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, heel_tot: int
) -> None:
    monkeypatch.setattr(uitgave, "HEEL_TOT", heel_tot)
    alle = vragen() if heel_tot else VRAGEN
    gekregen = in_browser(tmp_path, index, STEL_ALLE, alle)
    verwacht = [[list(een) for een in rangschik(vraag, index)] for vraag in alle]
    anders = [v for v, een, ander in zip(alle, gekregen, verwacht, strict=True) if een != ander]
    assert anders == []


def test_browser_en_opdracht_stammen_gelijk(index: Zoekindex, tmp_path: Path) -> None:
    gekregen = in_browser(tmp_path, index, "(rij) => rij.map(zoeker.stam)", list(index.woorden))
    assert gekregen == [stam(woord) for woord in index.woorden]
