"""Datumschrift: een datum zoals mensen haar opschrijven, gelezen als 2024-03-16."""

from __future__ import annotations

import re
from datetime import date

MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
KORT = {**{maand[:3]: maand for maand in MAANDEN}, "mrt": "maart", "sept": "september"}
STREEPJE = re.compile("[–—−‐‑]")
AANHALING = "“”„‘’\"' "
JAAR = r"(?P<jaar>[0-9]{4}|['’‘][0-9]{2})"
ZOALS_HET_HOORT = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
MAAND = "|".join(sorted([*MAANDEN, *KORT], key=len, reverse=True))
IN_WOORDEN = re.compile(
    rf"(?:[a-z]{{2,9}}dag,? )?(?:(?P<dag>[0-9]{{1,2}})[e.]? )?"
    rf"(?P<maand>{MAAND})\.? {JAAR}",
    re.IGNORECASE,
)
TUSSEN = r" ?[-/. ] ?"
DAG_EERST = re.compile(rf"(?:(?P<dag>[0-9]{{1,2}}){TUSSEN})?(?P<maand>[0-9]{{1,2}}){TUSSEN}{JAAR}")
KORT_JAAR = re.compile(
    rf"(?P<dag>[0-9]{{1,2}}){TUSSEN}(?P<maand>[0-9]{{1,2}}){TUSSEN}(?P<jaar>[0-9]{{2}})"
)
JAAR_EERST = re.compile(
    rf"(?P<jaar>[0-9]{{4}}){TUSSEN}(?P<maand>[0-9]{{1,2}})(?:{TUSSEN}(?P<dag>[0-9]{{1,2}}))?"
    r"(?:[T ].*)?"
)
AAN_ELKAAR = re.compile(r"(?P<jaar>(?:19|20)[0-9]{2})(?P<maand>[0-9]{2})(?P<dag>[0-9]{2})")


def bedoelde_datum(tekst: str) -> str:
    """De datum als 2024-03-16, 2024-03 of 2024, of niets als er geen datum staat die bestaat."""
    kaal = STREEPJE.sub("-", " ".join(tekst[:60].strip(AANHALING).split()))
    if ZOALS_HET_HOORT.fullmatch(kaal):
        return kaal
    if kort := KORT_JAAR.fullmatch(kaal):
        return _datum(f"'{kort['jaar']}", kort["maand"], kort["dag"])
    for vorm in (IN_WOORDEN, DAG_EERST, JAAR_EERST, AAN_ELKAAR):
        if gevonden := vorm.fullmatch(kaal):
            return _datum(gevonden["jaar"], gevonden["maand"].lower(), gevonden["dag"])
    return ""


def _datum(jaar: str, maand: str, dag: str | None) -> str:
    naam = KORT.get(maand, maand)
    nummer = MAANDEN.index(naam) + 1 if naam in MAANDEN else int(maand)
    if dag and nummer > len(MAANDEN) and naam not in MAANDEN:  # de maand stond voorop
        nummer, dag = int(dag), maand
    try:
        heel = date(int(jaar.lstrip("'’‘")) + _eeuw(jaar), nummer, int(dag or 1)).isoformat()
    except ValueError:
        return ""
    return heel if dag else heel[:7]


def _eeuw(jaar: str) -> int:
    """Wat er bij een jaar van twee cijfers komt: '24 is 2024."""
    return 0 if len(jaar.lstrip("'’‘")) == 4 else 2000
