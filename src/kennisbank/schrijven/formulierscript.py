"""Het formulierscript: wat `controleer` van een voorbeeld eist, als gegevens voor de browser."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import PurePosixPath
from typing import Any

from ..kennisgraaf import Kennisgraaf
from ..keuring import leesbaarheid
from ..keuring.datums import JAREN
from ..keuring.feiten import IN_HET_VERHAAL, INWONERS_VAN_NEDERLAND, JAARTAL
from ..keuring.gemeenten import bestaan
from ..keuring.taal import LANGSTE_ZIN
from ..keuring.tekst import KALE_VELDEN, NUMMER_VAN_DE_SITE, OPMAAK, VAN_DE_SITE
from ..lezen import Gemeenten, contact
from ..model import Voorbeeld, soort_van, tekens, velden, webadres
from ..nederlands.woordsoort import STOPWOORDEN
from . import naamgeving
from .browserpatroon import browserpatroon
from .issueformulier import HEEL_FORMULIER, HEEL_VELD
from .recordtekst import KOPREGEL, volgorde
from .toets import los_bestand
from .vragen import DELEN, FORMULIERVRAGEN, GEEN_GEMEENTE, Vraag
from .waarde import LANGSTE_REGEL, ZINSEINDE

NAAM = "meerdoenFormulier"
PATRONEN: Mapping[str, re.Pattern[str]] = {
    "stuurteken": tekens.STUURTEKEN,
    "onzichtbaar": tekens.ONZICHTBAAR,
    "vasteSpatie": tekens.VASTE_SPATIE,
    "opgestapeld": tekens.OPGESTAPELD,
    "letters": tekens.LETTERS,
    "html": velden.HTML,
    "gastheer": webadres.GASTHEER,
    "getalAlsGastheer": webadres.GETAL_ALS_GASTHEER,
    "nietInEenAdres": webadres.NIET_IN_EEN_ADRES,
    "afgekapt": webadres.AFGEKAPT,
    "rest": webadres.REST,
    "verdacht": contact.VERDACHT,
    "email": contact.EMAIL,
    "telefoon": contact.TELEFOON,
    "adres": contact.ADRES,
    "pad": contact.PAD,
    "opmaak": OPMAAK,
    "nummerVanDeSite": NUMMER_VAN_DE_SITE,
    "jaartal": JAARTAL,
    "zinseinde": leesbaarheid.ZINSEINDE,
    "woord": leesbaarheid.WOORD,
    "naEenZin": ZINSEINDE,
}
GRENZEN: Mapping[str, int] = {
    "kern": velden.LANGSTE_KERN,
    "regel": velden.LANGSTE_REGEL,
    "tekst": velden.LANGSTE_TEKST,
    "id": velden.LANGSTE_ID,
    "adres": webadres.LANGSTE_ADRES,
    "antwoord": tekens.LANGSTE_ANTWOORD,
    "antwoordWoorden": tekens.MEESTE_WOORDEN,
    "eersteJaar": velden.EERSTE_JAAR,
    "inwoners": INWONERS_VAN_NEDERLAND,
    "zin": LANGSTE_ZIN,
    "breedte": LANGSTE_REGEL,
    "idWoorden": naamgeving.MEESTE_WOORDEN,
    "idLengte": naamgeving.LANGSTE,
}


def formulierscript(graaf: Kennisgraaf, gemeenten: Gemeenten, peildatum: str = "") -> str:
    """Het script met alles wat de pagina moet weten om te keuren wat `controleer` keurt.

    Een script en geen JSON, want een pagina van schijf mag geen ander bestand ophalen.
    """
    gevraagd = {"id", *(vraag.veld for vraag in FORMULIERVRAGEN)}
    gegevens = {
        "velden": _regels(FORMULIERVRAGEN),
        "delen": {veld: _regels(vragen) for veld, vragen in DELEN.items()},
        "labels": {vraag.veld: vraag.label for vraag in FORMULIERVRAGEN},
        "volgorde": [veld for veld in volgorde() if veld in gevraagd],
        "patronen": {naam: browserpatroon(patroon) for naam, patroon in PATRONEN.items()},
        "grenzen": GRENZEN,
        "nietOpenbaar": webadres.NIET_OPENBAAR,
        "voorbeeldadressen": webadres.VOORBEELDADRESSEN,
        "koppen": sorted(VAN_DE_SITE),
        "kaleVelden": sorted(KALE_VELDEN),
        "jaren": JAREN,
        "feiten": IN_HET_VERHAAL,
        "geenAntwoord": sorted(tekens.GEEN_ANTWOORD),
        "ontkenning": sorted(tekens.ONTKENNING),
        "vulling": sorted(tekens.VULLING),
        "stopwoorden": sorted(STOPWOORDEN),
        "voorvoegsel": soort_van(Voorbeeld).voorvoegsel,
        "map": PurePosixPath(los_bestand("")).parent.as_posix(),
        "kopregel": KOPREGEL,
        "sjabloon": PurePosixPath(HEEL_FORMULIER).name,
        "vak": HEEL_VELD,
        "peildatum": peildatum,
        "gemeenten": sorted(gemeenten.op_naam),
        "andereNamen": _andere_namen(gemeenten),
        "bestaan": _bestaan(gemeenten),
        "geenGemeente": GEEN_GEMEENTE,
        "bezet": _bezet(graaf),
        "voorbeelden": sorted(_voorbeelden(graaf, gemeenten)),
        "voorbeeldpagina": _voorbeeldpagina(),
    }
    tekst = json.dumps(gegevens, ensure_ascii=True, separators=(",", ":"))
    return f"globalThis.{NAAM} = {tekst};\n"


def _regels(vragen: Iterable[Vraag]) -> dict[str, dict[str, Any]]:
    """Per veld wat erin mag; wat niet geldt, staat er niet."""
    return {vraag.veld: _zonder_leeg(_regel(vraag)) for vraag in vragen}


def _regel(vraag: Vraag) -> dict[str, Any]:
    soort = asdict(vraag.soort)
    naam = soort.pop("naam")
    standaard = vraag.standaard if naam == "keuze" else ""
    return {"soort": naam, **soort, "verplicht": vraag.verplicht, "standaard": standaard}


def _zonder_leeg(regel: Mapping[str, Any]) -> dict[str, Any]:
    return {naam: waarde for naam, waarde in regel.items() if waarde not in (None, (), False, "")}


def _andere_namen(gemeenten: Gemeenten) -> dict[str, list[str]]:
    """Per gemeente van nu hoe zij ook heet of heette."""
    namen: dict[str, list[str]] = {}
    for naam, nu in gemeenten.andere_namen.items():
        namen.setdefault(nu, []).append(naam)
    return namen


def _bestaan(gemeenten: Gemeenten) -> list[tuple[str, str, list[str]]]:
    """De gemeenten die niet altijd bestaan, bij elkaar per eerste en laatste dag."""
    namen: dict[tuple[str, str], list[str]] = {}
    for naam in (*gemeenten.op_naam, *gemeenten.opgeheven):
        if any(dagen := bestaan(naam, gemeenten)):
            namen.setdefault(dagen, []).append(naam)
    return [(*dagen, rij) for dagen, rij in namen.items()]


def _voorbeelden(graaf: Kennisgraaf, gemeenten: Gemeenten) -> Iterator[tuple[str, str, str]]:
    """Van elk voorbeeld de id, de titel en de gemeente zoals zij nu heet."""
    for knoop in graaf.van_soort("voorbeeld"):
        naam = getattr(knoop.record, "gemeente", None) or ""
        nu = gemeenten.zoek(naam)
        yield knoop.id, knoop.record.titel, nu.naam if nu else naam


def _bezet(graaf: Kennisgraaf) -> list[str]:
    """De ids die op die van een voorbeeld lijken en het niet zijn: ook die zijn niet meer vrij."""
    begin = soort_van(Voorbeeld).voorvoegsel
    anders = (knoop.id for knoop in graaf if not isinstance(knoop.record, Voorbeeld))
    return sorted(id for id in anders if id.startswith(begin))


def _voorbeeldpagina() -> str:
    """Het pad van een voorbeeld, met {naam} waar zijn id zonder voorvoegsel komt."""
    woonplaats = soort_van(Voorbeeld).woonplaats
    return woonplaats.pagina if woonplaats else ""
