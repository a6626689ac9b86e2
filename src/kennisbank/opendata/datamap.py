"""De datamap: alle bestanden onder `data/` in één keer, klaar om weg te schrijven."""

from __future__ import annotations

from ..kennisgraaf import Kennisgraaf
from ..lezen import Gemeenten
from ..lezen.schema import schemas
from .agenda import ical, raadsagenda
from .catalogus import catalogus_jsonld, catalogus_ttl
from .openapi import BESTAND, openapi
from .recordbestand import document, recordregels, schema_json
from .rekenblad import csv_tekst, ods_bytes
from .tabel import Tabel, recordtabel, voorbeeldtabel
from .uitgaven import MAP
from .voeding import Dagen, atom, voedingen


def bestanden(
    graaf: Kennisgraaf,
    gemeenten: Gemeenten,
    adres: str = "",
    dagen: Dagen | None = None,
    peildatum: str = "",
) -> dict[str, bytes]:
    """De inhoud van elk bestand onder `data/`, op naam.

    `adres` is dat van de site, of leeg. De jongste wijziging in `dagen` is de datum van de
    catalogus; zonder wijzigingen is dat de dag van de inhoud. Wat op `peildatum` (jjjj-mm-dd)
    nagekeken had moeten zijn, staat in de voeding van de werklijst.
    """
    dagen = dagen or Dagen({}, {})
    jongste = max(dagen.gewijzigd.values(), default=dagen.dag or "")
    gewijzigd, dag = dagen.gewijzigd, dagen.dag
    return {
        **_als_json(graaf),
        **_als_tabel("kennisbank", recordtabel(graaf, adres)),
        **_als_tabel("voorbeelden", voorbeeldtabel(graaf, gemeenten, adres)),
        "kennisbank.schema.json": schema_json().encode(),
        BESTAND: openapi(adres).encode(),
        **{f"schema/{naam}": tekst.encode() for naam, tekst in schemas().items()},
        "wetsdata.ics": ical(graaf, adres, gewijzigd, dag, peildatum).encode(),
        "raadsagenda.ics": raadsagenda(graaf, adres, gewijzigd, dag).encode(),
        "catalogus.ttl": catalogus_ttl(adres, jongste).encode(),
        "catalogus.jsonld": catalogus_jsonld(adres, jongste).encode(),
        **{
            voeding.bestand.removeprefix(f"{MAP}/"): atom(voeding, adres, dagen).encode()
            for voeding in voedingen(graaf, gemeenten, peildatum)
        },
    }


def _als_json(graaf: Kennisgraaf) -> dict[str, bytes]:
    """Alle records, en apart de voorbeelden."""
    regels = recordregels(graaf, graaf)
    voorbeelden = (een for id, een in regels.items() if graaf[id].record.soort == "voorbeeld")
    return {
        "kennisbank.json": document(regels.values()).encode(),
        "voorbeelden.json": document(voorbeelden).encode(),
    }


def _als_tabel(naam: str, tabel: Tabel) -> dict[str, bytes]:
    """Een tabel als tekst en als rekenblad; daarna is zij niet meer nodig."""
    return {f"{naam}.csv": csv_tekst(tabel).encode(), f"{naam}.ods": ods_bytes((tabel,))}
