"""Meldingen over links: een bevinding met de pagina en het adres erbij."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Literal

from ..bevinding import Bevinding, Ernst, Plek

Oordeel = Literal["dood", "fout", "verhuisd", "onzeker", "opmerking"]

LANGSTE_REGEL = 1_000
ERNSTIG: frozenset[Oordeel] = frozenset({"dood", "fout"})
NERGENS = Plek("", 0)
TITELS: Mapping[Oordeel, tuple[Ernst, str]] = {
    "dood": ("fout", "Link werkt niet"),
    "fout": ("fout", "Adres klopt niet"),
    "verhuisd": ("waarschuwing", "Pagina is verhuisd"),
    "onzeker": ("waarschuwing", "Link is niet te controleren"),
    "opmerking": ("opmerking", "Om te weten"),
}


@dataclass(frozen=True, slots=True, order=True)
class Linkmelding(Bevinding):
    """Een bevinding over één link, met de pagina waar een lezer hem niet kan bereiken.

    De plek is leeg tot bekend is waar de link vandaan komt. `doel` is waar de link heen wijst en
    `bedoeld` wat daar het meest op lijkt, beide als pagina#anker vanaf de hoofdmap van de site;
    `nummer` is de hoeveelste link van de pagina het is.
    """

    pagina: str = ""
    url: str = ""
    oordeel: Oordeel = "fout"
    doel: str = field(default="", compare=False)
    bedoeld: str = field(default="", compare=False)
    nummer: int = field(default=-1, compare=False)

    def __str__(self) -> str:
        waar = str(self.plek) if self.plek.bestand else self.pagina
        return leesbaar(f"{waar}: {self.zin}")

    @property
    def zin(self) -> str:
        """De melding met het adres erbij, als er een is."""
        return f"{self.melding} Adres: {self.url}" if self.url else self.melding

    @property
    def titel(self) -> str:
        """Wat er met de link is, in een paar woorden."""
        return TITELS[self.oordeel][1]

    def als_dict(self) -> dict[str, str | int]:
        """De melding als platte sleutels en waarden, zoals `links --json` ze geeft."""
        return {
            "pagina": _schrijfbaar(self.pagina),
            "url": _schrijfbaar(self.url),
            "oordeel": self.oordeel,
            "melding": _schrijfbaar(self.melding),
            **asdict(self.plek),
        }


def linkmelding(
    pagina: str,
    url: str,
    oordeel: Oordeel,
    zin: str,
    plek: Plek = NERGENS,
    *,
    doel: str = "",
    bedoeld: str = "",
    nummer: int = -1,
) -> Linkmelding:
    """De melding over een link; hoe ernstig zij is, volgt uit het oordeel."""
    return Linkmelding(
        plek,
        zin,
        TITELS[oordeel][0],
        naam=f"link-{oordeel}",
        pagina=pagina,
        url=url,
        oordeel=oordeel,
        doel=doel,
        bedoeld=bedoeld,
        nummer=nummer,
    )


def zonder_link(bevinding: Bevinding) -> Linkmelding:
    """Een bevinding over een bestand, tussen de meldingen over links."""
    oordeel: Oordeel = "opmerking" if bevinding.ernst == "opmerking" else "fout"
    return linkmelding("", "", oordeel, bevinding.zin, bevinding.plek)


def _schrijfbaar(tekst: str) -> str:
    """De tekst zonder losse bytes uit een bestandsnaam die geen tekst is."""
    return tekst.encode("utf-8", "replace").decode()


def leesbaar(tekst: str) -> str:
    """De tekst op één regel en niet te lang, zonder tekens die een scherm anders laten doen."""
    schoon = "".join(teken if teken.isprintable() else "�" for teken in tekst[:LANGSTE_REGEL])
    return schoon if len(tekst) <= LANGSTE_REGEL else f"{schoon}…"


def op_plaats(meldingen: Iterable[Linkmelding]) -> tuple[Linkmelding, ...]:
    """Elke melding één keer, gesorteerd op bestand en regel en daarna op pagina."""
    return tuple(sorted(set(meldingen), key=_volgorde))


def is_goed(meldingen: Iterable[Linkmelding]) -> bool:
    """Of er niets bij is wat een lezer tegenhoudt; een opmerking of twijfel mag."""
    return not any(een.oordeel in ERNSTIG for een in meldingen)


def _volgorde(een: Linkmelding) -> tuple[Plek, str, str, str, str]:
    return een.plek, een.pagina, een.url, een.oordeel, een.melding
