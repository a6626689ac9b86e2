"""Alinea's uit een tekstverwerker: wat odt en docx na hun eigen stijlen gemeen hebben."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ..tekst import Soort, Tekstregel
from .regeleinde import plak
from .tekens import gewone_tekens
from .vorm import LANGSTE_KOP, is_inhoudsopgave, opgesomd, zonder_nummer, zonder_teken

LANGSTE_CEL: Final = 300
TUSSEN_CELLEN: Final = " | "


@dataclass(frozen=True, slots=True)
class Alinea:
    """Een alinea met haar soort volgens de stijl, en of zij helemaal vet is."""

    tekst: str
    soort: Soort
    vet: bool = False


def regels_van(alineas: Iterable[Alinea]) -> tuple[Tekstregel, ...]:
    """De alinea's als regels, geteld vanaf één; lege tellen niet."""
    vol = (
        (alinea, tekst)
        for alinea in alineas
        for tekst in _stukken(gewone_tekens(alinea.tekst))
        if not is_inhoudsopgave(tekst)
    )
    return tuple(
        _regel(alinea, tekst, f"alinea {nummer}") for nummer, (alinea, tekst) in enumerate(vol, 1)
    )


def rij(cellen: Sequence[Sequence[Alinea]]) -> Iterator[Alinea]:
    """Een rij van een tabel als één alinea, of haar cellen los als daar hele teksten in staan."""
    vol = [[een for een in cel if een.tekst.strip()] for cel in cellen]
    vol = [cel for cel in vol if cel]
    kort = all(len(cel) == 1 and len(cel[0].tekst) <= LANGSTE_CEL for cel in vol)
    if len(vol) > 1 and kort:
        yield Alinea(TUSSEN_CELLEN.join(cel[0].tekst.strip() for cel in vol), "alinea")
    else:
        yield from (een for cel in vol for een in cel)


def _stukken(tekst: str) -> Iterator[str]:
    """De tekst, in stukken als iemand met losse regeleinden een opsomming maakte."""
    regels = [regel.strip() for regel in tekst.split("\n") if regel.strip()]
    stuk: list[str] = []
    for regel in regels:
        if stuk and opgesomd(regel) is not None:
            yield plak(stuk)
            stuk = []
        stuk.append(regel)
    if stuk:
        yield plak(stuk)


def _regel(alinea: Alinea, tekst: str, plaats: str) -> Tekstregel:
    if alinea.soort != "alinea":
        return Tekstregel(zonder_teken(tekst) or tekst, plaats, alinea.soort)
    achter = zonder_teken(tekst)
    if alinea.vet and achter is None and len(tekst) <= LANGSTE_KOP and tekst[-1] not in ".;,":
        return Tekstregel(tekst, plaats, "kop")
    if achter is None and tekst.endswith((".", ";", ",")):
        achter = zonder_nummer(tekst)
    return Tekstregel(achter or tekst, plaats, "alinea" if achter is None else "opsomming")
