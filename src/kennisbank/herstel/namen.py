"""Namen van gemeenten: geschreven zoals de lijst van gemeenten ze schrijft.

In een voorbeeld of bij een persoon staat de gemeente zoals de bron haar noemt. Een oude naam
en een bijnaam blijven daar dus staan; alleen de schrijfwijze wordt rechtgezet. Bij een regeling
van nu hoort de naam van nu: daar wordt een bijnaam de officiële naam.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..bevinding import citaat
from ..lezen import Gemeenten, sleutel
from ..lezen.vorm import klasse_op
from ..model import Regeling
from .stuk import Stuk, Verbetering, vervang

VELD = "gemeente"
ERVOOR = "gemeente-"


def schrijf_gemeenten(stuk: Stuk, gemeenten: Gemeenten) -> Verbetering:
    """Het stuk met elke gemeente geschreven zoals in de lijst."""
    nieuw, gedaan = [], []
    for waarde in stuk.knopen[0]:
        if waarde.pad[-1:] != (VELD,) or not waarde.op_een_regel or stuk.soort is None:
            continue
        naam = _bedoeld(waarde.tekst, gemeenten)
        if issubclass(klasse_op(stuk.soort, waarde.pad[:-1]), Regeling):
            naam = naam if naam in gemeenten.opgeheven else gemeenten.andere_namen.get(naam, naam)
        if naam and naam != waarde.tekst:
            kaal = not waarde.stijl and naam[0].isalpha()
            nieuw.append((waarde, naam if kaal else f'"{naam}"'))
            zin = f"{citaat(waarde.tekst)} geschreven als {citaat(naam)}."
            gedaan.append(stuk.herstelling(waarde.begin[0], zin, "gemeente"))
    tekst = vervang(stuk.tekst, nieuw)
    goed = stuk.met(tekst).gebreken <= stuk.gebreken
    return (tekst, tuple(gedaan)) if goed else (stuk.tekst, ())


def _bedoeld(naam: str, gemeenten: Gemeenten) -> str:
    """De naam uit de lijst die met dezelfde letters is geschreven, of de naam zelf."""
    namen = dict.fromkeys((*gemeenten.op_naam, *gemeenten.andere_namen))
    if naam in namen:
        return naam
    for vorm in (sleutel(naam), sleutel(naam).removeprefix(ERVOOR)):
        passend = _met_sleutel(namen, vorm)
        if len(passend) == 1:
            return passend[0]
    return naam


def _met_sleutel(namen: Iterable[str], vorm: str) -> list[str]:
    return [naam for naam in namen if vorm and sleutel(naam) == vorm]
