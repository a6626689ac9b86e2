"""De offline kopie: wat er van schijf niet werkt, terwijl het in de site zelf goed gaat."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from .controle import controleer
from .melding import Linkmelding, linkmelding
from .site import Site, site_in_zip

EINDE = "-offline.zip"
KAPOT = "De offline kopie is niet te openen. Bouw de site opnieuw."
NIET_TE_OPENEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError)


class Kopie(NamedTuple):
    """De zip met de hele site; wat niet te openen is, heeft geen bestanden."""

    naam: str
    site: Site

    def noem(self, melding: Linkmelding) -> Linkmelding:
        """De melding met de naam van de kopie voor de pagina."""
        return replace(melding, pagina=f"{self.naam}/{melding.pagina}".rstrip("/"))


def kopie_van(site: Site) -> Kopie | None:
    """De offline kopie die in de hoofdmap van een site staat, of niets."""
    namen = sorted(pad for pad in site.paden if pad.endswith(EINDE) and "/" not in pad)
    if not namen:
        return None
    try:
        kopie = site_in_zip(site.lees(namen[0]))
        for pad in kopie.paden:
            kopie.lees(pad)
    except NIET_TE_OPENEN:
        kopie = Site(frozenset(), site.lees, los=True)
    return Kopie(namen[0], kopie)


def controleer_kopie(kopie: Kopie, gevonden: Iterable[Linkmelding]) -> tuple[Linkmelding, ...]:
    """Wat er in de kopie mis is en niet al in de site zelf gevonden werd."""
    if not kopie.site.paden:
        return (linkmelding("", "", "fout", KAPOT),)
    bekend = {(een.pagina, een.url) for een in gevonden}
    return tuple(een for een in controleer(kopie.site) if (een.pagina, een.url) not in bekend)
