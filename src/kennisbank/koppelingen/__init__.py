"""Koppelingen: of elke link ergens uitkomt, en in welk bestand u hem herstelt.

Hier staat wat een gebouwde site nakijkt; dat heeft geen records nodig. Bij `opdracht` begint wat
de inhoud erbij haalt, en bij `ronde` de buitenwereld, met aiohttp.
"""

from .controle import controleer, lees_site
from .melding import ERNSTIG, Linkmelding, Oordeel, is_goed, linkmelding, op_plaats
from .site import Site, site_in_map, site_in_zip

__all__ = [
    "ERNSTIG",
    "Linkmelding",
    "Oordeel",
    "Site",
    "controleer",
    "is_goed",
    "lees_site",
    "linkmelding",
    "op_plaats",
    "site_in_map",
    "site_in_zip",
]
