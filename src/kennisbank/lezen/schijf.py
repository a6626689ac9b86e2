"""De schijf: welke bestanden in `docs` en `data` meedoen, en welke daar niet horen."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from ..bevinding import Bevinding, Plek, citaat
from ..gelijkend import bijna, sleutel
from ..model.soorten import TABEL

NAAM = re.compile(r"(?:[a-z0-9][a-z0-9.-]*/)*[a-z0-9][a-z0-9.-]*\.md")
TEKST = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")
LIJST = (".yaml", ".yml")
LOS = frozenset(een.woonplaats.los for een in TABEL if een.woonplaats and een.woonplaats.los)
BEELD = (".png", ".webp", ".jpg")
KANTOOR = {
    **dict.fromkeys((".doc", ".docx", ".odt", ".rtf", ".pages"), "een tekstverwerker"),
    **dict.fromkeys((".xls", ".xlsx", ".xlsm", ".ods", ".numbers"), "een rekenprogramma"),
    **dict.fromkeys((".ppt", ".pptx", ".odp", ".key"), "een presentatieprogramma"),
    **dict.fromkeys((".msg", ".eml"), "een mailprogramma"),
    **dict.fromkeys((".zip", ".7z", ".rar"), "een inpakprogramma"),
    ".pdf": "een pdf-programma",
    ".html": "een browser",
}
LIJSTEN = (
    *("data/gemeenten.csv", "data/gemeente-aliassen.csv", "data/gemeenten-inwoners.csv"),
    *("data/adressen.txt", "data/woordenlijst.txt"),
)
MAPPEN = ("docs", "data")
BEELDMAP = "docs/redactie/beeld/"
BIJLAGEN = "docs/assets/"
NIET_TE_OPENEN = "niet-te-openen"


@dataclass(frozen=True, slots=True)
class Schijf:
    """De bestanden die meedoen, op naam vanaf de hoofdmap, en wat er mis is met de andere.

    `linkmappen` zijn koppelingen naar een map: wie die volgt, komt er misschien nooit uit.
    """

    bestanden: Mapping[str, Path] = field(default_factory=dict)
    bevindingen: tuple[Bevinding, ...] = ()
    linkmappen: tuple[Bevinding, ...] = ()


def lees_schijf(hoofdmap: Path) -> Schijf:
    """Alle bestanden onder `docs` en `data`; een koppeling naar een map wordt niet gevolgd."""
    paden = (pad for map_ in MAPPEN for pad in _doorloop(hoofdmap / map_))
    return _beoordeeld(paden, hoofdmap)


def herlees_schijf(schijf: Schijf, hoofdmap: Path, namen: Collection[str]) -> Schijf:
    """De schijf nu de bestanden met deze namen (vanaf de hoofdmap) anders, weg of nieuw zijn."""
    weg = {_leesbaar(naam) for naam in namen}
    er_nog = [pad for naam in sorted(namen) if os.path.lexists(pad := hoofdmap / naam)]
    nieuw = _beoordeeld(er_nog, hoofdmap)
    bestanden = {naam: pad for naam, pad in schijf.bestanden.items() if naam not in namen}

    def bij(oud: Iterable[Bevinding], erbij: Iterable[Bevinding]) -> tuple[Bevinding, ...]:
        return (*(een for een in oud if een.plek.bestand not in weg), *erbij)

    return Schijf(
        {**bestanden, **nieuw.bestanden},
        bij(schijf.bevindingen, nieuw.bevindingen),
        bij(schijf.linkmappen, nieuw.linkmappen),
    )


def _beoordeeld(paden: Iterable[Path], hoofdmap: Path) -> Schijf:
    """Wat van deze paden meedoet, en wat er mis is met de andere."""
    bestanden: dict[str, Path] = {}
    bevindingen: list[Bevinding] = []
    linkmappen: list[Bevinding] = []
    for pad in paden:
        naam = pad.relative_to(hoofdmap).as_posix()
        if bevinding := _bezwaar(pad, naam, hoofdmap / naam.partition("/")[0]):
            bevindingen.append(bevinding)
            if pad.is_symlink() and pad.is_dir():
                linkmappen.append(bevinding)
        elif _doet_mee(pad, naam):
            bestanden[naam] = pad
    return Schijf(bestanden, tuple(bevindingen), tuple(linkmappen))


def _doorloop(map_: Path) -> Iterator[Path]:
    """Alles onder een map wat geen gewone, leesbare map is."""
    if not map_.is_dir():
        return
    try:
        paden = sorted(Path(een.path) for een in os.scandir(map_))
    except OSError:
        yield map_
        return
    for pad in paden:
        if pad.is_symlink() or not pad.is_dir():
            yield pad
        else:
            if pad.suffix in (*TEKST, *LIJST):
                yield pad
            yield from _doorloop(pad)


def _bezwaar(pad: Path, naam: str, wortel: Path) -> Bevinding | None:
    """Waarom dit bestand niet mee kan doen, of niets."""
    verborgen = any(deel.startswith(".") for deel in PurePosixPath(naam).parts)
    if verborgen and pad.suffix not in (*TEKST, *LIJST):
        return None
    if pad.is_symlink() and (zin := _linkbezwaar(pad, wortel)):
        return _bevinding("koppeling", naam, zin, "Zet er het bestand zelf neer.")
    if pad.is_dir() and pad.suffix not in (*TEKST, *LIJST):
        return _bevinding(
            NIET_TE_OPENEN, naam, "Deze map is niet te openen.", "Kijk of u haar mag lezen."
        )
    if not _is_bestand(pad):
        zin = "Dit is een map waar een bestand hoort." if pad.is_dir() else "Dit is geen bestand."
        return _bevinding(NIET_TE_OPENEN, naam, zin, "Haal het weg.")
    if naam.startswith("docs/"):
        return _soortbezwaar(pad, naam)
    return _databezwaar(pad, naam)


def _linkbezwaar(pad: Path, wortel: Path) -> str:
    try:
        doel = pad.resolve(strict=True)
    except (OSError, RuntimeError):
        return "Deze koppeling wijst nergens heen."
    if doel.is_dir():
        return "Dit is een koppeling naar een map."
    if not doel.is_relative_to(wortel.resolve()):
        return f"Deze koppeling wijst naar iets buiten de map {wortel.name}."
    return ""


def _databezwaar(pad: Path, naam: str) -> Bevinding | None:
    """Waarom een bestand in `data` niet gelezen wordt, of niets."""
    soort = pad.suffix.lower()
    regel, map_ = "bestand-op-verkeerde-plek", PurePosixPath(naam).parent.as_posix()
    if soort in BEELD:
        zin = "Dit is een beeld; in data staan alleen lijsten en records."
        return _bevinding(regel, naam, zin, f"Zet het in {BEELDMAP}, of haal het weg.")
    if soort in KANTOOR:
        zin = f"Dit is een bestand van {KANTOOR[soort]}; niemand leest het."
        raad = "Kopieer de tekst naar een bestand dat eindigt op .yaml, en haal dit weg."
        return _bevinding(regel, naam, zin, raad)
    los = map_ in LOS and pad.suffix not in LIJST
    if los or (map_ == "data" and ".yaml." in naam):
        nieuw = f"{naam.partition('.')[0]}.yaml"
        zin = "Dit bestand eindigt niet op .yaml, dus niemand leest het."
        raad = f"Noem het {citaat(nieuw)}."
        if pad.with_name(PurePosixPath(nieuw).name).exists():
            raad = f"Zet wat nieuw is in {citaat(nieuw)}, en haal dit bestand weg."
        return _bevinding(regel, naam, zin, raad)
    if map_ == "data" and soort in {".csv", ".txt"} and naam not in LIJSTEN:
        bedoeld = bijna(naam, LIJSTEN)
        raad = f"Bedoelt u {citaat(bedoeld)}?" if bedoeld else "Haal het weg."
        return _bevinding(regel, naam, "Geen enkele lijst heet zo; niemand leest dit.", raad)
    return None


def _soortbezwaar(pad: Path, naam: str) -> Bevinding | None:
    soort = pad.suffix.lower()
    if naam.startswith(BIJLAGEN):
        return None
    if soort in TEKST:
        if NAAM.fullmatch(naam.removeprefix("docs/")):
            return None
        melding = (
            f"De naam {citaat(naam.removeprefix('docs/'))} kan geen adres van een pagina zijn."
        )
        mappen = PurePosixPath(naam).parent.parts[1:]
        nieuw = "/".join(sleutel(deel) or "pagina" for deel in (*mappen, pad.stem)) + ".md"
        voorstel = f"Kies kleine letters, cijfers en streepjes, bijvoorbeeld {citaat(nieuw)}."
        return _bevinding("naam-van-een-pagina", naam, melding, voorstel)
    if _doet_mee(pad, naam):
        return None
    if soort in LIJST:
        zin = "Een lijst met records hoort in de map data."
        return _bevinding("bestand-op-verkeerde-plek", naam, zin, "Verplaats haar.")
    melding = f"Een bestand dat eindigt op {citaat(pad.suffix or pad.name)} komt niet op de site."
    voorstel = f"Zet een beeld ({', '.join(BEELD)}) in {BEELDMAP} en haal andere bestanden weg."
    return _bevinding("bestand-op-verkeerde-plek", naam, melding, voorstel)


def _doet_mee(pad: Path, naam: str) -> bool:
    """Of een gewoon bestand tekst, lijst, bijlage of beeld is."""
    if any(deel.startswith(".") for deel in PurePosixPath(naam).parts):
        return False
    if naam.startswith(BIJLAGEN):
        return pad.suffix.lower() not in TEKST  # een licentie bij de letters is geen pagina
    if naam.startswith("data/") or pad.suffix == ".md":
        return True
    return naam.startswith(BEELDMAP) and pad.suffix in BEELD


def _is_bestand(pad: Path) -> bool:
    """Of hier een gewoon bestand staat; een kapotte of rondlopende koppeling is dat niet."""
    try:
        return stat.S_ISREG(pad.stat().st_mode)
    except (OSError, RuntimeError, ValueError):
        return False


def _bevinding(regel: str, naam: str, melding: str, voorstel: str) -> Bevinding:
    return Bevinding(Plek(_leesbaar(naam)), melding, voorstel=voorstel, naam=regel)


def _leesbaar(naam: str) -> str:
    return "".join(teken if teken.isprintable() else "�" for teken in naam)
