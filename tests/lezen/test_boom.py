"""De boom: waarden met hun regel, en nooit een uitzondering."""

import pytest

from kennisbank.lezen import lees_yaml


def test_elke_waarde_kent_haar_regel_ook_in_een_lijst() -> None:
    boom = lees_yaml("a: 1\nb:\n  - x\n  - y: 2\n", "b.yaml")
    assert boom.waarde == {"a": 1, "b": ("x", {"y": 2})}
    assert boom.regel(("b", 0)) == 3
    assert boom.regel(("b", 1, "y")) == 4


def test_regels_tellen_door_vanaf_de_plek_in_het_bestand() -> None:
    assert lees_yaml("a: 1\n", "b.yaml", regels_ervoor=10).regel(("a",)) == 11


def test_gevouwen_tekst_begint_bij_het_veld_en_eindigt_bij_de_laatste_regel() -> None:
    boom = lees_yaml("a: >-\n  een\n  twee\nb: 1\n", "b.yaml")
    assert boom.regels[("a",)] == (1, 3)
    assert boom.waarde == {"a": "een twee", "b": 1}


def test_onbekend_pad_valt_terug_op_de_ouder() -> None:
    assert lees_yaml("x: 1\na:\n  b: 1\n", "b.yaml").regel(("a", "kern")) == 2


def test_dubbel_veld_noemt_beide_regels() -> None:
    boom = lees_yaml("a: 1\nb: 2\na: 3\n", "b.yaml")
    assert [str(een) for een in boom.bevindingen] == [
        "b.yaml:3: Het veld ‘a’ staat er twee keer; eerder op regel 1. Laat er één staan."
    ]


def test_anker_wijst_naar_de_regel_waar_het_gebruikt_wordt() -> None:
    boom = lees_yaml("a: &x tekst\nb: *x\n", "b.yaml")
    assert boom.waarde == {"a": "tekst", "b": "tekst"}
    assert boom.regel(("b",)) == 2


def test_anker_dat_zichzelf_bevat_stopt() -> None:
    assert lees_yaml("a: &x\n  b: *x\n", "b.yaml").bevindingen


def test_lawine_van_ankers_stopt() -> None:
    lagen = ["a0: &a0 [x, x]"]
    lagen += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    boom = lees_yaml("\n".join(lagen), "b.yaml")
    assert "herhaalt" in boom.bevindingen[0].melding


def test_diep_genest_is_een_bevinding() -> None:
    assert lees_yaml("[" * 5000, "b.yaml").bevindingen
    assert lees_yaml("a: " + "[" * 60 + "]" * 60, "b.yaml").bevindingen


def test_vreemd_label_voert_niets_uit() -> None:
    boom = lees_yaml("a: !!python/object/apply:os.system [ls]\nb: !eigen x\n", "b.yaml")
    assert boom.waarde == {"a": ("ls",), "b": "x"}
    assert boom.bevindingen


@pytest.mark.parametrize(
    "waarde",
    ["!!bool misschien", "!!timestamp x", "!!int a", "!!null x", "!!binary é", "!!float x"],
)
def test_label_dat_niet_bij_de_waarde_past_is_een_bevinding(waarde: str) -> None:
    boom = lees_yaml(f"a: {waarde}\n", "b.yaml")
    label, _, tekst = waarde.partition(" ")
    assert [str(een) for een in boom.bevindingen] == [
        f"b.yaml:1: Het label ‘{label}’ mag hier niet staan. "
        "Haal het weg, of zet de tekst tussen aanhalingstekens."
    ]
    assert boom.waarde == {"a": tekst}


@pytest.mark.parametrize(
    "waarde", ["!!set {x}", "!!omap [x: 1]", "!!python/tuple [x]", "!x {y: 1}"]
)
def test_label_voor_een_lijst_of_blok_is_een_bevinding(waarde: str) -> None:
    [bevinding] = lees_yaml(f"a: {waarde}\n", "b.yaml").bevindingen
    assert "mag hier niet staan" in bevinding.melding


@pytest.mark.parametrize(
    "waarde", ["=", "<<", "._", "0x" + "f" * 5_000, "9" * 5_000, "2001-01-01 00:00:00 +99:99"]
)
def test_wat_geen_waarde_kan_zijn_blijft_tekst(waarde: str) -> None:
    boom = lees_yaml(f"a: {waarde}\n", "b.yaml")
    assert isinstance(boom.waarde, dict)
    assert (str(boom.waarde["a"]), boom.bevindingen) == (waarde, ())


@pytest.mark.parametrize(
    "waarde",
    [
        *[
            "050",
            "0x1F",
            "0b11",
            "1_000",
            "33:44",
            "-1:30",
            "+12",
            "1.50",
            ".5",
            ".inf",
            "1:2:3.4",
            "-0",
            "0777",
            "-0x1",
        ],
        *[
            "yes",
            "Yes",
            "NO",
            "on",
            "Off",
            "true",
            "FALSE",
            "~",
            "null",
            "NULL",
            "2021-7-7T1:00:00Z",
        ],
        "2021-07-27 10:00:00",
        "9" * 300,
    ],
)
def test_wat_yaml_anders_leest_blijft_staan_zoals_het_er_staat(waarde: str) -> None:
    gelezen = lees_yaml(f"a: {waarde}\n", "b.yaml").waarde
    assert isinstance(gelezen, dict)
    assert not isinstance(gelezen["a"], (bool, int, float, type(None)))
    assert str(gelezen["a"]) == waarde


@pytest.mark.parametrize("waarde", ["0", "7", "-12", "2024", "60.5", "", "2024-03-16"])
def test_een_gewoon_getal_blijft_een_getal(waarde: str) -> None:
    gelezen = lees_yaml(f"a: {waarde}\n", "b.yaml").waarde
    assert isinstance(gelezen, dict)
    assert not isinstance(gelezen["a"], str)
    assert str(gelezen["a"] if waarde else "") == waarde


@pytest.mark.parametrize(
    "tekst",
    [
        "a: &Jij doet mee",
        "a: [&x wat]",
        "a: ! Samen",
        "a: !!str x",
        "&a b: c",
        "a: &-teken van Zeist",
        "a: &é dan",
        "a: &x 1\nb: &x 2\nc: *x",
    ],
)
def test_een_teken_dat_tekst_opeet_is_een_bevinding(tekst: str) -> None:
    assert len(lees_yaml(tekst, "b.yaml").bevindingen) == 1


@pytest.mark.parametrize("tekst", ["a: Peel & Maas!", "a: '&x !y'", "a: &x 1\nb: *x", "a: B&W !"])
def test_een_teken_midden_in_een_tekst_mag(tekst: str) -> None:
    assert lees_yaml(tekst, "b.yaml").bevindingen == ()


def test_onmogelijke_datum_blijft_tekst() -> None:
    assert lees_yaml("a: 2024-13-45\n", "b.yaml").waarde == {"a": "2024-13-45"}


def test_leesfout_wordt_een_zin_met_regel() -> None:
    zinnen = {
        "a:\n\t- b\n": "Hier staat een tab.",
        "a: *nergens\n": "Dit anker (*) is nergens gemaakt.",
        "a: 'open\n": "Deze tekst begint met een aanhalingsteken dat niet sluit.",
        "a: 't open\n": "Deze tekst begint met een apostrof",
        "a: b: c\n": "In deze tekst staat een dubbele punt; voor YAML begint daar een veld.",
        "a: b\n c: d\n": "Dit veld springt één spatie in, en de velden erboven niet.",
        "a: [1, 2\n": "Deze waarde gaat open met [ en niet dicht.",
        "a: {b: 1]\n": "Deze waarde gaat open met { en dicht met ].",
        "a: [1, 2 {b: 3}]\n": "Een haakje wordt niet gesloten, of er ontbreekt een komma.",
        "a:\n  – b: 2\n    c: 3\n": "Deze regel begint met ‘–’; YAML wil een gewoon streepje.",
        "a: 1\nb： 2\n": "Achter ‘b’ staat ‘：’ (U+FF1A); dat is geen gewone dubbele punt.",
        "a: @x\n": "Deze tekst begint met ‘@’",
        "a: \x01\n": "Er staat een onzichtbaar stuurteken.",
        "- x\ny: 1\n": "De inspringing klopt hier niet",
    }
    for tekst, zin in zinnen.items():
        boom = lees_yaml(tekst, "b.yaml")
        [bevinding] = boom.bevindingen
        assert bevinding.melding.startswith(zin), tekst
        assert boom.waarde is None


def test_open_aanhalingsteken_noemt_de_regel_waar_de_tekst_begint() -> None:
    [bevinding] = lees_yaml("a: 'open\nb: 1\nc: 2\n", "b.yaml").bevindingen
    assert bevinding.plek.regel == 1


def test_tekst_na_een_hekje_gaat_niet_stil_verloren() -> None:
    [bevinding] = lees_yaml(
        "a: Den Haag begon #1 in 2021\nb: 'met # mag'\n# ook\n", "b.yaml"
    ).bevindingen
    assert bevinding.plek.regel == 1
    assert "YAML laat de rest van de regel weg" in bevinding.melding


def test_vergeten_streepje_is_een_enkele_bevinding() -> None:
    boom = lees_yaml("id: a\ntitel: b\nid: c\ntitel: d\n", "b.yaml")
    assert [str(een) for een in boom.bevindingen] == [
        "b.yaml:3: Hier begint een nieuw record zonder streepje. Schrijf: - id:"
    ]


def test_sleutel_die_geen_naam_is_wordt_gemeld() -> None:
    assert "naam van een veld" in lees_yaml("? [a]\n: 1\n", "b.yaml").bevindingen[0].melding


def test_lawine_en_diepte_geven_een_enkele_bevinding_hoe_breed_ook() -> None:
    diep = "[" * 60 + "]" * 60
    lawine = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    for tekst in (f"a: [{diep}, {diep}, {diep}]\n", "\n".join(["a0: &a0 [x]", *lawine])):
        assert len(lees_yaml(tekst, "b.yaml").bevindingen) == 1


def test_wat_niet_gesloten_wordt_noemt_de_regel_waar_het_begint() -> None:
    for open_ in ("b: 'een", 'b: "een', "b: [een", "b: {een: 1", "b twee"):
        [fout] = lees_yaml(f"a: 1\n\n{open_}\nc: 3\nd: 4\n", "b.yaml").bevindingen
        assert fout.plek.regel == 3, open_


def test_teken_met_een_eigen_betekenis_wordt_uitgelegd() -> None:
    zinnen = {
        "a: *vet* woord\n": "Deze tekst begint met ‘*’; dat betekent iets voor YAML.",
        'a: "C:\\data"\n': "Een backslash tussen dubbele aanhalingstekens heeft in YAML een "
        "eigen betekenis.",
    }
    for tekst, zin in zinnen.items():
        assert [een.melding for een in lees_yaml(tekst, "b.yaml").bevindingen] == [zin]
