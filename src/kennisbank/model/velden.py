"""De soorten velden: wat er in een veld mag staan, en wat de redacteur hoort als het niet mag."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from .markdown import links, zonder_code
from .tekens import ONZICHTBAAR, OPGESTAPELD, STUURTEKEN, naam_van, woord_om
from .webadres import afwijzing, heel_adres

LANGSTE_KERN = 40
LANGSTE_REGEL = 300
LANGSTE_TEKST = 20_000
LANGSTE_ID = 80
ID_VORM = r"^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$"
EERSTE_JAAR = 1900

HTML = re.compile(
    r"<\s*/?[a-zA-Z][\w-]*\s*/?>"  # <b>, </p>, < br />
    r"|(?<!\w)<[a-zA-Z][\w-]*\s[^<>]*[>=]"  # <img src=…, <details open>; niet a<b en c>d
    r"|<[a-zA-Z][\w-]*\s[^<>]*=[^<>]*>"
    r"|<(?:!--|!\[|![a-zA-Z]|\?)"
)


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """Merkt een veld als verwijzing naar andere records; de graaf lost haar op.

    `naar` is de soort waarnaar verwezen mag worden (leeg: elke soort), `soort` de naam van
    het verband. Zonder `soort` telt de verwijzing niet als verband.
    """

    naar: str = ""
    soort: str = ""
    herkomst: Literal["bron", "redactie"] = "redactie"


def _schone_tekst(tekst: str) -> str:
    if not tekst.strip():
        raise afwijzing(
            "leeg-veld", "Hier staat geen tekst. Laat het veld weg als u het niet weet."
        )
    if len(tekst) > LANGSTE_TEKST:
        raise afwijzing(
            "te-lang", f"Deze tekst is {len(tekst)} tekens lang; {LANGSTE_TEKST} is het meeste."
        )
    if teken := STUURTEKEN.search(tekst) or ONZICHTBAAR.search(tekst):
        waar, wat = woord_om(tekst, teken.start()), naam_van(teken.group())
        zin = f"In ‘{waar}’ staat een teken dat u niet ziet: {wat}. Typ dat opnieuw."
        raise afwijzing("onzichtbaar-teken", zin, teken.group())
    if teken := OPGESTAPELD.search(tekst):
        zin = f"In ‘{tekst[: teken.start()][-1:]}’ staan te veel tekens op één letter."
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
            heel_adres(adres)
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


def _omgedraaid(delen: list[int]) -> str:
    """Wat te schrijven: met maand en dag omgewisseld als dat wel een datum is."""
    try:
        bedoeld = datetime.date(delen[0], delen[2], delen[1])
    except (IndexError, ValueError):
        return "Schrijf bijvoorbeeld 2022-03-16."
    return f"Eerst komt de maand: schrijf {bedoeld}."


def _bestaande_datum(tekst: str) -> str:
    delen = [int(deel) for deel in tekst.split("-")]
    try:
        datetime.date(*[*delen, 1, 1][:3])
    except ValueError:
        zin = f"De datum ‘{tekst}’ bestaat niet. {_omgedraaid(delen)}"
        raise afwijzing("onmogelijke-datum", zin) from None
    if delen[0] < EERSTE_JAAR:
        zin = f"Deze datum is van vóór {EERSTE_JAAR}. Kijk het jaar na."
        raise afwijzing("onmogelijke-datum", zin)
    return tekst


Id = Annotated[
    str,
    StringConstraints(pattern=ID_VORM, max_length=LANGSTE_ID),
]
Regel = Annotated[str, AfterValidator(_een_regel)]
Kern = Annotated[str, AfterValidator(_kern)]
Tekst = Annotated[str, AfterValidator(_schone_tekst)]
Adres = Annotated[str, AfterValidator(heel_adres)]
Datum = Annotated[
    str,
    BeforeValidator(_datumtekst),
    StringConstraints(pattern=r"^[0-9]{4}(-[0-9]{2}){0,2}$"),
    AfterValidator(_bestaande_datum),
]
Jaar = Annotated[int, Field(ge=EERSTE_JAAR, le=2100)]
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
