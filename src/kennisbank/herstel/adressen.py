"""Verhuisde adressen: vervangen door het nieuwe adres, letter voor letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ..bevinding import citaat
from ..koppelingen.geheugen import Geheugen
from .herstelling import Herstelling, Verbetering
from .knopen import Waarde
from .stuk import Stuk

ADRES = re.compile(r"https?://[^\s<>\"'“”‘’|\\^`{}]+")
ACHTER = ").,;:!?]"
ZOALS_DE_BRON = "adres_in_bron"
BLOKSTIJLEN = ("|", ">")

Verhuisd = Mapping[str, str]


def verhuisd(geheugen: Geheugen) -> dict[str, str]:
    """Elk adres dat blijvend doorstuurt, met het adres waar een lezer nu uitkomt."""
    stappen = {
        url: een.nieuw_adres
        for url, een in geheugen.items()
        if een.nieuw_adres and not een.missers and ADRES.fullmatch(een.nieuw_adres)
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
        for nummer, van, tot in _grenzen(waarde, regels):
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


def _met_opzet(waarde: Waarde, inhoud: object) -> bool:
    """Of dit het oude adres is van iets dat alleen op een oud adres bekend is."""
    for deel in waarde.pad[:-1]:
        if isinstance(inhoud, dict):
            inhoud = inhoud.get(deel)
        elif isinstance(inhoud, tuple) and isinstance(deel, int):
            inhoud = inhoud[deel]
    return isinstance(inhoud, dict) and inhoud.get("stand") == "oud" and waarde.veld == "url"


def _grenzen(waarde: Waarde, regels: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Elke regel van een waarde, met waar zij daar begint en eindigt; zonder commentaar."""
    (eerste, begin), (laatste, eind) = waarde.begin, waarde.eind
    if waarde.stijl not in BLOKSTIJLEN:
        for nummer in range(eerste, laatste + 1):
            tot = eind if nummer == laatste else len(regels[nummer])
            yield nummer, begin if nummer == eerste else 0, tot
        return
    blok = range(eerste + 1, min(laatste + 1, len(regels)))
    diepte = next((_diepte(regels[een]) for een in blok if regels[een].strip()), 0)
    for nummer in blok:
        if regels[nummer].strip() and _diepte(regels[nummer]) < diepte:
            return
        yield nummer, 0, len(regels[nummer])


def _diepte(regel: str) -> int:
    return len(regel) - len(regel.lstrip(" "))


def _einde(url: str, stappen: Verhuisd) -> str:
    """Waar een adres na alle verhuizingen uitkomt; bij een kring blijft het zoals het is."""
    gezien = {url}
    doel = stappen[url]
    while doel in stappen and doel not in gezien:
        gezien.add(doel)
        doel = stappen[doel]
    return url if doel in gezien else doel


def _vervang(tekst: str, nieuw: Verhuisd) -> str:
    return ADRES.sub(lambda treffer: _nieuw(treffer.group(), nieuw), tekst)


def _nieuw(adres: str, nieuw: Verhuisd) -> str:
    """Het nieuwe adres, met de leestekens die er toevallig achter stonden."""
    kaal = adres
    while kaal:
        if kaal in nieuw:
            return nieuw[kaal] + adres[len(kaal) :]
        if kaal[-1] not in ACHTER:
            break
        kaal = kaal[:-1]
    return adres


def _gedaan(stuk: Stuk, nummer: int, regel: str, nieuw: Verhuisd) -> list[Herstelling]:
    return [
        stuk.herstelling(nummer, f"Verhuisd adres vervangen: {citaat(anders)}.", "adres")
        for oud in ADRES.findall(regel)
        if (anders := _nieuw(oud, nieuw)) != oud
    ]
