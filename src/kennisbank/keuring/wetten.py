"""Regels over wat geldt: een artikel heeft een adres, een termijn een dag, een feit een bron."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..bevinding import Bevinding, citaat
from ..kennisgraaf import Knoop, teksten_in
from ..model import Kader, Verordening
from .regel import bij, per_record

WETTEN = "https://wetten.overheid.nl"
ARTIKEL = re.compile(
    r"\bartikel(?:en)? (?P<na>\d+[a-z]*)(?: van de| uit de| van het)? \w*wet\b"
    r"|\b\w*wet,? artikel(?:en)? (?P<voor>\d+[a-z]*)\b",
    re.IGNORECASE,
)
TERMIJN = re.compile(
    r"\b(?:overgangs(?:tijd|periode|termijn)|uiterste (?:dag|datum)|deadline)\b", re.IGNORECASE
)
DAG = re.compile(r"\d{4}-\d{2}-\d{2}")
GEEN_UITSPRAAK = frozenset({"synoniemen"})


def artikel_zonder_adres(knoop: Knoop) -> Iterator[Bevinding]:
    """Wie een artikel van een wet noemt, geeft er het adres op wetten.overheid.nl bij."""
    for plaats, artikel in enumerate(getattr(knoop.record, "artikelen", ())):
        if not artikel.url:
            yield _geen_adres(knoop, ("artikelen", plaats, "nummer"), artikel.nummer)
    teksten = teksten_in(knoop.record)
    adressen = " ".join(tekst for _, tekst in teksten if "://" in tekst).lower()
    for pad, tekst in teksten:
        for gevonden in ARTIKEL.finditer(tekst) if pad[0] not in GEEN_UITSPRAAK else ():
            nummer = gevonden["na"] or gevonden["voor"]
            if not re.search(rf"#artikel{nummer}\b", adressen):
                yield _geen_adres(knoop, pad, nummer, gevonden.group())


def _geen_adres(
    knoop: Knoop, pad: tuple[str | int, ...], nummer: str, fragment: str = ""
) -> Bevinding:
    melding = f"Het adres van artikel {nummer} staat er niet bij."
    voorstel = f"Zoek het op {WETTEN}; het eindigt op #Artikel{nummer}."
    return bij(knoop, pad, melding, voorstel, fragment)


def termijn_zonder_dag(knoop: Knoop) -> Iterator[Bevinding]:
    """Een kader met een termijn zegt in ‘overgang_tot’ op welke dag zij afloopt."""
    record = knoop.record
    if not isinstance(record, Kader) or DAG.fullmatch(record.overgang_tot or ""):
        return
    voorstel = "Vul bij ‘overgang_tot’ de dag in, zoals 2027-01-01."
    if record.termijn:
        yield bij(
            knoop, ("termijn",), "Deze termijn heeft geen dag om naar af te tellen.", voorstel
        )
    for pad, tekst in teksten_in(record) if not record.overgang_tot else ():
        if gevonden := TERMIJN.search(tekst):
            melding = f"Hier staat {citaat(gevonden.group())}, maar niet tot wanneer."
            yield bij(knoop, pad, melding, voorstel, gevonden.group())


def feit_zonder_bron(knoop: Knoop) -> Iterator[Bevinding]:
    """Elk feit over een verordening steunt op een bron die dat veld staaft."""
    record = knoop.record
    if isinstance(record, Verordening):
        gestaafd = {veld for bewijs in record.bronnen for veld in bewijs.staaft}
        for veld in Verordening.FEITEN:
            if getattr(record, veld) and veld not in gestaafd:
                melding = f"Geen bron staaft {citaat(veld)}."
                yield bij(
                    knoop, (veld,), melding, "Zet het veld bij ‘staaft’, of haal het feit weg."
                )


REGELS = (
    per_record(artikel_zonder_adres),
    per_record(termijn_zonder_dag),
    per_record(feit_zonder_bron),
)
