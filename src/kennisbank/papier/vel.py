"""Vel: één record op papier, om uit te delen of mee te nemen."""

from __future__ import annotations

from collections.abc import Iterator

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import TABEL, Prioriteit, Record, Voorbeeld
from ..weergave.naam import aanduiding, naam_in_zin
from ..weergave.takken import groepen
from . import boom
from .blok import Blok, Blokken, blok
from .delen import bronregel, kop
from .document import Document, opgelost
from .pamflet import INITIATIEF, voorstelkop, voorstellenkop
from .stof import stof
from .uitgave import MAKER, NAAM, TREFWOORDEN, Uitgave
from .woordbreuk import breekbaar

NIET_OP_VEL = frozenset({"zie", "bronregel", "bronnen"})
MEESTE = 4


def vellen(graaf: Kennisgraaf, uitgave: Uitgave) -> Iterator[Document]:
    """Een vel voor elk record van een soort die een vel krijgt, zoals een prioriteit."""
    for soort in TABEL:
        for knoop in graaf.van_soort(soort.naam) if soort.vel else ():
            yield vel(graaf, knoop, uitgave)


def velnaam(knoop: Knoop) -> str:
    """De naam van de pdf van een record, gelijk aan het pad van zijn pagina."""
    return knoop.pagina.removesuffix(".html")


def vel(graaf: Kennisgraaf, knoop: Knoop, uitgave: Uitgave) -> Document:
    """Het vel van één record."""
    record = knoop.record
    uitgave = uitgave.van(een.id for een in graaf.familie(knoop.id))
    is_prioriteit = isinstance(record, Prioriteit)
    blokken = (
        _prioriteit(record, graaf) if isinstance(record, Prioriteit) else _gewoon(record, graaf)
    )

    def adres(id: str) -> str:
        return uitgave.webadres(graaf[id].url) if id in graaf else ""

    pagina = uitgave.webadres(knoop.pagina)
    return Document(
        velnaam(knoop),
        "vel",
        f"{aanduiding(knoop)}: {record.titel}",
        record.kern,
        opgelost(blokken, frozenset(), adres),
        {
            "maker": MAKER,
            "trefwoorden": list(TREFWOORDEN),
            "vorm": "prioriteit" if is_prioriteit else "gewoon",
            "voet": _voet(graaf, record, uitgave),
            "adres": breekbaar((pagina or knoop.pagina).partition("://")[2] or knoop.pagina),
            "naam": NAAM,
        },
        over=knoop.id,
        tijdstip=uitgave.tijdstip,
        hooguit=1 if is_prioriteit else 0,
        qr_adres=pagina,
    )


def _prioriteit(record: Prioriteit, graaf: Kennisgraaf) -> Blokken:
    """Kern, vraag, tekst voor het akkoord, voorstellen, voorbeelden en samenhang."""
    nummer = f"Prioriteit {record.nummer} van {len(graaf.van_soort('prioriteit'))}"
    tekst = boom.tekst(record.tekst or "", 2)
    return (
        kop(graaf, record, 1, groot=True, soort=nummer),
        *(een for een in tekst if een.t == "vraag"),
        blok("akkoord", *boom.tekst(record.akkoordtekst, 3), niveau=2),
        blok("kop", f"{voorstellenkop(record)}, van mild naar pittig", niveau=2),
        *(voorstelkop(een, 3) for een in record.voorstellen),
        blok("kolom", *_zo_deden(record, graaf), titel="Zo deden anderen het"),
        blok("kolom", *_draad(record, graaf), titel="De rode draad"),
    )


def _zo_deden(record: Record, graaf: Kennisgraaf) -> Iterator[Blok]:
    """De voorbeelden waar iets van bekend is; wat de bron noemt, gaat voor."""
    voorbeelden = (
        een
        for groep in groepen(graaf, record.id)
        for tak in groep.takken
        if isinstance(een := tak.knoop.record, Voorbeeld) and een.is_bekend
    )
    for _, een in zip(range(MEESTE), voorbeelden, strict=False):
        wie = (blok("sterk", f"{een.gemeente}: "),) if een.gemeente else ()
        yield blok("regeltje", *wie, breekbaar(een.titel))


def _draad(record: Record, graaf: Kennisgraaf) -> Iterator[Blok]:
    """Eén record van elke andere soort waarmee dit samenhangt."""
    mag = {"rode-draad", "tip", "diamant", "thema", "kader"}
    gehad: set[str] = set()
    for groep in groepen(graaf, record.id):
        for tak in groep.takken:
            soort = tak.knoop.record.soort
            if soort in mag and soort not in gehad and len(gehad) < MEESTE:
                gehad.add(soort)
                yield blok("regeltje", f"{aanduiding(tak.knoop)}: {tak.knoop.record.titel}")


def _gewoon(record: Record, graaf: Kennisgraaf) -> Blokken:
    """De stof van het record, met de bronnen als lijst onderaan."""
    alles = stof(record, graaf, 1)
    blokken = tuple(
        een if een.t != "record" else Blok(een.t, een.c, (*_zonder(een, "groot"), ("groot", True)))
        for een in alles
        if een.t not in NIET_OP_VEL
    )
    bronnen = {
        str(deel.veld("sleutel")): deel for een in alles for deel in een.alles() if deel.t == "noot"
    }
    if not bronnen:
        return blokken
    rij = sorted(bronnen.values(), key=lambda een: int(een.veld("nummer")))
    return (*blokken, blok("bronlijst", *(Blok("bron", een.c, een.velden) for een in rij)))


def _zonder(een: Blok, veld: str) -> tuple[tuple[str, str | int | bool], ...]:
    return tuple(paar for paar in een.velden if paar[0] != veld)


def _voet(graaf: Kennisgraaf, record: Record, uitgave: Uitgave) -> list[str]:
    """De regels onderaan het vel: bron, eigen woorden en stand."""
    bron = bronregel(graaf, record)
    delen = "".join(een if isinstance(een, str) else "" for een in bron.c)
    van_pamflet = record.soort in {"prioriteit", "tip"}
    waarschuwing = f" {INITIATIEF}" if van_pamflet else ""
    return [
        f"{delen} Teksten in eigen woorden van de redactie.{waarschuwing}",
        " · ".join(filter(None, (uitgave.stand, naam_in_zin(graaf[record.id]), "CC BY 4.0"))),
    ]
