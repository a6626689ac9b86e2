"""De stand: alles wat een regel van de inhoud mag weten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from ..bevinding import Bevinding
from ..kennisgraaf import Kennisgraaf
from ..lezen import Gemeenten, Lezing, Taalafspraak, Vondst
from ..lezen.doorverwijzingen import Adresboek
from ..lezen.herkennen import Herkenwoorden
from ..lezen.zoekwoorden import Zoekwoorden
from .bewaard import Bewaard
from .spelling import Woordenboek, Woordenlijst

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Stand:
    """De inhoud zoals gelezen en verbonden, met de afspraken en de dag waarop wij keuren.

    Zonder `peildatum` (jjjj-mm-dd) is er geen toekomst, en zonder `woordenboek` geen spelling.
    `naast` is de inhoud waar een voorstel bij komt, `bewaard` wat van eerder keuren al bekend is.
    """

    lezing: Lezing = field(default_factory=Lezing)
    gemeenten: Gemeenten = field(default_factory=Gemeenten)
    graaf: Kennisgraaf = field(default_factory=Kennisgraaf)
    afspraak: Taalafspraak = field(default_factory=Taalafspraak)
    woordenlijst: Woordenlijst = field(default_factory=Woordenlijst)
    peildatum: str = ""
    woordenboek: Woordenboek | None = None
    adresboek: Adresboek = field(default_factory=Adresboek)
    zoekwoorden: Zoekwoorden = field(default_factory=Zoekwoorden)
    herkenwoorden: Herkenwoorden = field(default_factory=Herkenwoorden)
    naast: Stand | None = None
    bewaard: Bewaard = field(default_factory=Bewaard, repr=False)
    onthouden: dict[Callable[[Stand], Any], Any] = field(default_factory=dict, repr=False)

    @property
    def gelezen(self) -> tuple[Bevinding, ...]:
        """Wat er bij het lezen en verbinden al misging."""
        gewoon = (self.gemeenten, self.afspraak, self.woordenlijst)
        lijsten = (*gewoon, self.adresboek, self.zoekwoorden, self.herkenwoorden)
        return (
            *self.lezing.bevindingen,
            *self.graaf.bevindingen,
            *(een for lijst in lijsten for een in lijst.bevindingen),
        )

    def eens(self, reken: Callable[[Stand], T]) -> T:
        """Wat `reken` uit de hele inhoud haalt, één keer uitgerekend.

        Een voorstel telt daarin niet mee: zo kost het nakijken ervan niet meer als er meer is.
        """
        hele = self.naast or self
        if reken not in hele.onthouden:
            hele.onthouden[reken] = reken(hele)
        waarde: T = hele.onthouden[reken]
        return waarde

    def met(self, *vondsten: Vondst) -> Stand:
        """De stand met voorstellen naast wat er al is."""
        hele = self.naast or self
        return replace(hele, graaf=hele.graaf.met(*vondsten), naast=hele, onthouden={})
