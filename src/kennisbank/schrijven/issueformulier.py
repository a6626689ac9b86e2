"""Het formulier waarmee iemand zonder git een voorbeeld instuurt, als issue op GitHub."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import yaml

from .issuetekst import BELOFTEN, VOORWAARDEN
from .vragen import FORMULIERVRAGEN, GEEN_GEMEENTE, Antwoordvorm, Vraag

FORMULIER = ".github/ISSUE_TEMPLATE/voorbeeld.yml"
HEEL_FORMULIER = ".github/ISSUE_TEMPLATE/voorbeeld-van-de-site.yml"
"""Voor wie het voorbeeld al op de site schreef. Een adres kan op GitHub geen lijst invullen."""
HEEL_VELD = "voorbeeld"
LABEL = "voorbeeld"
MAAKSEL = """# Gemaakt uit de recordtypen en data/gemeenten.csv, dus niet met de hand te veranderen.
# Opnieuw maken: kennisbank formulier
"""
INLEIDING = """\
Fijn dat u een voorbeeld deelt. Het kost ongeveer tien minuten.

Weet u iets niet? Laat het dan leeg: de site toont dat als onbekend.
Vertel het in uw eigen woorden, want iedereen kan dit lezen.
Zet er geen e-mailadres, telefoonnummer of andere persoonlijke gegevens in.

Na het insturen kijkt een controle uw tekst na en antwoordt hieronder. \
Daarna leest iemand van de redactie mee.
"""
EEN_REGEL: frozenset[Antwoordvorm] = frozenset({"regel", "getal", "namen"})


def formulier(gemeenten: Iterable[str]) -> str:
    """De tekst van het formulierbestand, met een lijst van alle gemeenten."""
    inhoud = {
        "name": "Een voorbeeld delen",
        "description": "Vertel wat er in uw gemeente gebeurde. U hebt geen git nodig.",
        "title": "[voorbeeld] ",
        "labels": [LABEL],
        "body": [
            {"type": "markdown", "attributes": {"value": INLEIDING}},
            *(_onderdeel(vraag, tuple(gemeenten)) for vraag in FORMULIERVRAGEN),
            _voorwaarden(),
        ],
    }
    tekst = yaml.safe_dump(inhoud, allow_unicode=True, sort_keys=False, width=100)
    return MAAKSEL + str(tekst)


def heel_formulier() -> str:
    """De tekst van het formulierbestand met één vak, voor een voorbeeld dat al af is."""
    kenmerken = {
        "label": "Uw voorbeeld",
        "description": "De hele tekst, zoals de site haar gaf. Plak haar hier als dit vak leeg is.",
        "render": "yaml",
    }
    vak = {"type": "textarea", "id": HEEL_VELD, "attributes": kenmerken}
    inhoud = {
        "name": "Een voorbeeld van de site insturen",
        "description": "U schreef uw voorbeeld op de site en wilt het nu insturen.",
        "title": "[voorbeeld] ",
        "labels": [LABEL],
        "body": [{**vak, "validations": {"required": True}}, _voorwaarden()],
    }
    return MAAKSEL + str(yaml.safe_dump(inhoud, allow_unicode=True, sort_keys=False, width=100))


def _onderdeel(vraag: Vraag, gemeenten: tuple[str, ...]) -> dict[str, Any]:
    """Eén vraag; haar id is de naam van het veld, zodat een adres haar kan invullen."""
    kenmerken: dict[str, Any] = {"label": vraag.label, "description": vraag.hulp_bij_tekst}
    if vraag.vorm == "gemeente":
        keuzes: tuple[str, ...] = (GEEN_GEMEENTE, *gemeenten)
    else:
        keuzes = vraag.keuzes
    if keuzes:
        soort = "dropdown"
        kenmerken["options"] = list(keuzes)
    else:
        soort = "input" if vraag.vorm in EEN_REGEL else "textarea"
        if vraag.voorbeeld:
            kenmerken["placeholder"] = vraag.voorbeeld
    onderdeel = {"type": soort, "id": vraag.veld, "attributes": kenmerken}
    return {**onderdeel, "validations": {"required": True}} if vraag.verplicht else onderdeel


def _voorwaarden() -> dict[str, Any]:
    keuzes = [{"label": zin, "required": True} for zin in BELOFTEN]
    kenmerken = {"label": VOORWAARDEN, "options": keuzes}
    return {"type": "checkboxes", "id": "voorwaarden", "attributes": kenmerken}
