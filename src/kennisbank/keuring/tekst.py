"""Regels over wat er in een tekst staat: links, koppen, invulplekken en contactgegevens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..bevinding import Bevinding, citaat
from ..kennisgraaf import Kennisgraaf, teksten
from ..lezen import Gemeenten, bijna, sleutel
from ..lezen.contact import contactgegevens
from ..model.markdown import koppen, links
from .melden import Regel, bij

INVULPLEK = re.compile(r"\[([^\[\]]*)\](?!\()")
VAN_DE_SITE = frozenset(
    {
        *("actiepunten", "akkoordtekst", "bevindingen-kop", "bronnen", "draad", "feiten"),
        *(
            "gemeentelijst",
            "gemeentenamen",
            "genoemd",
            "gezien",
            "inhoud",
            "leeg",
            "menu",
            "nakijken",
            "onderwerpen",
        ),
        *(
            "partners",
            "punten",
            "route",
            "sporen",
            "straks",
            "uitgangspunten",
            "voorbeelden",
            "voorstellen",
        ),
        *("zelfde", "zoekpaginawoord", "zoekvenster", "zoekwoord"),
    }
)
"""Ankers die een sjabloon zelf gebruikt; een kop met zo'n naam zou er een dubbel maken."""
NUMMER_VAN_DE_SITE = re.compile(r"(?:bron|stap|tekst|teksten)-\d+|(?:draad|i|woord)-.+")


def verwijzing_in_tekst(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Een link in een tekst wijst naar een webadres of naar een bestaande id."""
    for knoop, pad, tekst in teksten(graaf):
        for doel in links(tekst):
            if ":" not in doel and doel not in graaf and doel not in graaf.onleesbaar:
                voorstel = bijna(doel, list(graaf.knopen))
                zin = f"Bedoelt u {citaat(voorstel)}?" if voorstel else ""
                melding = f"De link naar {citaat(doel)} wijst nergens heen."
                yield bij(knoop, pad, melding, zin, doel)


def geen_contactgegevens(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Persoonlijke contactgegevens worden nooit gepubliceerd."""
    for knoop, pad, tekst in teksten(graaf):
        if gevonden := contactgegevens(tekst):
            melding = "Hier staat een e-mailadres of telefoonnummer."
            voorstel = "Haal het weg; contactgegevens publiceren wij niet."
            yield bij(knoop, pad, melding, voorstel, gevonden)


def eigen_ankers(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Elke kop heeft een eigen anker op zijn pagina, en is nooit de titel van die pagina."""
    bezet = {(knoop.pagina, knoop.id) for knoop in graaf}
    for knoop, pad, tekst in teksten(graaf):
        for regels_ervoor, niveau, kop in koppen(tekst):
            anker = sleutel(kop)
            if bezwaar := _kopbezwaar(niveau, anker, (knoop.pagina, anker) in bezet):
                melding = f"De kop {citaat(kop)} {bezwaar[0]}"
                bevinding = bij(knoop, pad, melding, bezwaar[1], kop)
                if pad == ("tekst",):  # hier telt elke regel; een fragment vindt alleen de eerste
                    regel = knoop.vondst.plek(pad).regel + regels_ervoor
                    bevinding = replace(bevinding, plek=replace(bevinding.plek, regel=regel))
                yield bevinding
            bezet.add((knoop.pagina, anker))


def _kopbezwaar(niveau: str, anker: str, dubbel: bool) -> tuple[str, str] | None:
    if niveau == "h1":
        return "heeft één hekje; dat is de titel van de pagina.", "Begin hem met ##."
    if not anker:
        return "heeft geen letter of cijfer.", "Schrijf een kop in woorden."
    if dubbel:
        return "staat al op deze pagina.", "Kies andere woorden."
    if anker in VAN_DE_SITE or NUMMER_VAN_DE_SITE.fullmatch(anker):
        return "heeft een naam die de site zelf al gebruikt.", "Kies andere woorden."
    return None


def alleen_gemeentenaam_invullen(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """De enige invulplek in een tekst om over te nemen is [gemeentenaam]."""
    for knoop, pad, tekst in teksten(graaf):
        if pad[-1] in {"akkoordtekst", "afspraak"}:
            for plek in INVULPLEK.findall(tekst):
                if plek != "gemeentenaam":
                    melding = f"Hier staat de invulplek {citaat(f'[{plek}]')}."
                    yield bij(knoop, pad, melding, "Gebruik alleen [gemeentenaam].", plek)


REGELS: tuple[Regel, ...] = (
    verwijzing_in_tekst,
    geen_contactgegevens,
    eigen_ankers,
    alleen_gemeentenaam_invullen,
)
