"""Pagina's als passages: wie de naam van een pagina intikt, vindt die pagina zelf."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from ..kennisgraaf import Kennisgraaf
from ..lezen.tekstpaginas import kop
from ..model import Overzicht
from .passage import PAGINA, Passage, kaal

NIET_TE_VINDEN: Final = frozenset({"zoeken"})
"""Wie zoekt, is hier al."""
KOPJE: Final = re.compile(r"^#{2,4} +(.+)$", re.MULTILINE)
KOPTEKST: Final = re.compile(r"^---$.*?^---$", re.MULTILINE | re.DOTALL)
ALINEA: Final = re.compile(r"^(?=\w)(?:.+\n?)+", re.MULTILINE)
REDACTIE: Final = "redactie/"
VOOR_LEZERS: Final = frozenset({"index", "na-publicatie", "over"})
"""De pagina's onder `redactie/` die voor elke lezer zijn."""
VAN_REDACTIE: Final = 0.6


def overzichten(graaf: Kennisgraaf) -> Iterator[Passage]:
    """Elk overzicht als passage, ook te vinden op de naam in zijn adres."""
    for knoop in graaf.van_soort(PAGINA):
        record = knoop.record
        if isinstance(record, Overzicht) and record.gezicht not in NIET_TE_VINDEN:
            naam = _naam(knoop.pagina)
            yield Passage(
                id=record.id,
                soort=PAGINA,
                titel=record.titel,
                tekst=kaal("\n".join(filter(None, (record.kern, record.tekst)))),
                namen=(naam,),
                url=knoop.pagina,
                kern=record.kern,
            )


def tekstpaginas(teksten: Mapping[str, str]) -> Iterator[Passage]:
    """Elke losse tekstpagina als passage; van een pagina voor de redactie alleen de kopjes."""
    for bestand in sorted(teksten):
        pad = bestand.removeprefix("docs/").removesuffix(".md")
        velden = kop(teksten[bestand], bestand).waarde
        velden = velden if isinstance(velden, Mapping) else {}
        titel, lijf = str(velden.get("title", "")), KOPTEKST.sub("", teksten[bestand], count=1)
        intern = pad.startswith(REDACTIE) and pad.removeprefix(REDACTIE) not in VOOR_LEZERS
        begin = ALINEA.search(lijf)
        eerste = " ".join(kaal(begin[0]).split()) if begin else ""
        kern = str(velden.get("description", "")) or eerste
        if titel:
            yield Passage(
                id=f"pagina-{pad.replace('/', '-')}",
                soort=PAGINA,
                titel=f"Voor de redactie: {titel}" if intern else titel,
                tekst=kaal("\n".join((kern, *KOPJE.findall(lijf)) if intern else (lijf,))),
                url=f"{pad}.html",
                kern=kern,
                zwaarte=VAN_REDACTIE if intern else 1.0,
            )


def _naam(pagina: str) -> str:
    """Hoe de pagina in haar adres heet: `teksten`, of `rode draden` voor de map met die naam."""
    return pagina.removesuffix(".html").removesuffix("/index").rpartition("/")[2].replace("-", " ")
