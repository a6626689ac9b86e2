"""Records uit het Democratisch pamflet: prioriteiten met voorstellen, tips met punten."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from .herkennen import Herkennen
from .motie import Motie
from .record import MetTekst, Record
from .velden import Instrument, Regel, Tekst


class Voorstel(Record):
    """Eén voorstel bij een prioriteit, met één, twee of drie pepers."""

    soort: ClassVar[str] = "voorstel"

    letter: Annotated[str, StringConstraints(pattern=r"^[a-z]$")]
    """De letter achter het nummer van de prioriteit."""
    pepers: Annotated[int, Field(ge=1, le=3)]
    """1 = niet omheen te gaan (bron), 2 = kan met eigen middelen, 3 = geeft macht uit handen."""
    pepers_waarom: Regel | None = None
    """Waarom de redactie 2 of 3 pepers geeft, in één zin."""
    afspraak: Tekst
    """De afspraak in de wij-vorm, klaar om te plakken in een akkoord of motie."""
    instrumenten: tuple[Instrument, ...] = ()
    """Begrippen die het voorstel gebruikt, als id uit `data/begrippen.yaml`."""
    motie: Motie | None = None
    """Wat nodig is om bij dit voorstel een motie, amendement of vragen te schrijven."""
    herkennen: Herkennen | None = None
    """Waaraan de akkoordscan het voorstel herkent."""

    @property
    def kort_adres(self) -> str:
        """De pagina die doorstuurt naar dit voorstel, kort genoeg om over te typen: 2c.html."""
        return f"{self.id.removeprefix('voorstel-')}.html"

    @property
    def herkomst_pepers(self) -> Literal["bron", "redactie"]:
        """Wie het aantal pepers bepaalde: het pamflet kent alleen de eerste peper toe."""
        return "bron" if self.pepers == 1 else "redactie"


class Prioriteit(MetTekst):
    """Een van de acht punten van het pamflet."""

    soort: ClassVar[str] = "prioriteit"

    nummer: Annotated[int, Field(ge=1, le=99)]
    """Volgnummer in het pamflet."""
    leus: Regel
    """De prioriteit in hooguit acht gewone woorden, voor de startpagina."""
    akkoordtekst: Tekst
    """Onze tekst in de wij-vorm, met `[gemeentenaam]` waar een naam hoort."""
    citaat: Tekst | None = None
    """Oorspronkelijke tekst; alleen in te vullen door de rechthebbende."""
    instrumenten: tuple[Instrument, ...] = ()
    """Begrippen uit de akkoordtekst, als id uit `data/begrippen.yaml`."""
    voorstellen: Annotated[tuple[Voorstel, ...], Field(min_length=1)]
    """De voorstellen, van één peper naar meer."""


class Punt(Record):
    """Eén raad bij een tip."""

    soort: ClassVar[str] = "punt"

    toelichting: Tekst | None = None
    """Uitleg, als de kern niet genoeg zegt."""
    instrumenten: tuple[Instrument, ...] = ()
    """Begrippen die het punt gebruikt, als id uit `data/begrippen.yaml`."""


class Tip(MetTekst):
    """Een van de acht tips voor een democratische bestuurscultuur."""

    soort: ClassVar[str] = "tip"

    nummer: Annotated[int, Field(ge=1, le=99)]
    """Volgnummer in het pamflet."""
    leus: Regel
    """De tip in hooguit acht gewone woorden."""
    instrumenten: tuple[Instrument, ...] = ()
    """Begrippen uit de inleiding, als id uit `data/begrippen.yaml`."""
    punten: tuple[Punt, ...] = ()
    """De punten bij de tip, in de volgorde van het pamflet."""
