"""Welke gemeente iemand bedoelt; los, want alleen wie een onbekende naam meldt, vraagt ernaar."""

from __future__ import annotations

from ..gelijkend import bijna, sleutel
from .gemeenten import Gemeenten

DICHTBIJ = 0.78
MEESTE = 3
ERVOOR = "gemeente-"


def bedoelde_gemeenten(naam: str, gemeenten: Gemeenten) -> tuple[str, ...]:
    """De gemeenten die bedoeld kunnen zijn, hooguit drie; liever geen dan een die er niet op lijkt.

    Hele woorden gaan voor: wie Alphen schrijft, bedoelt Alphen aan den Rijn of Alphen-Chaam.
    """
    namen = list(dict.fromkeys((*gemeenten.op_naam, *gemeenten.andere_namen)))
    vorm = sleutel(naam).removeprefix(ERVOOR)
    if not vorm:
        return ()
    zelfde = [een for een in namen if sleutel(een) == vorm]
    met_streek = [een for een in namen if sleutel(een.partition(" (")[0]) == vorm and "(" in een]
    woorden = vorm.split("-")
    met_woorden = [een for een in namen if _begint(sleutel(een).split("-"), woorden)]
    for gevonden in (zelfde, met_streek, met_woorden):
        nu = dict.fromkeys(gemeenten.andere_namen.get(een, een) for een in gevonden)
        if nu:
            return tuple(gevonden if len(gevonden) == 1 else nu) if len(nu) <= MEESTE else ()
    streek = naam.partition("(")[2]
    een = bijna(naam, [een for een in namen if een.partition("(")[2] == streek], DICHTBIJ)
    return (een,) if een else ()


def _begint(hele: list[str], woorden: list[str]) -> bool:
    """Of een naam met deze woorden begint, eventueel na een lidwoord."""
    zonder = hele[1:] if hele[0] in {"de", "den", "het", "s", "t"} else hele
    return woorden in (hele[: len(woorden)], zonder[: len(woorden)])
