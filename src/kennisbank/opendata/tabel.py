"""Tabellen: de kennisbank in rijen en kolommen, voor wie met een rekenblad werkt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf, Knoop, Verband
from ..lezen import Gemeente, Gemeenten
from ..model import Voorbeeld
from ..model.tekens import STUURTEKEN
from .adres import provincie_adres, verwijzing

Cel = str | int
SCHEIDING = "; "
HOOFDMAP = ""
ONBEKEND_TEKEN = "\ufffd"


@dataclass(frozen=True, slots=True)
class Tabel:
    """Een naam, de namen van de kolommen en rijen met evenveel cellen; leeg is onbekend."""

    naam: str
    kolommen: tuple[str, ...]
    rijen: tuple[tuple[Cel, ...], ...]


def voorbeeldtabel(graaf: Kennisgraaf, gemeenten: Gemeenten, adres: str = "") -> Tabel:
    """De tabel van alle voorbeelden, één per rij, in de volgorde van de site.

    Zonder `adres` geldt de url vanaf de hoofdmap van de site, zoals in `kennisbank.json`.
    Meer waarden in één cel staan achter elkaar met `; `. Tekst is Markdown, zoals in de bron.
    """
    rijen = [
        _voorbeeld(knoop, knoop.record, graaf, gemeenten, adres)
        for knoop in graaf.van_soort("voorbeeld")
        if isinstance(knoop.record, Voorbeeld)
    ]
    return _tabel("voorbeelden", rijen, KOLOMMEN_VOORBEELD)


def recordtabel(graaf: Kennisgraaf, adres: str = "") -> Tabel:
    """De tabel van alle records, één per rij, op id."""
    rijen = [_record(graaf[id], graaf, adres) for id in sorted(graaf.knopen)]
    return _tabel("records", rijen, KOLOMMEN_RECORD)


HOOFDZAKEN = frozenset({"prioriteit", "voorstel", "tip", "punt"})
KOLOMMEN_VOORBEELD = (
    *("id", "titel", "kern", "gemeente", "gemeente_nu", "cbs_code", "tooi_uri"),
    *("provincie", "provincie_uri", "organisatie", "vorm", "status", "uitkomst", "afloop"),
    *("jaar_start", "jaar_eind", "inwoners_betrokken", "instrumenten", "bij", "verwant"),
    *("wat", "waarom", "hoe", "resultaat", "les", "kosten", "let_op"),
    *("zekerheid", "gezien_op", "bronnen", "url"),
)
KOLOMMEN_RECORD = (
    *("id", "soort", "titel", "kern", "onderdeel_van", "aantal_onderdelen"),
    *("bron", "aantal_verbanden", "url"),
)


def _voorbeeld(
    knoop: Knoop, record: Voorbeeld, graaf: Kennisgraaf, gemeenten: Gemeenten, adres: str
) -> dict[str, Cel | None]:
    heen = [een for een in graaf.verbanden_van(record.id) if een.heen and een.soort != "instrument"]
    bij = [een for een in heen if _hoort_bij(graaf, een)]
    return {
        **{naam: getattr(record, naam, None) for naam in KOLOMMEN_VOORBEELD},
        **_plaats(gemeenten.zoek(record.gemeente or "")),
        "instrumenten": _rij(record.instrumenten),
        "bij": _rij(een.naar for een in bij),
        "verwant": _rij(een.naar for een in heen if een not in bij),
        "bronnen": _rij(bewijs.url for bewijs in record.bronnen),
        "url": verwijzing(adres, knoop.url, HOOFDMAP),
    }


def _hoort_bij(graaf: Kennisgraaf, verband: Verband) -> bool:
    """Of een verband zegt waar een voorbeeld bij hoort, zoals de site het ook toont."""
    return verband.soort.endswith("-bij") or graaf[verband.naar].record.soort in HOOFDZAKEN


def _plaats(nu: Gemeente | None) -> dict[str, Cel | None]:
    """De gemeente van nu met haar provincie; leeg als het geen gemeente is."""
    if nu is None:
        return {}
    return {
        "gemeente_nu": nu.naam,
        "cbs_code": nu.code,
        "tooi_uri": nu.tooi,
        "provincie": nu.provincie,
        "provincie_uri": provincie_adres(nu.provincie),
    }


def _record(knoop: Knoop, graaf: Kennisgraaf, adres: str) -> dict[str, Cel | None]:
    record = knoop.record
    return {
        "id": record.id,
        "soort": record.soort,
        "titel": record.titel,
        "kern": record.kern,
        "onderdeel_van": knoop.ouder,
        "aantal_onderdelen": sum(1 for _ in record.onderdelen()),
        "bron": _rij(record.bron),
        "aantal_verbanden": len(graaf.verbanden_van(record.id)),
        "url": verwijzing(adres, knoop.url, HOOFDMAP),
    }


def _tabel(naam: str, rijen: Iterable[dict[str, Cel | None]], kolommen: tuple[str, ...]) -> Tabel:
    return Tabel(
        naam,
        kolommen,
        tuple(tuple(_cel(rij.get(kolom)) for kolom in kolommen) for rij in rijen),
    )


def _cel(waarde: Cel | None) -> Cel:
    return "" if waarde is None else waarde


def _rij(waarden: Iterable[str]) -> str:
    return SCHEIDING.join(dict.fromkeys(waarden))


def leesbaar(tekst: str) -> str:
    """De tekst met een vraagteken in een ruitje waar een teken stond dat XML niet kent.

    Een teken dat stil verdwijnt, plakt twee woorden aan elkaar; dit ziet een lezer meteen.
    """
    return STUURTEKEN.sub(ONBEKEND_TEKEN, tekst)
