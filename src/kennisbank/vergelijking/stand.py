"""Een stand: de kennisbank op één moment, met alle pagina's die een lezer kan openen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..kennisgraaf import Knoop
from ..lezen.tekstpaginas import kop
from ..samenhang import Inhoud
from ..weergave import Omgeving, toon
from ..weergave.blad import bladen
from ..weergave.woordenboek import woordenboek

FORMULIER = "formulier"
OPMAAK = re.compile(r"<[^>]*>")
KOP = re.compile(r"^# +(.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Stand:
    """De inhoud op één moment; `teksten` heeft de losse tekstpagina's op bestandsnaam.

    `formulier` zijn de vragen op de pagina om te delen; zonder telt die pagina niet mee.
    """

    inhoud: Inhoud
    teksten: Mapping[str, str] = field(default_factory=dict)
    formulier: object = None


@dataclass(frozen=True, slots=True, eq=False)
class Adres:
    """Een adres in de site: wat een lezer er vindt, en van wie het is.

    Een pagina zonder records heeft `tekst`, of is een lijst. Een `#` wijst een record aan
    binnen een pagina. `knoop` is het record dat daar staat, of dat de hele pagina kreeg.
    """

    pad: str
    titel: str
    knoop: Knoop | None = None
    tekst: str = ""

    @property
    def pagina(self) -> str:
        """Het pad van de pagina, zonder de plek daarbinnen."""
        return self.pad.partition("#")[0]


def paginas(stand: Stand) -> dict[str, Adres]:
    """Elke pagina op haar pad: eerst die uit records, in de volgorde van de site."""
    gevonden: dict[str, Adres] = {}
    for blad in bladen(stand.inhoud.graaf, stand.inhoud.gemeenten):
        eigen = blad.pad == blad.knoop.pagina
        gevonden.setdefault(blad.pad, Adres(blad.pad, blad.titel, blad.knoop if eigen else None))
    for naam in sorted(stand.inhoud.lezing.tekstpaginas):
        pad = naam.removeprefix("docs/").removesuffix(".md") + ".html"
        tekst = stand.teksten.get(naam, "")
        gevonden.setdefault(pad, Adres(pad, _titel(tekst, naam) or pad, tekst=tekst))
    for rij in stand.inhoud.adresboek.rijen:
        gevonden.setdefault(rij.van, Adres(rij.van, "Deze pagina is verhuisd"))
    return gevonden


def leestekst(stand: Stand) -> dict[str, str]:
    """De woorden op elke pagina uit records, zoals een lezer ze ziet; de vormgeving telt niet."""
    graaf, gemeenten = stand.inhoud.graaf, stand.inhoud.gemeenten
    omgeving = Omgeving(
        gemeenten,
        peildatum=stand.inhoud.peildatum,
        woordenboek=woordenboek(graaf),
        formulier=stand.formulier,
    )
    return {
        blad.pad: " ".join(OPMAAK.sub(" ", toon(blad, graaf, omgeving)).split())
        for blad in bladen(graaf, gemeenten)
        if stand.formulier or getattr(blad.knoop.record, "gezicht", None) != FORMULIER
    }


def plekken(stand: Stand, bekend: Mapping[str, Adres]) -> dict[str, Adres]:
    """Elk record dat een plek heeft op een pagina die er is, op id."""
    return {
        knoop.id: Adres(knoop.url, knoop.record.titel, knoop)
        for knoop in stand.inhoud.graaf
        if knoop.pagina in bekend
    }


def _titel(tekst: str, naam: str) -> str:
    waarde = kop(tekst, naam).waarde
    if isinstance(waarde, dict) and isinstance(titel := waarde.get("title"), str):
        return titel
    gevonden = KOP.search(tekst)
    return gevonden[1].strip() if gevonden else ""
