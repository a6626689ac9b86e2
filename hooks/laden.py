"""MkDocs-haak: laadt de bibliotheek uit deze boom, en bij `serve` bij elke bouw opnieuw.

Staat vooraan in mkdocs.yml. MkDocs onthoudt een haak zolang het proces leeft; na elke bouw
laten wij het alle haken vergeten, zodat een wijziging in `src/` of `hooks/` meteen telt.
"""

import gc
import sys
from pathlib import Path

from mkdocs.config.config_options import Hooks
from mkdocs.config.defaults import MkDocsConfig

# Bijna alles wat een bouw maakt, blijft tot het eind: vaak zoeken naar afval kost alleen tijd.
gc.set_threshold(200_000, 30, 30)

for naam in [naam for naam in sys.modules if naam.partition(".")[0] == "kennisbank"]:
    del sys.modules[naam]
sys.path.insert(0, str(Path(__file__).parents[1] / "src"))
import kennisbank  # noqa: E402, F401 - zo vinden de andere haken dezelfde boom


def on_post_build(config: MkDocsConfig) -> None:
    """Vergeet de haken na een bouw."""
    Hooks._load_hook.cache_clear()


def on_build_error(error: Exception) -> None:
    """Vergeet de haken na een mislukte bouw."""
    Hooks._load_hook.cache_clear()
