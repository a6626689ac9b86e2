"""Datums: van welk moment deze inhoud is, en wanneer elk record het laatst veranderde.

Een datum is bekend of zij ontbreekt; er wordt er nooit een verzonnen. Zij komt uit git. Zonder
hele geschiedenis komt zij uit het archief van een uitgave, of van wie een tijdstip opgeeft.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..bevinding import Bevinding, Plek, citaat
from ..voorraad import LegeVoorraad, Voorraad
from .dag import geldig_tijdstip, is_dag, nederlandse_dag
from .geschiedenis import Geschiedenis, bezwaar, laatste_vastlegging, lees_geschiedenis
from .git import Weigering
from .meegegeven import Meegegeven, lees_meegegeven, meegegeven_tijdstip
from .vondst import Vondst

OPGEGEVEN = "SOURCE_DATE_EPOCH"
PEILDATUM = "MEERDOEN_PEILDATUM"


@dataclass(frozen=True, slots=True)
class Datums:
    """Het tijdstip van deze stand (seconden), de peildatum, en per record-id twee dagen.

    `gewijzigd` is de dag (jjjj-mm-dd) van de laatste wijziging, `toegevoegd` de eerste dag.
    Na de peildatum is een datum voorbij; zonder peildatum is niets voorbij.
    """

    tijdstip: int | None = None
    peildatum: str = ""
    gewijzigd: Mapping[str, str] = field(default_factory=dict)
    toegevoegd: Mapping[str, str] = field(default_factory=dict)
    bevindingen: tuple[Bevinding, ...] = ()

    @property
    def dag(self) -> str | None:
        """De dag (jjjj-mm-dd) van deze stand, als die bekend is."""
        return None if self.tijdstip is None else nederlandse_dag(self.tijdstip)


def lees_datums(
    hoofdmap: Path,
    vondsten: Iterable[Vondst],
    omgeving: Mapping[str, str],
    voorraad: Voorraad | None = None,
) -> Datums:
    """De datums van de inhoud onder `hoofdmap`, en wat eraan ontbreekt.

    Uit `omgeving` tellen `SOURCE_DATE_EPOCH` (seconden) en `MEERDOEN_PEILDATUM` (jjjj-mm-dd). In
    de voorraad blijft staan wat er over de geschiedenis gelezen is.
    """
    rij = tuple(vondsten)
    tijdstip = moment(hoofdmap, omgeving)
    uit_git = bezwaar(hoofdmap) or lees_geschiedenis(hoofdmap, rij, voorraad or LegeVoorraad())
    bevindingen = [*keur_opgave(omgeving)]
    bron: Geschiedenis | Meegegeven
    if isinstance(uit_git, Weigering):
        bron = lees_meegegeven(hoofdmap, rij)
        bevindingen += bron.bevindingen
        if not bron.gewijzigd:
            bevindingen.append(_gemis(uit_git, _is_gegeven(hoofdmap, omgeving)))
    else:
        bron = uit_git
    peil = _peildag(tijdstip, omgeving)
    return Datums(tijdstip, peil, bron.gewijzigd, bron.toegevoegd, tuple(bevindingen))


def peildag(hoofdmap: Path, omgeving: Mapping[str, str]) -> str:
    """De peildatum (jjjj-mm-dd) van deze inhoud: opgegeven, of van de laatste vastlegging."""
    return _peildag(moment(hoofdmap, omgeving), omgeving)


def _peildag(tijdstip: int | None, omgeving: Mapping[str, str]) -> str:
    opgegeven = omgeving.get(PEILDATUM, "")
    if is_dag(opgegeven):
        return opgegeven
    return "" if tijdstip is None else nederlandse_dag(tijdstip)


def moment(hoofdmap: Path, omgeving: Mapping[str, str]) -> int | None:
    """Het tijdstip van deze stand: opgegeven, van de laatste vastlegging, of van het archief."""
    opgegeven = geldig_tijdstip(omgeving.get(OPGEGEVEN, ""))
    if opgegeven is not None:
        return opgegeven
    vast = laatste_vastlegging(hoofdmap)
    return meegegeven_tijdstip(hoofdmap) if isinstance(vast, Weigering) else vast


def vandaag(hoofdmap: Path) -> str:
    """De dag (jjjj-mm-dd) van nu, of die van deze stand als de klok achterloopt."""
    return nederlandse_dag(max(int(time.time()), moment(hoofdmap, {}) or 0))


def keur_geschiedenis(hoofdmap: Path, omgeving: Mapping[str, str]) -> tuple[Bevinding, ...]:
    """Waarom een strenge bouw hier weigert, zonder de datum van elk record op te zoeken."""
    reden = bezwaar(hoofdmap)
    weigert = reden and not _is_gegeven(hoofdmap, omgeving)
    return (*keur_opgave(omgeving), *([_gemis(reden, False)] if reden and weigert else []))


def keur_opgave(omgeving: Mapping[str, str]) -> Iterator[Bevinding]:
    """Wat er mis is met een tijdstip of peildatum die iemand opgaf."""
    tijdstip, peildatum = omgeving.get(OPGEGEVEN, ""), omgeving.get(PEILDATUM, "")
    if tijdstip and geldig_tijdstip(tijdstip) is None:
        melding = f"{citaat(tijdstip)} is geen tijdstip in seconden na 1 januari 1980."
        voorstel = f"Geef er een op zoals {OPGEGEVEN}=$(date +%s), of laat het weg."
        yield Bevinding(Plek(OPGEGEVEN, 0), melding, voorstel=voorstel, naam="onmogelijk-tijdstip")
    if peildatum and not is_dag(peildatum):
        melding = f"{citaat(peildatum)} is geen dag die bestaat."
        voorstel = f"Schrijf {PEILDATUM} als jjjj-mm-dd, of laat hem weg."
        plek = Plek(PEILDATUM, 0)
        yield Bevinding(plek, melding, voorstel=voorstel, naam="onmogelijke-peildatum")


def _is_gegeven(hoofdmap: Path, omgeving: Mapping[str, str]) -> bool:
    """Of iemand zegt van welk tijdstip deze inhoud is, los van git."""
    opgegeven = geldig_tijdstip(omgeving.get(OPGEGEVEN, ""))
    return opgegeven is not None or meegegeven_tijdstip(hoofdmap) is not None


def _gemis(reden: Weigering, gegeven: bool) -> Bevinding:
    """De bevinding dat de geschiedenis ontbreekt; een fout als er ook geen tijdstip gegeven is."""
    melding = f"{reden.melding} Daarom is van geen record bekend wanneer het veranderde."
    anders = f" Of geef een tijdstip op, zoals {OPGEGEVEN}=$(date +%s)."
    return Bevinding(
        Plek(".git", 0),
        melding,
        "opmerking" if gegeven else "fout",
        voorstel=reden.uitweg + ("" if gegeven else anders),
        naam="geen-geschiedenis",
    )
