"""Pamflet op papier: prioriteiten met voorstellen, en tips met punten."""

from __future__ import annotations

from ..kennisgraaf import Kennisgraaf
from ..model import Prioriteit, Punt, Tip, Voorstel
from . import boom
from .blok import Blok, Blokken, blok
from .delen import begrippen, bronregel, kop, samenhang, tussenkop, zo_deden
from .stof import stof, veldtekst
from .woordbreuk import breekbaar

INITIATIEF = (
    "Een persoonlijk initiatief van de redactie van het pamflet, geen standpunt van de VNG."
)


@stof.register
def _prioriteit(record: Prioriteit, graaf: Kennisgraaf, niveau: int) -> Blokken:
    nummer = f"Prioriteit {record.nummer} van {len(graaf.van_soort('prioriteit'))}"
    voorstellen = (een for deel in record.voorstellen for een in stof(deel, graaf, niveau + 2))
    return (
        kop(graaf, record, niveau, groot=True, soort=nummer),
        blok("leus", *boom.regel(record.leus)),
        blok("akkoord", *boom.tekst(record.akkoordtekst, niveau + 1), niveau=niveau + 1),
        *((blok("citaat", *boom.tekst(record.citaat, niveau + 1)),) if record.citaat else ()),
        *begrippen(graaf, record.instrumenten),
        tussenkop(voorstellenkop(record), niveau + 1),
        *voorstellen,
        *veldtekst(record, "tekst", niveau + 1),
        *samenhang(graaf, record),
        bronregel(graaf, record),
    )


def voorstellenkop(record: Prioriteit) -> str:
    """De kop boven de voorstellen."""
    aantal = len(record.voorstellen)
    return "Eén voorstel" if aantal == 1 else f"{GETALLEN.get(aantal, str(aantal))} voorstellen"


GETALLEN = {2: "Twee", 3: "Drie", 4: "Vier", 5: "Vijf", 6: "Zes", 7: "Zeven", 8: "Acht"}


@stof.register
def _voorstel(record: Voorstel, graaf: Kennisgraaf, niveau: int) -> Blokken:
    return (
        voorstelkop(record, niveau),
        blok(
            "inspring",
            blok("afspraak", *boom.tekst(record.afspraak, niveau + 1)),
            *begrippen(graaf, record.instrumenten),
            *zo_deden(graaf, record.id),
        ),
    )


def om_over_te_nemen(record: Prioriteit, niveau: int) -> Blokken:
    """Alleen de teksten van een prioriteit: die voor het akkoord, en de afspraak per voorstel."""
    afspraken = (
        een
        for voorstel in record.voorstellen
        for een in (
            voorstelkop(voorstel, niveau + 1),
            blok("inspring", blok("afspraak", *boom.tekst(voorstel.afspraak, niveau + 2))),
        )
    )
    return (
        tussenkop(f"{record.nummer}. {record.titel}", niveau),
        blok("akkoord", *boom.tekst(record.akkoordtekst, niveau + 2), niveau=niveau + 1),
        *afspraken,
    )


def voorstelkop(record: Voorstel, niveau: int) -> Blok:
    """Een voorstel met nummer, titel, kern en pepers."""
    return blok(
        "voorstel",
        *boom.regel(record.kern),
        id=record.id,
        niveau=niveau,
        nummer=record.id.rpartition("-")[2],
        titel=breekbaar(record.titel),
        pepers=record.pepers,
        wie=pepers_van(record),
        waarom=breekbaar(record.pepers_waarom or ""),
    )


def pepers_van(record: Voorstel) -> str:
    """Wie het aantal pepers gaf, in een paar woorden."""
    if record.herkomst_pepers == "bron":
        return "Hier kunt u niet omheen"
    return "Inschatting redactie"


@stof.register
def _tip(record: Tip, graaf: Kennisgraaf, niveau: int) -> Blokken:
    nummer = f"Tip {record.nummer} van {len(graaf.van_soort('tip'))}"
    punten = tuple(een for punt in record.punten for een in stof(punt, graaf, niveau + 2))
    return (
        kop(graaf, record, niveau, groot=True, soort=nummer),
        blok("leus", *boom.regel(record.leus)),
        *((tussenkop("Zo pakt u het aan", niveau + 1), *punten) if punten else ()),
        *veldtekst(record, "tekst", niveau + 1),
        *begrippen(graaf, record.instrumenten),
        *samenhang(graaf, record),
        bronregel(graaf, record),
    )


@stof.register
def _punt(record: Punt, graaf: Kennisgraaf, niveau: int) -> Blokken:
    return (
        blok(
            "nummer",
            *boom.regel(record.kern),
            id=record.id,
            niveau=niveau,
            nummer=record.id.rpartition("-")[2],
            titel=breekbaar(record.titel),
        ),
        blok(
            "inspring",
            *veldtekst(record, "toelichting", niveau + 1),
            *begrippen(graaf, record.instrumenten),
            *zo_deden(graaf, record.id),
        ),
    )
