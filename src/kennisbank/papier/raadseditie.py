"""Raadseditie: wat een raad op tafel wil, in hooguit zestien bladzijden."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Kader, Overzicht, Prioriteit, Tip
from ..weergave.blad import overzicht_van
from ..weergave.naam import aantal, datum
from ..weergave.verhaal import Delen, Overname, Pepers, Tekst, Verhaal
from ..weergave.vertellen import vertel
from . import boom
from .blok import Blok, Blokken, Inhoud, blok
from .document import Document, opgelost
from .stof import kleed_aan
from .uitgave import MAKER, NAAM, TREFWOORDEN, Uitgave
from .woordbreuk import breekbaar
from .zo_deden import met_draad, voorbeeldrijen

RAADSEDITIE = "raadseditie"
TITEL = f"{NAAM}: raadseditie"
BLADZIJDEN = 16
VOORBEELDEN = 3
VERDER = ("voorbeelden", "gemeenten", "instrumenten", "kader", "avond", "rollen", "voorbeeld-delen")


@dataclass(frozen=True, slots=True)
class Deel:
    """Een deel van de raadseditie: een id, een titel, een kern en de blokken eronder."""

    id: str
    titel: str
    kern: str
    blokken: Blokken
    boven: str = ""


def delen_voor_de_raad(graaf: Kennisgraaf, uitgave: Uitgave, slot: str) -> tuple[Deel, ...]:
    """Wat erin staat: vooraf, elke prioriteit, de tips in het kort, de termijn en hoe verder.

    `slot` is de laatste zin, over het bestand zelf.
    """

    def adres(id: str) -> str:
        return uitgave.webadres(graaf[id].url) if id in graaf else ""

    delen = (
        _vooraf(graaf),
        *(_prioriteit(graaf, een) for een in graaf.van_soort(Prioriteit.soort)),
        *_tips(graaf),
        *_termijn(graaf),
        _verder(graaf, uitgave, slot),
    )
    return tuple(
        Deel(een.id, een.titel, een.kern, opgelost(een.blokken, frozenset(), adres), een.boven)
        for een in delen
    )


def raadsdocument(graaf: Kennisgraaf, uitgave: Uitgave) -> Iterator[Document]:
    """De raadseditie als pdf; zonder prioriteiten is er geen."""
    if not graaf.van_soort(Prioriteit.soort):
        return
    yield Document(
        RAADSEDITIE,
        "raad",
        TITEL,
        omschrijving(graaf),
        (),
        {
            "maker": MAKER,
            "trefwoorden": list(TREFWOORDEN),
            "stand": uitgave.stand,
            "voet": " · ".join(filter(None, (TITEL, uitgave.stand.lower(), uitgave.kaal_adres))),
            "adres": uitgave.kaal_adres,
            "delen": [
                {
                    "id": een.id,
                    "titel": een.titel,
                    "boven": een.boven,
                    "kern": [stuk if isinstance(stuk, str) else stuk.als_json() for stuk in kern],
                    "blokken": [stuk.als_json() for stuk in een.blokken],
                }
                for een in delen_voor_de_raad(graaf, uitgave, OVER_DE_PDF)
                for kern in (boom.regel(een.kern),)
            ],
        },
        tijdstip=uitgave.tijdstip,
        hooguit=BLADZIJDEN,
        qr_adres=uitgave.adres,
    )


def omschrijving(graaf: Kennisgraaf) -> str:
    """Wat er in de raadseditie staat, in één zin."""
    prioriteiten = len(graaf.van_soort(Prioriteit.soort))
    tips = len(graaf.van_soort(Tip.soort))
    return (
        f"{aantal(prioriteiten, 'prioriteit', 'prioriteiten')} met een tekst voor uw akkoord, "
        f"{aantal(len(graaf.van_soort('voorstel')), 'voorstel', 'voorstellen')} om over te nemen "
        f"en {aantal(tips, 'tip', 'tips')} voor hoe u het doet."
    )


def _vooraf(graaf: Kennisgraaf) -> Deel:
    """Wat dit is, hoe u het gebruikt en wat de pepers betekenen."""
    eerste = vertel(graaf, graaf.van_soort(Prioriteit.soort)[0])
    legenda = next((een.legenda for een in eerste.stukken if isinstance(een, Delen)), ())
    overzicht = overzicht_van(graaf, Prioriteit.soort)
    record = overzicht.record if overzicht else None
    tekst = record.tekst if isinstance(record, Overzicht) else ""
    blokken = (
        *boom.tekst(tekst or "", 2),
        *(blok("peper", zin, pepers=aantal_) for aantal_, zin in legenda),
    )
    return Deel("vooraf", "Vooraf", record.kern if record else "", blokken)


def _prioriteit(graaf: Kennisgraaf, knoop: Knoop) -> Deel:
    verhaal = vertel(graaf, knoop)
    rijen = voorbeeldrijen(graaf, met_draad(graaf, knoop.id), meest=VOORBEELDEN, met_kern=False)
    blokken = (
        *_overname(verhaal),
        *(een for een in rijen if een.t != "regel"),
        *_vraag(verhaal),
    )
    record = knoop.record
    return Deel(knoop.id, record.titel, record.kern, blokken, verhaal.soortregel)


def _overname(verhaal: Verhaal) -> Iterator[Blok]:
    """De tekst voor het akkoord, en per voorstel de afspraak met haar pepers."""
    for stuk in verhaal.stukken:
        if isinstance(stuk, Overname):
            yield kleed_aan(stuk, 2, verhaal)[0]
        elif isinstance(stuk, Delen):
            yield blok("kop", stuk.kop.tekst, niveau=2)
            for deel in stuk.delen:
                pepers = deel.pepers or Pepers(0, "")
                yield blok(
                    "zegt",
                    *boom.tekst(deel.overname, 4),
                    nummer=deel.nummer,
                    titel=breekbaar(deel.titel),
                    niveau=3,
                    pepers=pepers.aantal,
                )


def _vraag(verhaal: Verhaal) -> Iterator[Blok]:
    for stuk in verhaal.stukken:
        if isinstance(stuk, Tekst):
            yield from (een for een in boom.tekst(stuk.markdown, 2) if een.t == "vraag")


def _tips(graaf: Kennisgraaf) -> Iterator[Deel]:
    tips = graaf.van_soort(Tip.soort)
    overzicht = overzicht_van(graaf, Tip.soort)
    if tips and overzicht:
        blokken = (een for knoop in tips for een in _tip(knoop))
        titel = f"{aantal(len(tips), 'tip', 'tips')} in het kort"
        yield Deel("tips", titel, overzicht.record.kern, tuple(blokken))


def _tip(knoop: Knoop) -> Iterator[Blok]:
    record = knoop.record
    assert isinstance(record, Tip)  # noqa: S101 - de aanroeper koos alleen tips
    punten = [blok("punt", blok("alinea", een.titel)) for een in record.punten]
    inhoud: tuple[Inhoud, ...] = boom.regel(record.kern)
    yield blok(
        "nummer",
        *inhoud,
        niveau=2,
        nummer=str(record.nummer),
        titel=breekbaar(record.titel),
    )
    if punten:
        yield blok("inspring", blok("lijst", *punten))


def _termijn(graaf: Kennisgraaf) -> Iterator[Deel]:
    """Wat er vóór een vaste dag moet gebeuren, met de punten om na te lopen."""
    for knoop in graaf.van_soort(Overzicht.soort):
        record = knoop.record
        kader = graaf[record.termijn].record if _telt_af(graaf, record) else None  # type: ignore[attr-defined] # alleen een overzicht telt af
        if isinstance(record, Overzicht) and isinstance(kader, Kader) and kader.termijn:
            zin = blok("melding", kader.termijn.altijd, aanhef="De termijn.")
            stukken = record.alineas[:3]
            blokken = (een for alinea in stukken for een in _alinea(alinea))
            titel = f"{record.titel}: {datum(kader.overgang_tot)}"
            yield Deel(record.id, titel, record.kern, (zin, *blokken))


def _telt_af(graaf: Kennisgraaf, record: object) -> bool:
    return getattr(record, "termijn", None) in graaf


def _alinea(alinea: object) -> Iterator[Blok]:
    yield blok("kop", str(getattr(alinea, "titel", "")), niveau=2)
    yield blok("alinea", *boom.regel(str(getattr(alinea, "kern", ""))))
    yield from boom.tekst(getattr(alinea, "toelichting", None) or "", 3)


def _verder(graaf: Kennisgraaf, uitgave: Uitgave, slot: str) -> Deel:
    """Waar een lezer verder kan, en van wie dit is."""
    punten = (
        blok(
            "punt",
            blok(
                "alinea",
                blok("sterk", f"{graaf[id].record.titel}. "),
                *boom.regel(graaf[id].record.kern),
                *(
                    (" ", blok("adres", f"{uitgave.kaal_adres}/{graaf[id].pagina}", url=adres))
                    if adres
                    else ()
                ),
            ),
        )
        for id in VERDER
        if id in graaf
        for adres in (uitgave.webadres(graaf[id].pagina),)
    )
    blokken = (
        blok("lijst", *punten),
        blok("kop", "Van wie dit is", niveau=2),
        *(blok("alinea", een) for een in (*COLOFON, slot)),
    )
    return Deel("verder", "Waar u verder kunt", "Op de site staat bij alles de bron.", blokken)


COLOFON = (
    "Deze editie volgt het Democratisch pamflet van 2022, een persoonlijk initiatief van zijn "
    "redactie. Het is geen standpunt van de VNG. De teksten zijn onze eigen woorden.",
    "Twee en drie pepers zijn een inschatting van de redactie; één peper komt uit het pamflet.",
    "U mag alles overnemen en aanpassen, met de bron erbij (CC BY 4.0).",
)
OVER_DE_PDF = (
    "Gezet uit Zilla Slab en Source Sans 3, beide onder de SIL Open Font License 1.1. Deze pdf is "
    "toegankelijk (PDF/UA-1) en geschikt om te bewaren (PDF/A-2a)."
)
