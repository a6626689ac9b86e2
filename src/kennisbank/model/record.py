"""De grondvorm: wat elk record heeft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo

from .velden import (
    Adres,
    Datum,
    Herkomst,
    Id,
    Kern,
    Regel,
    Tekst,
    Verwant,
    Vindplaats,
    Zekerheid,
)

SoortVerband = Literal[
    "voorbeeld-bij",
    "film-bij",
    "relevante-diamant",
    "noemt",
    "uitgelegd-in",
    "hangt-samen",
    "verbindt",
    "verwijst-naar",
    "deel-van",
    "voedt",
    "bundelt",
    "uitgave-van",
    "gebaseerd-op",
    "het-wat-bij",
    "met",
]


Hoeder = Literal["redactie", "redactie wetgeving", "redactie voorbeelden", "beheer"]


class Deel(BaseModel):
    """Een onveranderlijk stuk van een record; onbekende velden worden geweigerd."""

    # Met `defer_build` bouwt pydantic alleen wat gelezen wordt; dat scheelt elke opdracht tijd.
    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, use_attribute_docstrings=True, defer_build=True
    )

    if not TYPE_CHECKING:

        def __getattr__(self, naam: str) -> object:
            """Wat er niet is, is er niet: pydantic zoekt het eerst nog op drie andere plekken.

            De keuring vraagt zo tienduizenden keren naar een veld dat een soort niet heeft.
            """
            raise AttributeError(naam)


class Relatie(Deel):
    """Een verband met een ander record, met wie het legde."""

    naar: Verwant
    """Id van het andere record, bijvoorbeeld `voorstel-2c`."""
    herkomst: Herkomst = "redactie"
    """`bron` als het brondocument dit verband noemt, anders `redactie`."""
    soort: SoortVerband = "hangt-samen"
    """Wat voor verband het is."""
    grond: Regel | None = None
    """Waarom de redactie dit verband legt, in een paar woorden."""


class Bewijs(Deel):
    """Een openbare bladzijde waarop een feit is gezien."""

    url: Adres
    """Webadres van de bladzijde."""
    titel: Regel
    """Titel zoals die op de bladzijde staat."""
    uitgever: Regel
    """Wie de bladzijde uitgeeft."""
    datum: Datum | None = None
    """Datum van de bladzijde: 2022, 2022-03 of 2022-03-16."""
    soort: (
        Literal["officieel", "eigen", "onderzoek", "pers", "maatschappelijk", "partij"] | None
    ) = None
    """Wat voor bron het is: officieel, eigen, onderzoek, pers, maatschappelijk of partij."""
    staaft: tuple[Regel, ...] = ()
    """Namen van de velden die op deze bladzijde steunen."""


VERTELD = ("wat", "waarom", "hoe", "resultaat", "les", "kosten", "samenvatting", "aanpak")
OVER_ZICHZELF = frozenset({"eigen", "partij"})


def zekerheid(verteld: Iterable[str], bronnen: Iterable[Bewijs]) -> Zekerheid:
    """Hoe goed de verhaalvelden die er staan, door bronnen worden gedragen.

    Laag als een veld geen bron heeft of als er alleen iemand over zichzelf praat, hoog als
    minstens twee uitgevers het vertellen, en anders middel.
    """
    rij = tuple(bronnen)
    if not rij:
        return "onbekend"
    gestaafd = {veld for bewijs in rij for veld in bewijs.staaft}
    if not gestaafd.issuperset(verteld) or all(een.soort in OVER_ZICHZELF for een in rij):
        return "laag"
    return "hoog" if len({een.uitgever.casefold() for een in rij}) > 1 else "middel"


def _uit_de_bronnen(_: object, wat_er_al_is: ValidationInfo) -> Zekerheid:
    velden = wat_er_al_is.data
    verteld = (veld for veld in VERTELD if velden.get(veld))
    return zekerheid(verteld, velden.get("bronnen") or ())


UitDeBronnen = Annotated[Zekerheid, BeforeValidator(_uit_de_bronnen), Field(validate_default=True)]
"""Een veld dat volgt uit de velden erboven; wat een redacteur opschrijft, telt niet."""


class Record(Deel):
    """Eén ding in de kennisbank met een eigen id, een titel en een kern."""

    soort: ClassVar[str]

    id: Id
    """Vaste naam van het record. Verandert nooit."""
    titel: Regel
    """Titel zoals lezers die zien."""
    kern: Kern
    """De boodschap in hooguit 40 woorden, voor lijsten, zoeken en afdruk."""
    bron: tuple[Vindplaats, ...] = ()
    """Waar het staat: bron-id en regel, bijvoorbeeld `pamflet-tekst:15`."""
    relaties: tuple[Relatie, ...] = ()
    """Verbanden met andere records. Noteer elk verband één keer; de site toont beide kanten."""

    hoeder: Hoeder | None = None
    """Welke rol over het record waakt: een taak, nooit een naam."""
    controleer_voor: Datum | None = None
    """Datum waarvóór iemand het opnieuw moet nakijken; leeg is bij een voorbeeld na twee jaar."""

    def onderdelen(self) -> Iterator[Record]:
        """De records die binnen dit record wonen, in volgorde."""
        for naam in type(self).model_fields:
            waarde = getattr(self, naam)
            if isinstance(waarde, tuple):
                yield from (deel for deel in waarde if isinstance(deel, Record))

    @property
    def adresnaam(self) -> str:
        """Hoe het record in een adres heet; zonder eigen naam volgt die uit bestand of id."""
        return ""

    def rang(self) -> tuple[str, ...]:
        """Waarop een overzicht sorteert; zonder rang blijft de volgorde van de bestanden."""
        return ()


class MetTekst(Record):
    """Een record met een eigen Markdown-bestand: onder de kop staat de toelichting."""

    tekst: Tekst | None = Field(default=None)
    """De toelichting onder de kop van het bestand, in Markdown."""
