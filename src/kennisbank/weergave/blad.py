"""De bladen van de site: welke pagina's er zijn en wat erop staat."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import Gemeenten
from ..model import OP_NAAM, Feitenkaart, Overzicht, Record, Start, soort_van
from .bladeren import lijstpad, op_bladen
from .facetten import Optie, facetten, instrumentpagina, is_instrument
from .naam import naam_in_zin
from .registerbladen import registerbladen
from .rij import nieuwste_eerst
from .verbandenlijst import lijstpagina, verbandenlijsten

INSTRUMENT = "instrument"
VERBANDEN = "verbanden"
REGISTER = "register"
ONGEDEELD = frozenset({"kaart", "naast", "noten", "stukken", "teksten"})


@dataclass(frozen=True, slots=True)
class Blad:
    """Eén pagina van de site: haar pad, het record dat zij toont en, bij een lijst, het deel.

    `sjabloon` is leeg als de soort van het record het sjabloon bepaalt; `optie` is de keuze
    uit de voorbeelden die een deellijst toont, en `getoond` zijn de records die een lijst hier
    opsomt.
    """

    pad: str
    knoop: Knoop
    deel: int = 1
    delen: int = 1
    sjabloon: str = ""
    optie: Optie | None = None
    getoond: tuple[Knoop, ...] = ()

    @property
    def lijst(self) -> str:
        """Het pad waar de lijst begint waar dit blad een deel van is."""
        if self.sjabloon == VERBANDEN:
            return lijstpagina(self.knoop.id)
        return self.optie.pagina if self.optie else self.knoop.pagina

    @property
    def titel(self) -> str:
        """De titel van de pagina."""
        titel = f"Voorbeelden: {self.optie.opschrift}" if self.optie else self.knoop.record.titel
        if self.sjabloon == VERBANDEN:
            titel = f"Wat samenhangt met {naam_in_zin(self.knoop)}"
        return f"{titel} ({self.deel} van {self.delen})" if self.deel > 1 else titel

    @property
    def beschrijving(self) -> str:
        """De kern, voor zoekmachines en gedeelde links."""
        if self.optie:
            woord = "voorbeeld" if len(self.optie.knopen) == 1 else "voorbeelden"
            return f"{len(self.optie.knopen)} {woord}: {self.optie.opschrift}."
        return self.knoop.record.kern

    @property
    def heeft_filters(self) -> bool:
        """Of de lezer op dit blad uit alle voorbeelden kan kiezen."""
        record = self.knoop.record
        gewoon = isinstance(record, Overzicht) and not record.gezicht and not self.optie
        return gewoon and getattr(record, "toont", "") == "voorbeeld" and self.deel == 1

    @property
    def telt_af(self) -> bool:
        """Of er op dit blad een termijn kan staan die in de browser aftelt."""
        record = self.knoop.record
        if self.sjabloon == VERBANDEN:
            return False
        return isinstance(record, Start) or bool(getattr(record, "termijn", None))

    @property
    def heeft_paneel(self) -> bool:
        """Of naast het verhaal staat wat een lezer meeneemt; bij een lijst is dat niet zo."""
        record = self.knoop.record
        return self.sjabloon != VERBANDEN and not isinstance(record, Overzicht | Start)

    @property
    def heeft_keuze(self) -> bool:
        """Of de lezer op dit blad prioriteiten kan aankruisen."""
        return self.deel == 1 and bool(getattr(self.knoop.record, "kiezen", None))

    @property
    def heeft_kiezer(self) -> bool:
        """Of de lezer op dit blad zijn gemeente kan kiezen."""
        record = self.knoop.record
        is_lijst = isinstance(record, Overzicht) and record.toont == "gemeente"
        return isinstance(record, Start) or (is_lijst and self.deel == 1)

    @property
    def gezicht(self) -> str:
        """De bijzondere vorm van een overzicht, zoals een formulier; meestal niets."""
        return getattr(self.knoop.record, "gezicht", None) or ""


def bladen(graaf: Kennisgraaf, gemeenten: Gemeenten | None = None) -> Iterator[Blad]:
    """Alle pagina's van de site die uit records bestaan, in de volgorde van de site."""
    for knoop in graaf:
        if not knoop.ouder and soort_van(knoop.record).eigen_pagina:
            yield from _eigen_bladen(graaf, knoop)
    met_kaart = {een.pagina for een in graaf.van_soort(Feitenkaart.soort)}
    for knoop in graaf.van_soort("begrip"):
        if is_instrument(graaf, knoop.id) and instrumentpagina(knoop.id) not in met_kaart:
            yield Blad(instrumentpagina(knoop.id), knoop, sjabloon=INSTRUMENT)
    if voorbeelden := overzicht_van(graaf, "voorbeeld"):
        yield from _deellijsten(graaf, gemeenten or Gemeenten(), voorbeelden)
    for id, knopen in graaf.eens(verbandenlijsten).items():
        yield from _in_bladen(graaf[id], lijstpagina(id), knopen)


class Bladen(Mapping[str, Blad]):
    """Alle pagina's op pad; wie er één vraagt, wacht meestal niet op de andere."""

    def __init__(
        self, graaf: Kennisgraaf, gemeenten: Gemeenten, losse: Container[str] = ()
    ) -> None:
        """Van deze graaf; op de `losse` paden staat geen record.

        Er wordt pas iets gemaakt als iemand het vraagt.
        """
        self._graaf, self._gemeenten, self._losse = graaf, gemeenten, losse

    def __getitem__(self, pad: str) -> Blad:
        if pad in self._losse:
            raise KeyError(pad)
        knoop = self._graaf.eens(_op_pagina).get(pad)
        return next(_eigen_bladen(self._graaf, knoop)) if knoop else self._alle[pad]

    def __iter__(self) -> Iterator[str]:
        return iter(self._alle)

    def __len__(self) -> int:
        return len(self._alle)

    @cached_property
    def _alle(self) -> Mapping[str, Blad]:
        return {blad.pad: blad for blad in bladen(self._graaf, self._gemeenten)}


def _eigen_bladen(graaf: Kennisgraaf, knoop: Knoop) -> Iterator[Blad]:
    """De pagina van een record, en bij een lange lijst wat daarop volgt."""
    rijen = _rijen(graaf, knoop.record)
    for deel, rij in enumerate(rijen, 1):
        yield Blad(lijstpad(knoop.pagina, deel), knoop, deel, len(rijen), getoond=rij)


def _op_pagina(graaf: Kennisgraaf) -> Mapping[str, Knoop]:
    """Per pagina het record waar zij van is."""
    knopen = (knoop for knoop in graaf if not knoop.ouder)
    return {knoop.pagina: knoop for knoop in knopen if soort_van(knoop.record).eigen_pagina}


def overzicht_van(graaf: Kennisgraaf, soort: str) -> Knoop | None:
    """Het overzicht van een soort: het gewone, en anders het eerste met een eigen gezicht."""
    return graaf.eens_bij(_per_soort, soort)


def overzicht_met_gezicht(graaf: Kennisgraaf, gezicht: str) -> Knoop | None:
    """Het overzicht met een bijzondere vorm, zoals dat van de instrumenten."""
    return graaf.eens_bij(_per_gezicht, gezicht)


def _per_soort(graaf: Kennisgraaf) -> Mapping[str, Knoop]:
    gewoon, bijzonder = dict[str, Knoop](), dict[str, Knoop]()
    for knoop, record in _overzichten(graaf):
        (bijzonder if record.gezicht else gewoon).setdefault(record.toont, knoop)
    return {**bijzonder, **gewoon}


def _per_gezicht(graaf: Kennisgraaf) -> Mapping[str, Knoop]:
    per_gezicht: dict[str, Knoop] = {}
    for knoop, record in _overzichten(graaf):
        per_gezicht.setdefault(record.gezicht or "", knoop)
    return per_gezicht


def _overzichten(graaf: Kennisgraaf) -> Iterator[tuple[Knoop, Overzicht]]:
    for knoop in graaf.van_soort(Overzicht.soort):
        if isinstance(record := knoop.record, Overzicht):
            yield knoop, record


def _in_bladen(knoop: Knoop, pagina: str, knopen: tuple[Knoop, ...]) -> Iterator[Blad]:
    """De bladen met alles wat bij een record hoort en niet op zijn eigen pagina past."""
    rijen = op_bladen(knopen)
    for deel, rij in enumerate(rijen, 1):
        yield Blad(lijstpad(pagina, deel), knoop, deel, len(rijen), VERBANDEN, getoond=rij)


def _deellijsten(graaf: Kennisgraaf, gemeenten: Gemeenten, overzicht: Knoop) -> Iterator[Blad]:
    for facet in facetten(graaf, gemeenten):
        for optie in facet.opties:
            if optie.facet != "instrument":
                rijen = op_bladen(optie.knopen)
                for deel, rij in enumerate(rijen, 1):
                    pad = lijstpad(optie.pagina, deel)
                    yield Blad(pad, overzicht, deel, len(rijen), "keuze", optie, rij)


def _rijen(graaf: Kennisgraaf, record: Record) -> list[tuple[Knoop, ...]]:
    """Wat elk blad van een record opsomt; alleen een overzicht kan er meer dan één hebben."""
    if not isinstance(record, Overzicht):
        return [()]
    if record.gezicht == REGISTER:
        return [tuple(een for _, rij in blad for een in rij) for blad in graaf.eens(registerbladen)]
    knopen = nieuwste_eerst(graaf.van_soort(record.toont))
    return [knopen] if _ongedeeld(record) else op_bladen(knopen)


def _ongedeeld(overzicht: Overzicht) -> bool:
    """Of een overzicht alles op één pagina toont: een eigen gezicht, of records die er wonen."""
    soort = OP_NAAM.get(overzicht.toont)
    return bool(overzicht.gezicht or (soort and soort.lijst in ONGEDEELD))
