"""Stof: wat er van een record op papier komt; het verhaal van de site, als blokken."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Bewijs, Record
from ..weergave.naam import aanduiding, datum
from ..weergave.oogopslag import Getallen, Oogopslag
from ..weergave.verhaal import (
    Bronnen,
    Delen,
    Feit,
    Feiten,
    Kort,
    Leeg,
    Luiken,
    Melding,
    Onderdeel,
    Overname,
    Regels,
    Stuk,
    Tafel,
    Tekst,
    Uitspraak,
    Verhaal,
)
from ..weergave.vertellen import vertel
from . import boom
from .blok import Blok, Blokken, blok
from .delen import (
    achter_elkaar,
    begrippen,
    bronregel,
    noot,
    regels_van,
    rij,
    samenhang,
    verwijzing,
    zin,
    zo_deden,
)
from .woordbreuk import breekbaar


def stof(record: Record, graaf: Kennisgraaf, niveau: int) -> Blokken:
    """De blokken van een record, met de titel als kop van dit niveau."""
    verhaal = vertel(graaf, graaf[record.id])
    stukken = (*verhaal.stukken, *verhaal.zijlijn)
    return (
        kop(verhaal, niveau),
        *((blok("leus", *boom.regel(verhaal.leus)),) if verhaal.leus else ()),
        *(een for stuk in stukken for een in kleed_aan(stuk, niveau + 1, verhaal)),
        *begrippen(verhaal.begrippen),
        *samenhang(verhaal.groepen),
        *(() if verhaal.herkomst is None else (bronregel(graaf, record, verhaal.herkomst),)),
    )


def om_over_te_nemen(graaf: Kennisgraaf, knoop: Knoop, niveau: int) -> Iterator[Blok]:
    """Alleen de teksten van een prioriteit: die voor het akkoord, en de afspraak per voorstel."""
    verhaal = vertel(graaf, knoop)
    yield blok("kop", f"{getattr(knoop.record, 'nummer', '')}. {knoop.record.titel}", niveau=niveau)
    for stuk in verhaal.stukken:
        if isinstance(stuk, Overname):
            yield kleed_aan(stuk, niveau + 1, verhaal)[0]
        for deel in stuk.delen if isinstance(stuk, Delen) else ():
            yield deelkop(deel, niveau + 1)
            yield blok("inspring", *afspraak(deel, niveau + 2))


def kop(verhaal: Verhaal, niveau: int) -> Blok:
    """De kop van een record: de soortregel, de titel en de kern."""
    record, klein = verhaal.knoop.record, verhaal.maat == "klein"
    soort = verhaal.soortregel or ("" if klein else aanduiding(verhaal.knoop))
    return blok(
        "klein" if klein else "record",
        *boom.regel(record.kern),
        id=record.id,
        niveau=niveau,
        titel=breekbaar(record.titel),
        soort=breekbaar(" · ".join((soort, *verhaal.labels))),
        **({} if klein else {"groot": verhaal.maat == "groot"}),
    )


@singledispatch
def kleed_aan(stuk: Stuk, niveau: int, verhaal: Verhaal) -> Blokken:
    """De blokken van één stuk uit een verhaal, met koppen vanaf dit niveau."""
    raise TypeError(f"Op papier is er geen vorm voor een {type(stuk).__name__}.")


@kleed_aan.register
def _tekst(stuk: Tekst, niveau: int, verhaal: Verhaal) -> Blokken:
    if stuk.vorm == "besluit":
        return (blok("alinea", blok("sterk", *boom.regel(stuk.markdown))),)
    blokken = boom.tekst(stuk.markdown, niveau)
    if stuk.vorm == "citaat":
        return (blok("citaat", *blokken),)
    return (blok("feit", *blokken, aanhef=stuk.aanhef),) if stuk.aanhef else blokken


@kleed_aan.register
def _overname(stuk: Overname, niveau: int, verhaal: Verhaal) -> Blokken:
    tekst = boom.tekst(stuk.markdown, niveau + 1)
    return (
        blok("akkoord", *tekst, niveau=niveau, titel=stuk.kop.tekst),
        *begrippen(stuk.begrippen),
    )


@kleed_aan.register
def _delen(stuk: Delen, niveau: int, verhaal: Verhaal) -> Blokken:
    uitleg = (blok("zacht", stuk.uitleg),) if stuk.uitleg and not stuk.legenda else ()
    delen = (een for deel in stuk.delen for een in _onderdeel(deel, niveau + 1))
    return (blok("kop", stuk.kop.tekst, niveau=niveau), *uitleg, *delen)


def _onderdeel(deel: Onderdeel, niveau: int) -> Iterator[Blok]:
    """Een genummerd deel met inspringing, of zonder nummer een vet woord met uitleg."""
    if not deel.nummer:
        titel = " ".join(filter(None, (breekbaar(deel.titel), deel.noot)))
        yield blok("anker", blok("sterk", f"{titel}."), " ", *boom.regel(deel.kern), id=deel.id)
        return
    yield deelkop(deel, niveau)
    lees = tuple(map(verwijzing, deel.lees))
    yield blok(
        "inspring",
        *(afspraak(deel, niveau + 1) if deel.pepers else ()),
        *(boom.tekst(deel.toelichting, niveau + 1) if deel.toelichting else ()),
        *(() if deel.pepers else afspraak(deel, niveau + 1)),
        *((blok("alinea", deel.noot),) if deel.noot else ()),
        *begrippen(deel.begrippen),
        *zo_deden(deel.voorbeelden),
        *((blok("regel", "Lees: ", *rij(lees, "; ")),) if lees else ()),
    )


def deelkop(deel: Onderdeel, niveau: int) -> Blok:
    """Een onderdeel met nummer, titel en kern, en bij een voorstel de pepers."""
    pepers = deel.pepers
    velden: dict[str, str | int] = {"id": deel.id} if deel.id else {}
    if pepers:
        wie = pepers.wie[:1].upper() + pepers.wie[1:]
        velden |= {"pepers": pepers.aantal, "wie": wie, "waarom": breekbaar(pepers.waarom)}
    return blok(
        "voorstel" if pepers else "nummer",
        *(boom.regel(deel.kern) if deel.kern else ()),
        niveau=niveau,
        nummer=deel.nummer,
        titel=breekbaar(deel.titel),
        **velden,
    )


def afspraak(deel: Onderdeel, niveau: int) -> Blokken:
    """De tekst om over te nemen bij een onderdeel, of niets."""
    return (blok("afspraak", *boom.tekst(deel.overname, niveau)),) if deel.overname else ()


@kleed_aan.register
def _feiten(stuk: Feiten, niveau: int, verhaal: Verhaal) -> Blokken:
    feiten = tuple(
        blok("feit", *_feit(een, stuk.bewijzen, niveau, verhaal), aanhef=een.titel)
        for een in stuk.feiten
    )
    return (*feiten, blok("zacht", stuk.onbekend)) if stuk.onbekend else feiten


def _feit(
    feit: Feit, bewijzen: tuple[Bewijs, ...], niveau: int, verhaal: Verhaal
) -> Iterator[Blok]:
    noten = [noot(verhaal.knoop.id, nummer, bewijzen[nummer - 1]) for nummer in feit.bronnen]
    blokken = boom.tekst(feit.markdown, niveau) if feit.markdown else ()
    if noten and blokken and blokken[-1].t == "alinea":
        laatste = blokken[-1].met((*blokken[-1].c, *achter_elkaar(noten)))
        blokken, noten = (*blokken[:-1], laatste), []
    yield from blokken
    if noten:
        yield blok("alinea", *achter_elkaar(noten))
    if feit.zin:
        yield blok("alinea", *zin(feit.zin))
    if feit.lijst:
        yield blok("alinea", feit.lijstkop)
        yield regels_van(feit.lijst)


@kleed_aan.register
def _melding(stuk: Melding, niveau: int, verhaal: Verhaal) -> Blokken:
    if stuk.id:
        return (blok("anker", *boom.regel(stuk.markdown), id=stuk.id),)
    return (blok("melding", *boom.regel(stuk.markdown), aanhef=stuk.aanhef),)


@kleed_aan.register
def _leeg(stuk: Leeg, niveau: int, verhaal: Verhaal) -> Blokken:
    return (blok("onbekend", stuk.zin),)


@kleed_aan.register
def _tafel(stuk: Tafel, niveau: int, verhaal: Verhaal) -> Blokken:
    inhoud = (
        *boom.regel(stuk.markdown),
        *zin(stuk.zin),
        *((f" {stuk.noot}",) if stuk.noot else ()),
    )
    return (blok("tafel", *inhoud, bezet=" ".join(map(str, stuk.bezet)), alt=stuk.alt),)


@kleed_aan.register
def _uitspraak(stuk: Uitspraak, niveau: int, verhaal: Verhaal) -> Blokken:
    voet = "".join(een if isinstance(een, str) else een.tekst for een in stuk.wie)
    return (blok("uitspraak", *boom.tekst(stuk.markdown), voet=voet),)


@kleed_aan.register
def _regels(stuk: Regels, niveau: int, verhaal: Verhaal) -> Blokken:
    """Losse zinnen of een lijst; wat alleen om door te klikken is, blijft van papier af."""
    if stuk.verder:
        return ()
    if stuk.naam == "begrippen":
        return begrippen(stuk.knopen)
    if stuk.naam == "index":
        knopen = tuple(map(verwijzing, stuk.knopen))
        return (blok("regel", *rij(knopen, "; ")),) if knopen else ()
    if stuk.naam == "stil":
        return tuple(blok("regel", *zin(een)) for een in stuk.regels)
    kop = (blok("alinea", f"{stuk.kop.tekst}:"),) if stuk.kop else ()
    return (*kop, regels_van(stuk.regels))


@kleed_aan.register
def _kort(stuk: Kort, niveau: int, verhaal: Verhaal) -> Blokken:
    if stuk.verder:
        return ()
    if stuk.vorm == "tijdlijn":
        rijen = (
            blok("rij", blok("cel", datum(wanneer)), blok("cel", *boom.regel(str(wat))))
            for wanneer, wat in stuk.paren
        )
        return (blok("tabel", *rijen, kop1="Wanneer", kop2="Wat"),)
    if stuk.vorm == "gegevens" and stuk in verhaal.stukken:
        return tuple(
            blok("feit", blok("alinea", *zin((een,))), aanhef=wat) for wat, een in stuk.paren
        )
    delen = tuple(
        een
        for nummer, (wat, waarde) in enumerate(stuk.paren)
        for een in (f"{' · ' if nummer else ''}{wat}: ", *zin((waarde,)))
    )
    noot_ = (blok("regel", stuk.noot),) if stuk.noot else ()
    return (blok("regel", *delen), *noot_)


@kleed_aan.register
def _bronnen(stuk: Bronnen, niveau: int, verhaal: Verhaal) -> Blokken:
    """De bronnen die nog niet als noot bij een feit staan, op één regel."""
    gehad = set(_met_noot(verhaal))
    los = tuple(
        noot(verhaal.knoop.id, nummer, bewijs)
        for nummer, bewijs in enumerate(stuk.bewijzen, 1)
        if nummer not in gehad
    )
    return (blok("bronnen", *achter_elkaar(los), aantal=len(los)),) if los else ()


def _met_noot(verhaal: Verhaal) -> Iterator[int]:
    """De nummers van de bronnen die al bij een feit of een punt staan."""
    for stuk in verhaal.stukken:
        if isinstance(stuk, Feiten):
            yield from (nummer for feit in stuk.feiten for nummer in feit.bronnen)
        if isinstance(stuk, Oogopslag):
            yield from (nummer for een in stuk.breed for nummer in een.bronnen)
        if isinstance(stuk, Getallen):
            yield from (nummer for een in stuk.getallen for nummer in een.bronnen)
        if isinstance(stuk, Luiken):
            yield from (een for luik in stuk.luiken for punt in luik.punten for een in punt.bronnen)
