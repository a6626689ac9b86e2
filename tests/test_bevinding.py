"""Een bevinding: een plek, een gewone zin, en soms een voorstel."""

import pytest

from kennisbank.bevinding import Bevinding, Plek, citaat

HIER = Plek("docs/tips/1-open.md", 6)


def test_bevinding_leest_als_bestand_regel_zin_en_voorstel() -> None:
    met = Bevinding(HIER, "Het veld ‘kerm’ bestaat niet.", voorstel="Bedoelt u ‘kern’?")
    assert str(met) == "docs/tips/1-open.md:6: Het veld ‘kerm’ bestaat niet. Bedoelt u ‘kern’?"
    assert str(Bevinding(HIER, "Dit bestand is leeg.")) == (
        "docs/tips/1-open.md:6: Dit bestand is leeg."
    )


def test_bevindingen_staan_op_volgorde_van_bestand_en_dan_regel() -> None:
    plekken = [Plek("b.md", 2), Plek("b.md", 10), Plek("a.md", 7)]
    gesorteerd = sorted(Bevinding(plek, "Zin.") for plek in plekken)
    assert [str(een.plek) for een in gesorteerd] == ["a.md:7", "b.md:2", "b.md:10"]


def test_bevinding_is_een_fout_tenzij_anders_gezegd() -> None:
    assert Bevinding(HIER, "Zin.").ernst == "fout"


def test_dict_heeft_bestand_en_regel_vooraan() -> None:
    assert Bevinding(HIER, "Zin.", record="tip-1", veld="kern", naam="veld-dubbel").als_dict() == {
        "bestand": "docs/tips/1-open.md",
        "regel": 6,
        "melding": "Zin.",
        "ernst": "fout",
        "record": "tip-1",
        "veld": "kern",
        "voorstel": "",
        "naam": "veld-dubbel",
    }


@pytest.mark.parametrize(
    ("waarde", "staat_er"),
    [
        ("kort", "‘kort’"),
        (2022, "‘2022’"),
        ("twee\n  regels", "‘twee regels’"),
        ("x" * 60, f"‘{'x' * 60}’"),
        ("x" * 61, f"‘{'x' * 59}…’"),
        ("x" * 5_000_000, f"‘{'x' * 59}…’"),
        ("wis\x1b[2Jscherm", "‘wis�[2Jscherm’"),
    ],
)
def test_citaat_is_altijd_kort_en_op_een_regel(waarde: object, staat_er: str) -> None:
    assert citaat(waarde) == staat_er
