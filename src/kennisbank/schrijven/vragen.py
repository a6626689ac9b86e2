"""De vragen over een nieuw voorbeeld: dezelfde in de terminal en in het formulier."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..model import Voorbeeld
from ..model.typen import keuzes

Antwoordvorm = Literal["regel", "tekst", "keuze", "gemeente", "getal", "namen", "bronnen", "ids"]

GEEN_GEMEENTE = "Geen of meer dan één gemeente"
ZO_SCHRIJFT_U_EEN_BRON = "webadres | titel van de pagina | wie haar uitgeeft"


@dataclass(frozen=True, slots=True)
class Vraag:
    """Eén vraag: over welk veld, hoe zij heet, en welke vorm het antwoord heeft.

    Wat het formulier als verplicht toont, staat in `verplicht`; wat de redactie zelf invult,
    heeft `voor_iedereen` op onwaar en staat niet in het formulier.
    """

    veld: str
    label: str
    vorm: Antwoordvorm = "tekst"
    hulp: str = ""
    eigen_uitleg: str = ""
    voorbeeld: str = ""
    verplicht: bool = False
    voor_iedereen: bool = True

    @property
    def uitleg(self) -> str:
        """De uitleg bij het veld, met de extra hulp erachter."""
        uitleg = self.eigen_uitleg or Voorbeeld.model_fields[self.veld].description
        return " ".join(filter(None, [uitleg, self.hulp]))

    @property
    def keuzes(self) -> tuple[str, ...]:
        """Wat er gekozen mag worden; leeg als het antwoord vrij is."""
        return keuzes(Voorbeeld.model_fields[self.veld])


VRAGEN: tuple[Vraag, ...] = (
    Vraag(
        "titel",
        "Titel",
        "regel",
        eigen_uitleg="Wat er gebeurde, in één korte regel.",
        voorbeeld="Gelote inwoners adviseren over geld",
        verplicht=True,
    ),
    Vraag(
        "gemeente",
        "Gemeente",
        "gemeente",
        eigen_uitleg=f"Waar het gebeurde. Is dat niet één gemeente? Kies ‘{GEEN_GEMEENTE}’.",
        voorbeeld="Zeist",
        verplicht=True,
    ),
    Vraag("vorm", "Vorm", "keuze", hulp="Meestal is dat gemeente.", voorbeeld="gemeente"),
    Vraag("organisatie", "Organisatie", "regel", voorbeeld="Regio Foodvalley"),
    Vraag(
        "kern",
        "Kern",
        eigen_uitleg="De boodschap in hooguit 40 woorden. Wat moet een raadslid onthouden?",
        verplicht=True,
    ),
    Vraag("wat", "Wat", hulp="Vertel het in eigen woorden en in korte zinnen.", verplicht=True),
    Vraag("waarom", "Waarom"),
    Vraag("hoe", "Hoe"),
    Vraag("resultaat", "Resultaat"),
    Vraag("les", "Les", hulp="Vertel ook wat tegenviel."),
    Vraag("jaar_start", "Jaar van begin", "getal", voorbeeld="2024"),
    Vraag(
        "jaar_eind",
        "Jaar van einde",
        "getal",
        hulp="Loopt het nog? Laat dit dan leeg.",
        voorbeeld="2025",
    ),
    Vraag("status", "Status", "keuze", voorbeeld="loopt"),
    Vraag("uitkomst", "Uitkomst", "keuze", voorbeeld="gemengd"),
    Vraag("inwoners_betrokken", "Aantal betrokken inwoners", "getal", voorbeeld="150"),
    Vraag(
        "instrumenten",
        "Instrumenten",
        "namen",
        eigen_uitleg="Manieren van werken die erbij horen, met een komma ertussen.",
        voorbeeld="loting, burgerberaad",
    ),
    Vraag(
        "bronnen",
        "Bronnen",
        "bronnen",
        eigen_uitleg="Openbare pagina's waar dit te lezen is.",
        hulp=f"Zet elke pagina op een eigen regel: {ZO_SCHRIJFT_U_EEN_BRON}.",
        voorbeeld="https://www.gemeente.nl/nieuws | Inwoners adviseren | gemeente Zeist",
        verplicht=True,
    ),
    Vraag(
        "relaties",
        "Past bij",
        "ids",
        eigen_uitleg="Voorstellen of tips waar dit bij past, elk op een eigen regel.",
        hulp="Achter een streep mag u zeggen wat zij delen.",
        voorbeeld="voorstel-2c | loting",
    ),
    Vraag("let_op", "Let op"),
    Vraag("zekerheid", "Zekerheid", "keuze", voorbeeld="middel", voor_iedereen=False),
    Vraag("gezien_op", "Gezien op", "regel", voorbeeld="2026-11-21", voor_iedereen=False),
)
"""De vragen, in de volgorde waarin zij gesteld worden."""

FORMULIERVRAGEN = tuple(vraag for vraag in VRAGEN if vraag.voor_iedereen)
