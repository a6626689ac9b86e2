"""De keuring: elke regel is een functie, en wie iets nakijkt gebruikt dezelfde lijst."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..bevinding import Bevinding
from ..kennisgraaf import knopen_van
from ..lezen import Vondst, eisen
from ..lezen.aanvulling import noemt_proefwaarde
from . import (
    adressen,
    datums,
    druk,
    feiten,
    herkennen,
    ids,
    moties,
    opmaak,
    raadsagenda,
    samenstelling,
    spelfouten,
    taal,
    tekst,
    tekstpaginas,
    wetten,
    zoekringen,
)
from . import gemeenten as over_gemeenten
from .nakijken import nagekeken
from .regel import Regel
from .stand import Stand

__all__ = ["ONDERWERPEN", "REGELS", "Regel", "Stand", "keur", "keur_voorstel"]


NAAR_HET_BEWIJS = frozenset({"veld-zonder-bron", "uitkomst-zonder-bron"})
"""Regels die kijken of een bron een veld noemt; wat er in dat veld staat, maakt niet uit."""


def _gelezen(namen: Mapping[str, str]) -> tuple[Regel, ...]:
    """Regels waarvan de bevinding al van het lezen komt."""
    return tuple(Regel(naam, eis) for naam, eis in namen.items())


ONDERWERPEN: Mapping[str, tuple[Regel, ...]] = {
    "Bestanden": _gelezen(eisen.BESTANDEN),
    "De vorm van een record": _gelezen(eisen.OPSCHRIFT),
    "Velden": _gelezen(eisen.VELDEN),
    "Ids, nummers en adressen": (
        *_gelezen(eisen.VERBANDEN),
        *ids.REGELS,
        *adressen.REGELS,
    ),
    "Hoe records in elkaar zitten": samenstelling.REGELS,
    "Feiten en bronnen": feiten.REGELS,
    "Wetten en verordeningen": wetten.REGELS,
    "Moties": moties.REGELS,
    "Raadsagenda": raadsagenda.REGELS,
    "Gemeenten": over_gemeenten.REGELS,
    "Jaren en datums": datums.REGELS,
    "Wat er in een tekst staat": tekst.REGELS,
    "Taal": taal.REGELS,
    "Spelling": spelfouten.REGELS,
    "Begrippen en zoeken": zoekringen.REGELS,
    "Akkoordscan": herkennen.REGELS,
    "Op papier": druk.REGELS,
    "Losse tekstpagina's": tekstpaginas.REGELS,
    "Opmaak van bestanden": opmaak.REGELS,
}
REGELS: tuple[Regel, ...] = tuple(regel for rij in ONDERWERPEN.values() for regel in rij)


def keur(stand: Stand, regels: Sequence[Regel] = REGELS) -> tuple[Bevinding, ...]:
    """Alles wat er aan de inhoud te verbeteren is, gesorteerd op plaats."""
    uit = {regel.naam for regel in REGELS} - {regel.naam for regel in regels}
    gevonden = {een for een in stand.gelezen if een.naam not in uit}
    for regel in regels:
        if regel.over_alles:
            gevonden.update(regel.gezet_op(regel.over_alles(stand)))
    bewaard = stand.bewaard if regels is REGELS else None
    gevonden.update(nagekeken((*stand.graaf, *stand.graaf.dubbel), stand, regels, bewaard))
    gevonden.update(een for een in _over_kapotte(stand, regels) if een.naam not in uit)
    if bewaard:
        bewaard.leg_weg()
    return tuple(sorted(gevonden))


def keur_voorstel(stand: Stand, *vondsten: Vondst) -> tuple[Bevinding, ...]:
    """Alles wat er te verbeteren is aan records die naast de inhoud komen."""
    return tuple(sorted(_naast(stand, vondsten, REGELS)))


def _over_kapotte(stand: Stand, regels: Sequence[Regel]) -> Iterable[Bevinding]:
    """Wat er aan records met een fout nog meer te verbeteren is."""
    gevonden = _naast(stand, stand.lezing.aangevuld, regels) if stand.lezing.aangevuld else ()
    return (een for een in gevonden if not noemt_proefwaarde(een))


def _naast(stand: Stand, vondsten: Sequence[Vondst], regels: Sequence[Regel]) -> set[Bevinding]:
    ernaast = stand.met(*vondsten)
    gemeld = {plek for vondst in vondsten for plek in vondst.gemeld}
    gevonden = set(ernaast.graaf.bevindingen)
    for vondst in vondsten:
        gevonden.update(nagekeken(knopen_van(vondst), ernaast, regels))
    return {
        een
        for een in gevonden
        if een.naam in NAAR_HET_BEWIJS or not {(een.plek, een.veld), (een.plek, "")} & gemeld
    }
