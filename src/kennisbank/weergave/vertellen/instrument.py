"""Het verhaal van een instrument: zijn feitenkaart, en waar het in de praktijk gebruikt wordt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...kennisgraaf import Kennisgraaf, Knoop
from ...lezen import GROOTTEKLASSEN, sleutel
from ...lezen.inwoners import met_punten
from ...model import (
    Begrip,
    Bewijs,
    Bronfeit,
    Feitenkaart,
    Gemeenteprofiel,
    Kader,
    Voorbeeld,
    soort_van,
)
from .. import takken
from ..naam import aanduiding, datum, hoofdletter
from ..omgeving import Omgeving
from ..verhaal import (
    Bewering,
    Bronnen,
    Kop,
    Kort,
    Leeg,
    Link,
    Luik,
    Luiken,
    Melding,
    Regels,
    Verhaal,
)
from .blik import Blik, is_bekend, ook_wel, op_een_rij, regel, vertel_over
from .wet import in_de_wet

KORT = {
    "kosten_kort": "Kosten",
    "duur_kort": "Duur",
    "mensen_kort": "Mensen",
    "beslist_kort": "Wie beslist",
}
AFWEGEN = (("voor", "Voor"), ("tegen", "Tegen"))
VOORAF = (("misgegaan", "Wat misging"), ("voorwaarden", "Spreek dit vooraf af"))
DETAILS = (
    ("kosten", "Wat het kostte"),
    ("deelnemers", "Hoeveel mensen"),
    ("duur", "Hoe lang het duurde"),
    ("beslist", "Wie beslist"),
    ("recht", "Waar het geregeld is"),
    ("terug", "Wat inwoners terugzien"),
)
PER_KLASSE = 3
NIET_GEVONDEN = "niet gevonden"


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
        ook_wel(record),
        *_gebruik((record.id,), blik),
        Bronnen(record.bronnen),
        zijlijn=(_lijkt_erop(record, blik), _in_de_lijst((knoop,))),
        herkomst=None,
        draad=False,
    )


@vertel_over.register
def _feitenkaart(record: Feitenkaart, blik: Blik) -> Verhaal:
    begrippen = blik.knopen(record.begrippen)
    bij = (een for een in record.relaties if een.naar in blik.graaf)
    links = (Link(aanduiding(blik.graaf[een.naar]).lower(), een.naar) for een in bij)
    zonder = ", ".join(record.niet_gevonden)
    bronnen = _op_volgorde(record)
    return blik.verhaal(
        "Instrument met feitenkaart",
        *_vooraf(record.begrippen, blik),
        regel("Hoort bij ", links, eind="."),
        _in_het_kort(record),
        _luiken(record, blik, AFWEGEN, bronnen),
        _luiken(record, blik, VOORAF, bronnen),
        _luiken(record, blik, DETAILS, bronnen),
        Melding(record.let_op or ""),
        Regels(((f"Niet gevonden: {zonder}.",),) if zonder else ()),
        _begin_hier(record),
        _naar_grootte(record, blik),
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


def _in_het_kort(record: Feitenkaart) -> Kort:
    paren = ((titel, getattr(record, veld) or NIET_GEVONDEN) for veld, titel in KORT.items())
    return Kort(tuple(paren), vorm="kaart")


def _kaart_kort(record: Feitenkaart) -> tuple[Kort, Regels]:
    """De vier feiten van de kaart, voor een begrip dat haar deelt."""
    link = Link(f"Bekijk de feitenkaart: {record.titel}", record.id)
    wat = " Met voor en tegen, wat er misging en alle bronnen."
    return _in_het_kort(record), Regels(((link, ".", wat),))


def _op_volgorde(record: Feitenkaart) -> tuple[Bewijs, ...]:
    """De bronnen in de volgorde waarin de pagina ze noemt; wat zij niet noemt, staat achteraan."""
    velden = (veld for veld, _ in (*AFWEGEN, *VOORAF, *DETAILS))
    genoemd = [een.bron for veld in velden for een in getattr(record, veld)]
    plaats = {url: nummer for nummer, url in reversed(tuple(enumerate(genoemd)))}
    return tuple(sorted(record.bronnen, key=lambda een: plaats.get(een.url, len(genoemd))))


def _luiken(
    record: Feitenkaart,
    blik: Blik,
    velden: Iterable[tuple[str, str]],
    bronnen: tuple[Bewijs, ...],
) -> Luiken:
    nummers = {een.url: nummer for nummer, een in enumerate(bronnen, 1)}
    luiken = (
        Luik(Kop(titel, f"kaart-{veld}"), tuple(_bewering(een, blik, nummers) for een in punten))
        for veld, titel in velden
        if (punten := getattr(record, veld))
    )
    return Luiken(tuple(luiken), bronnen)


def _bewering(feit: Bronfeit, blik: Blik, nummers: dict[str, int]) -> Bewering:
    bedrag = getattr(feit, "bedrag", "")
    return Bewering(
        f"{hoofdletter(bedrag)}: {feit.tekst}" if bedrag else feit.tekst,
        feit.waar,
        tuple(filter(None, (nummers.get(feit.bron or ""),))),
        next(iter(blik.knopen([feit.voorbeeld] if feit.voorbeeld else [])), None),
    )


def _begin_hier(record: Feitenkaart) -> Regels:
    gids = record.gids
    link = Link(gids.titel, url=gids.url)
    gezien = f"Bronnen gezien op {datum(record.gezien_op)}."
    return Regels((("Begin hier: ", link, f", {gids.uitgever}."), (gezien,)))


def _naar_grootte(record: Feitenkaart, blik: Blik) -> Luiken:
    """Van elke grootteklasse een paar voorbeelden, met het aantal inwoners erbij."""
    per_klasse: dict[str, dict[str, Bewering]] = {}
    for id in record.begrippen:
        for knoop in takken.verwanten(blik.graaf, id, Voorbeeld.soort):
            for een in takken.verwanten(blik.graaf, knoop.id, Gemeenteprofiel.soort):
                profiel = een.record
                if isinstance(profiel, Gemeenteprofiel) and profiel.inwoners and is_bekend(knoop):
                    wie = f"{profiel.titel}, {met_punten(profiel.inwoners)} inwoners"
                    punt = Bewering(knoop.record.titel, wie, knoop=knoop)
                    klasse = profiel.grootteklasse or ""
                    per_klasse.setdefault(klasse, {}).setdefault(knoop.id, punt)
    luiken = (
        Luik(Kop(f"Gemeenten {klasse} inwoners"), tuple(rij.values())[:PER_KLASSE])
        for klasse in GROOTTEKLASSEN
        if (rij := per_klasse.get(klasse))
    )
    return Luiken(tuple(luiken))


def _gebruik(ids: Iterable[str], blik: Blik) -> Iterator[Regels | Leeg]:
    """Waar deze begrippen gebruikt of uitgelegd worden, per groep."""
    per_titel: dict[str, dict[Knoop, None]] = {}
    ids = tuple(een for een in ids if een in blik.graaf)
    for id in ids:
        for groep in takken.gebruik(blik.graaf, id):
            rij = per_titel.setdefault(groep.titel, {})
            rij.update((tak.knoop, None) for tak in groep.takken if tak.knoop.id != blik.knoop.id)
    kaarten = soort_van(Feitenkaart).groep
    for titel, knopen in per_titel.items():
        if knopen and titel != kaarten:
            kop = Kop(titel, f"bij-{sleutel(titel)}", aantal=len(knopen))
            yield Regels(kop=kop, naam="index", knopen=tuple(knopen), vouw=4, verder=True)
    if not per_titel.get(soort_van(Voorbeeld).groep):
        zin = "Wij kennen nog geen gemeente die dit doet. Weet u er een?"
        vooraf = tuple(("begrip", id) for id in ids[:1])
        yield Leeg(Kop("Nog geen voorbeeld"), zin, vooraf=vooraf)


def _ook_kaart(record: Feitenkaart, blik: Blik) -> Regels:
    """Andere kaarten bij hetzelfde voorstel, en anders alle kaarten."""
    bij = {een.naar for een in record.relaties}
    andere = [een for een in blik.graaf.van_soort(Feitenkaart.soort) if een.id != record.id]
    zelfde = [een for een in andere if bij & {rel.naar for rel in een.record.relaties}]
    return Regels(
        kop=Kop("Liever iets anders?"), naam="wijzer", knopen=tuple(zelfde or andere), verder=True
    )


def _lijkt_erop(record: Begrip, blik: Blik) -> Regels:
    verwant = blik.knopen(record.verwant)
    return Regels(kop=Kop("Lijkt erop"), naam="wijzer", knopen=verwant)


def _in_de_lijst(begrippen: Iterable[Knoop]) -> Regels:
    links = op_een_rij(Link(een.record.titel, een.id) for een in begrippen)
    return Regels(kop=Kop("In de begrippenlijst"), slot=links)
