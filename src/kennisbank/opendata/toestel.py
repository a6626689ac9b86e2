"""De lijst voor ‘Bewaar op dit toestel’: welke bestanden erbij horen, hoe groot, en welke stand.

De dienstwerker (`docs/assets/toestel/dienstwerker.js`) bewaart precies deze bestanden en rekent
van elk het kenmerk na. `STAND` is klein, want elk bezoek vraagt haar na; `LIJST` haalt hij pas
als de versie een andere is. De versie is het kenmerk van de hele lijst, dus zij verandert als
er één byte verandert.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from .offline import ALLEEN_OP_HET_WEB
from .versie import PAD as VERSIE

STAND = "data/toestel.json"
LIJST = "data/toestel-lijst.json"
WERKER = "dienstwerker.js"
BRON = "assets/toestel/dienstwerker.js"
"""De werker bedient alleen wat onder hem ligt; daarom komt hij in de hoofdmap van de site."""
NIET_MEE = frozenset({".pdf", ".zip", ".epub", ".ods", ".gz"})
ZELF = frozenset({STAND, LIJST, WERKER})
VAN_DE_SERVER = frozenset({VERSIE})
"""Wie dit opvraagt, wil weten wat er online staat en niet wat er op zijn toestel staat."""
WACHT = 3600
"""Zoveel seconden wacht een toestel voordat het de stand weer navraagt."""
UITGEZET = {STAND: "{}\n"}
"""De stand die elk toestel zegt alles weg te doen."""


def toestelbestanden(site: Mapping[str, bytes], dag: str | None) -> dict[str, str]:
    """De stand en de lijst, als tekst op pad.

    `site` heeft de inhoud per pad vanaf de hoofdmap, en `dag` is die van deze stand (jjjj-mm-dd).
    """
    bestanden = {pad: _kenmerk_en_omvang(site[pad]) for pad in sorted(_mee(site))}
    lijst = json.dumps(bestanden, ensure_ascii=False, separators=(",", ":")) + "\n"
    stand = {
        "versie": kenmerk(lijst.encode()),
        "dag": dag or "",
        "aantal": len(bestanden),
        "bytes": sum(omvang for _, omvang in bestanden.values()),
        "wacht": WACHT,
    }
    return {STAND: json.dumps(stand, indent=1) + "\n", LIJST: lijst}


def kenmerk(inhoud: bytes) -> str:
    """De eerste helft van SHA-256: kort genoeg voor de lijst, en geen twee bestanden gelijk."""
    return hashlib.sha256(inhoud).hexdigest()[:32]


def _kenmerk_en_omvang(inhoud: bytes) -> tuple[str, int]:
    return kenmerk(inhoud), len(inhoud)


def _mee(paden: Iterable[str]) -> set[str]:
    """Wat een lezer zonder internet nodig heeft; een map met een punt geeft niet elke server."""
    return {
        pad
        for pad in set(paden) - ALLEEN_OP_HET_WEB - ZELF - VAN_DE_SERVER
        if PurePosixPath(pad).suffix not in NIET_MEE
        and not any(deel.startswith(".") for deel in pad.split("/"))
    }
