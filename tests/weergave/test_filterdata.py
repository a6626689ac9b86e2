"""De gegevens voor de filters: elk voorbeeld één keer, met dezelfde keuzes als de lijsten."""

import json
from typing import Any

from conftest import LaadMet
from kennisbank.weergave.filterdata import NAAM, PER_STUK, filterscripts
from kennisbank.weergave.tafelknop import merken
from voorbeeldboom import BESTANDEN

LIJST = "data/voorbeelden.yaml"


def gegevens(script: str) -> Any:
    return json.loads(script.partition("=")[2].removesuffix(";\n"))


def test_script_heeft_per_voorbeeld_zijn_plaats_en_zijn_keuzes(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    script = filterscripts(inhoud.graaf, inhoud.gemeenten)["filter.js"]
    assert script.startswith(f"{NAAM}=")
    nummers = gegevens(script)
    assert nummers["plaats"] == [0, 1]  # een gemeente gaat voor wat er geen is
    assert nummers["facetten"]["provincie"] == {"waarden": ["utrecht"], "van": [0, []]}
    assert nummers["facetten"]["afloop"] == {"waarden": ["niet-bekend"], "van": [0, 0]}
    assert nummers["oud"]["uitkomst=positief"] == "afloop=goed"


def test_tekst_van_een_rij_staat_apart(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    script = filterscripts(inhoud.graaf, inhoud.gemeenten)["rijen-000.js"]
    eerste, _ = json.loads(script.partition("[0]=")[2].removesuffix(";\n"))
    assert eerste[0] == "zeist-loting"
    assert eerste[3:-1] == [0, "Zeist", "", "niet bekend"]
    assert eerste[-1] == merken(inhoud.graaf, [inhoud.graaf["vb-zeist-loting"]])


def test_lange_lijst_komt_per_honderd_en_wijzigt_haar_merk_met_de_tekst(laad_met: LaadMet) -> None:
    veel = "".join(
        f"\n- {{id: vb-n-{n}, titel: N {n}, kern: Kort., bron: [pamflet-tekst:1]}}\n"
        for n in range(PER_STUK)
    )
    kort, lang = (laad_met({LIJST: BESTANDEN[LIJST] + erbij}) for erbij in ("", veel))
    scripts = [filterscripts(een.graaf, een.gemeenten) for een in (kort, lang)]
    assert list(scripts[1]) == ["filter.js", "rijen-000.js", "rijen-001.js"]
    assert len({gegevens(een["filter.js"])["merk"] for een in scripts}) == 2
