"""De werkstromen van GitHub zoals ze in de opslag staan, klaar om na te kijken of te draaien."""

import pkgutil
import re
import shlex
import shutil
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import typer
import yaml

import kennisbank.cli
from nietgedraaid import niet_gedraaid

HOOFDMAP = Path(__file__).parents[1]
GITHUB = HOOFDMAP / ".github"
BESTANDEN = sorted((GITHUB / "workflows").glob("*.yml"))
OPDRACHT = re.compile(r"(?:^|[\s(])(?:\.venv/bin/)?(kennisbank|make) ([^|>&;)\n]*)", re.MULTILINE)
UITKOMST = re.compile(r"\$\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Stap:
    """Eén stap van een taak; `run` is leeg als de stap een actie gebruikt."""

    werkstroom: str
    taak: str
    naam: str
    run: str
    uses: str
    env: dict[str, str]
    opties: dict[str, Any]


def lees(pad: Path) -> dict[str, Any]:
    """De werkstroom als gegevens; YAML leest de sleutel `on` als waar, dus die heet hier ‘op’."""
    inhoud: dict[Any, Any] = yaml.safe_load(pad.read_text("utf-8"))
    return {("op" if sleutel is True else str(sleutel)): inhoud[sleutel] for sleutel in inhoud}


def stappen() -> Iterator[Stap]:
    """Elke stap van elke taak van elke werkstroom."""
    for pad in BESTANDEN:
        for taak, inhoud in lees(pad)["jobs"].items():
            for stap in inhoud.get("steps", ()):
                yield Stap(
                    pad.stem,
                    taak,
                    stap.get("name", ""),
                    stap.get("run", ""),
                    stap.get("uses", ""),
                    stap.get("env", {}),
                    stap.get("with", {}),
                )


def opdrachten(run: str) -> Iterator[list[str]]:
    """Elke `kennisbank …` en `make …` in een shelltekst, als losse woorden."""
    regels = UITKOMST.sub("uitkomst", run.replace("\\\n", " "))
    for treffer in OPDRACHT.finditer(regels):
        yield [treffer[1], *shlex.split(treffer[2])]


def stap_met(werkstroom: str, naam: str) -> Stap:
    """De ene stap met deze naam."""
    [een] = [stap for stap in stappen() if (stap.werkstroom, stap.naam) == (werkstroom, naam)]
    return een


def programma(naam: str) -> str:
    """Het pad van een hulpmiddel uit de testomgeving; ontbreekt het, dan zegt de test dat."""
    pad = Path(sysconfig.get_path("scripts")) / naam
    gevonden = str(pad) if pad.is_file() else shutil.which(naam)
    if gevonden is None:
        niet_gedraaid(f"{naam} staat hier niet", f"make .venv/klaar-test, of installeer {naam}")
    return gevonden


@cache
def _alle_opdrachten() -> Any:
    """De opdracht `kennisbank` met elke module van de rand geladen."""
    for module in pkgutil.iter_modules(kennisbank.cli.__path__):
        if not module.name.startswith("_"):
            import_module(f"kennisbank.cli.{module.name}")
    return typer.main.get_command(kennisbank.cli.app)


def bestaat(woorden: list[str]) -> None:
    """Stopt de test als een `kennisbank …` of `make …` met deze woorden niet bestaat."""
    woord, opdracht, *opties = woorden
    if woord == "make":
        doelen = re.findall(r"^([\w./-]+):", (HOOFDMAP / "Makefile").read_text("utf-8"), re.M)
        assert opdracht in doelen
    else:
        gevraagd = _alle_opdrachten().commands[opdracht]
        if opties != ["--help"]:
            gevraagd.make_context(opdracht, opties)
