"""De tekst van één bestand, of de bevinding waarom die niet te lezen is."""

from __future__ import annotations

import re
from pathlib import Path

from ..bevinding import Bevinding, Plek, citaat
from ..model.tekens import BREEDSTE_WOORD, woord_om
from .tekenset import NAMEN, gelezen_als, tekenset

GEEN_ASCII = re.compile(r"[^\x00-\x7f]")
REGELEINDE = re.compile(r"\r\n?")
CONFLICT = re.compile(r"^[ \t]*(<{7}(?!<)|>{7}(?!>)|={7}[ \t]*$)", re.MULTILINE)
GEEN_REGELEINDE = re.compile("[\x85\u2028\u2029]")  # voor YAML wel, voor een editor niet


def lees_tekst(pad: Path, naam: str) -> str | Bevinding:
    """De tekst van een bestand met gewone regeleinden, of waarom hij niet te lezen is."""
    inhoud = lees_bytes(pad, naam)
    tekst = ontcijfer(inhoud, naam) if isinstance(inhoud, bytes) else inhoud
    return next(iter(conflicten(tekst, naam)), tekst) if isinstance(tekst, str) else tekst


def lees_bytes(pad: Path, naam: str) -> bytes | Bevinding:
    """Wat er letterlijk in een bestand staat, of waarom het niet te openen is."""
    try:
        return pad.read_bytes()
    except OSError:
        melding = "Dit bestand is niet te openen."
        voorstel = "Kijk of u het mag lezen."
        return Bevinding(Plek(naam), melding, voorstel=voorstel, naam="niet-te-openen")


def ontcijfer(inhoud: bytes, naam: str) -> str | Bevinding:
    """De tekst in deze bytes, of waarom zij niet te lezen is."""
    soort = tekenset(inhoud)
    if soort in NAMEN:
        melding = f"Dit bestand is bewaard als {NAMEN[soort]}, en niet als UTF-8."
        kan = naam.endswith((".md", ".yaml", ".yml"))
        wie = "; `kennisbank controleer --herstel` doet dat" if kan else ""
        voorstel = f"Bewaar het als UTF-8{wie}."
        return Bevinding(Plek(naam), melding, voorstel=voorstel, naam="geen-utf-8")
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        regel = inhoud[: fout.start].count(b"\n") + 1
        begin = max(0, fout.start - BREEDSTE_WOORD)
        stuk = inhoud[begin : fout.start + BREEDSTE_WOORD].decode("latin-1")
        stuk = GEEN_ASCII.sub("\ufffd", stuk)  # welke letter het was, weet niemand
        woord = woord_om(stuk, fout.start - begin, zonder=False)
        melding = f"Dit bestand is geen geldige UTF-8; bij {citaat(woord)} staat een vreemd teken."
        voorstel = "Bewaar het bestand als UTF-8, en kijk dat woord na."
        return Bevinding(Plek(naam, regel), melding, voorstel=voorstel, naam="geen-utf-8")
    if not tekst.strip():
        melding, voorstel = "Dit bestand is leeg.", "Vul het in of verwijder het."
        return Bevinding(Plek(naam), melding, voorstel=voorstel, naam="leeg-bestand")
    return GEEN_REGELEINDE.sub(" ", REGELEINDE.sub("\n", tekst))


def rest_van(inhoud: bytes) -> str:
    """Wat er van kapotte bytes nog te lezen is."""
    tekst = gelezen_als(inhoud, tekenset(inhoud))
    return GEEN_REGELEINDE.sub(" ", REGELEINDE.sub("\n", tekst))


def conflicten(tekst: str, naam: str) -> list[Bevinding]:
    """Elk conflict van git dat nog in een tekst staat, op zijn eerste regel."""
    voorstel = "en haal de regels met <<<<<<<, ======= en >>>>>>> weg."
    gevonden = []
    for begin, eind in conflictregels(tekst, naam):
        melding = "Hier staat een regel van git over, van twee versies door elkaar."
        raad = f"Kijk na of de tekst klopt, {voorstel}"
        if eind > begin:
            waar = f"van regel {begin} (<<<<<<<) tot regel {eind} (>>>>>>>)"
            melding = f"Hier staan twee versies door elkaar: {waar}."
            raad = f"Houd één versie over {voorstel}"
        een = Bevinding(Plek(naam, begin), melding, voorstel=raad, naam="conflict-van-git")
        gevonden.append(een)
    return gevonden


def conflictregels(tekst: str, naam: str) -> list[tuple[int, int]]:
    """De eerste en laatste regel van elk conflict; van een half conflict is dat dezelfde."""
    gevonden: list[tuple[int, int]] = []
    is_open = False
    for nummer, regel in enumerate(tekst.split("\n") if CONFLICT.search(tekst) else (), 1):
        teken = vondst[1][0] if (vondst := CONFLICT.match(regel)) else ""
        if teken == ">" and is_open:
            gevonden[-1] = (gevonden[-1][0], nummer)
        elif teken and not (teken == "=" and (is_open or naam.endswith(".md"))):
            gevonden.append((nummer, nummer))  # in Markdown is een regel met = een kop
        is_open = teken == "<" or (is_open and teken != ">")
    return gevonden


def lees_ruw(pad: Path) -> str:
    """De tekst van een kapot bestand voor zover hij te lezen is."""
    try:
        return pad.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
