"""Het verhaal van het pamflet: prioriteiten met voorstellen, en tips met punten."""

from __future__ import annotations

from dataclasses import replace

from ...kennisgraaf import Knoop
from ...model import Prioriteit, Tip, Voorbeeld, Voorstel
from .. import takken
from ..naam import aantal
from ..rij import nieuwste_eerst
from ..verhaal import Delen, Kop, Kort, Onderdeel, Overname, Pepers, Regels, Tekst, Verhaal
from .blik import Blik, in_het_kort, is_bekend, vertel_over

INITIATIEF = (
    "Een persoonlijk initiatief van de redactie van het pamflet, geen standpunt van de VNG."
)
PEPERS = (
    (1, "Het minste. Volgens het pamflet kunt u hier niet omheen."),
    (2, "Raad of college kan dit zelf, met eigen middelen."),
    (3, "U geeft zeggenschap, geld of rechten uit handen."),
)
OPEN = 3
"""Hoeveel voorbeelden er staan voor een lezer er meer vraagt."""


@vertel_over.register
def _prioriteit(record: Prioriteit, blik: Blik) -> Verhaal:
    voorstellen = aantal(len(record.voorstellen), "voorstel", "voorstellen")
    voorbeelden = _zo_deden_anderen_het(blik)
    return blik.verhaal(
        blik.van_het_aantal(),
        Overname(
            record.akkoordtekst,
            Kop("Tekst voor uw akkoord", "akkoordtekst"),
            "Onze eigen woorden, naar het pamflet. De bron gaat mee als u kopieert.",
            blik.knopen(record.instrumenten),
        ),
        Tekst(record.citaat or "", vorm="citaat"),
        Delen(
            Kop(f"{voorstellen}, van mild naar heet", "voorstellen", voorstellen),
            tuple(_voorstel(een, blik) for een in record.voorstellen),
            "voorstellen",
            "Eén peper staat zo in het pamflet. Twee en drie pepers schat de redactie in.",
            PEPERS,
        ),
        voorbeelden,
        Tekst(record.tekst or "", vorm="luiken"),
        zijlijn=(_kort(record, voorbeelden.knopen),),
        leus=record.leus,
        herkomst=INITIATIEF,
        maat="groot",
    )


def _kort(record: Prioriteit, voorbeelden: tuple[Knoop, ...]) -> Kort:
    """De prioriteit in vier feiten; op papier staan zij er al."""
    pepers = [een.pepers for een in record.voorstellen]
    bekend = [een.record for een in voorbeelden if isinstance(een.record, Voorbeeld)]
    gemeenten = {een.gemeente for een in bekend if een.gemeente}
    jongste = next((een for een in bekend if een.jaar), None)
    uit = f", uit {aantal(len(gemeenten), 'gemeente', 'gemeenten')}" if gemeenten else ""
    return in_het_kort(
        {
            "Voorstellen": len(record.voorstellen),
            "Pepers": " tot ".join(map(str, dict.fromkeys((min(pepers), max(pepers))))),
            "Voorbeelden": f"{len(bekend)}{uit}" if bekend else "nog geen",
            "Jongste": f"{jongste.jaar}, {jongste.gemeente or jongste.titel}" if jongste else "",
        },
        verder=True,
    )


def _voorstel(record: Voorstel, blik: Blik) -> Onderdeel:
    schatting = record.herkomst_pepers == "redactie"
    wie = "inschatting redactie" if schatting else "hier kunt u niet omheen"
    pepers = Pepers(record.pepers, wie, record.pepers_waarom or "")
    return replace(blik.onderdeel(record), pepers=pepers, overname=record.afspraak)


def _zo_deden_anderen_het(blik: Blik) -> Regels:
    """Alle voorbeelden, de jongste waar iets van bekend is vooraan."""
    rij = (tak.knoop for groep in takken.groepen(blik.graaf, blik.knoop.id) for tak in groep.takken)
    knopen = nieuwste_eerst(een for een in rij if isinstance(een.record, Voorbeeld))
    return Regels(
        kop=Kop("Zo deden anderen het", "voorbeelden", f"{len(knopen)} voorbeelden"),
        naam="rijen",
        knopen=tuple(sorted(knopen, key=lambda een: not is_bekend(een))),
        vouw=OPEN,
        verder=True,
    )


@vertel_over.register
def _tip(record: Tip, blik: Blik) -> Verhaal:
    punten = tuple(map(blik.onderdeel, record.punten))
    return blik.verhaal(
        blik.van_het_aantal(),
        Delen(Kop("Zo pakt u het aan", "punten"), punten),
        Tekst(record.tekst or ""),
        Regels(naam="begrippen", knopen=blik.knopen(record.instrumenten)),
        leus=record.leus,
        herkomst=INITIATIEF,
        maat="groot",
    )
