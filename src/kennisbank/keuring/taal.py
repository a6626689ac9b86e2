"""Regels over taal: opmerkingen bij moeilijke zinnen en woorden, en een ondergrens."""

from __future__ import annotations

from collections.abc import Iterator

from ..bevinding import Bevinding, Plek, citaat
from ..kennisgraaf import Knoop, teksten
from ..lezen import TAAL
from ..lezen.boom import Pad
from ..model import AFGELEID, Begrip
from .leesbaarheid import WOORD, meet, zinnen
from .regel import bij, over_alles, per_tekst
from .stand import Stand

LANGSTE_ZIN = 25
LANGSTE_WOORD = 20
KORTSTE_TEKST = 4
NIET_VAN_ONS = frozenset(
    {"titel", "bron", "bronnen", "organisatie", "makers", "uitgever", "herkennen"}
)


def lange_zin(knoop: Knoop, pad: Pad, tekst: str, _: Stand) -> Iterator[Bevinding]:
    """Een zin telt hooguit 25 woorden."""
    for zin in zinnen(tekst) if _is_eigen(knoop, pad, tekst) else ():
        if len(zin.woorden) > LANGSTE_ZIN:
            melding = f"Deze zin telt {len(zin.woorden)} woorden: {citaat(zin.tekst)}."
            voorstel = f"Maak er twee van; {LANGSTE_ZIN} is het meeste."
            yield bij(knoop, pad, melding, voorstel, " ".join(zin.tekst.split()[:3]))


def lang_woord(knoop: Knoop, pad: Pad, tekst: str, stand: Stand) -> Iterator[Bevinding]:
    """Een woord van meer dan twintig letters staat bij de begrippen of kent iedereen."""
    eigen = zinnen(tekst) if _is_eigen(knoop, pad, tekst) else ()
    lang = (woord for zin in eigen for woord in zin.woorden if len(woord) > LANGSTE_WOORD)
    for woord in dict.fromkeys(lang):
        if woord.lower().startswith(stand.eens(_bekend)):
            continue
        if stand.afspraak.ontbreekt:  # één zin, hoeveel woorden er ook lang zijn
            melding = "Dit bestand ontbreekt; zonder is niet te zeggen welke lange woorden mogen."
            yield Bevinding(Plek(TAAL), melding, voorstel="Zet het terug.")
        else:
            melding = f"Het woord {citaat(woord)} is lang en staat niet bij de begrippen."
            voorstel = f"Kies een korter woord, of zet het in {TAAL} als iedereen het kent."
            yield bij(knoop, pad, melding, voorstel, woord)


def te_moeilijk(stand: Stand) -> Iterator[Bevinding]:
    """De eigen teksten lezen samen minstens zo makkelijk als wij afspraken."""
    maat, grens = flesch_douma(stand), stand.afspraak.flesch_douma
    if maat < grens:
        scoren = f"De teksten scoren samen {_getal(maat)} op Flesch-Douma"
        melding = f"{scoren}; {_getal(grens)} is afgesproken."
        yield Bevinding(Plek(TAAL), melding, voorstel="Maak de nieuwste teksten makkelijker.")


def flesch_douma(stand: Stand) -> float:
    """Hoe makkelijk de eigen teksten samen lezen; 60 is gewoon, hoger is makkelijker."""
    return stand.eens(_maat)


def _maat(stand: Stand) -> float:
    return meet(een[2] for een in teksten(stand.graaf) if _is_eigen(*een)).flesch_douma


def _is_eigen(knoop: Knoop, pad: Pad, tekst: str) -> bool:
    """Of een redacteur deze tekst schreef; wat uit records volgt, telt niet mee."""
    if isinstance(knoop.vondst.record, AFGELEID):
        return False
    return len(tekst.split()) >= KORTSTE_TEKST and not NIET_VAN_ONS & set(pad)


def _bekend(stand: Stand) -> tuple[str, ...]:
    """De lange woorden die iedereen kent, en alle woorden uit de begrippenlijst."""
    namen = (
        naam
        for knoop in stand.graaf.van_soort("begrip")
        if isinstance(knoop.record, Begrip)
        for naam in (knoop.record.titel, *knoop.record.synoniemen)
    )
    begrippen = {woord.lower() for naam in namen for woord in WOORD.findall(naam)}
    return tuple(stand.afspraak.woorden | begrippen)


def _getal(waarde: float) -> str:
    return f"{waarde:.1f}".replace(".", ",")


REGELS = (
    per_tekst(lange_zin, "opmerking"),
    per_tekst(lang_woord, "opmerking"),
    over_alles(te_moeilijk),
)
