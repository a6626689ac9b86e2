"""Een record op zijn plaats in het bestand zetten, zonder iets anders aan te raken."""

from __future__ import annotations

import re
from itertools import pairwise

from ..lezen import Boom, lees_yaml, sleutel
from ..lezen.stukken import BEGIN, bomen

KOPREGEL = re.compile(r"#\s*yaml-language-server|---")


def voeg_in(bestand: str, record: str, gemeente: str = "") -> str:
    """Het bestand met het record erin; elke andere letter blijft staan waar zij stond.

    Voorbeelden uit de brondocumenten staan vooraan, in de volgorde van de bron. Daarachter
    staan de andere: gemeenten op alfabet, dan wat geen gemeente is. Het nieuwe komt bij die
    laatste, op alfabet achter wat er al is; zonder gemeente komt het onderaan.
    """
    grens = "\r\n" if "\r\n" in bestand else "\n"
    nieuw = record.rstrip("\n").replace("\n", grens)
    plaats = _plaats(bestand, gemeente)
    voor, na = bestand[:plaats], bestand[plaats:]
    if not na.strip():
        return f"{bestand}{_tot_witregel(bestand, grens)}{nieuw}{grens}"
    return f"{voor}{_tot_witregel(voor, grens)}{nieuw}{grens}{grens}{na}"


def is_alleen_erbij(oud: str, nieuw: str, id: str) -> bool:
    """Of het nieuwe bestand precies het oude is met één record erbij, en goed te lezen.

    Beide teksten zijn zoals `lees_tekst` ze geeft.
    """
    eerst = [boom for _, boom in bomen(oud, "")]
    straks = [boom for _, boom in bomen(nieuw, "")]
    erbij = [boom for boom in straks if _id(boom) == id]
    if len(erbij) != 1 or any(boom.bevindingen for boom in (*eerst, *straks)):
        return False
    blijft = [boom.waarde for boom in straks if boom is not erbij[0]]
    return blijft == [boom.waarde for boom in eerst]


def _id(boom: Boom) -> str:
    return str(boom.waarde.get("id", "")) if isinstance(boom.waarde, dict) else ""


def _plaats(bestand: str, gemeente: str) -> int:
    """Waar het nieuwe record begint: vóór het eerste dat er op alfabet achter hoort."""
    begin = [treffer.start() for treffer in BEGIN.finditer(bestand)]
    stukken = [bestand[van:tot] for van, tot in pairwise([*begin, len(bestand)])]
    bekend = [_kenmerk(stuk) for stuk in stukken]
    uit_bron = [nummer for nummer, (_, heeft_bron) in enumerate(bekend) if heeft_bron]
    eerste = uit_bron[-1] + 1 if uit_bron else 0
    for nummer in range(eerste, len(begin)) if gemeente else ():
        if not bekend[nummer][0] or bekend[nummer][0] > sleutel(gemeente):
            return _met_commentaar(bestand, begin[nummer])
    return len(bestand)


def _kenmerk(stuk: str) -> tuple[str, bool]:
    """Van een record de gemeente zoals het alfabet haar leest, en of het uit een bron komt."""
    match lees_yaml(stuk, "").waarde:
        case (dict() as velden,):
            return sleutel(str(velden.get("gemeente") or "")), bool(velden.get("bron"))
    return "", False


def _met_commentaar(bestand: str, begin: int) -> int:
    """Het begin van een record met het commentaar dat er vlak boven staat."""
    while begin:
        vorige = bestand.rfind("\n", 0, begin - 1) + 1
        regel = bestand[vorige:begin].strip().lstrip("\ufeff")
        if not regel.startswith("#") or KOPREGEL.match(regel):
            return begin
        begin = vorige
    return begin


def _tot_witregel(tekst: str, grens: str) -> str:
    """De regeleinden die nog ontbreken om met een witregel verder te gaan."""
    kaal = tekst.replace("\r\n", "\n")
    if not kaal or kaal.endswith("\n\n") or _is_kop(kaal):
        return ""
    return grens if kaal.endswith("\n") else grens * 2


def _is_kop(tekst: str) -> bool:
    """Of er tot hier alleen nog de regel boven aan het bestand staat, zonder witregel."""
    laatste = tekst.rstrip("\n").rsplit("\n", 1)[-1].lstrip("\ufeff")
    return tekst.endswith("\n") and KOPREGEL.match(laatste) is not None
