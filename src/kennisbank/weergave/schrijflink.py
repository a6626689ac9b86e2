"""Links naar de schrijftafel: de keuze achter het hekje, en welke id nu anders heet.

`docs/assets/schrijf/koppeling.js` leest en maakt dezelfde links in de browser;
`tests/gevallen/koppelingen.json` houdt beide bij elkaar.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from urllib.parse import quote

from ..lezen.doorverwijzingen import Doorverwijzing
from ..model.soorten import TABEL, Woonplaats

VERSIE: Final = 1
BLIJFT: Final = "-_"


def schrijflink(kies: Iterable[str], vorm: str = "", gemeente: str = "") -> str:
    """Wat er achter het hekje komt om deze records op de schrijftafel te openen."""
    ids = ",".join(kies)
    delen = (
        f"v={VERSIE}",
        vorm and f"vorm={vorm}",
        gemeente and f"gemeente={_veilig(gemeente)}",
        ids and f"kies={ids}",
    )
    return ";".join(filter(None, delen))


def verhuisd(doorverwijzingen: Iterable[Doorverwijzing]) -> Mapping[str, str]:
    """Per id die er niet meer is, de id waar een oude link nu heen gaat."""
    return {id: rij.naar for rij in doorverwijzingen for id in _ids(rij.van)}


def verhuisscript(doorverwijzingen: Iterable[Doorverwijzing]) -> str:
    """De hernoemde ids als script, voor een link van vroeger."""
    tabel = json.dumps(verhuisd(doorverwijzingen), separators=(",", ":"))
    return f"(globalThis.Schrijf??={{}}).verhuisd={tabel};\n"


def _ids(van: str) -> Iterator[str]:
    """De id zelf, of die van het record dat op dit adres een eigen pagina had."""
    if not van.endswith(".html"):
        yield van
        return
    for soort in TABEL:
        plek = soort.woonplaats
        if plek and plek.voorvoegsel and (naam := _naam_op(plek, van)):
            yield plek.voorvoegsel + naam


def _naam_op(plek: Woonplaats, adres: str) -> str:
    patroon = re.escape(plek.pagina).replace(re.escape("{naam}"), "([^/]+)")
    gevonden = re.fullmatch(patroon, adres) if "{naam}" in plek.pagina else None
    return gevonden[1] if gevonden else ""


def _veilig(tekst: str) -> str:
    """Ook een punt en een haakje, want een mail laat die achteraan een link vallen."""
    return quote(tekst.encode("utf-8", "replace"), safe=BLIJFT).replace(".", "%2E")
