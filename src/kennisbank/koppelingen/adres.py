"""Adressen: wat er aan een adres te zien is zonder iets te openen."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Mapping
from typing import NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

from ..gelijkend import bijna
from .melding import Oordeel

SCHEMA = re.compile(r"([a-zA-Z][a-zA-Z0-9+.\-]*):")
ONZICHTBAAR = re.compile(r"[\t\n\r]")
MAILADRES = re.compile(r"(?!//)[^@\s,;:<>]+@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}")
GASTHEER = re.compile(r"(?:[\w-]+\.)*[\w-]+\.?")
NUMMER = re.compile(r"\+?[\d\s().*#-]*\d[\d\s().*#-]*(?:;.*)?")
INVULPLEK = re.compile(r"[^?]*(?:\{\{|\{%|%7b%7b|\[[a-z ]+\])|(?:todo|tbd|xxx+|\.\.\.|…)$", re.I)
LANGSTE_MAIL = 254
EIGEN_NETWERK = ("localhost", "local", "localdomain")
# Wat een browser zelf verwerkt, zonder iets te openen.
IN_DE_BROWSER = ("about", "blob", "data", "urn")
# Wat een browser of telefoon aan een ander programma geeft; wij kunnen het niet nakijken.
ANDER_PROGRAMMA = re.compile(
    r"callto|facetime(?:-audio)?|fb-messenger|feed|geo|im|ircs?|itms(?:-apps)?|ldaps?|magnet|maps"
    r"|market|matrix|mms|ms-[a-z]+|msteams|news|nntp|notion|obsidian|onenote|rtsp|sftp|sgnl|signal"
    r"|sips?|skype|slack|smsto|spotify|ssh|steam|svn|teams|telegram|tg|threema|viber|vnc|vscode"
    r"|wa|web\+[a-z]+|webcals?|webex|whatsapp|xmpp|zoom(?:mtg|us|phonecall)"
)
POORTEN = {"http": 80, "https": 443}
WEB = tuple(POORTEN)


class Gebrek(NamedTuple):
    """Wat er mis is met een adres: het oordeel, de zin en wat u eraan kunt doen."""

    oordeel: Oordeel
    zin: str
    voorstel: str = ""

    def __str__(self) -> str:
        return f"{self.zin} {self.voorstel}".strip()


def opgeschoond(url: str) -> str:
    """Het adres zoals een browser het leest: zonder witruimte eromheen en regeleinden erin."""
    return ONZICHTBAAR.sub("", url.strip(" \t\n\r\f"))


def schema_van(url: str) -> str:
    """Wat er voor de dubbele punt staat, in kleine letters; leeg bij een adres in de site."""
    if url.startswith("//"):
        return "https"
    treffer = SCHEMA.match(url)
    return treffer[1].lower() if treffer else ""


def is_web(url: str) -> bool:
    """Of het adres naar een website buiten deze site wijst."""
    return schema_van(url) in WEB


def binnen_de_site(url: str, eigen: str) -> str | None:
    """Het deel van een adres na dat van de site zelf, of niets als het ergens anders heen gaat.

    Met http of https, met of zonder hoofdletters in de naam: het is dezelfde site.
    """
    if not eigen or not is_web(url):
        return None
    hier, thuis = _website(url), _website(eigen)
    if hier is None or thuis is None or hier[0] != thuis[0]:
        return None
    if f"{hier[1]}/" == thuis[1]:
        return ""
    return hier[1].removeprefix(thuis[1]) if hier[1].startswith(thuis[1]) else None


def _website(url: str) -> tuple[tuple[str, int | None], str] | None:
    """De naam en poort van een website, en alles wat erachter staat."""
    try:
        deel = urlsplit(url, "https")
        poort = deel.port if deel.port not in POORTEN.values() else None
    except ValueError:
        return None
    rest = url.partition("//")[2]
    begin = min((plaats for teken in "/?#" if (plaats := rest.find(teken)) >= 0), default=-1)
    return (deel.hostname or "", poort), rest[begin:] if begin >= 0 else "/"


def vormgebrek(url: str) -> Gebrek | None:
    """Wat er mis is met de vorm van een opgeschoond adres, of niets."""
    if not url:
        return Gebrek(
            "fout", "Deze link heeft geen adres.", "Vul het in, of maak er gewone tekst van."
        )
    if INVULPLEK.match(url):
        return Gebrek("fout", "Dit adres is nog niet ingevuld.", "Zet er het echte adres neer.")
    schema = schema_van(url)
    if not schema:
        return None
    if ANDER_PROGRAMMA.fullmatch(schema):
        zin = f"Dit adres opent een ander programma ({schema}:); wij kunnen het niet nakijken."
        return Gebrek("opmerking", zin, "Kijk of een lezer zonder dat programma ook verder kan.")
    return KEURING.get(schema, _vreemd)(url)


def is_lokaal(gastheer: str) -> bool:
    """Of een naam of getal een computer in het eigen netwerk aanwijst."""
    try:
        adres = ipaddress.ip_address(gastheer)
    except ValueError:
        delen = gastheer.rstrip(".").split(".")
        return len(delen) == 1 or delen[-1] in EIGEN_NETWERK
    return adres.is_private or adres.is_loopback or adres.is_link_local or adres.is_unspecified


def _webgebrek(url: str) -> Gebrek | None:
    try:
        deel = urlsplit(url if SCHEMA.match(url) else f"https:{url}")
        gastheer, _ = deel.hostname or "", deel.port
    except ValueError:
        return Gebrek("fout", "Dit is geen webadres.", "Kopieer het uit de adresbalk.")
    if not gastheer:
        zin = "In dit adres ontbreekt de naam van de website."
        return Gebrek("fout", zin, "Kopieer het adres uit de adresbalk.")
    if ":" not in gastheer and not GASTHEER.fullmatch(gastheer):
        return Gebrek("fout", "Dit is geen webadres.", "Kopieer het uit de adresbalk.")
    if is_lokaal(gastheer):
        zin = "Dit adres wijst naar een computer in een eigen netwerk en niet naar een website."
        return Gebrek("fout", zin, "Zet er het openbare adres neer.")
    return None


def _mailgebrek(url: str) -> Gebrek | None:
    ontvangers, _, vraag = url.partition(":")[2].partition("?")
    velden = parse_qs(vraag)
    namen = [naam.strip() for naam in unquote(ontvangers).split(",") if naam.strip()]
    namen += _genoemd(velden, "to")
    if not namen and "body" not in velden:  # zonder naam deelt een lezer iets met wie hij kiest
        zin = "Achter mailto: staat geen mailadres."
        return Gebrek("fout", zin, "Vul het in, of haal de link weg.")
    namen += _genoemd(velden, "cc", "bcc")
    if all(len(naam) <= LANGSTE_MAIL and MAILADRES.fullmatch(naam) for naam in namen):
        return None
    return Gebrek("fout", "Dit is geen volledig mailadres.", "Schrijf het als naam@gemeente.nl.")


def _genoemd(velden: Mapping[str, list[str]], *welke: str) -> list[str]:
    return [naam.strip() for een in welke for rij in velden.get(een, ()) for naam in rij.split(",")]


def _belgebrek(url: str) -> Gebrek | None:
    nummer = unquote(url.partition(":")[2].partition("?")[0])
    if NUMMER.fullmatch(nummer):
        return None
    return Gebrek("fout", "Hier hoort een telefoonnummer te staan.", "Schrijf het als +3170….")


def _code(url: str) -> Gebrek:
    zin = "Deze link voert code uit in plaats van een pagina te openen."
    return Gebrek("fout", zin, "Zet er een gewoon adres neer, of maak er een knop van.")


def _van_schijf(url: str) -> Gebrek:
    zin = "Dit adres wijst naar een bestand op één computer."
    return Gebrek("fout", zin, "Zet het bestand in de site, of geef een webadres.")


def _vreemd(url: str) -> Gebrek:
    schema = schema_van(url)
    lijkt = bijna(schema, [*WEB, "mailto", "tel", "sms"])
    voorstel = f"Bedoelt u {lijkt}:?" if lijkt else "Begin het adres met https://."
    return Gebrek("fout", f"Een browser kent geen adres dat begint met {schema[:20]}:.", voorstel)


def _goed(url: str) -> None:
    return None


KEURING: Mapping[str, Callable[[str], Gebrek | None]] = {
    **dict.fromkeys(IN_DE_BROWSER, _goed),
    "http": _webgebrek,
    "https": _webgebrek,
    "mailto": _mailgebrek,
    "tel": _belgebrek,
    "sms": _belgebrek,
    "javascript": _code,
    "vbscript": _code,
    "file": _van_schijf,
}


def buitengebrek(url: str, poorten: frozenset[int]) -> Gebrek | None:
    """Waarom wij een adres niet navragen, of niets als het mag."""
    schema = schema_van(url)
    if schema not in WEB:
        zin = "Dit adres begint niet met https://, dus wij openen het niet."
        return Gebrek("fout", zin, "Zet er een gewoon webadres neer.")
    if INVULPLEK.match(url):
        return Gebrek("fout", "Dit adres is nog niet ingevuld.", "Zet er het echte adres neer.")
    try:
        deel = urlsplit(url)
        gastheer, poort = deel.hostname or "", deel.port or POORTEN[schema]
    except ValueError:
        gastheer, poort = "", 0
    if not gastheer or any(teken.isspace() for teken in gastheer):
        return Gebrek("fout", "Dit is geen webadres.", "Kopieer het uit de adresbalk.")
    if deel.username or deel.password:
        zin = "In dit adres staat een gebruikersnaam of wachtwoord."
        return Gebrek("fout", zin, "Haal die weg.")
    if poorten and poort not in poorten:
        zin = f"Dit adres noemt poort {poort}; daar hoort geen website te staan."
        return Gebrek("fout", zin, "Haal de dubbele punt met het getal weg.")
    return None
