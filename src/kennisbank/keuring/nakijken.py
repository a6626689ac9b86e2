"""Nakijken: welke regels bij een record aan de beurt zijn, en wat zij vinden."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from ..bevinding import Bevinding
from ..kennisgraaf import Knoop
from ..lezen.boom import Pad
from .bewaard import Bewaard
from .regel import Regel, na_te_kijken
from .stand import Stand

Beurt = Callable[[Knoop], str]


def nagekeken(
    knopen: Iterable[Knoop], stand: Stand, regels: Sequence[Regel], bewaard: Bewaard | None = None
) -> Iterator[Bevinding]:
    """Wat de regels over één record of één tekst vinden, record voor record.

    Met `bewaard` is van een record dat niet veranderde al bekend welke regels er iets vinden; dat
    zijn er bijna nooit. Wat zij vinden, komt altijd van de regel zelf.
    """
    op_naam = {regel.naam: regel for regel in regels}
    altijd = [een for een in regels if een.naast_de_rest and not een.als and not een.ziet]
    beurten = [_eigen(regels, bewaard), _met_kenmerk(regels, stand, bewaard)]
    for knoop in knopen:
        namen = [naam for beurt in beurten for naam in beurt(knoop).split()]
        for regel in (*altijd, *map(op_naam.__getitem__, namen)):
            yield from regel.bij(knoop, stand)


def _eigen(regels: Sequence[Regel], bewaard: Bewaard | None) -> Beurt:
    """Wat alleen van het record zelf afhangt."""
    soms = [regel for regel in regels if regel.over_record or regel.over_tekst or regel.als]
    if bewaard is None:
        return partial(_aan_de_beurt, soms)
    tabel = bewaard.tabel("regels")
    return lambda knoop: tabel.eens(bewaard.sleutel(knoop), partial(_aan_de_beurt, soms, knoop))


def _met_kenmerk(regels: Sequence[Regel], stand: Stand, bewaard: Bewaard | None) -> Beurt:
    """Wat ook afhangt van een deel van de rest, met dat deel in de vraag."""
    gebonden = [(regel, regel.ziet) for regel in regels if regel.ziet]

    def beurt(knoop: Knoop) -> str:
        namen = [regel.naam for regel, ziet in gebonden if isinstance(knoop.record, ziet.klasse)]
        if not namen or bewaard is None:
            return " ".join(namen)
        kenmerken = dict.fromkeys(ziet.kenmerk for _, ziet in gebonden)
        vraag = " ".join([bewaard.sleutel(knoop), *(stand.eens(een) for een in kenmerken)])
        raak = (regel.naam for regel, _ in gebonden if any(regel.bij(knoop, stand)))
        return bewaard.tabel("samen").eens(vraag, lambda: " ".join(raak))

    return beurt


def _aan_de_beurt(regels: Iterable[Regel], knoop: Knoop) -> str:
    """De namen van de regels die bij dit record iets vinden, of naast de rest kunnen vinden."""
    beurt = [regel for regel in regels if regel.over_record and any(regel.over_record(knoop))]
    te_gaan = [regel for regel in regels if not regel.over_record]
    for pad, tekst in na_te_kijken(knoop):
        raak = [regel for regel in te_gaan if _raakt(regel, knoop, pad, tekst)]
        beurt += raak
        te_gaan = [regel for regel in te_gaan if regel not in raak] if raak else te_gaan
    return " ".join(regel.naam for regel in beurt)


def _raakt(regel: Regel, knoop: Knoop, pad: Pad, tekst: str) -> bool:
    if regel.over_tekst:
        return any(regel.over_tekst(knoop, pad, tekst))
    return bool(regel.als and regel.als(tekst))
