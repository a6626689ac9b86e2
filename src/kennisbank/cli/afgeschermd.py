"""Een bestand gelezen in een eigen proces, met een grens aan tijd en geheugen.

Een pdf van een megabyte kan er uitgepakt duizend zijn, en de lezer van pdf's merkt dat pas als het
te laat is. In een eigen proces houdt het systeem hem tegen, en valt alleen dat proces om.
"""

from __future__ import annotations

import os
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from typing import Final

from ..scan import Onleesbaar, Tekst
from ..scan.lezers import lees_bestand

PDF: Final = b"%PDF-"
ZOVER: Final = 1024
GEHEUGEN: Final = 1_500_000_000
SECONDEN: Final = 30
TE_ZWAAR: Final = "Dit bestand vraagt te veel geheugen of tijd en is daarom niet gelezen."
SPLITSEN: Final = "fork"


def lees_afgeschermd(
    naam: str, inhoud: bytes, geheugen: int = GEHEUGEN, seconden: float = SECONDEN
) -> Tekst | Onleesbaar:
    """De tekst van een bestand of waarom die er niet is; een pdf leest een eigen proces.

    Waar een proces zich niet kan splitsen, leest dit proces haar zelf.
    """
    if PDF not in inhoud[:ZOVER] or SPLITSEN not in get_all_start_methods():
        return lees_bestand(naam, inhoud)
    systeem = get_context("fork")
    hier, daar = systeem.Pipe(duplex=False)
    kind = systeem.Process(target=_lees, args=(daar, naam, inhoud, geheugen))
    kind.start()
    daar.close()
    try:
        antwoord = hier.recv() if hier.poll(seconden) else None
    except EOFError:
        antwoord = None
    finally:
        kind.kill()
        kind.join()
        hier.close()
    return antwoord if isinstance(antwoord, Tekst | Onleesbaar) else Onleesbaar(TE_ZWAAR)


def _lees(daar: Connection, naam: str, inhoud: bytes, geheugen: int) -> None:
    """Wat het eigen proces doet; wie te veel vraagt, valt zonder geluid om."""
    import resource  # is er alleen waar een proces zich kan splitsen

    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    resource.setrlimit(resource.RLIMIT_AS, (geheugen, geheugen))
    try:
        daar.send(lees_bestand(naam, inhoud))
    except MemoryError:
        daar.send(Onleesbaar(TE_ZWAAR))
