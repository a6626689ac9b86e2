"""Wat een test over de bouw van een pdf kan vragen."""

from __future__ import annotations

import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

import pikepdf
import pypdfium2  # type: ignore[import-untyped]

from kennisbank.kennisgraaf import Kennisgraaf, Knoop
from kennisbank.model import AFGELEID

VOORBEELDEN = "data/voorbeelden.yaml"
NIEUW = """
- id: vb-extra-{nummer}
  titel: Extra voorbeeld nummer {nummer}
  kern: Dit is het extra voorbeeld met nummer {nummer}.
  gemeente: Leeuwarden
  wat: Inwoners deden mee.
  bron: [pamflet-tekst:71]
"""
"""Een voorbeeld erbij in de lijst van de kleine kennisbank."""


def in_het_boekje(graaf: Kennisgraaf) -> list[Knoop]:
    """Elk record, op de pagina's na van gemeenten waar niets over te vertellen is."""
    return [knoop for knoop in graaf if getattr(knoop.record, "is_genoemd", True)]


def zelf_geschreven(graaf: Kennisgraaf) -> list[Knoop]:
    """Elk record dat niet uit andere volgt: dat staat met elk woord in het boekje."""
    return [knoop for knoop in graaf if not isinstance(knoop.record, AFGELEID)]


@dataclass(frozen=True)
class Element:
    """Eén element uit de structuur van een pdf."""

    soort: str
    velden: pikepdf.Dictionary
    ouder: str


def elementen(pdf: pikepdf.Pdf) -> list[Element]:
    """Alle elementen in leesvolgorde."""
    return list(_loop(pdf.Root.StructTreeRoot, ""))


def _loop(knoop: pikepdf.Object, ouder: str) -> Iterator[Element]:
    kinderen: pikepdf.Object = knoop.get("/K", pikepdf.Array())
    for kind in kinderen if isinstance(kinderen, pikepdf.Array) else [kinderen]:
        if isinstance(kind, pikepdf.Dictionary) and "/S" in kind:
            yield Element(str(kind.S), kind, ouder)
            yield from _loop(kind, str(kind.S))


@dataclass(frozen=True, slots=True)
class Opzet:
    """Hoe een pdf in elkaar zit, om na te kijken zonder haar nog eens te openen.

    `vormen` is elk element met zijn eigenschappen, in zijn ouder, `niveaus` die van de koppen in
    leesvolgorde, en `links` wat elke link over zichzelf zegt.
    """

    vormen: frozenset[str]
    niveaus: tuple[int, ...]
    tabelkoppen: frozenset[str]
    figuren: frozenset[str]
    links: tuple[str, ...]


@cache
def opzet(inhoud: bytes) -> Opzet:
    """De opzet van een pdf; de hele structuur doorlopen gaat één keer."""
    with open_pdf(inhoud) as pdf:
        alle = elementen(pdf)
        soorten = [een.soort for een in alle]
        return Opzet(
            frozenset(f"{een.soort} in {een.ouder}, {sorted(een.velden.keys())}" for een in alle),
            tuple(int(soort[2]) for soort in soorten if re.fullmatch(r"/H\d", soort)),
            frozenset(str(een.velden.get("/A")) for een in alle if een.soort == "/TH"),
            frozenset(str(een.velden.Alt) for een in alle if een.soort == "/Figure"),
            tuple(links(pdf)),
        )


def vormvoorbeelden(bestanden: Mapping[str, bytes], keren: int = 2) -> dict[str, bytes]:
    """De pdf's waarin per map elke vorm zo vaak staat, of zo vaak als zij voorkomt."""
    gezien: Counter[tuple[str, str]] = Counter()
    gekozen: dict[str, bytes] = {}
    for pad, inhoud in bestanden.items():
        in_pdf = {(pad.rpartition("/")[0], vorm) for vorm in opzet(inhoud).vormen}
        if any(gezien[vorm] < keren for vorm in in_pdf):
            gezien.update(in_pdf)
            gekozen[pad] = inhoud
    return gekozen


def links(pdf: pikepdf.Pdf) -> list[str]:
    """De omschrijving van elke link."""
    return [
        str(een.get("/Contents", "")) for pagina in pdf.pages for een in pagina.get("/Annots", [])
    ]


def open_pdf(inhoud: bytes) -> pikepdf.Pdf:
    """De pdf bij deze bytes."""
    return pikepdf.open(io.BytesIO(inhoud))


@lru_cache(maxsize=2)
def tekst(inhoud: bytes) -> str:
    """Alle tekst van een pdf, per bladzijde onder elkaar."""
    document = pypdfium2.PdfDocument(inhoud)
    return "\n".join(str(een.get_textpage().get_text_bounded()) for een in document)


def letters(tekst: str) -> str:
    """Alleen letters en cijfers: zo telt een afbreking of spatie niet mee."""
    genormaliseerd = unicodedata.normalize("NFKC", tekst)
    return "".join(teken for teken in genormaliseerd if teken.isalnum())


def woorden(tekst: str) -> set[str]:
    """De woorden in een lichte Markdown-tekst, zonder adressen van links."""
    zonder_doel = re.sub(r"\]\([^)]*\)", "]", tekst)
    return {kaal for woord in re.split(r"[\s/–—-]+", zonder_doel) if (kaal := letters(woord))}


def over_de_bladzijde(woord: str, tekst: str) -> bool:
    """Of een woord onderaan een bladzijde is afgebroken en bovenaan de volgende verdergaat.

    Daartussen staan voetnoten en de voet, dus achter elkaar staan de stukken niet.
    """
    stukken = ((woord[:plek], woord[plek:]) for plek in range(2, len(woord) - 1))
    return any(
        re.search(rf"\b{eerste}(?:\x02|-\s*$)", tekst, re.MULTILINE)
        and re.search(rf"^{tweede}\b", tekst, re.MULTILINE)
        for eerste, tweede in stukken
    )


def buiten_de_rand(inhoud: bytes) -> list[str]:
    """De tekens die buiten hun bladzijde vallen."""
    document = pypdfium2.PdfDocument(inhoud)
    gevonden = []
    for nummer, bladzijde in enumerate(document, 1):
        breedte, hoogte = bladzijde.get_size()
        tekst_ = bladzijde.get_textpage()
        for plek in range(tekst_.count_rects()):
            links_, onder, rechts, boven = tekst_.get_rect(plek)
            if links_ < -1 or onder < -1 or rechts > breedte + 1 or boven > hoogte + 1:
                gevonden.append(
                    f"{nummer}: {tekst_.get_text_bounded(links_, onder, rechts, boven)}"
                )
    return gevonden
