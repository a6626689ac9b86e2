"""Een ingevuld formulier zoals GitHub het bewaart, om mee te proberen."""

from collections.abc import Mapping

from kennisbank.schrijven.issuetekst import BELOFTEN
from kennisbank.schrijven.vragen import FORMULIERVRAGEN

GOED = {
    "titel": "Inwoners kiezen samen een speelplek",
    "gemeente": "Utrecht",
    "kern": "Utrecht liet inwoners kiezen.",
    "wat": "Inwoners kozen een plek.\nDat ging goed.",
    "jaar_start": "2024",
    "bronnen": "https://www.utrecht.nl/spelen | Samen kiezen | gemeente Utrecht",
    "relaties": "1a | agenda",
}


def formuliertekst(antwoorden: Mapping[str, str] = GOED, **anders: str) -> str:
    """De tekst van een issue met deze antwoorden; wat leeg is heet daar `_No response_`."""
    alles = {**antwoorden, **anders}
    delen = [
        f"### {vraag.label}\n\n{alles.get(vraag.veld) or '_No response_'}"
        for vraag in FORMULIERVRAGEN
    ]
    kruisjes = "\n".join(f"- [X] {belofte}" for belofte in BELOFTEN)
    return "\n\n".join([*delen, f"### Voorwaarden\n\n{kruisjes}"])
