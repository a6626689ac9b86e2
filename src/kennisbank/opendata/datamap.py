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
from .tabel import recordtabel, voorbeeldtabel
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
    voorbeelden = voorbeeldtabel(graaf, gemeenten, adres)
    records = recordtabel(graaf, adres)
    regels = recordregels(graaf, graaf)
    gewijzigd, dag = dagen.gewijzigd, dagen.dag
    van_voorbeelden = (een for id, een in regels.items() if graaf[id].record.soort == "voorbeeld")
    teksten = {
        "kennisbank.json": document(regels.values()),
        "kennisbank.schema.json": schema_json(),
        "kennisbank.csv": csv_tekst(records),
        "voorbeelden.json": document(van_voorbeelden),
        "voorbeelden.csv": csv_tekst(voorbeelden),
        BESTAND: openapi(adres),
        **{f"schema/{naam}": tekst for naam, tekst in schemas().items()},
        "wetsdata.ics": ical(graaf, adres, gewijzigd, dag, peildatum),
        "raadsagenda.ics": raadsagenda(graaf, adres, gewijzigd, dag),
        "catalogus.ttl": catalogus_ttl(adres, jongste),
        "catalogus.jsonld": catalogus_jsonld(adres, jongste),
    }
    for voeding in voedingen(graaf, gemeenten, peildatum):
        teksten[voeding.bestand.removeprefix(f"{MAP}/")] = atom(voeding, adres, dagen)
    return {
        **{naam: tekst.encode() for naam, tekst in teksten.items()},
        "kennisbank.ods": ods_bytes((records,)),
        "voorbeelden.ods": ods_bytes((voorbeelden,)),
    }
