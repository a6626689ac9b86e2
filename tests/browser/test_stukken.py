"""De rekenstukken van de schrijftafel, los van een pagina: van keuze en gegevens naar een stuk."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from sitebouw import HOOFDMAP

TABEL: dict[str, Any] = json.loads((HOOFDMAP / "tests/gevallen/stukken.json").read_text("utf-8"))
REKENSTUKKEN = (
    "vormen",
    "invoer",
    "zin",
    "bouwstof",
    "raadsstuk",
    "akkoord",
    "leesmap",
    "stuk",
    "keur",
)
STEL = """([keuze, gegevens]) => {
  const stuk = Schrijf.stel(keuze, gegevens);
  const noot = (zin) => (zin.noot ? `(${[zin.noot].flat()})` : "");
  const rij = (zinnen) => zinnen.map((zin) => zin.tekst + noot(zin)).join(" ");
  const regels = stuk.delen.flatMap((deel) => ({
    kop: () => [`${"#".repeat(deel.niveau)} ${deel.tekst}`],
    alinea: () => [rij(deel.zinnen)],
    lijst: () => deel.punten.map((punt, nummer) =>
      `${deel.genummerd ? `${nummer + 1}.` : "-"} ${rij(punt)}`),
    notitie: () => [`> ${deel.tekst}`],
    ondertekening: () => deel.regels.map((regel) => `~ ${regel}`),
  })[deel.soort]());
  const lijsten = Object.fromEntries(stuk.delen.filter((deel) => deel.plek)
    .map((deel) => [deel.plek, deel.punten.map(([zin]) => zin.tekst)]));
  return {
    titel: stuk.titel,
    tekst: regels,
    lijsten,
    keur: Schrijf.keur(stuk, keuze, gegevens).map(({ soort, zin }) => `${soort}: ${zin}`),
    weg: stuk.weg.map((zin) => zin.tekst),
    over: stuk.over,
    veranderd: Schrijf.zinnenVan(stuk.delen).filter((zin) => zin.veranderd).map(({ id }) => id),
  };
}"""


@pytest.fixture(scope="module")
def leeg(browser: Browser) -> Iterator[Page]:
    """Een lege pagina met alleen de rekenstukken."""
    pagina = browser.new_page()
    for naam in REKENSTUKKEN:
        pagina.add_script_tag(path=HOOFDMAP / f"docs/assets/schrijf/{naam}.js")
    yield pagina
    pagina.close()


@pytest.mark.parametrize("rij", TABEL["gevallen"], ids=lambda rij: rij["geval"])
def test_elke_keuze_wordt_een_stuk(leeg: Page, rij: dict[str, Any]) -> None:
    uit = leeg.evaluate(STEL, [rij["keuze"], TABEL["gegevens"]])
    for naam in ("titel", "tekst", "keur", "weg", "over", "veranderd"):
        if naam in rij:
            assert uit[naam] == rij[naam]
    assert {plek: uit["lijsten"][plek] for plek in rij.get("lijsten", {})} == rij.get("lijsten", {})


def test_wie_een_motie_wil_bij_een_voorbeeld_krijgt_het_voorstel_dat_erbij_hoort(
    leeg: Page,
) -> None:
    keuze = {"vorm": "motie", "kies": ["vb-dronten"], "reden": "Wij misten huurders hier."}
    raad = leeg.evaluate(
        """([keuze, gegevens]) =>
      Schrijf.keur(Schrijf.stel(keuze, gegevens), keuze, gegevens).find(({ leg }) => leg)""",
        [keuze, TABEL["gegevens"]],
    )
    assert raad["leg"] == "voorstel-2c"
    assert raad["doe"] == "Leg voorstel 2c erbij: Probeer loting"


@pytest.mark.parametrize("wat", TABEL["invoer"])
def test_wat_de_lezer_typt_past_in_de_zin(leeg: Page, wat: str) -> None:
    reken = "dekkingVan(een).zin" if wat == "dekking" else f"{wat}(een)"
    rij = TABEL["invoer"][wat]
    assert leeg.evaluate(f"(rij) => rij.map((een) => Schrijf.{reken})", list(rij)) == list(
        rij.values()
    )


def test_bij_elke_vorm_is_bekend_wat_er_niet_in_komt(leeg: Page) -> None:
    past_niet = "([vorm, id]) => Schrijf.pastNiet(vorm, id)"
    for vorm, past, niet in (
        ("motie", "vb-dronten", "tip-1.1"),
        ("akkoord", "prioriteit-2", "begrip-loting"),
        ("vragen", "kader-wet", "vb-dronten"),
    ):
        assert leeg.evaluate(past_niet, [vorm, past]) == ""
        assert leeg.evaluate(past_niet, [vorm, niet]).startswith("Komt niet in ")
    assert leeg.evaluate(past_niet, ["leesmap", "tip-1.1"]) == ""


def test_niets_van_een_keuze_verandert_door_haar_te_stellen(leeg: Page) -> None:
    keuze = TABEL["gevallen"][3]["keuze"]
    assert (
        leeg.evaluate(
            "([keuze, gegevens]) => { Schrijf.stel(keuze, gegevens); return keuze; }",
            [keuze, TABEL["gegevens"]],
        )
        == keuze
    )
