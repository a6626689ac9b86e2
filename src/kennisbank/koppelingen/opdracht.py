"""De opdracht: één functie per gebruik, van bestanden op schijf naar meldingen met hun regel."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ..kennisgraaf import Kennisgraaf
from ..lezen import Lezing
from .adres import opgeschoond
from .buitenwereld import (
    Vermelding,
    adressen,
    buitenlinks,
    buitenmeldingen,
    lees_adressenlijst,
)
from .controle import controleer, lees_site
from .herkomst import lees_tekstpaginas, met_herkomst
from .melding import Linkmelding, op_plaats
from .site import Site, site_in_map, site_in_zip
from .toegang import Toegang
from .uitzondering import BESTAND, Uitzonderingen, lees_uitzonderingen

Voortgang = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, eq=False)
class Bron:
    """De inhoud waar een site uit gebouwd is, om elke link naar zijn regel te brengen."""

    graaf: Kennisgraaf = field(default_factory=Kennisgraaf)
    tekstpaginas: dict[str, str] = field(default_factory=dict)


def bron_van(hoofdmap: Path, graaf: Kennisgraaf, lezing: Lezing) -> Bron:
    """De bron bij een map met `docs` en `data` die al gelezen is."""
    return Bron(graaf, lees_tekstpaginas(hoofdmap, lezing))


def binnen(site: Site, bron: Bron | None = None, eigen: str = "") -> tuple[Linkmelding, ...]:
    """Elke link binnen een gebouwde site die aandacht vraagt, met bestand en regel."""
    return _met_regel(controleer(site, eigen=eigen), site, bron)


def in_map(map_: Path, basis: str = "/", bron: Bron | None = None) -> tuple[Linkmelding, ...]:
    """Hetzelfde voor een site in een map."""
    return binnen(site_in_map(map_, basis), bron)


def in_zip(zip_: Path, bron: Bron | None = None) -> tuple[Linkmelding, ...]:
    """Hetzelfde voor de offline kopie, die van schijf moet werken."""
    return binnen(site_in_zip(zip_.read_bytes()), bron)


def buiten(
    site: Site,
    bron: Bron | None = None,
    uitzonderingen: Uitzonderingen | None = None,
    overslaan: tuple[str, ...] = (),
    toegang: Toegang | None = None,
    voortgang: Voortgang | None = None,
) -> tuple[Linkmelding, ...]:
    """Elke link naar een andere website die aandacht vraagt, met bestand en regel."""
    vermeldingen = buitenlinks(lees_site(site), overslaan)
    vrij = uitzonderingen or Uitzonderingen()
    vragen = [een for een in vermeldingen if not vrij.past(opgeschoond(een.url))]
    return _met_regel(_nagevraagd(vragen, toegang, voortgang), site, bron)


def lijst(
    pad: Path, toegang: Toegang | None = None, voortgang: Voortgang | None = None
) -> tuple[Linkmelding, ...]:
    """Elk adres in een lijst dat aandacht vraagt, met zijn regel in de lijst."""
    tekst = pad.read_text(encoding="utf-8-sig", errors="replace")
    return _nagevraagd(lees_adressenlijst(tekst, pad.as_posix()), toegang, voortgang)


def uitzonderingen_in(hoofdmap: Path, dag: datetime.date) -> Uitzonderingen:
    """De uitzonderingen onder `hoofdmap` die op deze dag gelden; zonder lijst zijn er geen."""
    pad = hoofdmap / BESTAND
    if not pad.is_file():
        return Uitzonderingen()
    return lees_uitzonderingen(pad.read_text(encoding="utf-8-sig", errors="replace"), dag)


def _met_regel(
    meldingen: tuple[Linkmelding, ...], site: Site, bron: Bron | None
) -> tuple[Linkmelding, ...]:
    if bron is None:
        return op_plaats(meldingen)
    return met_herkomst(meldingen, site, bron.graaf, bron.tekstpaginas)


def _nagevraagd(
    vermeldingen: list[Vermelding] | tuple[Vermelding, ...],
    toegang: Toegang | None,
    voortgang: Voortgang | None,
) -> tuple[Linkmelding, ...]:
    from .ronde import vraag_na  # hoort bij de extra `links`

    return buitenmeldingen(vermeldingen, vraag_na(adressen(vermeldingen), toegang, voortgang))
