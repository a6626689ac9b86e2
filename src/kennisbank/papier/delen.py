"""Delen: stukken die op papier bij meer dan één soort record staan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Bewijs, Record, Voorbeeld
from ..weergave import naam, takken
from . import boom
from .blok import Blok, Blokken, Inhoud, blok
from .woordbreuk import breekbaar

VOLUIT = 3


class MetBronnen(Protocol):
    """Een record dat op openbare bladzijden steunt."""

    @property
    def id(self) -> str:
        """De id van het record."""

    @property
    def bronnen(self) -> tuple[Bewijs, ...]:
        """De bladzijden."""


def kop(
    graaf: Kennisgraaf, record: Record, niveau: int, groot: bool = False, soort: str = ""
) -> Blok:
    """De kop van een record: de soortregel, de titel en de kern."""
    return blok(
        "record",
        *boom.regel(record.kern),
        id=record.id,
        niveau=niveau,
        titel=breekbaar(record.titel),
        soort=soort or naam.aanduiding(graaf[record.id]),
        groot=groot,
    )


def tussenkop(titel: str, niveau: int) -> Blok:
    """Een kop boven een deel van een record."""
    return blok("kop", titel, niveau=niveau)


def melding(markdown: str | None) -> Blokken:
    """Waar de lezer op moet letten, of niets."""
    return (blok("melding", *boom.regel(markdown)),) if markdown else ()


def verwijzing(knoop: Knoop) -> Blok:
    """Een verwijzing naar een record, met de naam zoals die midden in een zin staat."""
    return blok("naar", breekbaar(naam.naam_in_zin(knoop)), id=knoop.id)


def kort(knoop: Knoop) -> Blok:
    """Een verwijzing met de kortste naam: van een voorbeeld alleen de gemeente."""
    gemeente = knoop.record.gemeente if isinstance(knoop.record, Voorbeeld) else None
    return blok("naar", breekbaar(gemeente or naam.naam_in_zin(knoop)), id=knoop.id)


def rij(stukken: Iterable[Inhoud], tussen: Inhoud = ", ") -> tuple[Inhoud, ...]:
    """Stukken achter elkaar met een teken ertussen."""
    gevonden: list[Inhoud] = []
    for stuk in stukken:
        gevonden.extend((tussen, stuk) if gevonden else (stuk,))
    return tuple(gevonden)


def opsomming(delen: Iterable[str]) -> str:
    """Delen met komma's, en ‘en’ voor het laatste."""
    *voor, laatste = delen
    return f"{', '.join(voor)} en {laatste}" if voor else laatste


def bekend(graaf: Kennisgraaf, ids: Iterable[str]) -> tuple[Knoop, ...]:
    """De knopen bij deze ids; een id die er niet is, valt weg."""
    return tuple(graaf[id] for id in ids if id in graaf)


def begrippen(graaf: Kennisgraaf, ids: Iterable[str]) -> Blokken:
    """De begrippen bij een tekst, op één regel."""
    knopen = bekend(graaf, ids)
    namen = (blok("woord", breekbaar(naam.naam_in_zin(knoop)), id=knoop.id) for knoop in knopen)
    return (blok("regel", "Begrippen: ", *rij(namen)),) if knopen else ()


def zo_deden(graaf: Kennisgraaf, id: str) -> Blokken:
    """De voorbeelden bij een voorstel of punt: de eerste voluit, de andere met hun plaats."""
    knopen = takken.verwanten(graaf, id, Voorbeeld.soort)
    if not knopen:
        return ()
    namen = (
        verwijzing(knoop) if plek < VOLUIT else kort(knoop) for plek, knoop in enumerate(knopen)
    )
    return (blok("regel", "Zo deden anderen het: ", *rij(namen, "; ")),)


def noten(record: MetBronnen, veld: str) -> tuple[Blok, ...]:
    """De noten bij een veld: de bronnen die het staven."""
    return tuple(
        noot(record.id, nummer, bewijs)
        for nummer, bewijs in enumerate(record.bronnen, 1)
        if veld in bewijs.staaft
    )


def noot(id: str, nummer: int, bewijs: Bewijs) -> Blok:
    """Een noot met titel, uitgever, datum en adres van een bladzijde."""
    return blok(
        "noot",
        breekbaar(_bewijsregel(bewijs)),
        url=bewijs.url,
        nummer=nummer,
        sleutel=f"{id}/{nummer}",
    )


def losse_bronnen(record: MetBronnen) -> Blokken:
    """De bronnen die geen bepaald veld staven, op één regel met hun noten."""
    los = tuple(
        noot(record.id, nummer, bewijs)
        for nummer, bewijs in enumerate(record.bronnen, 1)
        if not _staaft_iets(record, bewijs)
    )
    if not los:
        return ()
    return (blok("bronnen", *achter_elkaar(los), aantal=len(los)),)


def achter_elkaar(noten: Iterable[Blok]) -> tuple[Inhoud, ...]:
    """Noten met een komma ertussen, zodat hun nummers niet aan elkaar groeien."""
    return rij(noten, blok("nootkomma"))


def _staaft_iets(record: MetBronnen, bewijs: Bewijs) -> bool:
    return any(veld in FEITVELDEN and getattr(record, veld, None) for veld in bewijs.staaft)


FEITVELDEN = frozenset({"wat", "waarom", "hoe", "resultaat", "les"})


def _bewijsregel(bewijs: Bewijs) -> str:
    wanneer = f", {naam.datum(bewijs.datum)}" if bewijs.datum else ""
    soort = f" ({bewijs.soort})" if bewijs.soort else ""
    return f"{bewijs.titel}, {bewijs.uitgever}{wanneer}{soort}"


def bronregel(graaf: Kennisgraaf, record: Record) -> Blok:
    """Waar een record in de brondocumenten staat."""
    plaatsen = [_vindplaats(graaf, plaats) for plaats in record.bron]
    if not plaatsen:
        return blok("bronregel", "Van de redactie; niet uit een brondocument.")
    return blok("bronregel", "Bron: ", *rij(plaatsen, "; "), ".")


def _vindplaats(graaf: Kennisgraaf, plaats: str) -> Inhoud:
    bron, _, regels = plaats.partition(":")
    kort = str(getattr(graaf[bron].record, "kort", bron)) if bron in graaf else bron
    return f"{kort}, regel {regels.replace('-', ' tot en met ')}" if regels else str(kort)


def samenhang(graaf: Kennisgraaf, record: Record) -> Blokken:
    """De rode draad vanaf een record: per groep de andere records, en wie het verband legde."""
    return tuple(
        blok("zie", *_takken(groep), aanhef=groep.titel)
        for groep in takken.groepen(graaf, record.id)
    )


def _takken(groep: takken.Groep) -> Iterator[Inhoud]:
    bron = [kort(tak.knoop) for tak in groep.takken if tak.herkomst == "bron"]
    redactie = [kort(tak.knoop) for tak in groep.takken if tak.herkomst != "bron"]
    yield from rij(bron)
    if redactie:
        yield "; volgens de redactie ook " if bron else "volgens de redactie "
        yield from rij(redactie)
