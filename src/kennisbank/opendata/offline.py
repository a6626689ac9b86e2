"""De offline kopie: de hele site als één zip om uit te pakken en open te dubbelklikken."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import PurePosixPath

NAAM = "meer-doen-offline.zip"
MAP = "meer-doen"
VROEGSTE = 315_532_800  # 1 januari 1980: eerder kan een zip niet aangeven
ALLEEN_OP_HET_WEB = frozenset({"404.html", "sitemap.xml", "sitemap.xml.gz", NAAM})
ONLINE = re.compile(rb"<!--online-->.*?<!--/online-->", re.DOTALL)
WEGWIJZER = (
    "Mee(r) doen, om zonder internet te lezen.\r\n\r\n"
    "Open index.html met een dubbele klik. Zoeken en filteren werken ook.\r\n"
    "Alleen links naar andere websites vragen internet.\r\n"
)
AL_KLEIN = frozenset({".woff2", ".png", ".webp", ".jpg", ".pdf", ".ods", ".gz"})


def offline_zip(site: Mapping[str, bytes], tijdstip: int = VROEGSTE) -> bytes:
    """De bytes van de zip met deze bestanden, altijd in dezelfde volgorde.

    `site` heeft de inhoud per pad vanaf de hoofdmap; `tijdstip` (seconden) krijgt elk bestand.
    """
    doel = io.BytesIO()
    mee = {pad: _mee(pad, site[pad]) for pad in set(site) - ALLEEN_OP_HET_WEB}
    mee["LEES-MIJ.txt"] = WEGWIJZER.encode()
    datum = datetime.fromtimestamp(max(tijdstip, VROEGSTE), UTC)
    with zipfile.ZipFile(doel, "w") as zip_:
        for pad in sorted(mee):
            lid = zipfile.ZipInfo(f"{MAP}/{pad}", datum.timetuple()[:6])
            lid.external_attr = 0o644 << 16
            lid.create_system = 3
            klein = PurePosixPath(pad).suffix in AL_KLEIN
            lid.compress_type = zipfile.ZIP_STORED if klein else zipfile.ZIP_DEFLATED
            zip_.writestr(lid, mee[pad], compresslevel=6)
    return doel.getvalue()


def _mee(pad: str, inhoud: bytes) -> bytes:
    """De inhoud zonder wat het raamwerk als `online` merkt, zoals de link naar deze zip zelf."""
    return ONLINE.sub(b"", inhoud) if pad.endswith(".html") else inhoud
