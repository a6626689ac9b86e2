"""Rijen: een kommabestand regel voor regel, zodat een kapotte regel de volgende niet bederft."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..bevinding import Bevinding, Plek, citaat
from ..model.tekens import ONZICHTBAAR, STUURTEKEN, naam_van, opgeruimd
from .inlezen import conflicten, lees_bytes, lees_ruw, ontcijfer

LANGSTE_RIJ = 10_000
Rij = dict[str, str]


def lees_rijen(hoofdmap: Path, naam: str) -> Iterator[tuple[int, Rij]] | Bevinding | None:
    """Elke rij met haar regelnummer, of waarom het bestand niet te lezen is.

    Is het bestand er niet, dan komt er niets.
    """
    pad = hoofdmap / naam
    if not pad.exists():
        return None
    ruw = lees_bytes(pad, naam) if pad.is_file() else b""
    if not isinstance(ruw, bytes) or not ruw.strip():
        zin = "Dit bestand is leeg of niet te openen."
        return Bevinding(Plek(naam), zin, naam="leeg-bestand")
    gelezen = ontcijfer(ruw, naam)
    if isinstance(gelezen, Bevinding) and b"\0" in ruw:  # UTF-16: dan is geen enkele regel goed
        return gelezen
    tekst = gelezen if isinstance(gelezen, str) else lees_ruw(pad)
    if "\n" not in tekst.strip():
        zin = "In dit bestand staat geen enkele rij onder de kop."
        return Bevinding(Plek(naam), zin, voorstel="Zet de rijen terug.", naam="leeg-bestand")
    return next(iter(conflicten(tekst, naam)), None) or _rijen(tekst)


def _rijen(tekst: str) -> Iterator[tuple[int, Rij]]:
    rijen = [_rij(regel) for regel in tekst.removeprefix("\ufeff").split("\n")]
    for nummer, rij in enumerate(rijen[1:], 2):
        if rij:
            yield nummer, dict(zip(rijen[0], rij, strict=False))


def _rij(regel: str) -> list[str]:
    try:
        cellen = next(csv.reader([regel[:LANGSTE_RIJ].rstrip("\r")]), [])
    except csv.Error:
        return [regel]
    return [cel.strip() for cel in cellen]


def wat_mis_is(rij: Rij, verplicht: Sequence[str]) -> tuple[str, str] | None:
    """Waarom een rij niet heel is: een teken dat niemand ziet, of te veel of te weinig delen."""
    for waarde in rij.values():
        if teken := ONZICHTBAAR.search(waarde) or STUURTEKEN.search(waarde):
            woord, naam = citaat(opgeruimd(waarde)), naam_van(teken.group())
            return f"In {woord} staat een teken dat u niet ziet: {naam}.", "Typ dat opnieuw."
        if "\ufffd" in waarde:
            zin = f"In {citaat(waarde)} staat een letter die niet te lezen is."
            return zin, "Bewaar het bestand als UTF-8, en typ die letter opnieuw."
    eerste = next(iter(rij.values()), "")
    if ";" in eerste:
        zin = "Op deze regel staan puntkomma's waar komma's horen."
        return zin, "Bewaar het bestand met een komma tussen de waarden."
    if len(rij) < len(verplicht) and "," in eerste:
        zin = "Vooraan deze regel gaat een aanhalingsteken open dat niet op tijd sluit."
        return zin, "Zet het achter de naam, of haal het weg."
    leeg = [kolom for kolom in verplicht if kolom in rij and not rij[kolom]]
    if leeg:
        return f"Op deze regel ontbreekt {' en '.join(leeg)}.", "Vul het in."
    if all(kolom in rij for kolom in verplicht):
        return None
    if not set(rij) <= set(verplicht):
        return None
    staan = f"staan {len(rij)} waarden" if len(rij) > 1 else "staat één waarde"
    zin = f"Op deze regel {staan}; er horen er {len(verplicht)} te staan."
    return zin, f"Dat zijn {', '.join(verplicht)}, met komma's."
