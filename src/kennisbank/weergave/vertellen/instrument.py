"""Het verhaal van een instrument: zijn feitenkaart, en waar het in de praktijk gebruikt wordt."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from ...kennisgraaf import Kennisgraaf, Knoop
from ...lezen import sleutel
from ...model import Begrip, Feitenkaart, Kader, Voorbeeld, soort_van
from .. import takken
from ..naam import aanduiding
from ..omgeving import Omgeving
from ..oogopslag import Oogopslag
from ..rij import nieuwste_eerst
from ..verhaal import Bronnen, Kop, Leeg, Link, Melding, Regels, Verhaal
from .blik import Blik, ook_wel, op_een_rij, opsomming, regel, vertel_over
from .feitenkaart import (
    AFWEGEN,
    DETAILS,
    VOORAF,
    begin_hier,
    getallen,
    in_het_kort,
    luiken,
    met_getal,
    op_volgorde,
)
from .wet import in_de_wet


def vertel_instrument(graaf: Kennisgraaf, knoop: Knoop, omgeving: Omgeving) -> Verhaal:
    """Waar het begrip gebruikt of uitgelegd wordt, per groep, met de feitenkaart vooraan."""
    blik = Blik(graaf, knoop, omgeving)
    record = knoop.record
    if not isinstance(record, Begrip):
        raise TypeError(f"Alleen een begrip is een instrument, en {record.id} is dat niet.")
    kaart = next(iter(takken.verwanten(graaf, record.id, Feitenkaart.soort)), None)
    return blik.verhaal(
        "Instrument",
        *_vooraf((record.id,), blik),
        *(_kaart_kort(kaart.record) if kaart and isinstance(kaart.record, Feitenkaart) else ()),
        ook_wel(record, blik.omgeving.engels),
        *_gebruik((record.id,), blik),
        Bronnen(record.bronnen),
        zijlijn=(_lijkt_erop(record, blik), _in_de_lijst((knoop,))),
        herkomst=None,
        draad=False,
    )


def _kaart_kort(record: Feitenkaart) -> tuple[Oogopslag, Regels]:
    """De vier feiten van de kaart, voor een begrip dat haar deelt."""
    link = Link(f"Bekijk de feitenkaart: {record.titel}", record.id)
    wat = " Met voor en tegen, wat er misging en alle bronnen."
    return in_het_kort(record), Regels(((link, ".", wat),))


@vertel_over.register
def _feitenkaart(record: Feitenkaart, blik: Blik) -> Verhaal:
    begrippen = blik.knopen(record.begrippen)
    bij = (een for een in record.relaties if een.naar in blik.graaf)
    links = (Link(aanduiding(blik.graaf[een.naar]).lower(), een.naar) for een in bij)
    zonder = opsomming(record.niet_gevonden)
    bronnen = op_volgorde(record)
    meer = luiken(record, blik, DETAILS, bronnen, met_getal(record))
    return blik.verhaal(
        "Instrument met feitenkaart",
        in_het_kort(record),
        regel("Hoort bij ", links, eind="."),
        *_vooraf(record.begrippen, blik),
        luiken(record, blik, AFWEGEN, bronnen),
        getallen(record, bronnen),
        luiken(record, blik, VOORAF, bronnen),
        Melding(record.let_op or ""),
        replace(meer, vouw="Meer cijfers, en waar het geregeld is"),
        begin_hier(record),
        Regels(((f"Niet gevonden: {zonder}.",),) if zonder else ()),
        *_gebruik(record.begrippen, blik),
        Bronnen(bronnen),
        zijlijn=(_ook_kaart(record, blik), _in_de_lijst(begrippen)),
        herkomst=None,
        draad=False,
    )


def _vooraf(ids: Iterable[str], blik: Blik) -> Iterator[Regels]:
    """De eigen pagina over dit begrip, als die er is, en de artikelen van de wet die nu geldt."""
    kaders: dict[str, Kader] = {}
    for id in ids:
        for eigen in blik.knopen([id.removeprefix("begrip-")]):
            link = Link(eigen.record.titel, eigen.id)
            yield Regels(slot=("Alles bij elkaar: ", link, f". {eigen.record.kern}"))
        for knoop in takken.verwanten(blik.graaf, id, Kader.soort) if id in blik.graaf else ():
            if isinstance(knoop.record, Kader) and knoop.record.status == "geldt":
                kaders[knoop.id] = knoop.record
    yield in_de_wet(artikel for kader in kaders.values() for artikel in kader.artikelen)


def _gebruik(ids: Iterable[str], blik: Blik) -> Iterator[Regels | Leeg]:
    """Waar deze begrippen gebruikt of uitgelegd worden, per groep."""
    per_titel: dict[str, dict[Knoop, None]] = {}
    ids = tuple(een for een in ids if een in blik.graaf)
    for id in ids:
        for groep in takken.gebruik(blik.graaf, id):
            rij = per_titel.setdefault(groep.titel, {})
            rij.update((tak.knoop, None) for tak in groep.takken if tak.knoop.id != blik.knoop.id)
    kaarten, voorbeelden = soort_van(Feitenkaart).groep, soort_van(Voorbeeld).groep
    groepen = {
        titel: Regels(kop=_groepskop(titel, knopen), naam="index", knopen=tuple(knopen), vouw=3)
        for titel, knopen in per_titel.items()
        if knopen and titel != kaarten
    }
    if eigen := groepen.pop(voorbeelden, None):
        yield replace(eigen, knopen=nieuwste_eerst(eigen.knopen), verder=True)
    ook = Kop("Waar het verder ter sprake komt", "ter-sprake", "Verder")
    yield Regels(kop=ook, naam="groepen", groepen=tuple(groepen.values()), verder=True)
    if not per_titel.get(soort_van(Voorbeeld).groep):
        zin = "Wij kennen nog geen gemeente die dit doet. Weet u er een?"
        vooraf = tuple(("begrip", id) for id in ids[:1])
        yield Leeg(Kop("Nog geen voorbeeld"), zin, vooraf=vooraf)


def _groepskop(titel: str, knopen: Collection[Knoop]) -> Kop:
    return Kop(titel, f"bij-{sleutel(titel)}", aantal=len(knopen))


def _ook_kaart(record: Feitenkaart, blik: Blik) -> Regels:
    """Andere kaarten bij hetzelfde voorstel, en anders alle kaarten."""
    bij = {een.naar for een in record.relaties}
    andere = [een for een in blik.graaf.eens(_kaarten) if een[0].id != record.id]
    zelfde = [een for een, doelen in andere if bij.intersection(doelen)]
    return Regels(
        kop=Kop("Liever iets anders?"),
        naam="wijzer",
        knopen=tuple(zelfde or (een for een, _ in andere)),
        verder=True,
    )


def _kaarten(graaf: Kennisgraaf) -> tuple[tuple[Knoop, tuple[str, ...]], ...]:
    """Elke feitenkaart met waar zij bij hoort."""
    return tuple(
        (een, tuple(relatie.naar for relatie in een.record.relaties))
        for een in graaf.van_soort(Feitenkaart.soort)
    )


def _lijkt_erop(record: Begrip, blik: Blik) -> Regels:
    verwant = blik.knopen(record.verwant)
    return Regels(kop=Kop("Lijkt erop"), naam="wijzer", knopen=verwant)


def _in_de_lijst(begrippen: Iterable[Knoop]) -> Regels:
    links = op_een_rij(Link(een.record.titel, een.id) for een in begrippen)
    return Regels(kop=Kop("In de begrippenlijst"), slot=links)
