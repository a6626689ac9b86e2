"""Document: wat één pdf wordt, met elke verwijzing opgelost voordat de zetter begint."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..zetterij.letters import zetbaar
from ..zetterij.zetter import Soort, Zetopdracht
from .blok import Blok, Blokken, Inhoud


@dataclass(frozen=True, slots=True)
class Document:
    """Eén pdf: naam, titel en blokken. `gegevens` is wat de vorm verder nodig heeft.

    `namen` heeft per id waar een link heen kan, hoe die plaats heet. `over` is de id van het
    record waar de pdf over gaat, `tijdstip` (seconden) de datum die erin komt; zonder
    tijdstip is dat het moment van zetten.
    `hooguit` is het aantal bladzijden dat het mag tellen; 0 is vrij.
    `qr_adres` is het adres dat als code op een vel komt.
    Met `vouwen` komen de bladzijden twee aan twee op een vel.
    """

    naam: str
    soort: Soort
    titel: str
    omschrijving: str
    blokken: Blokken
    gegevens: Mapping[str, Any] = field(default_factory=dict)
    namen: Mapping[str, str] = field(default_factory=dict)
    over: str = ""
    tijdstip: int | None = None
    hooguit: int = 0
    vouwen: bool = False
    qr_adres: str = ""

    def als_opdracht(self) -> Zetopdracht:
        """Wat de zetter moet doen, in gegevens; hetzelfde document geeft dezelfde opdracht."""
        gegevens = {
            "soort": self.soort,
            "titel": self.titel,
            "omschrijving": self.omschrijving,
            "blokken": [een.als_json() for een in self.blokken],
            **self.gegevens,
        }
        return Zetopdracht(
            self.naam,
            self.soort,
            json.dumps(_zetbaar(gegevens), ensure_ascii=False, sort_keys=True),
            self.namen,
            self.tijdstip,
            self.hooguit,
            self.qr_adres,
            self.vouwen,
        )


def _zetbaar(waarde: Any) -> Any:
    """Dezelfde gegevens met in elke tekst alleen tekens die een letter heeft."""
    if isinstance(waarde, str):
        return zetbaar(waarde)
    if isinstance(waarde, dict):
        return {naam: _zetbaar(een) for naam, een in waarde.items()}
    return [_zetbaar(een) for een in waarde] if isinstance(waarde, list) else waarde


Plaats = Callable[[str], str]
VERWIJZING = frozenset({"naar", "woord"})


def ankers(blokken: Iterable[Blok]) -> frozenset[str]:
    """De ids waar in deze blokken een link heen kan."""
    return frozenset(
        str(id)
        for een in blokken
        for deel in een.alles()
        if deel.t not in VERWIJZING and (id := deel.veld("id"))
    )


def opgelost(blokken: Blokken, aanwezig: frozenset[str], adres: Plaats) -> Blokken:
    """De blokken met elke verwijzing als sprong, als link naar de site, of als gewone tekst.

    `adres` geeft het webadres van een record, of niets als het er niet is.
    """
    return tuple(_opgelost(een, aanwezig, adres) for een in blokken)


def _opgelost(een: Blok, aanwezig: frozenset[str], adres: Plaats) -> Blok:
    inhoud = tuple(_deel(deel, aanwezig, adres) for deel in een.c)
    id = str(een.veld("id"))
    if een.t not in VERWIJZING or id in aanwezig:
        return een.met(inhoud)
    url = adres(id)
    return Blok("weblos", inhoud, (("url", url),)) if url else Blok("los", inhoud)


def _deel(deel: Inhoud, aanwezig: frozenset[str], adres: Plaats) -> Inhoud:
    return deel if isinstance(deel, str) else _opgelost(deel, aanwezig, adres)
