"""Afkomst: van welke versie en welke vastlegging deze map is."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from .git import Weigering, vraag
from .meegegeven import meegegeven_vastlegging

PROJECT = "pyproject.toml"
MAAKT_DE_SITE = ("docs", "data", "src", "hooks", "overrides", "mkdocs.yml", PROJECT)


@dataclass(frozen=True, slots=True)
class Afkomst:
    """De versie en de vastlegging, elk leeg als zij niet bekend zijn.

    `is_aangepast` als hier iets anders staat dan in die vastlegging; van een archief is dat niet
    te zien.
    """

    versie: str = ""
    vastlegging: str = ""
    is_aangepast: bool = False


def lees_afkomst(hoofdmap: Path) -> Afkomst:
    """De afkomst van deze map; wie haar als archief kreeg, heeft de vastlegging meegekregen."""
    versie = _versie(hoofdmap)
    if meegegeven := meegegeven_vastlegging(hoofdmap):
        return Afkomst(versie, meegegeven)
    vastlegging = vraag(hoofdmap, "rev-parse", "--verify", "--quiet", "HEAD")
    if isinstance(vastlegging, Weigering):
        return Afkomst(versie)
    anders = vraag(hoofdmap, "status", "--porcelain", "--", *MAAKT_DE_SITE)
    return Afkomst(versie, vastlegging.decode("ascii").strip(), bool(anders))


def _versie(hoofdmap: Path) -> str:
    try:
        project = tomllib.loads((hoofdmap / PROJECT).read_text(encoding="utf-8"))
        return str(project["project"]["version"])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError):
        return ""
