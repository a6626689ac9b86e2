"""Een kale tekst gelezen: alinea's uit witregels en regellengte, ook als er kolommen in staan."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from ..tekst import Tekstregel
from .alineas import EINDE, tekstregels
from .blad import Stukje
from .grens import MEESTE_GATEN
from .kolommen import in_leesvolgorde
from .randregels import VAAK, zonder_randregels
from .tekens import gewone_tekens
from .vorm import LANGSTE_KOP, is_paginanummer, lijkt_kop

NIEUW_BLAD: Final = "\f"
CIJFERS: Final = re.compile(r"\d+")
GAT: Final = re.compile(r"[ ]{3,}|\t+")
TABELLIJN: Final = re.compile(r"[\s|:+=-]*")
RANDEN: Final = re.compile(r"^\s*\||\|\s*$")
TABBREEDTE: Final = 8
LANG: Final = 200
"""Langere regels breekt niemand met de hand af: dan is elke regel een alinea."""


def lees_plat(tekst: str) -> tuple[Tekstregel, ...]:
    """De alinea's van een kale tekst, met het nummer van de regel waar zij beginnen."""
    tekst = tekst.replace("\r\n", "\n").replace("\r", "\n")
    rand = _randregels(tekst)
    bladen = [
        tuple(_stukjes([(nummer, regel) for nummer, regel in blad if _merk(regel) not in rand]))
        for blad in _bladen(tekst.split("\n"))
    ]
    heel = zonder_randregels(bladen)
    return tuple(tekstregels([in_leesvolgorde(blad) for blad in heel], ruim=1))


def _bladen(regels: Sequence[str]) -> Iterator[list[tuple[int, str]]]:
    """De genummerde regels per blad; ook een paginanummer dat los staat, sluit een blad af."""
    blad: list[tuple[int, str]] = []
    for nummer, regel in enumerate(regels, 1):
        eerste, *rest = regel.split(NIEUW_BLAD)
        blad.append((nummer, eerste))
        for deel in rest:
            yield blad
            blad = [(nummer, deel)]
        los = not any(
            een.strip() for een in (*regels[nummer - 2 : nummer - 1], *regels[nummer : nummer + 1])
        )
        if los and is_paginanummer(regel.strip()):
            yield blad
            blad = []
    yield blad


def _randregels(tekst: str) -> frozenset[str]:
    """Regels die vaker terugkomen met alleen een ander nummer: kopregels zonder bladeinde."""
    nummers: defaultdict[str, set[str]] = defaultdict(set)
    for regel in tekst.split("\n"):
        kaal = regel.strip()
        if len(kaal) <= LANGSTE_KOP and CIJFERS.search(kaal) and not kaal.endswith(EINDE):
            nummers[_merk(kaal)].add(kaal)
    return frozenset(merk for merk, soorten in nummers.items() if len(soorten) >= VAAK)


def _merk(regel: str) -> str:
    return CIJFERS.sub("#", regel.strip()) if len(regel) <= LANG else regel


def _stukjes(regels: Sequence[tuple[int, str]]) -> Iterator[Stukje]:
    """Elk stuk tekst van deze regels; een gat van drie spaties of een tab scheidt kolommen."""
    lang = any(len(regel) > LANG for _, regel in regels)
    stap = 3 if lang or _staan_los(regels) else 1
    begin = next((nummer for nummer, regel in regels if regel.strip()), 0)
    for nummer, ruw in regels:
        hoogte = (nummer - begin) * stap
        yield from _van_regel(ruw.expandtabs(TABBREEDTE), hoogte, f"regel {nummer}")


def _staan_los(regels: Sequence[tuple[int, str]]) -> bool:
    """Of elke regel een alinea is: nergens een witregel, en elke regel is af of lijkt een kop."""
    kern = "\n".join(regel.strip() for _, regel in regels).strip("\n").split("\n")
    return sum(regel.endswith(EINDE) for regel in kern) > 1 and all(
        (regel.endswith(EINDE) or lijkt_kop(regel))
        and not (regel[0].islower() or GAT.search(regel))
        for regel in kern
    )


def _van_regel(ruw: str, hoogte: int, plaats: str) -> Iterator[Stukje]:
    if len(GAT.findall(ruw)) > MEESTE_GATEN:
        ruw = GAT.sub(" ", ruw)
    if ruw.strip().startswith("|") and ruw.count("|") > 1:  # een rij van een getekende tabel
        ruw = "" if TABELLIJN.fullmatch(ruw) else RANDEN.sub(" ", ruw)
    plek = len(ruw) - len(ruw.lstrip())
    bij_vorige = False
    einde = len(ruw.rstrip())
    while plek < einde:
        gat = GAT.search(ruw, plek)
        tot = gat.start() if gat and gat.start() < einde else einde
        tekst = gewone_tekens(ruw[plek:tot]).strip()
        if tekst and not (is_paginanummer(tekst) and not bij_vorige and tot == einde):
            yield Stukje(tekst, plek, tot, hoogte, 1, plaats, bij_vorige=bij_vorige)
            bij_vorige = True
        plek = gat.end() if gat else einde
