"""De rode draad vanaf een pagina: met welke andere records zij samenhangt, per groep."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf, Knoop, Verband
from ..model import soort_van
from ..model.soorten import GROEPEN

NIET_ALS_TAK = frozenset(
    {"instrument", "verwant", "uitgelegd-in", "voorbeeld-uit", "vermelding-van", "akkoord-van"}
)
GEBRUIK = frozenset({"instrument", "uitgelegd-in"})
AL_VERTELD = ("citaat-van", True)


@dataclass(frozen=True, slots=True)
class Tak:
    """Een ander record waarmee deze pagina samenhangt, en vanuit welk onderdeel."""

    knoop: Knoop
    herkomst: str
    grond: str
    bij: tuple[Knoop, ...]


@dataclass(frozen=True, slots=True)
class Groep:
    """Takken van dezelfde soort, onder één kop."""

    titel: str
    takken: tuple[Tak, ...]

    def zonder(self, ids: Set[str]) -> Groep:
        """De groep zonder de records die al ergens anders op de pagina staan."""
        over = (een for een in self.takken if ids.isdisjoint(_adressen(een.knoop)))
        return Groep(self.titel, tuple(over))


def _adressen(knoop: Knoop) -> tuple[str, ...]:
    """Wat naar dezelfde pagina leidt: een feitenkaart woont bij haar eerste begrip."""
    return knoop.id, *getattr(knoop.record, "begrippen", ())[:1]


def groepen(graaf: Kennisgraaf, id: str) -> tuple[Groep, ...]:
    """De takken van een record en zijn onderdelen, gegroepeerd.

    Een verband uit de bron gaat boven hetzelfde verband van de redactie.
    """
    return _gegroepeerd(_takken(graaf, id, _is_tak))


def gebruik(graaf: Kennisgraaf, id: str) -> tuple[Groep, ...]:
    """Waar een begrip wordt gebruikt of uitgelegd, gegroepeerd."""
    return _gegroepeerd(_takken(graaf, id, lambda verband: verband.soort in GEBRUIK))


def _gegroepeerd(takken: tuple[Tak, ...]) -> tuple[Groep, ...]:
    per_titel: dict[str, list[Tak]] = {titel: [] for titel in GROEPEN}
    for tak in takken:
        per_titel.setdefault(soort_van(tak.knoop.record).groep, []).append(tak)
    return tuple(Groep(titel, tuple(rij)) for titel, rij in per_titel.items() if rij)


def verwanten(graaf: Kennisgraaf, id: str, soort: str) -> tuple[Knoop, ...]:
    """De records van één soort die rechtstreeks met dit record samenhangen."""
    return tuple(
        dict.fromkeys(
            graaf[ander.naar]
            for ander in graaf.verbanden_van(id)
            if graaf[ander.naar].record.soort == soort
        )
    )


def _takken(graaf: Kennisgraaf, id: str, is_tak: Callable[[Verband], bool]) -> tuple[Tak, ...]:
    gevonden: dict[str, list[tuple[Verband, Knoop]]] = {}
    for lid in graaf.familie(id):
        for verband in graaf.verbanden_van(lid.id):
            if is_tak(verband) and not _samen(graaf, id, verband.naar):
                gevonden.setdefault(verband.naar, []).append((verband, lid))
    takken = (_tak(graaf, id, naar, gevonden[naar]) for naar in gevonden)
    return tuple(sorted(takken, key=lambda tak: _rang(graaf, tak)))


def _rang(graaf: Kennisgraaf, tak: Tak) -> tuple[str, int, str]:
    """Eerst wat de bron zegt, dan wat de redactie toevoegde; elk in de volgorde van de site."""
    return tak.herkomst, graaf.plaatsen[tak.knoop.id], tak.knoop.id


def _is_tak(verband: Verband) -> bool:
    """Begrippen staan al als label bij de tekst, en een uitspraak noemt zelf haar persoon."""
    return verband.soort not in NIET_ALS_TAK and (verband.soort, verband.heen) != AL_VERTELD


def _samen(graaf: Kennisgraaf, id: str, ander: str) -> bool:
    """Of twee records bij hetzelfde hoofdrecord horen."""
    return (graaf[ander].ouder or ander) == (graaf[id].ouder or id)


def _tak(graaf: Kennisgraaf, id: str, naar: str, paren: list[tuple[Verband, Knoop]]) -> Tak:
    uit_bron = [paar for paar in paren if paar[0].herkomst == "bron"]
    gronden = (verband.grond for verband, _ in paren if verband.grond)
    return Tak(
        knoop=graaf[naar],
        herkomst="bron" if uit_bron else "redactie",
        grond="" if uit_bron else next(gronden, ""),
        bij=tuple(dict.fromkeys(_leden(paren, id))),
    )


def _leden(paren: list[tuple[Verband, Knoop]], id: str) -> Iterator[Knoop]:
    yield from (lid for _, lid in paren if lid.id != id)
