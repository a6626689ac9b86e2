"""Werkplaats: veel opdrachten tegelijk, elk stapeltje in een eigen proces.

De zetter geeft zijn geheugen pas terug als zijn proces eindigt. Ook een proces dat omvalt, kost
zo alleen zijn eigen stapel. Een groot boek gaat in delen; wat daarvan niet veranderde, komt uit
de voorraad.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from ..voorraad import LegeVoorraad, Voorraad
from .binden import Bindopdracht, plaatsen
from .boekdelen import delen, is_groot, koppen, open_plaatsen, slot, te_lang
from .zetter import ZetError, Zetopdracht

WERKERS = min(4, os.cpu_count() or 1)
STAPEL = 400_000
"""Hoeveel tekens aan gegevens samen in één proces gaan; wat groter is, gaat alleen."""
GESTOPT = "de zetter stopte met uitgang {uitgang}. {laatste}"
NIETS_BEWAARD = LegeVoorraad()
Gezet = bytes | ZetError
Werk = Zetopdracht | Bindopdracht
Uitkomst = tuple[Zetopdracht, Gezet]
Delen = tuple[Zetopdracht, ...]


def zet_alle(
    opdrachten: Iterable[Zetopdracht], voorraad: Voorraad = NIETS_BEWAARD
) -> Iterator[Uitkomst]:
    """Elke opdracht met haar pdf of weigering; wat het eerst klaar is, komt eerst."""
    alle = tuple(opdrachten)
    boeken = [(een, delen(een)) for een in alle if is_groot(een)]
    stukken = {deel.sleutel: deel for _, rij in boeken for deel in rij}
    bewaard = ((sleutel, voorraad.haal(sleutel)) for sleutel in stukken)
    klaar: dict[str, Gezet] = {sleutel: een for sleutel, een in bewaard if een is not None}
    nieuw = [deel for sleutel, deel in stukken.items() if sleutel not in klaar]
    with ThreadPoolExecutor(WERKERS) as draden:
        for opdracht, pdf in _zet(draden, [een for een in alle if not is_groot(een)] + nieuw):
            if not opdracht.deel:
                yield opdracht, pdf
                continue
            klaar[opdracht.sleutel] = pdf
            if isinstance(pdf, bytes):
                voorraad.bewaar(opdracht.sleutel, pdf)
        werk = {draden.submit(_gebonden, boek, rij, klaar): boek for boek, rij in boeken}
        for gereed in as_completed(werk):
            yield werk[gereed], gereed.result()


def _zet(draden: ThreadPoolExecutor, opdrachten: Iterable[Zetopdracht]) -> Iterator[Uitkomst]:
    werk = {draden.submit(_in_eigen_proces, stapel): stapel for stapel in stapels(opdrachten)}
    for klaar in as_completed(werk):
        yield from zip(werk[klaar], klaar.result(), strict=True)


def _gebonden(boek: Zetopdracht, rij: Delen, klaar: Mapping[str, Gezet]) -> Gezet:
    """Het boek uit zijn delen, met achteraan het slot; of waarom een deel ontbreekt.

    Heeft een nummer meer cijfers dan er plaats is, dan gaan de delen die het noemen nog een keer,
    met meer plaats. Zo staat een nummer nooit over de tekst ernaast.
    """
    langer: dict[str, int] = {}
    while not isinstance(gezet := _met_slot(boek, rij, klaar), ZetError):
        opdrachten, pdfs = zip(*gezet, strict=True)
        erbij = te_lang(opdrachten, plaatsen(pdfs))
        if not erbij:
            namen = {**boek.namen, **koppen(boek)}
            werk = Bindopdracht(pdfs, tuple(map(open_plaatsen, opdrachten)), namen)
            return _in_eigen_proces((werk,))[0]
        langer |= erbij
        rij = delen(boek, langer)
        nieuw = [deel for deel in rij if deel.sleutel not in klaar]
        with ThreadPoolExecutor(WERKERS) as draden:
            klaar = {**klaar, **{deel.sleutel: pdf for deel, pdf in _zet(draden, nieuw)}}
    return gezet


def _met_slot(
    boek: Zetopdracht, rij: Delen, klaar: Mapping[str, Gezet]
) -> list[tuple[Zetopdracht, bytes]] | ZetError:
    """Elk deel met zijn pdf, en als laatste het slot met de registers."""
    gezet: list[tuple[Zetopdracht, bytes]] = []
    for deel in rij:
        pdf = klaar[deel.sleutel]
        if isinstance(pdf, ZetError):
            return pdf
        gezet.append((deel, pdf))
    if laatste := slot(boek, plaatsen(pdf for _, pdf in gezet)):
        (einde,) = _in_eigen_proces((laatste,))
        if isinstance(einde, ZetError):
            return einde
        gezet.append((laatste, einde))
    return gezet


def stapels(opdrachten: Iterable[Zetopdracht]) -> Iterator[tuple[Zetopdracht, ...]]:
    """De opdrachten in stapels voor één proces, het grootste werk eerst."""
    stapel: list[Zetopdracht] = []
    for een in sorted(opdrachten, key=lambda een: (-len(een.gegevens), een.naam)):
        if stapel and sum(len(lid.gegevens) for lid in (*stapel, een)) > STAPEL:
            yield tuple(stapel)
            stapel = []
        stapel.append(een)
    if stapel:
        yield tuple(stapel)


def _in_eigen_proces(stapel: tuple[Werk, ...]) -> list[Gezet]:
    """Wat er van een stapel kwam; valt het proces om, dan is dat van elk stuk de weigering."""
    huis = str(Path(__file__).parents[2])
    klaar = subprocess.run(
        [sys.executable, "-P", "-m", __package__],
        input=pickle.dumps(stapel),
        capture_output=True,
        env={**os.environ, "PYTHONPATH": huis},
    )
    if klaar.returncode:
        laatste = klaar.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        fout = ZetError(GESTOPT.format(uitgang=klaar.returncode, laatste=laatste).strip())
        return [fout for _ in stapel]
    uitkomsten: list[Gezet] = pickle.loads(klaar.stdout)
    return uitkomsten
