"""Toetsing: de verklaring zegt per soort bestand wat wij nagingen en wat eruit kwam."""

from typing import get_args

from conftest import LaadMet
from kennisbank.model import Toetsing
from kennisbank.opendata.recordbestand import gegevens_per_pagina
from kennisbank.papier.blok import woorden
from kennisbank.papier.hoofdstuk import hoofdstukken
from kennisbank.samenhang import laad
from kennisbank.weergave import Omgeving, bladen, toon
from sitebouw import HOOFDMAP
from voorbeeldboom import AANVULLING

VERKLARING = """---
id: toegankelijkheid
titel: Toegankelijkheid
kern: Hoe ver wij zijn.
toont: afwijking
toetsingen:
  - id: toetsing-pdf
    titel: De pdf's
    kern: Wij lieten elke pdf keuren.
    bestanden: pdf
    norm: PDF/UA-1
    middel: veraPDF 1.31
    wat: alle vellen
    onderzocht: 12
    afgekeurd: 2
    door: eigen onderzoek van de redactie
    niet: Of een omschrijving goed gekozen is.
    gezien_op: '2026-11-30'
---
"""


def test_de_pagina_en_het_papier_zeggen_wat_er_onderzocht_is_en_wat_goed_was(
    laad_met: LaadMet,
) -> None:
    graaf = laad_met({**AANVULLING, "docs/toegankelijkheid.md": VERKLARING}).graaf
    [blad] = [een for een in bladen(graaf) if een.pad == "toegankelijkheid.html"]
    pagina = str(toon(blad, graaf, Omgeving()))
    [papier] = [woorden(een.blokken) for een in hoofdstukken(graaf) if een.id == "toegankelijkheid"]
    for zin in (
        "PDF/UA-1",
        "veraPDF 1.31",
        "10 van 12 goed",
        "eigen onderzoek",
        "goed gekozen",
        "30 november 2026",
    ):
        assert zin in pagina
        assert zin in papier
    assert '"onderzocht": 12' in dict(gegevens_per_pagina(graaf))["toegankelijkheid.html"]
    assert pagina.index("Oorzaak") < pagina.index("Gevolg") < pagina.index("Wat wij doen")
    volgorde = ("Wat wij vonden</h2>", 'id="toetsing-pdf"', "<h2>Alle ", 'id="afwijking-kaart"')
    plekken = [pagina.index(een) for een in volgorde]
    assert plekken == sorted(plekken)


def test_de_verklaring_gaat_over_elke_soort_bestand_die_een_lezer_krijgt() -> None:
    soorten = {
        een.record.bestanden
        for een in laad(HOOFDMAP).graaf.van_soort(Toetsing.soort)
        if isinstance(een.record, Toetsing)
    }
    assert soorten == set(get_args(Toetsing.model_fields["bestanden"].annotation))
