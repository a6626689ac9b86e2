"""Vel: één record op papier, om uit te delen of mee te nemen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import TABEL, DiAmant, Feitenkaart, Kader, Prioriteit, RodeDraad, Thema, Tip
from ..weergave.blad import overzicht_van
from ..weergave.naam import aanduiding, naam_in_zin
from ..weergave.oogopslag import Getallen, Oogopslag
from ..weergave.verhaal import Delen, Luiken, Overname, Regels, Tekst, Verhaal
from ..weergave.vertellen import vertel
from . import boom
from .blok import Blok, Blokken, blok, woorden
from .delen import bronregel
from .document import Document, opgelost
from .kaartstof import aankruislijst
from .stof import deelkop, kleed_aan, kop, stof
from .uitgave import MAKER, NAAM, TREFWOORDEN, Uitgave
from .woordbreuk import breekbaar

NIET_OP_VEL = frozenset({"zie", "bronregel", "bronnen"})
SAMEN_OP_VEL = (RodeDraad, Tip, DiAmant, Thema, Kader)
MEESTE = 4
VORMEN = {Prioriteit.soort: "prioriteit", Feitenkaart.soort: "kaart"}
"""De soorten waarvan het vel een eigen vorm heeft, en dus op één bladzijde past."""
PUNTEN = 3
AANKRUISLIJST = "aankruislijst"


def vellen(graaf: Kennisgraaf, uitgave: Uitgave) -> Iterator[Document]:
    """Een vel voor elk record van een soort die een vel krijgt, zoals een prioriteit."""
    for soort in TABEL:
        for knoop in graaf.van_soort(soort.naam) if soort.vel else ():
            yield vel(graaf, knoop, uitgave)


def aankruisvel(graaf: Kennisgraaf, uitgave: Uitgave) -> Iterator[Document]:
    """De lijst om prioriteiten aan te kruisen, op één A4."""
    knoop = overzicht_van(graaf, Prioriteit.soort)
    lijst = aankruislijst(graaf, knoop, 1) if knoop else ()
    if knoop and lijst:
        titel = f"Aankruislijst: {knoop.record.titel.lower()}"
        yield replace(
            vel(graaf, knoop, uitgave), naam=AANKRUISLIJST, titel=titel, blokken=lijst, hooguit=1
        )


def velnaam(knoop: Knoop) -> str:
    """De naam van de pdf van een record, gelijk aan het pad van zijn pagina."""
    return knoop.pagina.removesuffix(".html")


def vel(graaf: Kennisgraaf, knoop: Knoop, uitgave: Uitgave) -> Document:
    """Het vel van één record."""
    record = knoop.record
    uitgave = uitgave.van(een.id for een in graaf.familie(knoop.id))
    vorm = VORMEN.get(record.soort, "gewoon")
    verhaal = vertel(graaf, knoop)
    if vorm == "prioriteit":
        blokken = _prioriteit(verhaal)
    else:
        blokken = _gewoon(_kaart(verhaal) if vorm == "kaart" else stof(record, graaf, 1))

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
            "vorm": vorm,
            "voet": _voet(graaf, verhaal, uitgave),
            "adres": breekbaar((pagina or knoop.pagina).partition("://")[2] or knoop.pagina),
            "naam": NAAM,
        },
        over=knoop.id,
        tijdstip=uitgave.tijdstip,
        hooguit=0 if vorm == "gewoon" else 1,
        qr_adres=pagina,
    )


def _prioriteit(verhaal: Verhaal) -> Blokken:
    """Kern, vraag, tekst voor het akkoord, voorstellen, voorbeelden en samenhang."""
    teksten = (een for een in verhaal.stukken if isinstance(een, Tekst))
    kolom = next((een.knopen for een in verhaal.stukken if isinstance(een, Regels)), ())
    return (
        kop(verhaal, 1),
        *(een for tekst in teksten for een in boom.tekst(tekst.markdown, 2) if een.t == "vraag"),
        *_om_over_te_nemen(verhaal),
        blok("kolom", *map(_zo_deed, kolom), titel="Zo deden anderen het"),
        blok("kolom", *_draad(verhaal), titel="De rode draad"),
    )


def _om_over_te_nemen(verhaal: Verhaal) -> Iterator[Blok]:
    """De tekst voor het akkoord, en de voorstellen zonder hun afspraak."""
    for stuk in verhaal.stukken:
        if isinstance(stuk, Overname):
            yield kleed_aan(stuk, 2, verhaal)[0]
        elif isinstance(stuk, Delen):
            yield blok("kop", stuk.kop.tekst, niveau=2)
            yield from (deelkop(een, 3) for een in stuk.delen)


def _zo_deed(knoop: Knoop) -> Blok:
    gemeente = getattr(knoop.record, "gemeente", None)
    wie = (blok("sterk", f"{gemeente}: "),) if gemeente else ()
    return blok("regeltje", *wie, breekbaar(knoop.record.titel))


def _kaart(verhaal: Verhaal) -> Iterator[Blok]:
    """De feitenkaart in het kort: wat open staat op de pagina, per luik de eerste punten."""
    yield kop(verhaal, 1)
    for stuk in verhaal.stukken:
        if isinstance(stuk, Luiken) and stuk.vouw:
            continue
        if isinstance(stuk, Luiken):
            meest = PUNTEN if len(stuk.luiken) == 2 else PUNTEN - 1
            meest = meest if stuk.bewijzen else 1  # van elke grootte één voorbeeld
            kort = (replace(een, punten=een.punten[:meest]) for een in stuk.luiken)
            stuk = replace(stuk, luiken=tuple(kort))
        if isinstance(stuk, (Luiken, Oogopslag, Getallen)) or (
            isinstance(stuk, Regels) and stuk.naam == "stil"
        ):
            yield from kleed_aan(stuk, 2, verhaal)


def _draad(verhaal: Verhaal) -> Iterator[Blok]:
    """Eén record van elke andere soort waarmee dit samenhangt."""
    takken = (tak.knoop for groep in verhaal.groepen for tak in groep.takken)
    eerste: dict[str, Knoop] = {}
    for knoop in takken:
        if isinstance(knoop.record, SAMEN_OP_VEL):
            eerste.setdefault(knoop.record.soort, knoop)
    for knoop in tuple(eerste.values())[:MEESTE]:
        yield blok("regeltje", f"{aanduiding(knoop)}: {knoop.record.titel}")


def _gewoon(stof_: Iterable[Blok]) -> Blokken:
    """De stof van het record, met de bronnen als lijst onderaan."""
    alles = tuple(stof_)
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


def _voet(graaf: Kennisgraaf, verhaal: Verhaal, uitgave: Uitgave) -> list[str]:
    """De regels onderaan het vel: herkomst, eigen woorden en stand."""
    knoop = verhaal.knoop
    bron = woorden(bronregel(graaf, knoop.record, verhaal.herkomst or "").c)
    return [
        f"{bron} Teksten in eigen woorden van de redactie.",
        " · ".join(filter(None, (uitgave.stand, naam_in_zin(knoop), "CC BY 4.0"))),
    ]
