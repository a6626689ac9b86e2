"""Van de mappen `docs` en `data` naar records en bevindingen, alles in één keer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path, PurePosixPath

from frontmatter.default_handlers import YAMLHandler

from ..bevinding import Bevinding, Plek
from ..model import SOORTEN, Record, Woonplaats
from .boom import Boom, lees_yaml
from .vondst import Lezing, Vondst
from .vorm import vorm

ID = re.compile(r"(?:^[\s-]*|[{,]\s*)['\"]?id['\"]?:\s*['\"]?([a-z][a-z0-9.-]*)", re.MULTILINE)
BEGIN = re.compile(r"^-(?=\s|\Z)", re.MULTILINE)
KOP = 5_000
REGELEINDE = re.compile(r"\r\n?")
GEEN_REGELEINDE = re.compile("[\x85\u2028\u2029]")  # voor YAML wel, voor een editor niet
ONZICHTBAAR = re.compile(r"^\s*(?:#.*)?(?:---)?\s*$")


def lees(hoofdmap: Path, soorten: tuple[type[Record], ...] = SOORTEN) -> Lezing:
    """Alle records onder `hoofdmap` met hun plaats; een fout kost alleen dat ene record."""
    vondsten: list[Vondst] = []
    bevindingen: list[Bevinding] = []
    onleesbaar: set[str] = set()
    bestanden: set[str] = set()
    for pad, soort in _bestanden(hoofdmap, soorten):
        naam = pad.relative_to(hoofdmap).as_posix()
        bestanden.add(naam)
        tekst = _tekst(pad, naam)
        if isinstance(tekst, Bevinding):
            bevindingen.append(tekst)
            onleesbaar |= set(ID.findall(_ruw(pad)))
            continue
        regels = tekst.split("\n")
        for stuk, boom in _bomen(tekst, naam):
            record = vorm(soort, boom, regels) if not boom.bevindingen else ()
            if isinstance(record, Record):
                vondsten.append(Vondst(record, boom, pagina(record, naam), regels))
                continue
            bevindingen += (*boom.bevindingen, *record)
            onleesbaar |= set(ID.findall(stuk))
    return Lezing(tuple(vondsten), tuple(bevindingen), frozenset(onleesbaar), frozenset(bestanden))


def pagina(record: Record, bestand: str) -> str:
    """Het pad van de pagina van een record, vanaf de hoofdmap van de site."""
    woonplaats = type(record).woonplaats
    if woonplaats is None:
        raise ValueError(f"{record.id} heeft geen eigen woonplaats")
    pad = PurePosixPath(bestand)
    is_lijst = pad.suffix != ".md"
    naam = record.id.removeprefix(woonplaats.voorvoegsel) if is_lijst else pad.stem
    return woonplaats.pagina.format(naam=naam, pad="/".join(pad.with_suffix("").parts[1:]))


def _bestanden(
    hoofdmap: Path, soorten: tuple[type[Record], ...]
) -> Iterator[tuple[Path, type[Record]]]:
    for soort in soorten:
        if soort.woonplaats is None:
            continue
        for pad in sorted(hoofdmap.glob(soort.woonplaats.bestand), key=_op_nummer):
            if pad.is_file() and _hoort_bij(pad, soort.woonplaats):
                yield pad, soort


def _op_nummer(pad: Path) -> list[tuple[int, str]]:
    """Sorteert 2-… vóór 10-…, zoals een lezer telt."""
    stukken = re.split(r"(\d+)", pad.as_posix())
    return [(int(stuk), "") if stuk.isdecimal() else (-1, stuk) for stuk in stukken]


def _hoort_bij(pad: Path, woonplaats: Woonplaats) -> bool:
    """Of een bestand dat op het patroon past ook echt een record van die soort is."""
    if woonplaats.kenmerk:
        kop = pad.read_bytes()[:KOP].decode("utf-8", "replace")
        return re.search(rf"^{woonplaats.kenmerk}:", kop, re.MULTILINE) is not None
    return pad.name != "index.md" or not woonplaats.verzamelt


def _tekst(pad: Path, naam: str) -> str | Bevinding:
    """De tekst van een bestand met gewone regeleinden, of waarom hij niet te lezen is."""
    try:
        inhoud = pad.read_bytes()
    except OSError as fout:
        return Bevinding(Plek(naam), f"Dit bestand is niet te openen: {fout.strerror}.")
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        regel = inhoud[: fout.start].count(b"\n") + 1
        melding = "Dit bestand is geen geldige UTF-8; hier staat een onleesbaar teken."
        return Bevinding(Plek(naam, regel), melding, voorstel="Bewaar het bestand als UTF-8.")
    if not tekst.strip():
        return Bevinding(
            Plek(naam), "Dit bestand is leeg.", voorstel="Vul het in of verwijder het."
        )
    return GEEN_REGELEINDE.sub(" ", REGELEINDE.sub("\n", tekst))


def _ruw(pad: Path) -> str:
    """De tekst van een kapot bestand voor zover hij te lezen is."""
    try:
        return pad.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _bomen(tekst: str, naam: str) -> Iterator[tuple[str, Boom]]:
    """De boom van elk record in een bestand, met de tekst waar hij uit komt."""
    if naam.endswith(".md"):
        yield tekst, _uit_markdown(tekst, naam)
    else:
        yield from _uit_lijst(tekst, naam)


def _uit_markdown(tekst: str, naam: str) -> Boom:
    kop = YAMLHandler()
    try:
        gevonden = kop.detect(tekst)
        yaml, lijf = kop.split(tekst) if gevonden else ("", "")
    except ValueError:
        gevonden = False
    if not gevonden:
        melding = (
            "Bovenaan dit bestand hoort een kop met velden te staan, tussen twee regels met ---."
        )
        return Boom(naam, bevindingen=(Bevinding(Plek(naam), melding),))
    begin = tekst.index(yaml, 3) if yaml else 3
    boom = lees_yaml(yaml, naam, tekst[:begin].count("\n"))
    if boom.bevindingen or not isinstance(boom.waarde, dict) or not lijf.strip():
        return boom
    eerste = tekst[: len(tekst) - len(lijf.lstrip())].count("\n") + 1
    laatste = tekst.rstrip().count("\n") + 1
    if "tekst" in boom.waarde:
        melding = "De toelichting staat onder de kop; het veld ‘tekst’ is daarnaast niet nodig."
        bevinding = Bevinding(boom.plek(("tekst",)), melding, veld="tekst")
        return replace(boom, bevindingen=(bevinding,))
    return replace(
        boom,
        waarde={**boom.waarde, "tekst": lijf.strip()},
        regels={**boom.regels, ("tekst",): (eerste, laatste)},
    )


def _uit_lijst(tekst: str, naam: str) -> Iterator[tuple[str, Boom]]:
    """Elk streepje aan het begin van een regel is een record; zo bederft een fout de rest niet."""
    grenzen = [treffer.start() for treffer in BEGIN.finditer(tekst)]
    if bevinding := _aanloopfout(tekst[: grenzen[0]] if grenzen else tekst, naam, bool(grenzen)):
        yield "", Boom(naam, bevindingen=(bevinding,))
    regels_ervoor = tekst.count("\n", 0, grenzen[0]) if grenzen else 0
    for begin, eind in pairwise([*grenzen, len(tekst)]):
        stuk = tekst[begin:eind]
        yield stuk, _enig_deel(lees_yaml(stuk, naam, regels_ervoor))
        regels_ervoor += stuk.count("\n")


def _aanloopfout(aanloop: str, naam: str, heeft_records: bool) -> Bevinding | None:
    """Wat er mis is met de regels vóór het eerste record: daar hoort alleen commentaar."""
    for nummer, regel in enumerate(aanloop.split("\n"), 1):
        if not ONZICHTBAAR.match(regel):
            melding = "In dit bestand hoort een lijst te staan: elk record begint met een streepje."
            return Bevinding(Plek(naam, nummer), melding)
    if heeft_records:
        return None
    return Bevinding(Plek(naam), "In dit bestand staat geen enkel record.")


def _enig_deel(boom: Boom) -> Boom:
    """De boom van het ene record in een lijst met één deel."""
    if boom.bevindingen or not isinstance(boom.waarde, tuple) or len(boom.waarde) != 1:
        return boom
    regels = {pad[1:]: regel for pad, regel in boom.regels.items() if pad[:1] == (0,)}
    return replace(boom, waarde=boom.waarde[0], regels=regels)
