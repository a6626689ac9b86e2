"""Een record krijgt de volgorde en de vorm van de andere."""

from kennisbank.schrijven.recordtekst import recordtekst, volgorde

HUISSTIJL = """\
id: vb-zeist-loting
titel: "Proef: gelote inwoners"
kern: >-
  Zeist lootte inwoners.
  Zij gaven advies.
vorm: gemeente
gemeente: Zeist
wat: Zeist vroeg gelote inwoners om raad.
jaar_start: 2024
instrumenten:
  - begrip-loting
bronnen:
  - url: https://www.zeist.nl/balans
    titel: Samen in balans
    uitgever: gemeente Zeist
    datum: '2024-03'
    staaft:
      - wat
      - jaar_start
gezien_op: '2026-11-21'
bron:
  - pamflet-tekst:71
relaties:
  - naar: voorstel-1a
    herkomst: bron
    soort: voorbeeld-bij
"""
VELDEN = {
    "relaties": [{"soort": "voorbeeld-bij", "herkomst": "bron", "naar": "voorstel-1a"}],
    "bron": ["pamflet-tekst:71"],
    "wat": "Zeist vroeg gelote inwoners om raad.",
    "hoe": "",
    "bronnen": [
        {
            "staaft": ["wat", "jaar_start"],
            "datum": "2024-03",
            "uitgever": "gemeente Zeist",
            "titel": "Samen in balans",
            "url": "https://www.zeist.nl/balans",
        }
    ],
    "gezien_op": "2026-11-21",
    "jaar_start": 2024,
    "instrumenten": ["begrip-loting"],
    "gemeente": "Zeist",
    "vorm": "gemeente",
    "kern": "Zeist lootte inwoners. Zij gaven advies.",
    "titel": "Proef: gelote inwoners",
    "id": "vb-zeist-loting",
}


def test_velden_komen_in_de_volgorde_en_vorm_van_het_bestand() -> None:
    assert recordtekst(VELDEN) == HUISSTIJL


def test_een_vreemd_veld_gaat_niet_verloren() -> None:
    assert "\nkerm: Een kern.\n" in recordtekst({"id": "vb-x", "kerm": "Een kern."})


def test_niets_geeft_een_leeg_record_en_geen_fout() -> None:
    assert recordtekst({}) == "{}\n"


def test_elk_veld_heeft_een_eigen_plaats() -> None:
    assert len(volgorde()) == len(set(volgorde()))
