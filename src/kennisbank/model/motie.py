"""De bouwstenen van een motie, amendement of schriftelijke vraag bij een voorstel."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .record import Deel
from .velden import Adres, Regel, Verwant

MEESTE_VERZOEKEN = 3
Geadresseerde = Literal["college", "presidium", "griffie"]


class Constatering(Deel):
    """Een feit in een motie, met de records waar het staat."""

    tekst: Regel
    """Het feit, zoals het past achter ‘Constaterende dat’; zonder hoofdletter en zonder punt."""
    uit: Annotated[tuple[Verwant, ...], Field(min_length=1)]
    """Ids van de records waar dit feit staat: een kader, voorbeeld, instrument of bron."""
    bron: Adres | None = None
    """Adres waar het feit te lezen is, als het eerste record meer dan één bron heeft."""


class Overweging(Deel):
    """Een reden in een motie."""

    tekst: Regel
    """De reden, zoals zij past achter ‘Overwegende dat’; zonder hoofdletter en zonder punt."""
    uit: tuple[Verwant, ...] = ()
    """Ids van records waar de reden op steunt; een eigen oordeel heeft er geen."""


class Motie(Deel):
    """Alles voor een stuk bij een voorstel; `[gemeentenaam]`, `[datum]` en `[…]` vult u in."""

    onderwerp: Regel
    """Korte titel, zoals die achter ‘Motie:’ komt."""
    constaterende: Annotated[tuple[Constatering, ...], Field(min_length=2, max_length=4)]
    """De feiten die de aanleiding zijn."""
    overwegende: Annotated[tuple[Overweging, ...], Field(min_length=2, max_length=3)]
    """Waarom de indieners dit willen."""
    spreekt_uit: tuple[Regel, ...] = ()
    """Wat de raad van zichzelf vindt of vraagt, zoals het past achter ‘Spreekt uit dat’."""
    aan: Geadresseerde = "college"
    """Wie de opdracht krijgt; wat de raad zelf regelt, gaat naar het presidium of de griffie."""
    verzoekt: Annotated[tuple[Regel, ...], Field(min_length=1, max_length=MEESTE_VERZOEKEN)]
    """De opdracht, zoals zij past achter ‘Verzoekt het college’; het laatste koppelt terug."""
    besluit: Annotated[tuple[Regel, ...], Field(min_length=1)]
    """Wat er in het besluit komt te staan als het een amendement wordt, in hele zinnen."""
    vragen: Annotated[tuple[Regel, ...], Field(min_length=3, max_length=4)]
    """Schriftelijke vragen aan het college."""
    dekking: Literal["ja", "nee"]
    """Of het geld kost, zodat er dekking bij hoort."""
