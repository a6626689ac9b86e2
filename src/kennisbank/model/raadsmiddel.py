"""Waarmee een raadslid iets voorstelt of vraagt, en wat een griffie daarbij nakijkt."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .record import Bewijs, Deel
from .velden import Regel

Middel = Literal["motie", "amendement", "initiatiefvoorstel", "vragen"]


class Raadsmiddel(Deel):
    """Eén middel van een raadslid, met dezelfde regels als de andere om ze te vergelijken."""

    middel: Middel
    """Welk middel het is: motie, amendement, initiatiefvoorstel of vragen."""
    titel: Regel
    """De naam zoals lezers die zien."""
    kies: Regel
    """Wanneer een raadslid dit middel kiest."""
    gevolg: Regel
    """Wat er verandert als de raad ja zegt."""
    wie: Regel
    """Wie het mag indienen."""
    wanneer: Regel
    """Wanneer en hoe het wordt ingediend."""
    stemming: Regel
    """Wanneer de raad erover stemt, of dat hij dat niet doet."""
    bronnen: Annotated[tuple[Bewijs, ...], Field(min_length=1)]
    """Openbare bladzijden waarop dit steunt."""


class Nagaan(Deel):
    """Eén punt dat een griffie nakijkt voordat een stuk de raad in gaat."""

    vraag: Regel
    """De vraag om met ja te beantwoorden."""
    waarom: Regel
    """Wat er misgaat als het antwoord nee is."""
    bij: Annotated[tuple[Middel, ...], Field(min_length=1)]
    """Bij welke middelen dit telt."""
    bron: Bewijs | None = None
    """Openbare bladzijde waar dit staat; zonder bron is het raad van de redactie."""
