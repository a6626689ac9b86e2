"""Afgeleide records: een pagina voor elke gemeente met een voorbeeld of een vermelding."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pydantic import ValidationError

from ..bevinding import Bevinding, Plek
from ..gelijkend import sleutel
from ..model import Gemeenteprofiel, OudeGemeente, Plaatsvermelding, Voorbeeld
from .boom import Boom
from .gemeenten import GEMEENTEN, KOLOMMEN, Gemeente, Gemeenten
from .onleesbaar import genoemd
from .vondst import Lezing, Vondst
from .wonen import pagina

Genoemd = Voorbeeld | Plaatsvermelding


def met_gemeenten(lezing: Lezing, gemeenten: Gemeenten) -> Lezing:
    """De lezing met een gemeenteprofiel erbij voor elke gemeente die een record noemt.

    Een redacteur hoeft dus nooit zelf een gemeentepagina te maken.
    """
    per_gemeente: dict[str, list[Genoemd]] = {}
    for vondst in lezing.vondsten:
        record = vondst.record
        if isinstance(record, (Voorbeeld, Plaatsvermelding)):
            nu = gemeenten.zoek(record.gemeente or "")
            if nu:
                per_gemeente.setdefault(nu.naam, []).append(record)
    nieuw: list[Vondst] = []
    kapot: list[Gemeente] = []
    gemeld = {een.plek.regel for een in gemeenten.bevindingen if een.plek.bestand == GEMEENTEN}
    for naam in sorted(per_gemeente):
        gemeente = gemeenten.op_naam[naam]
        try:
            profiel = _profiel(gemeente, per_gemeente[naam], gemeenten)
        except ValidationError:
            kapot += [] if gemeente.regel in gemeld else [gemeente]
        else:
            boom = Boom(GEMEENTEN, regels={(): (gemeente.regel, gemeente.regel)})
            nieuw.append(Vondst(profiel, boom, pagina(profiel, GEMEENTEN)))
    stuk = bool(kapot) or not gemeenten.op_naam
    weg = genoemd([Gemeenteprofiel], lezing.vondsten) if stuk else frozenset()
    return replace(
        lezing,
        onleesbaar=lezing.onleesbaar | weg - {vondst.record.id for vondst in nieuw},
        vondsten=(*lezing.vondsten, *nieuw),
        bevindingen=(*lezing.bevindingen, *map(_geen_gemeente, kapot)),
    )


def _geen_gemeente(gemeente: Gemeente) -> Bevinding:
    plek, melding = Plek(GEMEENTEN, gemeente.regel), "Deze regel is geen gemeente."
    return Bevinding(plek, melding, voorstel=KOLOMMEN, naam="gemeentenlijst")


def _profiel(gemeente: Gemeente, genoemd: list[Genoemd], gemeenten: Gemeenten) -> Gemeenteprofiel:
    voorbeelden = tuple(een.id for een in genoemd if isinstance(een, Voorbeeld))
    vermeldingen = tuple(een.id for een in genoemd if isinstance(een, Plaatsvermelding))
    return Gemeenteprofiel(
        id=f"gemeente-{sleutel(gemeente.naam)}",
        titel=gemeente.naam,
        kern=_kern(gemeente, len(voorbeelden)),
        bron=tuple(dict.fromkeys(plaats for een in genoemd for plaats in een.bron)),
        provincie=gemeente.provincie,
        cbs_code=gemeente.code,
        tooi=gemeente.tooi,
        voorbeelden=voorbeelden,
        vermeldingen=vermeldingen,
        voorgangers=tuple(
            f"{naam} (tot {een.per[:4]})"
            for naam, een in sorted(gemeenten.voorgangers.items())
            if gemeenten.andere_namen[naam] == gemeente.naam
        ),
        oude_gemeenten=tuple(_oude(gemeente, genoemd, gemeenten)),
    )


def _kern(gemeente: Gemeente, aantal: int) -> str:
    waar = f"{gemeente.naam} ligt in {gemeente.provincie}."
    if not aantal:
        return f"{waar} De bronnen noemen de gemeente, maar wij kennen nog geen voorbeeld."
    woord = "één voorbeeld" if aantal == 1 else f"{aantal} voorbeelden"
    return f"{waar} De kennisbank heeft {woord} uit deze gemeente."


def _oude(
    gemeente: Gemeente, genoemd: list[Genoemd], gemeenten: Gemeenten
) -> Iterator[OudeGemeente]:
    """De oude gemeenten die een bron noemt, elk één keer."""
    for naam in dict.fromkeys(een.gemeente for een in genoemd if een.gemeente):
        if sinds := gemeenten.sinds(naam):
            yield OudeGemeente(
                id=f"gemeente-{sleutel(naam)}",
                titel=naam,
                kern=f"{naam} hoort sinds {sinds[:4]} bij de gemeente {gemeente.naam}.",
                bron=tuple(
                    dict.fromkeys(
                        plaats for een in genoemd if een.gemeente == naam for plaats in een.bron
                    )
                ),
            )
