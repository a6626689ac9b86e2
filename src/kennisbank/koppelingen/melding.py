"""Meldingen over links: wat een lezer op welke pagina niet kan bereiken, en wie het herstelt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from ..bevinding import Bevinding, Plek

Oordeel = Literal["dood", "fout", "verhuisd", "onzeker", "opmerking"]

LANGSTE_REGEL = 1_000
ERNSTIG: frozenset[Oordeel] = frozenset({"dood", "fout"})


@dataclass(frozen=True, slots=True, order=True)
class Linkmelding:
    """Eén link die aandacht vraagt, in een gewone Nederlandse zin met een voorstel.

    `bestand` en `regel` zijn leeg tot bekend is waar de link vandaan komt. `doel` is waar de
    link heen wijst en `bedoeld` wat daar het meest op lijkt, beide als pagina#anker vanaf de
    hoofdmap van de site; `nummer` is de hoeveelste link van de pagina het is.
    """

    pagina: str
    url: str
    oordeel: Oordeel
    melding: str
    bestand: str = ""
    regel: int = 0
    doel: str = field(default="", compare=False)
    bedoeld: str = field(default="", compare=False)
    nummer: int = field(default=-1, compare=False)

    def __str__(self) -> str:
        waar = str(Plek(self.bestand, self.regel)) if self.bestand else self.pagina
        return leesbaar(f"{waar}: {self.zin}")

    @property
    def zin(self) -> str:
        """De melding met het adres erbij, als er een is."""
        return f"{self.melding} Adres: {self.url}" if self.url else self.melding

    def als_dict(self) -> dict[str, str | int]:
        """De melding als platte sleutels en waarden, zoals `links --json` ze geeft."""
        return {
            "pagina": _schrijfbaar(self.pagina),
            "url": _schrijfbaar(self.url),
            "oordeel": self.oordeel,
            "melding": _schrijfbaar(self.melding),
            "bestand": self.bestand,
            "regel": self.regel,
        }


def uit_bevinding(bevinding: Bevinding) -> Linkmelding:
    """Een bevinding over een bestand, als melding tussen de andere."""
    oordeel: Oordeel = "opmerking" if bevinding.ernst == "opmerking" else "fout"
    zin = f"{bevinding.melding} {bevinding.voorstel}".strip()
    return Linkmelding("", "", oordeel, zin, bevinding.plek.bestand, bevinding.plek.regel)


def _schrijfbaar(tekst: str) -> str:
    """De tekst zonder losse bytes uit een bestandsnaam die geen tekst is."""
    return tekst.encode("utf-8", "replace").decode()


def leesbaar(tekst: str) -> str:
    """De tekst op één regel en niet te lang, zonder tekens die een scherm anders laten doen."""
    schoon = "".join(teken if teken.isprintable() else "�" for teken in tekst[:LANGSTE_REGEL])
    return schoon if len(tekst) <= LANGSTE_REGEL else f"{schoon}…"


def op_plaats(meldingen: Iterable[Linkmelding]) -> tuple[Linkmelding, ...]:
    """Elke melding één keer, gesorteerd op bestand en regel en daarna op pagina."""
    return tuple(sorted(set(meldingen), key=lambda een: (een.bestand, een.regel, een)))


def is_goed(meldingen: Iterable[Linkmelding]) -> bool:
    """Of er niets bij is wat een lezer tegenhoudt; een opmerking of twijfel mag."""
    return not any(een.oordeel in ERNSTIG for een in meldingen)
