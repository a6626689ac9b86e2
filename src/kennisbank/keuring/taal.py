"""Regels over taal: opmerkingen bij moeilijke zinnen en woorden, en een ondergrens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from ..bevinding import Bevinding, Plek, citaat
from ..kennisgraaf import Knoop, teksten_in
from ..lezen import TAAL
from ..lezen.boom import Pad
from ..model import AFGELEID, Begrip
from .leesbaarheid import WOORD, Maat, meet, zinnen
from .regel import bij, na_te_kijken, naast_de_rest, over_alles, per_tekst
from .stand import Stand

LANGSTE_ZIN = 25
LANGSTE_WOORD = 20
LANG = re.compile(rf"(?:[^\W\d_]['’-]?){{{LANGSTE_WOORD},}}")
KORTSTE_TEKST = 4
NIET_VAN_ONS = frozenset(
    {"titel", "bron", "bronnen", "organisatie", "makers", "uitgever", "herkennen"}
)


def lange_zin(knoop: Knoop, pad: Pad, tekst: str) -> Iterator[Bevinding]:
    """Een zin telt hooguit 25 woorden."""
    if len(tekst) <= 2 * LANGSTE_ZIN or not _is_eigen(knoop, pad, tekst):
        return  # een woord en een spatie zijn minstens twee tekens
    for zin in zinnen(tekst):
        if len(zin.woorden) > LANGSTE_ZIN:
            melding = f"Deze zin telt {len(zin.woorden)} woorden: {citaat(zin.tekst)}."
            voorstel = f"Maak er twee van; {LANGSTE_ZIN} is het meeste."
            yield bij(knoop, pad, melding, voorstel, " ".join(zin.tekst.split()[:3]))


def lang_woord(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Een woord van meer dan twintig letters staat bij de begrippen of kent iedereen."""
    for pad, woord in _lange_woorden(knoop):
        if woord.lower().startswith(stand.eens(_bekend)):
            continue
        if stand.afspraak.ontbreekt:  # één zin, hoeveel woorden er ook lang zijn
            melding = "Dit bestand ontbreekt; zonder is niet te zeggen welke lange woorden mogen."
            yield Bevinding(Plek(TAAL), melding, voorstel="Zet het terug.")
        else:
            melding = f"Het woord {citaat(woord)} is lang en staat niet bij de begrippen."
            voorstel = f"Kies een korter woord, of zet het in {TAAL} als iedereen het kent."
            yield bij(knoop, pad, melding, voorstel, woord)


def _lange_woorden(knoop: Knoop) -> Iterator[tuple[Pad, str]]:
    for pad, tekst in na_te_kijken(knoop):
        if LANG.search(tekst) and _is_eigen(knoop, pad, tekst):
            lang = [een for zin in zinnen(tekst) for een in zin.woorden if len(een) > LANGSTE_WOORD]
            yield from ((pad, woord) for woord in dict.fromkeys(lang))


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
    tabel = stand.bewaard.tabel("maten")
    maten = (
        tabel.eens(stand.bewaard.sleutel(knoop), partial(_maat_van, knoop)) for knoop in stand.graaf
    )
    delen = [tuple(map(int, een.split())) for een in maten if een]
    return Maat(*map(sum, zip(*delen, strict=True))).flesch_douma


def _maat_van(knoop: Knoop) -> str:
    """De maat van de eigen teksten in een record, als drie getallen; leeg als er geen zijn."""
    maat = meet(tekst for pad, tekst in teksten_in(knoop.record) if _is_eigen(knoop, pad, tekst))
    return f"{maat.zinnen} {maat.woorden} {maat.lettergrepen}" if maat.zinnen else ""


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
    naast_de_rest(lang_woord, "opmerking", als=LANG.search),
    over_alles(te_moeilijk),
)
