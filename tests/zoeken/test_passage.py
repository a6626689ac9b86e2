"""Passages: elk record met een id is te vinden, met de tekst die een lezer ziet."""

from kennisbank.samenhang import Inhoud
from kennisbank.zoeken import Passage
from kennisbank.zoeken.passage import passages


def passage(id: str, inhoud: Inhoud) -> Passage:
    alle = passages(inhoud.graaf, inhoud.gemeenten.bijnamen)
    return next(een for een in alle if een.id == id)


def test_elk_record_dat_iets_vertelt_is_een_passage(inhoud: Inhoud) -> None:
    gevonden = {een.id for een in passages(inhoud.graaf)}
    over = {knoop.record.soort for knoop in inhoud.graaf if knoop.id not in gevonden}
    assert over == {"start", "overzicht", "aantekening", "agendapunt", "afwijking", "toetsing"}


def test_voorstel_heeft_zijn_plek_afspraak_en_prioriteit(inhoud: Inhoud) -> None:
    voorstel = passage("voorstel-2c", inhoud)
    record = inhoud.graaf["voorstel-2c"].record
    assert voorstel.pleknaam == "voorstel 2c"
    assert inhoud.graaf["prioriteit-2"].record.titel in voorstel.labels
    assert getattr(record, "afspraak") in voorstel.tekst  # noqa: B009
    assert voorstel.url.endswith("#voorstel-2c")


def test_punt_heet_zoals_iemand_het_noemt() -> None:
    assert Passage("tip-4.2", "punt", "", "").pleknaam == "punt tip 4.2"
    assert Passage("tip-4-2", "tip", "", "").pleknaam == "tip 4.2"
    assert Passage("diamant-03", "diamant", "", "").pleknaam == "diamant 3"
    assert Passage("rode-draad-1.10", "waarneming", "", "").pleknaam == "waarneming rode draad 1.10"
    assert Passage("begrip-loting", "begrip", "", "").pleknaam == ""


def test_gemeente_is_te_vinden_op_haar_andere_namen(inhoud: Inhoud) -> None:
    assert "Den Bosch" in passage("gemeente-s-hertogenbosch", inhoud).gemeenten


def test_adressen_en_bronnen_horen_niet_bij_de_tekst(inhoud: Inhoud) -> None:
    teksten = "\n".join(een.tekst for een in passages(inhoud.graaf) if een.soort == "voorbeeld")
    assert "https://" not in teksten
    assert "](" not in teksten
