"""Webadres: wanneer een adres heel, openbaar en echt is, en wat er anders aan mankeert."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from pydantic_core import PydanticCustomError

from .tekens import ONZICHTBAAR, STUURTEKEN, naam_van

LANGSTE_ADRES = 2_000
GASTHEER = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_](?:[\w-]*[^\W_])?\.?")
NIET_OPENBAAR = (".localhost", ".local", ".internal", ".lan", ".test", ".invalid")
VOORBEELDADRESSEN = ("example.org", "example.com", "example.net", ".uwgemeente.nl")
NIET_IN_EEN_ADRES = re.compile(r"[\s<>\"]")
GETAL_ALS_GASTHEER = re.compile(r"[0-9a-fx.]*\.[0-9]+|.*:.*")
AFGEKAPT = re.compile(r"…|%E2%80%A6|\.\.\.(?:/|$)", re.IGNORECASE)
MET_LINK = re.compile(r"\[[^\]]*\]\(https?://[^)]*\)|<https?://[^>]*>")
MEER_ADRESSEN = re.compile(r"(?<=[\s,;])(?=https?://)")
REST = re.compile(
    r"(?:[.,;:!'‘’“”„«»*|\\`]|&(?:quot|gt|lt|nbsp|#39);?|%(?:20|22|C2%A0|E2%80%9[CD]))$",
    re.IGNORECASE,
)
HAKEN = {")": "(", "]": "[", "}": "{"}


def afwijzing(naam: str, zin: str, fragment: str = "") -> PydanticCustomError:
    """Een afwijzing in een Nederlandse zin; `naam` is die van de regel.

    Een `fragment` wijst de regel in een lange tekst aan.
    """
    wat = {"naam": naam, "zin": zin, "fragment": fragment}
    return PydanticCustomError("kennisbank", "{zin}", wat)


def heel_adres(adres: str) -> str:
    """Het adres, als het heel, openbaar en echt is; anders een afwijzing met wat eraan mankeert."""
    if len(adres) > LANGSTE_ADRES:
        zin = f"Dit adres is {len(adres)} tekens lang; {LANGSTE_ADRES} is het meeste."
        raise afwijzing("te-lang", zin)
    if zin := _bezwaar(adres):
        raise afwijzing("geen-webadres", zin, adres)
    return adres


def _bezwaar(adres: str) -> str:
    """Wat er aan een adres mankeert, of niets."""
    if MET_LINK.fullmatch(adres):
        return "Dit is een link van Markdown. Zet hier alleen het adres."
    if len(adressen := MEER_ADRESSEN.split(adres)) > 1:
        return f"Hier staan {len(adressen)} adressen. Zet elk adres bij een eigen bron."
    try:
        deel = urlsplit(adres)
        gastheer, _ = deel.hostname or "", deel.port
    except ValueError:
        return "Dit is geen webadres. Een adres begint met https://"
    if teken := ONZICHTBAAR.search(adres):
        wat = naam_van(teken.group())
        return f"In dit adres staat een teken dat u niet ziet: {wat}. Haal het weg."
    if deel.scheme not in {"http", "https"}:
        bedoeld = GASTHEER.fullmatch(adres.partition("/")[0])
        zin = "Alleen een adres dat begint met https:// of http:// mag hier staan."
        return f"{zin} Bedoelt u ‘https://{adres[:80]}’?" if bedoeld else zin
    if GETAL_ALS_GASTHEER.fullmatch(gastheer):
        return "In dit adres staat een getal waar de naam van een website hoort."
    return _gastheerbezwaar(adres, gastheer) or _restbezwaar(adres, bool(deel.username))


def _gastheerbezwaar(adres: str, gastheer: str) -> str:
    vreemd = NIET_IN_EEN_ADRES.search(adres) or STUURTEKEN.search(adres)
    if " " in adres and GASTHEER.fullmatch(gastheer):
        return "In dit adres staat een spatie. Kopieer het uit de adresbalk."
    if vreemd or not GASTHEER.fullmatch(gastheer) or gastheer.rstrip(".").endswith(NIET_OPENBAAR):
        return "Dit is geen volledig webadres. Kopieer het uit de adresbalk."
    if gastheer.endswith(VOORBEELDADRESSEN):
        return "Dit is een voorbeeldadres. Vul het echte adres in."
    return ""


def _restbezwaar(adres: str, met_gebruiker: bool) -> str:
    if met_gebruiker or urlsplit(adres).password:
        return "In dit adres staat een gebruikersnaam. Haal die weg."
    if AFGEKAPT.search(adres):
        return "Dit adres is niet heel: er staan puntjes in. Kopieer het uit de adresbalk."
    if rest := kopieerrest(adres):
        return f"Achter dit adres staat ‘{rest}’, en dat hoort er niet bij. Haal het weg."
    return ""


def kopieerrest(adres: str) -> str:
    """Wat bij het kopiëren achter een adres bleef hangen, of niets.

    Een haakje dat in het adres zelf opengaat, hoort erbij.
    """
    if rest := REST.search(adres):
        return rest.group()
    paar = HAKEN.get(adres[-1:])
    return adres[-1] if paar and adres.count(adres[-1]) > adres.count(paar) else ""
