"""Het geheugen: wanneer elke link het laatst werkte, en hoe vaak hij sindsdien zweeg."""

from __future__ import annotations

import datetime
import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace

from .antwoord import ALGEMEEN, Antwoord, gastheer
from .melding import Oordeel

BESTAND = "data/linkgeheugen.json"
MISSERS = 3
MISSERS_WEG = 2
DAGEN = 14
GRENS_ZIEK = 0.3
VERS = 5
SPREIDING = 3
MEESTE_MISSERS = 8
WEG = "410"


@dataclass(frozen=True, slots=True, order=True)
class Misser:
    """Eén keer dat een link niet werkte: op welke dag, en waarom."""

    dag: str
    reden: str


@dataclass(frozen=True, slots=True, order=True)
class Herinnering:
    """Wat wij van één link weten uit eerdere weken."""

    url: str
    laatst_goed: str = ""
    missers: tuple[Misser, ...] = ()
    nieuw_adres: str = ""

    @property
    def is_dood(self) -> bool:
        """Of de link vaak en lang genoeg zweeg om dood te heten."""
        weg = sum(een.reden == WEG for een in self.missers)
        if weg >= MISSERS_WEG:
            return True
        return len(self.missers) >= MISSERS and self.duur >= DAGEN

    @property
    def duur(self) -> int:
        """Het aantal dagen tussen de eerste en de laatste keer dat hij zweeg."""
        dagen = [datetime.date.fromisoformat(een.dag) for een in self.missers]
        return (max(dagen) - min(dagen)).days if dagen else 0


Geheugen = Mapping[str, Herinnering]


def lees_geheugen(tekst: str) -> dict[str, Herinnering]:
    """Het geheugen in een tekst; een regel die niet klopt, vergeten wij."""
    herinneringen = (_herinnering(regel) for regel in tekst.splitlines())
    return {een.url: een for een in herinneringen if een is not None}


def schrijf_geheugen(geheugen: Geheugen) -> str:
    """Het geheugen als JSON met één link per regel, gesorteerd op adres."""
    regels = (
        json.dumps(asdict(geheugen[url]), ensure_ascii=False, separators=(",", ":"))
        for url in sorted(geheugen)
    )
    inhoud = ",\n".join(regels)
    return f"[\n{inhoud}\n]\n" if inhoud else "[]\n"


def onthoud(
    geheugen: Geheugen, antwoorden: Mapping[str, Antwoord], dag: datetime.date
) -> dict[str, Herinnering]:
    """Het geheugen na een ronde."""
    nieuw = dict(geheugen)
    for url, antwoord in antwoorden.items():
        oud = nieuw.get(url, Herinnering(url))
        nieuw[url] = _bijgewerkt(oud, antwoord, dag.isoformat())
    return nieuw


def is_ziek(antwoorden: Iterable[Antwoord], onlangs_goed: Iterable[str] = ()) -> bool:
    """Of zoveel websites niets zeggen dat het aan ons eigen netwerk zal liggen.

    `onlangs_goed` zijn adressen die wij nu niet vroegen, omdat zij het kort geleden deden.
    """
    per_gastheer = {gastheer(url): True for url in onlangs_goed}
    for antwoord in antwoorden:
        spreekt = antwoord.status > 0 or antwoord.is_eigen_oordeel
        naam = gastheer(antwoord.url)
        per_gastheer[naam] = per_gastheer.get(naam, False) or spreekt
    zwijgt = sum(not spreekt for spreekt in per_gastheer.values())
    return zwijgt > GRENS_ZIEK * len(per_gastheer)


def weeg(antwoord: Antwoord, herinnering: Herinnering | None) -> Oordeel | None:
    """Het oordeel met wat wij eerder zagen: pas na genoeg missers heet een link dood."""
    if antwoord.oordeel != "dood":
        return antwoord.oordeel
    return "dood" if herinnering is not None and herinnering.is_dood else "onzeker"


def te_vragen(adressen: Iterable[str], geheugen: Geheugen, dag: datetime.date) -> list[str]:
    """De adressen die aan de beurt zijn; wat kort geleden werkte, slaan wij over.

    Hoe kort, verschilt per adres, zodat niet alles op dezelfde dag aan de beurt is.
    """
    return [url for url in adressen if not _is_vers(geheugen.get(url), dag)]


def _is_vers(herinnering: Herinnering | None, dag: datetime.date) -> bool:
    if herinnering is None or not herinnering.laatst_goed:
        return False
    if herinnering.missers or herinnering.nieuw_adres:  # die moet iemand te zien krijgen
        return False
    houdbaar = VERS + zlib.crc32(herinnering.url.encode()) % SPREIDING
    return 0 <= (dag - datetime.date.fromisoformat(herinnering.laatst_goed)).days < houdbaar


def _bijgewerkt(oud: Herinnering, antwoord: Antwoord, dag: str) -> Herinnering:
    if antwoord.is_goed:
        return Herinnering(oud.url, max(dag, oud.laatst_goed), (), antwoord.nieuw_adres)
    laatste = max((een.dag for een in oud.missers), default="")
    if antwoord.code == ALGEMEEN:  # wat eerder een verhuizing heette, is dat niet meer
        return replace(oud, nieuw_adres="")
    if antwoord.oordeel != "dood" or dag <= laatste:  # twee keer op een dag telt één keer
        return oud
    missers = (*oud.missers, Misser(dag, antwoord.code))
    bewaar = missers if len(missers) <= MEESTE_MISSERS else (missers[0], *missers[-7:])
    return replace(oud, missers=bewaar)


def _herinnering(regel: str) -> Herinnering | None:
    """De herinnering op een regel, of niets als er iets anders staat."""
    try:
        waarde = json.loads(regel.strip().rstrip(","))
        missers = tuple(Misser(_dag(een["dag"]), str(een["reden"])) for een in waarde["missers"])
        goed = _dag(waarde["laatst_goed"]) if waarde["laatst_goed"] else ""
        return Herinnering(str(waarde["url"]), goed, missers, str(waarde["nieuw_adres"]))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _dag(tekst: object) -> str:
    return datetime.date.fromisoformat(str(tekst)).isoformat()
