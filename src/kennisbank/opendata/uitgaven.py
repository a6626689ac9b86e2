"""Uitgaven: welke gegevens de site aanbiedt, in welke bestanden en onder welke voorwaarden."""

from __future__ import annotations

from dataclasses import dataclass

NAAM = "Mee(r) doen"
UITGEVER = "Redactie van Mee(r) doen"
LICENTIE = "https://creativecommons.org/licenses/by/4.0/"
CONTACT = "redactie/over.html"
MAP = "data"


@dataclass(frozen=True, slots=True)
class Uitgave:
    """Eén bestand onder `data/`: wat erin staat, en zijn soort bij IANA en bij de EU."""

    bestand: str
    titel: str
    mediasoort: str
    bestandssoort: str

    @property
    def pad(self) -> str:
        """Het pad van het bestand vanaf de hoofdmap van de site."""
        return f"{MAP}/{self.bestand}"


@dataclass(frozen=True, slots=True)
class Gegevensset:
    """Gegevens die bij elkaar horen, met de bestanden waarin zij te krijgen zijn."""

    naam: str
    titel: str
    beschrijving: str
    trefwoorden: tuple[str, ...]
    pagina: str
    uitgaven: tuple[Uitgave, ...]


JSON = ("application/json", "JSON")
CSV = ("text/csv", "CSV")
ODS = ("application/vnd.oasis.opendocument.spreadsheet", "ODS")
ATOM = ("application/atom+xml", "ATOM")

GEGEVENS = (
    Gegevensset(
        "voorbeelden",
        "Voorbeelden van lokale democratie",
        "Wat gemeenten en organisaties deden om inwoners meer te betrekken: wat er gebeurde, "
        "waarom, hoe, met welk resultaat, en op welke openbare bronnen dat steunt.",
        ("lokale democratie", "participatie", "gemeenten", "voorbeelden"),
        "voorbeelden/index.html",
        (
            Uitgave("voorbeelden.csv", "Voorbeelden als kommabestand", *CSV),
            Uitgave("voorbeelden.ods", "Voorbeelden als rekenblad", *ODS),
            Uitgave("voorbeelden.json", "Voorbeelden met al hun velden en verbanden", *JSON),
            Uitgave("voorbeelden.atom", "Nieuwe en gewijzigde voorbeelden", *ATOM),
        ),
    ),
    Gegevensset(
        "records",
        "Alle records van Mee(r) doen",
        "Alle prioriteiten, voorstellen, tips, voorbeelden, DiAmanten, rode draden en begrippen "
        "van de kennisbank, met hun bron en met de verbanden ertussen.",
        ("lokale democratie", "gemeenteraad", "coalitieakkoord", "participatie"),
        "index.html",
        (
            Uitgave("kennisbank.json", "Alle records met al hun velden en verbanden", *JSON),
            Uitgave("kennisbank.csv", "Alle records als kommabestand", *CSV),
            Uitgave("kennisbank.ods", "Alle records als rekenblad", *ODS),
        ),
    ),
)
