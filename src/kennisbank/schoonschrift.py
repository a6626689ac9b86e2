"""Schoonschrift: tekst van buiten wordt gewone tekst; los, want elk bericht gebruikt het."""

from __future__ import annotations

import re

LANGSTE = 200
TEKEN = re.compile(
    r"[\\`*_\[\]+|~<>@$]"
    r"|&(?=#?\w)"
    r"|#(?=[\d\s#]|$)"  # wel #12 en een kop, niet het anker tip-2.1
    r"|:(?=//|:)"  # een adres wordt geen link, ::error:: geen opdracht
    r"|(?<=www)\."
    r"|(?<=\bGH)-(?=\d)",
    re.IGNORECASE,
)
# GitHub zoekt pas na de Markdown naar @naam en #12; een spatie zonder breedte houdt dat tegen.
VERWIJST = "@#-"
GEEN_BREEDTE = "&#8203;"


def onschadelijk(tekst: str, langste: int = LANGSTE) -> str:
    """De tekst op één regel, zonder opmaak, naam, link of HTML, en niet langer dan `langste`."""
    regel = " ".join("".join(een if een.isprintable() else " " for een in tekst).split())
    kort = regel if len(regel) <= langste else regel[: langste - 1] + "…"
    return TEKEN.sub(_als_getal, kort)


def _als_getal(treffer: re.Match[str]) -> str:
    teken = treffer[0]
    return f"&#{ord(teken)};{GEEN_BREEDTE if teken in VERWIJST else ''}"
