"""Een voorbeeld bewaren: in het bestand op zijn plaats, of als concept als het nog niet kan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import typer

from ..bevinding import Plek
from ..bewaren import ernaast
from ..keuring import Stand
from ..lezen.inlezen import lees_tekst
from ..schrijven.invoegen import is_alleen_erbij, voeg_in
from ..schrijven.recordtekst import Velden
from ..schrijven.toets import BESTAND, Uitslag
from ..zoeken import Gelijkenis, lijkt_op, maak_zoekindex, passages, ringen

CONCEPT = "voorbeeld-in-aanbouw{nummer}.yaml"
GELIJK_GENOEG = 0.15
MEESTE_GELIJKENISSEN = 3


def eis_heel_bestand(inhoud: Stand, hoofdmap: Path) -> None:
    """Stopt met uitgang 1 als er iets mis is met het bestand waar het voorbeeld in komt."""
    fouten = [een for een in inhoud.lezing.bevindingen if een.plek.bestand == BESTAND]
    if not (hoofdmap / BESTAND).is_file():
        typer.echo(f"{BESTAND} ontbreekt. Zet het terug; er is niets geschreven.", err=True)
        raise typer.Exit(1)
    if fouten:
        typer.echo("\n".join(map(str, fouten)), err=True)
        typer.echo("Verbeter dat eerst. Er is niets geschreven.", err=True)
        raise typer.Exit(1)


def vergelijk(inhoud: Stand, velden: Velden) -> tuple[Gelijkenis, ...]:
    """De voorbeelden die er al staan en hier op lijken, hooguit drie."""
    namen = inhoud.gemeenten.bijnamen
    index = maak_zoekindex(passages(inhoud.graaf, namen), ringen(inhoud.graaf, namen))
    tekst = "\n".join(str(velden.get(veld) or "") for veld in ("titel", "kern", "wat"))
    rij = lijkt_op(tekst, str(velden.get("gemeente") or ""), index, aantal=MEESTE_GELIJKENISSEN)
    return tuple(een for een in rij if een.is_dubbel or een.gelijk >= GELIJK_GENOEG)


def gelijkenissen(inhoud: Stand, velden: Velden) -> Iterator[str]:
    """Eén regel per voorbeeld dat erop lijkt."""
    for een in vergelijk(inhoud, velden):
        dubbel = " Is dit hetzelfde verhaal? Vul dat dan liever aan." if een.is_dubbel else ""
        yield f"  lijkt op: {een.titel} ({een.id}).{dubbel}"


def schrijf_voorbeeld(hoofdmap: Path, uitslag: Uitslag, gemeente: str) -> Plek:
    """Zet het voorbeeld in het bestand en zegt waar; lukt dat niet, dan blijft alles zoals het was.

    Eerst staat alles in een bestand ernaast. Pas als dat goed te lezen is en er precies één
    voorbeeld bij kwam, komt het op de plaats van het oude.
    """
    pad = (hoofdmap / BESTAND).resolve()
    try:
        oud = pad.read_bytes().decode("utf-8")
        nieuw = voeg_in(oud, uitslag.tekst, gemeente)
        with ernaast(pad, nieuw.encode()) as naast:
            teksten = lees_tekst(pad, BESTAND), lees_tekst(naast, BESTAND)
            if not is_alleen_erbij(str(teksten[0]), str(teksten[1]), uitslag.id):
                _mislukt(uitslag, "het bestand is intussen veranderd of niet goed te lezen")
    except UnicodeDecodeError:
        _mislukt(uitslag, "het bestand is geen geldige UTF-8")
    except OSError:
        _mislukt(uitslag, "het bestand is niet te schrijven")
    regel = str(teksten[1]).split(f"- id: {uitslag.id}\n")[0].count("\n") + 1
    return Plek(BESTAND, regel)


def bewaar_concept(tekst: str) -> None:
    """Bewaart wat er al is in een eigen bestand, of toont het als dat niet kan."""
    if not tekst.strip():
        typer.echo("\nGestopt. Er is niets geschreven.")
        return
    try:
        pad = _vrij()
        pad.write_text(tekst, encoding="utf-8", newline="\n")
    except OSError:
        typer.echo(f"\nGestopt. Er is niets geschreven. Dit had u al:\n\n{tekst}")
        return
    typer.echo(f"\nGestopt. Uw antwoorden staan in {pad}. Ga later verder met:")
    typer.echo(f"  kennisbank nieuw voorbeeld --verder {pad}")


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
