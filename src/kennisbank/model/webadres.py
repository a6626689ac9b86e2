"""Webadres: wanneer een adres heel, openbaar en echt is, en wat er anders aan mankeert."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

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
BEGIN_VAN_EEN_ADRES = re.compile(r"(?:h?ttps?\W{0,3}){1,2}\s*(?=[\w-]+\.)", re.IGNORECASE)
EROMHEEN = re.compile(r"^[\s<\[(\"'“”„‘’«]+|[\s>\])\"'“”‘’»]+$")
EIGEN_COMPUTER = re.compile(r"(?:file:|[a-z]:[\\/]|\\\\)", re.IGNORECASE)
OMLEIDING = re.compile(
    r"https?://(?:[\w-]+\.safelinks\.protection\.outlook\.com/|(?:www\.)?google\.[a-z.]{2,6}/url\?"
    r"|(?:www\.)?(?:l|lm)\.facebook\.com/l\.php\?|urldefense\.com/|linkprotect\.cudasvc\.com/url\?)",
    re.IGNORECASE,
)
DOEL = re.compile(r"[?&](?:url|u|q|a)=(https?[^&]+)", re.IGNORECASE)
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
    adressen = MEER_ADRESSEN.split(adres)
    if len(adressen) > 1 and adressen[0].strip(" ,;").endswith(":"):
        return f"Voor dit adres staat ‘{adressen[0].strip()[:40]}’. Haal dat weg."
    if len(adressen) > 1:
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
        return _schemabezwaar(adres)
    if omleiding := OMLEIDING.match(adres):
        doel = unquote(gevonden[1]) if (gevonden := DOEL.search(adres)) else ""
        zin = f"Dit adres loopt via {urlsplit(omleiding.group()).hostname}."
        return f"{zin} Bedoelt u ‘{doel[:80]}’?" if doel else f"{zin} Zet het echte adres hier."
    if GETAL_ALS_GASTHEER.fullmatch(gastheer):
        return "In dit adres staat een getal waar de naam van een website hoort."
    return _gastheerbezwaar(adres, gastheer) or _restbezwaar(adres, bool(deel.username))


def _schemabezwaar(adres: str) -> str:
    """De zin bij een adres dat niet met https:// of http:// begint."""
    if EIGEN_COMPUTER.match(adres):
        return "Dit is een bestand op uw eigen computer. Zet hier een adres dat iedereen opent."
    if adres.lower().startswith("mailto:"):
        return "Dit is een e-mailadres. Zet hier het adres van een openbare pagina."
    zin = "Alleen een adres dat begint met https:// of http:// mag hier staan."
    return f"{zin}{_bedoelt(adres)}"


def _bedoelt(adres: str) -> str:
    """De vraag naar het adres dat iemand bedoelde, of niets."""
    kaal = EROMHEEN.sub("", adres)
    begin = BEGIN_VAN_EEN_ADRES.match(kaal)
    rest = kaal[begin.end() :] if begin else kaal
    past = GASTHEER.fullmatch(re.split(r"[/?#]", rest, maxsplit=1)[0])
    goed = past and not NIET_IN_EEN_ADRES.search(rest) and not STUURTEKEN.search(rest)
    return f" Bedoelt u ‘https://{rest[:80]}’?" if goed else ""


def _gastheerbezwaar(adres: str, gastheer: str) -> str:
    vreemd = NIET_IN_EEN_ADRES.search(adres) or STUURTEKEN.search(adres)
    if " " in adres and GASTHEER.fullmatch(gastheer):
        return "In dit adres staat een spatie. Kopieer het uit de adresbalk."
    if gastheer in {"localhost", "intranet"} or gastheer.rstrip(".").endswith(NIET_OPENBAAR):
        return "Dit adres werkt alleen in uw eigen netwerk. Zet hier een openbaar adres."
    if vreemd or not GASTHEER.fullmatch(gastheer):
        bedoeld = _bedoelt(adres) if BEGIN_VAN_EEN_ADRES.match(adres) else ""
        bedoeld = "" if bedoeld.endswith(f"‘{adres}’?") else bedoeld
        return f"Dit is geen volledig webadres.{bedoeld or ' Kopieer het uit de adresbalk.'}"
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
