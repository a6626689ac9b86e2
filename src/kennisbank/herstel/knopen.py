"""De knopen van een stuk YAML: waar elke waarde en elk blok met velden in de tekst staat."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import yaml

from ..lezen.boom import Pad
from ..lezen.schrift import Lader

BLOKSTIJLEN = ("|", ">")


@dataclass(frozen=True, slots=True)
class Waarde:
    """Een enkele waarde: het pad erheen, haar tekst, en waar zij staat (regels vanaf 0).

    `stijl` is leeg bij een gewone waarde, en anders het teken waarmee zij begint.
    """

    pad: Pad
    tekst: str
    stijl: str
    begin: tuple[int, int]
    eind: tuple[int, int]
    tussen_haken: bool

    @property
    def op_een_regel(self) -> bool:
        """Of de waarde op één regel staat, zodat zij in haar geheel te vervangen is."""
        return self.begin[0] == self.eind[0] and self.begin[1] < self.eind[1]

    @property
    def veld(self) -> str:
        """De naam van het veld waar de waarde bij hoort."""
        return next((deel for deel in reversed(self.pad) if isinstance(deel, str)), "")

    def stukjes(self, regels: Sequence[str]) -> Iterator[tuple[int, int, int]]:
        """Elke regel van de waarde, met waar zij daar begint en eindigt; zonder commentaar."""
        (eerste, begin), (laatste, eind) = self.begin, self.eind
        if self.stijl not in BLOKSTIJLEN:
            for nummer in range(eerste, laatste + 1):
                tot = eind if nummer == laatste else len(regels[nummer])
                yield nummer, begin if nummer == eerste else 0, tot
            return
        blok = range(eerste + 1, min(laatste + 1, len(regels)))
        diepte = next((_diepte(regels[een]) for een in blok if regels[een].strip()), 0)
        for nummer in blok:
            if regels[nummer].strip() and _diepte(regels[nummer]) < diepte:
                return
            yield nummer, 0, len(regels[nummer])


@dataclass(frozen=True, slots=True)
class Blok:
    """Een blok met velden onder elkaar: het pad, de namen en waar elke naam begint."""

    pad: Pad
    namen: tuple[str, ...]
    plaatsen: tuple[tuple[int, int], ...]
    einde: int


def knopen(tekst: str) -> tuple[tuple[Waarde, ...], tuple[Blok, ...]]:
    """Alle waarden en blokken in een leesbaar stuk YAML; een gedeelde waarde telt één keer."""
    wortel = Lader(tekst).get_single_node()
    waarden: list[Waarde] = []
    blokken: list[Blok] = []
    gezien: set[int] = set()
    for pad, knoop, tussen_haken in _loop(wortel, (), False, gezien) if wortel else ():
        if isinstance(knoop, yaml.ScalarNode):
            waarden.append(_waarde(pad, knoop, tussen_haken))
        elif isinstance(knoop, yaml.MappingNode) and not knoop.flow_style:
            blokken.append(_blok(pad, knoop))
    return tuple(waarden), tuple(blokken)


def _loop(
    knoop: yaml.Node, pad: Pad, tussen_haken: bool, gezien: set[int]
) -> Iterator[tuple[Pad, yaml.Node, bool]]:
    if id(knoop) in gezien:
        return
    gezien.add(id(knoop))
    yield pad, knoop, tussen_haken
    if not isinstance(knoop, yaml.CollectionNode):
        return
    binnen = tussen_haken or bool(knoop.flow_style)
    if isinstance(knoop, yaml.SequenceNode):
        for plaats, deel in enumerate(knoop.value):
            yield from _loop(deel, (*pad, plaats), binnen, gezien)
    elif isinstance(knoop, yaml.MappingNode):
        for sleutel, deel in knoop.value:
            yield from _loop(deel, (*pad, str(sleutel.value)), binnen, gezien)


def _diepte(regel: str) -> int:
    return len(regel) - len(regel.lstrip(" "))


def _waarde(pad: Pad, knoop: yaml.ScalarNode, tussen_haken: bool) -> Waarde:
    begin, eind = knoop.start_mark, knoop.end_mark
    return Waarde(
        pad,
        str(knoop.value),
        knoop.style or "",
        (begin.line, begin.column),
        (eind.line, eind.column),
        tussen_haken,
    )


def _blok(pad: Pad, knoop: yaml.MappingNode) -> Blok:
    sleutels = [sleutel for sleutel, _ in knoop.value]
    return Blok(
        pad,
        tuple(str(sleutel.value) for sleutel in sleutels),
        tuple((sleutel.start_mark.line, sleutel.start_mark.column) for sleutel in sleutels),
        knoop.end_mark.line,
    )
