"""MkDocs-haak: alleen tekst, bijlagen en beelden uit `docs` komen op de site."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files

from kennisbank.lezen import lees_schijf


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Stopt bij een koppeling naar een map: MkDocs volgt die, en komt er misschien nooit uit."""
    schijf = lees_schijf(Path(config.docs_dir).parent)
    if schijf.linkmappen:
        raise Abort("\n".join(str(bevinding) for bevinding in schijf.linkmappen))
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Laat weg wat niet op de site hoort; de keuring meldt het."""
    mag = lees_schijf(Path(config.docs_dir).parent).bestanden
    for file in list(files):
        van_ons = file.abs_src_path is not None and file.abs_src_path.startswith(config.docs_dir)
        if van_ons and f"docs/{file.src_uri}" not in mag:
            files.remove(file)
    return files
