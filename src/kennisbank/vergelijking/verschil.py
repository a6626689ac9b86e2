"""Verschil: alles wat er tussen twee standen veranderde, als gewone waarden."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from ..bevinding import Bevinding
from .veld import Veldwijziging


@dataclass(frozen=True, slots=True)
class Vermelding:
    """Een record zoals een lezer het kent: wat het is, zijn titel en zijn adres."""

    id: str
    naam: str
    titel: str
    adres: str


@dataclass(frozen=True, slots=True)
class Recordwijziging:
    """Een record met de velden die anders werden."""

    record: Vermelding
    velden: tuple[Veldwijziging, ...]


@dataclass(frozen=True, slots=True)
class Pagina:
    """Een pagina die nieuw of anders is, met wat er op haar gebeurde.

    Van een losse tekst staat in `regels_erbij` en `regels_weg` hoeveel er veranderde.
    """

    adres: str
    titel: str
    erbij: tuple[Vermelding, ...] = ()
    weg: tuple[Vermelding, ...] = ()
    gewijzigd: tuple[Recordwijziging, ...] = ()
    regels_erbij: int = 0
    regels_weg: int = 0


@dataclass(frozen=True, slots=True)
class VerdwenenAdres:
    """Een adres dat niet meer werkt; `nu_op` is waar hetzelfde record nu staat.

    `onleesbaar` zegt dat het record er nog is, maar met een fout erin.
    """

    adres: str
    titel: str
    nu_op: str = ""
    onleesbaar: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """Een verband tussen twee records; `meegegaan` als een van beide zelf verdween."""

    van: Vermelding
    naar: Vermelding
    soort: str
    meegegaan: bool = False


@dataclass(frozen=True, slots=True)
class Verschil:
    """Wat er voor de lezer veranderde tussen twee standen van de kennisbank.

    `gewijzigd` heeft de pagina's die zelf veranderden, `ook_anders` wie dat alleen laat zien.
    """

    nieuw: tuple[Pagina, ...] = ()
    gewijzigd: tuple[Pagina, ...] = ()
    ook_anders: tuple[Pagina, ...] = ()
    verdwenen: tuple[VerdwenenAdres, ...] = ()
    verbanden_erbij: tuple[Band, ...] = ()
    verbanden_weg: tuple[Band, ...] = ()
    bevindingen_nieuw: tuple[Bevinding, ...] = ()
    bevindingen_opgelost: tuple[Bevinding, ...] = ()

    def __bool__(self) -> bool:
        return self != Verschil()

    @property
    def paginas_weg(self) -> tuple[VerdwenenAdres, ...]:
        """De adressen van hele pagina's die verdwenen."""
        return tuple(een for een in self.verdwenen if "#" not in een.adres)

    def als_dict(self) -> dict[str, Any]:
        """Het verschil als waarden die in JSON passen; een bevinding is plat."""
        velden = asdict(self)
        for naam in ("bevindingen_nieuw", "bevindingen_opgelost"):
            velden[naam] = [een.als_dict() for een in getattr(self, naam)]
        return velden
