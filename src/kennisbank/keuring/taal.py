"""De taalkeuring: opmerkingen bij moeilijke zinnen en woorden, en een ondergrens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..bevinding import Bevinding, Plek, citaat
from ..kennisgraaf import Kennisgraaf, Knoop, teksten
from ..lezen import TAAL, Taalafspraak
from ..lezen.boom import Pad
from ..model import AFGELEID, Begrip
from .leesbaarheid import WOORD, meet, zinnen

LANGSTE_ZIN = 25
LANGSTE_WOORD = 20
KORTSTE_TEKST = 4
NIET_VAN_ONS = frozenset({"titel", "bron", "bronnen", "organisatie", "makers", "uitgever"})


@dataclass(frozen=True, slots=True)
class Taaloordeel:
    """De leesbaarheid van alle eigen teksten samen, en wat er makkelijker kan."""

    flesch_douma: float
    bevindingen: tuple[Bevinding, ...]


def keur_taal(graaf: Kennisgraaf, afspraak: Taalafspraak) -> Taaloordeel:
    """Het oordeel over de taal van alle records; te moeilijk als geheel is een fout."""
    eigen = [
        (knoop, pad, tekst) for knoop, pad, tekst in teksten(graaf) if _is_eigen(knoop, pad, tekst)
    ]
    maat = meet(tekst for _, _, tekst in eigen).flesch_douma
    bekend = afspraak.woorden | _begrippen(graaf)
    gevonden = [*afspraak.bevindingen]
    for knoop, pad, tekst in eigen:
        gevonden += _lange_zinnen(knoop, pad, tekst)
        gevonden += _lange_woorden(knoop, pad, tekst, bekend)
    if maat < afspraak.flesch_douma:
        gevonden.append(_te_moeilijk(maat, afspraak.flesch_douma))
    return Taaloordeel(maat, tuple(gevonden))


def _is_eigen(knoop: Knoop, pad: Pad, tekst: str) -> bool:
    """Of een redacteur deze tekst schreef; wat uit records volgt, telt niet mee."""
    if isinstance(knoop.vondst.record, AFGELEID):
        return False
    return len(tekst.split()) >= KORTSTE_TEKST and not NIET_VAN_ONS & set(pad)


def _begrippen(graaf: Kennisgraaf) -> frozenset[str]:
    """Alle woorden uit de begrippenlijst; wie ze niet kent, vindt ze daar."""
    namen = (
        naam
        for knoop in graaf.van_soort("begrip")
        if isinstance(knoop.record, Begrip)
        for naam in (knoop.record.titel, *knoop.record.synoniemen)
    )
    return frozenset(woord.lower() for naam in namen for woord in WOORD.findall(naam))


def _lange_zinnen(knoop: Knoop, pad: Pad, tekst: str) -> Iterator[Bevinding]:
    for zin in zinnen(tekst):
        aantal = len(WOORD.findall(zin))
        if aantal > LANGSTE_ZIN:
            melding = f"Deze zin telt {aantal} woorden: {citaat(zin)}."
            voorstel = f"Maak er twee van; {LANGSTE_ZIN} is het meeste."
            yield _opmerking(knoop, pad, melding, voorstel, " ".join(zin.split()[:3]))


def _lange_woorden(
    knoop: Knoop, pad: Pad, tekst: str, bekend: frozenset[str]
) -> Iterator[Bevinding]:
    woorden = (woord for zin in zinnen(tekst) for woord in WOORD.findall(zin))
    for woord in dict.fromkeys(woorden):
        kaal = woord.lower()
        if len(kaal) > LANGSTE_WOORD and not any(kaal.startswith(een) for een in bekend):
            melding = f"Het woord {citaat(woord)} is lang en staat niet bij de begrippen."
            voorstel = f"Kies een korter woord, of zet het in {TAAL} als iedereen het kent."
            yield _opmerking(knoop, pad, melding, voorstel, woord)


def _opmerking(knoop: Knoop, pad: Pad, melding: str, voorstel: str, fragment: str) -> Bevinding:
    veld = next((deel for deel in reversed(pad) if isinstance(deel, str)), "")
    plek = knoop.vondst.plek((*knoop.pad, *pad), fragment)
    return Bevinding(plek, melding, "opmerking", knoop.id, veld, voorstel)


def _te_moeilijk(maat: float, grens: float) -> Bevinding:
    melding = (
        f"De teksten scoren samen {_getal(maat)} op Flesch-Douma; {_getal(grens)} is afgesproken."
    )
    return Bevinding(Plek(TAAL), melding, voorstel="Maak de nieuwste teksten makkelijker.")


def _getal(waarde: float) -> str:
    return f"{waarde:.1f}".replace(".", ",")
