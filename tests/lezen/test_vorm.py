"""Van waarde naar record: wat niet past wordt een zin voor de redacteur."""

import pytest

from kennisbank.lezen import lees_yaml, vorm
from kennisbank.model import Bron, Persoon, Record, RodeDraad, Voorbeeld

GOED = """id: vb-proef
titel: Een proef
kern: Kort en goed.
bron: [pamflet-tekst:1]
vorm: project
"""


def zinnen(tekst: str, soort: type[Record] = Voorbeeld) -> list[str]:
    uitkomst = vorm(soort, lees_yaml(tekst, "v.yaml"), tekst.split("\n"))
    return [] if isinstance(uitkomst, Record) else [str(een) for een in uitkomst]


def met(**velden: str) -> str:
    return GOED + "".join(f"{naam}: {waarde}\n" for naam, waarde in velden.items())


def test_goede_velden_worden_een_record() -> None:
    record = vorm(Voorbeeld, lees_yaml(GOED, "v.yaml"))
    assert isinstance(record, Voorbeeld)
    assert (record.id, record.bron, record.status) == (
        "vb-proef",
        ("pamflet-tekst:1",),
        "onbekend",
    )


def test_ontbrekend_veld_krijgt_uitleg() -> None:
    assert zinnen(GOED.replace("kern: Kort en goed.\n", "")) == [
        "v.yaml:1: Hier ontbreekt het veld ‘kern’. "
        "De boodschap in hooguit 40 woorden, voor lijsten, zoeken en afdruk."
    ]


def test_tikfout_in_verplicht_veld_is_een_enkele_bevinding_met_voorstel() -> None:
    assert zinnen(GOED.replace("kern:", "kerm:")) == [
        "v.yaml:3: Het veld ‘kerm’ bestaat niet. Bedoelt u ‘kern’?"
    ]


def test_onbekend_veld_zonder_gelijkenis_noemt_wat_wel_kan() -> None:
    [zin] = zinnen(met(xyz="1"))
    assert zin.startswith(
        "v.yaml:6: Het veld ‘xyz’ bestaat niet. Haal het weg, of kies een veld dat er is, zoals id,"
    )


@pytest.mark.parametrize(
    ("veld", "waarde", "zin"),
    [
        ("les", "12", "Bij ‘les’ hoort tekst, maar dit is een getal: er staat ‘12’."),
        ("les", "[a, b]", "Bij ‘les’ hoort tekst, maar dit is een lijst"),
        ("les", "no", "Bij ‘les’ hoort tekst, maar dit is ja of nee"),
        ("jaar_start", "'2022'", "Bij ‘jaar_start’ hoort een heel getal; er staat ‘2022’."),
        ("jaar_start", "22", "er staat ‘22’. Schrijf 2022."),
        ("instrumenten", "loting", "Bij ‘instrumenten’ hoort een lijst, maar dit is tekst"),
        ("status", "lopt", "Bij ‘status’ mag alleen staan: loopt, afgerond"),
        ("gezien_op", "2026-02-31", "De datum ‘2026-02-31’ bestaat niet."),
        ("let_op", "<script>alert(1)</script>", "In deze tekst staat HTML-code."),
        ("let_op", "'[klik](javascript:alert(1))'", "Alleen een adres dat begint met https://"),
        ("let_op", '"stuur\\x07teken"', "een teken dat u niet ziet: een stuurteken (U+0007)"),
    ],
)
def test_waarde_die_niet_past_wordt_uitgelegd(veld: str, waarde: str, zin: str) -> None:
    [gevonden] = zinnen(met(**{veld: waarde}))
    assert gevonden.startswith("v.yaml:6: ")
    assert zin in gevonden


def test_een_veld_dat_leeg_staat_wordt_gemeld_ook_als_het_weg_mag() -> None:
    leeg = "Bij ‘les’ staat niets. Vul het in, of haal de regel weg."
    assert zinnen(met(les="")) == [f"v.yaml:6: {leeg}"]
    assert "Bij ‘kern’ staat niets." in zinnen(GOED.replace("Kort en goed.", ""))[0]


def test_bijna_goede_keuze_krijgt_een_voorstel() -> None:
    assert zinnen(met(status="lopt"))[0].endswith("Bedoelt u ‘loopt’?")


@pytest.mark.parametrize(
    "adres",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https://naam:wachtwoord@example.org/",
        "'#'",
        "http://[::1",
    ],
)
def test_alleen_een_echt_webadres_mag_in_een_bron(adres: str) -> None:
    [zin] = zinnen(GOED + f"bronnen:\n  - titel: x\n    uitgever: y\n    url: {adres}\n")
    assert zin.startswith("v.yaml:9: ‘url’: ")


def test_kern_mag_veertig_woorden_tellen() -> None:
    assert zinnen(GOED.replace("Kort en goed.", "woord " * 40)) == []
    assert zinnen(GOED.replace("Kort en goed.", "woord " * 41)) == [
        "v.yaml:3: ‘kern’: De kern telt 41 woorden; 40 is het meeste."
    ]


def test_fout_in_gevouwen_tekst_noemt_de_regel_van_de_fout() -> None:
    [zin] = zinnen(GOED + "wat: >-\n  Eerst goed.\n  Dan <b>vet</b>.\n")
    assert zin.startswith("v.yaml:8: ‘wat’: In deze tekst staat HTML-code.")


def test_reusachtige_waarde_geeft_een_korte_zin() -> None:
    [zin] = zinnen(met(les="a" * 5_000_000))
    assert zin == "v.yaml:6: ‘les’: Deze tekst is 5000000 tekens lang; 20000 is het meeste."


def test_datum_zonder_aanhalingstekens_mag() -> None:
    tekst = GOED + "gezien_op: 2026-11-21\n"
    record = vorm(Voorbeeld, lees_yaml(tekst, "v.yaml"))
    assert isinstance(record, Voorbeeld)
    assert record.gezien_op == "2026-11-21"


def test_record_zonder_velden_is_een_bevinding() -> None:
    assert zinnen("gewoon een zin", Bron) == [
        "v.yaml:1: Hier hoort een blok met velden te staan; er staat ‘gewoon een zin’."
    ]


def test_vijf_fouten_geven_vijf_bevindingen() -> None:
    tekst = "id: Persoon X\ntitel: 5\nkern: <i>x</i>\nrol: []\nfunctie: a\nfuntie: b\n"
    assert [zin.split(":")[1] for zin in zinnen(tekst, Persoon)] == ["1", "2", "3", "4", "6"]


def test_samengestelde_waarde_wordt_gewoon_voorgelezen() -> None:
    assert zinnen(met(les="[praten, stemmen]")) == [
        "v.yaml:6: Bij ‘les’ hoort tekst, maar dit is een lijst: er staat ‘praten, stemmen’. "
        "Maak er één tekst van, zonder haken of streepjes ervoor."
    ]
    assert "maar dit is een blok met velden: er staat ‘hoe’." in zinnen(met(les="{hoe: x}"))[0]


def test_kapot_onderdeel_is_geen_tweede_fout_over_het_aantal() -> None:
    tekst = "id: rode-draad-1\ntitel: T\nkern: K\nnummer: 1\nwaarnemingen:\n"
    onderdeel = "  - {id: rode-draad-1.1, titel: T, kerm: K}\n"
    assert zinnen(tekst + onderdeel, RodeDraad) == [
        "v.yaml:6: Het veld ‘kerm’ bestaat niet. Bedoelt u ‘kern’?"
    ]
    leeg = zinnen(tekst.replace("waarnemingen:", "waarnemingen: []"), RodeDraad)
    assert "horen er minstens 1" in leeg[0]


def test_reusachtige_id_en_veldnaam_maken_de_bevinding_niet_groot() -> None:
    tekst = GOED.replace("vb-proef", "a" * 100_000) + f"? {'b' * 100_000}\n: 1\n"
    uitkomst = vorm(Voorbeeld, lees_yaml(tekst, "v.yaml"))
    assert isinstance(uitkomst, tuple)
    assert len(uitkomst) == 2
    assert all(len(str(een.als_dict())) < 1_000 for een in uitkomst)
