"""Het formulier om een voorbeeld te delen: welke vragen het stelt, in welke volgorde.

Wat in een veld mag, staat in de recordtypen. Hier staan alleen de woorden voor de lezer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..model import Bewijs, Deel, Relatie, Voorbeeld
from .naam import VORM, hoofdletter
from .veldsoort import Veldsoort, veldsoort


@dataclass(frozen=True, slots=True)
class Vraag:
    """Eén veld van het formulier: hoe het heet en welke hulp erbij staat.

    `uitleg` komt in de plaats van die uit het recordtype, `extra` komt erachter. `nodig` is wat
    een ingezonden voorbeeld niet kan missen, al mag een oud record het leeg laten.
    """

    klasse: type[Deel]
    veld: str
    label: str
    uitleg: str | None = None
    extra: str = ""
    nodig: bool = False
    klein: bool = False

    @property
    def soort(self) -> Veldsoort:
        """Wat er in het veld mag."""
        return veldsoort(self.klasse, self.veld)

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
    def standaard(self) -> str:
        """Wat er gekozen is als de lezer niets kiest."""
        waarde = self.klasse.model_fields[self.veld].default
        return waarde if isinstance(waarde, str) else ""

    @property
    def opties(self) -> tuple[tuple[str, str], ...]:
        """Elke keuze met de woorden die de lezer ziet."""
        namen = VORM if self.veld == "vorm" else {}
        return tuple((keus, namen.get(keus, hoofdletter(keus))) for keus in self.soort.keuzes)


@dataclass(frozen=True, slots=True)
class Groep:
    """Een stuk van het formulier dat de lezer zelf opent."""

    titel: str
    uitleg: str
    vragen: tuple[Vraag, ...]


def _vraag(veld: str, label: str, uitleg: str | None = None, extra: str = "") -> Vraag:
    return Vraag(Voorbeeld, veld, label, uitleg, extra)


EERST = (
    Vraag(
        Voorbeeld,
        "gemeente",
        "Gemeente",
        "Waar gebeurde het? Typ de eerste letters en kies.",
        nodig=True,
    ),
    _vraag("titel", "Titel", uitleg="Zeg in één korte regel wat er gebeurde."),
    _vraag("kern", "Kern", extra="Wat moet een ander raadslid onthouden?"),
    _vraag("wat", "Wat", extra="Vertel het in eigen woorden en in korte zinnen."),
)
BRONNEN = Vraag(
    Voorbeeld,
    "bronnen",
    "Bronnen",
    "Op welke openbare pagina staat dit? Eén is genoeg. Zo kan iedereen het nalezen.",
    nodig=True,
)
BRON = (
    Vraag(Bewijs, "url", "Webadres", "Kopieer het uit de adresbalk."),
    Vraag(Bewijs, "titel", "Titel van de pagina"),
    Vraag(Bewijs, "uitgever", "Uitgever", extra="Bijvoorbeeld: gemeente Zeist."),
    Vraag(Bewijs, "datum", "Datum", "Schrijf 2022, 2022-03 of 2022-03-16.", klein=True),
    Vraag(Bewijs, "soort", "Soort bron", "Wie is hier aan het woord?", klein=True),
    Vraag(Bewijs, "staaft", "Wat staat er op deze pagina?", "", klein=True),
)
RELATIES = _vraag("relaties", "Past bij", uitleg="Bij welk voorstel of welke tip hoort dit?")
RELATIE = (
    Vraag(Relatie, "naar", "Voorstel of tip", ""),
    Vraag(Relatie, "grond", "Wat hebben zij gemeen?", "Een paar woorden, zoals: loting."),
)
INSTRUMENTEN = _vraag(
    "instrumenten", "Begrippen", uitleg="Woorden die erbij horen. Zo vindt een ander het terug."
)
GROEPEN = (
    Groep(
        "Het hele verhaal",
        "Waarom, hoe, wat het opleverde en wat u leerde",
        (
            _vraag("waarom", "Waarom"),
            _vraag("hoe", "Hoe"),
            _vraag("resultaat", "Resultaat"),
            _vraag("les", "Les", extra="Vertel ook wat tegenviel: daar leert een ander van."),
        ),
    ),
    Groep(
        "Jaar, stand en aantal",
        "Wanneer het was en hoe het ervoor staat",
        (
            _vraag("jaar_start", "Jaar van begin", extra="Bijvoorbeeld: 2024."),
            _vraag("jaar_eind", "Jaar van einde", extra="Loopt het nog? Laat dit dan leeg."),
            _vraag("status", "Status"),
            _vraag("uitkomst", "Uitkomst"),
            _vraag("inwoners_betrokken", "Aantal betrokken inwoners"),
        ),
    ),
    Groep("Waar het bij past", "Voorstellen, tips en begrippen", (RELATIES, INSTRUMENTEN)),
    Groep(
        "Bijzonder",
        "Niet uit één gemeente, of iets om op te letten",
        (
            _vraag("vorm", "Vorm", extra="Alleen bij ‘Gemeente’ hoort één gemeente."),
            _vraag("organisatie", "Organisatie"),
            _vraag("let_op", "Let op"),
        ),
    ),
)
STAAFBAAR = ("wat", "waarom", "hoe", "resultaat", "les")
"""De velden waarvan een inzender kan aankruisen dat een bron ze staaft."""

VRAGEN: tuple[Vraag, ...] = (
    *EERST,
    BRONNEN,
    *(vraag for groep in GROEPEN for vraag in groep.vragen),
)
DELEN: Mapping[str, tuple[Vraag, ...]] = {"bronnen": BRON, "relaties": RELATIE}
"""De vragen binnen een rij, per veld dat uit rijen bestaat."""


def label(veld: str) -> str:
    """Het opschrift van een veld van het voorbeeld."""
    return next(vraag.label for vraag in VRAGEN if vraag.veld == veld)


def skelet() -> str:
    """Een leeg voorbeeld om te kopiëren, met bij elk veld wat erin hoort."""
    gewoon = {vraag.veld for vraag in (*EERST, *GROEPEN[0].vragen)}
    regels = ["- id: vb-gemeente-onderwerp"]
    for veld, info in Voorbeeld.model_fields.items():
        if veld in gewoon:
            regels += [f"  {veld}: >-", f"    {info.description}"]
    regels.append("  bronnen:")
    for plaats, vraag in enumerate(vraag for vraag in BRON if vraag.verplicht):
        streep = "  " if plaats else "- "
        uitleg = Bewijs.model_fields[vraag.veld].description
        regels += [f"    {streep}{vraag.veld}: >-", f"        {uitleg}"]
    return "\n".join(regels) + "\n"
