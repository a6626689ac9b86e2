"""Koppelingen: of elke link ergens uitkomt, en in welk bestand u hem herstelt.

Wie de buitenwereld navraagt, haalt `vraag_na` uit `koppelingen.ronde`; daar hoort aiohttp bij.
"""

from .buitenwereld import (
    Vermelding,
    adressen,
    buitenlinks,
    buitenmeldingen,
    lees_adressenlijst,
    niet_gevraagd,
    nieuwe_adressen,
    wekelijks,
)
from .controle import controleer, lees_site
from .domein import nieuwe_domeinen
from .geheugen import lees_geheugen, schrijf_geheugen, te_vragen
from .herkomst import lees_tekstpaginas, met_herkomst
from .melding import ERNSTIG, Linkmelding, Oordeel, is_goed, op_plaats
from .rapport import als_markdown, als_regels, stap
from .site import Site, site_in_map, site_in_zip
from .toegang import Toegang
from .uitzondering import Uitzonderingen, lees_uitzonderingen
from .vindplaats import webadressen

__all__ = [
    "ERNSTIG",
    "Linkmelding",
    "Oordeel",
    "Site",
    "Toegang",
    "Uitzonderingen",
    "Vermelding",
    "adressen",
    "als_markdown",
    "als_regels",
    "buitenlinks",
    "buitenmeldingen",
    "controleer",
    "is_goed",
    "lees_adressenlijst",
    "lees_geheugen",
    "lees_site",
    "lees_tekstpaginas",
    "lees_uitzonderingen",
    "met_herkomst",
    "niet_gevraagd",
    "nieuwe_adressen",
    "nieuwe_domeinen",
    "op_plaats",
    "schrijf_geheugen",
    "site_in_map",
    "site_in_zip",
    "stap",
    "te_vragen",
    "webadressen",
    "wekelijks",
]
