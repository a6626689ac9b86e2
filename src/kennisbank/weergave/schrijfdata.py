"""De schrijftafel: wat te kiezen is, de zinnen voor een stuk, en elk record als gewone tekst.

Zij staan in scripts, want van schijf is alleen dat te halen. De keuzelijst is klein en komt meteen;
de rest haalt de browser als er iets op tafel ligt.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import Gemeenten
from ..model import Begrip, Kader, Motie, Prioriteit, Voorbeeld, Voorstel
from ..model.markdown import gewone_regels
from . import naam
from .diadata import DIASOORTEN
from .leesmap import als_tekst, bron_in_woorden, op_een_regel, vingerafdruk
from .scherven import aantal_scherven, verdeeld

TAFELSOORTEN: Final = (*DIASOORTEN, "begrip")
"""De soorten die op tafel kunnen liggen."""

ZIN = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ‘“\[])")
PER_SCHERF = 25
"""Een record is hier twee kilobyte; wie er een kiest, haalt er zo veel."""
BIJ = " bij "
"""Tussen een id en het adres van de bron die bij een feit is gekozen."""
WOORD = re.compile(r"[^\W\d_]{4,}")
"""Een woord om op te zoeken; kortere zeggen te weinig."""
STUKNAAM = re.compile(r"[a-z]+-[a-z0-9]")


def schrijfscripts(graaf: Kennisgraaf, gemeenten: Gemeenten) -> Mapping[str, str]:
    """Per bestand het script: de keuzelijst, de teksten, de codes van gemeenten, en de records."""
    stukken: dict[str, dict[str, Any]] = {}
    for soort in TAFELSOORTEN:
        for knoop in graaf.van_soort(soort):
            stukken.setdefault(stuknaam(knoop.id), {})[knoop.id] = als_tekst(graaf, knoop)
    return {
        "voorstellen.js": _script("keuze", {**_keuze(graaf), "stukken": sorted(stukken)}),
        "teksten.js": _script("teksten", _teksten(graaf)),
        "zoekwoorden.js": _script("zoekwoorden", _alle_zoekwoorden(graaf)),
        "gemeentecodes.js": _script("codes", _codes(gemeenten)),
        **dict(een for stuk, inhoud in stukken.items() for een in _recordscripts(stuk, inhoud)),
    }


def _recordscripts(stuk: str, records: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """De records van een stuk in één script, of verdeeld als het er veel zijn."""
    aantal = aantal_scherven(len(records), PER_SCHERF)
    inhoud = {stuk: aantal} if aantal else records
    yield f"{stuk}.js", _script("scherven" if aantal else "records", inhoud)
    for nummer, scherf in enumerate(verdeeld(records, aantal)):
        yield f"{stuk}-{nummer}.js", _script("records", scherf)


def stuknaam(id: str) -> str:
    """In welk bestand een record staat; de browser leest dat af aan de id."""
    gevonden = STUKNAAM.match(id)
    return gevonden[0] if gevonden else id[:1]


def zinnen(tekst: str) -> tuple[tuple[str, ...], ...]:
    """De zinnen van elke alinea, zonder opmaak."""
    return tuple(tuple(ZIN.split(op_een_regel(alinea))) for _, alinea in gewone_regels(tekst))


def _codes(gemeenten: Gemeenten) -> dict[str, str]:
    """De naam bij elke code van het CBS, zoals die in een link staat."""
    return {een.code: een.naam for een in gemeenten.op_naam.values()}


def _keuze(graaf: Kennisgraaf) -> dict[str, Any]:
    """Genoeg om uit te kiezen: nummer, titel, pepers, en de kern om in te zoeken."""
    return {
        "prioriteiten": [
            [knoop.id, str(knoop.record.nummer), knoop.record.titel]
            for knoop in graaf.van_soort("prioriteit")
            if isinstance(knoop.record, Prioriteit)
        ],
        "voorstellen": [
            [
                knoop.id,
                knoop.id.removeprefix("voorstel-"),
                knoop.record.titel,
                knoop.record.pepers,
                knoop.ouder,
                op_een_regel(knoop.record.kern),
                graaf.eens_per(vingerafdruk, knoop.id),
            ]
            for knoop in graaf.van_soort("voorstel")
            if isinstance(knoop.record, Voorstel)
        ],
    }


def _alle_zoekwoorden(graaf: Kennisgraaf) -> dict[str, str]:
    """Per voorstel de woorden om op te zoeken; de browser haalt ze pas als iemand zoekt."""
    return {
        knoop.id: " ".join(_zoekwoorden(graaf, knoop.record))
        for knoop in graaf.van_soort("voorstel")
        if isinstance(knoop.record, Voorstel)
    }


def _zoekwoorden(graaf: Kennisgraaf, record: Voorstel) -> list[str]:
    """De woorden uit afspraak, motie en instrumenten die nog niet in titel of kern staan."""
    begrippen = [graaf[id].record for id in record.instrumenten if id in graaf]
    namen = [
        naam
        for een in begrippen
        if isinstance(een, Begrip)
        for naam in (een.titel, *een.synoniemen)
    ]
    motie = record.motie
    stuk: tuple[str, ...] = ()
    if motie:
        feiten = (feit.tekst for feit in motie.constaterende)
        redenen = (reden.tekst for reden in motie.overwegende)
        stuk = (motie.onderwerp, *feiten, *redenen, *motie.verzoekt, *motie.besluit, *motie.vragen)
    staat_er_al = " ".join(WOORD.findall(f"{record.titel} {record.kern}".lower()))
    gevonden = WOORD.findall(" ".join((record.afspraak, *stuk, *namen)).lower())
    return [woord for woord in dict.fromkeys(gevonden) if woord not in staat_er_al]


def _teksten(graaf: Kennisgraaf) -> dict[str, Any]:
    voorstellen = {
        knoop.id: _voorstel(graaf, knoop, knoop.record)
        for knoop in graaf.van_soort("voorstel")
        if isinstance(knoop.record, Voorstel)
    }
    return {
        "akkoord": {
            knoop.id: zinnen(knoop.record.akkoordtekst)
            for knoop in graaf.van_soort("prioriteit")
            if isinstance(knoop.record, Prioriteit)
        },
        "voorstellen": voorstellen,
        "vast": {
            knoop.id: zinnen(overname)
            for knoop in graaf.van_soort("alinea")
            if knoop.ouder == "schrijftafel" and (overname := getattr(knoop.record, "overname", ""))
        },
        "noten": dict(_noten(graaf, voorstellen.values())),
    }


def _voorstel(graaf: Kennisgraaf, knoop: Knoop, record: Voorstel) -> dict[str, Any]:
    return {
        "afspraak": [zin for alinea in zinnen(record.afspraak) for zin in alinea],
        "voorbeelden": list(_voorbeelden(graaf, knoop.id)),
        "motie": _motie(record.motie) if record.motie else None,
    }


def _motie(motie: Motie) -> dict[str, Any]:
    """De motie als gegevens; een feit met een eigen bron krijgt een eigen noot."""
    uit = motie.model_dump(mode="json")
    for punt in uit["constaterende"]:
        if bron := punt.pop("bron"):
            punt["uit"] = [f"{punt['uit'][0]}{BIJ}{bron}", *punt["uit"][1:]]
    return uit


def _voorbeelden(graaf: Kennisgraaf, id: str, meeste: int = 2) -> Iterator[str]:
    """De nieuwste voorbeelden bij een voorstel waarvan bekend is hoe zij afliepen."""
    rij = [
        een.record
        for verband in graaf.verbanden_van(id)
        if (een := graaf.knopen.get(verband.naar)) and isinstance(een.record, Voorbeeld)
    ]
    goed = [een for een in rij if een.afloop in {"goed", "wisselend"} and een.bronnen]
    nieuw_eerst = sorted({een.id: een for een in goed}.values(), key=lambda een: -(een.jaar or 0))
    yield from (een.id for een in nieuw_eerst[:meeste])


def _noten(
    graaf: Kennisgraaf, voorstellen: Iterable[Mapping[str, Any]]
) -> Iterator[tuple[str, tuple[str, str]]]:
    """Bij elk record waar een zin op steunt, wat er in de noot staat en waar dat te lezen is."""
    nodig = {een for voorstel in voorstellen for een in voorstel["voorbeelden"]}
    for voorstel in voorstellen:
        motie = voorstel["motie"] or {}
        for rij in ("constaterende", "overwegende"):
            nodig.update(id for punt in motie.get(rij, ()) for id in punt.get("uit", ()))
    for soort in ("prioriteit", "voorstel"):
        nodig.update(knoop.id for knoop in graaf.van_soort(soort))
    for wijzer in sorted(nodig):
        id, _, adres = wijzer.partition(BIJ)
        if id in graaf:
            yield wijzer, noot(graaf[id], adres)


def noot(knoop: Knoop, gekozen: str = "") -> tuple[str, str]:
    """Wat er in een noot bij een record staat, en het adres: een openbare bron als die er is."""
    record = knoop.record
    bronnen = getattr(record, "bronnen", ())
    artikelen = record.artikelen if isinstance(record, Kader) else ()
    bekend = [een for een in artikelen if een.url]
    wettekst = next((een for een in bekend if een.url == gekozen), next(iter(bekend), None))
    if wettekst:
        return f"{wettekst.wet}, artikel {wettekst.nummer}", str(wettekst.url)
    if bronnen:
        van = next((een for een in bronnen if een.url == gekozen), bronnen[0])
        tekst, adres = bron_in_woorden(van)
        if not isinstance(record, Voorbeeld) or not record.gemeente:
            return tekst, adres
        jaar = f" ({record.jaar})" if record.jaar else ""
        return f"{naam.aanduiding(knoop)}{jaar}: {tekst}", adres
    return f"Mee(r) doen, {naam.naam_in_zin(knoop)}", knoop.url


def _script(wat: str, inhoud: Mapping[str, Any]) -> str:
    """Het script dat deze gegevens legt bij wat er al is."""
    tekst = json.dumps(inhoud, ensure_ascii=False, separators=(",", ":"))
    return f"Object.assign((globalThis.meerdoenSchrijf??={{}}).{wat}??={{}},{tekst});\n"
