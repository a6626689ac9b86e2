"""Waaraan de scan een voorstel herkent; los, want ook de keuring en de scan vragen ernaar."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from .record import Deel
from .velden import Regel

Signaal = Annotated[str, StringConstraints(min_length=2, max_length=2000)]
HerkendAls = Literal["gevonden", "mogelijk", "afgewezen", "niet gevonden"]


class Herkenvoorbeeld(Deel):
    """Een zin zoals zij in een akkoord kan staan, met het oordeel dat de scan moet geven."""

    tekst: Regel
    """De zin; zij is er alleen ter controle en komt nergens op een pagina."""
    oordeel: HerkendAls
    """Wat de scan over dit voorstel moet zeggen."""


class Herkennen(Deel):
    """Waaraan de akkoordscan een voorstel herkent; de schrijfwijze staat in data/herkennen.yaml."""

    gevonden: Annotated[tuple[Signaal, ...], Field(min_length=1)]
    """Signalen waarbij de kern van het voorstel er staat, één per regel."""
    mogelijk: tuple[Signaal, ...] = ()
    """Signalen waarbij een deel van het voorstel er staat, of iets wat erop lijkt."""
    grens: Regel | None = None
    """Waar ‘mogelijk’ ophoudt en ‘gevonden’ begint, in één zin."""
    voorbeelden: tuple[Herkenvoorbeeld, ...] = ()
    """Zinnen waarop de keuring de signalen elke keer probeert."""
