"""Afgeleide records: een pagina voor elke gemeente met een voorbeeld of een vermelding."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..gelijkend import sleutel
from ..model import Gemeenteprofiel, OudeGemeente, Plaatsvermelding, Voorbeeld
from .boom import Boom
from .gemeenten import GEMEENTEN, Gemeente, Gemeenten
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
    profielen = (
        (_profiel(gemeente, per_gemeente[naam], gemeenten), gemeente.regel)
        for naam in sorted(per_gemeente)
        if (gemeente := gemeenten.op_naam[naam])
    )
    nieuw = tuple(
        Vondst(profiel, Boom(GEMEENTEN, regels={(): (regel, regel)}), pagina(profiel, GEMEENTEN))
        for profiel, regel in profielen
    )
    weg = frozenset() if gemeenten.op_naam else genoemd([Gemeenteprofiel], lezing.vondsten)
    return replace(
        lezing,
        onleesbaar=lezing.onleesbaar | weg,
        vondsten=(*lezing.vondsten, *nieuw),
    )


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
        if sinds := gemeenten.opgeheven.get(naam):
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
