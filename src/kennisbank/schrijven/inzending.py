"""Een inzending: van de tekst van een formulier naar een voorstel met zijn uitslag."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..bevinding import Bevinding, Plek
from .antwoorden import begripsnamen, waarde
from .issuetekst import Ingevuld, lees_geplakt, lees_issue, ontbreekt
from .recordtekst import Velden
from .toets import HELE_RECORD, PROEF, Toets, Uitslag
from .vragen import FORMULIERVRAGEN, VRAGEN

WAAR = Plek("het formulier")


@dataclass(frozen=True, slots=True)
class Inzending:
    """De velden die iemand invulde, en de uitslag daarover."""

    velden: Velden
    uitslag: Uitslag


def beoordeel(tekst: str, toets: Toets) -> Inzending:
    """Wat er in een ingevuld formulier staat, en wat daaraan te verbeteren is.

    Zonder één kop uit het formulier telt een geplakt blok YAML, zoals de site het geeft.
    """
    ingevuld = lees_issue(tekst)
    if not ingevuld.antwoorden and (geplakt := lees_geplakt(tekst)):
        return Inzending(geplakt, toets.van(geplakt))
    klachten = tuple(Bevinding(WAAR, zin, veld=HELE_RECORD) for zin in ingevuld.klachten)
    if not ingevuld.antwoorden:
        return Inzending(
            {}, Uitslag("", "", klachten or (Bevinding(WAAR, "Er is niets ingevuld."),))
        )
    velden = _velden(ingevuld, toets)
    vergeten = {vraag.veld for vraag in ontbreekt(ingevuld.antwoorden)}
    ingevallen = {veld: PROEF[veld] for veld in vergeten if veld in PROEF}
    uitslag = toets.van({**velden, **ingevallen})
    gemeld = {een.veld for een in uitslag.bevindingen}
    missers = tuple(_vergeten(veld) for veld in _in_volgorde(vergeten - gemeld))
    return Inzending(
        velden, replace(uitslag, bevindingen=(*klachten, *missers, *uitslag.bevindingen))
    )


def naam_van(veld: str) -> str:
    """Zoals het formulier een veld noemt."""
    return NAMEN.get(veld, veld)


def zin(bevinding: Bevinding) -> str:
    """De bevinding als zin achter de naam van haar vraag."""
    melding = bevinding.melding.removeprefix(f"‘{bevinding.veld}’: ")
    return f"{melding} {bevinding.voorstel}".strip()


NAMEN: Mapping[str, str] = {
    **{vraag.veld: vraag.label for vraag in VRAGEN},
    HELE_RECORD: "Het hele voorbeeld",
    "": "Het formulier",
}


def _velden(ingevuld: Ingevuld, toets: Toets) -> Velden:
    namen = begripsnamen(toets.inhoud.graaf)
    return {
        vraag.veld: waarde(vraag, ingevuld.antwoorden.get(vraag.veld, ""), namen)
        for vraag in FORMULIERVRAGEN
    }


def _in_volgorde(velden: set[str]) -> list[str]:
    return [vraag.veld for vraag in FORMULIERVRAGEN if vraag.veld in velden]


def _vergeten(veld: str) -> Bevinding:
    return Bevinding(WAAR, "Dit is nog leeg.", veld=veld, voorstel="Vul het in.")
