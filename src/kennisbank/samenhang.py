"""De hele inhoud in één keer: gelezen, verbonden en gekeurd."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from .bevinding import Bevinding
from .kennisgraaf import maak_graaf, verhang
from .keuring import Stand, keur
from .keuring.bewaard import Bewaard
from .keuring.spelling import Woordenboek, lees_woordenlijst
from .keuring.taal import flesch_douma
from .lezen import herlees, lees, lees_gemeenten, lees_taalafspraak, met_gemeenten
from .lezen.doorverwijzingen import ADRESSEN, DOORVERWIJZINGEN, lees_adresboek
from .lezen.herkennen import lees_herkenwoorden
from .lezen.zoekwoorden import lees_zoekwoorden
from .model import SOORTEN, Record
from .voorraad import LegeVoorraad, Voorraad


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
    voorraad: Voorraad | None = None,
) -> Inhoud:
    """De inhoud onder `hoofdmap`; een fout in een bestand is een bevinding, geen uitzondering.

    Met een `peildatum` (jjjj-mm-dd) is ook een jaar of datum na die dag een bevinding, met een
    `woordenboek` ook een woord dat niemand kent. De gemeenten zijn die van `dag`, en anders die
    van de peildatum. Uit een `voorraad` komt wat van eerder keuren al bekend is.
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
        bewaard=Bewaard(voorraad or LegeVoorraad()),
    )


def herlaad(inhoud: Inhoud, hoofdmap: Path, namen: Collection[str], dag: str = "") -> Inhoud:
    """De inhoud nu de bestanden met deze namen (vanaf de hoofdmap) anders, weg of nieuw zijn.

    Van elk ander bestand telt wat er al van gelezen was. Wat alleen bij het keuren, zoeken of
    scannen telt, blijft zoals het was: dit is om meteen te tonen, en de keuring komt later.
    """
    gemeenten, adresboek = inhoud.gemeenten, inhoud.adresboek
    if any(naam.endswith(".csv") for naam in namen):
        gemeenten = lees_gemeenten(hoofdmap, dag or inhoud.peildatum)
    if {ADRESSEN, DOORVERWIJZINGEN} & set(namen):
        adresboek = lees_adresboek(hoofdmap)
    lezing = met_gemeenten(herlees(inhoud.lezing, hoofdmap, namen), gemeenten)
    return replace(
        inhoud,
        lezing=lezing,
        gemeenten=gemeenten,
        graaf=verhang(inhoud.graaf, lezing),
        adresboek=adresboek,
        onthouden={},
    )
