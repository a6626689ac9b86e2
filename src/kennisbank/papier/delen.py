"""Delen: zinnen, noten en verwijzingen zoals zij op papier staan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Bewijs, Record, Voorbeeld
from ..weergave.naam import datum, domein, naam_in_zin
from ..weergave.takken import Groep
from ..weergave.verhaal import Link, Zin
from .blok import Blok, Blokken, Inhoud, blok
from .woordbreuk import breekbaar

VOLUIT = 3
MEESTE = 8
"""Hoeveel namen er achter elkaar op papier staan; wat meer is, zoekt een lezer op de site."""


def zin(stukken: Zin) -> tuple[Inhoud, ...]:
    """Een zin; waar de lezer van een scherm klikt, leest die van papier het hele adres."""
    return tuple(een for stuk in stukken for een in _zinsdeel(stuk))


def _zinsdeel(stuk: str | Link) -> Iterator[Inhoud]:
    if isinstance(stuk, str):
        yield breekbaar(stuk)
    elif stuk.id:
        yield blok("naar", breekbaar(stuk.tekst), id=stuk.id)
    elif stuk.pagina:
        yield breekbaar(stuk.tekst)
    elif (naam := domein(stuk.url)) in stuk.tekst:
        yield from filter(None, [stuk.tekst.partition(naam)[0]])
        adres = stuk.url.partition("://")[2].removeprefix("www.")
        yield blok("adres", breekbaar(adres), url=stuk.url)
    else:
        yield blok("web", stuk.tekst, url=stuk.url)


def regels_van(zinnen: Iterable[Zin]) -> Blok:
    """Zinnen als lijst met punten."""
    return blok("lijst", *(blok("punt", blok("alinea", *zin(een))) for een in zinnen))


def verwijzing(knoop: Knoop) -> Blok:
    """Een verwijzing naar een record, met de naam zoals die midden in een zin staat."""
    return blok("naar", breekbaar(naam_in_zin(knoop)), id=knoop.id)


def kort(knoop: Knoop) -> Blok:
    """Een verwijzing met de kortste naam: van een voorbeeld alleen de gemeente."""
    gemeente = knoop.record.gemeente if isinstance(knoop.record, Voorbeeld) else None
    return blok("naar", breekbaar(gemeente or naam_in_zin(knoop)), id=knoop.id)


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


def begrippen(knopen: tuple[Knoop, ...]) -> Blokken:
    """De begrippen bij een tekst, op één regel."""
    namen = (blok("woord", breekbaar(naam_in_zin(knoop)), id=knoop.id) for knoop in knopen)
    return (blok("regel", "Begrippen: ", *rij(namen)),) if knopen else ()


def zo_deden(knopen: tuple[Knoop, ...]) -> Blokken:
    """De voorbeelden bij een voorstel of punt: de eerste voluit, de andere met hun plaats."""
    eerste = knopen[:MEESTE]
    namen = [verwijzing(een) if plek < VOLUIT else kort(een) for plek, een in enumerate(eerste)]
    meer = _en_nog(len(knopen))
    return (blok("regel", "Zo deden anderen het: ", *rij(namen, "; "), *meer),) if namen else ()


def _en_nog(hoeveel: int) -> tuple[str, ...]:
    """Hoeveel er nog op de site staan, als dat er zijn."""
    over = hoeveel - MEESTE
    return (f" en nog {over} op de site",) if over > 0 else ()


def noot(id: str, nummer: int, bewijs: Bewijs) -> Blok:
    """Een noot met titel, uitgever, datum en adres van een bladzijde."""
    return blok(
        "noot",
        breekbaar(_bewijsregel(bewijs)),
        url=bewijs.url,
        nummer=nummer,
        sleutel=f"{id}/{nummer}",
    )


def achter_elkaar(noten: Iterable[Blok]) -> tuple[Inhoud, ...]:
    """Noten met een komma ertussen, zodat hun nummers niet aan elkaar groeien."""
    return rij(noten, blok("nootkomma"))


def _bewijsregel(bewijs: Bewijs) -> str:
    wanneer = f", {datum(bewijs.datum)}" if bewijs.datum else ""
    soort = f" ({bewijs.soort})" if bewijs.soort else ""
    return f"{bewijs.titel}, {bewijs.uitgever}{wanneer}{soort}"


def bronregel(graaf: Kennisgraaf, record: Record, uitleg: str = "") -> Blok:
    """Uit welk document een record komt, met uitleg vooraf.

    De regel in dat document staat alleen in de gegevens, want een lezer kan haar niet openen.
    """
    bronnen = dict.fromkeys(plaats.partition(":")[0] for plaats in record.bron)
    if bronnen:
        kop = uitleg if uitleg.endswith(":") else f"{uitleg} Bron:".lstrip()
        namen = (
            getattr(graaf[een].record, "kort", een) if een in graaf else een for een in bronnen
        )
        return blok("bronregel", f"{kop} ", *rij(namen, "; "), ".")
    return blok("bronregel", uitleg or "Van de redactie; niet uit een brondocument.")


def samenhang(groepen: Iterable[Groep]) -> Blokken:
    """De rode draad vanaf een record: per groep de andere records, en wie het verband legde."""
    return tuple(blok("zie", *_takken(een), aanhef=een.titel) for een in groepen)


def _takken(groep: Groep) -> Iterator[Inhoud]:
    eerste = groep.takken[:MEESTE]
    bron = [kort(tak.knoop) for tak in eerste if tak.herkomst == "bron"]
    redactie = [kort(tak.knoop) for tak in eerste if tak.herkomst != "bron"]
    yield from rij(bron)
    if redactie:
        yield "; volgens de redactie ook " if bron else "volgens de redactie "
        yield from rij(redactie)
    yield from _en_nog(len(groep.takken))
