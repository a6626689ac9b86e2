"""De namen waarmee een lezer zijn gemeente zoekt; een script, want van schijf kan alleen dat.

De kiezer haalt ze pas op als iemand een gemeente typt.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from ..kennisgraaf import Kennisgraaf
from ..lezen import Gemeenten

NAAM = "globalThis.meerdoenGemeentenamen"


def gemeentenamen(graaf: Kennisgraaf, gemeenten: Gemeenten) -> Mapping[str, tuple[str, ...]]:
    """Per gemeentepagina de naam van nu, en daarna elke oude of andere naam die daarheen leidt."""
    paginas = {
        knoop.record.titel: knoop.pagina.rpartition("/")[2].removesuffix(".html")
        for knoop in graaf.van_soort("gemeente")
    }
    anders: dict[str, list[str]] = {naam: [] for naam in paginas}
    for naam, nu in sorted(gemeenten.andere_namen.items()):
        if naam not in paginas and nu in paginas:
            anders[nu].append(naam)
    return {paginas[naam]: (naam, *anders[naam]) for naam in sorted(paginas)}


def namenscript(graaf: Kennisgraaf, gemeenten: Gemeenten) -> str:
    """De namen als script voor de kiezer."""
    namen = gemeentenamen(graaf, gemeenten)
    return f"{NAAM}={json.dumps(namen, ensure_ascii=False, separators=(',', ':'))};\n"
