"""De opdracht: één functie per gebruik, van bestanden op schijf naar meldingen met hun regel."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..kennisgraaf import Kennisgraaf
from ..lezen import Gemeenten, Lezing, lees_gemeenten
from ..lezen.datums import vandaag
from ..weergave import Omgeving
from ..weergave.woordenboek import woordenboek
from .antwoord import Antwoord
from .bronkaart import Tekstpaginas
from .buitenwereld import (
    Vermelding,
    adressen,
    buitenlinks,
    buitenmeldingen,
    gevraagd,
    lees_adressenlijst,
)
from .controle import controleer, lees_site
from .geheugen import Geheugen, te_vragen
from .herkomst import met_herkomst
from .melding import Linkmelding, op_plaats, zonder_link
from .site import Site
from .toegang import Toegang
from .uitzondering import BESTAND, Uitzonderingen, lees_uitzonderingen
from .vindplaats import bronlinks
from .week import Week, weeg_week
from .wijziging import over_wijziging, vergelijk

Voortgang = Callable[[int, int], None]

EEN_WEEK = Toegang(geheel=1_800.0)


@dataclass(frozen=True, slots=True, eq=False)
class Bron:
    """De inhoud waar een site uit gebouwd is, met de lijst van uitzonderingen zoals zij er staat.

    Zij brengt elke link naar zijn regel. `gemaakt_met` is waarmee de site gemaakt is, voor zover
    de inhoud dat weet.
    """

    graaf: Kennisgraaf = field(default_factory=Kennisgraaf)
    tekstpaginas: Tekstpaginas = field(default_factory=dict)
    uitzonderingen: str = ""
    gemaakt_met: Omgeving | None = None


def bron_van(
    hoofdmap: Path, graaf: Kennisgraaf, lezing: Lezing, gemeenten: Gemeenten | None = None
) -> Bron:
    """De bron bij een map met `docs` en `data` die al gelezen is."""
    lijst = hoofdmap / BESTAND
    tekst = lijst.read_text(encoding="utf-8-sig", errors="replace") if lijst.is_file() else ""
    omgeving = Omgeving(
        gemeenten=gemeenten or lees_gemeenten(hoofdmap),
        peildatum=vandaag(hoofdmap),
        woordenboek=woordenboek(graaf),
    )
    return Bron(graaf, lezing.tekstpaginas, tekst, omgeving)


def binnen(site: Site, bron: Bron | None = None) -> tuple[Linkmelding, ...]:
    """Elke link binnen een gebouwde site die aandacht vraagt, met bestand en regel."""
    return met_regel(controleer(site), site, bron)


def met_regel(
    meldingen: Iterable[Linkmelding], site: Site, bron: Bron | None
) -> tuple[Linkmelding, ...]:
    """De meldingen met bestand en regel, voor zover de bron ze kent."""
    if bron is None:
        return op_plaats(meldingen)
    return met_herkomst(meldingen, site, bron.graaf, bron.tekstpaginas, bron.gemaakt_met)


def buiten(
    site: Site,
    dag: datetime.date,
    bron: Bron | None = None,
    toegang: Toegang | None = None,
    voortgang: Voortgang | None = None,
) -> tuple[Linkmelding, ...]:
    """Elke link naar een andere website die aandacht vraagt, met bestand en regel."""
    vermeldingen = buitenlinks(lees_site(site))
    vrij = _uitzonderingen(bron, dag)
    antwoorden = _vraag_na(_zonder(vrij, adressen(vermeldingen)), toegang, voortgang)
    meldingen = met_regel(buitenmeldingen(vermeldingen, antwoorden), site, bron)
    return op_plaats([*meldingen, *map(zonder_link, vrij.bevindingen)])


def lijst(
    pad: Path, toegang: Toegang | None = None, voortgang: Voortgang | None = None
) -> tuple[Linkmelding, ...]:
    """Elk adres in een lijst dat aandacht vraagt, met zijn regel in de lijst."""
    tekst = pad.read_text(encoding="utf-8-sig", errors="replace")
    vermeldingen = lees_adressenlijst(tekst, pad.as_posix())
    return buitenmeldingen(vermeldingen, _vraag_na(adressen(vermeldingen), toegang, voortgang))


def nieuw(
    basis: Bron,
    nu: Bron,
    dag: datetime.date,
    toegang: Toegang | None = None,
    voortgang: Voortgang | None = None,
) -> tuple[Linkmelding, ...]:
    """Alles wat over de links te melden is die in de basis nog niet stonden.

    Ook een gebrek in de lijst met uitzonderingen telt alleen als het er eerst niet was.
    """
    wijziging = vergelijk(_vermeldingen(basis), _vermeldingen(nu))
    vrij, eerst = _uitzonderingen(nu, dag), _uitzonderingen(basis, dag)
    antwoorden = _vraag_na(_zonder(vrij, adressen(wijziging.vragen)), toegang, voortgang)
    oud = {een.melding for een in eerst.bevindingen}
    bij = [zonder_link(een) for een in vrij.bevindingen if een.melding not in oud]
    return op_plaats([*over_wijziging(wijziging, antwoorden), *bij])


def week(
    site: Site,
    bron: Bron,
    geheugen: Geheugen,
    dag: datetime.date,
    toegang: Toegang | None = None,
    voortgang: Voortgang | None = None,
) -> Week:
    """De uitkomst van een ronde langs alle links van een site, gewogen met het geheugen."""
    vermeldingen = buitenlinks(lees_site(site))
    alle = adressen(vermeldingen)
    vrij = _uitzonderingen(bron, dag, alle)
    vragen = te_vragen(_zonder(vrij, alle), geheugen, dag)
    antwoorden = _vraag_na(vragen, toegang or EEN_WEEK, voortgang)
    uitkomst = weeg_week(vermeldingen, antwoorden, geheugen, dag)
    meldingen = met_regel(uitkomst.meldingen, site, bron)
    alles = op_plaats([*meldingen, *map(zonder_link, vrij.bevindingen)])
    return replace(uitkomst, meldingen=alles)


def _vermeldingen(bron: Bron) -> list[Vermelding]:
    """Elk webadres dat in de inhoud geschreven staat, op elke plek."""
    return [
        Vermelding(url, bestand=plek.bestand, regel=plek.regel)
        for url, plek in bronlinks(bron.graaf, bron.tekstpaginas)
    ]


def _uitzonderingen(
    bron: Bron | None, dag: datetime.date, nodig: list[str] | None = None
) -> Uitzonderingen:
    return lees_uitzonderingen(bron.uitzonderingen if bron else "", dag, nodig)


def _zonder(vrij: Uitzonderingen, urls: list[str]) -> list[str]:
    return [url for url in urls if not vrij.past(gevraagd(url))]


def _vraag_na(
    urls: list[str], toegang: Toegang | None, voortgang: Voortgang | None
) -> dict[str, Antwoord]:
    from .ronde import vraag_na  # hoort bij de extra `links`

    return vraag_na(urls, toegang, voortgang)
