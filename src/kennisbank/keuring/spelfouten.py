"""De regel over spelling: een opmerking bij elk woord dat niemand kent, met zijn plek."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, partial

from ..bevinding import Bevinding, Plek, citaat
from ..kennisgraaf import Knoop
from ..lezen.boom import Pad
from ..model import AFGELEID, Begrip, Bewijs, Deel, Persoon, Record
from ..model.typen import is_tekst
from .bewaard import kenmerk_van
from .regel import over_alles
from .spelling.bekend import WOORDENLIJST, begrippen, namen
from .spelling.oordeel import Speller
from .spelling.woorden import woorden, zonder_bijzaken, zonder_knoppen
from .spelling.woordenboek import Kenner, Onthouden
from .stand import Stand

NIET_VAN_ONS = frozenset(
    {
        *("organisatie", "uitgever", "makers", "gemaakt_door", "citaat", "adres_in_bron"),
        *("synoniemen", "gemeente", "land", "pagina", "staaft", "toont"),
    }
)
MEESTE_VOORSTELLEN = 10  # een voorstel zoeken kost tijd; wie er honderd heeft, plakte iets anders


@dataclass(frozen=True, slots=True)
class Stuk:
    """Een stuk tekst, met de plek van elk woord erin."""

    tekst: str
    plek: Callable[[str], Plek]
    record: str = ""
    veld: str = ""


@dataclass(frozen=True, slots=True)
class Geschrift:
    """Een record of een losse pagina, met zijn woorden; de stukken tekst komen als u ze vraagt."""

    woorden: frozenset[str]
    stukken: Callable[[], Iterator[Stuk]]


def onbekend_woord(stand: Stand) -> Iterator[Bevinding]:
    """Een woord staat in het woordenboek, bij de begrippen of de namen, of in onze woordenlijst."""
    if stand.woordenboek is None:
        return
    geschriften = list(_geschriften(stand))
    oordelen = stand.bewaard.tabel("woordenboek", stand.woordenboek.kenmerk)
    speller = _speller(stand, Onthouden(stand.woordenboek, oordelen), geschriften)
    onbekend = sorted(woord for woord in speller.gebruikt if not speller.kent(woord))
    kenner = replace(speller, woordenboek=stand.woordenboek)
    bedoeld = {woord: kenner.bedoeld(woord) for woord in onbekend[:MEESTE_VOORSTELLEN]}
    vreemd = frozenset(onbekend)
    for geschrift in geschriften:
        for stuk in geschrift.stukken() if geschrift.woorden & vreemd else ():
            for woord in vreemd.intersection(woorden(stuk.tekst)):
                yield _bevinding(stuk, woord, bedoeld.get(woord, ""))


def speller_van(stand: Stand, woordenboek: Kenner) -> Speller:
    """De speller die kent wat de inhoud kent."""
    return _speller(stand, woordenboek, _geschriften(stand))


def _geschriften(stand: Stand) -> Iterator[Geschrift]:
    tabel, sleutel = stand.bewaard.tabel("woorden"), stand.bewaard.sleutel
    bronnen = (
        *((sleutel(een), partial(_uit_record, een)) for een in stand.graaf if _is_van_ons(een)),
        *(
            (kenmerk_van(tekst), partial(_uit_tekstpagina, naam, tekst))
            for naam, tekst in stand.lezing.tekstpaginas.items()
        ),
    )
    for kenmerk, stukken in bronnen:
        hier = tabel.eens(kenmerk, partial(_alle_woorden, stukken))
        yield Geschrift(frozenset(hier.split()), stukken)


def _alle_woorden(stukken: Callable[[], Iterator[Stuk]]) -> str:
    return " ".join(dict.fromkeys(woord for stuk in stukken() for woord in woorden(stuk.tekst)))


def _speller(stand: Stand, woordenboek: Kenner, geschriften: Iterable[Geschrift]) -> Speller:
    eigen = begrippen(stand.graaf) | namen(stand.graaf, stand.gemeenten)
    gebruikt = frozenset[str]().union(*(een.woorden for een in geschriften))
    return Speller(woordenboek, stand.woordenlijst.woorden | eigen, gebruikt)


def _bevinding(stuk: Stuk, woord: str, bedoeld: str) -> Bevinding:
    melding = f"Het woord {citaat(woord)} staat niet in het woordenboek."
    vraag = f"Bedoelt u {citaat(bedoeld)}? " if bedoeld else ""
    voorstel = f"{vraag}Klopt het zo, zet het dan in {WOORDENLIJST}."
    return Bevinding(
        stuk.plek(woord), melding, record=stuk.record, veld=stuk.veld, voorstel=voorstel
    )


def _is_van_ons(knoop: Knoop) -> bool:
    return not isinstance(knoop.vondst.record, AFGELEID)


def _uit_record(knoop: Knoop) -> Iterator[Stuk]:
    for pad, tekst in _teksten(knoop.record, ()):
        veld = next((deel for deel in reversed(pad) if isinstance(deel, str)), "")
        yield Stuk(tekst, partial(_plek, knoop, pad), knoop.id, veld)


def _uit_tekstpagina(naam: str, tekst: str) -> Iterator[Stuk]:
    for nummer, regel in enumerate(zonder_knoppen(zonder_bijzaken(tekst)).split("\n"), 1):
        yield Stuk(regel, partial(_regel, Plek(naam, nummer)))


def _plek(knoop: Knoop, pad: Pad, woord: str) -> Plek:
    """De plek van het woord; in de tekst kan een apostrof krom staan."""
    waar = (*knoop.pad, *pad)
    recht = knoop.vondst.plek(waar, woord)
    return max(recht, knoop.vondst.plek(waar, woord.replace("'", "’")))


def _regel(plek: Plek, _: str) -> Plek:
    return plek


def _teksten(deel: Deel, pad: Pad) -> Iterator[tuple[Pad, str]]:
    """De eigen teksten in een record: geen namen, en niet wat een ander schreef."""
    for naam, telt in _velden(type(deel)):
        waarde = getattr(deel, naam)
        reeks = waarde if isinstance(waarde, tuple) else (waarde,)
        for plaats, een in enumerate(reeks):
            hier = (*pad, naam, plaats) if isinstance(waarde, tuple) else (*pad, naam)
            if isinstance(een, str) and telt:
                yield hier, een
            elif isinstance(een, Deel) and not isinstance(een, (Record, Bewijs)):
                yield from _teksten(een, hier)


@cache
def _velden(klasse: type[Deel]) -> tuple[tuple[str, bool], ...]:
    """De velden van een klasse die van ons zijn, en of daar gewone tekst in staat."""
    is_naam = issubclass(klasse, (Persoon, Begrip))
    return tuple(
        (naam, is_tekst(veld))
        for naam, veld in klasse.model_fields.items()
        if naam not in NIET_VAN_ONS and not (is_naam and naam == "titel")
    )


REGELS = (over_alles(onbekend_woord, "opmerking"),)
