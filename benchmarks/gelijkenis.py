"""Meet of "Lijkt hierop" even goed blijft als een gewone term niet naar iedereen meer wijst.

Gebruik: python -m benchmarks.gelijkenis [AANTAL_VOORBEELDEN...]

De begrensde buren staan naast die waarbij elk paar telt. `eerste` en `drie` zeggen welk deel
hetzelfde is; `gelijk` is hoe goed de gekozen drie zijn, gedeeld door het beste dat kan, en
`slechtste` is dat voor het voorbeeld dat er het meest op achteruitgaat.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from kennisbank.samenhang import laad
from kennisbank.zoeken import Zoekindex, buren, lijkt_op, maak_zoekindex
from kennisbank.zoeken.passage import passages

from .groei import laat_groeien
from .vroeger import INHOUD, zet_neer

AANTALLEN = (0, 1000, 3000)
PROEF = 100  # van zoveel voorbeelden rekenen wij na hoe goed hun buren zijn
Buren = Mapping[str, tuple[str, ...]]


def maak_index(totaal: int) -> Zoekindex:
    """De zoekindex van de inhoud van 0.3.0, aangevuld tot `totaal` voorbeelden."""
    with tempfile.TemporaryDirectory() as naam:
        zet_neer(Path(naam), *INHOUD)
        laat_groeien(Path(naam), totaal)
        return maak_zoekindex(passages(laad(Path(naam)).graaf))


def vergelijk(index: Zoekindex) -> str:
    """Een rij van de tabel."""
    begin = time.process_time()
    snel = buren(index)
    midden = time.process_time()
    vol = buren(index, dragers=len(index.passages))
    eind = time.process_time()
    eerste = sum(snel[id][:1] == vol[id][:1] for id in vol) / len(vol)
    drie = sum(len({*snel[id]} & {*vol[id]}) for id in vol) / sum(map(len, vol.values()))
    goed = _hoe_goed(index, snel, vol)
    delen = (eerste, drie, sum(goed) / len(goed), min(goed))
    cijfers = " | ".join(f"{100 * deel:.1f} %" for deel in delen)
    return f"| {len(vol)} | {midden - begin:.2f} | {eind - midden:.2f} | {cijfers} |"


def _hoe_goed(index: Zoekindex, snel: Buren, vol: Buren) -> list[float]:
    """Per voorbeeld in de proef: de gelijkenis van de gekozen drie, gedeeld door het beste."""
    per_id = {passage.id: passage for passage in index.passages}
    stap = max(1, len(vol) // PROEF)
    gevonden = []
    for id in list(vol)[::stap]:
        tekst = f"{per_id[id].titel}\n{per_id[id].tekst}"
        gelijk = {een.id: een.gelijk for een in lijkt_op(tekst, "", index, aantal=len(vol))}
        best = sum(gelijk[ander] for ander in vol[id])
        gevonden.append(sum(gelijk[ander] for ander in snel[id]) / best if best else 1.0)
    return gevonden


def main() -> None:
    """Drukt een rij per aantal voorbeelden af."""
    aantallen = [int(woord) for woord in sys.argv[1:]] or AANTALLEN
    print("| voorbeelden | begrensd s | elk paar s | eerste | drie | gelijk | slechtste |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for totaal in aantallen:
        print(vergelijk(maak_index(totaal)))


if __name__ == "__main__":
    main()
