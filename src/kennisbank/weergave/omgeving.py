"""De omgeving van een pagina; los, want haken, sjablonen en verhalen lezen haar alle drie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..lezen import Gemeenten
from .woordenboek import Woordenboek


@dataclass(frozen=True, slots=True)
class Vel:
    """Een pdf van een pagina: haar pad vanaf de hoofdmap, haar titel, en in woorden hoe groot."""

    pad: str
    titel: str
    omvang: str


@dataclass(frozen=True, slots=True)
class Omgeving:
    """Wat een pagina van buiten de inhoud moet weten.

    `bewerkadres` is het adres waaronder elk bestand te wijzigen is (leeg: geen link),
    `adres` het adres van de site, `gewijzigd` per id de datum van de laatste wijziging,
    `toegevoegd` die van de eerste keer.
    Na `peildatum` (jjjj-mm-dd) is een datum voorbij; leeg betekent dat niets voorbij is.
    `gelijkenis` heeft per voorbeeld de ids van de voorbeelden die er het meest op lijken.
    Op `inzendadres` kan een lezer een voorbeeld insturen, op `nieuwadres` zelf een bestand
    maken, en naar `contactadres` mailen (leeg: dat kan hier niet);
    `formulier` zijn de vragen op de pagina daarvoor, uit `schrijven`.
    `vellen` heeft per pagina wat er van haar op papier te krijgen is, en `engels` zijn de namen
    van begrippen die Engels zijn.
    """

    gemeenten: Gemeenten = field(default_factory=Gemeenten)
    bewerkadres: str = ""
    adres: str = ""
    gewijzigd: Mapping[str, str] = field(default_factory=dict)
    toegevoegd: Mapping[str, str] = field(default_factory=dict)
    peildatum: str = ""
    woordenboek: Woordenboek = field(default_factory=Woordenboek)
    gelijkenis: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    inzendadres: str = ""
    nieuwadres: str = ""
    contactadres: str = ""
    formulier: object = None
    engels: frozenset[str] = frozenset()
    vellen: Mapping[str, tuple[Vel, ...]] = field(default_factory=dict)
