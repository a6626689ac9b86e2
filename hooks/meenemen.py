"""MkDocs-haak: maakt van de gebouwde site een zip om mee te nemen."""

import os
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

from kennisbank.opendata.offline import NAAM, offline_zip


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Vertelt het raamwerk hoe de zip heet, als die er komt."""
    env.globals["offline_kopie"] = "" if _is_voorvertoning() else NAAM
    return env


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    """Pakt de site in als alles er staat; in de voorvertoning niet, dat kost te veel tijd."""
    if _is_voorvertoning():
        return
    site = Path(config.site_dir)
    bestanden = {
        pad.relative_to(site).as_posix(): pad.read_bytes()
        for pad in site.rglob("*")
        if pad.is_file()
    }
    zip_ = offline_zip(bestanden, int(os.environ["SOURCE_DATE_EPOCH"]))
    (site / NAAM).write_bytes(zip_)


def _is_voorvertoning() -> bool:
    return os.environ.get("MEERDOEN_OPDRACHT") == "serve"
