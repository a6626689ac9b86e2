"""Het verhaal van een akkoord: wie het sloot, waar het staat en wat het belooft."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from ...kennisgraaf import Knoop
from ...model import Akkoord, Belofte
from ..naam import aanduiding, datum, domein, hoofdletter
from ..verhaal import Bronnen, Kop, Link, Melding, Regels, Verhaal, Zin
from .blik import Blik, vertel_over

PAST = {"past": "", "deels": ", voor een deel", "verwant": ", iets wat erop lijkt"}


@vertel_over.register
def _akkoord(record: Akkoord, blik: Blik) -> Verhaal:
    gelezen = record.gelezen == "democratie"
    wat = f"{hoofdletter(record.vorm)}, {datum(record.datum)}"
    return blik.verhaal(
        " · ".join(filter(None, (wat, ", ".join(record.partijen)))),
        Regels(
            tuple(_beloften(record, blik)),
            Kop("Over democratie" if gelezen else "Wel gezien"),
            "lijst",
        ),
        Melding(record.let_op or ""),
        Regels(_waar(record)),
        Bronnen(record.bronnen if record.beloften else ()),
        herkomst=None,
        maat="klein",
        draad=False,
    )


def _beloften(record: Akkoord, blik: Blik) -> Iterator[Zin]:
    """Per voorstel één regel met alles wat het akkoord erover zegt."""
    for (voorstel, past), rij in groupby(record.beloften, lambda een: (een.voorstel, een.past)):
        yield _regel(blik.knopen([voorstel]), past, tuple(rij))


def _regel(knopen: Sequence[Knoop], past: str, rij: Sequence[Belofte]) -> Zin:
    voorstel = tuple(
        Link(f"{een.record.titel} ({aanduiding(een).lower()})", een.id) for een in knopen
    )
    beloften = (deel for een in rij for deel in _belofte(een))
    return (*voorstel, f"{PAST[past]}: " if voorstel else "", *beloften)


def _belofte(belofte: Belofte) -> Zin:
    """Wat het akkoord belooft, en waar het staat."""
    waar = f"bladzijde {belofte.bladzijde}" if belofte.bladzijde else domein(belofte.bron)
    return (f"{belofte.wat} (", Link(waar, url=belofte.bron), ") ")


def _waar(record: Akkoord) -> tuple[Zin, ...]:
    """De weg naar het akkoord zelf en naar de uitleg van de gemeente."""
    adressen = (("Het akkoord", record.document), ("Uitleg van de gemeente", record.uitleg))
    links = [(wat, Link(domein(adres), url=adres)) for wat, adres in adressen if adres]
    if not links:
        return (("Het adres van het akkoord zagen wij niet.",),)
    stukken = (een for wat, link in links for een in (f"{wat}: ", link, ". "))
    return (tuple(stukken),)
