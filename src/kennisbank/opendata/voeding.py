"""Voedingen: wat nieuw en gewijzigd is, voor wie zich op de kennisbank of een deel abonneert."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import Gemeenten
from ..weergave.facetten import facetten
from ..weergave.nieuws import te_volgen
from ..weergave.versheid import werklijst
from .adres import vaste_naam, verwijzing
from .tabel import leesbaar
from .uitgaven import LICENTIE, NAAM, UITGEVER

MEESTE = 50
PER_DEEL = ("prioriteit", "instrument")
"""De facetten waarvan elke keuze een eigen voeding heeft."""


@dataclass(frozen=True, slots=True)
class Voeding:
    """Wat één voeding volgt: haar bestand, haar titel, de pagina erbij, en de records.

    Met een `beurt` per id gaat een bericht niet over een wijziging maar over nakijken.
    """

    bestand: str
    titel: str
    pagina: str
    knopen: tuple[Knoop, ...]
    beurt: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Dagen:
    """Per record-id wanneer het wijzigde en erbij kwam (jjjj-mm-dd), en de dag van de inhoud."""

    gewijzigd: Mapping[str, str]
    toegevoegd: Mapping[str, str]
    dag: str | None = None


def voedingen(graaf: Kennisgraaf, gemeenten: Gemeenten, peildatum: str) -> Iterator[Voeding]:
    """Elke voeding van de site: van alles, van de voorbeelden, per deel, en van de werklijst."""
    yield Voeding(
        "data/nieuw.atom",
        "alles wat nieuw of gewijzigd is",
        _pagina(graaf, "nieuw"),
        te_volgen(graaf),
    )
    yield Voeding(
        "data/voorbeelden.atom",
        "nieuwe en gewijzigde voorbeelden",
        _pagina(graaf, "voorbeelden"),
        graaf.van_soort("voorbeeld"),
    )
    for facet in facetten(graaf, gemeenten):
        for optie in facet.opties if facet.naam in PER_DEEL else ():
            knoop = graaf[optie.waarde]
            titel = f"voorbeelden bij ‘{knoop.record.titel}’"
            pagina = optie.pagina if facet.naam == "instrument" else knoop.pagina
            yield Voeding(voeding_van(optie.waarde), titel, pagina, optie.knopen)
    taken = [taak for taak in werklijst(graaf, peildatum) if taak.verlopen]
    yield Voeding(
        "data/werklijst.atom",
        "wat de redactie nu moet nakijken",
        _pagina(graaf, "werklijst"),
        tuple(taak.knoop for taak in taken),
        {taak.knoop.id: taak.voor for taak in taken},
    )


def voeding_van(id: str) -> str:
    """Het bestand met de voeding van een prioriteit of instrument."""
    return f"data/voeding/{id.replace('begrip-', 'instrument-')}.atom"


def atom(voeding: Voeding, adres: str, dagen: Dagen) -> str:
    """Een Atom-voeding met hooguit vijftig berichten, het jongste eerst.

    Een bericht zegt of het record nieuw of gewijzigd is; een record zonder datum ontbreekt.
    De id van een bericht hangt aan de id van het record, dus verhuizen geeft niets dubbel.
    Zonder `adres` wijzen de links vanaf het bestand zelf. Zonder berichten is de voeding leeg en
    van de dag van de inhoud: liever niets nieuws dan alles als nieuw.
    """
    van = dagen.gewijzigd if voeding.beurt is None else voeding.beurt
    berichten = _jongste(voeding, van)
    jongste = van[berichten[0].id] if berichten else dagen.dag
    boom = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "nl"})
    _blad(boom, "title", f"{NAAM}: {voeding.titel}")
    _blad(boom, "id", vaste_naam(f"voeding-{PurePosixPath(voeding.bestand).stem}"))
    if jongste:
        _blad(boom, "updated", _tijd(jongste))
    _blad(SubElement(boom, "author"), "name", UITGEVER)
    _blad(boom, "rights", f"CC BY 4.0, {LICENTIE}")
    if adres:
        eigen = verwijzing(adres, voeding.bestand, voeding.bestand)
        _link(boom, "self", "application/atom+xml", eigen)
    _link(boom, "alternate", "text/html", verwijzing(adres, voeding.pagina, voeding.bestand))
    for knoop in berichten:
        wat = "nakijken" if voeding.beurt is not None else _wat(knoop.id, dagen)
        bericht = SubElement(boom, "entry")
        _blad(bericht, "title", f"{wat.capitalize()}: {knoop.record.titel}")
        _blad(bericht, "id", vaste_naam(knoop.id))
        if eerste := dagen.toegevoegd.get(knoop.id):
            _blad(bericht, "published", _tijd(eerste))
        _blad(bericht, "updated", _tijd(van[knoop.id]))
        SubElement(bericht, "category", {"term": wat})
        _link(bericht, "alternate", "text/html", verwijzing(adres, knoop.url, voeding.bestand))
        _blad(bericht, "summary", knoop.record.kern)
    indent(boom, " ")
    kop = '<?xml version="1.0" encoding="utf-8"?>\n'
    return f"{kop}{tostring(boom, encoding='unicode')}\n"


def _pagina(graaf: Kennisgraaf, id: str) -> str:
    """De pagina van een overzicht, of de startpagina als dat er (nog) niet is."""
    return graaf[id].pagina if id in graaf else "index.html"


def _wat(id: str, dagen: Dagen) -> str:
    """Of een record nieuw is of gewijzigd: nieuw zolang het sinds zijn eerste dag gelijk bleef."""
    return "nieuw" if dagen.toegevoegd.get(id) == dagen.gewijzigd[id] else "gewijzigd"


def _jongste(voeding: Voeding, van: Mapping[str, str]) -> list[Knoop]:
    """De records met een datum, jongste eerst; bij dezelfde dag op id."""
    bekend = [knoop for knoop in voeding.knopen if van.get(knoop.id)]
    op_id = sorted(bekend, key=lambda knoop: knoop.id)
    return sorted(op_id, key=lambda knoop: van[knoop.id], reverse=True)[:MEESTE]


def _tijd(datum: str) -> str:
    """Het begin van een dag; een datum zonder dag of maand telt vanaf haar begin."""
    return f"{datum}{'-01' * (2 - datum.count('-'))}T00:00:00Z"


def _blad(ouder: Element, naam: str, tekst: str) -> None:
    SubElement(ouder, naam).text = leesbaar(tekst)


def _link(ouder: Element, verband: str, soort: str, adres: str) -> None:
    SubElement(ouder, "link", {"rel": verband, "type": soort, "href": adres})
