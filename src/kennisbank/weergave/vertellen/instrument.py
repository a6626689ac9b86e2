"""Het verhaal van een instrument: alles over één begrip dat in de praktijk wordt gebruikt."""

from __future__ import annotations

from ...kennisgraaf import Kennisgraaf, Knoop
from ...lezen import sleutel
from ...model import Begrip, Voorbeeld, soort_van
from .. import takken
from ..omgeving import Omgeving
from ..verhaal import Bronnen, Kop, Leeg, Link, Regels, Verhaal
from .blik import Blik, ook_wel


def vertel_instrument(graaf: Kennisgraaf, knoop: Knoop, omgeving: Omgeving) -> Verhaal:
    """Waar het begrip gebruikt of uitgelegd wordt, per groep, met de voorbeelden als lijst."""
    blik = Blik(graaf, knoop, omgeving)
    record = knoop.record
    if not isinstance(record, Begrip):
        raise TypeError(f"Alleen een begrip is een instrument, en {record.id} is dat niet.")
    groepen = takken.gebruik(blik.graaf, record.id)
    lijsten = (
        Regels(
            kop=Kop(een.titel, f"bij-{sleutel(een.titel)}", aantal=len(een.takken)),
            naam="index",
            knopen=tuple(tak.knoop for tak in een.takken),
        )
        for een in groepen
    )
    heeft = soort_van(Voorbeeld).groep in {een.titel for een in groepen}
    return blik.verhaal(
        "Instrument",
        ook_wel(record),
        *lijsten,
        None if heeft else _geen_voorbeeld(record),
        Bronnen(record.bronnen),
        zijlijn=(_lijkt_erop(record, blik), _in_de_lijst(record)),
        herkomst=None,
        draad=False,
    )


def _geen_voorbeeld(record: Begrip) -> Leeg:
    return Leeg(
        Kop("Nog geen voorbeeld"),
        "Wij kennen nog geen gemeente die dit doet. Weet u er een?",
        vooraf=(("begrip", record.id),),
    )


def _lijkt_erop(record: Begrip, blik: Blik) -> Regels:
    verwant = blik.knopen(record.verwant)
    return Regels(kop=Kop("Lijkt erop"), naam="wijzer", knopen=verwant)


def _in_de_lijst(record: Begrip) -> Regels:
    return Regels(kop=Kop("In de begrippenlijst"), slot=(Link(record.titel, record.id),))
