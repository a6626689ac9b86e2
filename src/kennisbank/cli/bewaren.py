"""Een voorbeeld bewaren: in een eigen bestand, of als concept als het nog niet kan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import typer

from ..bewaren import ernaast
from ..keuring import Stand
from ..schrijven.recordtekst import KOPREGEL, Velden
from ..schrijven.toets import Uitslag
from ..zoeken import Gelijkenis, lijkt_op, maak_zoekindex
from ..zoekstof import zoekstof

CONCEPT = "voorbeeld-in-aanbouw{nummer}.yaml"
GELIJK_GENOEG = 0.15
MEESTE_GELIJKENISSEN = 3


def vergelijk(inhoud: Stand, velden: Velden) -> tuple[Gelijkenis, ...]:
    """De voorbeelden die er al staan en hier op lijken, hooguit drie."""
    stof = inhoud.eens(zoekstof)
    index = maak_zoekindex(*stof)
    tekst = "\n".join(str(velden.get(veld) or "") for veld in ("titel", "kern", "wat"))
    rij = lijkt_op(tekst, str(velden.get("gemeente") or ""), index, aantal=MEESTE_GELIJKENISSEN)
    return tuple(een for een in rij if een.is_dubbel or een.gelijk >= GELIJK_GENOEG)


def gelijkenissen(inhoud: Stand, velden: Velden) -> Iterator[str]:
    """Eén regel per voorbeeld dat erop lijkt."""
    for een in vergelijk(inhoud, velden):
        dubbel = " Is dit hetzelfde verhaal? Vul dat dan liever aan." if een.is_dubbel else ""
        yield f"  lijkt op: {een.titel} ({een.id}).{dubbel}"


def schrijf_voorbeeld(hoofdmap: Path, uitslag: Uitslag) -> str:
    """Zet het voorbeeld in een eigen bestand en zegt welk; wat er al stond, blijft staan."""
    pad = hoofdmap / uitslag.bestand
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        with ernaast(pad, f"{KOPREGEL}{uitslag.tekst}".encode()):
            if pad.exists():
                _mislukt(uitslag, f"het bestand {uitslag.bestand} is er al")
    except OSError:
        _mislukt(uitslag, f"het bestand {uitslag.bestand} is niet te schrijven")
    return uitslag.bestand


def bewaar_concept(tekst: str, droog: bool = False) -> None:
    """Bewaart wat er al is in een eigen bestand, of toont het als dat niet mag of niet kan."""
    if not tekst.strip():
        typer.echo("\nGestopt. Er is niets geschreven.")
        return
    pad = None if droog else _vrij()
    try:
        if pad:
            pad.write_text(tekst, encoding="utf-8", newline="\n")
    except OSError:
        pad = None
    if pad is None:
        typer.echo(f"\nGestopt. Er is niets geschreven. Dit had u al:\n\n{tekst}")
        return
    typer.echo(f"\nGestopt. Uw antwoorden staan in {pad}.")
    typer.echo(f"Ga later verder met dezelfde opdracht, en zet erachter: --verder {pad}")


def _vrij() -> Path:
    nummer = 1
    while True:
        pad = Path(CONCEPT.format(nummer=f"-{nummer}" if nummer > 1 else ""))
        if not pad.exists():
            return pad
        nummer += 1


def _mislukt(uitslag: Uitslag, reden: str) -> None:
    typer.echo(f"Het voorbeeld is niet geschreven: {reden}.", err=True)
    bewaar_concept(uitslag.tekst)
    raise typer.Exit(1)
