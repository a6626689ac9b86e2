"""Velden: wat er in een record veranderde, in gewone woorden."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from ..bevinding import citaat
from ..model import Deel, Record

MEESTE_NAMEN = 3
WOORDEN_EROMHEEN = 3
NAAMVELDEN = ("titel", "naar", "url", "wat")


@dataclass(frozen=True, slots=True)
class Veldwijziging:
    """Een veld, en in een zin wat ermee gebeurde."""

    veld: str
    zin: str


def veldwijzigingen(oud: Record, nieuw: Record) -> tuple[Veldwijziging, ...]:
    """De velden die anders zijn; een onderdeel met een eigen id telt daar niet bij."""
    return tuple(_wijzigingen(oud, nieuw))


def _wijzigingen(oud: Record, nieuw: Record) -> Iterator[Veldwijziging]:
    if oud.soort != nieuw.soort:
        yield Veldwijziging("soort", f"was {oud.soort}, is nu {nieuw.soort}")
    for naam in dict.fromkeys((*type(nieuw).model_fields, *type(oud).model_fields)):
        was, is_nu = (getattr(een, naam, None) for een in (oud, nieuw))
        onderdelen = _ids(was) + _ids(is_nu)
        if onderdelen:
            was, is_nu = ([id for id in _ids(een) if onderdelen[id] > 1] for een in (was, is_nu))
        if was != is_nu:
            zin = "andere volgorde" if onderdelen else _zin(was, is_nu)
            yield Veldwijziging(naam.replace("_", " "), zin)


def _ids(waarde: object) -> Counter[str]:
    delen = waarde if isinstance(waarde, tuple) else ()
    return Counter(deel.id for deel in delen if isinstance(deel, Record))


def _zin(was: object, is_nu: object) -> str:
    if isinstance(was, tuple) or isinstance(is_nu, tuple):
        return _lijstzin(_als_lijst(was), _als_lijst(is_nu))
    if was is None:
        return f"ingevuld{_met(is_nu)}"
    if is_nu is None:
        return f"weggehaald{_met(was)}"
    if isinstance(was, Deel) and isinstance(is_nu, Deel):
        velden = type(is_nu).model_fields
        anders = (naam for naam in velden if getattr(was, naam, None) != getattr(is_nu, naam))
        return "anders bij " + _opsomming([naam.replace("_", " ") for naam in anders])
    if isinstance(was, str) and isinstance(is_nu, str):
        return _tekstzin(was.split(), is_nu.split())
    return f"was {was}, is nu {is_nu}"


def _met(waarde: object) -> str:
    return "" if isinstance(waarde, Deel) else f": {citaat(waarde)}"


def _als_lijst(waarde: object) -> tuple[object, ...]:
    if isinstance(waarde, tuple):
        return waarde
    return () if waarde is None else (waarde,)


def _tekstzin(was: list[str], is_nu: list[str]) -> str:
    """Beide teksten vanaf vlak voor de plaats waar zij uit elkaar gaan."""
    begin = _gelijk_begin(was, is_nu)
    if begin == len(was) == len(is_nu):
        return "alleen spaties of regels anders"
    kortste = min(len(was), len(is_nu)) - begin
    eind = min(kortste, _gelijk_begin(was[::-1], is_nu[::-1]))
    return f"was {_fragment(was, begin, eind)}, is nu {_fragment(is_nu, begin, eind)}"


def _gelijk_begin(een: list[str], ander: list[str]) -> int:
    return sum(1 for _ in takewhile(lambda paar: paar[0] == paar[1], zip(een, ander, strict=False)))


def _fragment(woorden: list[str], begin: int, eind: int) -> str:
    eerste = max(0, begin - WOORDEN_EROMHEEN)
    laatste = min(len(woorden), len(woorden) - eind + WOORDEN_EROMHEEN)
    stuk = " ".join(woorden[eerste:laatste])
    na = "…" if laatste < len(woorden) else ""
    return citaat(f"{'…' if eerste else ''}{stuk}{na}")


def _lijstzin(was: tuple[object, ...], is_nu: tuple[object, ...]) -> str:
    erbij, weg = Counter(is_nu) - Counter(was), Counter(was) - Counter(is_nu)
    nieuw, verdwenen = ([*map(_naam, rij.elements())] for rij in (erbij, weg))
    anders = [naam for naam in nieuw if naam in verdwenen]
    groepen = {
        "erbij": [naam for naam in nieuw if naam not in anders],
        "weg": [naam for naam in verdwenen if naam not in anders],
        "anders": anders,
    }
    zinnen = [f"{woord} {_opsomming(namen)}" for woord, namen in groepen.items() if namen]
    return "; ".join(zinnen) or "andere volgorde"


def _naam(deel: object) -> str:
    """Hoe een redacteur een stuk van een lijst herkent."""
    velden = (getattr(deel, naam, None) for naam in NAAMVELDEN)
    return citaat(next((veld for veld in velden if veld), deel))


def _opsomming(namen: Iterable[str]) -> str:
    rij = list(namen)
    rest = len(rij) - MEESTE_NAMEN
    getoond = ", ".join(rij[:MEESTE_NAMEN])
    return f"{getoond} en nog {rest}" if rest > 0 else getoond
