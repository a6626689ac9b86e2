"""Binden: de gezette delen van een boek tot één pdf, met elk nummer van een bladzijde ingevuld."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .boekdelen import ONDERAAN, OpenPlaatsen
from .gereedschap import pikepdf
from .plaatsen import Letter, letter, vul_in
from .samenvoeging import voeg_samen
from .schrijver import schrijf
from .verdichting import bladzijden, verdicht_open
from .zetter import ZetError

BUITEN = "meerdoen:"
"""Hoe een deel een plaats in een ander deel noemt."""
PAST_NIET = "Bladzijde {nummer} heeft meer cijfers dan de {cijfers} waar plaats voor is."


@dataclass(frozen=True, slots=True)
class Bindopdracht:
    """De gezette delen van een boek, met van elk de plaatsen die nog open zijn.

    `namen` heeft per bestemming van een link hoe zij heet.
    """

    gezet: tuple[bytes, ...]
    open: tuple[OpenPlaatsen, ...]
    namen: Mapping[str, str]


def plaatsen(gezet: Iterable[bytes]) -> dict[str, int]:
    """Van elke plaats in de delen op welke bladzijde van het boek zij staat."""
    gevonden: dict[str, int] = {}
    ervoor = -1  # het blad met letters telt niet
    for deel in gezet:
        with pikepdf.open(io.BytesIO(deel)) as pdf:
            nummers = bladzijden(pdf)
            namen = (naam for naam in nummers if isinstance(naam, str))
            gevonden |= {naam: ervoor + nummers[naam] for naam in namen}
            ervoor += len(pdf.pages) - 1
    return gevonden


def bind(opdracht: Bindopdracht) -> bytes:
    """Het hele boek als één pdf."""
    geheel, omvang = voeg_samen(opdracht.gezet)
    with geheel:
        paren = zip(opdracht.open, omvang, strict=True)
        per_blad = (open_ for open_, hoeveel in paren for _ in range(hoeveel))
        _nummer(geheel, per_blad)
        _verbind(geheel)
        verdicht_open(geheel, opdracht.namen)
        opgeruimd = io.BytesIO()
        geheel.save(opgeruimd, compress_streams=False)  # laat weg waar niets meer naar wijst
    del geheel
    with pikepdf.open(opgeruimd) as pdf:
        return schrijf(pdf)


def _nummer(geheel: pikepdf.Pdf, per_blad: Iterable[OpenPlaatsen]) -> None:
    """Vult op elke bladzijde de nummers in."""
    nummers = bladzijden(geheel)
    letters: dict[tuple[int, int], Letter] = {}
    for eigen, (blad, namen) in enumerate(zip(geheel.pages, per_blad, strict=True), 1):
        fonts = blad.Resources.get("/Font", pikepdf.Dictionary())
        for font in fonts.values():
            if font.objgen not in letters:
                letters[font.objgen] = letter(font)
        bekend = {naam[1:]: letters[font.objgen] for naam, font in fonts.items()}
        rij = [(eigen, ONDERAAN), *((nummers[naam], cijfers) for naam, cijfers in namen)]
        for nummer, cijfers in rij:
            if len(str(nummer)) > cijfers:  # het zou over de tekst ernaast staan
                raise ZetError(PAST_NIET.format(nummer=nummer, cijfers=cijfers))
        blad.Contents.write(vul_in(blad.Contents.read_bytes(), bekend, rij.__getitem__))


def _verbind(geheel: pikepdf.Pdf) -> None:
    """Laat een link naar een ander deel naar de plaats zelf gaan."""
    for blad in geheel.pages:
        for link in blad.get("/Annots", ()):
            if "/A" in link and str(link.A.URI).startswith(BUITEN):
                link.Dest = pikepdf.String(str(link.A.URI).removeprefix(BUITEN))
                link.Contents = pikepdf.String(", pagina 0")
                del link["/A"]
