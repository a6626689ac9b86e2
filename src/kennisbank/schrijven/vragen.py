"""De vragen over een nieuw voorbeeld: dezelfde in de terminal, op GitHub en op de site.

Wat in een veld mag, staat in de recordtypen. Hier staan alleen de woorden voor wie antwoordt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from ..model import Bewijs, Deel, Relatie, Voorbeeld
from ..weergave.naam import VORM, hoofdletter
from .veldsoort import Veldsoort, veldsoort

Antwoordvorm = Literal["regel", "tekst", "keuze", "gemeente", "getal", "namen", "bronnen", "ids"]

GEEN_GEMEENTE = "Geen of meer dan één gemeente"
ZO_SCHRIJFT_U_EEN_BRON = "webadres | titel van de pagina | wie haar uitgeeft"
EIGEN_VORM: Mapping[str, Antwoordvorm] = {
    "gemeente": "gemeente",
    "bronnen": "bronnen",
    "relaties": "ids",
}


@dataclass(frozen=True, slots=True)
class Vraag:
    """Eén vraag: over welk veld, hoe zij heet, en welke hulp erbij staat.

    `uitleg` komt in de plaats van die uit het recordtype, `extra` komt erachter. `als_tekst`
    zegt hoe het antwoord eruitziet waar er maar één vak voor is: in de terminal en op GitHub.
    `nodig` is wat een nieuw voorbeeld niet kan missen, al mag een oud record het leeg laten.
    Wat `van_redactie` is, staat in geen formulier.
    """

    veld: str
    label: str
    uitleg: str | None = None
    extra: str = ""
    als_tekst: str = ""
    voorbeeld: str = ""
    nodig: bool = False
    van_redactie: bool = False
    klein: bool = False
    klasse: type[Deel] = Voorbeeld

    @property
    def soort(self) -> Veldsoort:
        """Wat er in het veld mag."""
        return veldsoort(self.klasse, self.veld)

    @property
    def vorm(self) -> Antwoordvorm:
        """De vorm van een getypt antwoord."""
        if self.veld in EIGEN_VORM:
            return EIGEN_VORM[self.veld]
        match self.soort.naam:
            case "tekst" | "kern":
                return "tekst"
            case "keuze" | "getal" | "namen" as vorm:
                return vorm
        return "regel"

    @property
    def verplicht(self) -> bool:
        """Of het veld niet leeg mag blijven."""
        return self.nodig or self.klasse.model_fields[self.veld].is_required()

    @property
    def hulp(self) -> str:
        """De uitleg bij het veld."""
        uit_type = self.klasse.model_fields[self.veld].description or ""
        uitleg = uit_type if self.uitleg is None else self.uitleg
        return " ".join(filter(None, [uitleg, self.extra]))

    @property
    def hulp_bij_tekst(self) -> str:
        """De uitleg bij het veld, met hoe u het antwoord in één vak opschrijft."""
        return " ".join(filter(None, [self.hulp, self.als_tekst]))

    @property
    def standaard(self) -> str:
        """Wat er gekozen is als iemand niets kiest."""
        waarde = self.klasse.model_fields[self.veld].default
        return waarde if isinstance(waarde, str) else ""

    @property
    def keuzes(self) -> tuple[str, ...]:
        """Wat er gekozen mag worden; leeg als het antwoord vrij is."""
        return self.soort.keuzes

    @property
    def opties(self) -> tuple[tuple[str, str], ...]:
        """Elke keuze met de woorden die de lezer ziet."""
        namen = VORM if self.veld == "vorm" else {}
        return tuple((keus, namen.get(keus, hoofdletter(keus))) for keus in self.keuzes)


VRAGEN: tuple[Vraag, ...] = (
    Vraag(
        "titel",
        "Titel",
        "Zeg in één korte regel wat er gebeurde.",
        voorbeeld="Gelote inwoners adviseren over geld",
    ),
    Vraag(
        "gemeente",
        "Gemeente",
        "Waar gebeurde het?",
        als_tekst=f"Is dat niet één gemeente? Kies ‘{GEEN_GEMEENTE}’.",
        voorbeeld="Zeist",
        nodig=True,
    ),
    Vraag(
        "vorm",
        "Van wie het is",
        extra="Alleen bij ‘Gemeente’ hoort één gemeente.",
        voorbeeld="gemeente",
    ),
    Vraag("organisatie", "Naam van de organisatie", voorbeeld="Regio Foodvalley"),
    Vraag(
        "kern",
        "In het kort",
        "De boodschap in hooguit 40 woorden.",
        extra="Wat moet een ander raadslid onthouden?",
    ),
    Vraag(
        "wat",
        "Wat er gebeurde",
        "",
        extra="Vertel het in eigen woorden en in korte zinnen.",
        nodig=True,
    ),
    Vraag("waarom", "Waarom", "Wat was de aanleiding?"),
    Vraag("hoe", "Hoe het ging", "Wie deed wat, en hoe lang duurde het?"),
    Vraag("resultaat", "Wat het opleverde", "Wat veranderde er? Noem ook wat er niet van kwam."),
    Vraag(
        "les",
        "Wat een ander ervan leert",
        "",
        extra="Vertel ook wat tegenviel: daar leert een ander van.",
    ),
    Vraag("jaar_start", "Jaar van begin", extra="Bijvoorbeeld: 2024.", voorbeeld="2024"),
    Vraag(
        "jaar_eind",
        "Jaar van einde",
        extra="Loopt het nog? Laat dit dan leeg.",
        voorbeeld="2025",
    ),
    Vraag(
        "status",
        "Hoe het er nu voor staat",
        "Loopt het nog, is het klaar, of is het gestopt?",
        voorbeeld="loopt",
    ),
    Vraag("uitkomst", "Hoe het afliep", voorbeeld="gemengd"),
    Vraag(
        "kosten",
        "Wat het kostte",
        "Alleen als een bron het noemt.",
        extra="Schrijf het jaar erbij.",
        voorbeeld="20.000 euro in 2024.",
    ),
    Vraag(
        "inwoners_betrokken",
        "Hoeveel inwoners meededen",
        "Alleen als een bron het noemt.",
        voorbeeld="150",
    ),
    Vraag(
        "instrumenten",
        "Woorden die erbij horen",
        "Zo vindt een ander het terug.",
        als_tekst="Zet er een komma tussen.",
        voorbeeld="loting, burgerberaad",
    ),
    Vraag(
        "bronnen",
        "Waar het te lezen is",
        "Op welke openbare pagina staat dit? Eén is genoeg. Zo kan iedereen het nalezen.",
        als_tekst=f"Zet elke pagina op een eigen regel: {ZO_SCHRIJFT_U_EEN_BRON}.",
        voorbeeld="https://www.gemeente.nl/nieuws | Inwoners adviseren | gemeente Zeist",
        nodig=True,
    ),
    Vraag(
        "relaties",
        "Waar het bij past",
        "Bij welk voorstel of welke tip hoort dit?",
        als_tekst="Zet elk op een eigen regel. Achter een streep mag u zeggen wat zij delen.",
        voorbeeld="voorstel-2c | loting",
    ),
    Vraag(
        "let_op",
        "Waar een lezer op moet letten",
        "Wat niet klopt, niet bekend is of later veranderde.",
    ),
    Vraag("gezien_op", "Gezien op", voorbeeld="2026-11-21", van_redactie=True),
)
"""De vragen, in de volgorde waarin zij gesteld worden."""

FORMULIERVRAGEN = tuple(vraag for vraag in VRAGEN if not vraag.van_redactie)
OP_VELD: Mapping[str, Vraag] = {vraag.veld: vraag for vraag in VRAGEN}

BRONVRAGEN = (
    Vraag("url", "Webadres", "Kopieer het uit de adresbalk.", klasse=Bewijs),
    Vraag("titel", "Titel van de pagina", klasse=Bewijs),
    Vraag(
        "uitgever", "Van wie de pagina is", "", extra="Bijvoorbeeld: gemeente Zeist.", klasse=Bewijs
    ),
    Vraag(
        "datum",
        "Datum van de pagina",
        "Schrijf 2022, 2022-03 of 2022-03-16.",
        klein=True,
        klasse=Bewijs,
    ),
    Vraag("soort", "Wie er aan het woord is", "", klein=True, klasse=Bewijs),
    Vraag(
        "staaft",
        "Wat staat er op deze pagina?",
        "Zegt u niets? Dan gaan wij ervan uit dat uw hele verhaal hier te lezen is.",
        als_tekst="Noem de vragen, zoals: wat er gebeurde, hoe het ging.",
        klein=True,
        klasse=Bewijs,
    ),
)
"""De vragen bij één bron."""

VERBANDVRAGEN = (
    Vraag("naar", "Voorstel of tip", "", klasse=Relatie),
    Vraag(
        "grond",
        "Wat hebben zij gemeen?",
        "Een paar woorden, zoals: loting.",
        klasse=Relatie,
    ),
)
"""De vragen bij één verband."""

DELEN: Mapping[str, tuple[Vraag, ...]] = {"bronnen": BRONVRAGEN, "relaties": VERBANDVRAGEN}
"""De vragen binnen een rij, per veld dat uit rijen bestaat."""
