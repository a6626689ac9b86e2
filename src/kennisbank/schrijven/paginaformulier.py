"""Het formulier op de site: welke vraag in welk stuk staat. De woorden komen uit `vragen`."""

from __future__ import annotations

from dataclasses import dataclass

from .skelet import leeg_voorbeeld
from .vragen import BRONVRAGEN, OP_VELD, VERBANDVRAGEN, Vraag


@dataclass(frozen=True, slots=True)
class Groep:
    """Een stuk van het formulier dat de lezer zelf opent."""

    titel: str
    uitleg: str
    vragen: tuple[Vraag, ...]


@dataclass(frozen=True, slots=True)
class Paginaformulier:
    """Alles wat de pagina van het formulier toont.

    `eerst` zijn de vragen die altijd open staan, `staafbaar` die waarvan een inzender kan
    aankruisen dat een bron ze staaft. `skelet` is er voor wie geen scripts heeft.
    """

    eerst: tuple[Vraag, ...]
    groepen: tuple[Groep, ...]
    staafbaar: tuple[Vraag, ...]
    skelet: str
    bronnen: Vraag = OP_VELD["bronnen"]
    bron: tuple[Vraag, ...] = BRONVRAGEN
    relaties: Vraag = OP_VELD["relaties"]
    relatie: tuple[Vraag, ...] = VERBANDVRAGEN


def paginaformulier() -> Paginaformulier:
    """Het formulier op de site."""
    return Paginaformulier(
        _vragen("gemeente", "titel", "kern", "wat"),
        (
            Groep(
                "Het hele verhaal",
                "Waarom, hoe, wat het opleverde en wat u leerde",
                _vragen("waarom", "hoe", "resultaat", "les"),
            ),
            Groep(
                "Jaar, stand en aantal",
                "Wanneer het was en hoe het ervoor staat",
                _vragen(
                    *("jaar_start", "jaar_eind", "status", "uitkomst"),
                    *("kosten", "inwoners_betrokken"),
                ),
            ),
            Groep(
                "Waar het bij past",
                "Voorstellen, tips en begrippen",
                _vragen("relaties", "instrumenten"),
            ),
            Groep(
                "Bijzonder",
                "Niet uit één gemeente, of iets om op te letten",
                _vragen("vorm", "organisatie", "let_op"),
            ),
        ),
        _vragen("wat", "waarom", "hoe", "resultaat", "les", "uitkomst", "kosten"),
        leeg_voorbeeld(),
    )


def _vragen(*velden: str) -> tuple[Vraag, ...]:
    return tuple(OP_VELD[veld] for veld in velden)
