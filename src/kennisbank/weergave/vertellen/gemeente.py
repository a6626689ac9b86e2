"""Het verhaal van een gemeente: haar voorbeelden, wie er op haar lijkt, en haar eigen regels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from ...kennisgraaf import Kennisgraaf, Knoop
from ...lezen.inwoners import met_punten
from ...model import (
    Akkoord,
    Feitenkaart,
    Gemeenteprofiel,
    Kader,
    Overzicht,
    Record,
    Verordening,
)
from .. import buurt
from ..buurt import Buur
from ..naam import aanduiding, datum, hoofdletter
from ..oogopslag import Oogopslag, Vak
from ..rij import nieuwste_eerst
from ..streek import Buren, streek
from ..verhaal import Kop, Kort, Leeg, Link, Luik, Luiken, Melding, Regels, Verhaal, Zin
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
    al_genoemd = {buur.id for buur in dichtbij}
    even_groot = buurt.even_groot(blik.graaf, gemeenten, record, al_genoemd)
    return blik.verhaal(
        f"Gemeente in {record.provincie}",
        _in_het_kort(record, blik),
        *oud,
        Melding(" ".join(_komt(record.titel, blik))),
        _voorbeelden(record, blik),
        _wet_en_regels(record, blik),
        _genoemd(record.akkoorden, Kop("Akkoord van 2026", "akkoord"), blik),
        _genoemd(
            record.vermeldingen, Kop(f"Waar de bronnen {record.titel} noemen", "genoemd"), blik
        ),
        _ook_over(record, blik),
        _in_de_buurt(record, dichtbij, blik),
        _even_groot(record, even_groot),
        _elders(record, blik),
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
    return (
        hoofdletter(tekst)
        if tekst.endswith((".", "?", "!")) or not tekst
        else f"{hoofdletter(tekst)}."
    )


def _in_de_buurt(record: Gemeenteprofiel, buren: Sequence[Buur], blik: Blik) -> Buren:
    """De dichtste gemeenten met een voorbeeld, op een kaartje en als lijst."""
    gemeenten = blik.omgeving.gemeenten
    kaart = streek(gemeenten, record.titel, [een.titel for een in buren])
    namen = kaart.dichtbij if kaart else ()
    dichtbij = tuple(filter(None, (buurt.profiel_bij(blik.graaf, naam) for naam in namen)))
    return Buren(Kop("In de buurt", "buurt"), tuple(buren), kaart, dichtbij)


def _even_groot(record: Gemeenteprofiel, buren: Sequence[Buur]) -> Regels:
    """Van gemeenten met ongeveer evenveel inwoners elk één voorbeeld."""
    kop = Kop(f"Even groot: {record.grootteklasse} inwoners", "even-groot", "Even groot")
    return Regels(kop=kop, naam="index", knopen=tuple(een.voorbeeld for een in buren), verder=True)


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


def _wet_en_regels(record: Gemeenteprofiel, blik: Blik) -> Luiken:
    """Wat de wet van elke gemeente vraagt, en wat wij van deze gemeente zagen."""
    naam = record.titel
    adres = f"{REGELINGEN}{quote(naam)}"
    zelf: Zin = (
        "Zelf zoeken: ",
        Link(f"alle regels van {naam}", url=adres),
        ", op ‘participatie’ of ‘inspraak’.",
    )
    gezien = [zin for een in _verordeningen(record, blik) for zin in _verordening(een)]
    niets: Zin = (f"Een participatieverordening van {naam} zagen wij niet. Zij kan er wel zijn.",)
    wet = tuple(_vraagt(blik))
    luiken = (
        Luik(Kop(f"Wat de wet van {naam} vraagt", "regels"), zinnen=wet),
        Luik(Kop(f"Wat {naam} vastlegde", "verordening"), zinnen=(*(gezien or [niets]), zelf)),
    )
    return Luiken(luiken if wet else luiken[1:])


def _vraagt(blik: Blik) -> Iterator[Zin]:
    """De zin die altijd waar is over de termijn, en de weg naar wat een raad kan nalopen."""
    for een in blik.graaf.eens(_over_verordeningen):
        overzicht = een.record
        if isinstance(overzicht, Overzicht):
            for kader in blik.knopen([overzicht.termijn or ""]):
                yield (f"{_voor_wanneer(kader.record)}", Link("Lees de wet", kader.id), ".")
            yield ("Loop na of uw gemeente klaar is: ", Link(overzicht.titel, een.id), ".")


def _over_verordeningen(graaf: Kennisgraaf) -> tuple[Knoop, ...]:
    """De overzichten van wat gemeenten vastlegden."""
    return tuple(
        een
        for een in graaf.van_soort(Overzicht.soort)
        if isinstance(een.record, Overzicht) and een.record.toont == Verordening.soort
    )


def _voor_wanneer(kader: Record) -> str:
    if not isinstance(kader, Kader) or not kader.termijn:
        return f"{kader.kern} "
    zin = kader.termijn.altijd
    return f"{datum(kader.overgang_tot)}: {zin[:1].lower()}{zin[1:]} "


def _verordeningen(record: Gemeenteprofiel, blik: Blik) -> Iterator[Verordening]:
    for een in blik.knopen(record.verordeningen):
        if isinstance(een.record, Verordening):
            yield een.record


def _verordening(een: Verordening) -> Iterator[Zin]:
    """De verordening, wat zij regelt, en hoeveel wij ervan lazen."""
    vanaf = f" Zij geldt vanaf {datum(een.geldt_vanaf)}." if een.geldt_vanaf else ""
    yield (Link(een.titel, een.id), f". {een.kern}{vanaf}")
    yield from ((f"{woord}: {waarde}",) for woord, waarde in _kern_van(een))
    yield (f"Wij lazen {een.gelezen}. Wat hier niet staat, is niet gezien.",)


def _kern_van(een: Verordening) -> Iterator[tuple[str, str]]:
    for veld in ("fasen", "wie_beslist", "uitdaagrecht"):
        if waarde := _als_zin(getattr(een, veld) or ""):
            naam = waarde.startswith(een.gemeente)
            yield Verordening.FEITEN[veld], waarde if naam else waarde[:1].lower() + waarde[1:]


def _in_het_kort(record: Gemeenteprofiel, blik: Blik) -> Oogopslag:
    """Hoeveel mensen er wonen, en wat wij van de gemeente weten."""
    telling = met_punten(record.inwoners) if record.inwoners else ""
    eigen = len(record.voorbeelden)
    vakken = (
        Vak("Inwoners", telling, (datum(record.peildatum),) if telling else (), "mensen"),
        Vak("Voorbeelden", str(eigen) if eigen else "Nog geen", tekening="plaats"),
        *map(_vak_verordening, _verordeningen(record, blik)),
        *map(_vak_akkoord, blik.knopen(record.akkoorden)),
    )
    return Oogopslag(tuple(een for een in vakken if een.waarde))


def _vak_verordening(een: Verordening) -> Vak:
    jaar = (een.geldt_vanaf or een.voorgesteld_op or "")[:4]
    waarde = f"{'Vanaf' if een.geldt_vanaf else 'Voorstel'} {jaar}" if jaar else "Gezien"
    return Vak("Verordening", waarde, (Link("Wat wij lazen", een.id),), "wet")


def _vak_akkoord(knoop: Knoop) -> Vak:
    akkoord = knoop.record
    if not isinstance(akkoord, Akkoord):
        return Vak("Akkoord", "")
    gelezen = akkoord.gelezen == "democratie"
    wat = "Wat het belooft" if gelezen else "Niet op democratie gelezen"
    return Vak("Akkoord", akkoord.periode.replace("-", " – "), (Link(wat, knoop.id),), "vel")


def _provincie(record: Gemeenteprofiel, blik: Blik) -> Regels:
    return Regels(
        (("Uit deze provincie kennen wij geen andere gemeente.",),),
        kop=Kop(f"Ook in {record.provincie}"),
        naam="wijzer",
        knopen=buurt.zelfde_provincie(blik.graaf, record),
        vouw=3,
        verder=True,
    )


def _gegevens(record: Gemeenteprofiel) -> Kort:
    bron = tuple(("Bron", Link(een.uitgever, url=een.url)) for een in record.bronnen)
    klasse = record.grootteklasse
    return Kort(
        (
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
