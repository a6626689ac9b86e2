"""Vel: één pagina van de site op papier, om uit te delen of mee te nemen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Feitenkaart, Gemeenteprofiel, Prioriteit, soort_van
from ..weergave import Omgeving
from ..weergave.blad import INSTRUMENT, Blad, bladen, overzicht_van
from ..weergave.naam import aanduiding, naam_in_zin
from ..weergave.verhaal import Verhaal
from ..weergave.vertellen import vertel, vertel_instrument
from .blok import Blokken, woorden
from .delen import bronregel
from .document import Document, opgelost
from .kaartstof import aankruislijst
from .uitgave import MAKER, NAAM, TREFWOORDEN, Uitgave
from .velstof import velstof
from .woordbreuk import breekbaar

VORMEN = {Prioriteit.soort: ("prioriteit", 2), Feitenkaart.soort: ("kaart", 1)}
"""De soorten met een eigen vorm op één vel, en hoeveel bladzijden daarvan bedrukt zijn."""
AANKRUISLIJST = "aankruislijst"


def vellen(graaf: Kennisgraaf, uitgave: Uitgave) -> Iterator[Document]:
    """Een vel voor elke pagina die een eigen vel heeft, in de volgorde van de site."""
    return (vel(graaf, blad, uitgave) for blad in bladen(graaf) if heeft_vel(blad))


def heeft_vel(blad: Blad) -> bool:
    """Of een pagina een eigen vel heeft: van een gemeente alleen als er iets over te vertellen is.

    Een instrument heeft het ook; zijn kaart of begrip woont elders.
    """
    record = blad.knoop.record
    if isinstance(record, Gemeenteprofiel):
        return bool(record.is_bekend or record.ook_over)
    return blad.sjabloon == INSTRUMENT or (soort_van(record).vel and not blad.sjabloon)


def aankruisvel(graaf: Kennisgraaf, uitgave: Uitgave) -> Iterator[Document]:
    """De lijst om prioriteiten aan te kruisen, op één A4."""
    knoop = overzicht_van(graaf, Prioriteit.soort)
    lijst = aankruislijst(graaf, knoop, 1) if knoop else ()
    if knoop and lijst:
        titel = f"Aankruislijst: {knoop.record.titel.lower()}"
        document = vel(graaf, Blad(knoop.pagina, knoop), uitgave)
        yield replace(document, naam=AANKRUISLIJST, titel=titel, blokken=lijst, hooguit=1)


def velnaam(blad: Blad) -> str:
    """De naam van de pdf van een pagina, gelijk aan haar pad."""
    return blad.pad.removesuffix(".html")


def vel(graaf: Kennisgraaf, blad: Blad, uitgave: Uitgave) -> Document:
    """Het vel van één pagina."""
    knoop = blad.knoop
    record = knoop.record
    is_instrument = blad.sjabloon == INSTRUMENT
    verhaal = vertel_instrument(graaf, knoop, Omgeving()) if is_instrument else vertel(graaf, knoop)
    blokken = velstof(graaf, verhaal)
    uitgave = uitgave.van(_inhoud(graaf, knoop, blokken))
    vorm, hooguit = VORMEN.get(record.soort, ("gewoon", 0))

    def adres(id: str) -> str:
        return uitgave.webadres(graaf[id].url) if id in graaf else ""

    pagina = uitgave.webadres(blad.pad)
    wat = "Instrument" if is_instrument else aanduiding(knoop)
    return Document(
        velnaam(blad),
        "vel",
        f"{wat}: {record.titel}",
        record.kern,
        opgelost(blokken, frozenset(), adres),
        {
            "maker": MAKER,
            "trefwoorden": list(TREFWOORDEN),
            "vorm": vorm,
            "voet": _voet(graaf, verhaal, uitgave),
            "adres": breekbaar(pagina.partition("://")[2] or blad.pad),
            "naam": NAAM,
        },
        over=knoop.id,
        tijdstip=uitgave.tijdstip,
        hooguit=hooguit,
        qr_adres=pagina,
    )


def _inhoud(graaf: Kennisgraaf, knoop: Knoop, blokken: Blokken) -> Iterator[str]:
    """De ids van wat er op een vel staat: het record, zijn delen en de voorbeelden erbij."""
    yield from (een.id for een in graaf.familie(knoop.id))
    yield from (str(deel.veld("over")) for een in blokken for deel in een.alles())
    if isinstance(profiel := knoop.record, Gemeenteprofiel):
        yield from (*profiel.vermeldingen, *profiel.akkoorden, *profiel.verordeningen)
        yield from profiel.ook_over


def _voet(graaf: Kennisgraaf, verhaal: Verhaal, uitgave: Uitgave) -> list[str]:
    """De regels onderaan het vel: herkomst, eigen woorden en stand."""
    knoop = verhaal.knoop
    bron = woorden(bronregel(graaf, knoop.record, verhaal.herkomst or "").c)
    return [
        f"{bron} Teksten in eigen woorden van de redactie.",
        " · ".join(filter(None, (uitgave.stand, naam_in_zin(knoop), "CC BY 4.0"))),
    ]
