"""Welke site hier staat; los van de gegevens, want het gaat over de server en niet over inhoud."""

from __future__ import annotations

import json

from ..lezen.afkomst import Afkomst

PAD = "versie.json"


def versiebestand(afkomst: Afkomst, dag: str | None) -> str:
    """De inhoud van het bestand; `dag` is die van de inhoud (jjjj-mm-dd). Onbekend is `null`.

    `aangepast` staat er alleen als de vastlegging niet alles zegt. Zo geeft een archief hetzelfde
    bestand als de kloon waar het uit komt.
    """
    wat: dict[str, str | bool | None] = {
        "versie": afkomst.versie or None,
        "vastlegging": afkomst.vastlegging or None,
        "dag": dag or None,
    }
    if afkomst.is_aangepast:
        wat["aangepast"] = True
    return json.dumps(wat, indent=2) + "\n"
