"""Een week: wat een ronde langs alle links opleverde, met wat wij van eerder weten."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from .antwoord import ELDERS, Antwoord
from .buitenwereld import Vermelding, buitenmeldingen, gevraagd
from .geheugen import Geheugen, Herinnering, is_ziek, onthoud
from .melding import Linkmelding, Oordeel

Bericht = Literal["bijwerken", "sluiten", "laten"]

VRAAGT_WERK: frozenset[Oordeel] = frozenset({"dood", "fout", "verhuisd"})
STIL_NET = (
    "Te veel websites zwegen tegelijk. Dat ligt waarschijnlijk aan onze eigen verbinding. "
    "Wij onthouden deze ronde niet."
)


@dataclass(frozen=True, slots=True, eq=False)
class Week:
    """De uitkomst van een wekelijkse ronde.

    Was het eigen net `ziek`, dan is het geheugen zoals het was en zijn er geen meldingen.
    `taken` zijn de records die nagekeken moeten worden, elk in een zin.
    """

    dag: datetime.date
    gevraagd: int
    ziek: bool
    meldingen: tuple[Linkmelding, ...]
    geheugen: Mapping[str, Herinnering]
    taken: tuple[str, ...] = ()

    @property
    def bericht(self) -> Bericht:
        """Wat er met het ene vaste bericht moet gebeuren."""
        if self.ziek:
            return "laten"
        return "bijwerken" if self.taken or vraagt_werk(self.meldingen) else "sluiten"

    @property
    def stand(self) -> str:
        """Van wanneer de uitkomst is, en waar zij over gaat."""
        links = "1 link" if self.gevraagd == 1 else f"{self.gevraagd} links"
        return f"{self.dag}, {links} nagevraagd."

    def als_dict(self) -> dict[str, object]:
        """De week als platte sleutels en waarden, zoals `linkronde --json` haar geeft."""
        return {
            "stand": self.dag.isoformat(),
            "gevraagd": self.gevraagd,
            "ziek": self.ziek,
            "bericht": self.bericht,
            "taken": list(self.taken),
            "meldingen": [een.als_dict() for een in self.meldingen],
        }


def vraagt_werk(meldingen: Iterable[Linkmelding]) -> bool:
    """Of een redacteur iets moet doen; twijfel en opmerkingen kunnen wachten.

    Wie op een startpagina uitkomt, komt daar volgende week weer uit: dat wacht niet.
    """
    return any(een.oordeel in VRAAGT_WERK or ELDERS in een.melding for een in meldingen)


def weeg_week(
    vermeldingen: Collection[Vermelding],
    antwoorden: Mapping[str, Antwoord],
    geheugen: Geheugen,
    dag: datetime.date,
) -> Week:
    """De week na deze antwoorden, met het geheugen van alleen de links die er nog zijn."""
    nodig = {gevraagd(een.url) for een in vermeldingen}
    goed = {een.url for een in geheugen.values() if een.laatst_goed and not een.missers}
    if is_ziek(antwoorden.values(), (goed & nodig) - set(antwoorden)):
        return Week(dag, len(antwoorden), True, (), geheugen)
    bewaard = {url: een for url, een in onthoud(geheugen, antwoorden, dag).items() if url in nodig}
    meldingen = buitenmeldingen(vermeldingen, antwoorden, bewaard)
    return Week(dag, len(antwoorden), False, meldingen, bewaard)
