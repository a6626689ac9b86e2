"""Het nieuwste voor de startpagina: wat er van elke soort het laatst bij kwam."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import OP_NAAM
from ..model.soorten import Soort
from .naam import datum
from .nieuws import te_volgen
from .rij import nieuwste_eerst

MEESTE_SOORTEN = 4
VAN_ELK = 2


@dataclass(frozen=True, slots=True)
class Nieuwtje:
    """Wat er van één soort op één dag bij kwam."""

    dag: str
    soort: Soort
    knopen: tuple[Knoop, ...]

    @property
    def kort(self) -> str:
        """De dag zonder het jaar: 29 november."""
        return datum(self.dag).rpartition(" ")[0]

    @property
    def eerst(self) -> tuple[Knoop, ...]:
        """De records om te noemen: van voorbeelden die van het jongste jaar."""
        return self.knopen[:VAN_ELK]


def nieuwste(graaf: Kennisgraaf, toegevoegd: Mapping[str, str]) -> tuple[Nieuwtje, ...]:
    """Van elke soort wat er op haar laatste dag bij kwam; de jongste dag vooraan."""
    per_soort: dict[str, list[Knoop]] = {}
    for knoop in te_volgen(graaf):
        if knoop.id in toegevoegd:
            per_soort.setdefault(knoop.record.soort, []).append(knoop)
    gevonden = []
    for naam, knopen in per_soort.items():
        dag = max(toegevoegd[knoop.id] for knoop in knopen)
        van_die_dag = [knoop for knoop in knopen if toegevoegd[knoop.id] == dag]
        gevonden.append(Nieuwtje(dag, OP_NAAM[naam], nieuwste_eerst(van_die_dag)))
    gevonden.sort(key=lambda een: een.dag, reverse=True)
    return tuple(gevonden[:MEESTE_SOORTEN])
