"""Bevindingen: wat er aan de inhoud te verbeteren is, en waar dat staat."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Literal

Ernst = Literal["fout", "waarschuwing", "opmerking"]

LANGSTE_CITAAT = 60


@dataclass(frozen=True, slots=True, order=True)
class Plek:
    """Een plaats in een bestand: pad vanaf de hoofdmap en regelnummer vanaf 1.

    Regel 0 is voor wat geen regels heeft: een map of een instelling.
    """

    bestand: str
    regel: int = 1

    def __str__(self) -> str:
        return f"{self.bestand}:{self.regel}" if self.regel else self.bestand


@dataclass(frozen=True, slots=True, order=True)
class Bevinding:
    """Eén ding dat een redacteur moet of kan verbeteren, in een gewone Nederlandse zin.

    `naam` is de vaste naam van de regel die het vond.
    """

    plek: Plek
    melding: str
    ernst: Ernst = "fout"
    record: str = ""
    veld: str = ""
    voorstel: str = ""
    naam: str = ""

    def __str__(self) -> str:
        return f"{self.plek}: {self.zin}"

    @property
    def zin(self) -> str:
        """De melding met het voorstel erachter."""
        return f"{self.melding} {self.voorstel}".strip()

    @property
    def titel(self) -> str:
        """Waar het over gaat, in een paar woorden."""
        return self.record or self.veld

    def als_dict(self) -> dict[str, str | int]:
        """De bevinding als platte sleutels en waarden, zoals `controleer --json` ze geeft."""
        velden = asdict(self)
        plek = velden.pop("plek")
        return {**plek, **velden}


def citaat(waarde: object) -> str:
    """De waarde zoals hij er staat, tussen aanhalingstekens en ingekort tot 60 tekens."""
    tekst = " ".join(str(waarde)[: 4 * LANGSTE_CITAAT].split())
    tekst = "".join(teken if teken.isprintable() else "�" for teken in tekst)
    if len(tekst) > LANGSTE_CITAAT:
        tekst = tekst[: LANGSTE_CITAAT - 1] + "…"
    return f"‘{tekst}’"
