"""De zinnen die een redacteur leest als een waarde niet in een veld past."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from ..bevinding import citaat
from ..gelijkend import bijna, sleutel
from ..model.tekens import ONZICHTBAAR, VASTE_SPATIE, naam_van, vreemde_letter
from ..model.typen import is_datum, keuzes, klassen, stukken
from ..model.velden import EERSTE_JAAR, ID_VORM, LANGSTE_ID
from .datumschrift import bedoelde_datum
from .schrift import Anders, bedoeld_getal

Zin = tuple[str, str]
AANHALING = "\"'“”„‘’`´«»"
KROM = re.compile("[“„‟”‘‚’].*[“”’]")
STREEPJE = re.compile("[–—−•·‑*]")
STREEPJES = re.compile(r"[–—−‐‑/_\s]+")
ZIET_ERUIT_ALS = str.maketrans("аеорсухкі", "aeopcyxki")  # de eerste rij is Cyrillisch
JAARTAL = re.compile(r"\b(?:19|20)\d\d\b")
KORT = re.compile(r"[\w., -]{1,80}")
LETTERLIJK = frozenset({"literal_error", "string_pattern_mismatch", "int_type"})

MEESTE_VELDEN = 5
ID_TEKENS = "Een id heeft kleine letters, cijfers, streepjes en punten, en begint met een letter."
SOORTNAMEN = {
    str: "tekst",
    bool: "ja of nee",
    int: "een getal",
    float: "een getal",
    dict: "een blok met velden",
    tuple: "een lijst",
    datetime.date: "een datum",
    datetime.datetime: "een tijdstip",
}


@dataclass(frozen=True, slots=True)
class Geval:
    """Eén waarde die niet past: in welk veld van welke klasse, en wat de controle erover zegt."""

    veld: str
    klasse: type[BaseModel]
    gelezen: object
    ctx: Mapping[str, Any]
    bedoeld: str = ""

    @property
    def uitleg(self) -> str:
        """De uitleg bij het veld."""
        info = self.klasse.model_fields.get(self.veld)
        return (info.description or "") if info else ""

    @property
    def staat(self) -> str:
        """Wat er nu staat, in woorden."""
        if isinstance(self.gelezen, Anders):
            leest, staat = self.gelezen.in_woorden, f"er staat {citaat(self.gelezen)}"
            is_zo = leest == self.gelezen.tekst
            return staat if is_zo else f"{staat}, en YAML leest dat als {leest}"
        if isinstance(self.gelezen, (tuple, dict)):
            return f"er staat {citaat(', '.join(str(deel)[:80] for deel in [*self.gelezen][:20]))}"
        return "er staat niets" if self.gelezen is None else f"er staat {citaat(self.gelezen)}"

    @property
    def lezing(self) -> str:
        """Als wat YAML de waarde las."""
        gelezen = self.gelezen.gelezen if isinstance(self.gelezen, Anders) else self.gelezen
        return SOORTNAMEN.get(type(gelezen), "niets")


def zin(
    fout: ErrorDetails, klasse: type[BaseModel], veld: str, bedoeld: str
) -> tuple[str, str, str]:
    """De naam van de regel, de melding en het voorstel bij één fout van de typecontrole."""
    geval = Geval(veld, klasse, fout["input"], fout.get("ctx", {}), bedoeld)
    naam, maak = ZINNEN.get(fout["type"], ("verkeerde-vorm", _past_niet))
    melding, voorstel = maak(geval)
    tekst = geval.gelezen if isinstance(geval.gelezen, str) and fout["type"] in LETTERLIJK else ""
    if teken := ONZICHTBAAR.search(tekst) or VASTE_SPATIE.search(tekst):
        wat = naam_van(teken.group())
        melding = f"In de waarde van {citaat(veld)} staat een teken dat u niet ziet: {wat}."
        voorstel = "Haal het weg, of typ de waarde opnieuw."
    elif vreemd := vreemde_letter(tekst):
        melding = f"{melding} Er staat {vreemd} in."
    elif KROM.fullmatch(tekst):
        voorstel = f"Kromme aanhalingstekens tellen hier niet. {voorstel}".strip()
    return geval.ctx.get("naam", naam), melding, voorstel


def _eigen(geval: Geval) -> Zin:
    return f"{citaat(geval.veld)}: {geval.ctx['zin']}", ""


def _ontbreekt(geval: Geval) -> Zin:
    return f"Hier ontbreekt het veld {citaat(geval.veld)}.", geval.uitleg


def _onbekend(geval: Geval) -> Zin:
    kop, rest = _geplakt(geval)
    if kop:
        melding = f"Achter {citaat(kop)} ontbreekt een dubbele punt met een spatie."
        return melding, f"Schrijf {kop}: {rest}."
    melding = f"Het veld {citaat(geval.veld)} bestaat niet."
    if teken := ONZICHTBAAR.search(geval.veld) or VASTE_SPATIE.search(geval.veld):
        wat = naam_van(teken.group())
        melding = f"In de naam van dit veld staat een teken dat u niet ziet: {wat}."
    elif vreemd := vreemde_letter(geval.veld):
        melding = f"In de naam {citaat(geval.veld)} staat {vreemd}."
    if geval.bedoeld:
        return melding, f"Bedoelt u {citaat(geval.bedoeld)}?"
    return melding, f"Haal het weg, of kies een veld dat er is, zoals {_paar(geval.klasse)}."


def _geplakt(geval: Geval) -> tuple[str, str]:
    """Een veld en zijn waarde die aan elkaar staan, zoals `naar:tip-1` of `naar tip-1`."""
    kop, _, rest = geval.veld.replace(":", " ", 1).partition(" ")
    return (kop, rest.strip()) if rest.strip() and kop in geval.klasse.model_fields else ("", "")


def _paar(klasse: type[BaseModel]) -> str:
    """Een paar velden die wel bestaan; de hele lijst leest niemand."""
    return ", ".join([*klasse.model_fields][:MEESTE_VELDEN])


def _keuze(geval: Geval) -> Zin:
    info = geval.klasse.model_fields.get(geval.veld)
    mag = keuzes(info) if info else ()
    voorstel = bijna(str(geval.gelezen)[:80].strip(AANHALING), mag)
    melding = f"Bij {citaat(geval.veld)} mag alleen staan: {', '.join(mag)}; {geval.staat}."
    return melding, f"Bedoelt u {citaat(voorstel)}?" if voorstel else ""


def _grens(geval: Geval) -> Zin:
    ctx = geval.ctx
    if ctx.get("ge") == EERSTE_JAAR and isinstance(geval.gelezen, int) and geval.gelezen < 100:
        melding = f"Bij {citaat(geval.veld)} hoort een jaar van vier cijfers; {geval.staat}."
        eeuw = 2000 if geval.gelezen in range(40) else EERSTE_JAAR
        return melding, f"Schrijf {eeuw + geval.gelezen}." if geval.gelezen in range(100) else ""
    grens = f"minstens {ctx['ge']}" if "ge" in ctx else f"hoogstens {ctx['le']}"
    return f"{citaat(geval.veld)} is {grens}; {geval.staat}.", geval.uitleg


def _vorm(geval: Geval) -> Zin:
    melding = f"{citaat(geval.veld)} heeft niet de juiste vorm; {geval.staat}."
    info = geval.klasse.model_fields.get(geval.veld)
    if info is not None and is_datum(info):
        datum = bedoelde_datum(str(geval.gelezen))
        return melding, f"Schrijf {datum or '2022, 2022-03 of 2022-03-16'}."
    if geval.ctx.get("pattern") == ID_VORM:
        bedoeld = _als_id(str(geval.gelezen))
        return f"{melding} {ID_TEKENS}", f"Bedoelt u {citaat(bedoeld)}?" if bedoeld else ""
    return melding, geval.uitleg


def _als_id(tekst: str) -> str:
    """De id die het meest lijkt op wat er staat, met alleen tekens die mogen."""
    latijn = tekst[:LANGSTE_ID].translate(ZIET_ERUIT_ALS)
    delen = map(sleutel, STREEPJES.sub("-", latijn).split("."))
    bedoeld = ".".join(filter(None, delen)).lstrip("0123456789.-")
    is_half = len(bedoeld) < 3 or "-" not in bedoeld or ".." in tekst
    return "" if is_half and "-" in tekst else bedoeld


def _te_lang(geval: Geval) -> Zin:
    return f"{citaat(geval.veld)} is te lang; {geval.ctx.get('max_length')} is het meeste.", ""


def _te_weinig(geval: Geval) -> Zin:
    return f"Bij {citaat(geval.veld)} horen er minstens {geval.ctx['min_length']}.", geval.uitleg


def _geen_tekst(geval: Geval) -> Zin:
    info = geval.klasse.model_fields.get(geval.veld)
    if info is not None and is_datum(info):
        return _vorm(geval)
    if geval.gelezen is None:
        return f"Bij {citaat(geval.veld)} staat niets.", geval.uitleg
    if isinstance(geval.gelezen, Anders) and geval.gelezen.gelezen is None:
        melding = f"Bij {citaat(geval.veld)} hoort tekst; {geval.staat}."
        return melding, "Laat het veld weg, of zet er aanhalingstekens omheen."
    melding = f"Bij {citaat(geval.veld)} hoort tekst, maar dit is {geval.lezing}: {geval.staat}."
    if isinstance(geval.gelezen, tuple):
        if [type(deel) for deel in geval.gelezen] == [str]:
            return melding, f"Schrijf: {geval.gelezen[0]}"
        if geval.veld == "gemeente":
            return melding, "Kies er één, en noem de andere in de tekst."
        return melding, "Maak er één tekst van, zonder haken of streepjes ervoor."
    if isinstance(geval.gelezen, dict):
        return melding, "Zet aanhalingstekens om de hele tekst, of haal de regels eronder weg."
    return melding, "Zet er aanhalingstekens omheen."


def _geen_getal(geval: Geval) -> Zin:
    melding = f"Bij {citaat(geval.veld)} hoort een heel getal; {geval.staat}."
    bedoeld = bedoeld_getal(str(geval.gelezen).strip(AANHALING))
    info = geval.klasse.model_fields.get(geval.veld)
    is_jaar = info is not None and EERSTE_JAAR in {getattr(een, "ge", 0) for een in stukken(info)}
    if is_jaar and not JAARTAL.fullmatch(bedoeld):
        jaar = JAARTAL.search(str(geval.gelezen))
        hoe = f"zoals {jaar.group()}" if jaar else "met vier cijfers"
        return melding, f"Schrijf alleen het jaar, {hoe}."
    return melding, f"Schrijf {bedoeld}." if bedoeld else f"Schrijf alleen cijfers. {geval.uitleg}"


def _geen_lijst(geval: Geval) -> Zin:
    melding = (
        f"Bij {citaat(geval.veld)} hoort een lijst, maar dit is {geval.lezing}: {geval.staat}."
    )
    if str(geval.gelezen).startswith("-"):
        return melding, "Zet een spatie achter het streepje."
    eerste = next(iter(geval.gelezen), "") if isinstance(geval.gelezen, dict) else ""
    if vreemd := STREEPJE.match(eerste):
        return melding, f"Begin met een gewoon streepje (-) in plaats van {citaat(vreemd.group())}."
    info = geval.klasse.model_fields.get(geval.veld)
    is_kort = isinstance(geval.gelezen, str) and KORT.fullmatch(geval.gelezen)
    if is_kort and info is not None and not any(klassen(info)):
        return melding, f"Schrijf: [{str(geval.gelezen).strip()}]"
    return melding, "Zet elk onderdeel op een eigen regel met een streepje ervoor."


def _geen_blok(geval: Geval) -> Zin:
    return f"Hier hoort een blok met velden te staan; {geval.staat}.", geval.uitleg


def _past_niet(geval: Geval) -> Zin:
    return f"De waarde van {citaat(geval.veld)} past hier niet; {geval.staat}.", geval.uitleg


ZINNEN: Mapping[str, tuple[str, Callable[[Geval], Zin]]] = {
    "kennisbank": ("", _eigen),
    "missing": ("veld-ontbreekt", _ontbreekt),
    "extra_forbidden": ("veld-bestaat-niet", _onbekend),
    "literal_error": ("keuze-bestaat-niet", _keuze),
    "greater_than_equal": ("getal-buiten-de-grens", _grens),
    "less_than_equal": ("getal-buiten-de-grens", _grens),
    "string_pattern_mismatch": ("verkeerde-vorm", _vorm),
    "string_too_long": ("te-lang", _te_lang),
    "too_long": ("te-lang", _te_lang),
    "too_short": ("te-weinig", _te_weinig),
    "string_type": ("geen-tekst", _geen_tekst),
    "int_type": ("geen-getal", _geen_getal),
    "int_from_float": ("geen-getal", _geen_getal),
    "tuple_type": ("geen-lijst", _geen_lijst),
    "model_type": ("geen-blok", _geen_blok),
    "model_attributes_type": ("geen-blok", _geen_blok),
}
"""De naam van de regel en de zin, bij elke soort fout van de typecontrole."""
