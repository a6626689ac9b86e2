"""Drukwerk: zet het boekje en de losse vellen, en wijst elke pagina haar pdf.

Alleen met `pdf: true` in mkdocs.yml, zoals `make site` doet: de eerste keer kost het een halve
minuut. Daarna komt wat niet veranderde uit de voorraad.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.pages import Page

from kennisbank.bewaren import VOORRAAD, Voorraadmap
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.lezen.datums import Datums
from kennisbank.weergave import Omgeving
from kennisbank.weergave.naam import aantal, grootte
from kennisbank.weergave.omgeving import Vel

if TYPE_CHECKING:  # de zetter laden kost tijd, en de meeste bouwen zetten niets
    from kennisbank.papier import Drukwerk, Pdf

Links = list[dict[str, str]]
log = get_plugin_logger("kennisbank")


def zet(hoofdmap: Path, graaf: Kennisgraaf, omgeving: Omgeving, datums: Datums) -> Drukwerk:
    """Alle pdf's; een pdf die mislukt, ontbreekt en is een bevinding."""
    from kennisbank.papier import Uitgave, drukwerk
    from kennisbank.papier.pers import MAP

    uitgave = Uitgave(omgeving.adres, datums.tijdstip, gewijzigd=datums.gewijzigd)
    voorraad = Voorraadmap(hoofdmap / VOORRAAD / MAP, ".pdf")
    druk = drukwerk(graaf, uitgave, voorraad, _voortgang)
    if voorraad.bezwaar:
        log.info(voorraad.bezwaar)
    return druk


def vellen(druk: Drukwerk | None) -> Mapping[str, tuple[Vel, ...]]:
    """Wat er van elke pagina op papier is; het hele boekje staat al onder elke pagina."""
    per_pagina = druk.per_pagina if druk else {}
    boekjes = {pdf.pad for pdf in per_pagina.get("index.html", ())}
    return {
        pagina: tuple(
            Vel(pdf.pad, pdf.titel, _omvang(pdf)) for pdf in pdfs if pdf.pad not in boekjes
        )
        for pagina, pdfs in per_pagina.items()
    }


def voor_het_raamwerk(druk: Drukwerk | None) -> dict[str, Links | Callable[[Page], Links]]:
    """De pdf's van een pagina, en voor onder elke pagina wat niet van één pagina is."""
    per_pagina = druk.per_pagina if druk else {}
    return {
        "pdfs_van": lambda page: _links(per_pagina.get(page.file.dest_uri, ())),
        "boekje": _links(per_pagina.get("index.html", ())),
        "papieren": _links(druk.papieren if druk else ()),
    }


def _links(pdfs: tuple[Pdf, ...]) -> Links:
    """Pad, titel en omvang van elke pdf, zoals een lezer ze wil weten voor het openen."""
    return [{"pad": pdf.pad, "titel": pdf.titel, "omvang": _omvang(pdf)} for pdf in pdfs]


def _omvang(pdf: Pdf) -> str:
    """Hoe groot het is; een e-boek heeft geen bladzijden."""
    bladzijden = aantal(pdf.bladzijden, "bladzijde", "bladzijden") if pdf.bladzijden else ""
    return ", ".join(filter(None, (bladzijden, grootte(pdf.grootte))))


def _voortgang(klaar: int, totaal: int, naam: str) -> None:
    """Een regel die bijhoudt hoever het zetten is, als er iemand meekijkt."""
    if sys.stderr.isatty() or os.environ.get("MEERDOEN_KIJKT_MEE"):
        eind = "\n" if klaar == totaal else "\r"
        sys.stderr.write(f"\033[KPdf's: {klaar} van {totaal} ({naam}){eind}")
        sys.stderr.flush()
    elif klaar == totaal:
        log.info("%s pdf's staan klaar.", totaal)
