"""De ringkeuring: een redacteur hoort welk synoniem niets toevoegt, met de regel."""

from conftest import LaadMet

BEGRIPPEN = """- id: begrip-loting
  titel: Loting
  kern: Het lot bepaalt wie meepraat.
  synoniemen:
    - gelote groep
    - loting
    - Gelote groep
    - "?!"
- id: begrip-loting-twee
  titel: loting
  kern: Nog een keer.
"""


def test_elk_synoniem_dat_niets_toevoegt_is_een_bevinding(laad_met: LaadMet) -> None:
    bevindingen = laad_met({"data/begrippen.yaml": BEGRIPPEN}).bevindingen
    gevonden = [(een.plek.regel, een.melding, een.ernst) for een in bevindingen]
    assert gevonden == [
        (6, "Het synoniem ‘loting’ is voor de zoekmachine gelijk aan de titel.", "waarschuwing"),
        (
            7,
            "Het synoniem ‘Gelote groep’ is voor de zoekmachine gelijk aan een eerder synoniem, "
            "‘gelote groep’.",
            "waarschuwing",
        ),
        (8, "In het synoniem ‘?!’ staat geen woord.", "waarschuwing"),
        (10, "Het begrip ‘loting’ staat er al: data/begrippen.yaml:1.", "waarschuwing"),
    ]
