"""De herkenner: alles om een tekst naast de voorstellen te leggen, één keer gelezen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ..lezen.herkennen import TOONLIJSTEN, Herkenwoorden
from ..model import Voorstel
from .bereik import Toonlijsten, lees_toonlijsten
from .gelijkenis import Gelijkenis, maak_gelijkenis
from .ontleding import WOORD, gevouwen
from .uitdrukking import (
    Atoom,
    Groepen,
    LeesError,
    Signaal,
    Uitdrukking,
    atomen,
    koppen,
    lees_groepen,
    lees_signaal,
    lees_uitdrukking,
)
from .vinden import Patronen, maak_patronen

GRADEN: Final = ("gevonden", "mogelijk")
TAALTEKENS: Final = re.compile(r"[|~*+]|\.\.\.|[A-Z]{3,}| zonder ")


@dataclass(frozen=True, slots=True, eq=False)
class Herkenner:
    """De signalen van elk voorstel, de toonlijsten, de patronen en de gelijkenis.

    `signalen` is een rij van (plaats van het voorstel, graad, signaal); graad 2 is gevonden en
    1 mogelijk. `per_kop` wijst van een patroon naar de signalen die zonder hem of een ander
    patroon van dat deel niet kunnen passen.
    """

    ids: tuple[str, ...]
    groepen: tuple[Uitdrukking, ...]
    signalen: tuple[tuple[int, int, Signaal], ...]
    toon: Toonlijsten
    patronen: Patronen
    gelijkenis: Gelijkenis
    per_kop: Mapping[str, tuple[int, ...]]

    def alleen(self, id: str) -> Herkenner:
        """De herkenner met alleen de signalen van één voorstel; de rest is dezelfde."""
        plaats = self.ids.index(id)
        signalen = tuple(een for een in self.signalen if een[0] == plaats)
        return replace(
            self, signalen=signalen, per_kop=_per_kop([signaal for _, _, signaal in signalen])
        )

    def kandidaten(self, gezien: Iterable[Iterable[str]]) -> list[int]:
        """De signalen die met deze patronen kunnen passen, in volgorde."""
        return sorted({n for rij in gezien for een in rij for n in self.per_kop.get(een, ())})


def maak_herkenner(voorstellen: Iterable[Voorstel], lijsten: Herkenwoorden) -> Herkenner:
    """De herkenner van deze voorstellen; een regel die niet te lezen is, doet niet mee."""
    rij = tuple(voorstellen)
    groepen = lees_groepen(lijsten.groepen)
    toon = {
        naam: _leesbaar(lijsten.toon.get(naam, ()), groepen, lees_uitdrukking)
        for naam in TOONLIJSTEN
    }
    signalen = tuple(
        (plaats, graad, signaal)
        for plaats, voorstel in enumerate(rij)
        for graad, signaal in signalen_van(voorstel, groepen)
    )
    lezen = lees_toonlijsten(toon, groepen)
    return Herkenner(
        tuple(voorstel.id for voorstel in rij),
        tuple(een for een in groepen.values() if not isinstance(een, Atoom)),
        signalen,
        lezen,
        maak_patronen(_alle_atomen(signalen, lezen)),
        maak_gelijkenis([_woorden(voorstel) for voorstel in rij]),
        _per_kop([signaal for _, _, signaal in signalen]),
    )


def signalen_van(voorstel: Voorstel, groepen: Groepen) -> Iterator[tuple[int, Signaal]]:
    """De signalen van een voorstel met hun graad, die van ‘gevonden’ het eerst."""
    herkennen = voorstel.herkennen
    if herkennen is None:
        return
    for graad, regels in ((2, herkennen.gevonden), (1, herkennen.mogelijk)):
        for regel in _leesbaar(regels, groepen, lees_signaal):
            yield graad, lees_signaal(regel, groepen)


def _leesbaar(
    regels: Iterable[str], groepen: Groepen, lees: Callable[[str, Groepen], object]
) -> tuple[str, ...]:
    goed = []
    for regel in regels:
        try:
            lees(regel, groepen)
        except LeesError:
            continue
        goed.append(regel)
    return tuple(goed)


def _alle_atomen(signalen: Iterable[tuple[int, int, Signaal]], toon: Toonlijsten) -> Iterator[str]:
    for _, _, signaal in signalen:
        for deel in signaal.delen:
            yield from atomen(deel)
        if signaal.zonder is not None:
            yield from atomen(signaal.zonder)
    for uitdrukking in toon.op_naam.values():
        yield from atomen(uitdrukking)


def _per_kop(signalen: Sequence[Signaal]) -> dict[str, tuple[int, ...]]:
    """Elk signaal bij de patronen van zijn zeldzaamste deel."""
    gevonden: dict[str, list[int]] = {}
    for nummer, signaal in enumerate(signalen):
        for patroon in min(map(koppen, signaal.delen), key=len):
            gevonden.setdefault(patroon, []).append(nummer)
    return {patroon: tuple(rij) for patroon, rij in gevonden.items()}


def _woorden(voorstel: Voorstel) -> list[tuple[list[str], float]]:
    """De woorden van een voorstel om op te lijken: zijn teksten, signalen en goede voorbeelden."""
    stukken = [(voorstel.titel, 1.0), (voorstel.kern, 1.0), (voorstel.afspraak, 1.0)]
    if herkennen := voorstel.herkennen:
        stukken += [(TAALTEKENS.sub(" ", regel), 0.3) for regel in herkennen.gevonden]
        stukken += [(TAALTEKENS.sub(" ", regel), 0.2) for regel in herkennen.mogelijk]
        goed = [een.tekst for een in herkennen.voorbeelden if een.oordeel in GRADEN]
        stukken += [(tekst, 1.0) for tekst in goed]
    return [(WOORD.findall(gevouwen(tekst)), gewicht) for tekst, gewicht in stukken]
