"""Tekens: wat u niet ziet en hoe het heet, en woorden die zeggen dat er geen antwoord is."""

from __future__ import annotations

import re
import unicodedata

STUURTEKEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
ONZICHTBAAR = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
VASTE_SPATIE = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
OPGESTAPELD = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]{4,}")
NAMEN = {
    "\t": "een tab",
    "\u00a0": "een vaste spatie",
    "\u00ad": "een zacht koppelteken",
    "\u180e": "een spatie zonder breedte",
    "\u200b": "een spatie zonder breedte",
    "\u200c": "een scheidingsteken zonder breedte",
    "\u200d": "een verbindingsteken zonder breedte",
    "\u2060": "een verbindingsteken zonder breedte",
    "\ufeff": "een merkteken (BOM)",
}
RICHTING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
LETTERS = re.compile(r"[^\W\d_]+")
SCHRIFT = {
    "CYRILLIC": "een Cyrillische letter",
    "GREEK": "een Griekse letter",
    "ARMENIAN": "een Armeense letter",
    "FULLWIDTH": "een brede letter",
    "MATHEMATICAL": "een letter voor formules",
}
LANGSTE_ANTWOORD = 60
BREEDSTE_WOORD = 40
GEEN_LETTER = re.compile(r"[\W_]+")
ZONDER_ANTWOORD = """
    nvt nietvantoepassing onbekend nogonbekend nietbekend nognietbekend onbekendnog mijonbekend
    geen geenidee geenantwoord geeninformatie geengegevens geenopmerkingen geenbijzonderheden
    nee neen nope niets niks nihil nil none null na notapplicable unknown noanswer noresponse leeg
    weetniet weetikniet ikweethetniet weetiknogniet geenweet volgt volgtnog volgtlater later nogniet
    ntb nnb nogtebepalen tebepalen nadertebepalen nognaderinvullen pm tbd tba tbc tobedetermined
    tobeannounced tobeconfirmed todo tedoen nogtedoen nogdoen invullen vulin vulhierin hierinvullen
    noginvullen nogintevullen intevullen laterinvullen nogaanvullen aanvullen nogaantevullen
    idem zieboven test x xx xxx xxxx
"""
KAPOT = re.compile(
    "\ufffd|ï¿½|Â[ \u00a0-\u00bf]|â€[\u0080-\u00bfœ˜™¦“”¢]"
    "|Ã[\u0080-\u00bf\u2018-\u2022ƒ‚„…†‡ˆ‰Š‹ŒŽœšžŸ™›]"
)
"""Wat er van een letter overblijft als een bestand met de verkeerde tekenset is geopend."""
ONTKENNING = frozenset(("geen", "niet", "niets", "onbekend", "volgt", "volgen", "zie"))
LEGE_WOORDEN = """
    les lessen resultaat resultaten uitkomst kosten informatie gegevens bekend beschikbaar
    gevonden vermeld genoemd ingevuld nog tot nu toe op dit moment bij ons mij de redactie is zijn
    er hier hierover daarover over wij we ik weet weten later binnenkort tzt z t boven hierboven
    onder hieronder het een van toepassing te vinden helaas wat
"""
VULLING = ONTKENNING.union(LEGE_WOORDEN.split())
"""Woorden die samen niets zeggen, zoals in: nog geen resultaten bekend."""
MEESTE_WOORDEN = 8
GEEN_ANTWOORD = frozenset(ZONDER_ANTWOORD.split())
"""Wat er overblijft van zo'n antwoord: alleen letters en cijfers, zonder hoofdletters."""


def naam_van(teken: str) -> str:
    """Hoe een teken heet, met zijn nummer: een zacht koppelteken (U+00AD)."""
    if RICHTING.match(teken):
        naam = "een teken voor de leesrichting"
    elif VASTE_SPATIE.match(teken):
        naam = "een vaste spatie"
    else:
        naam = NAMEN.get(teken, "een stuurteken")
    return f"{NAMEN.get(teken, naam)} (U+{ord(teken):04X})"


def vreemde_letter(tekst: str) -> str:
    """De naam van een letter uit een ander schrift tussen gewone letters, of niets.

    Een Cyrillische а ziet eruit als een gewone a, en is toch een andere letter.
    """
    if tekst.isascii():
        return ""
    for woord in LETTERS.findall(tekst):
        vreemd = [een for een in woord if not een.isascii() and SCHRIFT.get(_schrift(een))]
        if vreemd and any(een.isascii() for een in woord):
            return f"{SCHRIFT[_schrift(vreemd[0])]} ‘{vreemd[0]}’ (U+{ord(vreemd[0]):04X})"
    return ""


def _schrift(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def woord_om(tekst: str, plaats: int, zonder: bool = True) -> str:
    """Het woord rond een plaats, zonder de tekens die u niet ziet, of met dat ene teken erin."""
    voor = tekst[max(0, plaats - BREEDSTE_WOORD) : plaats].split()
    na = tekst[plaats + 1 : plaats + 1 + BREEDSTE_WOORD].split()
    raakt_voor = bool(voor) and not tekst[plaats - 1].isspace()
    raakt_na = bool(na) and not tekst[plaats + 1].isspace()
    delen = [voor[-1] if raakt_voor else "", na[0] if raakt_na else ""]
    woord = ("" if zonder else tekst[plaats]).join(delen) or " ".join([*voor[-1:], *na[:1]])
    return opgeruimd(STUURTEKEN.sub("", woord))


def opgeruimd(tekst: str) -> str:
    """De tekst zonder tekens die u niet ziet; een vaste spatie wordt een gewone."""
    return VASTE_SPATIE.sub(" ", ONZICHTBAAR.sub("", tekst))


def is_geen_antwoord(tekst: str) -> bool:
    """Of een tekst alleen zegt dat er geen antwoord is, zoals n.v.t. of een los streepje."""
    if len(tekst) > LANGSTE_ANTWOORD:
        return False
    kaal = GEEN_LETTER.sub("", tekst.casefold())
    if kaal in GEEN_ANTWOORD or (len(kaal) < 2 and not kaal.isdecimal()):
        return True
    woorden = LETTERS.findall(tekst.casefold())
    zegt_niets = ONTKENNING.intersection(woorden) and set(woorden) <= VULLING | ONTKENNING
    return bool(zegt_niets) and 1 < len(woorden) <= MEESTE_WOORDEN
