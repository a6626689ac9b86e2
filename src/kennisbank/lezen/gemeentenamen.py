"""Andere namen van een gemeente: oude, gewone en anders geschreven; en wat eraan kan mankeren."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..bevinding import citaat
from ..gelijkend import tikfout
from ..model.tekens import ONZICHTBAAR
from .dag import is_dag
from .provincies import CODES
from .rijen import Rij

ALIASSEN = "data/gemeente-aliassen.csv"
VERPLICHT = frozenset({"alias", "naam", "cbs_code", "soort"})
VOORMALIG = re.compile(r"voormalige gemeente(?: \((GM[0-9]{4})\))?(, verdeeld,)?(?: per (\S+))?")
PROVINCIE = "provincie"
Fout = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Alias:
    """Een andere naam, en waar zij heen leidt.

    Bij een oude gemeente is `per` de dag waarop zij opging in een andere; is zij toen verdeeld, dan
    leidt haar naam naar één van de delen. `code` is die van `nu`.
    """

    naam: str
    nu: str
    code: str
    soort: str
    per: str = ""
    oude_code: str = ""
    verdeeld: bool = False
    regel: int = 1

    @property
    def is_provincie(self) -> bool:
        """Of het een andere naam van een provincie is."""
        return self.soort == PROVINCIE


def is_alias(rij: Rij) -> bool:
    """Of een rij alle kolommen heeft, en hooguit ook een bron."""
    if any(map(ONZICHTBAAR.search, rij.values())):
        return False
    return set(rij) - {"bron"} == VERPLICHT and all(rij[kolom] for kolom in VERPLICHT)


def alias_op(rij: Rij, regel: int) -> Alias:
    """De andere naam op een regel."""
    oud = VOORMALIG.fullmatch(rij["soort"])
    code, verdeeld, per = oud.groups() if oud else ("", "", "")
    return Alias(
        rij["alias"],
        rij["naam"],
        rij["cbs_code"],
        rij["soort"],
        per or "",
        code or "",
        bool(verdeeld),
        regel,
    )


def fouten_in_alias(
    alias: Alias, alle: Mapping[str, Alias], codes: Mapping[str, str]
) -> Iterator[Fout]:
    """Wat er niet klopt; `codes` heeft de code van elke gemeente, ook van een oude."""
    if alias.soort.startswith("voormalige gemeente") and not is_dag(alias.per):
        yield f"Van {alias.naam} staat er geen dag die bestaat.", "Schrijf: per 2022-01-01."
        return
    if alias.naam in codes and not alias.per:
        melding = f"{citaat(alias.naam)} is zelf een gemeente, en leidt dus nergens anders heen."
        yield melding, "Haal deze regel weg."
        return
    bekend = CODES if alias.is_provincie else codes
    if _rondt(alias, alle):
        melding = f"Wie {citaat(alias.naam)} volgt, komt nooit bij een gemeente van nu."
        yield melding, "Vul een gemeente van nu in."
    elif alias.nu not in bekend:
        bedoeld = tikfout(alias.nu, [een for een in bekend if een != alias.naam])
        wat = "provincie" if alias.is_provincie else "gemeente van nu"
        raad = f"Bedoelt u {citaat(bedoeld)}?" if bedoeld else f"Vul een {wat} in."
        yield f"{citaat(alias.naam)} leidt naar {citaat(alias.nu)}, en dat is er niet.", raad
    elif bekend[alias.nu] and alias.code != bekend[alias.nu]:
        melding = (
            f"De code van {alias.nu} is {bekend[alias.nu]}, en hier staat {citaat(alias.code)}."
        )
        yield melding, "Kijk naam en code na."


def _rondt(alias: Alias, alle: Mapping[str, Alias]) -> bool:
    """Of wie de namen volgt, weer bij het begin uitkomt."""
    gezien = {alias.naam}
    nu = alias.nu
    while nu in alle and alle[nu].per and nu not in gezien:
        gezien.add(nu)
        nu = alle[nu].nu
    return nu in gezien
