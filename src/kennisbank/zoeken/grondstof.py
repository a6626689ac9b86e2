"""De grondstof van de zoekindex; los, want opdracht, bouw en formulier maken haar alle drie."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..kennisgraaf import Kennisgraaf
from ..lezen.zoekwoorden import Zoekwoord
from .pagina import overzichten, tekstpaginas
from .passage import Passage, passages
from .synoniem import Ring, ringen
from .wijzer import Wijzer, wijzers


class Grondstof(NamedTuple):
    """De passages om te vinden, met de namen die hetzelfde zijn en de woorden die ernaar wijzen."""

    passages: tuple[Passage, ...]
    ringen: tuple[Ring, ...]
    wijzers: tuple[Wijzer, ...]


def grondstof(
    graaf: Kennisgraaf,
    andere_namen: Mapping[str, str] | None = None,
    zoekwoorden: Iterable[Zoekwoord] = (),
    teksten: Mapping[str, str] | None = None,
) -> Grondstof:
    """De grondstof uit de graaf, de namen van gemeenten, de zoekwoorden en de losse teksten."""
    zoekwoorden = tuple(zoekwoorden)
    return Grondstof(
        (*passages(graaf, andere_namen), *overzichten(graaf), *tekstpaginas(teksten or {})),
        ringen(graaf, andere_namen, zoekwoorden),
        wijzers(zoekwoorden),
    )
