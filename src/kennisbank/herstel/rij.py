"""De rij: records in een lijst op volgorde, als het bestand een volgorde heeft."""

from __future__ import annotations

from collections.abc import Sequence

from ..bevinding import citaat
from ..gelijkend import oplopend
from ..lezen import sleutel
from .stuk import Herstelling, Stuk

KLEINSTE_RIJ = 10
BUITEN_DE_RIJ = 0.1
NAMEN = {"id": "de id", "titel": "de titel", "gemeente": "de gemeente"}


def zet_records_op_volgorde(stukken: list[Stuk]) -> tuple[list[str], tuple[Herstelling, ...]]:
    """De teksten van de records op volgorde, met wat er verschoof.

    Een bestand heeft een volgorde als bijna alle records er al op staan. Staat er commentaar
    tussen de records, dan deelde iemand het bestand zelf in en blijft alles waar het is.
    """
    teksten = [stuk.tekst for stuk in stukken]
    kansen = [(veld, [_naam(stuk, veld) for stuk in stukken]) for veld in NAMEN]
    kansen = [kans for kans in kansen if "" not in kans[1]]
    if len(stukken) < KLEINSTE_RIJ or not kansen:
        return teksten, ()
    veld, namen = max(kansen, key=lambda kans: len(_op_volgorde(kans[1])))
    vast = _op_volgorde(namen)
    los = [een for een in range(len(namen)) if een not in vast]
    staarten = [_staart(tekst) for tekst in teksten]
    is_ingedeeld = any("#" in staart for staart in staarten)
    if not los or is_ingedeeld or len(los) > BUITEN_DE_RIJ * len(namen):
        return teksten, ()
    rij = sorted(range(len(namen)), key=lambda een: namen[een])
    nieuw = [
        teksten[een].removesuffix(staarten[een]) + staarten[plaats]
        for plaats, een in enumerate(rij)
    ]
    return nieuw, tuple(_verschoven(stukken[een], veld) for een in los)


def _verschoven(stuk: Stuk, veld: str) -> Herstelling:
    zin = f"Record {citaat(_id(stuk))} op volgorde van {NAMEN[veld]} gezet."
    return stuk.herstelling(0, zin, "volgorde")


def _naam(stuk: Stuk, veld: str) -> str:
    waarde = stuk.waarde
    return sleutel(str(waarde.get(veld) or "")) if isinstance(waarde, dict) else ""


def _id(stuk: Stuk) -> str:
    waarde = stuk.waarde
    return str(waarde.get("id", "")) if isinstance(waarde, dict) else ""


def _staart(tekst: str) -> str:
    """Het regeleinde na het laatste veld, met de witregels en het commentaar daarna."""
    regels = tekst.split("\n")
    laatste = len(regels)
    while laatste > 1 and (not regels[laatste - 1].strip() or regels[laatste - 1].startswith("#")):
        laatste -= 1
    return tekst[len("\n".join(regels[:laatste])) :]


def _op_volgorde(namen: Sequence[str]) -> list[int]:
    """De plaatsen van zo veel mogelijk namen die al op volgorde staan; gelijke namen mogen."""
    return oplopend([(naam, plaats) for plaats, naam in enumerate(namen)])
