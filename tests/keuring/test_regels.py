"""De keuring: regels over records heen. De meeste staan als geval in `tests/gevallen/`."""

import importlib
import inspect
import pkgutil
import re
from pathlib import Path

import pytest

from conftest import LaadMet
from kennisbank import keuring
from kennisbank.keuring import REGELS, Stand, keur
from kennisbank.keuring.tekst import VAN_DE_SITE
from kennisbank.weergave.vertellen import vertel
from voorbeeldboom import BESTANDEN

HOOFDMAP = Path(__file__).parents[2]
LIJST = "data/voorbeelden.yaml"
TIP = "docs/tips/1-open.md"
PRIORITEIT = "docs/prioriteiten/1-vertrouwen.md"
WAT = "Inwoners dachten mee over de begroting."


def zinnen(laad_met: LaadMet, bestand: str, oud: str, nieuw: str) -> list[str]:
    assert oud in BESTANDEN[bestand]
    anders = {bestand: BESTANDEN[bestand].replace(oud, nieuw)}
    return [str(een) for een in laad_met(anders).bevindingen]


def test_elke_regel_doet_mee_en_zegt_in_een_zin_wat_zij_eist() -> None:
    themas = [
        thema
        for een in pkgutil.iter_modules(keuring.__path__)
        if hasattr(thema := importlib.import_module(f"{keuring.__name__}.{een.name}"), "REGELS")
    ]
    functies = {
        naam.replace("_", "-")
        for thema in themas
        for naam, functie in inspect.getmembers(thema, inspect.isfunction)
        if functie.__module__ == thema.__name__
        and not naam.startswith("_")
        and "Bevinding" in str(functie.__annotations__["return"])
    }
    namen = [regel.naam for regel in REGELS]
    assert len(set(namen)) == len(namen)
    assert functies == {regel.naam for regel in REGELS if regel.kijkt}
    for regel in REGELS:
        assert re.fullmatch(r"[A-Z][^\n]+\.", regel.eis), regel.naam
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", regel.naam), regel.naam


def test_lege_inhoud_heeft_geen_bevindingen() -> None:
    assert keur(Stand()) == ()


@pytest.mark.parametrize(
    ("bestand", "id"),
    [
        (PRIORITEIT, "prioriteit-1"),
        (TIP, "tip-1"),
        ("docs/rode-draden/1-participatie.md", "rode-draad-1"),
        ("docs/kernwaarden/1-dialoog.md", "kernwaarde-dialoog"),
        ("docs/themas/1-verbind.md", "thema-1"),
        ("docs/experimenten/index.md", "thorbecke"),
        ("data/werken.yaml", "werk-omgevingswet"),
        ("data/plaatsvermeldingen.yaml", "plaats-utrecht"),
        ("data/aantekeningen.yaml", "onduidelijk-01"),
        ("data/personen.yaml", "persoon-jan-jansen"),
    ],
)
def test_elk_record_dat_iets_beweert_noemt_een_bron(
    laad_met: LaadMet, bestand: str, id: str
) -> None:
    zonder = re.sub(r"\n *bron: \[.+?\]", "", BESTANDEN[bestand], count=1)
    [een] = laad_met({bestand: zonder}).bevindingen
    assert (een.melding, een.record) == (f"‘{id}’ noemt geen bron.", id)


@pytest.mark.parametrize(
    "tekst",
    [
        "Mail jan.jansen@voorbeeld.nl.",
        "Mail JAN+raad@mail.voorbeeld.org nu.",
        "Bel 06-12345678.",
        "Bel 06 12 34 56 78.",
        "Bel (030) 123 45 67.",
        "Bel +31 30 1234567.",
        "Bel +31 (0)30-1234567.",
        "Bel [Jan](https://zeist.nl/jan) op 0301234567.",
        "Bel 010 - 123 45 67.",
        "Bel 010 – 123 45 67.",
        "Bel 06.12.34.56.78.",
        "Bel 0031 6 12345678.",
        "Mail jan [at] voorbeeld.nl.",
        "Mail jan(at)voorbeeld(punt)nl.",
        "Mail jan&#64;voorbeeld.nl.",
        "Mail jan＠voorbeeld.nl.",
        "Zie https://zeist.nl/?naar=jan%40zeist.nl.",
    ],
)
def test_contactgegevens_worden_gevonden(laad_met: LaadMet, tekst: str) -> None:
    zinnen_ = zinnen(laad_met, LIJST, WAT, f"'{tekst}'")
    [zin] = [een for een in zinnen_ if "in geen letter van de pdf" not in een]
    assert zin.startswith(f"{LIJST}:7: Hier staat een e-mailadres of telefoonnummer.")


@pytest.mark.parametrize(
    "tekst",
    [
        "Van 2018 tot en met 2022 deden 12.345 inwoners mee.",
        "Op 01-02-2021 begon het, op 03-04-2022 stopte het.",
        "Het kostte 0,5 procent van 1.250.000.000 euro.",
        "Zie [besluit](https://zeist.nl/stuk/0301234567) van de raad.",
        "De raad @zeist telt 33 leden (12 vrouwen).",
        "Zie [hier](https://medium.com/@jan.jansen) en https://zeist.nl/beeld@2x.png.",
        "Op 01/02/2021 - 03/04/2022 was het open.",
        "Van 01.02.2021 tot 03.04.2022.",
    ],
)
def test_gewoon_getal_is_geen_telefoonnummer(laad_met: LaadMet, tekst: str) -> None:
    assert zinnen(laad_met, LIJST, WAT, f"'{tekst}'") == []


def test_contactgegevens_in_een_adres_tellen_ook(laad_met: LaadMet) -> None:
    [zin] = zinnen(laad_met, LIJST, "nl/balans", "nl/?naar=jan@zeist.nl")
    assert zin.startswith(f"{LIJST}:10: ")


def test_contactgegevens_in_een_lange_tekst_noemen_hun_eigen_regel(laad_met: LaadMet) -> None:
    [zin] = zinnen(laad_met, LIJST, f" {WAT}", " >-\n    Eerst.\n    Mail a@b.nl nu.")
    assert zin.startswith(f"{LIJST}:9: ")


def test_link_onder_de_kop_noemt_zijn_eigen_regel(laad_met: LaadMet) -> None:
    anders = {TIP: BESTANDEN[TIP] + "\nEerst.\n\nZie [dit](prioriteit-9).\n"}
    assert [str(een) for een in laad_met(anders).bevindingen] == [
        f"{TIP}:17: De link naar ‘prioriteit-9’ wijst nergens heen."
    ]


def test_link_onderaan_de_tekst_wordt_ook_nagekeken(laad_met: LaadMet) -> None:
    anders = {TIP: BESTANDEN[TIP] + "\nZie [dit].\n\n[dit]: voorstel-1z\n"}
    [zin] = [str(een) for een in laad_met(anders).bevindingen]
    assert zin.startswith(f"{TIP}:17: De link naar ‘voorstel-1z’ wijst nergens heen.")


def test_link_naar_een_kapot_record_is_geen_tweede_fout(laad_met: LaadMet) -> None:
    [zin] = zinnen(laad_met, TIP, "kern: Vertel", "kerm: Vertel")
    assert zin.startswith(f"{TIP}:11: Het veld ‘kerm’ bestaat niet.")


def test_oude_en_nieuwe_gemeente_mogen_ook_bij_een_persoon(laad_met: LaadMet) -> None:
    assert zinnen(laad_met, "data/personen.yaml", "Zeist", "Heerhugowaard") == []
    [zin] = zinnen(laad_met, "data/personen.yaml", "Zeist", "Utrect")
    assert zin == "data/personen.yaml:6: ‘Utrect’ is geen gemeente. Bedoelt u ‘Utrecht’?"


def test_gemeente_die_nergens_op_lijkt_krijgt_geen_voorstel(laad_met: LaadMet) -> None:
    [zin] = zinnen(laad_met, LIJST, "gemeente: Zeist\n", "gemeente: Xyz\n")
    assert zin.startswith(f"{LIJST}:5: ‘Xyz’ is geen gemeente. Schrijf de naam")
    assert "Bedoelt u" not in zin


def test_voorbeeld_van_een_andere_vorm_hoeft_geen_gemeente(laad_met: LaadMet) -> None:
    assert zinnen(laad_met, LIJST, "  gemeente: Zeist\n", "  vorm: project\n") == []


def test_hetzelfde_verband_van_een_andere_soort_mag(laad_met: LaadMet) -> None:
    eerste = "      - {naar: tip-1.1, grond: rollen}"
    tweede = "\n      - {naar: tip-1.1, soort: noemt, herkomst: bron}"
    assert zinnen(laad_met, PRIORITEIT, eerste, eerste + tweede) == []


def test_openbare_bladzijde_is_ook_een_bron(laad_met: LaadMet) -> None:
    assert zinnen(laad_met, LIJST, "  bron: [pamflet-tekst:71]\n", "") == []


def test_invulplek_is_geen_link(laad_met: LaadMet) -> None:
    assert zinnen(laad_met, PRIORITEIT, "Wij leggen", "[Wij](tip-1) leggen") == []


@pytest.mark.parametrize("tekst", ["a" * 19_000, "[" * 19_000, "a@" * 9_000, "0 " * 9_000])
def test_lange_eentonige_tekst_houdt_de_keuring_niet_op(laad_met: LaadMet, tekst: str) -> None:
    gevonden = zinnen(laad_met, PRIORITEIT, "Wij leggen uit", tekst.strip())
    over_lengte = ("is lang en staat niet bij de begrippen", "past niet op een regel")
    assert len([een for een in gevonden if not any(zin in een for zin in over_lengte)]) <= 1


def test_keuring_kent_elk_anker_dat_een_sjabloon_zelf_gebruikt() -> None:
    mappen = (HOOFDMAP / "src/kennisbank/sjablonen", HOOFDMAP / "overrides")
    html = "".join(pad.read_text("utf-8") for map_ in mappen for pad in map_.rglob("*.html"))
    ankers = set(re.findall(r'\bid="([a-z0-9-]+)"', html))
    assert {een for een in ankers if not een.startswith("i-")} <= VAN_DE_SITE


def test_keuring_kent_elk_anker_van_een_kop_in_een_verhaal(laad_met: LaadMet) -> None:
    graaf = laad_met().graaf
    stukken = (stuk for knoop in graaf for stuk in vertel(graaf, knoop).stukken)
    koppen = (kop for stuk in stukken if (kop := getattr(stuk, "kop", None)))
    ankers = {kop.anker for kop in koppen if kop.anker}
    assert {"akkoordtekst", "voorstellen", "punten"} <= ankers <= VAN_DE_SITE
