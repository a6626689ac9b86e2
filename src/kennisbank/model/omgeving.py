"""Records over de wereld om de bronnen heen: werken, gemeenten en wie er meedoen."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from .naslag import Alinea
from .record import Bewijs, Deel, MetTekst, Record
from .velden import Adres, Datum, Doel, Instrument, Pagina, Regel, Tekst, Verwant, Verwijzing


class Belofte(Deel):
    """Wat een akkoord belooft, bij welk voorstel het past en op welke bladzijde het staat."""

    voorstel: Annotated[Doel, Verwijzing(naar="voorstel", soort="belofte-bij")]
    """Id van het voorstel waar de belofte bij past."""
    wat: Regel
    """De belofte in eigen woorden."""
    past: Literal["past", "deels", "verwant"]
    """`past` bij het voorstel, past `deels`, of is alleen `verwant`."""
    bladzijde: Annotated[int, Field(ge=1)] | None = None
    """Bladzijde in het akkoord."""
    bron: Adres
    """Adres waar de belofte is gezien."""


class Akkoord(Record):
    """Een akkoord na verkiezingen, met wat er uit de tweede hand over bekend is."""

    soort: ClassVar[str] = "akkoord"

    gemeente: Regel
    """Naam van de gemeente."""
    vorm: Regel
    """Wat het is: coalitieakkoord, raadsakkoord, samenlevingsakkoord."""
    periode: Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{4}$")]
    """De raadsperiode, zoals 2026-2030."""
    partijen: tuple[Regel, ...] = ()
    """De partijen die tekenden."""
    datum: Datum
    """Datum van het akkoord, zo precies als bekend."""
    document: Adres | None = None
    """Adres van het akkoord zelf; wij openden het niet."""
    uitleg: Adres | None = None
    """Adres van de pagina van de gemeente over het akkoord."""
    gelezen: Literal["democratie", "niet"] = "niet"
    """`democratie` als iemand het deel over democratie samenvatte en wij dat lazen."""
    beloften: tuple[Belofte, ...] = ()
    """Wat het akkoord over democratie belooft, voor zover gelezen."""
    let_op: Tekst | None = None
    """Wat de lezer moet weten."""
    bronnen: Annotated[tuple[Bewijs, ...], Field(min_length=1)]
    """Waar wij de gegevens zagen; dat is niet het akkoord zelf."""
    gezien_op: Datum
    """Datum waarop de redactie die bron zag."""

    def rang(self) -> tuple[str, ...]:
        """Akkoorden staan op gemeente."""
        return (self.gemeente.removeprefix("'s-").lower(),)


class Werk(Record):
    """Een programma, boek, wet of gebeurtenis die een bron noemt."""

    soort: ClassVar[str] = "werk"

    vorm: Regel
    """Wat het is: project, boek, wet, gebeurtenis."""
    adres_in_bron: Regel | None = None
    """Het webadres dat de bron noemt, als tekst; of het nog werkt is niet gezegd."""
    let_op: Tekst | None = None
    """Wat de lezer moet weten."""
    bronnen: tuple[Bewijs, ...] = ()
    """Openbare bladzijden waarop verdere feiten steunen."""


class Plaatsvermelding(Record):
    """Een plaats, film, woord of naam die een bron noemt, zonder dat het een voorbeeld is."""

    soort: ClassVar[str] = "plaatsvermelding"

    gemeente: Regel | None = None
    """Gemeente zoals de bron haar noemt; leeg als het niet om een gemeente gaat."""
    toelichting: Tekst | None = None
    """Wat er verder over bekend is."""
    let_op: Tekst | None = None
    """Wat de lezer moet weten."""
    instrumenten: tuple[Instrument, ...] = ()
    """Begrippen die erbij horen, als id uit `data/begrippen.yaml`."""
    bronnen: tuple[Bewijs, ...] = ()
    """Openbare bladzijden waarop de uitleg steunt."""
    voorheen: Pagina | None = None
    """Pad van de pagina waar dit vroeger stond; die leidt nu hierheen."""


class Aantekening(Record):
    """Wat de redactie zag bij het lezen van de bronnen, en wat zij ermee deed."""

    soort: ClassVar[str] = "aantekening"

    aard: Literal["belofte", "keuze", "verschil", "fout", "weggelaten"]
    """`belofte` die een bron doet, `keuze` van ons, `verschil` tussen bronnen, `fout` in een
    bron, of met opzet `weggelaten`."""
    besluit: Regel | None = None
    """Wat wij ermee deden."""
    gaat_over: tuple[Annotated[Doel, Verwijzing()], ...] = ()
    """Records waar de aantekening over gaat, als id."""
    pagina: Regel | None = None
    """Pad van de pagina waar de belofte is ingelost, bijvoorbeeld `teksten.html`."""


class Stap(Deel):
    """Eén stap op een leesroute."""

    titel: Regel
    """Wat u doet of leest."""
    tekst: Tekst
    """Waarom, en waar u op let."""
    naar: tuple[Verwant, ...] = ()
    """Ids van records die bij de stap horen."""


class Rol(MetTekst):
    """Een leesroute voor wie een bepaalde rol heeft in de lokale democratie."""

    soort: ClassVar[str] = "rol"

    volgorde: Annotated[int, Field(ge=1, le=99)]
    """Plaats in het overzicht."""
    alineas: tuple[Alinea, ...] = ()
    """Wat de lezer zelf kan doen, met een eigen id en soms een tekst om over te nemen."""
    stappen: Annotated[tuple[Stap, ...], Field(min_length=1)]
    """De stappen, in de volgorde om te lezen."""

    def rang(self) -> tuple[str, ...]:
        """Leesroutes staan in de volgorde die de redactie koos."""
        return (f"{self.volgorde:02}",)


class OudeGemeente(Record):
    """Een gemeente die is opgegaan in een andere."""

    soort: ClassVar[str] = "oude-gemeente"


class Gemeenteprofiel(Record):
    """Wat de kennisbank over één gemeente weet; volgt uit de lijst, voorbeelden en vermeldingen."""

    soort: ClassVar[str] = "gemeente"

    provincie: Regel
    """De provincie waarin de gemeente ligt."""
    cbs_code: Regel
    """Code van het CBS, zoals GM0080."""
    tooi: Adres
    """Het adres van de gemeente in de waardelijst van de overheid."""
    voorbeelden: tuple[
        Annotated[Doel, Verwijzing(naar="voorbeeld", soort="voorbeeld-uit")], ...
    ] = ()
    """Ids van de voorbeelden uit deze gemeente."""
    vermeldingen: tuple[
        Annotated[Doel, Verwijzing(naar="plaatsvermelding", soort="vermelding-van")], ...
    ] = ()
    """Ids van de plaatsen waar een bron de gemeente noemt."""
    inwoners: Annotated[int, Field(ge=1)] | None = None
    """Hoeveel inwoners zij telt."""
    peildatum: Datum | None = None
    """De dag van die telling."""
    grootteklasse: Regel | None = None
    """Hoe groot zij daarmee is: onder 20.000, 20.000–49.999, 50.000–99.999 of vanaf 100.000."""
    bronnen: tuple[Bewijs, ...] = ()
    """Waar de telling staat."""
    voorgangers: tuple[Regel, ...] = ()
    """Gemeenten die sinds 2010 in deze gemeente opgingen, met het jaar."""
    oude_paginas: tuple[Pagina, ...] = ()
    """Adressen van gemeenten die hierin opgingen; wie daar nog komt, gaat hierheen."""
    akkoorden: tuple[Annotated[Doel, Verwijzing(naar="akkoord", soort="akkoord-van")], ...] = ()
    """Ids van de akkoorden van deze gemeente."""
    verordeningen: tuple[
        Annotated[Doel, Verwijzing(naar="verordening", soort="verordening-van")], ...
    ] = ()
    """Ids van haar participatieverordeningen."""
    ook_over: tuple[Verwant, ...] = ()
    """Ids van feitenkaarten en kaders die haar noemen."""
    oude_gemeenten: tuple[OudeGemeente, ...] = ()
    """Gemeenten die in deze gemeente zijn opgegaan en die een bron noemt."""

    @property
    def is_genoemd(self) -> bool:
        """Of er een voorbeeld of vermelding is, dus iets om over te vertellen."""
        return bool(self.voorbeelden or self.vermeldingen)

    @property
    def is_bekend(self) -> bool:
        """Of wij meer weten dan wat in de lijst van gemeenten staat."""
        return bool(self.is_genoemd or self.akkoorden or self.verordeningen)

    def rang(self) -> tuple[str, ...]:
        """Gemeenten staan op alfabet, zonder het lidwoord 's- vooraan mee te tellen."""
        return (self.titel.removeprefix("'s-").lower(),)
