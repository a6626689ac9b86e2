"""Soorten: één klasse, één rij en één verhaal, en de hele kennisbank kent de nieuwe soort."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import kennisbank
from kennisbank.model import SOORTEN, TABEL
from voorbeeldboom import schrijf_boom

KLASSE = """
from typing import ClassVar
from .record import MetTekst
from .velden import Regel

class Spel(MetTekst):
    \"\"\"Een spel om samen te spelen.\"\"\"

    soort: ClassVar[str] = "spel"
    spelers: Regel
"""
RIJ = """
    Soort(Spel, "Spel", "spellen", Woonplaats("docs/spellen/*.md", "spellen/{naam}.html"),
          lidwoord="het", menu=("opzoeken", 20), groep="Spellen", tekening="tip",
          in_register=True, vel=True, voorrang=1.2, zoekgroep="Spellen"),
"""
VERHAAL = """

@vertel_over.register
def _spel(record: Spel, blik: Blik) -> Verhaal:
    spelers = Regels(((f"Speel het met {record.spelers}.",),))
    return blik.verhaal("Spel", spelers, Tekst(record.tekst or ""), herkomst="Uit de kast.")
"""
SPEL = """---
id: spel-ganzenbord
titel: Ganzenbord over begroten
kern: Gooi om de beurt en verdeel het geld.
bron: [pamflet-tekst:1]
spelers: twee tot zes
relaties: [{naar: prioriteit-1}]
---

Zet de gans op het eerste vak.
"""
OVERZICHT = """---
id: spellen
titel: Spellen
kern: Alle spellen om te spelen.
bron: [pamflet-tekst:1]
toont: spel
---
"""
VRAAG = """
import json, sys
from pathlib import Path
from kennisbank.opendata import bestanden
from kennisbank.papier import Uitgave
from kennisbank.papier.pers import alle_documenten
from kennisbank.samenhang import laad
from kennisbank.weergave import Omgeving, bladen, toon
from kennisbank.weergave.menu import voetmenu
from kennisbank.zoeken import grondstof, maak_zoekindex, zoek

inhoud = laad(Path(sys.argv[1]))
graaf, gemeenten = inhoud.graaf, inhoud.gemeenten
index = maak_zoekindex(*grondstof(graaf))
print(json.dumps({
    "bevindingen": [str(een) for een in inhoud.bevindingen],
    "paginas": {een.pad: str(toon(een, graaf, Omgeving(gemeenten))) for een in bladen(graaf)},
    "menu": [[link.titel for link in groep.links] for groep in voetmenu(graaf)],
    "gevonden": [een.id for een in zoek("ganzenbord", index).resultaten],
    "papier": {een.naam: een.als_opdracht().gegevens for een in alle_documenten(graaf, Uitgave())},
    "data": bestanden(graaf, gemeenten)["kennisbank.json"].decode(),
}))
"""


@pytest.fixture(scope="module")
def nieuw(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Wat een huis met een nieuwe soort toont; alleen klasse, rij en verhaal zijn erbij gezet."""
    huis = tmp_path_factory.mktemp("huis")
    shutil.copytree(Path(kennisbank.__file__).parent, huis / "src" / "kennisbank")
    model = huis / "src" / "kennisbank" / "model"
    (model / "spel.py").write_text(KLASSE, "utf-8")
    tabel = (model / "soorten.py").read_text("utf-8")
    tabel = tabel.replace("from .record import", "from .spel import Spel\nfrom .record import")
    tabel = tabel.replace("TABEL: Final = (", f"TABEL: Final = ({RIJ}")
    (model / "soorten.py").write_text(tabel, "utf-8")
    verteller = huis / "src" / "kennisbank" / "weergave" / "vertellen" / "pamflet.py"
    verhaal = verteller.read_text("utf-8") + VERHAAL
    verhaal = verhaal.replace("from ..naam", "from ...model.spel import Spel\nfrom ..naam", 1)
    verteller.write_text(verhaal, "utf-8")
    boom = {"docs/spellen/ganzenbord.md": SPEL, "docs/spellen/index.md": OVERZICHT}
    schrijf_boom(huis / "inhoud", **boom)
    uitkomst = subprocess.run(
        [sys.executable, "-c", VRAAG, str(huis / "inhoud")],
        capture_output=True,
        check=False,
        cwd=huis / "src",
        text=True,
    )
    assert uitkomst.returncode == 0, uitkomst.stderr
    gevonden: dict[str, Any] = json.loads(uitkomst.stdout)
    return gevonden


def test_een_nieuwe_soort_is_geldige_inhoud(nieuw: dict[str, Any]) -> None:
    assert nieuw["bevindingen"] == []


def test_een_nieuwe_soort_heeft_een_pagina_en_een_lijst(nieuw: dict[str, Any]) -> None:
    assert "Zet de gans op het eerste vak." in nieuw["paginas"]["spellen/ganzenbord.html"]
    assert "Ganzenbord over begroten" in nieuw["paginas"]["spellen/index.html"]
    assert "Ganzenbord over begroten" in nieuw["paginas"]["register.html"]


def test_een_nieuwe_soort_vertelt_op_pagina_en_papier_hetzelfde(nieuw: dict[str, Any]) -> None:
    pagina, vel = nieuw["paginas"]["spellen/ganzenbord.html"], nieuw["papier"]["spellen/ganzenbord"]
    for zin in ("Speel het met twee tot zes.", "Uit de kast."):
        assert zin in pagina
        assert zin in vel
    assert 'aria-label="Bij dit spel"' in pagina


def test_een_nieuwe_soort_staat_vanzelf_in_de_voet(nieuw: dict[str, Any]) -> None:
    assert nieuw["menu"][1][-1] == "Spellen"


def test_een_nieuwe_soort_krijgt_een_eigen_kop_bij_wat_samenhangt(nieuw: dict[str, Any]) -> None:
    prioriteit = nieuw["paginas"]["prioriteiten/1-vertrouwen.html"]
    assert '<h3 id="draad-spellen">Spellen</h3>' in prioriteit


def test_een_nieuwe_soort_is_te_vinden(nieuw: dict[str, Any]) -> None:
    assert nieuw["gevonden"] == ["spel-ganzenbord"]


def test_een_nieuwe_soort_staat_op_papier(nieuw: dict[str, Any]) -> None:
    assert "Zet de gans op het eerste vak." in nieuw["papier"]["boekje"]
    assert "Zet de gans op het eerste vak." in nieuw["papier"]["spellen/ganzenbord"]


def test_een_nieuwe_soort_staat_in_de_open_data(nieuw: dict[str, Any]) -> None:
    [spel] = [een for een in json.loads(nieuw["data"])["records"] if een["soort"] == "spel"]
    assert (spel["url"], spel["spelers"]) == (
        "spellen/ganzenbord.html#spel-ganzenbord",
        "twee tot zes",
    )


def test_elke_soort_staat_een_keer_in_de_tabel() -> None:
    namen = [rij.naam for rij in TABEL]
    assert len(namen) == len(set(namen))
    assert SOORTEN[0].soort == "prioriteit"
