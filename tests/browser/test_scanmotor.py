"""De motor van de akkoordscan in de browser geeft teken voor teken wat de opdracht geeft."""

import json
import random
from dataclasses import asdict
from typing import Any

import pytest
from playwright.sync_api import Browser

from kennisbank.lezen.herkennen import lees_herkenwoorden
from kennisbank.model import Voorstel
from kennisbank.samenhang import laad
from kennisbank.scan import Herkenner, Soort, Tekstregel, maak_herkenner, oordeel
from kennisbank.scan.tekst import maak_tekst
from sitebouw import HOOFDMAP

DELEN = ("zoeken/taal", *(f"scan/{deel}" for deel in ("ontleding", "zinnen", "vinden", "bereik")))
MOTOR = (
    *(f"assets/{een}.js" for een in (*DELEN, "scan/uitspraak", "scan/gelijkenis", "scan/oordeel")),
)
SOORTEN: tuple[Soort, ...] = ("alinea", "alinea", "opsomming", "kop")
LANG = "wij doen dit samen met de wijkraad en de dorpsraad en ook " * 40
LASTIG = (
    "De oppositie wilde buurtrechten. Wij niet.",
    "D66 pleitte voor een jongerenraad.",
    "Wij sluiten een referendum niet uit.",
    "Het vorige college voerde een burgerberaad in; wij herhalen het burgerberaad.",
    f"Een jongerenraad {'sliert' * 20_000} {'wijk' * 20_000}-{'raad' * 20_000}.",
    "Wijk- en dorps\u00adbudget: 1% van de begro- ting, art. 5 e.d. “Ja.” Nee? €5 Ünïcode "
    "ĳsland İstanbul ﬁets 😀 <b>jongerenraad</b>",
)
REKEN = """async (teksten) => {
  const scan = Scan.maakScan(Scan.gegevens);
  const uit = [];
  for (const regels of teksten) uit.push(await scan(regels));
  return uit;
}"""


@pytest.fixture(scope="module")
def voorstellen() -> list[Voorstel]:
    """De voorstellen van de kennisbank."""
    records = (knoop.record for knoop in laad(HOOFDMAP).graaf.van_soort(Voorstel.soort))
    return [record for record in records if isinstance(record, Voorstel)]


@pytest.fixture(scope="module")
def herkenner(voorstellen: list[Voorstel]) -> Herkenner:
    """De herkenner van de echte inhoud."""
    return maak_herkenner(voorstellen, lees_herkenwoorden(HOOFDMAP))


@pytest.fixture(scope="module")
def voorbeelden(voorstellen: list[Voorstel]) -> list[str]:
    """De zinnen waarmee een redacteur elk signaal toont."""
    rij = [een.herkennen for een in voorstellen if een.herkennen is not None]
    return [voorbeeld.tekst for een in rij for voorbeeld in een.voorbeelden]


def zinnen() -> list[str]:
    """Elke zin van de ontwikkelset."""
    regels = (HOOFDMAP / "data/scanzinnen/ontwikkelset.jsonl").read_text("utf-8").splitlines()
    return [json.loads(regel)["tekst"] for regel in regels]


def samengesteld(aantal: int) -> list[list[Tekstregel]]:
    """Teksten met koppen, opsommingen onder een aanhef en meer zinnen in een alinea."""
    kies = random.Random(29)  # noqa: S311 - geen geheim, wel elke keer hetzelfde
    rij = zinnen()
    teksten = []
    for _ in range(aantal):
        regels = []
        for nummer in range(kies.randint(2, 8)):
            soort = kies.choice(SOORTEN)
            tekst = kies.choice(rij)
            if kies.random() < 0.3:
                tekst = f"{tekst} {kies.choice(rij)}"
            if kies.random() < 0.2:
                tekst = tekst.rstrip(".") + ":"
            if soort == "kop":
                tekst = " ".join(tekst.split()[:6])
            regels.append(Tekstregel(tekst, f"regel {nummer + 1}", soort))
        teksten.append(regels)
    return teksten


def als_json(waarde: Any) -> Any:
    """De waarde zoals zij na een reis door JSON is."""
    return json.loads(json.dumps(waarde))


def test_elke_zin_en_elke_tekst_krijgt_in_de_browser_dezelfde_uitslag(
    browser: Browser, adres: str, herkenner: Herkenner, voorbeelden: list[str]
) -> None:
    los = [[Tekstregel(zin, "regel 1")] for zin in (*zinnen(), *LASTIG, LANG, *voorbeelden)]
    teksten = [maak_tekst(regels) for regels in (*los, *samengesteld(80))]
    pagina = browser.new_page()
    pagina.goto(f"{adres}privacy.html")
    for script in (*MOTOR, "data/scan/herkenner.js"):
        pagina.evaluate("(adres) => meerdoenHaal(adres)", script)
    gekregen = pagina.evaluate(REKEN, [[asdict(een) for een in tekst.regels] for tekst in teksten])
    pagina.close()
    for tekst, uitslag in zip(teksten, gekregen, strict=True):
        verwacht = {id: asdict(een) for id, een in oordeel(tekst, herkenner).items()}
        assert uitslag == als_json(verwacht), tekst.regels
