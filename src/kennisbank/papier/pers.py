"""Pers: alle pdf's van de site, en per pagina welke pdf erbij hoort."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from ..bevinding import Bevinding, Plek
from ..kennisgraaf import Kennisgraaf
from ..model import Gemeenteprofiel, Overzicht, Prioriteit, Start, Tip, Voorstel
from ..voorraad import LegeVoorraad, Voorraad
from ..weergave.blad import Blad, bladen, overzicht_van
from ..zetterij.boekdelen import delen as delen_van
from ..zetterij.boekdelen import is_groot
from ..zetterij.gereedschap import ONTBREEKT
from ..zetterij.letters import missende
from ..zetterij.verdichting import aantal_bladzijden
from ..zetterij.werkplaats import zet_alle
from ..zetterij.zetter import ZetError, Zetopdracht, is_er
from .boek import BOEKJE, VOUWBOEKJE, boeken, delen, vouwboek, zonder_deel
from .document import Document
from .epub import PAD as EBOEK
from .epub import raadsboek
from .hoofdstuk import hoofdstukken, tekstenblad
from .raadseditie import RAADSEDITIE, raadsdocument
from .uitdelen import KAARTEN, TIPLIJST, kaartenvel, tiplijst
from .uitgave import Uitgave
from .vel import AANKRUISLIJST, aankruisvel, heeft_vel, vellen, velnaam

MAP = "pdf"
NIETS_BEWAARD = LegeVoorraad()
PAPIEREN = {
    RAADSEDITIE: "Raadseditie",
    KAARTEN: "Kaarten om uit te knippen",
    TIPLIJST: "Tips om af te vinken",
    BOEKJE: "Het boekje",
    VOUWBOEKJE: "Kort boekje om te vouwen",
}
"""Wat niet van één pagina is, met de naam in een lijst; een dik boekje heeft meer delen."""
OOK_BIJ = {
    Prioriteit.soort: (AANKRUISLIJST, RAADSEDITIE, KAARTEN),
    Voorstel.soort: (KAARTEN,),
    Tip.soort: (TIPLIJST,),
}
"""Wat er bij een overzicht ook op papier is."""
Meld = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Pdf:
    """Eén pdf zoals een pagina haar aanbiedt: pad vanaf de hoofdmap, titel, grootte en omvang.

    Een e-boek heeft geen bladzijden.
    """

    pad: str
    titel: str
    grootte: int
    bladzijden: int = 0


@dataclass(frozen=True, slots=True)
class Drukwerk:
    """De bytes per pad, de pdf's per pagina van de site, en wat er te melden is.

    Een pagina heeft één pdf, of bij heel veel records een rij delen; een mislukt deel ontbreekt.
    `papieren` zijn de stukken die niet bij één pagina horen, onder de naam voor in een lijst.
    `eboek` heeft de bytes van het e-boek, op zijn pad.
    """

    bestanden: Mapping[str, bytes] = field(default_factory=dict)
    per_pagina: Mapping[str, tuple[Pdf, ...]] = field(default_factory=dict)
    papieren: tuple[Pdf, ...] = ()
    eboek: Mapping[str, bytes] = field(default_factory=dict)
    bevindingen: tuple[Bevinding, ...] = ()


def stil(klaar: int, totaal: int, naam: str) -> None:
    """Meldt niets."""


def drukwerk(
    graaf: Kennisgraaf,
    uitgave: Uitgave,
    voorraad: Voorraad = NIETS_BEWAARD,
    meld: Meld = stil,
    kies: Callable[[str], bool] | None = None,
) -> Drukwerk:
    """Alle pdf's; wat niet veranderde, komt uit de voorraad.

    `meld` hoort hoever het werk is. Met `kies` komen alleen de pdf's met die naam; de voorraad
    blijft dan zoals zij is. Zonder zetter of letters komt er geen pdf.
    """
    if not is_er() or missende():
        return Drukwerk(bevindingen=() if is_er() else (_geen_zetter(),))
    documenten = [een for een in alle_documenten(graaf, uitgave) if not kies or kies(een.naam)]
    opdrachten = tuple(een.als_opdracht() for een in documenten)
    sleutels = {een.naam: een.sleutel for een in opdrachten}
    gezet: dict[str, bytes] = {}
    mislukt: dict[str, ZetError] = {}
    for klaar, (naam, uitkomst) in enumerate(_gezet(opdrachten, sleutels, voorraad), 1):
        meld(klaar, len(documenten), naam)
        if isinstance(uitkomst, bytes):
            gezet[naam] = uitkomst
        else:
            mislukt[naam] = uitkomst
    if kies is None:
        delen_ = (deel.sleutel for een in opdrachten if is_groot(een) for deel in delen_van(een))
        voorraad.ruim_op((*sleutels.values(), *delen_))
    bestanden = {pad_van(naam): gezet[naam] for naam in sorted(gezet)}
    pdfs = {een.naam: _pdf(een, gezet[een.naam]) for een in documenten if een.naam in gezet}
    fouten = (_mislukt(graaf, een, mislukt[een.naam]) for een in documenten if een.naam in mislukt)
    per_pagina = _per_pagina(graaf, pdfs)
    eboek = {EBOEK: boek} if (boek := raadsboek(graaf, uitgave)) and not kies else {}
    papieren = (*_papieren(pdfs), *(Pdf(pad, "E-boek", len(een)) for pad, een in eboek.items()))
    return Drukwerk(bestanden, per_pagina, papieren, eboek, tuple(fouten))


def pad_van(naam: str) -> str:
    """Het pad van een pdf vanaf de hoofdmap van de site."""
    return f"{MAP}/{naam}.pdf"


def alle_documenten(graaf: Kennisgraaf, uitgave: Uitgave) -> Iterator[Document]:
    """Het boekje, het vouwboekje, de onderdelen en de vellen; het langste werk eerst."""
    stukken = hoofdstukken(graaf)
    yield from boeken(graaf, uitgave, tuple(een for een in stukken if not een.los))
    yield from vouwboek(graaf, uitgave, stukken)
    yield from delen(graaf, uitgave, (*stukken, *tekstenblad(graaf)))
    yield from vellen(graaf, uitgave)
    yield from aankruisvel(graaf, uitgave)
    yield from raadsdocument(graaf, uitgave)
    yield from kaartenvel(graaf, uitgave)
    yield from tiplijst(graaf, uitgave)


def _gezet(
    opdrachten: Iterable[Zetopdracht], sleutels: Mapping[str, str], voorraad: Voorraad
) -> Iterator[tuple[str, bytes | ZetError]]:
    """Elke naam met haar bytes of de weigering: eerst wat er al is, dan wat nieuw is."""
    nieuw: list[Zetopdracht] = []
    for opdracht in opdrachten:
        bewaard = voorraad.haal(sleutels[opdracht.naam])
        if bewaard is None:
            nieuw.append(opdracht)
        else:
            yield opdracht.naam, bewaard
    for opdracht, uitkomst in zet_alle(nieuw, voorraad):
        if isinstance(uitkomst, bytes):
            voorraad.bewaar(sleutels[opdracht.naam], uitkomst)
        yield opdracht.naam, uitkomst


def _pdf(document: Document, inhoud: bytes) -> Pdf:
    omvang = len(inhoud), aantal_bladzijden(inhoud)
    return Pdf(pad_van(document.naam), document.titel, *omvang)


def _per_pagina(graaf: Kennisgraaf, pdfs: Mapping[str, Pdf]) -> dict[str, tuple[Pdf, ...]]:
    rijen: dict[str, tuple[Pdf, ...]] = {}
    for naam, pdf in pdfs.items():
        rijen[zonder_deel(naam)] = (*rijen.get(zonder_deel(naam), ()), pdf)
    extra = {
        knoop.pagina: tuple(pdf for naam in namen for pdf in rijen.get(naam, ()))
        for soort, namen in OOK_BIJ.items()
        if (knoop := overzicht_van(graaf, soort))
    }
    return {
        pagina: (*rijen[naam], *extra.get(pagina, ()))
        for pagina, naam in pdf_namen(graaf).items()
        if naam in rijen
    }


def _papieren(pdfs: Mapping[str, Pdf]) -> Iterator[Pdf]:
    for naam, titel in PAPIEREN.items():
        delen_ = [pdf for een, pdf in pdfs.items() if zonder_deel(een) == naam]
        for nummer, pdf in enumerate(delen_, 1):
            yield replace(pdf, titel=titel if len(delen_) == 1 else f"{titel}, deel {nummer}")


def _geen_zetter() -> Bevinding:
    melding = f"De pdf's zijn niet gemaakt: het pakket {ONTBREEKT} ontbreekt."
    voorstel = "Verwijder .venv en voer make site uit."
    return Bevinding(Plek("pyproject.toml"), melding, "opmerking", voorstel=voorstel)


def _mislukt(graaf: Kennisgraaf, document: Document, fout: ZetError) -> Bevinding:
    plek = graaf[document.over].plek if document.over in graaf else Plek("docs/index.md")
    melding = f"De pdf {pad_van(document.naam)} is niet gemaakt: {fout}"
    return Bevinding(plek, melding, record=document.over)


def pdf_namen(graaf: Kennisgraaf) -> dict[str, str]:
    """Per pagina de naam van haar pdf: een eigen vel, of het onderdeel dat zij toont.

    Wat van een pagina niet op papier staat, zoals een keuze uit een lijst, heeft er geen.
    """
    namen: dict[str, str] = {}
    for blad in bladen(graaf):
        record = blad.knoop.record
        if heeft_vel(blad):
            namen[blad.pad] = velnaam(blad)
        elif isinstance(record, Start):
            namen[blad.pad] = BOEKJE
        elif _is_onderdeel(graaf, blad):
            namen[blad.pad] = blad.knoop.id
    return namen


def _is_onderdeel(graaf: Kennisgraaf, blad: Blad) -> bool:
    """Of een pagina een heel hoofdstuk toont."""
    record = blad.knoop.record
    if isinstance(record, Overzicht):
        return not blad.optie and overzicht_van(graaf, record.toont) is blad.knoop
    return not isinstance(record, Gemeenteprofiel)
