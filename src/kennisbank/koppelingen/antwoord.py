"""Antwoorden: wat een website zei, en wat dat over de link zegt."""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from .adres import Gebrek
from .adresfilter import GEWEIGERD
from .eindpunt import algemeen_eindpunt
from .melding import Oordeel

BLIJVEND = frozenset({301, 308})
OMLEIDING = frozenset({301, 302, 303, 307, 308})
NAAM_ONBEKEND = frozenset({socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)})
# Fout bij de website zelf. Een ontbrekende schakel (20, 21) vult een browser vaak zelf aan.
KAPOT_CERTIFICAAT = {
    10: "Het certificaat van deze website is verlopen.",
    18: "Deze website heeft haar certificaat zelf gemaakt; een browser vertrouwt dat niet.",
    19: "Deze website heeft haar certificaat zelf gemaakt; een browser vertrouwt dat niet.",
    62: "Het certificaat hoort bij een andere website.",
}
ZINNEN = {
    401: "Deze bladzijde vraagt om in te loggen.",
    403: "De website laat onze controle niet toe.",
    429: "De website kreeg te veel vragen tegelijk.",
    451: "Deze bladzijde is om juridische redenen niet te zien.",
    999: "De website laat onze controle niet toe.",
}
ZELF = "Open de link zelf en kijk of hij werkt."
ONBRUIKBAAR = "De website gaf geen bruikbaar antwoord."
ALGEMEEN = "algemeen"
ELDERS = "De bladzijde zelf is waarschijnlijk weg. Zoek haar nieuwe adres, of haal de link weg."
WACHT = re.compile(r"\s*(\d{1,9})\s*")


@dataclass(frozen=True, slots=True)
class Antwoord:
    """Het oordeel over één adres; zonder oordeel is het goed.

    `code` is de reden in het kort en `status` die van HTTP (0: de website zei niets).
    `opnieuw_na` is na hoeveel seconden een tweede poging zin heeft, als die zin heeft.
    """

    url: str
    oordeel: Oordeel | None = None
    zin: str = ""
    code: str = ""
    status: int = 0
    nieuw_adres: str = ""
    opnieuw_na: float | None = None

    @property
    def is_goed(self) -> bool:
        """Of een lezer op de bladzijde uitkomt."""
        return self.oordeel in {None, "verhuisd"}

    @property
    def is_eigen_oordeel(self) -> bool:
        """Of wij dit zelf zagen, zonder dat er een website aan te pas kwam."""
        return self.oordeel in {"fout", "opmerking"}


def gastheer(url: str) -> str:
    """De naam van de website in een adres; leeg als die er niet uit te halen is."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def uit_gebrek(url: str, gebrek: Gebrek, onderweg: bool = False) -> Antwoord:
    """Het antwoord op een adres dat wij niet openen, of waar een omleiding heen wijst."""
    zin = f"De website stuurt door naar een vreemd adres. {gebrek.zin}" if onderweg else str(gebrek)
    return Antwoord(url, gebrek.oordeel, zin, "adres")


def uit_status(
    url: str, status: int, omleidingen: Sequence[int] = (), uitkomst: str = "", wacht: str = ""
) -> Antwoord:
    """Het antwoord bij een status van HTTP, na nul of meer omleidingen naar `uitkomst`."""
    code = str(status)
    if 200 <= status < 300:
        if omleidingen and (waar := algemeen_eindpunt(url, uitkomst)):
            zin = f"Deze link komt uit op {waar}. {ELDERS}"
            return Antwoord(url, "onzeker", zin, ALGEMEEN, status)
        if omleidingen and BLIJVEND.issuperset(omleidingen) and _bruikbaar(uitkomst, url):
            zin = f"Deze bladzijde is verhuisd. Vervang het adres door {uitkomst}"
            return Antwoord(url, "verhuisd", zin, code, status, uitkomst)
        return Antwoord(url, None, "", code, status)
    if status in {404, 410}:
        zin = "Deze bladzijde bestaat niet meer. Zoek het nieuwe adres, of haal de link weg."
        return Antwoord(url, "dood", zin, code, status)
    if not 100 <= status <= 999:
        return Antwoord(url, "onzeker", f"{ONBRUIKBAAR} {ZELF}", "verbinding", opnieuw_na=0.0)
    gewoon = f"De website antwoordt met foutcode {status}."
    opnieuw = (status == 429 or status >= 500) and status != 999
    na = _seconden(wacht) if opnieuw else None
    return Antwoord(
        url, "onzeker", f"{ZINNEN.get(status, gewoon)} {ZELF}", code, status, opnieuw_na=na
    )


def uit_omweg(url: str) -> Antwoord:
    """Het antwoord op een adres dat blijft doorsturen."""
    zin = "De website blijft doorsturen. Zoek het goede adres, of haal de link weg."
    return Antwoord(url, "fout", zin, "omleiding")


def uit_storing(url: str, storing: BaseException) -> Antwoord:
    """Het antwoord bij een verbinding die niet lukte."""
    oorzaken = list(_oorzaken(storing))
    if any(GEWEIGERD in str(een) for een in oorzaken):
        zin = "Achter dit adres zit geen openbare website. Haal de link weg."
        return Antwoord(url, "fout", zin, "geweigerd")
    for een in oorzaken:
        zin = KAPOT_CERTIFICAAT.get(getattr(een, "verify_code", 0), "")
        if zin:
            return Antwoord(url, "fout", f"{zin} Meld het de eigenaar.", "certificaat")
        if isinstance(een, socket.gaierror) and een.errno in NAAM_ONBEKEND:
            zin = "Deze website bestaat niet (meer). Controleer de naam in het adres."
            return Antwoord(url, "dood", zin, "naam")
    versleuteld = any(isinstance(een, ssl.SSLError) for een in oorzaken)
    if isinstance(storing, ValueError) and not versleuteld:
        return Antwoord(url, "fout", "Dit is geen webadres. Kopieer het opnieuw.", "adres")
    if isinstance(storing, TimeoutError):
        return Antwoord(url, "onzeker", f"De website antwoordt niet op tijd. {ZELF}", "tijd")
    return Antwoord(url, "onzeker", f"{ONBRUIKBAAR} {ZELF}", "verbinding", opnieuw_na=0.0)


def _bruikbaar(uitkomst: str, url: str) -> bool:
    """Of een redacteur het nieuwe adres kan overnemen."""
    from ..model.webadres import LANGSTE_ADRES  # pas hier: wie niets navraagt, laadt geen records

    return uitkomst != url and uitkomst.isprintable() and len(uitkomst) <= LANGSTE_ADRES


def _seconden(wacht: str) -> float:
    """Hoe lang een website vraagt te wachten; een datum telt als heel lang."""
    if not wacht:
        return 0.0
    treffer = WACHT.fullmatch(wacht)
    return float(treffer[1]) if treffer else float("inf")


def _oorzaken(storing: BaseException | None) -> Iterator[BaseException]:
    """De storing en alles wat haar veroorzaakte."""
    gezien: set[int] = set()
    rij = [storing]
    while rij:
        een = rij.pop()
        if een is None or id(een) in gezien:
            continue
        gezien.add(id(een))
        yield een
        rij += [een.__cause__, een.__context__]
        rij += [getattr(een, naam, None) for naam in ("os_error", "certificate_error")]
