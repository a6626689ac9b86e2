"""De bronkaart: wat wij op de plaats van elke link schreven, ook als de pagina nu anders is.

De weergave is een zuivere functie. De kaart van een pagina ontstaat dus door haar nog eens te
maken, alleen als er iets te melden is: er ligt niets naast de site dat oud kan worden.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple
from urllib.parse import unquote

from ..bevinding import Plek
from ..kennisgraaf import Kennisgraaf
from ..model.markdown import linkregels
from ..weergave import Blad, Omgeving, bladen, toon
from ..weergave.woordenboek import woordenboek
from .adres import schema_van
from .pagina import links_in_main
from .vindplaats import Adresplek, adresplekken, verbandplekken

Tekstpaginas = Mapping[str, str]

MEESTE_LINKS = 5_000
"""Zoveel links heeft geen pagina van ons; een langere rij vergelijken kost alleen tijd."""


class Geschreven(NamedTuple):
    """Een adres zoals wij het schreven; bij een losse tekst met de regel waar het staat."""

    url: str
    plek: Plek | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Bronkaart:
    """Waar alles in de inhoud geschreven staat, en wat de weergave daarvan maakt.

    `teksten` heeft per pagina de naam en de Markdown van een losse tekst, `bewoners` de records
    die er staan, `adressen` per adres elke plek, en `verbanden` per paar van records de regel.
    """

    graaf: Kennisgraaf
    omgeving: Omgeving
    bladen: Mapping[str, Blad]
    teksten: Mapping[str, tuple[str, str]]
    bewoners: Mapping[str, list[str]]
    adressen: Mapping[str, list[Adresplek]]
    verbanden: Mapping[tuple[str, str], Plek]

    def geschreven(
        self, pagina: str, nu: Mapping[int, str], gemeld: Collection[int]
    ) -> dict[int, Geschreven]:
        """Wat wij schreven op de plaats van de gemelde links, op hun nummer.

        Wat op de pagina van plaats wisselde, hoort ook bij elkaar. Wat dan nog gemeld is, neemt de
        plaats in van wat ontbreekt, tenzij er meer ontbreekt: dan is niet te zeggen van wat.
        """
        hier, toen = list(nu.items())[:MEESTE_LINKS], self._op(pagina)
        paren = dict(_naast_elkaar(hier, toen, gemeld))
        over = sorted(set(range(len(toen))) - set(paren.values()))
        los = [plaats for plaats in range(len(hier)) if plaats not in paren] if over else []
        for plaats in los:
            gelijk = [een for een in over if toen[een].url == hier[plaats][1]]
            if gelijk:
                paren[plaats] = gelijk[0]
                over.remove(gelijk[0])
        los = [een for een in los if een not in paren and hier[een][0] in gemeld]
        if len(over) <= len(los):
            paren |= dict(zip(los, over, strict=False))
        return {hier[plaats][0]: toen[daar] for plaats, daar in paren.items()}

    def _op(self, pagina: str) -> list[Geschreven]:
        """Alle adressen op een pagina die uit de inhoud komt, in volgorde."""
        if pagina in self.teksten:
            naam, tekst = self.teksten[pagina]
            return [Geschreven(_gebouwd(url), Plek(naam, nr)) for url, nr in linkregels(tekst)]
        blad = self.bladen.get(pagina)
        # De vragen van het formulier kent `schrijven`.
        if blad is None or blad.gezicht == "formulier":
            return []
        html = f"<main>{toon(blad, self.graaf, self.omgeving)}</main>"
        return [Geschreven(url) for url in links_in_main(html.encode()).values()]


def bronkaart(
    graaf: Kennisgraaf, tekstpaginas: Tekstpaginas, omgeving: Omgeving | None = None
) -> Bronkaart:
    """De kaart van een graaf en losse teksten (op naam vanaf de hoofdmap)."""
    omgeving = omgeving or Omgeving(woordenboek=woordenboek(graaf))
    paginas = {blad.pad: blad for blad in bladen(graaf, omgeving.gemeenten)}
    adressen: dict[str, list[Adresplek]] = {}
    for een in adresplekken(graaf):
        adressen.setdefault(zelfde_adres(een.url), []).append(een)
    return Bronkaart(
        graaf,
        omgeving,
        paginas,
        {_gebouwd(een[0].removeprefix("docs/")): een for een in tekstpaginas.items()},
        _bewoners(graaf, paginas),
        adressen,
        verbandplekken(graaf),
    )


def _naast_elkaar(
    hier: Sequence[tuple[int, str]], toen: Sequence[Geschreven], gemeld: Collection[int]
) -> Iterator[tuple[int, int]]:
    """Welke plaats op de pagina bij welk geschreven adres hoort.

    Gelijke adressen horen bij elkaar, en een ander adres neemt de plaats in van wat ontbreekt.
    Is er meer dan er ontbreekt, dan hoort wat niet gemeld is bij het raamwerk. Wat elders op de
    pagina staat, ontbreekt niet: een lijst mag dus een andere volgorde hebben.
    """
    aanwezig = {url for _, url in hier}
    adressen = [url for _, url in hier], [een.url for een in toen]
    stappen = SequenceMatcher(None, *adressen, autojunk=False).get_opcodes()
    for soort, van, tot, eerste, laatste in stappen:
        gemelde = [een for een in range(van, tot) if hier[een][0] in gemeld]
        weg = [een for een in range(eerste, laatste) if toen[een].url not in aanwezig]
        if soort == "replace" and gemelde and len(gemelde) == len(weg):
            yield from zip(gemelde, weg, strict=True)
            continue
        is_gemeld = bool(gemelde)
        even_veel = tot - van == laatste - eerste and (soort == "equal" or is_gemeld)
        plaatsen = [een for een in range(van, tot) if even_veel or hier[een][0] in gemeld]
        if len(plaatsen) >= laatste - eerste:
            yield from zip(plaatsen, range(eerste, laatste), strict=False)


def zelfde_adres(url: str) -> str:
    """Het adres zonder codering, om het op de pagina en in het record te vergelijken."""
    return unquote(url.strip())


def _bewoners(graaf: Kennisgraaf, paginas: Mapping[str, Blad]) -> dict[str, list[str]]:
    """De records op elke pagina, met voorop het begrip of de keuze die zij toont."""
    bewoners: dict[str, list[str]] = {}
    for knoop in graaf:
        bewoners.setdefault(knoop.pagina, []).append(knoop.id)
    for blad in paginas.values():
        toont = blad.optie.waarde if blad.optie else blad.knoop.id
        if blad.sjabloon and toont in graaf:
            bewoners[blad.pad] = list(dict.fromkeys([toont, *bewoners.get(blad.pad, ())]))
    return bewoners


def _gebouwd(adres: str) -> str:
    """Een adres uit Markdown zoals het op de pagina staat: daar heet .md .html."""
    pad, kruis, anker = adres.partition("#")
    is_eigen = pad.endswith(".md") and not schema_van(adres)
    return (pad.removesuffix(".md") + ".html" if is_eigen else pad) + kruis + anker
