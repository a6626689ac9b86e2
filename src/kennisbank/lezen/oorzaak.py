"""Oorzaak: welke regel YAML op het verkeerde been zet, en hoe die wel geschreven wordt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..bevinding import citaat
from ..model.tekens import VASTE_SPATIE, naam_van

Oorzaak = tuple[int, str, str]
"""De regel (vanaf 0), de melding en het voorstel."""

LANGSTE_VOORSTEL = 80
VELD = re.compile(r"(?P<voor> *(?:- +)*(?:[\w-]{1,60}: +)?)(?P<waarde>\S.*)")
BLOKKOP = re.compile(r"[>|][+-]?[1-9]?[+-]?(?: +#.*)?")
HEEL = {"'": re.compile(r"'(?:[^']|'')*'"), '"': re.compile(r'"(?:[^"\\]|\\.)*"')}
DICHT = {"[": "]", "{": "}"}
APOSTROF = re.compile(r"'[a-z]{1,2}[ -]", re.IGNORECASE)
EIGEN_BETEKENIS = "%@`>|[{"
STREEPJE = re.compile(r" *-[^\s-]")
DUBBELE_PUNT = re.compile(r" *(?:- +)*[a-z][a-z_]{0,40}:(?!//)[^\s/]")
HERSTEL = "`kennisbank controleer --herstel` doet dat."


def eerdere_oorzaak(regels: Sequence[str], regel: int) -> Oorzaak | None:
    """Wat er eerder op een regel misging dan waar YAML vastliep, of niets."""
    tot = min(regel + 1, len(regels))
    for nummer in range(max(0, tot - 2), tot):
        if gevonden := _vaste_spatie(regels[nummer]):
            return nummer, *gevonden
    kandidaten = list(buiten_blokken(regels[:tot]))
    for nummer, tekst in kandidaten:
        if gevonden := _begin(regels, nummer, tekst):
            return nummer, *gevonden
    for nummer, tekst in kandidaten[-2:]:
        if STREEPJE.match(tekst) and not tekst.lstrip().startswith("---"):
            return nummer, "Achter dit streepje ontbreekt een spatie.", "Schrijf: - id:"
        if DUBBELE_PUNT.match(tekst):
            naam = citaat(tekst.strip(" -").partition(":")[0] + ":")
            return nummer, f"Achter {naam} ontbreekt een spatie.", "Schrijf naam: waarde."
    return None


def aangehaald(waarde: str) -> str:
    """De waarde met aanhalingstekens eromheen, zo dat YAML haar letterlijk leest."""
    if '"' not in waarde and "\\" not in waarde:
        return f'"{waarde}"'
    return "'" + waarde.replace("'", "''") + "'"


def te_aanhalen(regels: Sequence[str], nummer: int) -> tuple[str, str] | None:
    """Wat er voor de waarde staat en de waarde, als zij met een teken van YAML begint."""
    veld = VELD.fullmatch(regels[nummer])
    if veld is None or not veld["voor"].strip() or not _vreemd(regels, nummer, veld["waarde"]):
        return None
    return veld["voor"], veld["waarde"].rstrip()


def buiten_blokken(regels: Sequence[str]) -> Iterator[tuple[int, str]]:
    """De regels die geen deel zijn van een tekst onder > of |."""
    diepte = -1
    for nummer, tekst in enumerate(regels):
        inham = len(tekst) - len(tekst.lstrip(" "))
        if not tekst.strip() or (diepte >= 0 and inham > diepte):
            continue
        diepte = -1
        yield nummer, tekst
        veld = VELD.fullmatch(tekst)
        if veld and BLOKKOP.fullmatch(veld["waarde"].rstrip()):
            diepte = inham


def _vaste_spatie(regel: str) -> tuple[str, str] | None:
    """De melding bij een vaste spatie waar YAML een gewone wil."""
    vondst = VASTE_SPATIE.search(regel)
    voor = regel[: vondst.start()].strip(" -") if vondst else ""
    if vondst is None or (voor and not voor.endswith(":")):
        return None
    waar = f"Achter {citaat(voor)}" if voor else "Vooraan deze regel"
    zin = f"{waar} staat {naam_van(vondst.group())}; YAML wil daar een gewone spatie."
    return zin, f"Vervang haar; {HERSTEL}"


def _begin(regels: Sequence[str], nummer: int, tekst: str) -> tuple[str, str] | None:
    """De melding bij een tekst die begint met een teken van YAML."""
    delen = te_aanhalen(regels, nummer)
    if delen is None:
        return None
    waarde = delen[1]
    teken = waarde[0]
    voorstel = f"Zet aanhalingstekens om de hele tekst: {aangehaald(waarde)}"
    if len(waarde) > LANGSTE_VOORSTEL:
        voorstel = "Zet andere aanhalingstekens om de hele tekst."
    if teken == "'" and APOSTROF.match(waarde):
        return "Deze tekst begint met een apostrof; voor YAML is dat een aanhalingsteken.", voorstel
    if heel := HEEL.get(teken):
        wat = "en loopt daarna door" if heel.match(waarde) else "dat niet sluit"
        return f"Deze tekst begint met een aanhalingsteken {wat}.", voorstel
    return f"Deze tekst begint met {citaat(teken)}; dat betekent iets voor YAML.", voorstel


def _vreemd(regels: Sequence[str], nummer: int, waarde: str) -> bool:
    """Of een waarde begint met een teken dat YAML niet als tekst leest."""
    teken, kaal = waarde[0], waarde.rstrip()
    if heel := HEEL.get(teken):
        dicht = heel.match(kaal)
        if dicht is None:
            return not _sluit_later(regels, nummer, teken)
        return kaal[dicht.end() :].strip()[:1] not in {"", "#", ",", "]", "}", ":"}
    if teken in DICHT and DICHT[teken] in kaal:
        return kaal[kaal.rindex(DICHT[teken]) + 1 :].strip()[:1] not in {"", "#", ","}
    if teken in DICHT:
        return False
    if teken in ">|":
        return BLOKKOP.fullmatch(kaal) is None
    if teken in "-?":
        return kaal[1:2] == " " and ":" in regels[nummer].partition(kaal)[0]
    return teken in EIGEN_BETEKENIS


def _sluit_later(regels: Sequence[str], nummer: int, teken: str) -> bool:
    """Of een tekst over meer regels netjes sluit, aan het eind van een regel."""
    volgende = next((een for een in regels[nummer + 1 :] if teken in een), "")
    inham = len(volgende) - len(volgende.lstrip(" "))
    eigen = len(regels[nummer]) - len(regels[nummer].lstrip(" -"))
    return volgende.rstrip().endswith(teken) and volgende.count(teken) == 1 and inham > eigen
