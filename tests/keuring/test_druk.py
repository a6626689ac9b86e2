"""Op papier: de redacteur hoort in gewone taal wat niet te zetten is, en waar."""

from pathlib import Path

import pytest

from conftest import LaadMet
from kennisbank.bevinding import Plek
from kennisbank.keuring import keur
from kennisbank.keuring.druk import REGELS
from kennisbank.papier import Uitgave, drukwerk
from kennisbank.zetterij import letters

TIP = """---
id: tip-1
nummer: 1
titel: Begin met een openbare formatie
leus: Onderhandel in het openbaar
kern: Laat inwoners meekijken.
bron: [pamflet-tekst:91]
---

## Waarom

{tekst}
"""


def meldingen(laad_met: LaadMet, tekst: str) -> list[tuple[Plek, str, str]]:
    inhoud = laad_met({"docs/tips/1-open.md": TIP.format(tekst=tekst)})
    return [
        (een.plek, een.melding, een.ernst) for een in keur(inhoud, REGELS) if een.record == "tip-1"
    ]


def test_gewone_tekst_geeft_geen_melding(laad_met: LaadMet) -> None:
    assert meldingen(laad_met, "Gewoon **vet** en [een link](tip-1).") == []


def test_een_teken_zonder_letter_noemt_bestand_en_regel(laad_met: LaadMet) -> None:
    assert meldingen(laad_met, "Eerste regel.\nEen 🌶 erbij.") == [
        (
            Plek("docs/tips/1-open.md", 13),
            "Het teken ‘🌶’ (U+1F336) staat in geen letter van de pdf.",
            "fout",
        )
    ]


def test_een_afbeelding_zonder_omschrijving_wordt_genoemd(laad_met: LaadMet) -> None:
    ((plek, melding, _),) = meldingen(laad_met, "![](foto.png)")
    assert plek == Plek("docs/tips/1-open.md", 12)
    assert melding == "Hier staat een afbeelding zonder omschrijving: ‘![](foto.png)’."


def test_een_overgeslagen_kop_wordt_genoemd(laad_met: LaadMet) -> None:
    ((plek, melding, ernst),) = meldingen(laad_met, "#### Te diep\n\nTekst.")
    assert plek == Plek("docs/tips/1-open.md", 12)
    assert (melding, ernst) == ("De kop ‘Te diep’ slaat een niveau over.", "waarschuwing")


def test_een_woord_dat_niet_op_een_regel_past_wordt_genoemd(laad_met: LaadMet) -> None:
    ((plek, melding, _),) = meldingen(laad_met, "Dit is " + "z" * 300 + ".")
    assert plek == Plek("docs/tips/1-open.md", 12)
    assert "telt 300 letters en past niet op een regel" in melding


def test_een_ontbrekende_letter_stopt_de_zetter_en_niet_de_site(
    laad_met: LaadMet, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    inhoud = laad_met()
    monkeypatch.setattr(letters, "MAP", tmp_path / "nergens")
    assert drukwerk(inhoud.graaf, Uitgave()).bestanden == {}
    gemeld = "\n".join(een.melding for een in inhoud.bevindingen)
    assert "Het letterbestand kop-600-ruim.ttf ontbreekt" in gemeld
