"""De opdracht die akkoorden naast de voorstellen legt, één of een hele stapel."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from ..lezen import lees
from ..lezen.herkennen import lees_herkenwoorden
from ..model import Prioriteit
from ..scan import Herkenner, Onleesbaar, Uitslag, maak_herkenner, oordeel, standen
from ..scan.lezers import GROOTSTE_BESTAND, TE_GROOT, losse_tekst
from ..scan.uitgave import versie
from .afgeschermd import lees_afgeschermd
from .hoofd import AlsJson, Map, app, eis_inhoud, toon_json, weiger
from .scanuitvoer import Vorm, toon

BALK_VANAF = 4


@dataclass(frozen=True)
class Meetlat:
    """Waar een akkoord naast komt te liggen: de prioriteiten, en wat hun voorstellen herkent."""

    prioriteiten: tuple[Prioriteit, ...]
    herkenner: Herkenner
    versie: str

    def leg_ernaast(self, pad: str) -> Uitslag | Onleesbaar:
        """De uitslag van een bestand, of waarom die er niet is."""
        tekst = _gelezen(Path(pad))
        if isinstance(tekst, Onleesbaar):
            return tekst
        gelezen = lees_afgeschermd(pad, tekst)
        if isinstance(gelezen, Onleesbaar):
            return gelezen
        voorstellen = oordeel(gelezen, self.herkenner)
        stand = standen(self.prioriteiten, voorstellen)
        return Uitslag(pad, voorstellen, stand, self.versie, gelezen.vingerafdruk)


@app.command("scan")
def scan(
    bestand: Annotated[
        list[str] | None,
        typer.Argument(
            help="Een of meer akkoorden: pdf, docx, odt, md of txt.", show_default="--regels"
        ),
    ] = None,
    als_json: AlsJson = False,
    met_ranglijst: Annotated[
        bool, typer.Option("--ranglijst", help="Zet de akkoorden op volgorde, met al het bewijs.")
    ] = False,
    als_csv: Annotated[
        bool, typer.Option("--csv", help="Geef de ranglijst als CSV, voor een rekenblad.")
    ] = False,
    regels: Annotated[
        Path | None,
        typer.Option("--regels", help="Losse teksten als JSON-regels met id en tekst."),
    ] = None,
    hoofdmap: Map = Path(),
) -> None:
    """Legt akkoorden naast de voorstellen: wat er staat, met de zin en de plaats."""
    eis_inhoud(hoofdmap)
    if bool(bestand) == bool(regels):
        weiger("Geef een of meer bestanden, of --regels met één bestand.")
    if als_csv and (als_json or not met_ranglijst):
        weiger("De optie --csv hoort bij --ranglijst, zonder --json.")
    if regels and (met_ranglijst or not als_json):
        weiger("De optie --regels hoort bij --json, zonder --ranglijst.")
    teksten = list(_losse_teksten(regels)) if regels else []
    meetlat = lees_meetlat(hoofdmap)
    if regels:
        toon_json([_oordelen(id_, tekst, meetlat) for id_, tekst in teksten])
        return
    vorm = Vorm(als_json, als_csv, met_ranglijst, meetlat.prioriteiten)
    _scan_stapel(bestand or [], meetlat, vorm)


def lees_meetlat(hoofdmap: Path) -> Meetlat:
    """De voorstellen onder `hoofdmap` met hun herkenner; de rest van de inhoud blijft dicht."""
    records = [een.record for een in lees(hoofdmap, (Prioriteit,)).vondsten]
    prioriteiten = sorted(
        (een for een in records if isinstance(een, Prioriteit)), key=lambda een: een.nummer
    )
    if not prioriteiten:
        weiger("Hier staan geen prioriteiten om een akkoord naast te leggen.")
    voorstellen = [voorstel for een in prioriteiten for voorstel in een.voorstellen]
    herkenner = maak_herkenner(voorstellen, lees_herkenwoorden(hoofdmap))
    return Meetlat(tuple(prioriteiten), herkenner, versie(herkenner))


def _scan_stapel(paden: Sequence[str], meetlat: Meetlat, vorm: Vorm) -> None:
    """Leest en toont de bestanden, en stopt: 1 als er een niet lukte, 2 als er geen lukte."""
    paden = list(dict.fromkeys(paden))
    uitslagen: list[Uitslag] = []
    mislukt: dict[str, str] = {}
    for pad in _met_balk(paden):
        uitslag = meetlat.leg_ernaast(pad)
        if isinstance(uitslag, Onleesbaar):
            mislukt[pad] = uitslag.zin
        else:
            uitslagen.append(uitslag)
    for pad, zin in mislukt.items():
        typer.echo(f"{pad}: {zin}", err=True)
    if not uitslagen:
        raise typer.Exit(2)
    toon(uitslagen, mislukt, vorm, len(paden))
    raise typer.Exit(1 if mislukt else 0)


def _met_balk(paden: Sequence[str]) -> Iterator[str]:
    """De paden, met een balk die zegt hoe ver het is als iemand meekijkt."""
    if len(paden) < BALK_VANAF or not sys.stderr.isatty():
        yield from paden
        return
    with typer.progressbar(paden, label="Akkoorden lezen", file=sys.stderr) as balk:
        yield from balk


def _gelezen(pad: Path) -> bytes | Onleesbaar:
    """Wat er in een bestand staat, of waarom het niet te openen is."""
    try:
        if pad.is_dir():
            return Onleesbaar("Dit is een map; geef de bestanden die erin staan.")
        if not pad.is_file():
            return Onleesbaar("Dit bestand is er niet.")
        if pad.stat().st_size > GROOTSTE_BESTAND:
            return Onleesbaar(TE_GROOT)
        return pad.read_bytes()
    except (OSError, ValueError):
        return Onleesbaar("Dit bestand is niet te openen; kijk of u het mag lezen.")


def _losse_teksten(pad: Path) -> Iterator[tuple[str, str]]:
    """De id en tekst van elke regel; een regel die niet klopt is verkeerd gebruik."""
    inhoud = _gelezen(pad)
    if isinstance(inhoud, Onleesbaar):
        weiger(f"{pad}: {inhoud.zin}")
        return
    for nummer, regel in enumerate(inhoud.decode("utf-8-sig", "replace").split("\n"), 1):
        if regel.strip():
            yield _losse_tekst(regel, f"{pad}, regel {nummer}")


def _losse_tekst(regel: str, waar: str) -> tuple[str, str]:
    try:
        rij = json.loads(regel)
        return str(rij["id"]), str(rij["tekst"])
    except (KeyError, TypeError, ValueError, RecursionError):
        weiger(f"{waar}: Hier hoort een JSON-regel met id en tekst.")
        raise


def _oordelen(id_: str, tekst: str, meetlat: Meetlat) -> dict[str, object]:
    bevonden = oordeel(losse_tekst(tekst), meetlat.herkenner)
    voorstellen = {
        naam: {"oordeel": een.oordeel, "score": een.score} for naam, een in bevonden.items()
    }
    return {"id": id_, "voorstellen": voorstellen}
