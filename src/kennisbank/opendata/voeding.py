"""Voeding: nieuwe en gewijzigde voorbeelden voor wie zich op de kennisbank abonneert."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ..kennisgraaf import Kennisgraaf, Knoop
from .adres import vaste_naam, verwijzing
from .tabel import leesbaar
from .uitgaven import LICENTIE, NAAM

BESTAND = "data/voorbeelden.atom"
OVERZICHT = "voorbeelden/index.html"
MEESTE = 50


def atom(
    graaf: Kennisgraaf,
    adres: str,
    gewijzigd: Mapping[str, str],
    uitgever: str,
    dag: str | None = None,
) -> str:
    """Een Atom-voeding met hooguit vijftig voorbeelden, de jongste wijziging eerst.

    `gewijzigd` heeft per id een datum (jjjj-mm-dd); een voorbeeld zonder datum ontbreekt.
    De id van een bericht hangt aan de id van het voorbeeld, dus verhuizen geeft niets dubbel.
    Zonder `adres` wijzen de links vanaf het bestand zelf. Zonder berichten is de voeding leeg en
    van `dag`: liever niets nieuws dan alles als nieuw. Zonder een enkele dag heeft zij geen datum.
    """
    berichten = _jongste(graaf, gewijzigd)
    jongste = gewijzigd[berichten[0].id] if berichten else dag
    voeding = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "nl"})
    _blad(voeding, "title", f"{NAAM}: nieuwe en gewijzigde voorbeelden")
    _blad(voeding, "id", vaste_naam("voeding-voorbeelden"))
    if jongste:
        _blad(voeding, "updated", _tijd(jongste))
    _blad(SubElement(voeding, "author"), "name", uitgever)
    _blad(voeding, "rights", f"CC BY 4.0, {LICENTIE}")
    if adres:
        _link(voeding, "self", "application/atom+xml", verwijzing(adres, BESTAND, BESTAND))
    _link(voeding, "alternate", "text/html", verwijzing(adres, OVERZICHT, BESTAND))
    for knoop in berichten:
        bericht = SubElement(voeding, "entry")
        _blad(bericht, "title", knoop.record.titel)
        _blad(bericht, "id", vaste_naam(knoop.id))
        _blad(bericht, "updated", _tijd(gewijzigd[knoop.id]))
        _link(bericht, "alternate", "text/html", verwijzing(adres, knoop.url, BESTAND))
        _blad(bericht, "summary", knoop.record.kern)
    indent(voeding, " ")
    kop = '<?xml version="1.0" encoding="utf-8"?>\n'
    return f"{kop}{tostring(voeding, encoding='unicode')}\n"


def _jongste(graaf: Kennisgraaf, gewijzigd: Mapping[str, str]) -> list[Knoop]:
    """De voorbeelden met een datum, jongste eerst; bij dezelfde dag op id."""
    bekend = [knoop for knoop in graaf.van_soort("voorbeeld") if gewijzigd.get(knoop.id)]
    op_id = sorted(bekend, key=lambda knoop: knoop.id)
    return sorted(op_id, key=lambda knoop: gewijzigd[knoop.id], reverse=True)[:MEESTE]


def _tijd(datum: str) -> str:
    return f"{datum}T00:00:00Z"


def _blad(ouder: Element, naam: str, tekst: str) -> None:
    SubElement(ouder, naam).text = leesbaar(tekst)


def _link(ouder: Element, verband: str, soort: str, adres: str) -> None:
    SubElement(ouder, "link", {"rel": verband, "type": soort, "href": adres})
