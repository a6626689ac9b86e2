"""Zetkeuring: wat er niet te zetten is, met bestand en regel, vóórdat de zetter begint."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ..bevinding import Bevinding, Ernst, Plek, citaat
from ..kennisgraaf import Kennisgraaf, Knoop, teksten
from ..lezen.boom import Pad
from ..model.markdown import koppen
from ..zetterij.letters import missende, onbekend

LANGSTE_WOORD = 60
LANG_WOORD = re.compile(rf"[^\W\d_]{{{LANGSTE_WOORD + 1},}}")
AFBEELDING = re.compile(r"!\[([^\]]*)\]\([^)]*\)")


def keur_zetwerk(graaf: Kennisgraaf) -> tuple[Bevinding, ...]:
    """Alles wat een redacteur moet weten voordat er een pdf van te maken is."""
    gevonden: list[Bevinding] = [_letter_weg(naam) for naam in missende()]
    met_letters = () if gevonden else (_vreemde_tekens,)
    for knoop, pad, tekst in teksten(graaf):
        for regel in (*met_letters, _afbeeldingen, _koppen, _woorden):
            gevonden.extend(regel(knoop, pad, tekst))
    return tuple(sorted(gevonden))


def _letter_weg(naam: str) -> Bevinding:
    return Bevinding(
        Plek(f"src/kennisbank/zetterij/letters/{naam}"),
        f"Het letterbestand {naam} ontbreekt; zonder dat bestand zijn er geen pdf's.",
        voorstel="Haal het terug uit de geschiedenis, of voer maak_letters.py uit.",
    )


def _bij(
    knoop: Knoop, pad: Pad, melding: str, voorstel: str, fragment: str, ernst: Ernst = "fout"
) -> Bevinding:
    plek = knoop.vondst.plek((*knoop.pad, *pad), fragment)
    veld = str(next((deel for deel in reversed(pad) if isinstance(deel, str)), ""))
    return Bevinding(plek, melding, ernst, knoop.id, veld, voorstel)


def _vreemde_tekens(knoop: Knoop, pad: Pad, tekst: str) -> Iterator[Bevinding]:
    for teken in onbekend(tekst):
        naam = unicodedata.name(teken, "zonder naam").lower()
        melding = (
            f"Het teken ‘{teken}’ (U+{ord(teken):04X}, {naam}) staat in geen letter van de pdf."
        )
        yield _bij(knoop, pad, melding, "Schrijf het anders; in de pdf komt een vraagteken.", teken)


def _afbeeldingen(knoop: Knoop, pad: Pad, tekst: str) -> Iterator[Bevinding]:
    for vondst in AFBEELDING.finditer(tekst):
        zonder = "" if vondst[1].strip() else " zonder omschrijving"
        melding = f"Hier staat een afbeelding{zonder}: {citaat(vondst.group())}."
        voorstel = "Een tekst heeft geen afbeeldingen; vertel in woorden wat er te zien is."
        yield _bij(knoop, pad, melding, voorstel, vondst.group())


def _koppen(knoop: Knoop, pad: Pad, tekst: str) -> Iterator[Bevinding]:
    vorig = 1
    for _, niveau, kop in koppen(tekst):
        diepte = int(niveau[1:])
        if diepte > vorig + 1:
            melding = f"De kop {citaat(kop)} slaat een niveau over."
            voorstel = f"Begin hem met {'#' * (vorig + 1)}."
            yield _bij(knoop, pad, melding, voorstel, kop, "waarschuwing")
        vorig = diepte


def _woorden(knoop: Knoop, pad: Pad, tekst: str) -> Iterator[Bevinding]:
    for woord in dict.fromkeys(LANG_WOORD.findall(tekst)):
        melding = f"Het woord {citaat(woord)} telt {len(woord)} letters en past niet op een regel."
        voorstel = "Zet er een spatie of streepje in; de pdf breekt het nu ergens af."
        yield _bij(knoop, pad, melding, voorstel, woord, "waarschuwing")
