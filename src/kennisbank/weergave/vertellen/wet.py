"""Het verhaal van wat geldt: wetten en regels met hun artikelen, en verordeningen naast elkaar."""

from __future__ import annotations

from collections.abc import Iterable

from ...model import Kader, Verordening, Wetsartikel
from .. import versheid
from ..naam import aantal, datum, hoofdletter
from ..verhaal import (
    Bronnen,
    Feit,
    Feiten,
    Kop,
    Kort,
    Link,
    Melding,
    Regels,
    Tekst,
    Verhaal,
)
from .blik import Blik, gegevens, regel, staven, vertel_over

DATUMS = ("geldt_vanaf", "voorgesteld_op")


@vertel_over.register
def _kader(record: Kader, blik: Blik) -> Verhaal:
    regelingen = tuple(
        (Link(een.gemeente, url=een.url), f": {een.wat}") for een in record.regelingen
    )
    gemeenten = aantal(len(regelingen), "gemeente", "gemeenten")
    return blik.verhaal(
        f"{hoofdletter(record.vorm)} · {record.organisatie} · {record.status}",
        _overgang(record, blik.omgeving.peildatum),
        in_de_wet(record.artikelen),
        Tekst(record.voor_raad or "", "Voor de raad", vorm="voor_raad"),
        Tekst(record.samenvatting or ""),
        Tekst(record.aanpak or "", "Aanpak"),
        Tekst(record.resultaat or "", "Resultaat"),
        Kort(tuple((een.datum, een.wat) for een in record.tijdlijn), vorm="tijdlijn"),
        Regels(regelingen, Kop(f"{gemeenten} als voorbeeld"), "uitklap"),
        Melding(record.let_op or ""),
        gegevens(
            {
                "Geldt vanaf": datum(record.geldt_vanaf),
                "Overgangstijd tot": datum(record.overgang_tot),
                "Begonnen in": "" if record.geldt_vanaf else record.jaar_start,
                _eind(record, blik.omgeving.peildatum): record.jaar_eind,
                "Stand": datum(record.stand_op),
            },
            vorm="regel",
        ),
        Regels(naam="begrippen", knopen=blik.knopen(record.instrumenten)),
        Bronnen(record.bronnen),
        herkomst=None,
    )


def in_de_wet(artikelen: Iterable[Wetsartikel]) -> Regels:
    """De zin met de artikelen van de wet, elk één keer; de link gaat naar de wet zelf."""
    rij = tuple({(een.wet, een.nummer): een for een in artikelen}.values())
    return regel("In de wet: ", map(_artikel, rij, (*rij[1:], None)), eind=".")


def _artikel(artikel: Wetsartikel, volgende: Wetsartikel | None) -> Link:
    """Het artikel; alleen het laatste van een rij noemt de wet."""
    wet = "" if volgende and volgende.wet == artikel.wet else f" {artikel.wet}"
    return Link(f"artikel {artikel.nummer}{wet}", url=artikel.url or "")


def _eind(record: Kader, peildatum: str) -> str:
    """Wat er voor het laatste jaar staat: wat nog loopt, is niet gestopt."""
    voorbij = versheid.is_voorbij(str(record.jaar_eind or ""), peildatum)
    bezig = record.status in {"loopt", "geldt", "gepland"}
    gestopt = record.status in {"afgerond", "gestopt"} or (voorbij and not bezig)
    return "Gestopt in" if gestopt else "Loopt tot"


def _overgang(record: Kader, peildatum: str) -> Melding | None:
    """Wat er geldt als de overgangstijd om is; waar wij daarna niet keken, staat dat er."""
    tot = record.overgang_tot or ""
    if record.termijn and versheid.is_ingegaan(tot, peildatum):
        return Melding(record.termijn.daarna, "De overgangstijd is voorbij.", vorm="verouderd")
    geldt = record.termijn or record.status == "geldt"
    if geldt or not versheid.niet_nagekeken(record, peildatum):
        return None
    zin = f"Die liep tot {datum(tot)}. Kijk na wat nu geldt."
    return Melding(zin, "De overgangstijd is voorbij.", vorm="verouderd")


@vertel_over.register
def _verordening(record: Verordening, blik: Blik) -> Verhaal:
    gevuld = {veld: waarde for veld in Verordening.FEITEN if (waarde := getattr(record, veld))}
    feiten = tuple(
        Feit(
            Verordening.FEITEN[veld],
            datum(waarde) if veld in DATUMS else waarde,
            staven(record.bronnen, veld),
        )
        for veld, waarde in gevuld.items()
    )
    return blik.verhaal(
        f"{record.gemeente} · {record.nummer}" if record.nummer else record.gemeente,
        Feiten(feiten, record.bronnen),
        Regels(((f"Wij lazen {record.gelezen}. Wat hier niet staat, is niet gezien.",),)),
        Bronnen(record.bronnen),
        herkomst=None,
        maat="klein",
        draad=False,
    )
