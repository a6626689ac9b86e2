"""Kaartstof: korte feiten, getallen, luiken en de lijst om aan te kruisen, als blokken."""

from __future__ import annotations

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Bewijs
from ..weergave.naam import hoofdletter
from ..weergave.oogopslag import Getallen, Oogopslag
from ..weergave.streek import Buren
from ..weergave.verhaal import (
    Aankruislijst,
    Bewering,
    Feit,
    Feiten,
    Luiken,
    Verhaal,
    Zin,
)
from ..weergave.vertellen import vertel
from .blok import Blok, Blokken, blok
from .delen import achter_elkaar, noot, zin
from .stof import kleed_aan
from .woordbreuk import breekbaar


@kleed_aan.register
def _aankruislijst(stuk: Aankruislijst, niveau: int, verhaal: Verhaal) -> Blokken:
    keuzes = (blok("vakje", breekbaar(een.tekst)) for een in stuk.keuzes)
    return (
        blok("kop", stuk.kop.tekst, niveau=niveau),
        blok("alinea", breekbaar(stuk.uitleg)),
        blok(
            "vakjes", *keuzes, blok("vakje", stuk.eigen), blok("schrijflijn"), blok("schrijflijn")
        ),
    )


@kleed_aan.register
def _luiken(stuk: Luiken, niveau: int, verhaal: Verhaal) -> Blokken:
    """Luiken naast elkaar; achter elk punt staat wie het zegt en waar het staat."""
    luiken = (
        blok(
            "luik",
            *(_punt(een, stuk.bewijzen, verhaal) for een in luik.punten),
            *(blok("luikpunt", *zin(een), wie="") for een in luik.zinnen),
            niveau=niveau,
            titel=luik.kop.tekst,
        )
        for luik in stuk.luiken
    )
    return (blok("luiken", *luiken),)


@kleed_aan.register
def _oogopslag(stuk: Oogopslag, niveau: int, verhaal: Verhaal) -> Blokken:
    """Korte feiten naast elkaar, en de brede eronder; de kern staat al onder de titel."""
    vakken = (
        blok(
            "cel",
            breekbaar(hoofdletter(een.waarde)),
            wat=een.titel,
            erbij=breekbaar(_kaal(een.erbij)),
        )
        for een in stuk.vakken
    )
    breed = (Feit(een.titel, een.markdown, een.bronnen) for een in stuk.breed)
    feiten = kleed_aan(Feiten(tuple(breed), stuk.bewijzen), niveau, verhaal)
    return (*((blok("kaart", *vakken),) if stuk.vakken else ()), *feiten)


def _kaal(stukken: Zin) -> str:
    return breekbaar("".join(een if isinstance(een, str) else een.tekst for een in stukken))


@kleed_aan.register
def _buren(stuk: Buren, niveau: int, verhaal: Verhaal) -> Blokken:
    """Wie er in de buurt ligt, is om door te klikken en blijft van papier af."""
    return ()


@kleed_aan.register
def _getallen(stuk: Getallen, niveau: int, verhaal: Verhaal) -> Blokken:
    """Getallen als vakken, met waar het was erboven en de woorden eronder."""
    vakken = (
        blok(
            "cel",
            breekbaar(een.getal),
            *(noot(verhaal.knoop.id, nummer, stuk.bewijzen[nummer - 1]) for nummer in een.bronnen),
            wat=breekbaar(een.waar),
            erbij=breekbaar(een.woorden),
        )
        for een in stuk.getallen
    )
    return (blok("kaart", *vakken),)


def _punt(punt: Bewering, bewijzen: tuple[Bewijs, ...], verhaal: Verhaal) -> Blok:
    noten = (noot(verhaal.knoop.id, nummer, bewijzen[nummer - 1]) for nummer in punt.bronnen)
    return blok("luikpunt", breekbaar(punt.tekst), *achter_elkaar(noten), wie=breekbaar(punt.wie))


def aankruislijst(graaf: Kennisgraaf, knoop: Knoop, niveau: int) -> Blokken:
    """De lijst om aan te kruisen die op een overzicht staat, als het die heeft."""
    verhaal = vertel(graaf, knoop)
    lijsten = (een for een in verhaal.stukken if isinstance(een, Aankruislijst))
    return tuple(een for stuk in lijsten for een in kleed_aan(stuk, niveau, verhaal))
