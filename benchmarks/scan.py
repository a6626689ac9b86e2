"""Meet de akkoordscan: op zinnen met het goede oordeel erbij, en tegen twee eenvoudige maten.

Gebruik: python -m benchmarks.scan [--apart]

Zonder `--apart` alleen de ontwikkelset. De zinnen in `apart.jsonl` zijn van een andere hand; wie
daar op afstelt, meet niets meer. Daarom toont dit blad ervan alleen cijfers, nooit een zin. De
grens van de eenvoudige maten is gekozen waar zij op de ontwikkelset het beste zijn.
"""

from __future__ import annotations

import math
import random
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from kennisbank.lezen.herkennen import lees_herkenwoorden
from kennisbank.model import Voorstel
from kennisbank.nederlands.taal import stam, woorden
from kennisbank.nederlands.woordsoort import STOPWOORDEN
from kennisbank.samenhang import laad
from kennisbank.scan import Herkenner, maak_herkenner, oordeel
from kennisbank.scan.lezers import losse_tekst
from kennisbank.scan.meting import (
    SOORTEN,
    Cijfers,
    Geval,
    Uitslag,
    lees_gevallen,
    meet,
    per_voorstel,
)

HOOFDMAP = Path(__file__).parents[1]
ZINNEN = HOOFDMAP / "data" / "scanzinnen"
TREKKINGEN = 400
ZAAD = 20261130
Vector = dict[str, float]
Motor = Callable[[str], Uitslag]


def voorstellen() -> list[Voorstel]:
    """De voorstellen van de kennisbank."""
    knopen = laad(HOOFDMAP).graaf.van_soort("voorstel")
    return [knoop.record for knoop in knopen if isinstance(knoop.record, Voorstel)]


def scanner(herkenner: Herkenner) -> Motor:
    """De akkoordscan zelf."""

    def scan(tekst: str) -> Uitslag:
        bevonden = oordeel(losse_tekst(tekst), herkenner)
        return {id: (een.oordeel, een.score) for id, een in bevonden.items()}

    return scan


def hele_woorden(tekst: str) -> list[str]:
    """De stammen van de woorden die iets zeggen."""
    return [stam(woord) for woord in woorden(tekst) if woord not in STOPWOORDEN]


def vierletters(tekst: str) -> list[str]:
    """Elke reeks van vier letters, ook over de grens van een woord."""
    vlak = " ".join(woorden(tekst))
    return [vlak[begin : begin + 4] for begin in range(len(vlak) - 3)]


def tfidf(rij: Sequence[Voorstel], knip: Callable[[str], list[str]]) -> Motor:
    """Alleen gelijkenis: tf-idf met titel, kern en afspraak, zonder signalen en zonder bereik."""
    teksten = {een.id: knip(f"{een.titel} {een.kern} {een.afspraak}") for een in rij}
    df = Counter(term for termen in teksten.values() for term in set(termen))

    def vector(termen: list[str]) -> Vector:
        zwaar = {
            term: (1 + math.log(keer)) * math.log(1 + len(rij) / (1 + df[term]))
            for term, keer in Counter(termen).items()
        }
        lengte = math.sqrt(sum(een * een for een in zwaar.values())) or 1.0
        return {term: een / lengte for term, een in zwaar.items()}

    bekend = {id: vector(termen) for id, termen in teksten.items()}

    def lijkt(tekst: str) -> Uitslag:
        hier = vector(knip(tekst))
        return {
            id: ("", sum(een * daar.get(term, 0.0) for term, een in hier.items()))
            for id, daar in bekend.items()
        }

    return lijkt


def met_grens(motor: Motor, gevallen: Sequence[Geval]) -> Motor:
    """Dezelfde maat, die ‘gevonden’ zegt vanaf de grens die op deze gevallen het beste is."""
    uitslagen = [motor(geval.tekst) for geval in gevallen]

    def beslist(uitslag: Uitslag, grens: float) -> Uitslag:
        return {
            id: ("gevonden" if score >= grens else "niet gevonden", score)
            for id, (_, score) in uitslag.items()
        }

    grenzen = [stap / 100 for stap in range(2, 80, 2)]
    beste = max(
        grenzen, key=lambda grens: meet(gevallen, [beslist(een, grens) for een in uitslagen]).f1
    )
    return lambda tekst: beslist(motor(tekst), beste)


def spreiding(gevallen: Sequence[Geval], uitslagen: Sequence[Uitslag]) -> dict[str, str]:
    """Per cijfer de grenzen waar 95 van 100 trekkingen tussen vallen; per soort getrokken."""
    kans = random.Random(ZAAD)  # noqa: S311 - om te meten
    groepen = [
        [nummer for nummer, geval in enumerate(gevallen) if geval.soort == soort]
        for soort in SOORTEN
    ]
    rijen: list[dict[str, float]] = []
    for _ in range(TREKKINGEN):
        trek = [kans.choice(groep) for groep in groepen for _ in groep]
        cijfers = meet([gevallen[n] for n in trek], [uitslagen[n] for n in trek])
        rijen.append(cijfers.als_dict())
    laag, hoog = int(0.025 * TREKKINGEN), int(0.975 * TREKKINGEN) - 1
    return {
        naam: f"{sorted(rij[naam] for rij in rijen)[laag]:.2f} tot "
        f"{sorted(rij[naam] for rij in rijen)[hoog]:.2f}"
        for naam in rijen[0]
    }


def toon(naam: str, cijfers: Cijfers, marges: dict[str, str] | None = None) -> None:
    """Drukt een rij cijfers af, met hun spreiding als die er is."""
    print(f"\n{naam}")
    for veld, waarde in cijfers.als_dict().items():
        getal = f"{waarde:.3f}" if isinstance(waarde, float) else str(waarde)
        print(f"  {veld:20} {getal}  {marges.get(veld, '') if marges else ''}")


def main() -> None:
    """Drukt de metingen af."""
    rij = voorstellen()
    scan = scanner(maak_herkenner(rij, lees_herkenwoorden(HOOFDMAP)))
    oefen = lees_gevallen(ZINNEN / "ontwikkelset.jsonl")
    motoren = {
        "de scan": scan,
        "tf-idf op woorden": met_grens(tfidf(rij, hele_woorden), oefen),
        "tf-idf op vier letters": met_grens(tfidf(rij, vierletters), oefen),
    }
    namen = ["ontwikkelset", *(["apart"] if "--apart" in sys.argv else [])]
    for lijst in namen:
        gevallen = lees_gevallen(ZINNEN / f"{lijst}.jsonl")
        print(f"\n== {lijst}: {len(gevallen)} zinnen", dict(Counter(g.soort for g in gevallen)))
        for naam, motor in motoren.items():
            uitslagen = [motor(geval.tekst) for geval in gevallen]
            marges = spreiding(gevallen, uitslagen) if motor is scan else None
            toon(naam, meet(gevallen, uitslagen), marges)
        print("\nper voorstel (goed, fout, gemist)")
        for id, telling in per_voorstel(gevallen, [scan(een.tekst) for een in gevallen]).items():
            print(f"  {id.removeprefix('voorstel-')}: {telling}")


if __name__ == "__main__":
    main()
