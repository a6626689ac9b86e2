"""Eén regel uit de lijst van gemeenten, en wat eraan kan mankeren."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..bevinding import citaat
from ..gelijkend import bijna
from ..model.tekens import ONZICHTBAAR
from .dag import is_dag
from .inwoners import Inwoners
from .provincies import PROVINCIES
from .rijen import Rij, wat_mis_is

GEMEENTEN = "data/gemeenten.csv"
KOLOMMEN = "De kolommen zijn naam, cbs_code, provincie, lat, lon en tooi_uri, met komma's."
VERPLICHT = ("naam", "cbs_code", "provincie", "lat", "lon", "tooi_uri")
GEEN_TEKST = re.compile("[\x00-\x1f\x7f\ufffd]")
GRADEN = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,12})?")
CODE = re.compile(r"GM[0-9]{4}")
TOOI = "https://identifier.overheid.nl/tooi/id/gemeente/"
NAAM = re.compile(r"['’]?[^\W\d_](?:[^\W\d_]|[ '’().,/-]){0,79}")
BREEDTES, LENGTES = (50.7, 53.6), (3.3, 7.3)
"""Tussen deze graden ligt Nederland, van Vaals tot Rottumerplaat en van Sluis tot Nieuweschans."""
Fout = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Gemeente:
    """Een gemeente: naam, CBS-code, provincie, middelpunt in graden en TOOI-adres.

    `regel` is die in de lijst, `vanaf` de dag waarop zij begint als die nog moet komen.
    """

    naam: str
    code: str
    provincie: str
    breedte: float
    lengte: float
    tooi: str
    regel: int = 1
    vanaf: str = ""
    inwoners: Inwoners | None = None


def gemeente_op(rij: Rij, regel: int) -> Gemeente | None:
    """De gemeente op een regel, of niets als er iets ontbreekt of niet kan."""
    waarden = [rij.get(kolom, "") for kolom in VERPLICHT]
    naam, code, provincie, breedte, lengte, tooi = waarden
    vanaf = rij.get("vanaf", "")
    if ONZICHTBAAR.search("".join(waarden)):
        return None
    if not all(waarden) or GEEN_TEKST.search("".join(waarden)) or not NAAM.fullmatch(naam):
        return None
    if not (GRADEN.fullmatch(breedte) and GRADEN.fullmatch(lengte)):
        return None
    if vanaf and not is_dag(vanaf):
        return None
    return Gemeente(naam, code, provincie, float(breedte), float(lengte), tooi, regel, vanaf)


def waarom_geen_gemeente(rij: Rij) -> Fout:
    """Waarom een rij geen gemeente is, en wat er hoort te staan."""
    if mis := wat_mis_is(rij, VERPLICHT):
        return mis
    naam, vanaf = rij.get("naam", ""), rij.get("vanaf", "")
    if naam and not NAAM.fullmatch(naam):
        return f"{citaat(naam)} kan geen naam van een gemeente zijn.", "Kijk de naam na."
    for kolom in ("lat", "lon"):
        if kolom in rij and not GRADEN.fullmatch(rij[kolom]):
            melding = f"{citaat(rij[kolom])} is geen aantal graden."
            return melding, "Schrijf het met een punt, zoals 52.09."
    if vanaf and not is_dag(vanaf):
        return f"{citaat(vanaf)} is geen dag die bestaat.", "Schrijf jjjj-mm-dd."
    return "Deze regel is geen gemeente.", KOLOMMEN


def fouten_in_gemeente(gemeente: Gemeente, codes: Mapping[str, str]) -> Iterator[Fout]:
    """Wat er niet klopt; `codes` zegt van wie een code al is."""
    code = gemeente.code
    if not CODE.fullmatch(code):
        yield f"{citaat(code)} is geen code van een gemeente.", "Schrijf GM en vier cijfers."
    elif code in codes:
        yield f"De code {code} is al van {codes[code]}.", "Kijk na van wie hij is."
    elif not gemeente.tooi.startswith(TOOI):
        yield "Deze regel is geen gemeente.", KOLOMMEN
    elif gemeente.tooi != f"{TOOI}{code.lower()}":
        melding = f"Het TOOI-adres van {gemeente.naam} hoort bij een andere code dan {code}."
        yield melding, f"Bij deze code hoort {TOOI}{code.lower()}."
    if gemeente.provincie not in PROVINCIES:
        bedoeld = "Fryslân" if gemeente.provincie == "Friesland" else ""
        bedoeld = bedoeld or bijna(gemeente.provincie, PROVINCIES)
        raad = f"Bedoelt u {citaat(bedoeld)}?" if bedoeld else f"Kies uit {', '.join(PROVINCIES)}."
        yield f"{citaat(gemeente.provincie)} is geen provincie.", raad
    in_breedte = BREEDTES[0] <= gemeente.breedte <= BREEDTES[1]
    if not (in_breedte and LENGTES[0] <= gemeente.lengte <= LENGTES[1]):
        melding = f"Het punt {gemeente.breedte}, {gemeente.lengte} ligt niet in Nederland."
        yield melding, "Eerst komt de breedte, zoals 52.1, en dan de lengte, zoals 5.2."
