"""Pers: alle pdf's van de site, en per pagina welke pdf erbij hoort."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from ..bevinding import Bevinding, Plek
from ..kennisgraaf import Kennisgraaf
from ..keuring.druk import keur_zetwerk
from ..letters import missende
from . import voorraad
from .boek import VOUWBOEKJE, boeken, delen, vouwboek, zonder_deel
from .document import Document
from .gereedschap import ONTBREEKT
from .hoofdstuk import hoofdstukken, tekstenblad
from .paginas import pdf_namen
from .uitgave import Uitgave
from .vel import vellen
from .verdichting import aantal_bladzijden
from .zetter import ZetError, is_er, zet

MAP = "pdf"
VOORRAAD = ".voorraad/pdf"
"""Waar een bouw de gezette pdf's bewaart, vanaf de hoofdmap."""
WERKERS = 2
Meld = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Pdf:
    """Eén pdf zoals een pagina haar aanbiedt: pad vanaf de hoofdmap, titel, grootte en omvang."""

    pad: str
    titel: str
    grootte: int
    bladzijden: int


@dataclass(frozen=True, slots=True)
class Drukwerk:
    """De bytes per pad, de pdf's per pagina van de site, en wat er te melden is.

    Een pagina heeft één pdf, of bij heel veel records een rij delen; een mislukt deel ontbreekt.
    """

    bestanden: Mapping[str, bytes] = field(default_factory=dict)
    per_pagina: Mapping[str, tuple[Pdf, ...]] = field(default_factory=dict)
    vouwboekje: Pdf | None = None
    bevindingen: tuple[Bevinding, ...] = ()


def stil(klaar: int, totaal: int, naam: str) -> None:
    """Meldt niets."""


def drukwerk(
    graaf: Kennisgraaf,
    uitgave: Uitgave,
    voorraadmap: Path | None = None,
    meld: Meld = stil,
    kies: Callable[[str], bool] | None = None,
) -> Drukwerk:
    """Alle pdf's; wat niet veranderde, komt uit de voorraad.

    `meld` hoort hoever het werk is. Met `kies` komen alleen de pdf's met die naam; de voorraad
    blijft dan zoals zij is. Zonder zetter of letters komt er geen pdf maar een bevinding.
    """
    bevindingen = keur_zetwerk(graaf)
    if not is_er() or missende():
        zonder = () if is_er() else (_geen_zetter(),)
        return Drukwerk(bevindingen=(*bevindingen, *zonder))
    documenten = [een for een in alle_documenten(graaf, uitgave) if not kies or kies(een.naam)]
    gezet: dict[str, bytes] = {}
    gebruikt: list[str] = []
    fouten: list[Bevinding] = []
    for document, sleutel, uitkomst in _gezet(documenten, voorraadmap, meld):
        gebruikt.append(sleutel)
        if isinstance(uitkomst, bytes):
            gezet[document.naam] = uitkomst
        else:
            fouten.append(_mislukt(graaf, document, uitkomst))
    if kies is None:
        voorraad.ruim_op(voorraadmap, gebruikt)
    bestanden = {pad_van(naam): gezet[naam] for naam in sorted(gezet)}
    pdfs = {een.naam: _pdf(een, gezet[een.naam]) for een in documenten if een.naam in gezet}
    per_pagina = _per_pagina(graaf, pdfs)
    return Drukwerk(bestanden, per_pagina, pdfs.get(VOUWBOEKJE), (*bevindingen, *fouten))


def pad_van(naam: str) -> str:
    """Het pad van een pdf vanaf de hoofdmap van de site."""
    return f"{MAP}/{naam}.pdf"


def alle_documenten(graaf: Kennisgraaf, uitgave: Uitgave) -> Iterator[Document]:
    """Het boekje, het vouwboekje, de onderdelen en de vellen; het langste werk eerst."""
    stukken = hoofdstukken(graaf)
    yield from boeken(graaf, uitgave, stukken)
    yield from vouwboek(graaf, uitgave, stukken)
    yield from delen(graaf, uitgave, (*stukken, *tekstenblad(graaf)))
    yield from vellen(graaf, uitgave)


def _gezet(
    documenten: list[Document], map_: Path | None, meld: Meld
) -> Iterator[tuple[Document, str, bytes | ZetError]]:
    """Elk document met zijn sleutel en zijn bytes, in vaste volgorde."""
    with ThreadPoolExecutor(WERKERS) as werkers:
        werk = werkers.map(lambda een: _haal_of_zet(een, map_), documenten)
        paren = zip(documenten, werk, strict=True)
        for klaar, (document, (sleutel, uitkomst)) in enumerate(paren, 1):
            meld(klaar, len(documenten), document.naam)
            yield document, sleutel, uitkomst


def _haal_of_zet(document: Document, map_: Path | None) -> tuple[str, bytes | ZetError]:
    sleutel = voorraad.sleutel(document)
    bewaard = voorraad.haal(map_, sleutel)
    if bewaard is not None:
        return sleutel, bewaard
    try:
        pdf = zet(document)
    except ZetError as fout:
        return sleutel, fout
    voorraad.bewaar(map_, sleutel, pdf)
    return sleutel, pdf


def _pdf(document: Document, inhoud: bytes) -> Pdf:
    omvang = len(inhoud), aantal_bladzijden(inhoud)
    return Pdf(pad_van(document.naam), document.titel, *omvang)


def _per_pagina(graaf: Kennisgraaf, pdfs: Mapping[str, Pdf]) -> dict[str, tuple[Pdf, ...]]:
    rijen: dict[str, tuple[Pdf, ...]] = {}
    for naam, pdf in pdfs.items():
        rijen[zonder_deel(naam)] = (*rijen.get(zonder_deel(naam), ()), pdf)
    return {pagina: rijen[naam] for pagina, naam in pdf_namen(graaf).items() if naam in rijen}


def _geen_zetter() -> Bevinding:
    melding = f"De pdf's zijn niet gemaakt: het pakket {ONTBREEKT} ontbreekt."
    voorstel = "Verwijder .venv en voer make site uit."
    return Bevinding(Plek("pyproject.toml"), melding, "opmerking", voorstel=voorstel)


def _mislukt(graaf: Kennisgraaf, document: Document, fout: ZetError) -> Bevinding:
    plek = graaf[document.over].plek if document.over in graaf else Plek("docs/index.md")
    melding = f"De pdf {pad_van(document.naam)} is niet gemaakt: {fout}"
    return Bevinding(plek, melding, record=document.over)
