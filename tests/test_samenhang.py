"""De hele inhoud in één keer: alle fouten in één ronde, en één fout blijft één fout."""

from pathlib import Path

import pytest

from conftest import LaadMet
from kennisbank.model import SOORTEN
from kennisbank.samenhang import laad
from kennisbank.weergave import Omgeving, bladen, toon
from voorbeeldboom import AANVULLING, BESTANDEN, schrijf_boom

TIP = "docs/tips/1-open.md"
LIJST = "data/voorbeelden.yaml"


def plekken(laad_met: LaadMet, anders: dict[str, str]) -> list[str]:
    return [str(een.plek) for een in laad_met(anders).bevindingen]


def test_kleine_kennisbank_klopt_en_heeft_van_elke_soort_een(laad_met: LaadMet) -> None:
    assert laad_met().bevindingen == ()
    inhoud = laad_met(AANVULLING)
    assert inhoud.bevindingen == ()
    assert {soort.soort for soort in SOORTEN} <= set(inhoud.graaf.soorten)


def test_fouten_uit_elke_kamer_komen_in_een_ronde_op_volgorde(laad_met: LaadMet) -> None:
    anders = {
        "data/gemeenten.csv": BESTANDEN["data/gemeenten.csv"] + "Urk\n",
        LIJST: BESTANDEN[LIJST]
        .replace("[begrip-loting]", "[begrip-looting]")
        .replace("gemeente: Zeist\n", "gemeente: Ziest\n"),
        TIP: BESTANDEN[TIP].replace("leus:", "leuz:"),
    }
    assert plekken(laad_met, anders) == [
        "data/gemeenten.csv:5",
        f"{LIJST}:5",
        f"{LIJST}:8",
        f"{TIP}:5",
    ]


def test_zelfde_fout_op_dezelfde_plek_staat_er_een_keer(laad_met: LaadMet) -> None:
    weg = BESTANDEN[LIJST].replace("[begrip-loting]", "[weg, weg, weg]")
    assert plekken(laad_met, {LIJST: weg}) == [f"{LIJST}:8"]


def test_twee_keer_laden_geeft_hetzelfde(tmp_path: Path) -> None:
    schrijf_boom(tmp_path, **{TIP: BESTANDEN[TIP].replace("kern:", "kerm:")})
    assert laad(tmp_path).bevindingen == laad(tmp_path).bevindingen
    assert list(laad(tmp_path).graaf.knopen) == list(laad(tmp_path).graaf.knopen)


@pytest.mark.parametrize("bestand", sorted(naam for naam in BESTANDEN if "redactie" not in naam))
@pytest.mark.parametrize("inhoud", [b"", b"\xff\xfe", b"\t", b"- [", b"---\nid: [\n---\n"])
def test_elk_bestand_mag_kapot_zijn_en_de_rest_blijft_te_tonen(
    tmp_path: Path, bestand: str, inhoud: bytes
) -> None:
    schrijf_boom(tmp_path)
    (tmp_path / bestand).write_bytes(inhoud)
    geladen = laad(tmp_path)
    for blad in bladen(geladen.graaf):
        assert toon(blad, geladen.graaf, Omgeving(geladen.gemeenten))


@pytest.mark.parametrize("bestand", sorted(naam for naam in BESTANDEN if "redactie" not in naam))
def test_elk_bestand_mag_ontbreken_en_de_rest_blijft_te_tonen(tmp_path: Path, bestand: str) -> None:
    schrijf_boom(tmp_path)
    (tmp_path / bestand).unlink()
    geladen = laad(tmp_path)
    for blad in bladen(geladen.graaf):
        assert toon(blad, geladen.graaf, Omgeving(geladen.gemeenten))


def test_verwijzing_naar_wat_in_een_kapot_bestand_staat_is_geen_tweede_fout(tmp_path: Path) -> None:
    bestand = "data/begrippen.yaml"
    for stuk in (b"# caf\x8e\n", b"- id: begrip-x\n\ttitel: Rust\n  kern: Kort.\n"):
        schrijf_boom(tmp_path)
        with (tmp_path / bestand).open("ab") as open_:
            open_.write(stuk)
        assert [een.plek.bestand for een in laad(tmp_path).bevindingen] == [bestand]


def test_id_tussen_accolades_telt_ook_als_het_record_kapot_is(laad_met: LaadMet) -> None:
    prioriteit = "docs/prioriteiten/1-vertrouwen.md"
    anders = {
        "docs/tips/index.md": BESTANDEN["docs/tips/index.md"].replace("kern: Hoe", "kerm: Hoe"),
        prioriteit: BESTANDEN[prioriteit].replace("naar: tip-1.1", "naar: tips-inleiding"),
    }
    assert plekken(laad_met, anders) == ["docs/tips/index.md:4"]
