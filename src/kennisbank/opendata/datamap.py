"""De datamap: alle bestanden onder `data/` in één keer, klaar om weg te schrijven."""

from __future__ import annotations

from collections.abc import Mapping

from ..kennisgraaf import Kennisgraaf
from ..lezen import Gemeenten
from .catalogus import catalogus_jsonld, catalogus_ttl
from .recordbestand import document, recordregels, schema_json
from .rekenblad import csv_tekst, ods_bytes
from .tabel import recordtabel, voorbeeldtabel
from .uitgaven import UITGEVER
from .voeding import atom


def bestanden(
    graaf: Kennisgraaf,
    gemeenten: Gemeenten,
    adres: str = "",
    gewijzigd: Mapping[str, str] | None = None,
    dag: str | None = None,
) -> dict[str, bytes]:
    """De inhoud van elk bestand onder `data/`, op naam.

    `adres` is dat van de site, of leeg. `gewijzigd` heeft per record-id een datum (jjjj-mm-dd);
    de jongste is de datum van de catalogus. Ontbreken zij, dan is dat `dag`, de dag van de inhoud.
    """
    datums = gewijzigd or {}
    jongste = max(datums.values(), default=dag or "")
    voorbeelden = voorbeeldtabel(graaf, gemeenten, adres)
    records = recordtabel(graaf, adres)
    regels = recordregels(graaf, graaf)
    van_voorbeelden = (
        regel for id, regel in regels.items() if graaf[id].record.soort == "voorbeeld"
    )
    teksten = {
        "kennisbank.json": document(regels.values()),
        "kennisbank.schema.json": schema_json(),
        "kennisbank.csv": csv_tekst(records),
        "voorbeelden.json": document(van_voorbeelden),
        "voorbeelden.csv": csv_tekst(voorbeelden),
        "voorbeelden.atom": atom(graaf, adres, datums, UITGEVER, dag),
        "catalogus.ttl": catalogus_ttl(adres, jongste),
        "catalogus.jsonld": catalogus_jsonld(adres, jongste),
    }
    return {
        **{naam: tekst.encode() for naam, tekst in teksten.items()},
        "kennisbank.ods": ods_bytes((records,)),
        "voorbeelden.ods": ods_bytes((voorbeelden,)),
    }
