"""Bekeken: een pagina in een browser, en het script waarmee die hoort dat er iets anders is."""

from __future__ import annotations

import hashlib
import select
from dataclasses import dataclass
from typing import Any

from mkdocs.livereload import _SCRIPT_TEMPLATE


@dataclass(slots=True)
class Bekeken:
    """Een pagina zoals een browser haar kreeg; `lijn` is waarop hij wacht op iets nieuws."""

    pad: str
    afdruk: bytes
    versie: int
    moment: float
    lijn: Any = None
    is_anders: bool = False

    @property
    def is_open(self) -> bool:
        """Of een browser nu wacht; een browser die ophing, is aan zijn kant dicht."""
        return self.lijn is not None and not select.select([self.lijn], [], [], 0)[0]


def met_script(html: bytes, epoch: int, id: int) -> bytes:
    """De pagina met het script van MkDocs dat haar laat herladen als er iets anders is."""
    script = _SCRIPT_TEMPLATE.substitute(epoch=epoch, request_id=id)
    voor, einde, na = html.rpartition(b"</body>")
    return b"%b<script>%b</script>%b%b" % (voor, script.encode(), einde, na)


def afdruk(html: bytes | None) -> bytes:
    """Een kort merk van een pagina; ook dat zij er niet is, heeft er een."""
    return hashlib.sha256(html or b"").digest()
