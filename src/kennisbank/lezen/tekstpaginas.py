"""Losse tekstpagina's: bestanden in `docs` die geen record zijn en toch op de site komen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..bevinding import Bevinding, Plek
from .boom import Boom, lees_yaml
from .inlezen import lees_tekst
from .stukken import kop_en_lijf

VELDEN = ("title", "description")
VELD_ZONDER_STREEPJES = re.compile(r" {0,3}[A-Za-z0-9_-]+:(?:\s|$)")
VERSTE_INSPRINGING = 60
MEESTE_OPEN_HAKEN = 200


def lees_tekstpagina(pad: Path, naam: str) -> str | Bevinding:
    """De tekst van een pagina die zonder gevaar te tonen is, of de bevinding waarom niet."""
    tekst = lees_tekst(pad, naam)
    if isinstance(tekst, str):
        return next(te_ingewikkeld(tekst, naam), tekst)
    return tekst


def kop(tekst: str, naam: str) -> Boom:
    """De boom van de velden bovenaan een Markdown-bestand; zonder kop is hij leeg."""
    delen = kop_en_lijf(tekst)
    if delen is None or not delen[0].strip():
        return Boom(naam, {})
    begin = tekst.index(delen[0], 3)
    return lees_yaml(delen[0], naam, tekst[:begin].count("\n"))


def te_ingewikkeld(tekst: str, naam: str) -> Iterator[Bevinding]:
    """Wat de lezer van Markdown zou laten vastlopen."""
    for nummer, regel in enumerate(tekst.expandtabs(4).split("\n"), 1):
        if len(regel) - len(regel.lstrip()) > VERSTE_INSPRINGING and regel.strip():
            voorstel = "Maak er een lijst met minder lagen van."
            zin = "Deze regel springt te ver in."
            yield Bevinding(Plek(naam, nummer), zin, voorstel=voorstel, naam="te-ingewikkeld")
            return
    for open_, dicht in ("[]", "()"):
        if tekst.count(open_) - tekst.count(dicht) > MEESTE_OPEN_HAKEN:
            melding = f"In deze tekst gaan veel haken ({open_}) open die niet dichtgaan."
            yield Bevinding(Plek(naam), melding, voorstel="Haal ze weg.", naam="te-ingewikkeld")
            return
