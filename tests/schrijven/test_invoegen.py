"""Een nieuw record komt op zijn plaats; de rest van het bestand blijft letter voor letter staan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kennisbank.schrijven.invoegen import is_alleen_erbij, voeg_in

NIEUW = "- id: vb-nieuw\n  titel: Nieuw\n"
BESTAND = """\
# yaml-language-server: $schema=schema/voorbeelden.json
- id: vb-zwolle-uit-de-bron
  # blijft staan
  gemeente: Zwolle
  bron: [pamflet-tekst:1]

- {id: vb-assen, gemeente: Assen}


# over Ede
# nog iets over Ede
- id: vb-ede
  gemeente: Ede
- id: vb-zeist
  gemeente: "Zeist"

- id: vb-netwerk
  vorm: samenwerking
"""


def volgorde(bestand: str) -> list[str]:
    return [
        regel.split("vb-")[1].split()[0].strip(",")
        for regel in bestand.split("\n")
        if "id: vb-" in regel
    ]


@pytest.mark.parametrize(
    ("gemeente", "achter"),
    [
        ("Aalsmeer", "zwolle-uit-de-bron"),
        ("Assen", "assen"),
        ("Breda", "assen"),
        ("Ede", "ede"),
        ("'s-Hertogenbosch", "ede"),
        ("Súdwest-Fryslân", "ede"),
        ("Zwolle", "zeist"),
        ("", "netwerk"),
    ],
)
def test_een_gemeente_komt_op_alfabet_achter_de_voorbeelden_uit_de_bron(
    gemeente: str, achter: str
) -> None:
    rij = volgorde(voeg_in(BESTAND, NIEUW, gemeente))
    assert rij[rij.index("nieuw") - 1] == achter


@given(st.sampled_from(["Aalsmeer", "Breda", "Ede", "Zwolle", ""]), st.sampled_from(["\n", "\r\n"]))
def test_elke_andere_letter_blijft_staan(gemeente: str, grens: str) -> None:
    oud = BESTAND.replace("\n", grens)
    erbij = NIEUW.replace("\n", grens)
    nieuw = voeg_in(oud, NIEUW, gemeente)
    assert nieuw.count(erbij) == 1
    voor, na = nieuw.split(erbij)
    zonder_witregels = {
        begin + eind
        for begin in (voor, voor.removesuffix(grens))
        for eind in (na, na.removeprefix(grens))
    }
    assert oud in zonder_witregels


def test_commentaar_boven_een_record_blijft_bij_dat_record() -> None:
    assert "\n# over Ede\n# nog iets over Ede\n- id: vb-ede\n" in voeg_in(BESTAND, NIEUW, "Breda")


def test_de_eerste_regel_van_het_bestand_blijft_bovenaan() -> None:
    kort = "# yaml-language-server: $schema=x\n- id: vb-ede\n  gemeente: Ede\n"
    nieuw = voeg_in(kort, NIEUW, "Assen")
    assert nieuw.startswith("# yaml-language-server: $schema=x\n- id: vb-nieuw\n")
    assert nieuw.endswith("\n\n- id: vb-ede\n  gemeente: Ede\n")


def test_zonder_regeleinde_aan_het_eind_plakt_er_niets_aan_elkaar() -> None:
    assert voeg_in("- id: vb-a", NIEUW) == f"- id: vb-a\n\n{NIEUW}"


def test_een_leeg_bestand_krijgt_zijn_eerste_record() -> None:
    assert voeg_in("", NIEUW, "Ede") == NIEUW


def test_alleen_erbij_ziet_dat_er_een_record_bij_kwam() -> None:
    assert is_alleen_erbij(BESTAND, voeg_in(BESTAND, NIEUW, "Ede"), "vb-nieuw")


@pytest.mark.parametrize(
    "nieuw",
    [
        BESTAND,
        voeg_in(BESTAND, NIEUW).replace("Zeist", "Zwolle"),
        voeg_in(voeg_in(BESTAND, NIEUW), NIEUW),
        voeg_in(BESTAND, NIEUW).replace("  titel: Nieuw", "\ttitel: Nieuw"),
    ],
    ids=["niets erbij", "iets veranderd", "twee keer", "onleesbaar"],
)
def test_alleen_erbij_ziet_elke_andere_verandering(nieuw: str) -> None:
    assert not is_alleen_erbij(BESTAND, nieuw, "vb-nieuw")


def test_een_bestand_dat_al_stuk_was_wordt_niet_aangeraakt() -> None:
    stuk = BESTAND + "- id: 'vb-stuk\n"
    assert not is_alleen_erbij(stuk, voeg_in(stuk, NIEUW, "Ede"), "vb-nieuw")
