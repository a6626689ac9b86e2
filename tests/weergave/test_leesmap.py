"""De leesmap: een record als gewone tekst."""

from conftest import LaadMet
from kennisbank.weergave.leesmap import als_tekst, vingerafdruk


def test_een_andere_tekst_geeft_een_andere_vingerafdruk(laad_met: LaadMet) -> None:
    record = laad_met({}).graaf["voorstel-1a"].record
    assert len(vingerafdruk(record)) == 8
    assert vingerafdruk(record) == vingerafdruk(record.model_copy())
    anders = record.model_copy(update={"titel": "Iets anders"})
    assert vingerafdruk(record) != vingerafdruk(anders)


def test_een_record_als_tekst_heeft_secties_en_bronnen(laad_met: LaadMet) -> None:
    graaf = laad_met({}).graaf
    prioriteit = als_tekst(graaf, graaf["prioriteit-1"])
    assert prioriteit["secties"][0][0] == "Tekst voor een akkoord"
    assert prioriteit["naam"].startswith("Prioriteit 1: ")
