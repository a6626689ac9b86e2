"""Records over hoe u iets aanpakt: feitenkaarten, werkvormen, draaiboeken en de agenda."""

from __future__ import annotations

from typing import Annotated, ClassVar, Final

from pydantic import Field

from .record import Bewijs, Deel, Record
from .velden import Adres, Datum, Doel, Instrument, Jaar, Regel, Tekst, Verwant, Verwijzing

RAADSJAREN: Final = 4
"""Zo veel jaar zit een raad; in maart van het vijfde jaar zijn er verkiezingen."""
VERKIEZINGSMAAND: Final = 3


class Bronfeit(Deel):
    """Eén feit op een kaart, met waar en wanneer het was en het adres waar het staat."""

    tekst: Regel
    """Het feit in één of twee zinnen."""
    gemeente: Regel | None = None
    """Gemeente of organisatie waar het over gaat."""
    jaar: Jaar | None = None
    """Jaar waar het over gaat; bij een bedrag altijd."""
    bron: Adres | None = None
    """Adres waar het staat; het staat ook bij `bronnen`."""
    voorbeeld: Annotated[Doel, Verwijzing(naar="voorbeeld", soort="op-kaart")] | None = None
    """Id van het voorbeeld waar het over gaat."""

    @property
    def waar(self) -> str:
        """Plaats en jaar, voor zover bekend: Zeist, 2021."""
        return ", ".join(str(een) for een in (self.gemeente, self.jaar) if een)


class Bedrag(Bronfeit):
    """Wat iets ergens kostte."""

    bedrag: Regel
    """Het bedrag met de eenheid: 300 euro per deelnemer."""


class Standpunt(Bronfeit):
    """Een argument, met wie het zegt."""

    wie: Regel
    """Wie dit zegt, met functie of fractie; het is geen oordeel van de redactie."""

    @property
    def waar(self) -> str:
        """Wie het zegt."""
        return self.wie


class Gids(Deel):
    """Een stuk dat uitlegt hoe u het stap voor stap aanpakt."""

    titel: Regel
    """Titel van het stuk."""
    url: Adres
    """Webadres."""
    uitgever: Regel
    """Wie het uitgeeft."""


class Feitenkaart(Record):
    """Wat een debat over een instrument nodig heeft: kosten, duur, mensen en argumenten."""

    soort: ClassVar[str] = "feitenkaart"

    begrippen: Annotated[tuple[Instrument, ...], Field(min_length=1)]
    """Begrippen waar de kaart bij hoort; op de pagina van het eerste staat zij vooraan."""
    kosten_kort: Regel | None = None
    """De kosten in een paar woorden; leeg is niet gevonden."""
    duur_kort: Regel | None = None
    """De duur in een paar woorden; leeg is niet gevonden."""
    mensen_kort: Regel | None = None
    """Hoeveel mensen meedoen, in een paar woorden; leeg is niet gevonden."""
    beslist_kort: Regel | None = None
    """Wie beslist, in een paar woorden; leeg is niet gevonden."""
    kosten: tuple[Bedrag, ...] = ()
    """Wat het ergens kostte."""
    duur: tuple[Bronfeit, ...] = ()
    """Hoe lang het ergens duurde."""
    deelnemers: tuple[Bronfeit, ...] = ()
    """Hoeveel mensen er ergens meededen."""
    beslist: tuple[Bronfeit, ...] = ()
    """Wie erover gaat."""
    recht: tuple[Bronfeit, ...] = ()
    """Waar het geregeld is, of wat de uitkomst in rechte waard is."""
    terug: tuple[Bronfeit, ...] = ()
    """Wat inwoners ervan terugzien."""
    voor: tuple[Standpunt, ...] = ()
    """Argumenten ervoor."""
    tegen: tuple[Standpunt, ...] = ()
    """Argumenten ertegen."""
    misgegaan: tuple[Bronfeit, ...] = ()
    """Wat er ergens misging."""
    voorwaarden: tuple[Bronfeit, ...] = ()
    """Wat u vooraf moet regelen."""
    gids: Gids
    """Het stuk om mee te beginnen."""
    niet_gevonden: tuple[Regel, ...] = ()
    """Wat geen bron zei die wij zagen."""
    let_op: Tekst | None = None
    """Waar bronnen elkaar tegenspreken, of wat een bron niet zegt."""
    bronnen: Annotated[tuple[Bewijs, ...], Field(min_length=1)]
    """Openbare bladzijden waarop de feiten steunen."""
    gezien_op: Datum
    """Datum waarop de redactie de bronnen zag."""

    @property
    def plaatsen(self) -> tuple[tuple[str, str], ...]:
        """Waar een feit over gaat en wat het zegt; wat een eigen voorbeeld heeft, telt niet mee."""
        rijen = (waarde for _, waarde in self if isinstance(waarde, tuple))
        return tuple(
            (een.gemeente, f"{een.bedrag}: {een.tekst}" if isinstance(een, Bedrag) else een.tekst)
            for rij in rijen
            for een in rij
            if isinstance(een, Bronfeit) and een.gemeente and not een.voorbeeld
        )

    @property
    def adresnaam(self) -> str:
        """De kaart woont op de pagina van haar eerste begrip."""
        return self.begrippen[0].removeprefix("begrip-")


class Werkvorm(Record):
    """Een manier om een gesprek te voeren."""

    soort: ClassVar[str] = "werkvorm"

    minuten: Annotated[int, Field(ge=1, le=480)]
    """Hoeveel minuten u ervoor uittrekt."""
    tijd_van: Regel | None = None
    """Wat de bron over de tijd zegt; leeg is een schatting van de redactie."""
    groep: Regel | None = None
    """Voor hoeveel mensen."""
    goed_voor: Regel
    """Waar de werkvorm goed voor is."""
    zo_werkt_het: Tekst
    """Wat u doet, in volgorde."""
    ervaring: Tekst | None = None
    """Wat een gemeente ermee deed."""
    bronnen: tuple[Bewijs, ...] = ()
    """Openbare bladzijden waarop de uitleg steunt."""


class Blok(Deel):
    """Eén onderdeel van een avond."""

    minuten: Annotated[int, Field(ge=1, le=480)]
    """Hoeveel minuten het duurt."""
    titel: Regel
    """Wat er gebeurt, in een paar woorden."""
    tekst: Tekst
    """Wat de begeleider doet of zegt."""
    nodig: Regel | None = None
    """Wat er klaar moet liggen."""
    werkvorm: Annotated[Doel, Verwijzing(naar="werkvorm", soort="gebruikt")] | None = None
    """Id van de werkvorm."""
    bij: tuple[Verwant, ...] = ()
    """Ids van voorstellen, tips en feitenkaarten die aan bod komen."""


class Draaiboek(Record):
    """Een avond in minuten, om over te nemen."""

    soort: ClassVar[str] = "draaiboek"

    groep: Regel
    """Voor hoeveel mensen, en wie."""
    doel: Regel
    """Wat er aan het eind is."""
    blokken: Annotated[tuple[Blok, ...], Field(min_length=1)]
    """De onderdelen, in volgorde."""
    nodig: tuple[Regel, ...] = ()
    """Wat er klaar moet liggen of staan."""
    stellingen: tuple[Regel, ...] = ()
    """Stellingen om mee te beginnen."""
    uitnodiging: Tekst | None = None
    """Een uitnodiging om over te nemen; tussen haken staat wat u zelf invult."""

    @property
    def minuten(self) -> int:
        """Hoe lang de avond duurt."""
        return sum(een.minuten for een in self.blokken)


class Agendapunt(Record):
    """Een vast moment in een raadsperiode, op een dag uit de wet of in een maand naar keuze."""

    soort: ClassVar[str] = "agendapunt"

    dag: Datum | None = None
    """De hele dag, als wet of kader haar noemt; dat kader staat dan bij `bij`."""
    maand: Annotated[int, Field(ge=1, le=12)] | None = None
    """Het nummer van de maand, als er geen vaste dag is. Het is een voorstel van de redactie."""
    jaren: tuple[Annotated[int, Field(ge=1, le=5)], ...] = ()
    """In welke jaren: 1 is het jaar van de verkiezingen, 5 dat van de volgende."""
    bij: Annotated[
        tuple[Annotated[Doel, Verwijzing(soort="op-de-agenda")], ...], Field(min_length=1)
    ]
    """Ids van de tips, kaders en andere records waar het uit komt."""

    @property
    def is_te_laat(self) -> bool:
        """Of het een keer na de volgende verkiezingen valt."""
        return RAADSJAREN + 1 in self.jaren and (self.maand or 0) > VERKIEZINGSMAAND
