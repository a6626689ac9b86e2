"""De offline kopie: de hele site als één zip om uit te pakken en open te dubbelklikken."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import BinaryIO

NAAM = "meer-doen-offline.zip"
MAP = "meer-doen"
LEES_MIJ = "LEES-MIJ.txt"
VROEGSTE = 315_532_800  # 1 januari 1980: eerder kan een zip niet aangeven
ALLEEN_OP_HET_WEB = frozenset(
    {"404.html", "sitemap.xml", "sitemap.xml.gz", NAAM}
    | {"dienstwerker.js", "data/toestel.json", "data/toestel-lijst.json"}
)
PDFLEZER = "assets/pdflezer/"
"""De map van de pdf-lezer; van schijf laadt een browser geen module."""
ONLINE = re.compile(rb"<!--online-->.*?<!--/online-->", re.DOTALL)
WEGWIJZER = (
    "Mee(r) doen, om zonder internet te lezen.\r\n\r\n"
    "Open index.html met een dubbele klik. Zoeken en filteren werken ook.\r\n"
    "Alleen links naar andere websites vragen internet.\r\n"
)
OP_PAPIER = (
    "Alles om te printen staat in de map pdf, en de raadseditie als e-boek in de map epub.\r\n"
)
NIVEAU = 4
"""Een derde minder rekentijd dan het gewone niveau, voor drie procent meer bytes."""
AL_KLEIN = frozenset({".woff2", ".png", ".webp", ".jpg", ".pdf", ".epub", ".ods", ".gz"})


@dataclass(frozen=True, slots=True)
class Sitebestanden(Mapping[str, bytes]):
    """De inhoud van elk bestand onder een map, op pad; gelezen zodra iemand het vraagt."""

    map_: Path

    def __getitem__(self, pad: str) -> bytes:
        return (self.map_ / pad).read_bytes()

    def __iter__(self) -> Iterator[str]:
        for pad in self.map_.rglob("*"):
            if pad.is_file():
                yield pad.relative_to(self.map_).as_posix()

    def __len__(self) -> int:
        return sum(1 for _ in self)


def offline_zip(doel: BinaryIO, site: Mapping[str, bytes], tijdstip: int = VROEGSTE) -> None:
    """Schrijft de zip met deze bestanden in `doel`, altijd in dezelfde volgorde.

    `site` heeft de inhoud per pad vanaf de hoofdmap; er is steeds maar één bestand in het
    geheugen. `tijdstip` (seconden) krijgt elk bestand.
    """
    datum = datetime.fromtimestamp(max(tijdstip, VROEGSTE), UTC)
    with zipfile.ZipFile(doel, "w") as zip_:
        mee = (pad for pad in site if not pad.startswith(PDFLEZER))
        for pad in sorted({*mee, LEES_MIJ} - ALLEEN_OP_HET_WEB):
            lid = zipfile.ZipInfo(f"{MAP}/{pad}", datum.timetuple()[:6])
            lid.external_attr = 0o644 << 16
            lid.create_system = 3
            klein = PurePosixPath(pad).suffix in AL_KLEIN
            lid.compress_type = zipfile.ZIP_STORED if klein else zipfile.ZIP_DEFLATED
            inhoud = _wegwijzer(site) if pad == LEES_MIJ else _mee(pad, site[pad])
            zip_.writestr(lid, inhoud, compresslevel=NIVEAU)


def _wegwijzer(site: Iterable[str]) -> bytes:
    """Hoe een lezer begint, en waar het papier staat als dat erbij is."""
    heeft_papier = any(pad.startswith("pdf/") for pad in site)
    return f"{WEGWIJZER}{OP_PAPIER if heeft_papier else ''}".encode()


def _mee(pad: str, inhoud: bytes) -> bytes:
    """De inhoud zonder wat het raamwerk als `online` merkt, zoals de link naar deze zip zelf."""
    return ONLINE.sub(b"", inhoud) if pad.endswith(".html") else inhoud
