"""De draad op een pagina: wat er samenhangt en nog nergens anders op die pagina staat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .takken import Groep, Tak
from .verhaal import Delen, Link, Regels, Stuk, Verhaal


def draad(verhaal: Verhaal) -> tuple[Groep, ...]:
    """De groepen van een verhaal zonder wat het zelf al als kaart, rij of regel toont."""
    getoond = {id for stuk in (*verhaal.stukken, *verhaal.zijlijn) for id in _toont(stuk)}
    groepen = (groep.zonder(getoond) for groep in verhaal.groepen)
    return tuple(groep for groep in groepen if groep.takken)


def takken_op_id(verhaal: Verhaal) -> dict[str, Tak]:
    """Per record waarmee dit verhaal samenhangt de tak erheen."""
    return {tak.knoop.id: tak for groep in verhaal.groepen for tak in groep.takken}


def wie_legde(takken: Iterable[Tak], wat: str = "tak") -> str:
    """Eén zin over wie deze verbanden legde; `wat` is hoe een verband getekend staat."""
    wie = {tak.herkomst for tak in takken}
    if len(wie) > 1:
        return f"Een gestippelde {wat} legde de redactie, een doorgetrokken {wat} de bron zelf."
    return (
        "De bron legt deze verbanden zelf."
        if "bron" in wie
        else "De redactie legde deze verbanden."
    )


def _toont(stuk: Stuk) -> Iterator[str]:
    """De ids waar een stuk een eigen regel of kaart voor heeft; een link in een zin telt niet."""
    if isinstance(stuk, Delen):
        for deel in stuk.delen:
            yield from (een.id for een in deel.lees)
    if isinstance(stuk, Regels):
        yield from (een.id for een in stuk.knopen)
        if stuk.naam == "lijst":
            yield from (een.id for zin in stuk.regels for een in zin if isinstance(een, Link))
        for groep in stuk.groepen:
            yield from _toont(groep)
