"""Records om op te zoeken: bronnen, personen, begrippen en de overzichten."""

from __future__ import annotations

import unicodedata
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from .raadsmiddel import Nagaan, Raadsmiddel
from .record import Bewijs, Deel, MetTekst, Record
from .velden import Adres, Datum, Doel, Pagina, Regel, Tekst, Verwant, Verwijzing


class Bron(Record):
    """Een van de documenten waaruit de kennisbank put."""

    soort: ClassVar[str] = "bron"

    kort: Regel
    """Korte naam voor verwijzingen, bijvoorbeeld `Democratisch pamflet`."""
    ondertitel: Regel | None = None
    """Ondertitel."""
    werkvorm: Regel
    """Wat het is: pamflet, notitie, boekje, oproep."""
    uitgever: Regel
    """Wie het uitgaf."""
    plaats: Regel | None = None
    """Plaats van uitgave."""
    verschenen: Regel
    """Datum van uitgave in woorden, met `geschat` waar dat zo is."""
    makers: Regel | None = None
    """Wie het schreef, voor zover genoemd."""
    licentie: Regel | None = None
    """Wat de bron over hergebruik zegt."""
    adres: Adres | None = None
    """Webadres, als dat bekend is."""
    regels: Annotated[int, Field(ge=1)] | None = None
    """Hoeveel regels het document telt; een vindplaats wijst nooit verder."""
    citeren: Regel | None = None
    """Waar de rechthebbende zegt dat wij mogen citeren; leeg is dat het niet mag."""


class Persoon(Record):
    """Iemand die een bron met naam noemt. Nooit met contactgegevens."""

    soort: ClassVar[str] = "persoon"

    rol: Regel
    """Waarom de bron de persoon noemt."""
    functie: Regel | None = None
    """Functie zoals de bron die noemt."""
    gemeente: Regel | None = None
    """Gemeente zoals de bron haar noemt."""


class Begrip(Record):
    """Een woord uit de lokale democratie, uitgelegd."""

    soort: ClassVar[str] = "begrip"

    synoniemen: tuple[Regel, ...] = ()
    """Andere woorden voor hetzelfde; de zoekmachine gebruikt ze."""
    verwant: tuple[Annotated[Doel, Verwijzing(naar="begrip", soort="verwant")], ...] = ()
    """Begrippen die erop lijken, als id."""
    zie: tuple[Annotated[Doel, Verwijzing(soort="uitgelegd-in")], ...] = ()
    """Records waar het begrip aan bod komt, als id."""
    bronnen: tuple[Bewijs, ...] = ()
    """Openbare bladzijden waarop de uitleg steunt."""
    gezien_op: Datum | None = None
    """Datum waarop de redactie de bronnen zag."""

    def rang(self) -> tuple[str, ...]:
        """Begrippen staan op alfabet; een accent telt niet mee."""
        return (
            unicodedata.normalize("NFKD", self.titel).encode("ascii", "ignore").decode().lower(),
        )


class Alinea(Record):
    """Een eigen stuk tekst op een overzicht, met een eigen id."""

    soort: ClassVar[str] = "alinea"

    toelichting: Tekst | None = None
    """De tekst, in Markdown."""
    overname: Tekst | None = None
    """Een tekst om over te nemen, zoals een motie of een brief."""
    bronnen: tuple[Bewijs, ...] = ()
    """Openbare bladzijden waarop de tekst steunt."""


class Afwijking(Record):
    """Wat op deze site nog niet voor iedereen werkt of nog niet is nagegaan."""

    soort: ClassVar[str] = "afwijking"

    eis: Regel
    """De eis uit WCAG 2.2 of PDF/UA waar het om gaat, of wat er niet is onderzocht."""
    waar: Regel
    """Op welke pagina's of in welke bestanden."""
    oorzaak: Tekst
    """Hoe het komt."""
    gevolg: Tekst
    """Voor wie het lastig is, en wat die wel kan doen."""
    maatregel: Tekst
    """Wat wij eraan doen."""
    klaar_op: Datum
    """Wanneer het opgelost moet zijn: 2027, 2027-03 of 2027-03-16."""
    gezien_op: Datum
    """Dag waarop wij het zagen."""


class Toetsing(Record):
    """Wat wij van één soort bestand nagingen, waarmee, en wat eruit kwam."""

    soort: ClassVar[str] = "toetsing"

    bestanden: Literal["html", "pdf", "epub", "odt"]
    """De soort bestand: html, pdf, epub of odt."""
    norm: Regel
    """Waar het aan moest voldoen: PDF/UA-1 en PDF/A-2a."""
    middel: Regel
    """Waarmee, met de versie: veraPDF 1.31."""
    wat: Regel
    """Welke bestanden het waren: alle pdf's van de site."""
    onderzocht: Annotated[int, Field(ge=1)]
    """Hoeveel bestanden wij onderzochten."""
    afgekeurd: Annotated[int, Field(ge=0)]
    """Hoeveel daarvan niet voldeden."""
    door: Regel
    """Wie het deed: eigen onderzoek van de redactie."""
    niet: Regel
    """Wat deze toets niet ziet."""
    gezien_op: Datum
    """Dag waarop wij het deden."""


class Kiezen(Deel):
    """Een lijst om aan te kruisen welke prioriteit voorgaat, met een eigen regel."""

    vraag: Regel
    """De vraag boven de lijst."""
    uitleg: Regel
    """Wat u met de lijst doet."""
    eigen: Regel
    """Wat er voor de eigen regel staat."""


class Overzicht(MetTekst):
    """Een pagina die alle records van één soort toont."""

    soort: ClassVar[str] = "overzicht"

    toont: Regel
    """De soort die het overzicht toont, bijvoorbeeld `prioriteit`."""
    gezicht: (
        Literal[
            "formulier",
            "instrumenten",
            "nieuw",
            "presenteren",
            "register",
            "samenhang",
            "scannen",
            "schrijven",
            "werklijst",
            "zoeken",
        ]
        | None
    ) = None
    """Een bijzondere vorm van het overzicht; leeg is een gewone lijst."""
    termijn: Annotated[Doel, Verwijzing(naar="kader")] | None = None
    """Id van het kader waarvan de termijn bovenaan de pagina aftelt."""
    kiezen: Kiezen | None = None
    """Een lijst om de prioriteiten aan te kruisen, onder de gewone lijst."""
    alineas: tuple[Alinea, ...] = ()
    """Stukken tekst met een eigen id, boven de lijst."""
    toetsingen: tuple[Toetsing, ...] = ()
    """Wat wij nagingen en wat eruit kwam, na de stukken tekst."""
    middelen: tuple[Raadsmiddel, ...] = ()
    """De middelen van een raadslid naast elkaar, boven de teksten om over te nemen."""
    nagaan: tuple[Nagaan, ...] = ()
    """Wat een griffie nakijkt, als lijst om af te vinken."""

    @property
    def stukken(self) -> tuple[Alinea | Toetsing, ...]:
        """Alles met een eigen kop boven of onder de lijst."""
        return (*self.alineas, *self.toetsingen)


class Deur(Deel):
    """Een van de drie deuren op de startpagina."""

    titel: Regel
    """Wat de bezoeker zegt: Ik zoek een idee."""
    tekst: Regel
    """Wat er achter de deur is."""
    naar: Verwant | None = None
    """Id van het record achter de deur."""
    pagina: Pagina | None = None
    """Of het pad van een tekstpagina, bijvoorbeeld `redactie/index.html`."""


class Vraag(Deel):
    """Een vraag op de startpagina, met de pagina die haar beantwoordt."""

    vraag: Regel
    """Wat de bezoeker vraagt: Wat kost een burgerberaad?"""
    naar: Verwant | None = None
    """Id van het record met het antwoord."""
    pagina: Pagina | None = None
    """Of het pad van een pagina, bijvoorbeeld `voorbeelden/bij/grootte-20000-49999.html`."""


class Start(MetTekst):
    """De startpagina."""

    soort: ClassVar[str] = "start"

    deuren: Annotated[tuple[Deur, ...], Field(min_length=3, max_length=3)]
    """De drie deuren."""
    vragen: tuple[Vraag, ...] = ()
    """Vragen waar bezoekers mee komen, onder het zoekveld."""
    uitgelicht: tuple[Annotated[Doel, Verwijzing(naar="voorbeeld")], ...] = ()
    """Ids van voorbeelden om mee te beginnen; het jongste staat vooraan."""
