"""Het formulier en `kennisbank controleer` oordelen over elk voorbeeld hetzelfde."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page
from typer.testing import CliRunner

import kennisbank.cli.inhoud  # noqa: F401 - zo kent `app` de opdracht controleer
from browser.invulling import Invulling, invullingen
from kennisbank.cli import app
from kennisbank.schrijven.recordtekst import KOPREGEL, recordtekst
from sitebouw import bouw, kopieer_raamwerk
from voorbeeldboom import FORMULIER, schrijf_boom

LOS = "data/voorbeelden"
INVULLINGEN = invullingen()
VUL_IN = """async velden => {
  await meerdoenDelen.laad();
  const formulier = document.querySelector('[data-delen]');
  for (const [naam, waarde] of Object.entries(velden)) {
    const vak = formulier.querySelector(`[name="${naam}"]`);
    vak.value = waarde;
    vak.dispatchEvent(new Event('change', {bubbles: true}));
  }
  formulier.requestSubmit();
  return {
    klaar: !document.querySelector('[data-uitslag]').hidden,
    yaml: document.querySelector('[data-yaml]').textContent,
    fouten: [...formulier.querySelectorAll('[aria-invalid]')].map(vak => vak.name.split('.').pop()),
    record: meerdoenDelen.invoer(formulier).lees(),
  };
}"""


@pytest.fixture(scope="module")
def boom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """De kleine kennisbank met het formulier, gebouwd."""
    map_ = tmp_path_factory.mktemp("boom")
    kopieer_raamwerk(map_)
    schrijf_boom(map_, **{"docs/voorbeeld-delen.md": FORMULIER})
    klaar = bouw(map_)
    assert klaar.returncode == 0, klaar.stderr
    return map_


@pytest.fixture(scope="module")
def pagina(browser: Browser, boom: Path) -> Iterator[Page]:
    context = browser.new_context(offline=True)
    yield context.new_page()
    context.close()


def bevindingen(boom: Path, voorbeeld: str) -> list[dict[str, Any]]:
    """Wat de opdracht zegt als dit voorbeeld in een eigen bestand staat."""
    shutil.rmtree(boom / LOS, ignore_errors=True)
    (boom / LOS).mkdir()
    naam = yaml.safe_load(voorbeeld)["id"].removeprefix("vb-")
    (boom / LOS / f"{naam}.yaml").write_text(voorbeeld, encoding="utf-8")
    klaar = CliRunner().invoke(app, ["controleer", "--json", "--map", str(boom)])
    gevonden: list[dict[str, Any]] = json.loads(klaar.stdout)
    fouten = [een for een in gevonden if een["ernst"] != "opmerking"]
    assert klaar.exit_code == (1 if fouten else 0)
    return fouten


@pytest.mark.parametrize("velden", INVULLINGEN, ids=[f"{n:02}" for n in range(len(INVULLINGEN))])
def test_formulier_en_opdracht_zijn_het_eens(pagina: Page, boom: Path, velden: Invulling) -> None:
    pagina.goto((boom / "site/voorbeeld-delen.html").as_uri())
    uitslag = pagina.evaluate(VUL_IN, velden)
    los = yaml.safe_dump(uitslag["record"], allow_unicode=True, sort_keys=False)
    gevonden = bevindingen(boom, uitslag["yaml"] if uitslag["klaar"] else los)
    assert uitslag["klaar"] == (gevonden == []), (gevonden, uitslag["fouten"])
    assert bool(uitslag["fouten"]) == bool(gevonden)
    assert {een["veld"] for een in gevonden} - {""} <= {*uitslag["fouten"]}
    if uitslag["klaar"]:
        assert bevindingen(boom, los) == []
        assert uitslag["yaml"] == KOPREGEL + recordtekst(uitslag["record"])
