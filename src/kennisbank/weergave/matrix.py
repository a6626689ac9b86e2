"""De matrix: hoe vaak twee soorten records met elkaar samenhangen, en waar het nog leeg is."""

from __future__ import annotations

from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import OP_NAAM, Prioriteit, RodeDraad, Soort, Tip, Voorbeeld, Voorstel
from .takken import verwanten


@dataclass(frozen=True, slots=True)
class Vak:
    """Eén vak: hoeveel verbanden er zijn tussen een rij en een kolom."""

    kolom: Knoop
    aantal: int


@dataclass(frozen=True, slots=True)
class Rij:
    """Eén rij van de matrix, met per kolom een vak."""

    knoop: Knoop
    vakken: tuple[Vak, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Een soort uitgezet tegen de soort `tegen`."""

    tegen: Soort
    kolommen: tuple[Knoop, ...]
    rijen: tuple[Rij, ...]

    @property
    def witte_vlekken(self) -> tuple[tuple[Knoop, Knoop], ...]:
        """De paren die nog met niets verbonden zijn."""
        return tuple(
            (rij.knoop, vak.kolom) for rij in self.rijen for vak in rij.vakken if not vak.aantal
        )


def matrices(graaf: Kennisgraaf) -> tuple[Matrix, ...]:
    """De prioriteiten tegen de rode draden en tegen de tips, als die er zijn."""
    alle = (matrix(graaf, Prioriteit.soort, tegen.soort) for tegen in (RodeDraad, Tip))
    return tuple(een for een in alle if een.kolommen)


def matrix(graaf: Kennisgraaf, soort: str, tegen: str) -> Matrix:
    """De matrix van twee soorten; de onderdelen van een record tellen met dat record mee."""
    kolommen = graaf.van_soort(tegen)
    rijen = tuple(
        Rij(knoop, tuple(Vak(kolom, tellingen.get(kolom.id, 0)) for kolom in kolommen))
        for knoop in graaf.van_soort(soort)
        for tellingen in [_tellingen(graaf, knoop.id)]
    )
    return Matrix(OP_NAAM[tegen], kolommen, rijen)


def zonder_voorbeeld(graaf: Kennisgraaf) -> tuple[Knoop, ...]:
    """De voorstellen waar nog geen voorbeeld bij hoort."""
    return tuple(
        knoop
        for knoop in graaf.van_soort(Voorstel.soort)
        if not verwanten(graaf, knoop.id, Voorbeeld.soort)
    )


def _tellingen(graaf: Kennisgraaf, id: str) -> dict[str, int]:
    """Hoeveel onderdelen van elk ander hoofdrecord met dit record samenhangen."""
    paren = {
        (lid.id, verband.naar)
        for lid in graaf.familie(id)
        for verband in graaf.verbanden_van(lid.id)
    }
    tellingen: dict[str, int] = {}
    for _, naar in paren:
        hoofd = graaf[naar].ouder or naar
        tellingen[hoofd] = tellingen.get(hoofd, 0) + 1
    return tellingen
