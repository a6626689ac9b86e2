"""Verhuisde adressen: vervangen door het nieuwe adres, letter voor letter."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..bevinding import citaat
from ..koppelingen.eindpunt import algemeen_eindpunt
from ..koppelingen.geheugen import Geheugen
from .knopen import Waarde
from .stuk import Herstelling, Stuk, Verbetering

ADRES = re.compile(r"https?://[^\s<>\"'“”‘’|\\^`{}]+")
ACHTER = ").,;:!?]"
ZOALS_DE_BRON = "adres_in_bron"

Verhuisd = Mapping[str, str]


def verhuisd(geheugen: Geheugen) -> dict[str, str]:
    """Elk adres dat blijvend doorstuurt, met het adres waar een lezer nu uitkomt."""
    stappen = {
        url: een.nieuw_adres
        for url, een in geheugen.items()
        if een.nieuw_adres and not een.missers and ADRES.fullmatch(een.nieuw_adres)
        if not algemeen_eindpunt(url, een.nieuw_adres)
    }
    eind = {url: _einde(url, stappen) for url in stappen}
    return {url: doel for url, doel in eind.items() if doel != url and doel not in stappen}


def verhuis(stuk: Stuk, nieuw: Verhuisd) -> Verbetering:
    """Het stuk YAML met nieuwe adressen; commentaar en een met opzet oud adres blijven."""
    if not any(url in stuk.tekst for url in nieuw):
        return stuk.tekst, ()
    regels = stuk.tekst.split("\n")
    gedaan: list[Herstelling] = []
    inhoud = stuk.waarde
    waarden = stuk.knopen[0]
    mag = [een for een in waarden if een.veld != ZOALS_DE_BRON and not _met_opzet(een, inhoud)]
    for waarde in reversed(mag):
        for nummer, van, tot in waarde.stukjes(regels):
            oud = regels[nummer]
            regels[nummer] = oud[:van] + _vervang(oud[van:tot], nieuw) + oud[tot:]
            gedaan += _gedaan(stuk, nummer, oud[van:tot], nieuw)
    anders = stuk.met("\n".join(regels))
    bedoeld = [_vervang(een.tekst, nieuw) if een in mag else een.tekst for een in waarden]
    gelukt = not anders.bezwaar and bedoeld == [een.tekst for een in anders.knopen[0]]
    if not gelukt or anders.gebreken > stuk.gebreken:
        return stuk.tekst, ()
    return anders.tekst, tuple(sorted(gedaan))


def verhuis_in_markdown(stuk: Stuk, nieuw: Verhuisd) -> Verbetering:
    """Het stuk Markdown met nieuwe adressen."""
    gedaan: list[Herstelling] = []
    for nummer, regel in enumerate(stuk.tekst.split("\n")):
        gedaan += _gedaan(stuk, nummer, regel, nieuw)
    return _vervang(stuk.tekst, nieuw), tuple(gedaan)


def _einde(url: str, stappen: Verhuisd) -> str:
    """Waar een adres na alle verhuizingen uitkomt; bij een kring blijft het zoals het is."""
    gezien = {url}
    doel = stappen[url]
    while doel in stappen and doel not in gezien:
        gezien.add(doel)
        doel = stappen[doel]
    return url if doel in gezien else doel


def _vervang(tekst: str, nieuw: Verhuisd) -> str:
    def anders(treffer: re.Match[str]) -> str:
        oud = _zonder_leesteken(treffer.group(), nieuw)
        return nieuw[oud] + treffer.group()[len(oud) :] if oud else treffer.group()

    return ADRES.sub(anders, tekst)


def _zonder_leesteken(adres: str, nieuw: Verhuisd) -> str:
    """Het verhuisde adres zonder de leestekens die er toevallig achter staan, of niets."""
    while adres and adres not in nieuw:
        if adres[-1] not in ACHTER:
            return ""
        adres = adres[:-1]
    return adres


def _gedaan(stuk: Stuk, nummer: int, regel: str, nieuw: Verhuisd) -> list[Herstelling]:
    gevonden = (_zonder_leesteken(adres, nieuw) for adres in ADRES.findall(regel))
    return [
        stuk.herstelling(
            nummer, f"{citaat(oud)} is verhuisd en vervangen door {citaat(nieuw[oud])}.", "adres"
        )
        for oud in gevonden
        if oud
    ]


def _met_opzet(waarde: Waarde, inhoud: object) -> bool:
    """Of dit het oude adres is van iets dat alleen op een oud adres bekend is."""
    for deel in waarde.pad[:-1]:
        if isinstance(inhoud, dict):
            inhoud = inhoud.get(deel)
        elif isinstance(inhoud, tuple) and isinstance(deel, int):
            inhoud = inhoud[deel]
    return isinstance(inhoud, dict) and inhoud.get("stand") == "oud" and waarde.veld == "url"
