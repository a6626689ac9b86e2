"""De hele inhoud in één keer: gelezen, verbonden en gekeurd."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from .bevinding import Bevinding
from .kennisgraaf import maak_graaf
from .keuring import Stand, keur
from .keuring.spelling import Woordenboek, lees_woordenlijst
from .keuring.taal import flesch_douma
from .lezen import lees, lees_gemeenten, lees_taalafspraak, met_gemeenten
from .lezen.doorverwijzingen import lees_adresboek
from .lezen.herkennen import lees_herkenwoorden
from .lezen.zoekwoorden import lees_zoekwoorden
from .model import SOORTEN, Record


@dataclass(frozen=True, eq=False)
class Inhoud(Stand):
    """Alles wat een map aan inhoud heeft; gekeurd wordt zij als iemand ernaar vraagt."""

    @cached_property
    def bevindingen(self) -> tuple[Bevinding, ...]:
        """Alles wat er aan te verbeteren is, gesorteerd op plaats."""
        return keur(self)

    @property
    def flesch_douma(self) -> float:
        """Hoe makkelijk de eigen teksten samen lezen; 60 is gewoon."""
        return flesch_douma(self)


def laad(
    hoofdmap: Path,
    soorten: tuple[type[Record], ...] = SOORTEN,
    peildatum: str = "",
    woordenboek: Woordenboek | None = None,
    dag: str = "",
) -> Inhoud:
    """De inhoud onder `hoofdmap`; een fout in een bestand is een bevinding, geen uitzondering.

    Met een `peildatum` (jjjj-mm-dd) is ook een jaar of datum na die dag een bevinding, met een
    `woordenboek` ook een woord dat niemand kent. De gemeenten zijn die van `dag`, en anders die
    van de peildatum.
    """
    gemeenten = lees_gemeenten(hoofdmap, dag or peildatum)
    lezing = met_gemeenten(lees(hoofdmap, soorten), gemeenten)
    return Inhoud(
        lezing,
        gemeenten,
        maak_graaf(lezing),
        lees_taalafspraak(hoofdmap),
        lees_woordenlijst(hoofdmap),
        peildatum,
        woordenboek,
        lees_adresboek(hoofdmap),
        lees_zoekwoorden(hoofdmap),
        lees_herkenwoorden(hoofdmap),
    )
