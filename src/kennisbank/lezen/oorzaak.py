"""Oorzaak: welke regel YAML op het verkeerde been zet, en hoe die wel geschreven wordt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..bevinding import citaat
from ..model.tekens import VASTE_SPATIE, naam_van
from .haakje import DICHT, open_haakje

Oorzaak = tuple[int, str, str]
"""De regel (vanaf 0), de melding en het voorstel."""

LANGSTE_VOORSTEL = 80
VELD = re.compile(r"(?P<voor> *(?:- +)*(?:[\w-]{1,60}: +)?)(?P<waarde>\S.*)")
BLOKKOP = re.compile(r"[>|][+-]?[1-9]?[+-]?(?: +#.*)?")
HEEL = {"'": re.compile(r"'(?:[^']|'')*'"), '"': re.compile(r'"(?:[^"\\]|\\.)*"')}
APOSTROF = re.compile(r"'[a-z]{1,2}[ -]", re.IGNORECASE)
EIGEN_BETEKENIS = "%@`>|[{"
ALIAS = re.compile(r"\*[\w-]+")
ANKER = re.compile(r"&(?P<naam>\S+) +[^\s\[{|>&*!'\"-]")
VELDNAAM = re.compile(r" *(?:- +)*[\w-]{1,60}: +")
STREEPJE = re.compile(r" *-[^\s-]")
LIJKT_OP_STREEPJE = re.compile(r" *(?P<teken>[–—−•·‑]) *(?P<na>[a-z][a-z_]{0,40}:(?:\s|$))")
LIJKT_OP_DUBBELE_PUNT = re.compile(r" *(?:- +)*(?P<naam>[a-z][a-z_]{0,40}) ?(?P<teken>[：﹕∶ː])")
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
        if gevonden := _verschreven(tekst):
            return nummer, *gevonden
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


def plakstreepje(regel: str) -> tuple[str, str] | None:
    """De melding bij een streepje zonder spatie erachter."""
    if not STREEPJE.match(regel) or regel.lstrip().startswith("---"):
        return None
    kaal = regel.strip().removeprefix("-")
    naam, punt, _ = kaal.partition(":")
    wat = f"- {naam}{punt}" if punt else f"- {kaal}"
    return "Achter dit streepje ontbreekt een spatie.", f"Schrijf: {wat[:LANGSTE_VOORSTEL]}"


def gewoon_geschreven(regel: str) -> str:
    """De regel met een gewoon streepje en een gewone dubbele punt achter de naam van het veld."""
    if ander := LIJKT_OP_STREEPJE.match(regel):
        regel = f"{regel[: ander.start('teken')]}- {regel[ander.start('na') :]}"
    if ander := LIJKT_OP_DUBBELE_PUNT.match(regel):
        rest = regel[ander.end("teken") :].lstrip()
        regel = f"{regel[: ander.end('naam')]}: {rest}".rstrip()
    if plakstreepje(regel):
        regel = regel.replace("-", "- ", 1)
    return regel


def _verschreven(tekst: str) -> tuple[str, str] | None:
    """De melding bij een streepje of dubbele punt die verkeerd geschreven is."""
    if gevonden := plakstreepje(tekst):
        return gevonden
    if DUBBELE_PUNT.match(tekst):
        naam = citaat(tekst.strip(" -").partition(":")[0] + ":")
        return f"Achter {naam} ontbreekt een spatie.", "Schrijf naam: waarde."
    if ander := LIJKT_OP_STREEPJE.match(tekst):
        melding = f"Deze regel begint met {citaat(ander['teken'])}; YAML wil een gewoon streepje."
        return melding, f"Schrijf: - {ander['na'].strip()}"
    if ander := LIJKT_OP_DUBBELE_PUNT.match(tekst):
        teken = f"{citaat(ander['teken'])} (U+{ord(ander['teken']):04X})"
        melding = f"Achter {citaat(ander['naam'])} staat {teken}; dat is geen gewone dubbele punt."
        return melding, f"Schrijf: {ander['naam']}: en dan een spatie."
    return None


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
        veld = VELD.fullmatch(tekst)
        return open_haakje(regels, nummer, veld["waarde"]) if veld else None
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
    if teken.isalnum() or teken not in f"{EIGEN_BETEKENIS}*&-?":
        return "In deze tekst staat een dubbele punt; voor YAML begint daar een veld.", voorstel
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
    if teken == "*":
        return ALIAS.fullmatch(kaal) is None
    if teken == "&":
        anker = ANKER.match(kaal)
        return anker is not None and not any(f"*{anker['naam']}" in regel for regel in regels)
    if teken in EIGEN_BETEKENIS:
        return True
    tekst = kaal.partition(" #")[0]
    in_een_veld = VELDNAAM.match(regels[nummer]) is not None
    return in_een_veld and (": " in tekst or tekst.endswith(":"))


def _sluit_later(regels: Sequence[str], nummer: int, teken: str) -> bool:
    """Of een tekst over meer regels netjes sluit, aan het eind van een regel."""
    volgende = next((een for een in regels[nummer + 1 :] if teken in een), "")
    inham = len(volgende) - len(volgende.lstrip(" "))
    eigen = len(regels[nummer]) - len(regels[nummer].lstrip(" -"))
    return volgende.rstrip().endswith(teken) and volgende.count(teken) == 1 and inham > eigen
