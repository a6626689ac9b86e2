"""Losse tekstpagina's: bestanden in `docs` die geen record zijn en toch op de site komen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..bevinding import Bevinding, Plek, citaat
from ..gelijkend import bijna
from .boom import Boom, lees_yaml
from .contact import contactgegevens
from .inlezen import lees_tekst
from .stukken import kop_en_lijf
from .vondst import Vondst

VELDEN = ("title", "description")
VELD_ZONDER_STREEPJES = re.compile(r" {0,3}[A-Za-z0-9_-]+:(?:\s|$)")
VERSTE_INSPRINGING = 60
MEESTE_OPEN_HAKEN = 200


def lees_tekstpagina(pad: Path, naam: str) -> str | Bevinding:
    """De tekst van een pagina die zonder gevaar te tonen is, of de bevinding waarom niet."""
    tekst = lees_tekst(pad, naam)
    if isinstance(tekst, str):
        return next(_te_ingewikkeld(tekst, naam), tekst)
    return tekst


def keur_tekstpagina(tekst: str, naam: str) -> Iterator[Bevinding]:
    """Alles wat er aan een tekstpagina te verbeteren is."""
    yield from _te_ingewikkeld(tekst, naam)
    yield from _kopfouten(tekst, naam)
    for nummer, regel in enumerate(tekst.split("\n"), 1):
        if contactgegevens(regel):
            melding = "Hier staat een e-mailadres of telefoonnummer."
            voorstel = "Haal het weg; contactgegevens publiceren wij niet."
            yield Bevinding(Plek(naam, nummer), melding, voorstel=voorstel)


def kop(tekst: str, naam: str) -> Boom:
    """De boom van de velden bovenaan een Markdown-bestand; zonder kop is hij leeg."""
    delen = kop_en_lijf(tekst)
    if delen is None or not delen[0].strip():
        return Boom(naam, {})
    begin = tekst.index(delen[0], 3)
    return lees_yaml(delen[0], naam, tekst[:begin].count("\n"))


def dubbele_paden(tekstpaginas: Iterable[str], vondsten: Iterable[Vondst]) -> Iterator[Bevinding]:
    """Tekstpagina's waarvan het adres al van een record is."""
    van_record = {vondst.pagina: vondst for vondst in vondsten}
    for naam in sorted(tekstpaginas):
        pagina = naam.removeprefix("docs/").removesuffix(".md") + ".html"
        if vondst := van_record.get(pagina):
            melding = f"Het adres {citaat(pagina)} is al van {citaat(vondst.record.id)}."
            yield Bevinding(Plek(naam), melding, voorstel="Geef dit bestand een andere naam.")


def _te_ingewikkeld(tekst: str, naam: str) -> Iterator[Bevinding]:
    """Wat de lezer van Markdown zou laten vastlopen."""
    for nummer, regel in enumerate(tekst.expandtabs(4).split("\n"), 1):
        if len(regel) - len(regel.lstrip()) > VERSTE_INSPRINGING and regel.strip():
            voorstel = "Maak er een lijst met minder lagen van."
            yield Bevinding(Plek(naam, nummer), "Deze regel springt te ver in.", voorstel=voorstel)
            return
    for open_, dicht in ("[]", "()"):
        if tekst.count(open_) - tekst.count(dicht) > MEESTE_OPEN_HAKEN:
            melding = f"In deze tekst gaan veel haken ({open_}) open die niet dichtgaan."
            yield Bevinding(Plek(naam), melding, voorstel="Haal ze weg.")
            return


def _kopfouten(tekst: str, naam: str) -> Iterator[Bevinding]:
    """Bovenaan een tekstpagina staan alleen een titel en een beschrijving."""
    if kop_en_lijf(tekst) is None:
        if tekst.startswith("---") or VELD_ZONDER_STREEPJES.match(tekst):
            melding = "De velden bovenaan dit bestand staan niet tussen twee regels met ---."
            yield Bevinding(Plek(naam), melding, voorstel="Zet die regels erboven en eronder.")
        return
    boom = kop(tekst, naam)
    yield from boom.bevindingen
    if boom.bevindingen or boom.waarde is None:
        return
    if not isinstance(boom.waarde, dict):
        yield Bevinding(boom.plek(()), "Hier horen velden te staan, zoals title: Over ons.")
        return
    for veld, waarde in boom.waarde.items():
        if veld not in VELDEN:
            melding = f"Het veld {citaat(veld)} mag niet bovenaan een tekstpagina staan."
            bedoeld = bijna(veld, VELDEN)
            zin = f"Bedoelt u {citaat(bedoeld)}?" if bedoeld else "Haal het weg."
            yield Bevinding(boom.plek((veld,)), melding, veld=veld[:80], voorstel=zin)
        elif not isinstance(waarde, str):
            melding = f"Bij {citaat(veld)} hoort tekst."
            zin = "Zet er aanhalingstekens omheen."
            yield Bevinding(boom.plek((veld,)), melding, veld=veld, voorstel=zin)
