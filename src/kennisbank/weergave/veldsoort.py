"""De soort van een veld: wat er volgens het recordtype in mag, zodat de browser het ook weet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin

from annotated_types import Ge, Le
from pydantic.fields import FieldInfo

from ..model import Deel
from ..model.velden import Adres, Datum, Doel, Kern, Regel, Tekst

Soortnaam = Literal[
    "regel", "kern", "tekst", "adres", "datum", "getal", "keuze", "id", "namen", "rijen"
]

NAAM_VAN_TYPE: tuple[tuple[Any, Soortnaam], ...] = (
    (Regel, "regel"),
    (Kern, "kern"),
    (Tekst, "tekst"),
    (Adres, "adres"),
    (Datum, "datum"),
    (Doel, "id"),
)


@dataclass(frozen=True, slots=True)
class Veldsoort:
    """Wat er in een veld hoort: de soort, de keuzes en de grenzen."""

    naam: Soortnaam
    keuzes: tuple[str, ...] = ()
    minstens: int | None = None
    hoogstens: int | None = None


def veldsoort(klasse: type[Deel], veld: str) -> Veldsoort:
    """De soort van een veld; een type dat de browser nog niet kent is een fout van de maker."""
    info = klasse.model_fields[veld]
    stukken = list(_stukken(*info.metadata, info.annotation))
    if any(get_origin(stuk) is tuple for stuk in stukken):
        heeft_delen = any(isinstance(een, type) and issubclass(een, Deel) for een in stukken)
        return Veldsoort("rijen" if heeft_delen else "namen")
    if keuzes := tuple(stuk for stuk in stukken if isinstance(stuk, str)):
        return Veldsoort("keuze", keuzes)
    for type_, naam in NAAM_VAN_TYPE:
        if type_.__metadata__[-1] in stukken:
            return Veldsoort(naam)
    if int in stukken:
        onder = next((een.ge for een in stukken if isinstance(een, Ge)), None)
        boven = next((een.le for een in stukken if isinstance(een, Le)), None)
        return Veldsoort("getal", (), _geheel(onder), _geheel(boven))
    raise TypeError(f"Het formulier kent de soort van het veld {veld!r} niet.")


def _stukken(*stukken: Any) -> Iterator[Any]:
    """Elk type en elke eis in een annotatie, ook wat dieper zit."""
    for stuk in stukken:
        yield stuk
        yield from _stukken(*(stuk.metadata if isinstance(stuk, FieldInfo) else get_args(stuk)))


def _geheel(grens: object) -> int | None:
    return grens if isinstance(grens, int) else None
