"""Het bereik: welke woorden van een zin toegezegd, gewenst, uitgesteld of geweigerd zijn.

Een weigering geldt voor de hele deelzin (‘schaffen … af’), voor zeven woorden erna (‘geen’), of
voor alles ervoor (‘vervangen door’). Wat maar lijkt op een weigering (‘niet alleen’), telt niet.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from ..lezen.herkennen import TOONLIJSTEN
from .ontleding import ENWOORDEN, Ontleed, rij
from .uitdrukking import Groepen, Uitdrukking, lees_lijst
from .vinden import Gezocht, Plek

ERNA: Final = 7
BEGIN: Final = 3
VOORAAN: Final = 8
KORT: Final = 4
EIGEN: Final = frozenset({"wij", "we"})
"""Staat een van deze woorden in de deelzin, dan gaat zij over onszelf."""
LOS: Final = rij("wij we niet maar nee dus ook nu zelf zeker dat dit daar doen willen echter")
"""Een weigering van alleen deze woorden (‘Wij niet.’) gaat over de zin ervoor."""
VERWIJZERS: Final = frozenset({"die", "dat", "dit", "deze", "daar", "daarmee", "hiermee", "zij"})


@dataclass(frozen=True, slots=True)
class Bereik:
    """Per woord of het geweigerd is, en wat het onderzoekt of uitstelt.

    `later` geeft per woord de plekken die het uitstellen, elk met `onderzoek` of `uitstel`, of met
    `ander` als het over een ander of over vroeger gaat. Een signaal dat zelf over onderzoek gaat,
    hoeft zijn eigen woord zo niet als uitstel te zien.
    """

    geweigerd: frozenset[int]
    later: Mapping[int, tuple[tuple[Plek, str], ...]]
    wens: frozenset[int]
    """De deelzinnen waarin iets gewenst is."""
    is_toezegging: bool
    wijst_terug: bool
    """Of een van de eerste acht woorden naar de vorige zin wijst."""
    weigert: bool = False
    """Of er een weigering van een hele deelzin in staat."""

    @property
    def remt(self) -> bool:
        """Of deze zin iets weigert of uitstelt, en dus de zin ernaast afzwakt."""
        soorten = {soort for rij in self.later.values() for _, soort in rij}
        return self.weigert or not soorten <= {"ander"}


@dataclass(frozen=True, slots=True)
class Toonlijsten:
    """De lijsten met woorden die de toon bepalen, gelezen."""

    op_naam: Mapping[str, Uitdrukking] = field(default_factory=dict)

    def bereik(self, zoek: Gezocht, aanhef: Bereik | None = None) -> Bereik:
        """Het bereik van een zin; een aanhef die weigert of uitstelt, geldt voor elk woord."""
        zin = zoek.zin
        schijn = {
            i for van, tot in zoek.plekken(self.op_naam["schijn"]) for i in range(van, tot + 1)
        }
        geweigerd: set[int] = set()
        hele = list(self._echte("weigering", zoek, schijn))
        for van, _ in hele:
            geweigerd.update(_met_terugblik(zin, van))
        for _, tot in self._echte("weigering_erna", zoek, schijn):
            geweigerd.update(_erna(zin, tot))
        for _, tot in self._echte("weigering_ervoor", zoek, schijn):
            geweigerd.update(i for i in _zelfde_deelzin(zin.deelzin, tot) if i < tot)
        later = self._later(zoek, schijn)
        if aanhef is not None:
            geweigerd.update(range(len(zin.woorden)) if aanhef.weigert else ())
            for plaats in range(len(zin.woorden)) if aanhef.later else ():
                soort = next(iter(aanhef.later.values()))[0][1]
                later.setdefault(plaats, []).append(((-1, -1), soort))
        return Bereik(
            frozenset(geweigerd),
            {plaats: tuple(rij) for plaats, rij in later.items()},
            frozenset(zin.deelzin[van] for van, _ in self._echte("wens", zoek, schijn)),
            bool(zoek.plekken(self.op_naam["toezegging"])),
            any(van < VOORAAN for van, _ in zoek.plekken(self.op_naam["terugwijzing"]))
            or (bool(hele) and LOS.issuperset(zin.woorden)),
            bool(hele) or (aanhef is not None and aanhef.weigert),
        )

    def _later(self, zoek: Gezocht, schijn: set[int]) -> dict[int, list[tuple[Plek, str]]]:
        """Per woord wat het uitstelt.

        Uitstel geldt voor zijn deelzin, over een dubbele punt heen ook voor de rest, en een
        voorwaarde (‘pas als’) voor de hele zin. Wat een ander deed, geldt niet voor een deelzin
        over onszelf. ‘Niet uitsluiten’ is geen weigering maar wel uitstel.
        """
        zin = zoek.zin
        later: dict[int, list[tuple[Plek, str]]] = {}
        hele_schijn = set(zoek.plekken(self.op_naam["schijn"]))
        for soort in ("onderzoek", "uitstel", "voorwaarde", "ander"):
            for plek in self._echte(soort, zoek, schijn, hele_schijn):
                woorden = set(_zelfde_deelzin(zin.deelzin, plek[0]))
                if soort == "ander" and any(zin.woorden[i] in EIGEN for i in woorden):
                    continue
                if soort == "voorwaarde":
                    woorden = set(range(len(zin.woorden)))
                for punt in zin.dubbelepunten:
                    if punt - 1 in woorden:
                        woorden.update(range(punt, len(zin.woorden)))
                for plaats in sorted(woorden):
                    later.setdefault(plaats, []).append((plek, soort))
        return later

    def _echte(
        self, naam: str, zoek: Gezocht, schijn: set[int], toch: Container[Plek] = ()
    ) -> Iterator[Plek]:
        """De plekken uit een lijst die binnen één deelzin vallen en geen schijn, of `toch`."""
        deelzin = zoek.zin.deelzin
        for van, tot in zoek.plekken(self.op_naam[naam]):
            echt = (van, tot) in toch or not (van in schijn or tot in schijn)
            if deelzin[van] == deelzin[tot] and echt:
                yield van, tot


def lees_toonlijsten(lijsten: Mapping[str, Iterable[str]], groepen: Groepen) -> Toonlijsten:
    """De toonlijsten, in de taal van `herkennen`."""
    return Toonlijsten({naam: lees_lijst(lijsten.get(naam, ()), groepen) for naam in TOONLIJSTEN})


def _met_terugblik(zin: Ontleed, plaats: int) -> Iterator[int]:
    """De deelzin van een weigering, en waar zij naar wijst.

    Begint hij na een breuk of met ‘maar’, en staat er meteen ‘die’ of ‘dat’, dan hoort de vorige
    deelzin erbij. Is hij kort en volgt er een dubbele punt (‘Niet door:’), dan alles erna.
    """
    yield from _zelfde_deelzin(zin.deelzin, plaats)
    eerste = zin.deelzin.index(zin.deelzin[plaats])
    if eerste in zin.breuken or zin.woorden[eerste] == "maar":
        begin = zin.woorden[eerste : eerste + BEGIN]
        if eerste and not VERWIJZERS.isdisjoint(begin):
            yield from _zelfde_deelzin(zin.deelzin, eerste - 1)
    eind = max(_zelfde_deelzin(zin.deelzin, plaats)) + 1
    if eind in zin.dubbelepunten and eind - eerste <= KORT:
        yield from range(eind, len(zin.woorden))


def _erna(zin: Ontleed, tot: int) -> Iterator[int]:
    """De woorden na een ontkenning, tot een nieuw onderwerp of werkwoord."""
    for plaats in _zelfde_deelzin(zin.deelzin, tot):
        if tot < plaats <= tot + ERNA:
            if zin.woorden[plaats] in ENWOORDEN:
                return
            yield plaats


def _zelfde_deelzin(deelzin: tuple[int, ...], plaats: int) -> Iterator[int]:
    return (i for i, nummer in enumerate(deelzin) if nummer == deelzin[plaats])
