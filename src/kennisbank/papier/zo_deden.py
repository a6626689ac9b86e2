"""Zo deden anderen het: voorbeelden als rijen met jaar, plaats, grootte en afloop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen.inwoners import met_punten
from ..model import Gemeenteprofiel, Voorbeeld
from ..weergave import takken
from ..weergave.naam import aanduiding
from .blok import Blok, Blokken, blok
from .woordbreuk import breekbaar

ZO_DEDEN = "Zo deden anderen het"
MEESTE = 5
JAAR_ONBEKEND = "jaar?"


def voorbeeldrijen(
    graaf: Kennisgraaf,
    knopen: Iterable[Knoop],
    titel: str = ZO_DEDEN,
    meest: int = MEESTE,
    met_kern: bool = True,
) -> Blokken:
    """De voorbeelden waar het meest van bekend is, als tabel onder een kop; zonder is er niets.

    Wat even bekend is, houdt zijn volgorde. Zonder `met_kern` staat er alleen de titel; dat past
    waar de plaats krap is.
    """
    bekend = meest_bekend(knopen)
    rijen = tuple(_rij(graaf, een, met_kern) for een in bekend[:meest])
    if not rijen:
        return ()
    over = len(bekend) - len(rijen)
    meer = (blok("regel", f"En nog {over} op de site."),) if over else ()
    return (blok("kop", titel, niveau=2), blok("voorbeelden", *rijen), *meer)


def met_draad(graaf: Kennisgraaf, id: str) -> Iterator[Knoop]:
    """De voorbeelden die met een record of zijn onderdelen samenhangen."""
    for groep in takken.groepen(graaf, id):
        yield from (tak.knoop for tak in groep.takken if isinstance(tak.knoop.record, Voorbeeld))


def meest_bekend(knopen: Iterable[Knoop]) -> list[Knoop]:
    """De voorbeelden waar iets van bekend is; waarvan plaats, jaar en afloop bekend zijn eerst."""
    bekend = (een for een in knopen if isinstance(een.record, Voorbeeld) and een.record.is_bekend)
    return sorted(bekend, key=_onbekend)


def _onbekend(knoop: Knoop) -> int:
    """Hoeveel van plaats, jaar en afloop een lezer niet te zien krijgt."""
    record = knoop.record
    afloop = getattr(record, "afloop", "")
    velden = (getattr(record, "gemeente", None), getattr(record, "jaar_start", None))
    return sum(not een for een in velden) + (afloop == "niet bekend")


def _rij(graaf: Kennisgraaf, knoop: Knoop, met_kern: bool) -> Blok:
    record = knoop.record
    assert isinstance(record, Voorbeeld)  # noqa: S101 - de aanroeper koos alleen voorbeelden
    profiel = next(iter(takken.verwanten(graaf, knoop.id, Gemeenteprofiel.soort)), None)
    inwoners = getattr(profiel.record, "inwoners", None) if profiel and record.gemeente else None
    jaren = dict.fromkeys(filter(None, (record.jaar_start, record.jaar_eind)))
    titel = breekbaar(record.titel)
    return blok(
        "voorbeeldrij",
        *((blok("sterk", titel), blok("nieuw"), breekbaar(record.kern)) if met_kern else (titel,)),
        over=knoop.id,
        jaar=" tot ".join(map(str, jaren)) or JAAR_ONBEKEND,
        waar=breekbaar(aanduiding(knoop)),
        telt=f"{met_punten(inwoners)} inwoners" if inwoners else "",
        afloop=record.afloop,
    )
