"""Een wijziging: welke links zij toevoegt, en wat daarover te melden is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..bevinding import Plek
from .antwoord import Antwoord
from .buitenwereld import Vermelding, buitenmeldingen, gevraagd
from .domein import nieuwe_domeinen
from .melding import Linkmelding, linkmelding, op_plaats

MEESTE_NIEUW = 200


@dataclass(frozen=True, slots=True)
class Wijziging:
    """De links die er eerst niet waren: wat wij navragen, en wat voor één keer te veel is.

    `bekend` zijn de adressen die er al waren. Een adres dat verhuist naar een andere regel, is
    niet nieuw.
    """

    bekend: frozenset[str]
    vragen: tuple[Vermelding, ...]
    rest: tuple[Vermelding, ...]


def vergelijk(vroeger: Iterable[Vermelding], nu: Iterable[Vermelding]) -> Wijziging:
    """De wijziging tussen twee versies van de inhoud."""
    bekend = frozenset(gevraagd(een.url) for een in vroeger)
    nieuw = [een for een in nu if gevraagd(een.url) not in bekend]
    eerste = set(sorted({gevraagd(een.url) for een in nieuw})[:MEESTE_NIEUW])
    return Wijziging(
        bekend,
        tuple(een for een in nieuw if gevraagd(een.url) in eerste),
        tuple(een for een in nieuw if gevraagd(een.url) not in eerste),
    )


def over_wijziging(
    wijziging: Wijziging, antwoorden: Mapping[str, Antwoord]
) -> tuple[Linkmelding, ...]:
    """Alles wat over de nieuwe links te melden is, ook wie er nog niet eerder bij was."""
    nieuw = (*wijziging.vragen, *wijziging.rest)
    return op_plaats(
        [
            *buitenmeldingen(wijziging.vragen, antwoorden),
            *_niet_gevraagd(wijziging),
            *nieuwe_domeinen(nieuw, wijziging.bekend),
        ]
    )


def _niet_gevraagd(wijziging: Wijziging) -> Iterable[Linkmelding]:
    aantal = len({gevraagd(een.url) for een in wijziging.rest})
    zin = (
        f"Deze wijziging heeft {aantal + MEESTE_NIEUW} nieuwe links; wij vragen er hooguit "
        f"{MEESTE_NIEUW} na. Open deze zelf, of deel de wijziging op."
    )
    for een in wijziging.rest:
        yield linkmelding(een.pagina, een.url, "opmerking", zin, Plek(een.bestand, een.regel))
