"""De kaart van stippen: alle gemeenten, die met een voorbeeld groter en gevuld."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from markupsafe import Markup

from ..lezen import Gemeente, Gemeenten

BREEDTE, HOOGTE, RAND = 300, 352, 10
MIDDEN_VAN_NEDERLAND = 52.2


def kaart(gemeenten: Gemeenten, met_voorbeeld: Iterable[str]) -> Markup:
    """De kaart als SVG met een Nederlandse omschrijving; zonder gemeenten niets."""
    alle = tuple(gemeenten.op_naam.values())
    if not alle:
        return Markup()
    groot = {nu.naam for naam in met_voorbeeld if (nu := gemeenten.zoek(naam))}
    plaats = _projectie(alle)
    klein = "".join(
        f"M{x:.0f} {y:.0f}h0" for een in alle if een.naam not in groot for x, y in [plaats(een)]
    )
    stippen = "".join(
        f'<circle cx="{x:.0f}" cy="{y:.0f}" r="5"/>'
        for een in alle
        if een.naam in groot
        for x, y in [plaats(een)]
    )
    zin = (
        f"Kaart van Nederland: {len(alle)} gemeenten als stip. "
        f"De {len(groot)} gemeenten met een voorbeeld zijn groter."
    )
    return Markup(  # noqa: S704 - alleen getallen en vaste tekst
        f'<svg class="land" viewBox="0 0 {BREEDTE} {HOOGTE}" role="img" aria-label="{zin}">'
        f'<path class="stip" d="{klein}"/>{stippen}</svg>'
    )


def _projectie(alle: tuple[Gemeente, ...]) -> Callable[[Gemeente], tuple[float, float]]:
    """Van graden naar plaats op de kaart: noord boven, alle gemeenten binnen de rand."""
    krimp = math.cos(math.radians(MIDDEN_VAN_NEDERLAND))
    west, oost = min(een.lengte for een in alle), max(een.lengte for een in alle)
    zuid, noord = min(een.breedte for een in alle), max(een.breedte for een in alle)
    schaal = min(
        (BREEDTE - 2 * RAND) / max((oost - west) * krimp, 0.01),
        (HOOGTE - 2 * RAND) / max(noord - zuid, 0.01),
    )

    def plaats(gemeente: Gemeente) -> tuple[float, float]:
        x = RAND + (gemeente.lengte - west) * krimp * schaal
        return x, HOOGTE - RAND - (gemeente.breedte - zuid) * schaal

    return plaats
