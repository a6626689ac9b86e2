"""De tekst van een ingevuld formulier, zoals GitHub die bewaart: een kop met een antwoord."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ..gelijkend import oplopend
from ..lezen.boom import lees_yaml
from .recordtekst import Velden
from .vragen import FORMULIERVRAGEN, Vraag

KOP = re.compile(r"^### {1,9}(\S[^\n]{0,60})$", re.MULTILINE)
IN_EEN_LIJST = r"^- id: *vb-[^\n]*\n(?:(?: +[^\n]*)?\n)*"
LOS = r"^id: *vb-[^\n]*\n(?:(?:[ #][^\n]*|(?:- )?(?!id:)[a-z_]+:[^\n]*|- [^\n]*)?\n)*"
BLOK = re.compile(f"{IN_EEN_LIJST}|{LOS}", re.MULTILINE)
LEEG = frozenset({"_no response_", "none"})
LANGSTE = 200_000
VOORWAARDEN = "Voorwaarden"
BELOFTEN = (
    "Ik vertel dit in mijn eigen woorden, en er staan geen persoonlijke contactgegevens in.",
    "De tekst mag op de site onder de licentie CC BY 4.0: iedereen mag hem met naam overnemen.",
)
KRUISJE = re.compile(r"^ {0,3}[-*] {1,3}\[[xX]\] {1,3}(\S[^\n]{0,300})$", re.MULTILINE)
GEEN_ANTWOORD = re.compile(r"^_No response_ {0,3}$", re.MULTILINE | re.IGNORECASE)
ANDER_NIVEAU = re.compile(r"^ {0,3}#{1,6} {1,9}(\S[^\n]{0,60})$", re.MULTILINE)
ANDERE_VERSIE = (
    "Dit komt uit een andere versie van het formulier: {wat}. "
    "Open een nieuwe melding, kies ‘Een voorbeeld delen’ en neem uw antwoorden over."
)
LABELS = (*(vraag.label for vraag in FORMULIERVRAGEN), VOORWAARDEN)
NUMMERS = {label.casefold(): nummer for nummer, label in enumerate(LABELS)}
ONBEKEND = (
    "Deze tekst komt niet uit het formulier: er staat geen enkele kop uit het formulier in. "
    "Open een nieuwe melding en kies ‘Een voorbeeld delen’."
)


@dataclass(frozen=True, slots=True)
class Ingevuld:
    """De antwoorden op veldnaam, en in zinnen wat er aan het formulier zelf mankeert."""

    antwoorden: Mapping[str, str] = field(default_factory=dict)
    klachten: tuple[str, ...] = ()


def lees_issue(tekst: str) -> Ingevuld:
    """De antwoorden in de tekst van een issue; een kop in een antwoord hoort bij dat antwoord."""
    if len(tekst) > LANGSTE:
        return Ingevuld(klachten=(f"Deze tekst is te lang: {LANGSTE} tekens is het meeste.",))
    schoon = tekst.replace("\r\n", "\n").replace("\r", "\n")
    plekken = [treffer for treffer in KOP.finditer(schoon) if _nummer(treffer) is not None]
    if not plekken:
        return Ingevuld(klachten=(ONBEKEND,))
    nummers = [_nummer(treffer) or 0 for treffer in plekken]
    dubbel = sorted(nummer for nummer, keer in Counter(nummers).items() if keer > 1)
    # Wie een kop uit het formulier in een antwoord zet, doorbreekt de volgorde van de vragen.
    echt = oplopend(nummers) if dubbel else list(range(len(plekken)))
    antwoorden = {}
    for plaats, volgende in zip(echt, [*echt[1:], None], strict=True):
        tot = plekken[volgende].start() if volgende is not None else len(schoon)
        antwoord = schoon[plekken[plaats].end() : tot].strip()
        if nummers[plaats] < len(FORMULIERVRAGEN) and antwoord.lower() not in LEEG:
            antwoorden[FORMULIERVRAGEN[nummers[plaats]].veld] = antwoord
    klachten = [_dubbel(LABELS[nummer]) for nummer in dubbel]
    return Ingevuld(antwoorden, (*klachten, *_andere_versie(antwoorden, set(nummers))))


def _andere_versie(antwoorden: Mapping[str, str], nummers: Collection[int]) -> Iterator[str]:
    """De klacht als er koppen uit een andere versie van het formulier in de antwoorden staan."""
    gemist = [label for nummer, label in enumerate(LABELS) if nummer not in nummers]
    for antwoord in antwoorden.values():
        koppen = [een[1].strip() for een in ANDER_NIVEAU.finditer(antwoord)]
        is_kop = "### " in antwoord or any(_is_label(kop, gemist) for kop in koppen)
        if koppen and gemist and is_kop:
            yield ANDERE_VERSIE.format(wat=f"‘{koppen[0]}’ staat erin, ‘{gemist[0]}’ niet")
            return
        if GEEN_ANTWOORD.search(antwoord):
            vreemd = f"‘{koppen[0]}’ kennen wij niet" if koppen else "er staat een lege vraag in"
            yield ANDERE_VERSIE.format(wat=vreemd)
            return


def _is_label(kop: str, labels: Sequence[str]) -> bool:
    return kop.casefold() in {label.casefold() for label in labels}


def ontbrekende_beloften(tekst: str) -> tuple[str, ...]:
    """Wat een inzender belooft met een kruisje, en nog niet aankruiste."""
    gegeven = {" ".join(een[1].split()).casefold() for een in KRUISJE.finditer(tekst)}
    return tuple(een for een in BELOFTEN if een.casefold() not in gegeven)


def ontbreekt(antwoorden: Mapping[str, str]) -> tuple[Vraag, ...]:
    """De verplichte vragen zonder antwoord."""
    return tuple(een for een in FORMULIERVRAGEN if een.verplicht and not antwoorden.get(een.veld))


def _nummer(treffer: re.Match[str]) -> int | None:
    """De hoeveelste vraag deze kop is; een andere kop is gewone tekst."""
    return NUMMERS.get(treffer[1].strip().casefold())


def _dubbel(label: str) -> str:
    return (
        f"De kop ‘{label}’ staat er meer dan één keer. Schrijf die woorden in uw tekst zonder ###."
    )


def lees_geplakt(tekst: str) -> Velden | None:
    """De velden van het ene blok YAML in de tekst, of niets als het er niet precies één is."""
    if len(tekst) > LANGSTE:
        return None
    gewoon = tekst.replace("\r\n", "\n").replace("\r", "\n") + "\n"
    blokken = BLOK.findall(KRUISJE.sub("", gewoon))
    if len(blokken) != 1:
        return None
    match lees_yaml(blokken[0], "de melding").waarde:
        case [dict() as velden] | (dict() as velden):
            return {naam: waarde for naam, waarde in velden.items() if isinstance(naam, str)}
    return None
