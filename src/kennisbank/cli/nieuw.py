"""De opdracht die een nieuw voorbeeld opschrijft, met vragen of uit een bestand."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from ..bevinding import citaat
from ..lezen import lees_yaml
from ..lezen.datums import vandaag
from ..lezen.inlezen import lees_tekst
from ..samenhang import laad
from ..schrijven.antwoorden import begripsnamen, waarde
from ..schrijven.formulierzinnen import naam_van, zin
from ..schrijven.recordtekst import Velden, recordtekst
from ..schrijven.skelet import skelet
from ..schrijven.toets import Toets, Uitslag
from ..schrijven.vragen import VRAGEN
from .bewaren import bewaar_concept, gelijkenissen, schrijf_voorbeeld
from .gesprek import Gesprek
from .hoofd import Map, app, eis_bestand, eis_inhoud, weiger

SOORT = "voorbeeld"
HIERNA = """
Hierna:
  make controleer   kijkt alles nog eens na
  make serve        laat zien hoe het op de site staat
Werkt u niet met git? In docs/redactie/voorbeeld-toevoegen.md staat hoe u het instuurt.\
"""


@app.command("nieuw")
def nieuw(
    soort: Annotated[str, typer.Argument(help="Wat u toevoegt: voorbeeld.")] = SOORT,
    uit: Annotated[
        Path | None, typer.Option("--uit", help="Een bestand met de velden, YAML of JSON.")
    ] = None,
    veld: Annotated[
        list[str] | None, typer.Option("--veld", help="Eén veld, zoals gemeente=Zeist.")
    ] = None,
    verder: Annotated[
        Path | None, typer.Option("--verder", help="Ga verder met een bewaard gesprek.")
    ] = None,
    droog: Annotated[
        bool, typer.Option("--droog", help="Toon het alleen; er wordt niets geschreven.")
    ] = False,
    alleen_skelet: Annotated[
        bool, typer.Option("--skelet", help="Toon een voorbeeld om in te vullen.")
    ] = False,
    hoofdmap: Map = Path(),
) -> None:
    """Voegt een voorbeeld toe: stelt de vragen, kijkt na en zet het op zijn plaats."""
    if soort != SOORT:
        weiger(f"{citaat(soort)} kunt u hier niet toevoegen. Typ: kennisbank nieuw {SOORT}.")
    eis_inhoud(hoofdmap)
    peildatum = vandaag(hoofdmap)
    toets = Toets(laad(hoofdmap, peildatum=peildatum))
    gegeven = {**_uit_bestand(uit or verder), **_uit_opties(veld or [], toets)}
    in_gesprek = not uit and sys.stdin.isatty() and (verder is not None or not veld)
    if alleen_skelet or not (uit or veld or in_gesprek):
        if not alleen_skelet:
            typer.echo("Zonder terminal stel ik geen vragen. Vul dit skelet in:", err=True)
        naam = {"id": toets.van(gegeven).id} if gegeven.get("titel") else {}
        typer.echo(skelet({**naam, **gegeven}, peildatum), nl=False)
        return
    if in_gesprek:
        _met_vragen(toets, gegeven, hoofdmap, droog)
    else:
        _zonder_vragen(toets, gegeven, hoofdmap, droog)


def _met_vragen(toets: Toets, gegeven: Velden, hoofdmap: Path, droog: bool) -> None:
    gesprek = Gesprek(
        toets,
        lambda vraag: str(typer.prompt(vraag, default="", show_default=False)),
        typer.echo,
        lambda velden: gelijkenissen(toets.inhoud, velden),
        dict(gegeven),
    )
    try:
        uitslag = gesprek.voer()
        typer.echo(f"\n{uitslag.tekst}")
        akkoord = droog or gesprek.is_akkoord("Zo opslaan? (ja of nee)")
    except (typer.Abort, KeyboardInterrupt, EOFError):
        bewaar_concept(recordtekst(gesprek.velden) if gesprek.velden else "", droog)
        raise typer.Exit(1) from None
    if not akkoord:
        bewaar_concept(uitslag.tekst)
    elif not droog:
        _schrijf(uitslag, hoofdmap)


def _zonder_vragen(toets: Toets, velden: Velden, hoofdmap: Path, droog: bool) -> None:
    uitslag = toets.van(velden)
    for een in uitslag.bevindingen:
        soort = "Opmerking bij " if een.ernst == "opmerking" else ""
        typer.echo(f"{soort}{naam_van(een.veld)}: {zin(een)}", err=True)
    for regel in gelijkenissen(toets.inhoud, velden):
        typer.echo(regel, err=True)
    if droog:
        typer.echo(uitslag.tekst, nl=False)
    elif uitslag.klopt:
        _schrijf(uitslag, hoofdmap)
    else:
        typer.echo("Er is niets geschreven. Verbeter dit en probeer het opnieuw.", err=True)
    raise typer.Exit(0 if uitslag.klopt else 1)


def _schrijf(uitslag: Uitslag, hoofdmap: Path) -> None:
    plek = schrijf_voorbeeld(hoofdmap, uitslag)
    typer.echo(f"Het voorbeeld {uitslag.id} staat in {plek}.{HIERNA}")


def _uit_bestand(pad: Path | None) -> Velden:
    """De velden in een bestand: een blok met velden, of een lijst met één zo'n blok."""
    if pad is None:
        return {}
    eis_bestand(pad)
    tekst = lees_tekst(pad, str(pad))
    if not isinstance(tekst, str):
        weiger(str(tekst))
        return {}
    boom = lees_yaml(tekst, str(pad))
    if boom.bevindingen:
        weiger("\n".join(map(str, boom.bevindingen)))
    match boom.waarde:
        case dict() as velden:
            return velden
        case (dict() as velden,):
            return velden
    weiger(f"In {pad} hoort één voorbeeld te staan: velden met een waarde erachter.")
    return {}


def _uit_opties(opties: list[str], toets: Toets) -> Mapping[str, object]:
    """De velden uit `--veld naam=waarde`, gelezen zoals een antwoord op de vraag."""
    namen = begripsnamen(toets.inhoud.graaf)
    vragen = {vraag.veld: vraag for vraag in VRAGEN}
    gelezen: dict[str, object] = {}
    for optie in opties:
        naam, is_er, tekst = optie.partition("=")
        if not is_er:
            weiger(f"Schrijf een veld als naam=waarde, en niet als {optie[:60]}.")
        gelezen[naam] = waarde(vragen[naam], tekst, namen) if naam in vragen else tekst
    return gelezen
