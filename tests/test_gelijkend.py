"""Wat iemand waarschijnlijk bedoelde, ook als er heel veel te kiezen is."""

from difflib import SequenceMatcher
from random import Random

import pytest

from kennisbank import gelijkend
from kennisbank.gelijkend import bijna, bijna_id, tikfout

VEEL = [f"voorbeelden/plaats-{nummer}-wijkraad.html" for nummer in range(2_000)]


@pytest.mark.parametrize(
    ("naam", "bedoeld"), [("kerm", "kern"), ("Titel", "titel"), ("xyz", ""), ("", "")]
)
def test_de_keus_die_het_meest_lijkt(naam: str, bedoeld: str) -> None:
    assert bijna(naam, ["kern", "titel", "bron"]) == bedoeld


@pytest.mark.parametrize(
    ("id", "bedoeld"),
    [
        ("begrip-lotting", "begrip-loting"),
        ("begrip-Loting", "begrip-loting"),
        ("begrp-loting", "begrip-loting"),
        ("begrip-burgervisitaties", "begrip-burgervisitatie"),
        ("begrip-burgervistiatie", "begrip-burgervisitatie"),
        ("begrip-bestaatniet", ""),
        ("begrip-nooit", ""),
        ("begrip-burgeragendering", ""),
        ("begrip-", ""),
        ("pamflet-text", "pamflet-tekst"),
        ("loting", ""),
        ("2c", "voorstel-2c"),
        ("3", ""),
    ],
)
def test_een_id_lijkt_alleen_op_een_andere_bij_een_kleine_tikfout(id: str, bedoeld: str) -> None:
    ids = ["begrip-burgervisitatie", "begrip-loting", "begrip-burgeramendement", "pamflet-tekst"]
    ids += ["voorstel-2c", "tip-3", "diamant-3"]
    assert bijna_id(id, ids) == bedoeld


@pytest.mark.parametrize(("naam", "bedoeld"), [("Barn", "Baarn"), ("Bar", ""), ("Zesit", "Zeist")])
def test_een_korte_naam_is_niet_zomaar_een_tikfout(naam: str, bedoeld: str) -> None:
    assert tikfout(naam, ["Baarn", "Zeist"]) == bedoeld


@pytest.mark.parametrize("zaad", range(20))
def test_een_tikfout_vindt_haar_naam_terug_tussen_tweeduizend_andere(zaad: int) -> None:
    kans = Random(zaad)  # noqa: S311 - geen geheim
    echt = "voorbeelden/" + "".join(kans.choices("abcdefghijklmnop", k=12)) + ".html"
    plaats = kans.randrange(12, len(echt) - 5)
    assert bijna(echt[:plaats] + "q" + echt[plaats + 1 :], [*VEEL, echt]) == echt


def test_alleen_wat_in_de_buurt_komt_wordt_precies_vergeleken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Anders kost één dode link in een grote site al een tel."""
    vergeleken: list[int] = []

    def tel(naam: str, keus: list[str], n: int, cutoff: float) -> list[str]:
        vergeleken.append(len(keus))
        return [een for een in keus if SequenceMatcher(None, naam, een).ratio() >= cutoff][:n]

    monkeypatch.setattr(gelijkend, "get_close_matches", tel)
    assert bijna("voorbeelden/plats-7-wijkraad.html", VEEL)
    assert vergeleken == [gelijkend.MEESTE_PRECIES]
