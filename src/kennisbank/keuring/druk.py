"""Regels over papier: wat er niet te zetten is, met bestand en regel."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..bevinding import Bevinding, Plek, citaat
from ..kennisgraaf import Knoop
from ..lezen.boom import Pad
from ..model.markdown import koppen
from ..model.tekens import KAPOT
from ..zetterij import letters
from .regel import bij, na_te_kijken, naast_de_rest, over_alles, per_tekst
from .stand import Stand

LANGSTE_WOORD = 60
LANG_WOORD = re.compile(rf"[^\W\d_]{{{LANGSTE_WOORD + 1},}}")
AFBEELDING = re.compile(r"!\[([^\]]*)\]\([^)]*\)")


def letter_ontbreekt(_: Stand) -> Iterator[Bevinding]:
    """Elk letterbestand voor de pdf's is er."""
    for naam in letters.missende():
        melding = f"Het letterbestand {naam} ontbreekt; zonder dat bestand zijn er geen pdf's."
        voorstel = "Haal het terug uit de geschiedenis, of voer maak_letters.py uit."
        plek = Plek(f"src/kennisbank/zetterij/letters/{naam}")
        yield Bevinding(plek, melding, voorstel=voorstel)


def teken_niet_te_drukken(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Elk teken staat in een letter van de pdf; een plaatje tussen de letters dus niet."""
    teksten = () if stand.eens(_zonder_letters) else na_te_kijken(knoop)
    vreemd = [(pad, teken) for pad, tekst in teksten for teken in _vreemde_tekens(tekst)]
    for pad, teken in vreemd:
        melding = f"Het teken ‘{teken}’ (U+{ord(teken):04X}) staat in geen letter van de pdf."
        yield bij(knoop, pad, melding, "Schrijf het anders; in de pdf komt een vraagteken.", teken)


def _vreemde_tekens(tekst: str) -> tuple[str, ...]:
    """De tekens die niet te zetten zijn; een kapotte letter heeft haar eigen zin."""
    if tekst.isascii():
        return ()
    return tuple(teken for teken in letters.onbekend(tekst) if not KAPOT.fullmatch(teken))


def afbeelding_in_tekst(knoop: Knoop, pad: Pad, tekst: str) -> Iterator[Bevinding]:
    """Een tekst vertelt in woorden wat er te zien is, en heeft geen afbeeldingen."""
    for vondst in AFBEELDING.finditer(tekst):
        zonder = "" if vondst[1].strip() else " zonder omschrijving"
        melding = f"Hier staat een afbeelding{zonder}: {citaat(vondst.group())}."
        voorstel = "Een tekst heeft geen afbeeldingen; vertel in woorden wat er te zien is."
        yield bij(knoop, pad, melding, voorstel, vondst.group())


def kopniveau_overgeslagen(knoop: Knoop, pad: Pad, tekst: str) -> Iterator[Bevinding]:
    """Een kop is hooguit één niveau dieper dan de vorige."""
    vorig = 1
    for _regels, niveau, kop in koppen(tekst):
        diepte = int(niveau[1:])
        if diepte > vorig + 1:
            melding = f"De kop {citaat(kop)} slaat een niveau over."
            yield bij(knoop, pad, melding, f"Begin hem met {'#' * (vorig + 1)}.", kop)
        vorig = diepte


def woord_breder_dan_de_regel(knoop: Knoop, pad: Pad, tekst: str) -> Iterator[Bevinding]:
    """Een woord past op één regel van de pdf: het telt hooguit zestig letters."""
    lang = LANG_WOORD.findall(tekst) if len(tekst) > LANGSTE_WOORD else ()
    for woord in dict.fromkeys(lang):
        melding = f"Het woord {citaat(woord)} telt {len(woord)} letters en past niet op een regel."
        voorstel = "Zet er een spatie of streepje in; de pdf breekt het nu ergens af."
        yield bij(knoop, pad, melding, voorstel, woord)


def _is_vreemd(tekst: str) -> bool:
    """Of er misschien een teken in staat dat niet te zetten is."""
    try:
        return not tekst.isascii() and bool(letters.onbekend(tekst))
    except OSError:  # zonder letterbestanden weet niemand het
        return True


def _zonder_letters(_: Stand) -> bool:
    return bool(letters.missende())


REGELS = (
    over_alles(letter_ontbreekt),
    naast_de_rest(teken_niet_te_drukken, als=_is_vreemd),
    per_tekst(afbeelding_in_tekst),
    per_tekst(kopniveau_overgeslagen, "waarschuwing"),
    per_tekst(woord_breder_dan_de_regel, "waarschuwing"),
)
