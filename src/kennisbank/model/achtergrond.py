"""Records uit de andere bronnen: kernwaarden, thema's en de oproep om te experimenteren."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from .record import MetTekst, Record
from .velden import Instrument, Regel, Tekst


class Kernwaarde(MetTekst):
    """Een waarde die aan tafel hoort te zitten als de raad over democratie praat."""

    soort: ClassVar[str] = "kernwaarde"

    vraag: Regel
    """Een vraag die een raadslid over deze waarde kan stellen; van de redactie."""


class Actiepunt(Record):
    """Eén punt om mee te beginnen bij een thema."""

    soort: ClassVar[str] = "actiepunt"

    toelichting: Tekst | None = None
    """Uitleg, als de kern niet genoeg zegt."""
    instrumenten: tuple[Instrument, ...] = ()
    """Begrippen die het punt gebruikt, als id uit `data/begrippen.yaml`."""


class Thema(MetTekst):
    """Een van de zes thema's uit de notitie van 2017."""

    soort: ClassVar[str] = "thema"

    nummer: Annotated[int, Field(ge=1, le=99)]
    """Volgnummer in de notitie."""
    leus: Regel
    """Het thema in hooguit acht gewone woorden."""
    instrumenten: tuple[Instrument, ...] = ()
    """Begrippen uit de tekst, als id uit `data/begrippen.yaml`."""
    actiepunten: Annotated[tuple[Actiepunt, ...], Field(min_length=1)]
    """De actiepunten, in de volgorde van de notitie."""


class Experimentthema(Record):
    """Een onderwerp waarover de oproep experimenten vroeg."""

    soort: ClassVar[str] = "experimentthema"

    toelichting: Tekst | None = None
    """Uitleg in gewone woorden."""
    instrumenten: tuple[Instrument, ...] = ()
    """Begrippen uit het onderwerp, als id uit `data/begrippen.yaml`."""


class Spoor(Record):
    """Een manier waarop een gemeente aan de oproep kon meedoen."""

    soort: ClassVar[str] = "spoor"

    voor_wie: Regel
    """Voor welke gemeenten het spoor bedoeld was."""
    toelichting: Tekst | None = None
    """Uitleg in gewone woorden."""
    instrumenten: tuple[Instrument, ...] = ()
    """Begrippen uit het spoor, als id uit `data/begrippen.yaml`."""


class Uitgangspunt(Record):
    """Een gedachte waar elk experiment van uitging."""

    soort: ClassVar[str] = "uitgangspunt"


class Partner(Record):
    """Een organisatie die de oproep als partner noemt."""

    soort: ClassVar[str] = "partner"

    gelezen: Literal["vast", "onzeker"] = "vast"
    """Of de naam zeker goed is overgenomen."""


class Oproep(MetTekst):
    """De oproep aan gemeenten om te experimenteren."""

    soort: ClassVar[str] = "oproep"

    let_op: Tekst | None = None
    """Wat de lezer moet weten, bijvoorbeeld hoe oud de oproep is."""
    themas: Annotated[tuple[Experimentthema, ...], Field(min_length=1)]
    """De onderwerpen, in de volgorde van de oproep."""
    sporen: tuple[Spoor, ...] = ()
    """De manieren om mee te doen."""
    uitgangspunten: tuple[Uitgangspunt, ...] = ()
    """De uitgangspunten."""
    partners: tuple[Partner, ...] = ()
    """De partners die de oproep noemt."""
