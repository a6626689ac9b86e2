"""De soort van een veld: wat er volgens het recordtype in mag, zodat de browser het ook weet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, get_origin

from annotated_types import Ge, Le

from ..model import Deel
from ..model.typen import keuzes, klassen, stukken
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
    gevonden = list(stukken(info))
    if any(get_origin(stuk) is tuple for stuk in gevonden):
        return Veldsoort("rijen" if any(klassen(info)) else "namen")
    if gekozen := keuzes(info):
        return Veldsoort("keuze", gekozen)
    for type_, naam in NAAM_VAN_TYPE:
        if type_.__metadata__[-1] in gevonden:
            return Veldsoort(naam)
    if int in gevonden:
        onder = next((een.ge for een in gevonden if isinstance(een, Ge)), None)
        boven = next((een.le for een in gevonden if isinstance(een, Le)), None)
        return Veldsoort("getal", (), _geheel(onder), _geheel(boven))
    raise TypeError(f"Het formulier kent de soort van het veld {veld!r} niet.")


def _geheel(grens: object) -> int | None:
    return grens if isinstance(grens, int) else None
