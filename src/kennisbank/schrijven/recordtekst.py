"""De tekst van een voorbeeld in de huisstijl: vaste volgorde, vaste inspringing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..model import Bewijs, Deel, Relatie, Voorbeeld
from .waarde import enkel, tekstveld

VOORAAN = ("id", "titel", "kern")
ACHTERAAN = ("bron", "relaties")
LOPENDE_TEKST = frozenset({"kern", "wat", "waarom", "hoe", "resultaat", "les", "let_op", "citaat"})
DELEN: Mapping[str, type[Deel]] = {"bronnen": Bewijs, "relaties": Relatie}
STAP = "  "
KOPREGEL = "# yaml-language-server: $schema=../schema/voorbeeld.json\n"
"""De eerste regel van een bestand: een editor die schema's kent, helpt dan mee."""

Velden = Mapping[str, object]


def volgorde() -> tuple[str, ...]:
    """De velden van een voorbeeld zoals zij in het bestand onder elkaar staan."""
    midden = [een for een in Voorbeeld.model_fields if een not in VOORAAN + ACHTERAAN]
    return (*VOORAAN, *midden, *ACHTERAAN)


def recordtekst(velden: Velden) -> str:
    """Het voorbeeld zoals het in een eigen bestand staat; een leeg veld blijft weg.

    Een veld dat niet bestaat komt achteraan: de controle zegt er dan iets over.
    """
    return ("\n".join(_blok(velden, volgorde(), "")) or "{}") + "\n"


def _blok(velden: Velden, eerst: Sequence[str], inspringing: str) -> Iterator[str]:
    """De velden onder elkaar: eerst die een vaste plaats hebben, dan de rest."""
    for naam in dict.fromkeys([*eerst, *velden]):
        waarde = velden.get(naam)
        if waarde is None or waarde in ("", (), [], {}):
            continue
        kop = f"{inspringing}{enkel(naam)}:"
        eigen = tuple(DELEN[naam].model_fields) if naam in DELEN else ()
        if isinstance(waarde, Mapping):
            yield kop
            yield from _blok(waarde, (), inspringing + STAP)
        elif isinstance(waarde, (list, tuple)):
            yield kop
            yield from _lijst(waarde, eigen, inspringing + STAP)
        elif isinstance(waarde, str) and naam in LOPENDE_TEKST:
            yield f"{kop} {tekstveld(waarde, inspringing + STAP)}"
        else:
            yield f"{kop} {_los(waarde)}"


def _lijst(delen: Sequence[object], eerst: Sequence[str], inspringing: str) -> Iterator[str]:
    for deel in delen:
        if isinstance(deel, Mapping) and deel:
            yield from _met_streepje(list(_blok(deel, eerst, inspringing + STAP)), inspringing)
        elif isinstance(deel, (list, tuple)) and deel:
            yield from _met_streepje(list(_lijst(deel, (), inspringing + STAP)), inspringing)
        else:
            yield f"{inspringing}- {_los(deel)}"


def _met_streepje(regels: Sequence[str], inspringing: str) -> list[str]:
    """Dezelfde regels, met voor de eerste het streepje van een lijst."""
    if not regels:
        return [f"{inspringing}- {{}}"]
    return [f"{inspringing}- {regels[0].lstrip(' ')}", *regels[1:]]


def _los(waarde: object) -> str:
    if isinstance(waarde, bool):
        return "true" if waarde else "false"
    if waarde is None:
        return "null"
    return enkel(waarde) if isinstance(waarde, (str, int)) else enkel(str(waarde))
