"""Het verhaal van een akkoord: wie het sloot, waar het staat en wat het belooft."""

from __future__ import annotations

from ...model import Akkoord, Belofte
from ..naam import aanduiding, datum, domein
from ..verhaal import Kop, Link, Melding, Regels, Verhaal, Zin
from .blik import Blik, vertel_over

PAST = {
    "past": "",
    "deels": "past deels",
    "verwant": "verwant, niet hetzelfde",
}


@vertel_over.register
def _akkoord(record: Akkoord, blik: Blik) -> Verhaal:
    beloften = tuple(_belofte(een, blik) for een in record.beloften)
    gelezen = record.gelezen == "democratie"
    return blik.verhaal(
        "",
        Regels(((f"Partijen: {', '.join(record.partijen)}.",),) if record.partijen else ()),
        Regels(_waar(record)),
        Regels(beloften, Kop("Over democratie" if gelezen else "Wel gezien"), "lijst"),
        Melding(record.let_op or ""),
        Regels((_tweede_hand(record),)),
        herkomst=None,
        maat="klein",
        draad=False,
    )


def _belofte(belofte: Belofte, blik: Blik) -> Zin:
    """Wat het akkoord belooft, bij welk voorstel, en waar het staat."""
    knopen = blik.knopen([belofte.voorstel])
    voorstel = tuple(Link(aanduiding(een), een.id) for een in knopen)
    waar = f"bladzijde {belofte.bladzijde}" if belofte.bladzijde else domein(belofte.bron)
    past = f", {PAST[belofte.past]}" if PAST[belofte.past] else ""
    return (*voorstel, f"{past}: {belofte.wat} (", Link(waar, url=belofte.bron), ")")


def _waar(record: Akkoord) -> tuple[Zin, ...]:
    """De weg naar het akkoord zelf en naar de uitleg van de gemeente."""
    adressen = (("Het akkoord", record.document), ("Uitleg van de gemeente", record.uitleg))
    links = [(wat, Link(domein(adres), url=adres)) for wat, adres in adressen if adres]
    if not links:
        return (("Het adres van het akkoord zagen wij niet.",),)
    stukken = (een for wat, link in links for een in (f"{wat}: ", link, ". "))
    return (tuple(stukken),)


def _tweede_hand(record: Akkoord) -> Zin:
    gezien = [(Link(een.uitgever, url=een.url), f" ({een.titel})") for een in record.bronnen]
    bronnen = [deel for paar in gezien for deel in (", ", *paar)][1:]
    zin = "Uit de tweede hand; wij openden het akkoord niet. Gezien bij "
    return (zin, *bronnen, f", op {datum(record.gezien_op)}.")
