"""Verder lezen: wat er van een stuk YAML te lezen is na een fout, en welke velden niet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..bevinding import Bevinding
from ..model.tekens import VASTE_SPATIE
from .boom import Boom, lees_yaml
from .haakje import dichtgemaakt
from .leesfout import NAAM
from .oorzaak import VELD as HEEL_VELD
from .oorzaak import aangehaald, gewoon_geschreven, te_aanhalen

MEESTE_FOUTEN = 6
LANGSTE_STUK = 50_000  # elke fout leest het stuk opnieuw
VELD = re.compile(r"(?P<inham>[ \t\u00a0]*(?:-[ \t\u00a0]*)*)(?P<naam>[a-z][a-z_]{0,40})\s?[:：=]")
STAP = "  "


def lees_wat_kan(tekst: str, bestand: str, regels_ervoor: int = 0) -> Boom:
    """De boom van een stuk YAML; na een fout met alle velden die wel te lezen zijn.

    Een veld dat niet te lezen is, heeft geen waarde en staat bij `overgeslagen`.
    """
    eerste = lees_yaml(tekst, bestand, regels_ervoor)
    if not _is_leesfout(eerste) or len(tekst) > LANGSTE_STUK:
        return eerste
    gemeld: list[Bevinding] = []
    weg: set[str] = set()
    boom, regels = eerste, tekst.split("\n")
    while _is_leesfout(boom) and len(gemeld) < MEESTE_FOUTEN:
        gemeld.append(boom.bevindingen[0])
        regel = gemeld[-1].plek.regel - regels_ervoor - 1
        verder = _volgende(regels, regel, bestand, regels_ervoor)
        if verder is None:
            break
        boom, regels, veld = verder
        weg.update(filter(None, [veld]))
    if boom.waarde is None:
        return replace(eerste, bevindingen=(_met_rest(eerste.bevindingen[0], tekst),))
    return replace(boom, bevindingen=(*gemeld, *boom.bevindingen), overgeslagen=frozenset(weg))


def _is_leesfout(boom: Boom) -> bool:
    return boom.waarde is None and [een.naam for een in boom.bevindingen] == [NAAM]


def _volgende(
    regels: Sequence[str], regel: int, bestand: str, regels_ervoor: int
) -> tuple[Boom, list[str], str] | None:
    """Het stuk zonder de fout op een regel, en het veld dat daarvoor weg moest, of niets."""
    for anders, veld in _zonder_fout(regels, regel):
        boom = lees_yaml("\n".join(anders), bestand, regels_ervoor)
        if not _is_leesfout(boom) or boom.bevindingen[0].plek.regel - regels_ervoor - 1 > regel:
            return boom, anders, veld
    return None


def _zonder_fout(regels: Sequence[str], regel: int) -> Iterator[tuple[list[str], str]]:
    """Eerst zoals het bedoeld kan zijn, dan zonder de regel, en dan zonder het hele veld."""
    for anders in _bedoeld(regels, regel):
        yield [*regels[:regel], anders, *regels[regel + 1 :]], ""
    kop, rand = VELD.match(regels[regel]), _rand(regels)
    if kop and _inham(regels, regel) > rand:
        yield _leeg(regels, regel), ""
    elif kop is None and not regels[regel].lstrip().startswith("-"):
        yield [*regels[:regel], "", *regels[regel + 1 :]], ""
    begin = regel
    while begin and not (VELD.match(regels[begin]) and _inham(regels, begin) <= rand):
        begin -= 1
    if veld := VELD.match(regels[begin]):
        yield _leeg(regels, begin, max(0, rand - len(veld["inham"]))), veld["naam"]


def _bedoeld(regels: Sequence[str], regel: int) -> Iterator[str]:
    """De regel zoals hij bedoeld kan zijn: zonder tab, aangehaald, met haakje, op zijn plaats."""
    recht = gewoon_geschreven(VASTE_SPATIE.sub(" ", regels[regel].replace("\t", STAP)))
    if recht != regels[regel]:
        yield recht
    hele = [*regels[:regel], recht, *regels[regel + 1 :]]
    if delen := te_aanhalen(hele, regel):
        yield delen[0] + aangehaald(delen[1])
    veld = HEEL_VELD.fullmatch(recht)
    if veld and (heel := dichtgemaakt(hele, regel, veld["waarde"])):
        yield veld["voor"] + heel
    if _is_enige(hele, regel):
        yield " " * _rand(regels) + recht.lstrip()


def _is_enige(regels: Sequence[str], regel: int) -> bool:
    """Of een veld inspringt zoals geen ander veld."""
    inham = _inham(regels, regel)
    velden = (nummer for nummer, een in enumerate(regels) if VELD.match(een) and nummer != regel)
    return VELD.match(regels[regel]) is not None and all(
        _inham(regels, nummer) != inham for nummer in velden
    )


def _leeg(regels: Sequence[str], begin: int, erbij: int = 0) -> list[str]:
    """De regels met het veld op `begin` leeg, met alles wat eronder hangt."""
    eind = begin + 1
    while eind < len(regels) and (
        not regels[eind].strip() or _inham(regels, eind) > _inham(regels, begin)
    ):
        eind += 1
    veld = VELD.match(regels[begin])
    kop = f"{' ' * erbij}{veld['inham'].expandtabs(2)}{veld['naam']}:" if veld else ""
    return [*regels[:begin], kop, *[""] * (eind - begin - 1), *regels[eind:]]


def _rand(regels: Sequence[str]) -> int:
    """Hoe ver de velden van het record zelf inspringen: zoals zijn eerste veld."""
    return next((_inham(regels, nummer) for nummer, een in enumerate(regels) if VELD.match(een)), 0)


def _inham(regels: Sequence[str], nummer: int) -> int:
    regel = regels[nummer].expandtabs(2)
    return len(regel) - len(regel.lstrip(" -\u00a0"))


def _met_rest(bevinding: Bevinding, tekst: str) -> Bevinding:
    """De bevinding met hoeveel velden er nog niet gelezen zijn."""
    regels = tekst.split("\n")
    rand = _rand(regels)
    velden = sum(
        1 for nummer, een in enumerate(regels) if VELD.match(een) and _inham(regels, nummer) == rand
    )
    if velden < 2:
        return bevinding
    rest = f"Daarna lezen wij ook de andere velden; dit record heeft er {velden}."
    return replace(bevinding, voorstel=f"{bevinding.voorstel} {rest}".strip())
