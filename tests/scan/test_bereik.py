"""Het bereik: hoe ver een weigering reikt, en wat er maar op lijkt."""

import pytest

from .conftest import Scan


@pytest.mark.parametrize(
    ("zin", "voorstel", "oordeel"),
    [
        ("Wij schaffen het referendum af.", "8c", "afgewezen"),
        ("Het referendum, dat weinig werd gebruikt, schaffen wij af.", "8c", "afgewezen"),
        ("Een referendum zien wij als duur; dat doen wij niet.", "8c", "afgewezen"),
        ("Niet door gaat: een referendum over het zwembad.", "8c", "afgewezen"),
        ("Het referendum blijft, ook al wordt het niet vaak gebruikt.", "8c", "gevonden"),
        ("De jongerenraad blijft niet alleen bestaan, hij krijgt ook geld.", "2a", "gevonden"),
        (
            "De drempel van honderd handtekeningen voor de raadsagenda schaffen wij af.",
            "8a",
            "gevonden",
        ),
        ("Wij vervangen de wijkbudgetten door een mediafonds.", "6a", "gevonden"),
        ("Wij vervangen de wijkbudgetten door een mediafonds.", "5d", "afgewezen"),
        ("Pas als er geld is, komt er een mediafonds.", "6a", "mogelijk"),
    ],
)
def test_een_weigering_reikt_niet_te_ver_en_niet_te_kort(
    scan: Scan, zin: str, voorstel: str, oordeel: str
) -> None:
    assert scan(zin)[f"voorstel-{voorstel}"].oordeel == oordeel


def test_een_volgende_zin_die_terugwijst_weigert_wat_er_stond(scan: Scan) -> None:
    gezien = scan("Er was een jongerenraad. Daar stoppen wij mee.")["voorstel-2a"]
    assert gezien.oordeel == "afgewezen"


def test_een_rijtje_onder_een_weigering_is_geweigerd(scan: Scan) -> None:
    gezien = scan("# Wat wij niet doen", "- een jongerenraad;", "- een mediafonds.")
    assert {gezien[id].oordeel for id in ("voorstel-2a", "voorstel-6a")} == {"afgewezen"}
