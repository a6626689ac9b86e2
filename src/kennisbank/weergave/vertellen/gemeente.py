"""Het verhaal van een gemeente: haar voorbeelden, haar oude namen en wie er nog meer bezig is."""

from __future__ import annotations

from ...model import Gemeenteprofiel
from .. import buurt
from ..naam import aanduiding
from ..verhaal import Kop, Kort, Leeg, Link, Melding, Regels, Verhaal
from .blik import Blik, vertel_over


@vertel_over.register
def _gemeente(record: Gemeenteprofiel, blik: Blik) -> Verhaal:
    oud = (
        Melding(f"{een.kern} De bronnen gebruiken de oude naam.", f"{een.titel}.", een.id)
        for een in record.oude_gemeenten
    )
    return blik.verhaal(
        f"Gemeente in {record.provincie}",
        *oud,
        _voorbeelden(record, blik),
        _vermeldingen(record, blik),
        _elders(record, blik),
        zijlijn=(_provincie(record, blik), _gegevens(record)),
        herkomst=None,
        maat="klein",
        draad=False,
    )


def _voorbeelden(record: Gemeenteprofiel, blik: Blik) -> Regels:
    eigen = blik.knopen(record.voorbeelden)
    woord = "Voorbeeld" if len(eigen) == 1 else "Voorbeelden"
    leeg = Leeg(
        Kop("Nog geen voorbeeld"),
        f"De bronnen noemen {record.titel}, maar een voorbeeld kennen wij nog niet. Weet u er een?",
        vooraf=(("gemeente", record.titel),),
    )
    kop = Kop(f"{woord} uit {record.titel}", "voorbeelden")
    return Regels(kop=kop, naam="index", knopen=eigen, leeg=None if eigen else leeg)


def _vermeldingen(record: Gemeenteprofiel, blik: Blik) -> Regels:
    regels = tuple(
        (Link(een.record.titel, een.id), f". {een.record.kern}")
        for een in blik.knopen(record.vermeldingen)
    )
    kop = Kop(f"Waar de bronnen {record.titel} noemen", "genoemd")
    return Regels(regels, kop, "lijst")


def _elders(record: Gemeenteprofiel, blik: Blik) -> Regels:
    """Per instrument van deze gemeente een paar voorbeelden van elders."""
    groepen = tuple(
        Regels(
            tuple((f"{aanduiding(een)}: ", Link(een.record.titel, een.id)) for een in anderen),
            Kop(begrip.record.titel),
            "lijst",
            (begrip,),
        )
        for begrip, anderen in buurt.zelfde_instrument(blik.graaf, record)
    )
    kop = Kop("Elders met hetzelfde instrument", "zelfde")
    return Regels(kop=kop, naam="groepen", groepen=groepen, verder=True)


def _provincie(record: Gemeenteprofiel, blik: Blik) -> Regels:
    return Regels(
        (("Uit deze provincie kennen wij geen andere gemeente.",),),
        kop=Kop(f"Ook in {record.provincie}"),
        naam="wijzer",
        knopen=buurt.zelfde_provincie(blik.graaf, record),
        verder=True,
    )


def _gegevens(record: Gemeenteprofiel) -> Kort:
    return Kort(
        (("CBS-code", record.cbs_code), ("Provincie", record.provincie)),
        Kop("Gegevens"),
        "Deze pagina volgt vanzelf uit de voorbeelden.",
        verder=True,
    )
