"""De leesmap: een record als gewone tekst, met wat er staat en waar dat vandaan komt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any, Final

from ..kennisgraaf import Kennisgraaf, Knoop
from ..kennisgraaf.teksten import teksten_in
from ..model import Bewijs, Bronfeit, Record
from ..model.markdown import gewone_regels, koppen
from . import naam

OPSCHRIFT: Final[Mapping[str, str]] = {
    "akkoordtekst": "Tekst voor een akkoord",
    "afspraak": "De afspraak",
    "samenvatting": "Wat het inhoudt",
    "waarom": "Waarom",
    "wat": "Wat er gebeurde",
    "hoe": "Aanpak",
    "aanpak": "Aanpak",
    "resultaat": "Resultaat",
    "kosten_kort": "Wat het kost",
    "duur_kort": "Hoe lang het duurt",
    "mensen_kort": "Hoeveel mensen",
    "beslist_kort": "Wie beslist",
    "voor": "Voor",
    "tegen": "Tegen",
    "misgegaan": "Wat misging",
    "voorwaarden": "Spreek dit vooraf af",
    "les": "De les",
    "voor_raad": "Voor de raad",
    "toelichting": "",
    "tekst": "",
    "let_op": "Let op",
}
"""Per veld wat er in een leesmap boven staat, in de volgorde van lezen."""

Sectie = tuple[str, tuple[str, ...]]
"""Een kop met zijn alinea's."""


def als_tekst(graaf: Kennisgraaf, knoop: Knoop) -> dict[str, Any]:
    """Een record als gewone tekst: waar het staat, wat er staat, en waar dat vandaan komt."""
    record = knoop.record
    return {
        "soort": record.soort,
        "naam": naam.naam_in_rij(knoop),
        "titel": record.titel,
        "kern": op_een_regel(record.kern),
        "adres": knoop.url,
        "vingerafdruk": graaf.eens_per(vingerafdruk, record.id),
        "secties": tuple(_secties(record)),
        "bij": _voorstellen_bij(graaf, knoop.id),
        "bronnen": tuple(bron_in_woorden(een) for een in getattr(record, "bronnen", ())),
    }


def _voorstellen_bij(graaf: Kennisgraaf, id: str) -> tuple[str, ...]:
    """De voorstellen waar een record bij hoort: wie er een motie van wil, begint daar."""
    anderen = (verband.naar for verband in graaf.verbanden_van(id))
    return tuple(dict.fromkeys(een for een in anderen if een.startswith("voorstel-")))


def _secties(record: Record) -> Iterator[Sectie]:
    for veld, opschrift in OPSCHRIFT.items():
        waarde = getattr(record, veld, None)
        if isinstance(waarde, str):
            yield from _onder_koppen(naam.hoofdletter(waarde), opschrift)
        elif feiten := tuple(_van_wie(een) for een in waarde or () if isinstance(een, Bronfeit)):
            yield opschrift, feiten


def _van_wie(feit: Bronfeit) -> str:
    """Een feit of standpunt, met ervoor wie het zegt of waar het was."""
    return f"{naam.hoofdletter(feit.waar)}: {feit.tekst}" if feit.waar else feit.tekst


def _onder_koppen(markdown: str, opschrift: str) -> Iterator[Sectie]:
    """De alinea's van een tekst, telkens onder de kop die erboven staat."""
    op_regel = {regel: titel for regel, _, titel in koppen(markdown)}
    kop, alineas = opschrift, list[str]()
    for regel, tekst in gewone_regels(markdown):
        if regel in op_regel:
            if alineas:
                yield kop, tuple(alineas)
            kop, alineas = op_een_regel(tekst), []
        else:
            alineas.append(op_een_regel(tekst))
    if alineas:
        yield kop, tuple(alineas)


def vingerafdruk(record: Record) -> str:
    """Acht tekens die anders zijn als de titel of een tekst van het record veranderde."""
    alles = "\n".join((record.titel, *(tekst for _, tekst in teksten_in(record))))
    return sha256(alles.encode()).hexdigest()[:8]


def bron_in_woorden(bewijs: Bewijs) -> tuple[str, str]:
    """Titel, uitgever en dag van een bron, en haar adres."""
    wanneer = f", {naam.datum(bewijs.datum)}" if bewijs.datum else ""
    return f"{bewijs.titel}, {bewijs.uitgever}{wanneer}", str(bewijs.url)


def op_een_regel(tekst: str) -> str:
    """De tekst met gewone spaties, zonder regeleinden."""
    return " ".join(tekst.split())
