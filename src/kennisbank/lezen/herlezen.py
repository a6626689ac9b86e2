"""Herlezen: een lezing bijgewerkt, door alleen te lezen wat veranderde."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from ..model import SOORTEN
from .bestanden import oogst_van, samen
from .schijf import herlees_schijf
from .vondst import Lezing, Woning
from .wonen import Soorten, op_volgorde, woningen


def herlees(
    lezing: Lezing, hoofdmap: Path, namen: Collection[str], soorten: Soorten = SOORTEN
) -> Lezing:
    """De lezing nu de bestanden met deze namen (vanaf de hoofdmap) anders, weg of nieuw zijn.

    Zij is gelijk aan wat `lees` nu geeft, en van de andere bestanden zijn de vondsten dezelfde.
    """
    schijf = herlees_schijf(lezing.schijf, hoofdmap, namen)
    er_nog = {naam: pad for naam in namen if (pad := schijf.bestanden.get(naam))}
    alle = _woningen(lezing.woningen, woningen(er_nog, soorten), namen, soorten)
    oogsten = {oogst.naam: oogst for oogst in lezing.oogsten if oogst.naam not in namen}
    nu = tuple(oogsten.get(woning.naam) or oogst_van(woning, soorten) for woning in alle)
    nieuw = samen(schijf, tuple(alle), nu, soorten)
    return replace(nieuw, afleidingen=lezing.afleidingen)


def _woningen(
    oud: Sequence[Woning], nieuw: Sequence[Woning], namen: Collection[str], soorten: Soorten
) -> Sequence[Woning]:
    """Alle bestanden in de volgorde van de site; sorteren hoeft alleen als er iets verhuist."""
    erbij = {woning.naam: woning for woning in nieuw}
    zelfde = {w.naam for w in oud if w.naam in erbij and w.soort is erbij[w.naam].soort}
    if len(zelfde) == len(erbij) == sum(woning.naam in namen for woning in oud):
        return [erbij.get(woning.naam, woning) for woning in oud]
    blijft = [woning for woning in oud if woning.naam not in namen]
    return op_volgorde([*blijft, *nieuw], soorten)
