"""De soorten velden: wat er in een veld mag staan, en wat de redacteur hoort als het niet mag."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from .markdown import links, zonder_code

LANGSTE_KERN = 40
LANGSTE_REGEL = 300
LANGSTE_TEKST = 20_000
LANGSTE_ID = 80
LANGSTE_ADRES = 2_000

HTML = re.compile(
    r"<\s*/?[a-zA-Z][\w-]*\s*/?>"  # <b>, </p>, < br />
    r"|(?<!\w)<[a-zA-Z][\w-]*\s[^<>]*[>=]"  # <img src=…, <details open>; niet a<b en c>d
    r"|<[a-zA-Z][\w-]*\s[^<>]*=[^<>]*>"
    r"|<(?:!--|!\[|![a-zA-Z]|\?)"
)
STUURTEKEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
ONZICHTBAAR = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
GASTHEER = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_](?:[\w-]*[^\W_])?\.?")
NIET_OPENBAAR = (".localhost", ".local", ".internal", ".lan", ".test", ".invalid")
VOORBEELDADRESSEN = ("example.org", "example.com", "example.net")
NIET_IN_EEN_ADRES = re.compile(r"[\s<>\"]")
GETAL_ALS_GASTHEER = re.compile(r"[0-9a-fx.]*\.[0-9]+|.*:.*")


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """Merkt een veld als verwijzing naar andere records; de graaf lost haar op.

    `naar` is de soort waarnaar verwezen mag worden (leeg: elke soort), `soort` de naam van
    het verband. Zonder `soort` telt de verwijzing niet als verband.
    """

    naar: str = ""
    soort: str = ""
    herkomst: Literal["bron", "redactie"] = "redactie"


def afwijzing(naam: str, zin: str, fragment: str = "") -> PydanticCustomError:
    """Een afwijzing in een Nederlandse zin; `naam` is die van de regel.

    Een `fragment` wijst de regel in een lange tekst aan.
    """
    wat = {"naam": naam, "zin": zin, "fragment": fragment}
    return PydanticCustomError("kennisbank", "{zin}", wat)


def _schone_tekst(tekst: str) -> str:
    if not tekst.strip():
        raise afwijzing(
            "leeg-veld", "Hier staat geen tekst. Laat het veld weg als u het niet weet."
        )
    if len(tekst) > LANGSTE_TEKST:
        raise afwijzing(
            "te-lang", f"Deze tekst is {len(tekst)} tekens lang; {LANGSTE_TEKST} is het meeste."
        )
    if teken := STUURTEKEN.search(tekst):
        zin = "In deze tekst staat een onzichtbaar stuurteken. Typ de tekst opnieuw."
        raise afwijzing("onzichtbaar-teken", zin, teken.group())
    if teken := ONZICHTBAAR.search(tekst):
        zin = "In deze tekst staat een teken dat u niet ziet. Typ de woorden daar opnieuw."
        raise afwijzing("onzichtbaar-teken", zin, teken.group())
    if code := HTML.search(zonder_code(tekst) if "<" in tekst else ""):
        zin = "In deze tekst staat HTML-code. Gebruik gewone tekst of Markdown."
        raise afwijzing("html-in-tekst", zin, code.group().split()[0])
    for adres in links(tekst):
        if not adres:
            raise afwijzing(
                "link-zonder-adres",
                "Achter een link staat geen adres. Vul het in, of haal de haken weg.",
                "]()",
            )
        if ":" in adres or adres.startswith(("/", "\\")):
            _adres(adres)
    return tekst.strip()


def _een_regel(tekst: str) -> str:
    tekst = " ".join(_schone_tekst(tekst).split())
    if len(tekst) > LANGSTE_REGEL:
        raise afwijzing(
            "te-lang", f"Dit is {len(tekst)} tekens lang; {LANGSTE_REGEL} is het meeste."
        )
    return tekst


def _kern(tekst: str) -> str:
    tekst = " ".join(_schone_tekst(tekst).split())
    aantal = len(tekst.split())
    if aantal > LANGSTE_KERN:
        raise afwijzing(
            "kern-te-lang", f"De kern telt {aantal} woorden; {LANGSTE_KERN} is het meeste."
        )
    return tekst


def _adres(adres: str) -> str:
    if len(adres) > LANGSTE_ADRES:
        raise afwijzing(
            "te-lang", f"Dit adres is {len(adres)} tekens lang; {LANGSTE_ADRES} is het meeste."
        )
    try:
        deel = urlsplit(adres)
        gastheer, _ = deel.hostname or "", deel.port
    except ValueError:
        raise afwijzing(
            "geen-webadres", "Dit is geen webadres. Een adres begint met https://", adres
        ) from None
    if deel.scheme not in {"http", "https"}:
        raise afwijzing(
            "geen-webadres",
            "Alleen een adres dat begint met https:// of http:// mag hier staan.",
            adres,
        )
    if GETAL_ALS_GASTHEER.fullmatch(gastheer):
        raise afwijzing(
            "geen-webadres",
            "In dit adres staat een getal waar de naam van een website hoort.",
            adres,
        )
    patronen = (NIET_IN_EEN_ADRES, STUURTEKEN, ONZICHTBAAR)
    vreemd = any(patroon.search(adres) for patroon in patronen)
    if not GASTHEER.fullmatch(gastheer) or gastheer.rstrip(".").endswith(NIET_OPENBAAR) or vreemd:
        raise afwijzing(
            "geen-webadres", "Dit is geen volledig webadres. Kopieer het uit de adresbalk.", adres
        )
    if gastheer.endswith(VOORBEELDADRESSEN):
        raise afwijzing(
            "geen-webadres", "Dit is een voorbeeldadres. Vul het echte adres in.", adres
        )
    if deel.username or deel.password:
        raise afwijzing(
            "geen-webadres", "In dit adres staat een gebruikersnaam. Haal die weg.", adres
        )
    return adres


def _oplopend(plaats: str) -> str:
    """Een vindplaats van de eerste regel tot en met de laatste."""
    eerste, streepje, laatste = plaats.partition(":")[2].partition("-")
    if streepje and int(laatste) < int(eerste):
        raise afwijzing(
            "vindplaats-achterstevoren",
            f"Regel {laatste} komt vóór regel {eerste}. Draai de nummers om.",
            plaats,
        )
    return plaats


def _datumtekst(waarde: object) -> object:
    """YAML maakt van 2021-07-27 een datum en van 2022 een getal; wij lezen beide als tekst."""
    if isinstance(waarde, datetime.date) and not isinstance(waarde, datetime.datetime):
        return waarde.isoformat()
    if isinstance(waarde, int) and not isinstance(waarde, bool):
        return str(waarde)
    return waarde


def _bestaande_datum(tekst: str) -> str:
    delen = [int(deel) for deel in tekst.split("-")]
    try:
        datetime.date(*[*delen, 1, 1][:3])
    except ValueError:
        raise afwijzing(
            "onmogelijke-datum", "Deze datum bestaat niet. Schrijf bijvoorbeeld 2022-03-16."
        ) from None
    return tekst


Id = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$", max_length=LANGSTE_ID),
]
Regel = Annotated[str, AfterValidator(_een_regel)]
Kern = Annotated[str, AfterValidator(_kern)]
Tekst = Annotated[str, AfterValidator(_schone_tekst)]
Adres = Annotated[str, AfterValidator(_adres)]
Datum = Annotated[
    str,
    BeforeValidator(_datumtekst),
    StringConstraints(pattern=r"^[0-9]{4}(-[0-9]{2}){0,2}$"),
    AfterValidator(_bestaande_datum),
]
Jaar = Annotated[int, Field(ge=1800, le=2100)]
Vindplaats = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z][a-z0-9-]*(?::[0-9]+(?:-[0-9]+)?)?$", max_length=LANGSTE_ID),
    AfterValidator(_oplopend),
    Verwijzing(naar="bron"),
]
Doel = Annotated[str, StringConstraints(max_length=LANGSTE_ID)]
Verwant = Annotated[Doel, Verwijzing()]
Pagina = Annotated[str, StringConstraints(pattern=r"^[a-z0-9/-]+\.html$")]
Instrument = Annotated[Doel, Verwijzing(naar="begrip", soort="instrument")]

Herkomst = Literal["bron", "redactie"]
Zekerheid = Literal["hoog", "middel", "laag", "onbekend"]
Status = Literal["loopt", "afgerond", "gestopt", "gepland", "onbekend"]
