"""Praktijk op papier: voorbeelden en DiAmanten."""

from __future__ import annotations

from collections.abc import Iterable

from ..kennisgraaf import Kennisgraaf
from ..model import DiAmant, Voorbeeld
from ..weergave.naam import VORM, datum
from ..weergave.takken import verwanten
from . import boom
from .blok import Blok, Blokken, Inhoud, blok
from .delen import (
    achter_elkaar,
    begrippen,
    bronregel,
    kop,
    losse_bronnen,
    melding,
    noten,
    opsomming,
    rij,
    samenhang,
)
from .stof import met_aanhef, stof, veldtekst
from .woordbreuk import breekbaar

FEITEN = (
    ("wat", "Wat"),
    ("waarom", "Waarom"),
    ("hoe", "Hoe"),
    ("resultaat", "Resultaat"),
    ("les", "Les"),
)
NIET_GEVONDEN = {
    "wat": "wat het is",
    "waarom": "de aanleiding",
    "hoe": "de aanpak",
    "resultaat": "het resultaat",
    "les": "de les",
}
ONBEKEND = "De bron noemt dit voorbeeld zonder toelichting. Weet u meer? Dan vult u het aan."


def feiten(record: Voorbeeld | DiAmant, velden: Iterable[tuple[str, str]], niveau: int) -> Blokken:
    """De feiten van een record met hun noten, en wat de bronnen niet zeggen."""
    gevonden: list[Blok] = []
    leeg: list[str] = []
    for veld, aanhef in velden:
        if waarde := getattr(record, veld):
            inhoud = _met_noten(boom.tekst(waarde, niveau), noten(record, veld))
            gevonden.extend(met_aanhef(aanhef, inhoud))
        else:
            leeg.append(NIET_GEVONDEN[veld])
    if leeg and gevonden:
        zin = f"Wij vonden geen bron over {opsomming(leeg)}."
        gevonden.append(blok("feit", blok("zacht", zin), aanhef="Onbekend"))
    return tuple(gevonden)


def _met_noten(blokken: Blokken, noten: tuple[Blok, ...]) -> Blokken:
    """De noten achter de laatste alinea."""
    if not noten:
        return blokken
    if blokken and blokken[-1].t == "alinea":
        return (*blokken[:-1], blokken[-1].met((*blokken[-1].c, *achter_elkaar(noten))))
    return (*blokken, blok("alinea", *achter_elkaar(noten)))


@stof.register
def _voorbeeld(record: Voorbeeld, graaf: Kennisgraaf, niveau: int) -> Blokken:
    wat = feiten(record, FEITEN, niveau + 1) if record.is_bekend or record.waarom else ()
    return (
        kop(graaf, record, niveau, soort=_soortregel(record, graaf)),
        *melding(record.let_op),
        *(wat or (blok("onbekend", ONBEKEND),)),
        *((blok("citaat", *boom.tekst(record.citaat, niveau + 1)),) if record.citaat else ()),
        *losse_bronnen(record),
        blok("regel", *rij(_stand(record), " · ")),
        *begrippen(graaf, record.instrumenten),
        *samenhang(graaf, record),
        bronregel(graaf, record),
    )


def _soortregel(record: Voorbeeld, graaf: Kennisgraaf) -> str:
    delen = [f"Voorbeeld uit {record.gemeente}" if record.gemeente else VORM[record.vorm]]
    nu = next((een.record.titel for een in verwanten(graaf, record.id, "gemeente")), "")
    if record.gemeente and nu not in {"", record.gemeente, record.gemeente.replace("&", "en")}:
        delen.append(f"nu gemeente {nu}")
    if record.gemeente and record.vorm != "gemeente":
        delen.append(VORM[record.vorm].lower())
    delen += [een for een in (record.organisatie, record.land) if een]
    return breekbaar(" · ".join(delen))


def _stand(record: Voorbeeld) -> Iterable[str]:
    """Hoe vers een voorbeeld is."""
    yield f"Begonnen: {record.jaar_start or 'onbekend'}"
    if record.jaar_eind:
        yield f"tot {record.jaar_eind}"
    yield f"status: {record.status}"
    if record.uitkomst != "onbekend":
        yield f"uitkomst: {record.uitkomst}"
    if record.inwoners_betrokken:
        yield f"{record.inwoners_betrokken:,} inwoners betrokken".replace(",", ".")
    if record.gezien_op:
        yield f"bronnen bekeken op {datum(record.gezien_op)}"
    if record.gecontroleerd_op:
        yield f"nagekeken op {datum(record.gecontroleerd_op)}"
    yield f"zekerheid van de feiten: {record.zekerheid}"


@stof.register
def _diamant(record: DiAmant, graaf: Kennisgraaf, niveau: int) -> Blokken:
    soort = f"DiAmant {record.nummer} van {len(graaf.van_soort('diamant'))} · {record.werkvorm}"
    wat = tuple(een for een in FEITEN if een[0] != "waarom")
    return (
        kop(graaf, record, niveau, groot=True, soort=breekbaar(soort)),
        *melding(record.let_op),
        *feiten(record, wat, niveau + 1),
        *met_aanhef("Waar nu", _vindplek(record)),
        *losse_bronnen(record),
        blok("regel", *rij(_kort(record), " · ")),
        *veldtekst(record, "tekst", niveau + 1),
        *begrippen(graaf, record.instrumenten),
        *samenhang(graaf, record),
        bronregel(graaf, record),
    )


def _kort(record: DiAmant) -> Iterable[str]:
    if record.voor_wie:
        yield f"Voor {', '.join(record.voor_wie)}"
    yield f"gemaakt door {record.gemaakt_door or 'onbekend'}"
    yield f"jaar: {record.jaar or 'onbekend'}"
    yield f"status: {record.status}"
    yield f"zekerheid van de feiten: {record.zekerheid}"
    if record.gezien_op:
        yield f"bronnen bekeken op {datum(record.gezien_op)}"


def _vindplek(record: DiAmant) -> Blokken:
    plek = record.vindplek
    zin: tuple[Inhoud, ...] = ("Wij vonden geen plek waar dit nu nog staat.",)
    if plek.url:
        oud = "Wij kennen alleen het oude adres; of het nog werkt, weten wij niet: "
        zin = ("Nu te vinden op: " if plek.stand == "nu" else oud, _adres(plek.url), ".")
    verwant = tuple(blok("punt", blok("alinea", _adres(adres))) for adres in plek.verwant)
    return (
        *(boom.tekst(plek.toelichting) if plek.toelichting else ()),
        blok("alinea", *zin),
        *((blok("alinea", "Verwant materiaal:"), blok("lijst", *verwant)) if verwant else ()),
    )


def _adres(url: str) -> Blok:
    """Een webadres dat als tekst te lezen is."""
    return blok("adres", breekbaar(url.partition("://")[2].removeprefix("www.")), url=url)
