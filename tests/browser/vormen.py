"""Waaruit een pagina is opgebouwd: zo hoeft axe elke vorm maar een paar keer te keuren."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

KOPPEN = {"h1", "h2", "h3", "h4", "h5", "h6"}
HAALT = "link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], [src]"
MET_NAAM = {"a", "button", "summary", "input", "select", "textarea", "th", "label", "option"}


def vormen(pagina: Path) -> frozenset[str]:
    """Elke vorm op een pagina: een element met klassen en eigenschappen, in zijn ouder.

    Ook wat axe over een hele pagina telt, is een vorm: een kop na een andere kop, een id die
    vaker voorkomt, een link of knop zonder tekst, een verwijzing naar een id die er niet is.
    """
    boom = LexborHTMLParser(pagina.read_text("utf-8"))
    elementen = [knoop for knoop in boom.css("body *") if knoop.tag != "-text"]
    ids = Counter(knoop.id for knoop in elementen if knoop.id)
    vorige = "-"
    gezien: set[str] = {f"dubbele id {naam}" for naam, keren in ids.items() if keren > 1}
    for knoop in elementen:
        gezien.update(_van(knoop, ids))
        if knoop.tag in KOPPEN:
            gezien.add(f"{knoop.tag} na {vorige}")
            vorige = str(knoop.tag)
    return frozenset(gezien)


def _van(knoop: LexborNode, ids: Counter[str]) -> Iterator[str]:
    ouder = knoop.parent
    yield f"{_naam(knoop)} in {_naam(ouder) if ouder else '-'}"
    if knoop.tag in MET_NAAM and not knoop.text().strip():
        yield f"{_naam(knoop)} zonder tekst, {sorted(knoop.attributes)}"
    for eigenschap in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
        for doel in (knoop.attributes.get(eigenschap) or "").split():
            if doel not in ids:
                yield f"{eigenschap} wijst naar {doel}"


def _naam(knoop: LexborNode) -> str:
    """Het element zonder wat per record verschilt: zijn id, adres en tekst."""
    eigen = knoop.attributes
    vast = [f"{naam}={eigen[naam]}" for naam in ("role", "type", "lang") if naam in eigen]
    klassen = sorted((eigen.get("class") or "").split())
    return f"{knoop.tag} {klassen} {sorted(eigen)} {vast}"


def toonbeelden(site: Path, bladen: Sequence[str], keren: int = 2) -> frozenset[str]:
    """De bladen waarop samen elke vorm zo vaak te zien is, of zo vaak als zij voorkomt."""
    gezien: Counter[str] = Counter()
    gekozen: set[str] = set()
    for blad in bladen:
        op_blad = vormen(site / blad)
        if any(gezien[vorm] < keren for vorm in op_blad):
            gezien.update(op_blad)
            gekozen.add(blad)
    return frozenset(gekozen)


def groepen(site: Path, bladen: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """De bladen bij elkaar die in dezelfde map staan en dezelfde bestanden halen."""
    gelijk: dict[tuple[str, ...], list[str]] = {}
    for blad in bladen:
        boom = LexborHTMLParser((site / blad).read_text("utf-8"))
        gehaald = (
            f"{knoop.tag} {knoop.attributes.get('src') or knoop.attributes.get('href')}"
            for knoop in boom.css(HAALT)
        )
        gelijk.setdefault((blad.rpartition("/")[0], *sorted(gehaald)), []).append(blad)
    return tuple(map(tuple, gelijk.values()))
