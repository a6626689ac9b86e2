"""Opmaak: regeleinden, spaties achteraan en de laatste regel."""

from __future__ import annotations

import re

from ..bevinding import Plek
from ..lezen import lees_yaml
from ..lezen.stukken import BEGIN
from ..model.tekens import ONZICHTBAAR, naam_van
from .stuk import Herstelling, Stuk, Verbetering

MERK = "\ufeff"
INHAM = re.compile(r"^(?:- |  )", re.MULTILINE)
REGELEINDE = re.compile(r"\r\n?")
WIT = " \t"
MERK_WEG = "Onzichtbaar merkteken (BOM) aan het begin weggehaald."
REGELS_GEWOON = "Regeleinden van Windows of een oude Mac vervangen door gewone."
TEKEN_WEG = "Teken weggehaald dat u niet ziet: {}."
SPATIES_WEG = "Spaties achter de regel weggehaald."
STREEPJE_WEG = "Streepje voor de id weggehaald, en alles twee spaties naar links gezet."
EINDE_ERBIJ = "Regeleinde achter de laatste regel gezet."
GEBREKEN = {
    MERK_WEG: "Dit bestand begint met een onzichtbaar merkteken (BOM)",
    REGELS_GEWOON: "Dit bestand heeft regeleinden van Windows of een oude Mac",
    SPATIES_WEG: "Achter deze regel staan spaties",
    EINDE_ERBIJ: "Achter de laatste regel ontbreekt een regeleinde",
}
"""Wat er mis was, bij elke zin over wat er is rechtgezet."""


def gewone_regels(tekst: str, bestand: str) -> Verbetering:
    """De tekst zonder merkteken vooraan en met gewone regeleinden."""
    gedaan = []
    if tekst.startswith(MERK):
        tekst = tekst.lstrip(MERK)
        gedaan.append(Herstelling(Plek(bestand), MERK_WEG))
    if vreemd := REGELEINDE.search(tekst):
        regel = tekst.count("\n", 0, vreemd.start()) + 1
        tekst = REGELEINDE.sub("\n", tekst)
        gedaan.append(Herstelling(Plek(bestand, regel), REGELS_GEWOON))
    return tekst, tuple(gedaan)


def laatste_regel(tekst: str, bestand: str) -> Verbetering:
    """De tekst met een regeleinde achter de laatste regel."""
    if not tekst or tekst.endswith("\n"):
        return tekst, ()
    plek = Plek(bestand, tekst.count("\n") + 1)
    return f"{tekst}\n", (Herstelling(plek, EINDE_ERBIJ),)


def zonder_streepje(tekst: str, bestand: str) -> Verbetering:
    """Het ene record van een lijst, zoals het in een eigen bestand hoort: helemaal links."""
    begin = BEGIN.search(tekst)
    oud = lees_yaml(tekst, bestand)
    if begin is None or oud.bevindingen or not isinstance(oud.waarde, tuple):
        return tekst, ()
    nieuw = tekst[: begin.start()] + INHAM.sub("", tekst[begin.start() :])
    if (lees_yaml(nieuw, bestand).waarde,) != oud.waarde:
        return tekst, ()
    plek = Plek(bestand, tekst.count("\n", 0, begin.start()) + 1)
    return nieuw, (Herstelling(plek, STREEPJE_WEG),)


def zonder_spaties(stuk: Stuk) -> Verbetering:
    """Een stuk YAML zonder spaties achter een regel; in een letterlijke tekst blijven er twee.

    Twee spaties achteraan betekenen in Markdown een nieuwe regel.
    """
    letterlijk = _letterlijk(stuk) if re.search(r"[ \t]$", stuk.tekst, re.MULTILINE) else set()
    tekst, gedaan = _zonder(stuk, letterlijk)
    is_zelfde = stuk.betekenis == stuk.met(tekst).betekenis
    return (tekst, gedaan) if is_zelfde else (stuk.tekst, ())


def zichtbaar_in_markdown(stuk: Stuk) -> Verbetering:
    """Een stuk Markdown zonder tekens die u niet ziet; een vaste spatie in een zin mag blijven."""
    regels = stuk.tekst.split("\n")
    gedaan = tuple(
        stuk.herstelling(nummer, TEKEN_WEG.format(naam_van(teken.group())), "opmaak")
        for nummer, regel in enumerate(regels)
        if (teken := ONZICHTBAAR.search(regel))
    )
    return ONZICHTBAAR.sub("", stuk.tekst), gedaan


def zonder_spaties_in_markdown(stuk: Stuk) -> Verbetering:
    """Een stuk Markdown zonder losse spatie achter een regel of op een lege regel."""
    return _zonder(stuk, set(range(stuk.tekst.count("\n") + 1)))


def _zonder(stuk: Stuk, letterlijk: set[int]) -> Verbetering:
    regels, gedaan = [], []
    for nummer, regel in enumerate(stuk.tekst.split("\n")):
        kaal = regel.rstrip(WIT)
        met_zin = nummer in letterlijk and kaal and len(regel) - len(kaal) > 1
        if kaal != regel and not met_zin:
            gedaan.append(stuk.herstelling(nummer, SPATIES_WEG, "opmaak"))
            regel = kaal
        regels.append(regel)
    return "\n".join(regels), tuple(gedaan)


def _letterlijk(stuk: Stuk) -> set[int]:
    """De regels (vanaf 0) van teksten die regel voor regel gelden."""
    regels = stuk.tekst.split("\n")
    return {
        nummer
        for waarde in stuk.knopen[0]
        if waarde.stijl == "|"
        for nummer, _, _ in waarde.stukjes(regels)
    }
