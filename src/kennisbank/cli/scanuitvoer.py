"""Wat de scan laat zien: één uitslag, of een ranglijst als tekst, CSV of JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap

import typer

from ..model import Prioriteit, Voorstel
from ..scan import Bevonden, Stand, Uitslag
from ..scan.ranglijst import TOELICHTING, Plaats, ranglijst
from .hoofd import toon_json

BREEDTE = 88
INHAM = "     "
LET_OP = (
    "‘Niet gevonden’ is niet hetzelfde als ‘niet beloofd’: de scan mist soms een zin, en leest "
    "alleen wat er staat. Kijk elk oordeel zelf na; de zin staat erbij."
)
KOLOMMEN = (
    *("plaats", "gedeeld", "plaats_vroegste", "plaats_laatste", "bestand", "vingerafdruk"),
    *("pepers", "pepers_mogelijk", "pepers_alle"),
    *("gevonden", "mogelijk", "afgewezen", "niet_gevonden"),
    *("voorstel", "titel", "pepers_voorstel", "oordeel", "score", "waar", "passage", "woorden"),
    *("toelichting", "versie"),
)


@dataclass(frozen=True)
class Vorm:
    """Hoe iemand de uitslag wil zien."""

    als_json: bool
    als_csv: bool
    als_ranglijst: bool
    prioriteiten: tuple[Prioriteit, ...]


def toon(uitslagen: Sequence[Uitslag], mislukt: Mapping[str, str], vorm: Vorm, aantal: int) -> None:
    """Schrijft de uitslagen in de gevraagde vorm; `aantal` bestanden waren er gevraagd."""
    if vorm.als_ranglijst:
        _toon_ranglijst(ranglijst(uitslagen), mislukt, vorm)
    elif vorm.als_json:
        rijen = [een.als_dict() for een in uitslagen]
        fouten = [{"bestand": pad, "fout": zin} for pad, zin in mislukt.items()]
        toon_json(rijen[0] if aantal == 1 else [*rijen, *fouten])
    else:
        for uitslag in uitslagen:
            typer.echo("\n".join(_als_tekst(uitslag, vorm.prioriteiten)))
        typer.echo("\n".join(wrap(LET_OP, BREEDTE)))


def _toon_ranglijst(plaatsen: Sequence[Plaats], mislukt: Mapping[str, str], vorm: Vorm) -> None:
    if vorm.als_json:
        toon_json(
            {
                "toelichting": TOELICHTING,
                "versie": plaatsen[0].uitslag.versie,
                "ranglijst": [een.als_dict() for een in plaatsen],
                "akkoorden": [een.uitslag.als_dict() for een in plaatsen],
                "niet_gelezen": [{"bestand": pad, "fout": zin} for pad, zin in mislukt.items()],
            }
        )
    elif vorm.als_csv:
        typer.echo(_als_csv(plaatsen, vorm.prioriteiten), nl=False)
    else:
        typer.echo("\n".join(_als_lijst(plaatsen, vorm.prioriteiten)))


def _als_lijst(plaatsen: Sequence[Plaats], prioriteiten: Sequence[Prioriteit]) -> Iterator[str]:
    """De ranglijst als tekst: eerst de tabel, dan van elk akkoord het bewijs."""
    yield f"{'plaats':<10}{'kan zijn':<10}{'pepers':<14}{'gevonden':<10}{'mogelijk':<10}"
    yield from (f"{_rij(plaats)}  {plaats.uitslag.bestand}" for plaats in plaatsen)
    yield ""
    yield from wrap(TOELICHTING, BREEDTE)
    yield from wrap(
        "Een plaats is gedeeld als pepers en gevonden voorstellen gelijk zijn. Bij ‘kan zijn’ "
        "staat waar een akkoord uitkomt als ‘mogelijk’ meetelt of niet.",
        BREEDTE,
    )
    for plaats in plaatsen:
        yield ""
        yield from _als_tekst(plaats.uitslag, prioriteiten)


def _rij(plaats: Plaats) -> str:
    stand = plaats.uitslag.geheel
    nummer = f"{plaats.nummer} gedeeld" if plaats.gedeeld else str(plaats.nummer)
    vast = plaats.vroegste == plaats.laatste
    kan = str(plaats.laatste) if vast else f"{plaats.vroegste} tot {plaats.laatste}"
    pepers = f"{stand.pepers} tot {stand.hooguit}" if stand.pepers_mogelijk else str(stand.pepers)
    gevonden, mogelijk = (stand.oordelen.get(een, 0) for een in ("gevonden", "mogelijk"))
    return f"{nummer:<10}{kan:<10}{pepers:<14}{gevonden:<10}{mogelijk:<8}"


def _als_tekst(uitslag: Uitslag, prioriteiten: Sequence[Prioriteit]) -> Iterator[str]:
    """Eén uitslag als tekst: per prioriteit de pepers, per voorstel het oordeel en de zin."""
    geheel = uitslag.geheel
    yield f"{uitslag.bestand} (vingerafdruk {uitslag.vingerafdruk}, versie {uitslag.versie})"
    yield f"{_oordelen(geheel)}; {_pepers(geheel)}."
    for prioriteit in prioriteiten:
        stand = uitslag.prioriteiten[prioriteit.id]
        yield f"\n{prioriteit.nummer}. {prioriteit.titel}: {_pepers(stand)}"
        for voorstel in prioriteit.voorstellen:
            yield from _voorstel(voorstel, prioriteit, uitslag.voorstellen[voorstel.id])
    yield ""


def _voorstel(voorstel: Voorstel, prioriteit: Prioriteit, een: Bevonden) -> Iterator[str]:
    woord = "peper" if voorstel.pepers == 1 else "pepers"
    naam = f"{prioriteit.nummer}{voorstel.letter} {voorstel.titel} ({voorstel.pepers} {woord})"
    yield f"  {naam}: {een.oordeel}"
    for passage in een.passages if een.oordeel != "niet gevonden" else ():
        waarom = f"; raakt: {', '.join(passage.woorden)}" if passage.woorden else ""
        zin = f"“{passage.tekst}” ({passage.plaats}{waarom})"
        yield from wrap(zin, BREEDTE, initial_indent=INHAM, subsequent_indent=INHAM)


def _oordelen(stand: Stand) -> str:
    namen = ("gevonden", "mogelijk", "afgewezen", "niet_gevonden")
    return ", ".join(f"{stand.als_dict()[naam]} {naam.replace('_', ' ')}" for naam in namen)


def _pepers(stand: Stand) -> str:
    erbij = f", misschien {stand.hooguit}" if stand.pepers_mogelijk else ""
    return f"{stand.pepers} van {stand.pepers_alle} pepers{erbij}"


def _als_csv(plaatsen: Sequence[Plaats], prioriteiten: Sequence[Prioriteit]) -> str:
    """De ranglijst als CSV, met een rij per akkoord en voorstel."""
    from ..opendata.rekenblad import csv_tekst  # alleen hier nodig, en laden kost tijd
    from ..opendata.tabel import Tabel

    rijen = tuple(
        tuple(_cel(rij.get(kolom, "")) for kolom in KOLOMMEN)
        for plaats in plaatsen
        for rij in _rijen(plaats, prioriteiten)
    )
    return csv_tekst(Tabel("ranglijst", KOLOMMEN, rijen))


def _rijen(plaats: Plaats, prioriteiten: Sequence[Prioriteit]) -> Iterator[dict[str, object]]:
    """Een rij per voorstel; wat over het hele akkoord gaat, staat op elke rij."""
    uitslag = plaats.uitslag
    vast = {**plaats.als_dict(), "toelichting": TOELICHTING, "versie": uitslag.versie}
    for prioriteit in prioriteiten:
        for voorstel in prioriteit.voorstellen:
            een = uitslag.voorstellen[voorstel.id]
            yield {
                **vast,
                "voorstel": voorstel.id,
                "titel": voorstel.titel,
                "pepers_voorstel": voorstel.pepers,
                "oordeel": een.oordeel,
                "score": f"{een.score:.3f}",
                "waar": " / ".join(passage.plaats for passage in een.passages),
                "passage": " / ".join(passage.tekst for passage in een.passages),
                "woorden": ", ".join(woord for een in een.passages for woord in een.woorden),
            }


def _cel(waarde: object) -> str | int:
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    return waarde if isinstance(waarde, int) else str(waarde)
