"""MkDocs-haak, de enige in mkdocs.yml: geeft elke bouw een verse rand uit deze boom.

MkDocs laadt een haak één keer per proces. Daarom doet deze niets zelf. Bij elke bouw leest zij
`rand.py` en de bibliotheek opnieuw, zodat een wijziging daarin bij `serve` meteen telt.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

if TYPE_CHECKING:
    from hooks.rand import Rand

HOOFDMAP = Path(__file__).parents[1]
WEGEN = [str(HOOFDMAP / "src"), str(HOOFDMAP)]
VERS = {"kennisbank", "hooks"}

# Bijna alles wat een bouw maakt, blijft tot het eind: vaak zoeken naar afval kost alleen tijd.
gc.set_threshold(200_000, 30, 30)


class Lader:
    """Onthoudt of dit een voorvertoning is, en hangt aan elke bouw een nieuwe rand."""

    is_voorvertoning = False
    begonnen = 0
    rand: Rand

    def on_startup(self, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Hoort voor welke opdracht wij draaien."""
        self.is_voorvertoning = command == "serve"
        self.begonnen = time.time_ns()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Leest de code en de inhoud opnieuw; de rest van de bouw doet de rand."""
        for naam in [naam for naam in sys.modules if naam.partition(".")[0] in VERS]:
            del sys.modules[naam]
        sys.path[:] = [*WEGEN, *(weg for weg in sys.path if weg not in WEGEN)]
        from hooks.rand import Rand

        config.plugins["kennisbank"] = self.rand = Rand(config, self.is_voorvertoning)
        return config

    def on_serve(
        self, server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., Any]
    ) -> LiveReloadServer:
        """Een voorvertoning die een wijziging meteen toont op de pagina die bekeken wordt."""
        from hooks.voorvertoning import Voorvertoning

        return Voorvertoning(server, config, lambda: self.rand, self.begonnen)


lader = Lader()
on_startup = lader.on_startup
on_config = lader.on_config
on_serve = lader.on_serve
