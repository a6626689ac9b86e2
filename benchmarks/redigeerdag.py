"""Een dag redigeren: wijzigingen van elke soort, elk met de pagina waar iemand naar kijkt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

VOORBEELD = "data/voorbeelden/almere-wijkbudget-geschrapt.yaml"
BLAD = "voorbeelden/almere-wijkbudget-geschrapt.html"
LIJST, BEGRIPPEN = "data/voorbeelden.yaml", "data/begrippen.yaml"
TIP, TIPBLAD = (
    "docs/tips/1-begin-met-een-openbare-formatie.md",
    "tips/1-begin-met-een-openbare-formatie.html",
)
NIEUW, NIEUWBLAD = "data/voorbeelden/proefstuk.yaml", "voorbeelden/proefstuk.html"
RECORD = """id: vb-proefstuk
titel: Het proefstuk van vandaag
kern: Inwoners schreven mee.
vorm: gemeente
gemeente: Almere
jaar_start: 2024
wat: Inwoners schreven mee aan het plan.
instrumenten: [begrip-burgerberaad]
bronnen:
  - {url: 'https://almere.example/proef', titel: Proef, uitgever: Almere}
"""
PAGINA = "# Proefpagina\n\nVan vandaag.\n"


@dataclass(frozen=True, slots=True)
class Wijziging:
    """Wat iemand bewaart, welke pagina openstaat, en waaraan te zien is dat die nieuw is."""

    naam: str
    pagina: str
    doe: Callable[[Path], None]
    te_zien: str


def vervang(naam: str, oud: str, nieuw: str) -> Callable[[Path], None]:
    """Een woord anders, bewaard zoals een gewone editor doet."""

    def doe(map_: Path) -> None:
        tekst = (map_ / naam).read_text("utf-8")
        if oud not in tekst:
            raise ValueError(f"{oud} staat niet in {naam}")
        (map_ / naam).write_text(tekst.replace(oud, nieuw, 1), "utf-8")

    return doe


def schrijf(naam: str, tekst: str) -> Callable[[Path], None]:
    """Een heel bestand, eerst ernaast en dan hernoemd: zo bewaren veel editors."""

    def doe(map_: Path) -> None:
        ernaast = (map_ / naam).with_suffix(".tmp~")
        ernaast.write_text(tekst, "utf-8")
        ernaast.replace(map_ / naam)

    return doe


def na_elkaar(*stappen: Callable[[Path], None]) -> Callable[[Path], None]:
    """Meer keer bewaren, zonder ertussen te wachten."""

    def doe(map_: Path) -> None:
        for stap in stappen:
            stap(map_)

    return doe


def staat_er(tekst: str) -> str:
    """Waar in de browser als de tekst op de pagina staat."""
    return f"document.documentElement.outerHTML.includes({tekst!r})"


def dag() -> Iterator[Wijziging]:
    """Elke wijziging na de vorige."""
    yield from _teksten()
    yield from _voorbeelden()
    yield from _vorm()


def _teksten() -> Iterator[Wijziging]:
    kern = vervang(VOORBEELD, "kern: >-\n  De raad", "kern: >-\n  Proefkern. De raad")
    yield Wijziging("tekst van een voorbeeld", BLAD, kern, staat_er("Proefkern."))
    titel = vervang(VOORBEELD, "titel: Bewoners", "titel: Proeftitel, bewoners")
    yield Wijziging("titel van een voorbeeld", BLAD, titel, staat_er("Proeftitel"))
    titel = vervang(VOORBEELD, "Proeftitel", "Andere proeftitel")
    yield Wijziging(
        "titel, gezien op de gemeente", "gemeenten/almere.html", titel, staat_er("Andere")
    )
    titel = vervang(LIJST, "titel: Een agenda voor", "titel: Proeflijst, een agenda voor")
    blad = "voorbeelden/den-haag-democratiseringsagenda.html"
    yield Wijziging("titel in een lange lijst", blad, titel, staat_er("Proeflijst"))
    kern = vervang(TIP, "kern: >-\n  Praat", "kern: >-\n  Proeftip. Praat")
    yield Wijziging("tekst van een tip", TIPBLAD, kern, staat_er("Proeftip."))
    naam = vervang(BEGRIPPEN, "    - inclusieplan", "    - proefnaam\n    - inclusieplan")
    yield Wijziging("andere naam van een begrip", "begrippen.html", naam, staat_er("proefnaam"))
    tekst = vervang("docs/redactie/over.md", "\n\n", "\n\nProeftekst.\n\n")
    yield Wijziging("tekstpagina", "redactie/over.html", tekst, staat_er("Proeftekst."))
    nieuw = schrijf("docs/redactie/proef.md", PAGINA)
    yield Wijziging("nieuwe tekstpagina", "redactie/proef.html", nieuw, staat_er("Van vandaag"))


def _voorbeelden() -> Iterator[Wijziging]:
    titel = staat_er("Het proefstuk van vandaag")
    gemeente = "gemeenten/almere.html"
    yield Wijziging("nieuw voorbeeld", gemeente, schrijf(NIEUW, RECORD), titel)
    relatie = "relaties:\n  - {naar: tip-1, grond: openheid}\nbronnen:"
    erbij = vervang(NIEUW, "bronnen:", relatie)
    yield Wijziging("verband, gezien aan de overkant", TIPBLAD, erbij, titel)
    verhuisd = vervang(NIEUW, "gemeente: Almere", "gemeente: Zeist")
    yield Wijziging("andere gemeente", "gemeenten/zeist.html", verhuisd, titel)

    def hernoem(map_: Path) -> None:
        (map_ / NIEUW).rename(map_ / "data/voorbeelden/proefstuk-verplaatst.yaml")

    plek = staat_er("proefstuk-verplaatst.yaml")
    yield Wijziging("bestand verplaatst", NIEUWBLAD, hernoem, plek)

    def verwijder(map_: Path) -> None:
        (map_ / "data/voorbeelden/proefstuk-verplaatst.yaml").unlink()

    yield Wijziging("voorbeeld weg", NIEUWBLAD, verwijder, staat_er("Deze pagina is er niet"))
    naam = na_elkaar(
        vervang("data/gemeente-aliassen.csv", "\n", "\nProefdam,Almere,GM0034,spreektaal,\n"),
        vervang(VOORBEELD, "gemeente: Almere", "gemeente: Proefdam"),
    )
    yield Wijziging("andere naam van een gemeente", BLAD, naam, staat_er("Proefdam"))


def _vorm() -> Iterator[Wijziging]:
    fout = vervang(TIP, "kern: >-", "kerm: >-")
    yield Wijziging("fout, gezien in de banier", "index.html", fout, staat_er(f"{TIP}:"))
    weg = f"!{staat_er(f'{TIP}:')} && {staat_er('Proeftip.')}"
    yield Wijziging("fout hersteld", TIPBLAD, vervang(TIP, "kerm: >-", "kern: >-"), weg)
    telefoon = vervang(TIP, "Proeftip.", "Proeftip: bel 06-12345678.")
    yield Wijziging("bevinding van de keuring", TIPBLAD, telefoon, staat_er("06-12345678"))
    twee = na_elkaar(vervang(TIP, "bel 06-12345678", "een"), vervang(TIP, "tip: een", "tip: twee"))
    yield Wijziging("twee keer snel na elkaar", TIPBLAD, twee, staat_er("tip: twee"))
    css = vervang("docs/assets/stijl/tokens.css", ":root {", ":root { --proef: aan;")
    aan = "getComputedStyle(document.documentElement).getPropertyValue('--proef').trim() === 'aan'"
    yield Wijziging("opmaak (css)", TIPBLAD, css, aan)
    sjabloon = "src/kennisbank/sjablonen/woorden.html"

    def achteraan(map_: Path) -> None:
        pad = map_ / sjabloon
        pad.write_text(pad.read_text("utf-8") + "<i data-proef></i>", "utf-8")

    yield Wijziging("sjabloon", BLAD, achteraan, "!!document.querySelector('[data-proef]')")
    main = vervang("overrides/main.html", "<main ", "<main data-raam ")
    yield Wijziging("raamwerk", BLAD, main, "!!document.querySelector('[data-raam]')")
