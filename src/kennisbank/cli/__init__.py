"""De opdracht `kennisbank`: de rand waar de bibliotheek leest van en schrijft naar de wereld."""

import gc
import sys
from importlib import import_module

from . import hoofd
from .hoofd import app

KAMERS = (
    *("formulier", "inhoud", "koppelingen", "linkronde", "nieuw"),
    *("scan", "schema", "uitvoer", "verschil", "zoeken"),
)
ALLEEN = {"controleer": "inhoud", "links": "koppelingen", "scan": "scan"}

__all__ = ["app", "main"]


def main() -> None:
    """Start de opdracht; wie maar één kamer nodig heeft, wacht niet op de andere."""
    alleen = ALLEEN.get(sys.argv[1] if len(sys.argv) > 1 else "")
    if alleen in {"inhoud", "scan"}:
        gc.disable()  # leest, kijkt en stopt: zoeken naar afval kost een tiende van de tijd
    for naam in (alleen,) if alleen else KAMERS:
        import_module(f".{naam}", __name__)
    hoofd.main()
