"""Het verhaal van een gemeente: haar voorbeelden, wie er op haar lijkt, en haar eigen regels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from ...lezen.inwoners import met_punten
from ...model import Feitenkaart, Gemeenteprofiel, Kader, Verordening
from .. import buurt
from ..buurt import Buur
from ..naam import aanduiding, datum, hoofdletter
from ..rij import nieuwste_eerst
from ..verhaal import Kop, Kort, Leeg, Link, Melding, Regels, Verhaal, Zin
from .blik import Blik, vertel_over

REGELINGEN = "https://lokaleregelgeving.overheid.nl/ZoekResultaat?gemeenten="


@vertel_over.register
def _gemeente(record: Gemeenteprofiel, blik: Blik) -> Verhaal:
    oud = (
        Melding(f"{een.kern} De bronnen gebruiken de oude naam.", f"{een.titel}.", een.id)
        for een in record.oude_gemeenten
    )
    gemeenten = blik.omgeving.gemeenten
    dichtbij = buurt.dichtbij(blik.graaf, gemeenten, record)
    al_genoemd = {buur.profiel.id for buur in dichtbij}
    even_groot = buurt.even_groot(blik.graaf, gemeenten, record, al_genoemd)
    klasse = record.grootteklasse
    return blik.verhaal(
        f"Gemeente in {record.provincie}",
        *oud,
        Melding(" ".join(_komt(record.titel, blik))),
        _voorbeelden(record, blik),
        _genoemd(record.verordeningen, Kop("Participatieverordening", "verordening"), blik),
        _genoemd(record.akkoorden, Kop("Akkoord van 2026", "akkoord"), blik),
        _genoemd(
            record.vermeldingen, Kop(f"Waar de bronnen {record.titel} noemen", "genoemd"), blik
        ),
        _ook_over(record, blik),
        _anderen(dichtbij, Kop("In de buurt", "buurt")),
        _anderen(even_groot, Kop(f"Even groot: {klasse} inwoners", "even-groot", "Even groot")),
        _elders(record, blik),
        _regels(record, blik),
        zijlijn=(_gegevens(record), _provincie(record, blik)),
        herkomst=None,
        maat="klein",
        draad=False,
    )


def _komt(naam: str, blik: Blik) -> Iterator[str]:
    """Wat er op een dag die nog komt met de gemeente gebeurt."""
    for oud, een in sorted(blik.omgeving.gemeenten.verdwijnt.items()):
        if oud == naam:
            yield f"{naam} gaat op {datum(een.per)} op in {een.nu}."
        elif een.nu == naam:
            yield f"Op {datum(een.per)} komt {oud} bij {naam}."


def _voorbeelden(record: Gemeenteprofiel, blik: Blik) -> Regels:
    eigen = nieuwste_eerst(blik.knopen(record.voorbeelden))
    woord = "Voorbeeld" if len(eigen) == 1 else "Voorbeelden"
    genoemd = f"Een voorbeeld uit {record.titel} is er nog niet; wat wij wel weten, volgt hier."
    zelf = f"Wat deed {record.titel} om inwoners meer te laten meedoen? Wij weten het nog niet."
    leeg = Leeg(
        Kop("Nog geen voorbeeld"),
        f"{genoemd if record.is_bekend or record.ook_over else zelf} Weet u er een?",
        vooraf=(("gemeente", record.titel),),
    )
    kop = Kop(f"{woord} uit {record.titel}", "voorbeelden")
    return Regels(kop=kop, naam="index", knopen=eigen, leeg=None if eigen else leeg)


def _genoemd(ids: Sequence[str], kop: Kop, blik: Blik) -> Regels:
    """Records over deze gemeente, elk met zijn kern."""
    regels = tuple(
        (Link(een.record.titel, een.id), f". {een.record.kern}") for een in blik.knopen(ids)
    )
    return Regels(regels, kop, "lijst")


def _ook_over(record: Gemeenteprofiel, blik: Blik) -> Regels:
    """Wat een feitenkaart of kader over deze gemeente zegt, met de weg erheen."""
    zinnen = {
        (een.record.id, tekst): (Link(een.record.titel, een.id), f". {_als_zin(tekst)}")
        for een in blik.knopen(record.ook_over)
        if isinstance(een.record, Feitenkaart | Kader)
        for naam, tekst in een.record.plaatsen
        if record.titel in {nu.naam for nu in blik.omgeving.gemeenten.alle_in(naam)}
    }
    return Regels(tuple(zinnen.values()), Kop(f"Ook over {record.titel}", "ook-over"), "lijst")


def _als_zin(tekst: str) -> str:
    return hoofdletter(tekst) if tekst.endswith((".", "?", "!")) else f"{hoofdletter(tekst)}."


def _anderen(buren: Sequence[Buur], kop: Kop) -> Regels:
    """Per gemeente haar grootte, haar afstand en één voorbeeld."""
    return Regels(tuple(map(_buur, buren)), kop, "lijst", verder=True)


def _buur(buur: Buur) -> Zin:
    profiel = buur.profiel
    telt = f"{met_punten(profiel.inwoners)} inwoners, " if profiel.inwoners else ""
    over = len(profiel.voorbeelden) - 1
    titel = buur.voorbeeld.record.titel
    punt = "" if titel.endswith(("?", "!")) else "."
    return (
        Link(profiel.titel, profiel.id),
        f" ({telt}{buur.kilometers} km): ",
        Link(titel, buur.voorbeeld.id),
        f"{punt} En nog {over}." if over else punt,
    )


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


def _regels(record: Gemeenteprofiel, blik: Blik) -> Regels:
    """De weg naar wat de gemeente zelf vastlegde."""
    adres = f"{REGELINGEN}{quote(record.titel)}"
    zin: Zin = (
        "Het Rijk verzamelt elke verordening die nu geldt: ",
        Link(f"alle regels van {record.titel}", url=adres),
        ". Zoek daar op ‘participatie’ of op ‘inspraak’.",
    )
    wet = tuple(
        ("Wat de wet van elke gemeente vraagt: ", Link(een.record.titel, een.id), ".")
        for een in blik.graaf.van_soort("overzicht")
        if getattr(een.record, "toont", "") == Verordening.soort
    )
    kop = Kop(f"De eigen regels van {record.titel}", "regels")
    return Regels((zin, *wet), kop, "stil", verder=True)


def _provincie(record: Gemeenteprofiel, blik: Blik) -> Regels:
    return Regels(
        (("Uit deze provincie kennen wij geen andere gemeente.",),),
        kop=Kop(f"Ook in {record.provincie}"),
        naam="wijzer",
        knopen=buurt.zelfde_provincie(blik.graaf, record),
        verder=True,
    )


def _gegevens(record: Gemeenteprofiel) -> Kort:
    telling = (
        f"{met_punten(record.inwoners)} op {datum(record.peildatum)}" if record.inwoners else ""
    )
    bron = tuple(("Bron", Link(een.uitgever, url=een.url)) for een in record.bronnen)
    klasse = record.grootteklasse
    return Kort(
        (
            ("Inwoners", telling),
            *((("Grootte", f"{klasse} inwoners"),) if klasse else ()),
            *bron,
            *((("Eerder", ", ".join(record.voorgangers)),) if record.voorgangers else ()),
            ("Provincie", record.provincie),
            ("CBS-code", record.cbs_code),
        ),
        Kop("Gegevens"),
        "Deze pagina volgt vanzelf uit de lijst van gemeenten en de voorbeelden.",
        verder=True,
    )
