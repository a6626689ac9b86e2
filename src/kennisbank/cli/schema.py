"""De opdracht die opnieuw maakt wat uit de code volgt: schema's, veldentabel en regels."""

from __future__ import annotations

from pathlib import Path

import typer

from ..keuring.adressen import adressen_van
from ..keuring.regelpagina import regelpagina
from ..lezen.doorverwijzingen import ADRESSEN
from ..lezen.schema import schemas
from ..samenhang import laad
from ..velden import veldentabel
from .hoofd import Map, app, eis_inhoud

VELDENTABEL = "docs/redactie/velden.md"
SCHEMAMAP = "data/schema"
REGELPAGINA = "docs/redactie/regels.md"
UITLEG_ADRESSEN = """\
# Elk adres dat de site ooit had. Hier gaat niets weg: verdwijnt een pagina, dan verwijst
# data/doorverwijzingen.yaml door. Bijwerken: kennisbank schema."""
GEVALLEN = "tests/gevallen"


@app.command("schema")
def schema(hoofdmap: Map = Path()) -> None:
    """Maakt de schema's, de veldentabel, de regels en de lijst van adressen opnieuw."""
    eis_inhoud(hoofdmap)
    doel = hoofdmap / SCHEMAMAP
    doel.mkdir(parents=True, exist_ok=True)
    nieuw = schemas()
    for oud in sorted(doel.glob("*.json")):
        if oud.name not in nieuw:
            oud.unlink()
    for naam, tekst in nieuw.items():
        (doel / naam).write_text(tekst, encoding="utf-8")
    tabel = hoofdmap / VELDENTABEL
    tabel.parent.mkdir(parents=True, exist_ok=True)
    tabel.write_text(veldentabel(), encoding="utf-8")
    if gevallen := lees_gevallen(hoofdmap):
        (hoofdmap / REGELPAGINA).write_text(regelpagina(gevallen), encoding="utf-8")
    (hoofdmap / ADRESSEN).write_text(adressenlijst(hoofdmap), encoding="utf-8")
    typer.echo(f"{len(nieuw)} schema's staan in {SCHEMAMAP}, de velden in {VELDENTABEL}.")


def adressenlijst(hoofdmap: Path) -> str:
    """Elk adres dat er is of ooit was; er komt hier alleen iets bij."""
    inhoud = laad(hoofdmap)
    alle = sorted({*inhoud.adresboek.bekend, *adressen_van(inhoud)})
    return "\n".join([UITLEG_ADRESSEN, *alle, ""])


def lees_gevallen(hoofdmap: Path) -> list[str]:
    """De gevallen waarmee elke regel zich bewijst; buiten de broncode zijn die er niet."""
    return [pad.read_text("utf-8") for pad in sorted((hoofdmap / GEVALLEN).glob("*.yaml"))]
