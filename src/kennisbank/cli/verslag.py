"""Verslag doen aan GitHub; los, want meer opdrachten delen deze opties."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from .hoofd import weiger

VoorGithub = Annotated[
    bool, typer.Option("--github", help="Geef annotaties voor een voorstel op GitHub.")
]
Rapport = Annotated[
    Path | None, typer.Option("--rapport", help="Schrijf ook een verslag in Markdown.")
]


def eis_een_vorm(als_json: bool, voor_github: bool) -> None:
    """Stopt met uitgang 2 als twee vormen tegelijk worden gevraagd."""
    if als_json and voor_github:
        weiger("Kies --json of --github, niet allebei.")


def schrijf_rapport(bestand: Path, markdown: str) -> None:
    """Schrijft het verslag, of zegt dat dat niet kan."""
    try:
        bestand.write_text(markdown, encoding="utf-8")
    except OSError:
        weiger(f"Het verslag kan niet naar {bestand}.")


def toon_regels(regels: Iterable[str]) -> None:
    """Schrijft de regels, en verder niets."""
    for regel in regels:
        typer.echo(regel)
