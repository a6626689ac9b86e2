"""De gegevens voor de filters: elk voorbeeld één keer, met dezelfde waarden als de lijsten."""

import json

from conftest import LaadMet
from kennisbank.weergave.filterdata import NAAM, filterscript


def test_script_heeft_elk_voorbeeld_met_zijn_keuzes(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    script = filterscript(inhoud.graaf, inhoud.gemeenten)
    begin = f"globalThis.{NAAM} = "
    assert script.startswith(begin)
    eerste, tweede = json.loads(script.removeprefix(begin).removesuffix(";\n"))
    assert eerste["url"] == "voorbeelden/zeist-loting.html"
    assert (eerste["plaats"], eerste["bij"], eerste["pepers"]) == ("Zeist", "voorstel 1a", 1)
    assert eerste["facetten"]["provincie"] == ["utrecht"]
    assert "pepers" not in tweede
