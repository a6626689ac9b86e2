"""Records over wat geldt: wetten, regels en plannen, en de verordeningen van gemeenten."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from .record import Bewijs, Deel, Record, UitDeBronnen
from .velden import (
    Adres,
    Datum,
    Doel,
    Instrument,
    Jaar,
    Regel,
    Tekst,
    Verwant,
    Verwijzing,
)

VAN_GEMEENTE = "gemeente "
Kaderstatus = Literal["geldt", "loopt", "afgerond", "gestopt", "gepland", "onbekend"]


class Moment(Deel):
    """Eén gebeurtenis met een datum."""

    datum: Datum
    """Datum: 2022, 2022-03 of 2022-03-16."""
    wat: Regel
    """Wat er toen gebeurde of gebeurt."""


class Regeling(Deel):
    """Een gemeente die iets regelde, met het adres van de regeling."""

    gemeente: Regel
    """Naam van de gemeente."""
    wat: Regel
    """Wat de gemeente regelde."""
    url: Adres
    """Adres van de regeling."""


class Wetsartikel(Deel):
    """Een artikel van een wet, met het officiële adres."""

    nummer: Regel
    """Nummer van het artikel, bijvoorbeeld 150 of 147a."""
    wet: Regel = "Gemeentewet"
    """Naam van de wet."""
    url: Adres | None = None
    """Adres van het artikel op wetten.overheid.nl."""


class Termijn(Deel):
    """Wat een lezer hoort zolang een termijn loopt, en daarna; de browser kiest de zin."""

    altijd: Regel
    """Een zin die vóór en na de dag waar is."""
    vooraf: Regel
    """Wat er nog moet gebeuren, zolang de dag niet voorbij is."""
    daarna: Regel
    """Wat er geldt vanaf de dag."""
    knop: Regel
    """Het opschrift van de knop."""
    naar: Verwant
    """Id van het record achter de knop."""
    start_tot: Datum
    """Vanaf deze dag staat de termijn niet meer op de startpagina."""


class Kader(Record):
    """Een wet, regel, programma of verkiezing waar een raad mee te maken heeft."""

    soort: ClassVar[str] = "kader"

    vorm: Regel
    """Wat het is: wet, plicht, programma, verkiezing."""
    organisatie: Regel
    """Wie erover gaat."""
    samenvatting: Tekst
    """Wat het inhoudt."""
    aanpak: Tekst | None = None
    """Hoe een gemeente het kan aanpakken."""
    resultaat: Tekst | None = None
    """Wat het opleverde."""
    voor_raad: Tekst
    """Wat een raadslid ermee kan: een vraag of een actie; van de redactie."""
    tijdlijn: tuple[Moment, ...] = ()
    """De belangrijkste data, oudste eerst."""
    geldt_vanaf: Datum | None = None
    """Datum waarop het ging of gaat gelden."""
    overgang_tot: Datum | None = None
    """Datum waarop een overgangstijd afloopt; daarna waarschuwt de pagina."""
    termijn: Termijn | None = None
    """De zinnen bij het aflopen van de overgangstijd, als er haast bij is."""
    artikelen: tuple[Wetsartikel, ...] = ()
    """De artikelen van de wet waar het staat."""
    jaar_start: Jaar | None = None
    """Jaar waarin het begon."""
    jaar_eind: Jaar | None = None
    """Jaar waarin het stopt of stopte."""
    status: Kaderstatus = "onbekend"
    """Hoe het er nu voor staat; een wet die er is, geldt."""
    stand_op: Datum
    """Tot wanneer de gebruikte bronnen reiken."""
    let_op: Tekst | None = None
    """Wat niet gezien of niet zeker is."""
    instrumenten: tuple[Instrument, ...] = ()
    """Begrippen die erbij horen, als id uit `data/begrippen.yaml`."""
    koppelingen: tuple[Annotated[Doel, Verwijzing(soort="kader-bij")], ...] = ()
    """Records waar het kader bij hoort, als id."""
    regelingen: tuple[Regeling, ...] = ()
    """Gemeenten die het al regelden."""
    bronnen: Annotated[tuple[Bewijs, ...], Field(min_length=1)]
    """Openbare bladzijden waarop de feiten steunen."""
    zekerheid: UitDeBronnen = "onbekend"
    """Hoe goed de bronnen de feiten dragen; volgt vanzelf, dus vul niets in."""
    gezien_op: Datum | None = None
    """Datum waarop de redactie de bronnen zag."""

    @property
    def plaatsen(self) -> tuple[tuple[str, str], ...]:
        """De gemeenten die een regeling of een bron gaven, met wat dat is."""
        bronnen = (
            (een.uitgever[len(VAN_GEMEENTE) :], een.titel)
            for een in self.bronnen
            if een.uitgever.lower().startswith(VAN_GEMEENTE)
        )
        return (*((een.gemeente, een.wat) for een in self.regelingen), *bronnen)


class Verordening(Record):
    """Een participatieverordening van een gemeente; een leeg veld is niet gezien."""

    soort: ClassVar[str] = "verordening"
    FEITEN: ClassVar[Mapping[str, str]] = {
        "geldt_vanaf": "Geldt vanaf",
        "voorgesteld_op": "Voorstel van",
        "gebaseerd_op": "Steunt op",
        "fasen": "Fasen",
        "wie_beslist": "Wie beslist",
        "vormen": "Vormen",
        "uitdaagrecht": "Uitdaagrecht",
        "burgerinitiatief": "Inwoners op de raadsagenda",
        "uitzonderingen": "Wanneer wel of niet",
        "bijzonder": "Bijzonder",
    }
    """De velden die een feit zijn, met het woord dat ervoor staat."""

    gemeente: Regel
    """Naam van de gemeente."""
    nummer: Regel | None = None
    """Nummer in de lokale regelgeving of het gemeenteblad."""
    geldt_vanaf: Datum | None = None
    """Datum waarop zij ging gelden."""
    voorgesteld_op: Datum | None = None
    """Datum van het voorstel aan de raad."""
    gebaseerd_op: Regel | None = None
    """Beleid of onderzoek waar zij op steunt."""
    fasen: Regel | None = None
    """Welke fasen zij noemt: voorbereiden, uitvoeren, evalueren."""
    wie_beslist: Regel | None = None
    """Wie beslist of en hoe inwoners meedoen."""
    vormen: Regel | None = None
    """Welke vormen van meedoen zij noemt."""
    uitdaagrecht: Regel | None = None
    """Wat zij over het uitdaagrecht zegt."""
    burgerinitiatief: Regel | None = None
    """Wat zij zegt over inwoners op de agenda van de raad."""
    uitzonderingen: Regel | None = None
    """Wanneer participatie niet of juist wel moet."""
    bijzonder: Regel | None = None
    """Wat opvalt naast andere verordeningen."""
    gelezen: Regel
    """Hoeveel van de tekst de redactie zag."""
    bronnen: Annotated[tuple[Bewijs, ...], Field(min_length=1)]
    """Openbare bladzijden waarop de feiten steunen."""
    gezien_op: Datum | None = None
    """Datum waarop de redactie de bronnen zag."""

    def rang(self) -> tuple[str, ...]:
        """Verordeningen staan op alfabet van hun gemeente."""
        return (self.gemeente.lower(),)
