"""Het verhaal van een avond en van een jaar: draaiboeken, werkvormen en de raadsagenda."""

from __future__ import annotations

from itertools import accumulate

from ...lezen.datumschrift import MAANDEN
from ...model import Agendapunt, Blok, Draaiboek, Werkvorm
from ..naam import datum, in_zin
from ..oogopslag import Breed, Oogopslag, Vak
from ..verhaal import Bronnen, Delen, Kop, Onderdeel, Overname, Regels, Tekst, Verhaal
from .blik import Blik, regel, titels, vertel_over

UITNODIGING = "Vul in wat tussen haken staat."


@vertel_over.register
def _draaiboek(record: Draaiboek, blik: Blik) -> Verhaal:
    begin = accumulate((een.minuten for een in record.blokken), initial=0)
    delen = (_blok(blok, minuut, blik) for blok, minuut in zip(record.blokken, begin, strict=False))
    uitnodiging = Overname(record.uitnodiging or "", Kop("Uitnodiging"), UITNODIGING)
    return blik.verhaal(
        "Draaiboek",
        _in_het_kort(record),
        Delen(Kop("Programma"), tuple(delen), "programma"),
        uitnodiging if record.uitnodiging else None,
        zijlijn=(
            _lijst("Dit hebt u nodig", record.nodig),
            _lijst("Stellingen om mee te beginnen", record.stellingen),
        ),
        herkomst=None,
        draad=False,
    )


def _in_het_kort(record: Draaiboek) -> Oogopslag:
    """Hoe lang het duurt, voor wie het is en wat er aan het eind ligt."""
    vakken = (
        Vak("Duur", f"{record.minuten} minuten", tekening="klok"),
        Vak("Voor wie", record.groep, tekening="mensen", vorm="zin"),
    )
    return Oogopslag(vakken, (Breed("Aan het eind", record.doel),))


def _blok(blok: Blok, minuut: int, blik: Blik) -> Onderdeel:
    """Een onderdeel met zijn begin als klok: 1:10 is zeventig minuten na het begin."""
    werkvorm = [blok.werkvorm] if blok.werkvorm else []
    return Onderdeel(
        blok.titel,
        blok.tekst,
        nummer=f"{minuut // 60}:{minuut % 60:02}",
        noot=f"{blok.minuten} minuten" + (f". Nodig: {blok.nodig}." if blok.nodig else ""),
        lees=blik.knopen((*werkvorm, *blok.bij)),
    )


def _lijst(titel: str, regels: tuple[str, ...]) -> Regels:
    return Regels(tuple((een,) for een in regels), Kop(titel) if regels else None, "lijst")


@vertel_over.register
def _werkvorm(record: Werkvorm, blik: Blik) -> Verhaal:
    groep = f" · {record.groep}" if record.groep else ""
    tijd = (f"Volgens de bron: {record.tijd_van}.",) if record.tijd_van else ()
    return blik.verhaal(
        f"{record.minuten} minuten{'' if tijd else ' (schatting)'}{groep}",
        Regels(((f"Goed voor: {in_zin(record.goed_voor)}",),)),
        Tekst(record.zo_werkt_het),
        Tekst(f"Ervaring. {record.ervaring}" if record.ervaring else ""),
        Regels((tijd,) if tijd else ()),
        Bronnen(record.bronnen),
        herkomst=None,
        maat="klein",
    )


@vertel_over.register
def _agendapunt(record: Agendapunt, blik: Blik) -> Verhaal:
    maand = MAANDEN[record.maand - 1] if record.maand else ""
    return blik.verhaal(
        datum(record.dag) if record.dag else f"Voorstel voor de maand: {maand}",
        regel("Hoort bij: ", titels(blik.knopen(record.bij)), eind="."),
        herkomst=None,
        maat="klein",
    )
