"""Afgeleide records: een pagina voor elke gemeente van nu."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pydantic import ValidationError

from ..bevinding import Bevinding, Plek
from ..gelijkend import sleutel
from ..model import (
    Akkoord,
    Bewijs,
    Feitenkaart,
    Gemeenteprofiel,
    Kader,
    OudeGemeente,
    Plaatsvermelding,
    Verordening,
    Voorbeeld,
    soort_van,
)
from .boom import Boom
from .gemeenten import GEMEENTEN, KOLOMMEN, Gemeente, Gemeenten
from .inwoners import met_punten
from .onleesbaar import genoemd
from .vondst import Afleiding, Lezing, Vondst
from .wonen import pagina

Genoemd = Voorbeeld | Plaatsvermelding | Akkoord | Verordening


def met_gemeenten(lezing: Lezing, gemeenten: Gemeenten) -> Lezing:
    """De lezing met een profiel van elke gemeente erbij, en wat records over haar zeggen.

    Een redacteur hoeft dus nooit zelf een gemeentepagina te maken.
    """
    per_gemeente: dict[str, list[Genoemd]] = {}
    for vondst in lezing.vondsten:
        record = vondst.record
        if isinstance(record, Genoemd):
            nu = gemeenten.zoek(record.gemeente or "")
            if nu:
                per_gemeente.setdefault(nu.naam, []).append(record)
    ook_over = _ook_over(lezing, gemeenten)
    nieuw: dict[str, Afleiding] = {}
    kapot: list[Gemeente] = []
    gemeld = {een.plek.regel for een in gemeenten.bevindingen if een.plek.bestand == GEMEENTEN}
    for naam, gemeente in sorted(gemeenten.op_naam.items()):
        genoemd_, over = per_gemeente.get(naam, []), tuple(ook_over.get(naam, ()))
        oud = lezing.afleidingen.get(naam)
        if oud and oud.klopt_nog((gemeente, *genoemd_), over):
            nieuw[naam] = oud
            continue
        try:
            profiel = _profiel(gemeente, genoemd_, over, gemeenten)
        except ValidationError:
            kapot += [] if gemeente.regel in gemeld else [gemeente]
        else:
            boom = Boom(GEMEENTEN, regels={(): (gemeente.regel, gemeente.regel)})
            vondst = Vondst(profiel, boom, pagina(profiel, GEMEENTEN))
            nieuw[naam] = Afleiding((gemeente, *genoemd_), over, vondst)
    vondsten = tuple(een.vondst for een in nieuw.values())
    stuk = bool(kapot) or not gemeenten.op_naam
    weg = genoemd([Gemeenteprofiel], lezing.vondsten) if stuk else frozenset()
    return replace(
        lezing,
        onleesbaar=lezing.onleesbaar | weg - {vondst.record.id for vondst in vondsten},
        vondsten=(*lezing.vondsten, *vondsten),
        bevindingen=(*lezing.bevindingen, *map(_geen_gemeente, kapot)),
        afleidingen=nieuw,
    )


def _ook_over(lezing: Lezing, gemeenten: Gemeenten) -> dict[str, dict[str, None]]:
    """Per gemeente de feitenkaarten en kaders die haar noemen in een veld voor plaatsen."""
    per_gemeente: dict[str, dict[str, None]] = {}
    for vondst in lezing.vondsten:
        record = vondst.record
        for naam, _ in record.plaatsen if isinstance(record, Feitenkaart | Kader) else ():
            for nu in gemeenten.alle_in(naam):
                per_gemeente.setdefault(nu.naam, {})[record.id] = None
    return per_gemeente


def _geen_gemeente(gemeente: Gemeente) -> Bevinding:
    plek, melding = Plek(GEMEENTEN, gemeente.regel), "Deze regel is geen gemeente."
    return Bevinding(plek, melding, voorstel=KOLOMMEN, naam="gemeentenlijst")


def _profiel(
    gemeente: Gemeente, genoemd: list[Genoemd], ook_over: tuple[str, ...], gemeenten: Gemeenten
) -> Gemeenteprofiel:
    voorbeelden = tuple(een.id for een in genoemd if isinstance(een, Voorbeeld))
    vermeldingen = tuple(een.id for een in genoemd if isinstance(een, Plaatsvermelding))
    telling = gemeente.inwoners
    return Gemeenteprofiel(
        id=f"gemeente-{sleutel(gemeente.naam)}",
        titel=gemeente.naam,
        kern=_kern(gemeente, len(voorbeelden), len(vermeldingen), bool(ook_over)),
        bron=tuple(dict.fromkeys(plaats for een in genoemd for plaats in een.bron)),
        provincie=gemeente.provincie,
        cbs_code=gemeente.code,
        tooi=gemeente.tooi,
        inwoners=telling.aantal if telling else None,
        peildatum=telling.peildatum if telling else None,
        grootteklasse=telling.klasse if telling else None,
        bronnen=tuple(_bewijs(gemeente)),
        voorbeelden=voorbeelden,
        vermeldingen=vermeldingen,
        akkoorden=tuple(een.id for een in genoemd if isinstance(een, Akkoord)),
        verordeningen=tuple(een.id for een in genoemd if isinstance(een, Verordening)),
        ook_over=ook_over,
        voorgangers=tuple(
            f"{naam} ({'deels, ' if een.verdeeld else ''}tot {een.per[:4]})"
            for naam, een in sorted(gemeenten.voorgangers.items())
            if gemeenten.andere_namen[naam] == gemeente.naam
        ),
        oude_paginas=tuple(
            _pad(naam)
            for naam in sorted(gemeenten.voorgangers)
            if gemeenten.andere_namen[naam] == gemeente.naam
            and (naam in gemeenten.verdwenen or gemeenten.is_heel_opgegaan(naam))
        ),
        oude_gemeenten=tuple(_oude(gemeente, genoemd, gemeenten)),
    )


def _pad(naam: str) -> str:
    woonplaats = soort_van(Gemeenteprofiel).woonplaats
    return woonplaats.pagina.format(naam=sleutel(naam)) if woonplaats else ""


def _bewijs(gemeente: Gemeente) -> Iterator[Bewijs]:
    if telling := gemeente.inwoners:
        yield Bewijs(
            url=telling.adres,
            titel="Inwoners per gemeente",
            uitgever=telling.bron,
            staaft=("inwoners",),
        )


def _kern(gemeente: Gemeente, voorbeelden: int, vermeldingen: int, elders: bool) -> str:
    telling = gemeente.inwoners
    telt = f" en telt {met_punten(telling.aantal)} inwoners" if telling else ""
    waar = f"{gemeente.naam} ligt in {gemeente.provincie}{telt}."
    if voorbeelden:
        woord = "één voorbeeld" if voorbeelden == 1 else f"{voorbeelden} voorbeelden"
        return f"{waar} De kennisbank heeft {woord} uit deze gemeente."
    if vermeldingen:
        return f"{waar} De bronnen noemen de gemeente, maar wij kennen nog geen voorbeeld."
    wel = " Elders op deze site komt zij wel voor." if elders else ""
    return f"{waar} Wij kennen nog geen voorbeeld uit deze gemeente.{wel}"


def _oude(
    gemeente: Gemeente, genoemd: list[Genoemd], gemeenten: Gemeenten
) -> Iterator[OudeGemeente]:
    """De oude gemeenten die een bron noemt, elk één keer."""
    for naam in dict.fromkeys(een.gemeente for een in genoemd if een.gemeente):
        if sinds := gemeenten.sinds(naam):
            yield OudeGemeente(
                id=f"gemeente-{sleutel(naam)}",
                titel=naam,
                kern=_hoort(naam, sinds, gemeente, gemeenten),
                bron=tuple(
                    dict.fromkeys(
                        plaats for een in genoemd if een.gemeente == naam for plaats in een.bron
                    )
                ),
            )


def _hoort(naam: str, sinds: str, gemeente: Gemeente, gemeenten: Gemeenten) -> str:
    if gemeenten.voorgangers[naam].verdeeld:
        return f"{naam} is in {sinds[:4]} verdeeld; een deel hoort nu bij {gemeente.naam}."
    return f"{naam} hoort sinds {sinds[:4]} bij de gemeente {gemeente.naam}."
