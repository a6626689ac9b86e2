"""Het verhaal van het pamflet: prioriteiten met voorstellen, en tips met punten."""

from __future__ import annotations

from dataclasses import replace

from ...model import Prioriteit, Tip, Voorstel
from .. import takken
from ..naam import aantal
from ..verhaal import Delen, Kop, Link, Onderdeel, Overname, Pepers, Regels, Tekst, Verhaal
from .blik import Blik, is_bekend, vertel_over

INITIATIEF = (
    "Een persoonlijk initiatief van de redactie van het pamflet, geen standpunt van de VNG."
)
PEPERS = (
    (1, "Hier kunt u niet omheen. Zo staat het in het pamflet."),
    (2, "Raad of college kan dit zelf, met eigen middelen."),
    (3, "U geeft zeggenschap, geld of rechten uit handen."),
)
MEESTE_KAARTEN = 4


@vertel_over.register
def _prioriteit(record: Prioriteit, blik: Blik) -> Verhaal:
    voorstellen = aantal(len(record.voorstellen), "voorstel", "voorstellen")
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
            Kop(f"{voorstellen}, van mild naar pittig", "voorstellen", "Voorstellen"),
            tuple(_voorstel(een, blik) for een in record.voorstellen),
            "voorstellen",
            "Twee en drie pepers zijn een inschatting van de redactie.",
            PEPERS,
        ),
        Tekst(record.tekst or ""),
        _wat_anderen_deden(blik),
        leus=record.leus,
        herkomst=INITIATIEF,
        maat="groot",
    )


def _voorstel(record: Voorstel, blik: Blik) -> Onderdeel:
    schatting = record.herkomst_pepers == "redactie"
    wie = "inschatting redactie" if schatting else "hier kunt u niet omheen"
    pepers = Pepers(record.pepers, wie, record.pepers_waarom or "", schatting)
    return replace(blik.onderdeel(record), pepers=pepers, overname=record.afspraak)


def _wat_anderen_deden(blik: Blik) -> Regels:
    """De eerste voorbeelden waar iets van bekend is; wat de bron noemt, gaat voor."""
    rij = (tak.knoop for groep in takken.groepen(blik.graaf, blik.knoop.id) for tak in groep.takken)
    knopen = tuple(een for een in rij if is_bekend(een))
    alle = Link(f"Alle {len(knopen)} voorbeelden bij deze prioriteit", url="#draad-voorbeelden")
    return Regels(
        kop=Kop("Wat anderen deden", "voorbeelden"),
        naam="kaarten",
        knopen=knopen[:MEESTE_KAARTEN],
        slot=(alle,) if len(knopen) > MEESTE_KAARTEN else (),
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
