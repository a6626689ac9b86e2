"""Uitdelen: kaarten van de voorstellen om uit te knippen, en de tips om af te vinken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen.inwoners import met_punten
from ..model import Gemeenteprofiel, Prioriteit, Tip, Voorbeeld
from ..weergave import takken
from ..weergave.blad import overzicht_van
from ..weergave.naam import aanduiding, aantal, hoofdletter
from ..weergave.verhaal import Delen, Onderdeel, Tekst
from ..weergave.vertellen import vertel
from . import boom
from .blok import Inhoud, woorden
from .document import Document, opgelost
from .uitgave import MAKER, NAAM, TREFWOORDEN, Uitgave
from .woordbreuk import breekbaar
from .zo_deden import JAAR_ONBEKEND, meest_bekend

KAARTEN = "kaarten"
TIPLIJST = "afvinklijst"
PER_VEL = 4
VOORBEELDEN = 2
OM_TE_KNIPPEN = (
    "Print dubbelzijdig over de lange zijde, zonder te verkleinen, en knip op de stippellijn."
)
OM_TE_VOUWEN = "Print dubbelzijdig over de korte zijde en vouw het vel dubbel."
ZO_GEBRUIKT_U = (
    "Kruis aan wat u al doet. Kies daarna met de fractie of de griffier één punt om te proberen, "
    "en spreek af wanneer u terugkijkt.",
)


def kaartenvel(graaf: Kennisgraaf, uitgave: Uitgave) -> Iterator[Document]:
    """Van elk voorstel een kaart met een voor- en achterkant, vier op een A4."""
    prioriteiten = graaf.van_soort(Prioriteit.soort)
    kaarten = [een for knoop in prioriteiten for een in _kaarten(graaf, knoop, uitgave)]
    if kaarten:
        uitgave = uitgave.van(_ids(graaf, prioriteiten))
        over = -len(kaarten) % PER_VEL
        vellen = (len(kaarten) + over) // PER_VEL
        wat = aantal(len(kaarten), "voorstel", "voorstellen")
        gegevens = {"kaarten": kaarten, "leeg": over, "knippen": OM_TE_KNIPPEN}
        titel = f"{NAAM}: kaarten van {wat}"
        yield _document(KAARTEN, "kaarten", titel, OM_TE_KNIPPEN, gegevens, uitgave, 2 * vellen)


def tiplijst(graaf: Kennisgraaf, uitgave: Uitgave) -> Iterator[Document]:
    """De tips met hun punten als lijst om af te vinken, op één vel om te vouwen."""
    tips = graaf.van_soort(Tip.soort)
    overzicht = overzicht_van(graaf, Tip.soort)
    if tips and overzicht:
        uitgave = uitgave.van(_ids(graaf, (overzicht, *tips)))
        gegevens = {
            "kop": f"{aantal(len(tips), 'tip', 'tips')} om af te vinken",
            "kern": overzicht.record.kern,
            "uitleg": [*ZO_GEBRUIKT_U, OM_TE_VOUWEN],
            "tips": [_tip(knoop) for knoop in tips],
            "voet": " · ".join(filter(None, (NAAM, uitgave.stand, "CC BY 4.0"))),
            "adres": breekbaar(uitgave.webadres(overzicht.pagina).partition("://")[2]),
        }
        titel = f"{NAAM}: {gegevens['kop']}"
        adres = uitgave.webadres(overzicht.pagina)
        wat = overzicht.record.kern
        yield _document(TIPLIJST, "vouwlijst", titel, wat, gegevens, uitgave, 2, adres)


def _ids(graaf: Kennisgraaf, knopen: Iterable[Knoop]) -> Iterator[str]:
    """De ids van records en hun onderdelen: daarnaar heet de stand."""
    return (lid.id for knoop in knopen for lid in graaf.familie(knoop.id))


def _document(
    naam: str,
    soort: Any,
    titel: str,
    wat: str,
    gegevens: dict[str, Any],
    uitgave: Uitgave,
    hooguit: int,
    adres: str = "",
) -> Document:
    alles = {"maker": MAKER, "trefwoorden": list(TREFWOORDEN), **gegevens}
    return Document(
        naam,
        soort,
        titel,
        wat,
        (),
        alles,
        tijdstip=uitgave.tijdstip,
        hooguit=hooguit,
        qr_adres=adres,
    )


def _tip(knoop: Knoop) -> dict[str, Any]:
    record = knoop.record
    assert isinstance(record, Tip)  # noqa: S101 - de aanroeper koos alleen tips
    punten = [een.titel for een in record.punten] or [record.leus]
    return {"nummer": str(record.nummer), "titel": record.titel, "punten": punten}


def _kaarten(graaf: Kennisgraaf, knoop: Knoop, uitgave: Uitgave) -> Iterator[dict[str, Any]]:
    verhaal = vertel(graaf, knoop)
    vragen = [
        hoofdletter(woorden(een.c).strip())
        for stuk in verhaal.stukken
        if isinstance(stuk, Tekst)
        for een in boom.tekst(stuk.markdown, 2)
        if een.t == "vraag"
    ]
    for stuk in verhaal.stukken:
        for deel in stuk.delen if isinstance(stuk, Delen) else ():
            yield _kaart(graaf, knoop, deel, vragen, uitgave)


def _kaart(
    graaf: Kennisgraaf, knoop: Knoop, deel: Onderdeel, vragen: list[str], uitgave: Uitgave
) -> dict[str, Any]:
    bekend = meest_bekend(deel.voorbeelden)[:VOORBEELDEN]
    adres = uitgave.webadres(knoop.pagina).partition("://")[2]
    return {
        "nummer": deel.nummer,
        "titel": breekbaar(deel.titel),
        "boven": f"{aanduiding(knoop)}: {knoop.record.titel}",
        "pepers": deel.pepers.aantal if deel.pepers else 1,
        "waarom": deel.pepers.waarom if deel.pepers else "",
        "kern": _kaal(boom.regel(deel.kern)),
        "zegt": _kaal(boom.tekst(deel.overname, 3)),
        "ging": [_ging(graaf, een) for een in bekend],
        "vraag": vragen[0] if vragen else "",
        "voet": " · ".join(filter(None, (NAAM, f"voorstel {deel.nummer}", "CC BY 4.0"))),
        "adres": breekbaar(adres),
    }


def _kaal(inhoud: Any) -> list[Any]:
    """De inhoud als gegevens; een verwijzing is op een kaart gewone tekst."""
    stukken: tuple[Inhoud, ...] = tuple(inhoud)
    return [
        een if isinstance(een, str) else opgelost((een,), frozenset(), lambda _: "")[0].als_json()
        for een in stukken
    ]


def _ging(graaf: Kennisgraaf, knoop: Knoop) -> dict[str, str]:
    record = knoop.record
    profiel = next(iter(takken.verwanten(graaf, knoop.id, Gemeenteprofiel.soort)), None)
    inwoners = getattr(profiel.record, "inwoners", None) if profiel else None
    telt = f" ({met_punten(inwoners)} inwoners)" if inwoners else ""
    jaar = getattr(record, "jaar_start", None) or JAAR_ONBEKEND
    afloop = record.afloop if isinstance(record, Voorbeeld) else ""
    return {
        "waar": breekbaar(aanduiding(knoop)),
        "wanneer": f"{telt}, {jaar}: ",
        "wat": breekbaar(record.titel),
        "afloop": afloop,
    }
