"""Adressen op papier: over te typen zoals zij er staan, waar de regel ook afbreekt."""

import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest

from kennisbank.kennisgraaf import Kennisgraaf, teksten
from kennisbank.papier import Drukwerk
from kennisbank.zetterij.zetter import Zetopdracht, zet
from papier.bouwsel import buiten_de_rand, tekst

ADRES = re.compile(r"(?:[\w-]+[.@])+[a-z]{2,}(?:/[^\s)\]>\"’]*)?")
AFGEBROKEN = "\x02"  # zo geeft de lezer een streepje aan het eind van een regel
VIJANDIG = (
    *("verantwoording.nl", "righttochallenge.nl", "lokaledemocratieinbeweging.nl", "democratie.nl"),
    *("samenwerkendegemeentenenprovinciesvoordelokaledemocratie.nl", "a-b-c-d-e-gemeente.nl"),
    *("naam.van.iemand@samenwerkendegemeenten.nl", "verslag_van_de_bijeenkomst.pdf"),
    "gemeente.nl/raadsinformatie/vergaderstukken/2026?soort=motie&jaar=2026#besluitenlijst",
)
BOEK = {
    **{"soort": "boek", "titel": "Titel", "omschrijving": "Zie verantwoording.nl.", "qr": ""},
    **{"maker": "m", "trefwoorden": ["t"], "ondertitel": "o", "stand": "s", "deur": ""},
    **{"omslag": False, "diepte": 0, "voetregel": ["Titel", "lokaledemocratieinbeweging.nl"]},
    "colofon": [f"Meer staat op {adres}." for adres in VIJANDIG],
}
VEL = {
    **{"soort": "vel", "vorm": "gewoon", "titel": "Titel", "omschrijving": "Omschrijving"},
    **{"maker": "m", "trefwoorden": ["t"], "voet": [" ".join(VIJANDIG)], "naam": "n"},
    "adres": VIJANDIG[-1],
}
VULLING = ("", *("woord " * aantal + "a" * over for aantal in range(3, 12) for over in (0, 4, 8)))
"""Steeds iets meer tekst ervoor, zodat elk adres op elke plek van een regel een keer afbreekt."""


def gebroken(inhoud: bytes, adressen: set[str]) -> set[str]:
    """De adressen die pas heel zijn als een streepje aan het eind van een regel vervalt."""
    regels = unicodedata.normalize("NFKC", tekst(inhoud)).replace("\u200b", "")
    heel = re.sub(r"\s", "", regels.replace(AFGEBROKEN, "-"))
    zonder_streepjes = re.sub(r"\s", "", re.sub(rf"{AFGEBROKEN}|-\s*\n", "", regels))
    if zonder_streepjes == heel:
        return set()
    return {een for een in adressen if zonder_streepjes.count(een) > heel.count(een)}


def overal() -> Iterator[dict[str, Any]]:
    """Elk adres in elke vorm: in een alinea, een noot, een tabel, een lijst en een smalle kolom."""
    for vulling in VULLING:
        for adres in VIJANDIG:
            zin = f"{vulling} {adres} en meer."
            yield {"t": "alinea", "c": [zin]}
            yield {"t": "lijst", "c": [{"t": "punt", "c": [zin]}]}
    for nummer, adres in enumerate(VIJANDIG):
        noot = {"t": "noot", "c": [f"Titel {adres}"], "url": f"https://www.{adres}", "nummer": 1}
        yield {"t": "alinea", "c": ["Met een noot", {**noot, "sleutel": f"n{nummer}"}]}
        rij = [{"t": "cel", "c": [adres]}, {"t": "cel", "c": [f"zie {adres}"]}]
        yield {"t": "tabel", "c": [{"t": "rij", "c": rij}], "kop1": adres, "kop2": "k"}
        kop = {"titel": f"Over {adres}", "niveau": 2, "nummer": "1a", "waarom": f"Om {adres}."}
        yield {"t": "voorstel", "c": [adres], **kop, "pepers": 1, "wie": f"raad van {adres}"}
        yield {"t": "feit", "c": [{"t": "alinea", "c": [adres]}], "aanhef": "Let op"}
        yield {"t": "klein", "c": [adres], "titel": adres, "niveau": 2}


def boek(formaat: str, kolommen: int) -> Zetopdracht:
    woorden = [{"titel": f"Woord {een}", "ids": ["h"]} for een in VIJANDIG]
    hoofdstuk = {
        **{"id": "h", "titel": "Hoofdstuk", "kern": ["Kern"], "kolommen": kolommen},
        **{"lang": False, "blokken": list(overal())},
    }
    register = {"titel": "R", "uitleg": "u", "letters": [{"letter": "W", "woorden": woorden}]}
    gegevens = {**BOEK, "formaat": formaat, "hoofdstukken": [hoofdstuk], "registers": [register]}
    return Zetopdracht("boek", "boek", json.dumps(gegevens), tijdstip=1)


def vel() -> Zetopdracht:
    kop = {"t": "record", "c": ["kern"], "id": "r", "niveau": 1, "titel": "T", "soort": "s"}
    blokken = [kop, *(een for een in overal() if een["t"] in {"alinea", "feit", "lijst"})]
    bronnen = [
        {"t": "bron", "c": [adres], "nummer": nummer, "url": f"https://{adres}"}
        for nummer, adres in enumerate(VIJANDIG, 1)
    ]
    blokken.append({"t": "bronlijst", "c": bronnen})
    return Zetopdracht("vel", "vel", json.dumps({**VEL, "blokken": blokken}), tijdstip=1)


@pytest.mark.parametrize(
    "opdracht",
    [boek("a4", 1), boek("a4", 2), boek("a5", 1), vel()],
    ids=["boek", "twee kolommen", "om te vouwen", "vel"],
)
def test_geen_adres_krijgt_een_streepje_dat_er_niet_staat(opdracht: Zetopdracht) -> None:
    pdf = zet(opdracht)
    assert gebroken(pdf, set(VIJANDIG)) == set()
    kaal = re.sub(r"[\s\u200b]", "", tekst(pdf).replace(AFGEBROKEN, "-"))
    assert [een for een in VIJANDIG if kaal.count(een) < len(VULLING)] == []
    assert buiten_de_rand(pdf) == []


GEEN_ADRES = ("voorstel 2.1.", "o.a.", "d.w.z.", "J.A. de Vries", "1.000 inwoners", "om 10:30 uur")


@pytest.mark.parametrize("woord", GEEN_ADRES)
def test_een_getal_of_afkorting_breekt_niet_na_een_punt(woord: str) -> None:
    blokken = [{"t": "alinea", "c": [f"{vulling} {woord}"]} for vulling in VULLING]
    kop = {"t": "record", "c": ["kern"], "id": "r", "niveau": 1, "titel": "T", "soort": "s"}
    gegevens = {**VEL, "voet": [], "blokken": [kop, *blokken]}
    pdf = zet(Zetopdracht("vel", "vel", json.dumps(gegevens), tijdstip=1))
    heel = re.sub(r"\s+", " ", tekst(pdf).replace("\u200b", "|"))
    assert heel.count(woord) == len(VULLING)


def test_elk_adres_in_de_inhoud_staat_in_elke_pdf_zoals_het_is(
    echte_druk: Drukwerk, echte_graaf: Kennisgraaf
) -> None:
    adressen = {
        een.rstrip(".,;:/")
        for _, _, zin in teksten(echte_graaf)
        for een in ADRES.findall(re.sub(r"https?://(www\.)?", " ", zin))
    }
    assert {"verantwoording.nl", "lokale-democratie.nl"} <= adressen
    fout = {pad: gebroken(pdf, adressen) for pad, pdf in echte_druk.bestanden.items()}
    assert {pad: rij for pad, rij in fout.items() if rij} == {}
