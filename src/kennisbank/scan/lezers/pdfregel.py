"""Eén regel van een pdf in stukjes: waar zij staan, hoe groot de letter is en of die vet is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from statistics import median_low
from typing import Any, Final

from pypdfium2 import raw  # type: ignore[import-untyped]

from .blad import Stukje
from .tekens import gewone_tekens
from .vorm import opgesomd

AFGEBROKEN: Final = "\ufffe"
NOOTCIJFER: Final = re.compile(
    r"(?<=[a-zà-ÿ]{3})\d{1,2}(?=[\s.,;:)]|$)|(?<=[a-zà-ÿ][.,])\d{1,2}(?=\s|$)"
)
"""Het cijfer van een voetnoot, dat aan het woord ervoor vastzit."""
GAT: Final = 1.5
"""Een gat van zoveel letterhoogten kan kolommen of cellen scheiden."""
SPATIES: Final = 2.5
"""Dan is het ook zoveel keer een gewone spatie van die regel."""
ZEKER: Final = 3.5
"""Zoveel letterhoogten is nooit een spatie."""
VET: Final = 600
LANGSTE_TEKEN: Final = 8
Vak = tuple[float, float, float, float]
"""Links, onder, rechts en boven, in punten vanaf de hoek linksonder."""


@dataclass(frozen=True, slots=True)
class Pdfblad:
    """Een bladzijde van pdfium, met haar hele tekst, haar hoogte en hoe zij heet."""

    tekst: Any
    geheel: str
    hoog: float
    plaats: str

    def stukjes(self, begin: int, einde: int) -> Iterator[Stukje]:
        """De stukjes van de regel die loopt van `begin` tot `einde`."""
        voor = begin
        bij_vorige = False
        for na in (*self._gaten(begin, einde), einde):
            stukje = self._stukje(voor, na, bij_vorige)
            if stukje is not None:
                yield stukje
                bij_vorige = True
            voor = na

    def _stukje(self, begin: int, einde: int, bij_vorige: bool) -> Stukje | None:
        ruw = self.geheel[begin:einde]
        tekst = gewone_tekens(ruw.replace(AFGEBROKEN, "-")).strip()
        if not tekst:
            return None
        eerste = begin + len(ruw) - len(ruw.lstrip())
        laatste = begin + len(ruw.rstrip(f" {AFGEBROKEN}")) - 1
        return Stukje(
            NOOTCIJFER.sub("", tekst),
            self._vak(eerste)[0],
            self._vak(max(laatste, eerste))[2],
            self.hoog - self._grondlijn(eerste),
            self._hoogte(eerste),
            self.plaats,
            self._is_vet(eerste) and self._is_vet(max(laatste, eerste)),
            bij_vorige,
        )

    def _gaten(self, begin: int, einde: int) -> list[int]:
        """De tekens waar na een breed gat weer tekst begint."""
        vakken = sorted(self._vakken(begin, einde))
        if len(vakken) < 2:
            return []
        rechts = vakken[0][2]
        hoogte = self._hoogte(begin)
        breed = False
        for vak in vakken[1:]:
            breed = breed or vak[0] - rechts > GAT * hoogte
            rechts = max(rechts, vak[2])
        return self._zoek_gaten(begin, einde) if breed else []

    def _zoek_gaten(self, begin: int, einde: int) -> list[int]:
        """Waar een gat breder is dan de spaties van deze regel, die uitgevuld kan zijn."""
        zichtbaar = [plek for plek in range(begin, einde) if not self.geheel[plek].isspace()]
        ruimten = {
            plek: abs(self._vak(plek)[0] - self._vak(vorige)[2])
            for vorige, plek in pairwise(zichtbaar)
            if plek > vorige + 1
        }
        hoogte = self._hoogte(zichtbaar[0])
        gewoon = median_low(ruimten.values()) if len(ruimten) > 1 else 0.0
        grens = min(max(GAT * hoogte, SPATIES * gewoon), ZEKER * hoogte)
        return [
            plek
            for plek, ruimte in ruimten.items()
            if ruimte > grens and not self._is_teken(begin, plek)
        ]

    def _is_teken(self, begin: int, plek: int) -> bool:
        """Of er voor deze plek alleen een opsommingsteken of een nummer staat."""
        ervoor = self.geheel[begin : min(plek, begin + LANGSTE_TEKEN)].strip()
        return opgesomd(f"{ervoor} x") == "x"

    def _vakken(self, begin: int, einde: int) -> Iterator[Vak]:
        """De vakken van elk stuk tekst dat in de pdf bij elkaar staat."""
        naam = ("links", "boven", "rechts", "onder")
        for nummer in range(raw.FPDFText_CountRects(self.tekst, begin, einde - begin)):
            maat = {een: raw.c_double() for een in naam}
            raw.FPDFText_GetRect(self.tekst, nummer, *maat.values())
            links, boven, rechts, onder = (een.value for een in maat.values())
            yield links, onder, rechts, boven

    def _vak(self, plek: int) -> Vak:
        vak = raw.FS_RECTF()
        raw.FPDFText_GetLooseCharBox(self.tekst, self._teken(plek), vak)
        return vak.left, vak.bottom, vak.right, vak.top

    def _grondlijn(self, plek: int) -> float:
        """Hoe hoog de lijn ligt waar de letter op staat."""
        x, y = raw.c_double(), raw.c_double()
        raw.FPDFText_GetCharOrigin(self.tekst, self._teken(plek), x, y)
        return float(y.value)

    def _hoogte(self, plek: int) -> float:
        """De grootte van de letter zoals zij op het blad staat, nooit nul."""
        maat = raw.FS_MATRIX()
        raw.FPDFText_GetMatrix(self.tekst, self._teken(plek), maat)
        korps = raw.FPDFText_GetFontSize(self.tekst, self._teken(plek))
        return max(float(korps) * hypot(maat.c, maat.d), 0.1)

    def _is_vet(self, plek: int) -> bool:
        return bool(raw.FPDFText_GetFontWeight(self.tekst, self._teken(plek)) >= VET)

    def _teken(self, plek: int) -> int:
        """Het nummer van een teken bij pdfium; meestal hetzelfde als de plek in de tekst."""
        return int(raw.FPDFText_GetCharIndexFromTextIndex(self.tekst, plek))
