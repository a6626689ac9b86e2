"""De graaf: verwijzingen opgelost en verbanden van beide kanten zichtbaar."""

from conftest import LaadMet
from kennisbank.kennisgraaf import Kennisgraaf, Met, Verband
from kennisbank.model import Record
from voorbeeldboom import BESTANDEN

PRIORITEIT = "docs/prioriteiten/1-vertrouwen.md"
LIJST = "data/voorbeelden.yaml"


def test_verband_is_van_beide_kanten_te_zien(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    heen = Verband("tip-1.1", "hangt-samen", "redactie", True, "rollen")
    assert heen in graaf.verbanden_van("voorstel-1b")
    terug = Verband("voorstel-1b", "hangt-samen", "redactie", False, "rollen")
    assert terug in graaf.verbanden_van("tip-1.1")


def test_onderdeel_kent_zijn_ouder_en_de_pagina_van_zijn_ouder(laad_met: LaadMet) -> None:
    voorstel = laad_met().graaf["voorstel-1b"]
    assert voorstel.ouder == "prioriteit-1"
    assert voorstel.url == "prioriteiten/1-vertrouwen.html#voorstel-1b"
    assert str(voorstel.plek) == f"{PRIORITEIT}:21"


def test_dubbele_id_noemt_de_andere_plek(laad_met: LaadMet) -> None:
    dubbel = BESTANDEN[LIJST].replace("id: vb-onbekend", "id: vb-zeist-loting")
    assert [str(een) for een in laad_met({LIJST: dubbel}).bevindingen] == [
        f"{LIJST}:17: De id ‘vb-zeist-loting’ bestaat al: {LIJST}:2. "
        "Kies een andere id, of haal er één weg."
    ]


def test_verwijzing_naar_niets_noemt_de_naaste_id_en_haar_regel(laad_met: LaadMet) -> None:
    fout = BESTANDEN[PRIORITEIT].replace("naar: tip-1.1", "naar: tip-1.11")
    assert [str(een) for een in laad_met({PRIORITEIT: fout}).bevindingen] == [
        f"{PRIORITEIT}:30: ‘tip-1.11’ is geen id in de kennisbank. Bedoelt u ‘tip-1’?"
    ]


def test_verwijzing_van_de_verkeerde_soort_wordt_geweigerd(laad_met: LaadMet) -> None:
    fout = BESTANDEN[LIJST].replace("[begrip-loting]", "[diamant-01]")
    [zin] = [str(een) for een in laad_met({LIJST: fout}).bevindingen]
    assert "‘diamant-01’ is geen id van de soort begrip." in zin


def test_verwijzing_naar_een_kapot_record_is_geen_tweede_fout(laad_met: LaadMet) -> None:
    fout = BESTANDEN["docs/tips/1-open.md"].replace("kern: Laat", "kerm: Laat")
    bevindingen = laad_met({"docs/tips/1-open.md": fout}).bevindingen
    assert [een.plek.bestand for een in bevindingen] == ["docs/tips/1-open.md"]


def test_buren_lopen_langs_de_eigen_soort(laad_met: LaadMet) -> None:
    vorige, volgende = laad_met().graaf.buren("voorstel-1a")
    assert vorige is None
    assert volgende is not None
    assert volgende.id == "voorstel-1b"


def test_uitspraak_is_een_verband_uit_de_bron(laad_met: LaadMet) -> None:
    [verband] = laad_met().graaf.verbanden_van("persoon-jan-jansen")
    assert (verband.naar, verband.soort, verband.herkomst) == (
        "rode-draad-1",
        "citaat-van",
        "bron",
    )


def test_wat_de_hele_graaf_kost_wordt_een_keer_uitgerekend(laad_met: LaadMet) -> None:
    graaf, keren = laad_met().graaf, list[int]()

    def titels(alle: Kennisgraaf) -> dict[str, str]:
        keren.append(len(alle))
        return {knoop.id: knoop.record.titel for knoop in alle}

    assert graaf.eens(titels)["tip-1"] == graaf.eens_bij(titels, "tip-1")
    assert graaf.eens_bij(titels, "tip-99") is None
    assert keren == [len(graaf)]


def _beginnend_met(graaf: Kennisgraaf, letters: dict[str, str]) -> tuple[str, ...]:
    letters["gevraagd"] = letters.get("gevraagd", "") + "x"
    return tuple(knoop.id for knoop in graaf if knoop.id.startswith(letters["begin"]))


def test_wat_er_van_buiten_bij_komt_telt_op_inhoud(laad_met: LaadMet) -> None:
    graaf, tip, ook_tip, punt = laad_met().graaf, {"begin": "tip-1"}, {"begin": "tip-1"}, {}
    punt["begin"] = "punt"
    assert Met(_beginnend_met, tip) == Met(_beginnend_met, ook_tip)
    assert graaf.eens(Met(_beginnend_met, tip))[0] == "tip-1"
    assert graaf.eens(Met(_beginnend_met, tip)) is graaf.eens(Met(_beginnend_met, tip))
    assert graaf.eens(Met(_beginnend_met, punt)) == ()
    assert tip["gevraagd"] == "x"


def test_wat_uit_een_record_komt_wordt_per_record_een_keer_uitgerekend(laad_met: LaadMet) -> None:
    graaf, gelezen = laad_met().graaf, list[str]()

    def titel(record: Record) -> str:
        gelezen.append(record.id)
        return record.titel

    assert graaf.eens_per(titel, "tip-1") == graaf.eens_per(titel, "tip-1")
    assert graaf.eens_per(titel, "tip-1.1") == graaf["tip-1.1"].record.titel
    assert gelezen == ["tip-1", "tip-1.1"]
