"""Het oordeel: wat een tekst toezegt, wenst, uitstelt en weigert, met de passages erbij."""

import pytest

from kennisbank.scan import Herkenner
from kennisbank.scan.uitgave import uitgave, uitgave_json, versie

from .conftest import Scan


@pytest.mark.parametrize(
    ("zin", "toon", "oordeel"),
    [
        ("Wij voeren het uitdaagrecht in.", "toezegging", "gevonden"),
        ("Het uitdaagrecht lijkt ons sympathiek, wij staan ervoor open.", "wens", "mogelijk"),
        ("Wij onderzoeken of het uitdaagrecht iets toevoegt.", "onderzoek", "mogelijk"),
        ("Het uitdaagrecht stellen wij uit.", "uitstel", "mogelijk"),
        ("Het uitdaagrecht schaffen wij af.", "weigering", "afgewezen"),
        ("Er komt geen uitdaagrecht.", "weigering", "afgewezen"),
        ("Het uitdaagrecht dat de vorige raad bedacht, komt er niet.", "weigering", "afgewezen"),
        ("Of het uitdaagrecht er komt, onderzoeken wij pas later.", "onderzoek", "mogelijk"),
        ("Voor het uitdaagrecht passen wij.", "weigering", "afgewezen"),
        ("Met het uitdaagrecht wachten wij tot na de herindeling.", "uitstel", "mogelijk"),
    ],
)
def test_toezegging_wens_onderzoek_uitstel_en_weigering_zijn_te_onderscheiden(
    scan: Scan, zin: str, toon: str, oordeel: str
) -> None:
    gezien = scan(zin)["voorstel-3c"]
    assert (gezien.oordeel, gezien.passages[0].toon) == (oordeel, toon)


@pytest.mark.parametrize(
    ("zin", "voorstel", "oordeel"),
    [
        ("De wijkwethouder van Utrecht sprak op onze receptie.", "5b", "mogelijk"),
        ("De jongerenraad van Almelo bestaat tien jaar.", "2a", "mogelijk"),
        ("D66 pleitte voor een jongerenraad.", "2a", "mogelijk"),
        ("De oppositie wilde buurtrechten. Wij niet.", "3c", "afgewezen"),
        ("Wij kiezen tegen een referendum.", "8c", "afgewezen"),
        ("Wij leggen uit: het referendum dat het Rijk in 2016 hield.", "8c", "mogelijk"),
        ("Het vorige college voerde een burgerberaad in; dat doen wij niet.", "2c", "afgewezen"),
        ("Wij sluiten een referendum niet uit.", "8c", "mogelijk"),
        ("Wij herhalen het burgerberaad van het vorige college.", "2c", "gevonden"),
        ("Anders dan het vorige college voeren wij het uitdaagrecht in.", "3c", "gevonden"),
        ("De jongerenraad bestaat tien jaar en blijft.", "2a", "gevonden"),
    ],
)
def test_wat_een_ander_deed_of_wat_open_blijft_is_geen_toezegging(
    scan: Scan, zin: str, voorstel: str, oordeel: str
) -> None:
    assert scan(zin)[f"voorstel-{voorstel}"].oordeel == oordeel


def test_een_woord_zonder_eind_houdt_de_scan_niet_op(scan: Scan) -> None:
    sliert = "jongeren" * 15_000
    gezien = scan(f"Er komt een jongerenraad. {sliert} {sliert}-{sliert}")
    assert gezien["voorstel-2a"].oordeel == "gevonden"


def test_een_punt_erft_zijn_aanhef_ook_in_toon(scan: Scan) -> None:
    aan_de_slag = scan("Wij gaan aan de slag met:", "- een jongerenraad;", "- het uitdaagrecht.")
    onderzoek = scan("Wij onderzoeken:", "- een jongerenraad;", "- het uitdaagrecht.")
    assert aan_de_slag["voorstel-2a"].oordeel == aan_de_slag["voorstel-3c"].oordeel == "gevonden"
    assert onderzoek["voorstel-2a"].oordeel == onderzoek["voorstel-3c"].oordeel == "mogelijk"
    assert onderzoek["voorstel-2a"].passages[0].tekst == "Wij onderzoeken: een jongerenraad;"


def test_een_weigering_geldt_alleen_waar_zij_over_gaat(scan: Scan) -> None:
    gezien = scan("In plaats van een referendum organiseren wij een burgerberaad.")
    assert gezien["voorstel-8c"].oordeel == "afgewezen"
    assert gezien["voorstel-2c"].oordeel == "gevonden"


def test_een_rijtje_noemt_elk_woord(scan: Scan) -> None:
    gezien = scan("Wij werken met wijk- en dorpsbudgetten.")["voorstel-5d"]
    assert gezien.oordeel == "gevonden"
    assert scan("De kinder- en jongerenraad blijft.")["voorstel-2a"].oordeel == "gevonden"


def test_een_passage_zegt_waar_zij_staat_en_welke_woorden_beslisten(scan: Scan) -> None:
    gezien = scan("Wij houden van taart.", "Er komt een Mediafonds.")["voorstel-6a"]
    (passage,) = gezien.passages
    assert (passage.plaats, passage.woorden) == ("regel 2", ("Mediafonds",))


def test_dezelfde_gegevens_geven_dezelfde_uitgave(herkenner: Herkenner) -> None:
    assert len(versie(herkenner)) == 12
    assert uitgave(herkenner)["ids"] == list(herkenner.ids)
    assert "<" not in uitgave_json(herkenner)
