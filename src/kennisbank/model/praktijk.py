"""Records over de praktijk: voorbeelden, DiAmanten en rode draden."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints, computed_field

from .record import Bewijs, Deel, MetTekst, Record, UitDeBronnen
from .velden import (
    Adres,
    Datum,
    Doel,
    Instrument,
    Jaar,
    Regel,
    Status,
    Tekst,
    Verwijzing,
)

Afloop = Literal["goed", "wisselend", "gestopt", "loopt nog", "niet bekend"]
AFLOPEN: Mapping[str, Afloop] = {"positief": "goed", "gemengd": "wisselend"}


class Voorbeeld(Record):
    """Wat een gemeente of organisatie deed, met wat daarover bekend is."""

    soort: ClassVar[str] = "voorbeeld"

    vorm: Literal[
        "gemeente",
        "begripslink",
        "hulpmiddel",
        "project",
        "film",
        "platform",
        "organisatie",
        "samenwerking",
        "persoon",
        "pilot",
        "programma",
    ] = "gemeente"
    """Wat voor voorbeeld het is."""
    gemeente: Regel | None = None
    """Gemeente zoals de bron haar noemt; een oude naam mag blijven staan."""
    organisatie: Regel | None = None
    """Organisatie, als het geen (enkele) gemeente is."""
    land: Regel | None = None
    """Land, als het niet Nederland is."""
    wat: Tekst | None = None
    """Wat er gebeurde."""
    waarom: Tekst | None = None
    """Wat de aanleiding was."""
    hoe: Tekst | None = None
    """Hoe het werd aangepakt."""
    resultaat: Tekst | None = None
    """Wat het opleverde."""
    les: Tekst | None = None
    """Wat anderen ervan kunnen leren."""
    jaar_start: Jaar | None = None
    """Jaar waarin het begon."""
    jaar_eind: Jaar | None = None
    """Jaar waarin het stopte."""
    status: Status = "onbekend"
    """Hoe het er nu voor staat."""
    uitkomst: Literal["positief", "gemengd", "gestopt", "onbekend"] = "onbekend"
    """Hoe de bronnen de uitkomst beoordelen."""
    kosten: Tekst | None = None
    """Wat het kostte, met het jaar erbij; alleen als een bron het noemt."""
    inwoners_betrokken: Annotated[int, Field(ge=1)] | None = None
    """Aantal betrokken inwoners, alleen als een bron het noemt."""
    instrumenten: tuple[Instrument, ...] = ()
    """Begrippen die erbij horen, als id uit `data/begrippen.yaml`."""
    bronnen: tuple[Bewijs, ...] = ()
    """Openbare bladzijden waarop de feiten steunen."""
    zekerheid: UitDeBronnen = "onbekend"
    """Hoe goed de bronnen de feiten dragen; volgt vanzelf, dus vul niets in."""
    bedoeld: Literal["vast", "waarschijnlijk", "onzeker"] = "vast"
    """Hoe zeker het is dat het brondocument dit voorbeeld bedoelt."""
    let_op: Tekst | None = None
    """Wat de lezer moet weten: wat niet klopt, niet gevonden is of veranderde."""
    gezien_op: Datum | None = None
    """Datum waarop de redactie de bronnen zag."""
    gecontroleerd_op: Datum | None = None
    """Datum waarop de redactie het voorbeeld voor het laatst nakeek; leeg is `gezien_op`."""
    citaat: Tekst | None = None
    """Oorspronkelijke tekst; alleen in te vullen door de rechthebbende."""

    @computed_field(description="Hoe het afliep.")  # type: ignore[prop-decorator] # dat kent mypy niet
    @property
    def afloop(self) -> Afloop:
        """Hoe het afliep, in een paar woorden; volgt uit de status en de uitkomst."""
        if "gestopt" in {self.status, self.uitkomst}:
            return "gestopt"
        if self.uitkomst in AFLOPEN:
            return AFLOPEN[self.uitkomst]
        return "loopt nog" if self.status == "loopt" else "niet bekend"

    @property
    def jaar(self) -> int | None:
        """Het jaar dat een lijst noemt: wanneer het begon, of anders wanneer het stopte."""
        return self.jaar_start or self.jaar_eind

    @property
    def is_bekend(self) -> bool:
        """Of er meer bekend is dan alleen de naam."""
        return any((self.wat, self.hoe, self.resultaat, self.les))

    def rang(self) -> tuple[str, ...]:
        """Gemeenten op alfabet, daarna al het andere op titel."""
        return ("a", self.gemeente, self.titel) if self.gemeente else ("b", self.titel)


class Vindplek(Deel):
    """Waar een DiAmant nu te vinden is."""

    stand: Literal["nu", "oud", "geen"]
    """`nu`: wordt nog aangeboden; `oud`: alleen een oud adres bekend; `geen`: niet gevonden."""
    url: Adres | None = None
    """Adres, als dat bekend is."""
    toelichting: Tekst | None = None
    """Wat u daar wel en niet vindt."""
    verwant: tuple[Adres, ...] = ()
    """Adressen met verwant materiaal."""


class DiAmant(MetTekst):
    """Een van de vijftien hulpmiddelen van Democratie in Actie."""

    soort: ClassVar[str] = "diamant"

    nummer: Annotated[str, StringConstraints(pattern=r"^[0-9]{2}$")]
    """Nummer in twee cijfers tussen aanhalingstekens, zoals '01'."""
    werkvorm: Regel
    """Wat het is: gids, workshop, vragenlijst, film."""
    voor_wie: tuple[Regel, ...] = ()
    """Voor wie het bedoeld is."""
    gemaakt_door: Regel | None = None
    """Wie het maakte."""
    jaar: Jaar | None = None
    """Jaar waarin het begon of verscheen."""
    wat: Tekst | None = None
    """Wat het is."""
    hoe: Tekst | None = None
    """Hoe het werkt."""
    resultaat: Tekst | None = None
    """Wat het opleverde."""
    les: Tekst | None = None
    """Wat anderen ervan kunnen leren."""
    status: Status = "onbekend"
    """Hoe het er nu voor staat."""
    instrumenten: tuple[Instrument, ...] = ()
    """Begrippen die erbij horen, als id uit `data/begrippen.yaml`."""
    vindplek: Vindplek
    """Waar het nu te vinden is."""
    bronnen: tuple[Bewijs, ...] = ()
    """Openbare bladzijden waarop de feiten steunen."""
    zekerheid: UitDeBronnen = "onbekend"
    """Hoe goed de bronnen de feiten dragen; volgt vanzelf, dus vul niets in."""
    let_op: Tekst | None = None
    """Wat de lezer moet weten."""
    gezien_op: Datum | None = None
    """Datum waarop de redactie de bronnen zag."""


class Waarneming(Record):
    """Eén waarneming uit de bezoeken aan gemeenten."""

    soort: ClassVar[str] = "waarneming"

    instrumenten: tuple[Instrument, ...] = ()
    """Begrippen uit de waarneming, als id uit `data/begrippen.yaml`."""


class Uitspraak(Deel):
    """Wat een geciteerde persoon zei, naverteld in gewone woorden."""

    persoon: Annotated[Doel, Verwijzing(naar="persoon", soort="citaat-van", herkomst="bron")]
    """Id van de persoon uit `data/personen.yaml`."""
    naverteld: Tekst
    """De uitspraak in de derde persoon, geen letterlijk citaat."""


class RodeDraad(MetTekst):
    """Een van de tien rode draden uit meer dan tachtig bezoeken aan gemeenten."""

    soort: ClassVar[str] = "rode-draad"

    nummer: Annotated[int, Field(ge=1, le=99)]
    """Volgnummer in het boekje."""
    bladzijde: Annotated[int, Field(ge=1)] | None = None
    """Bladzijde in het boekje."""
    waarnemingen: Annotated[tuple[Waarneming, ...], Field(min_length=1)]
    """De waarnemingen, in de volgorde van het boekje."""
    kernwaarden: tuple[
        Annotated[Doel, Verwijzing(naar="kernwaarde", soort="kernwaarde", herkomst="bron")], ...
    ] = ()
    """Kernwaarden die het boekje bij deze draad noemt, als id."""
    uitspraak: Uitspraak | None = None
    """Wat een geciteerde bestuurder of griffier erover zei."""
