"""Welke gemeente iemand bedoelt, en waarom een naam geen gemeente is."""

from __future__ import annotations

import re

from ..bevinding import citaat
from ..gelijkend import bijna, sleutel, tikfout
from ..model.tekens import vreemde_letter
from .gemeenten import Gemeenten
from .provincies import PROVINCIES

DICHTBIJ = 0.78
MEESTE = 3
ERVOOR = re.compile(r"(?:de )?(?:gemeenten?|stad|dorp) ", re.IGNORECASE)
ERACHTER = re.compile(r" ?\([^()]*\)$")
TUSSEN = re.compile(r"[,/;&+]|(?<=\s)en(?=\s)")
KROM = re.compile("[“”„‟«»]")


def bedoelde_gemeenten(naam: str, gemeenten: Gemeenten) -> tuple[str, ...]:
    """De gemeenten die bedoeld kunnen zijn, hooguit drie; liever geen dan een die er niet op lijkt.

    Hele woorden gaan voor: wie Alphen schrijft, bedoelt Alphen aan den Rijn of Alphen-Chaam.
    """
    namen = list(dict.fromkeys((*gemeenten.op_naam, *gemeenten.andere_namen)))
    kaal = ERVOOR.sub("", naam, count=1) if ERVOOR.match(naam) else naam
    vorm = sleutel(kaal)
    if not vorm:
        return ()
    op_code = [een.naam for een in gemeenten.op_naam.values() if een.code.lower() == vorm]
    zelfde = [een for een in namen if sleutel(een) == vorm]
    met_streek = [een for een in namen if sleutel(een.partition(" (")[0]) == vorm and "(" in een]
    woorden = vorm.split("-")
    met_woorden = [een for een in namen if _begint(sleutel(een).split("-"), woorden)]
    zonder_haken = [een for een in namen if _met_uitleg(kaal, een, gemeenten)]
    los = not TUSSEN.search(kaal) and "(" not in kaal
    voor_de_wijk = [een for een in namen if los and vorm.startswith(f"{sleutel(een)}-")]
    for gevonden in (op_code, zelfde, met_streek, met_woorden, zonder_haken, voor_de_wijk):
        nu = dict.fromkeys(gemeenten.andere_namen.get(een, een) for een in gevonden)
        if nu:
            return tuple(gevonden if len(gevonden) == 1 else nu) if len(nu) <= MEESTE else ()
    streek = kaal.partition("(")[2]
    zelfde_streek = [een for een in namen if een.partition("(")[2] == streek]
    een = bijna(kaal, zelfde_streek, DICHTBIJ)
    begint_zo = sleutel(een)[:1] == vorm[:1] or _op_een_letter_na(kaal, een)
    return (een,) if een and begint_zo else ()


def _met_uitleg(naam: str, gemeente: str, gemeenten: Gemeenten) -> bool:
    """Of een naam deze gemeente is, met haar provincie of het woord gemeente tussen haken."""
    haken, nu = ERACHTER.search(naam), gemeenten.zoek(gemeente)
    if haken is None or nu is None or naam[: haken.start()] != gemeente:
        return False
    uitleg = sleutel(haken.group())
    return uitleg in {"gemeente", sleutel(nu.provincie), f"provincie-{sleutel(nu.provincie)}"}


def geen_gemeente(naam: str, gemeenten: Gemeenten) -> tuple[str, str]:
    """Waarom een naam geen gemeente is, en wat er bedoeld kan zijn."""
    bedoeld = [_met_nu(een, gemeenten) for een in bedoelde_gemeenten(naam, gemeenten)]
    zin = f"Bedoelt u {' of '.join(bedoeld)}?" if bedoeld else ""
    melding = f"{citaat(naam)} is geen gemeente."
    if _provincie(naam, gemeenten):
        return f"{citaat(naam)} is een provincie.", "Vul hier een gemeente in."
    if teken := vreemde_letter(naam):
        return f"In {citaat(naam)} staat {teken}.", zin or "Typ de naam opnieuw."
    delen = _delen(ERVOOR.sub("", naam, count=1), gemeenten)
    if bedoeld and len(delen) < 2 and KROM.search(naam):
        return melding, f"{zin} Kromme aanhalingstekens horen er niet bij."
    nu = gemeenten.zoek(delen[0]) if len(delen) == 2 else None
    if nu and "," in naam and nu.provincie == _provincie(delen[1], gemeenten):
        return melding, f"Bedoelt u {citaat(delen[0])}?"
    if len(delen) > 1 and not bedoeld and _zijn_gemeenten(delen, gemeenten):
        melding = f"Hier staan meer gemeenten: {', '.join(delen)}."
        return melding, "Kies er één, en noem de andere in de tekst."
    return melding, zin


def _delen(naam: str, gemeenten: Gemeenten) -> list[str]:
    """De namen in een opsomming; in Dijk en Waard is ‘en’ deel van de naam."""
    heel = [een for een in (*gemeenten.op_naam, *gemeenten.andere_namen) if TUSSEN.search(een)]
    vast = [een for een in sorted(heel, key=len, reverse=True) if een in naam]
    for nummer, een in enumerate(vast):
        naam = naam.replace(een, chr(nummer))
    delen = [een.strip(" ") for een in TUSSEN.split(naam)]
    return [vast[ord(een)] if een in map(chr, range(len(vast))) else een for een in delen if een]


def _zijn_gemeenten(delen: list[str], gemeenten: Gemeenten) -> bool:
    """Of elk deel een gemeente is of er op lijkt, en minstens een het ook is."""
    bekend = [een for een in delen if gemeenten.zoek(een)]
    return bool(bekend) and all(
        een in bekend or bedoelde_gemeenten(een, gemeenten) for een in delen
    )


def _provincie(naam: str, gemeenten: Gemeenten) -> str:
    """De provincie met deze naam, in welke taal of schrijfwijze ook, of niets."""
    namen = {een: een for een in PROVINCIES} | dict(gemeenten.provincienamen)
    vorm = sleutel(naam).removeprefix("provincie-")
    return next((nu for een, nu in namen.items() if sleutel(een) == vorm), "")


def _met_nu(naam: str, gemeenten: Gemeenten) -> str:
    nu = gemeenten.andere_namen.get(naam)
    return f"{citaat(naam)}{f' (nu {nu})' if nu else ''}"


def _op_een_letter_na(naam: str, ander: str) -> bool:
    """Of twee namen op de eerste letter na gelijk zijn."""
    return bool(tikfout(naam, [ander])) and naam[1:].lower() == ander[1:].lower()


def _begint(hele: list[str], woorden: list[str]) -> bool:
    """Of een naam met deze woorden begint, eventueel na een lidwoord."""
    zonder = hele[1:] if hele[0] in {"de", "den", "het", "s", "t"} else hele
    return woorden in (hele[: len(woorden)], zonder[: len(woorden)])
