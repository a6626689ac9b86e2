"""Een kale tekst: alinea's, opsommingen en koppen uit de vorm."""

from kennisbank.scan.lezers.plat import lees_plat
from scan.stukken import gelezen, kort

AKKOORD = """Bestuur en democratie

Wij gaan aan de slag met:
- een jongeren-
  raad die advies geeft;
- wijk-
  en dorpsraden met een
  eigen budget.

3.2 Samen besluiten
Elk jaar houden wij een loting voor een burger-
beraad. De gemeenteraad neemt het advies over, en
legt uit waarom als dat niet gebeurt.
Daarna komt er een referendum.

1. Wij leggen de regels vast.
b) Wij leggen uit wat wij doen.
"""


TWEE_KOLOMMEN = [
    ("Wij richten een jongerenraad", "Elke wijk krijgt haar eigen"),
    ("op met ruim vijfentwintig", "budget. Bewoners beslissen"),
    ("leden die de gemeente-", "zelf over het geld in hun"),
    ("raad advies mag geven over", "buurt, en de raad kijkt mee"),
    ("alles wat de jeugd raakt.", "zonder erover te gaan. Dat"),
    ("Dat begint dit voorjaar.", "staat in de begroting."),
]


def regels(tekst: str, naam: str = "akkoord.txt") -> list[str]:
    return kort(gelezen(naam, tekst.encode()))


def test_een_gewone_tekst_wordt_koppen_opsommingen_en_alineas() -> None:
    assert regels(AKKOORD) == [
        "# Bestuur en democratie",
        "Wij gaan aan de slag met:",
        "- een jongerenraad die advies geeft;",
        "- wijk- en dorpsraden met een eigen budget.",
        "# 3.2 Samen besluiten",
        "Elk jaar houden wij een loting voor een burgerberaad. De gemeenteraad neemt het advies "
        "over, en legt uit waarom als dat niet gebeurt.",
        "Daarna komt er een referendum.",
        "- Wij leggen de regels vast.",
        "- Wij leggen uit wat wij doen.",
    ]


def test_een_alinea_staat_op_de_regel_waar_zij_begint() -> None:
    plaatsen = [regel.plaats for regel in gelezen("a.txt", AKKOORD.encode()).regels]
    assert plaatsen[:5] == ["regel 1", "regel 3", "regel 4", "regel 6", "regel 10"]


def test_in_een_tekst_zonder_afgebroken_regels_is_elke_regel_een_alinea() -> None:
    lang = "Wij luisteren naar iedereen die hier woont en werkt. " * 5
    assert regels(f"{lang}\nEr komt een loting\nEr komt een agenda") == [
        lang.strip(),
        "# Er komt een loting",
        "# Er komt een agenda",
    ]


def test_regels_die_elk_af_zijn_staan_los_ook_zonder_witregel() -> None:
    los = "Wijken en dorpen\nEr komt een wijkraad.\nTegenspraak\nWij steunen de krant."
    assert [(een.tekst, een.plaats, een.soort) for een in lees_plat(los)] == [
        ("Wijken en dorpen", "regel 1", "kop"),
        ("Er komt een wijkraad.", "regel 2", "alinea"),
        ("Tegenspraak", "regel 3", "kop"),
        ("Wij steunen de krant.", "regel 4", "alinea"),
    ]
    afgebroken = "Er komt een wijkraad. Elk dorp\nkrijgt er een.\nDat is goed."
    assert lees_plat(afgebroken)[0].tekst == "Er komt een wijkraad. Elk dorp krijgt er een."


def test_twee_kolommen_naast_elkaar_komen_achter_elkaar() -> None:
    naast = "\n".join(f"{een:32}{ander}" for een, ander in TWEE_KOLOMMEN)
    assert regels(naast) == [
        "Wij richten een jongerenraad op met ruim vijfentwintig leden die de gemeenteraad advies "
        "mag geven over alles wat de jeugd raakt. Dat begint dit voorjaar.",
        "Elke wijk krijgt haar eigen budget. Bewoners beslissen zelf over het geld in hun buurt, "
        "en de raad kijkt mee zonder erover te gaan. Dat staat in de begroting.",
    ]


def test_een_tabel_blijft_per_rij_bij_elkaar() -> None:
    rijen = [("Maatregel", "Wie"), ("Een loting per wijk", "raad"), ("Een jongerenraad", "college")]
    assert regels("\n".join(f"{een:28}{ander}" for een, ander in rijen)) == [
        "Maatregel | Wie",
        "Een loting per wijk | raad",
        "Een jongerenraad | college",
    ]


def test_wat_op_elk_blad_terugkomt_is_weg() -> None:
    blad = "Akkoord Voorbeeldstad\n\nWij doen {0}.\n\nEn daarna {0} weer.\n\nDat is {0}.\n\n- {1} -"
    dingen = ["loting", "inspraak", "een agenda"]
    bladen = [blad.format(ding, nummer) for nummer, ding in enumerate(dingen, 3)]
    assert regels("\f".join(bladen)) == [
        zin.format(ding)
        for ding in dingen
        for zin in ("Wij doen {}.", "En daarna {} weer.", "Dat is {}.")
    ]


def test_een_kopregel_met_een_nummer_gaat_ook_weg_zonder_bladeinde() -> None:
    tekst = "".join(f"{n} | Akkoord 2026-2030\n\nWij doen ding {n} goed.\n\n" for n in (3, 4, 5))
    assert regels(tekst) == [f"Wij doen ding {n} goed." for n in (3, 4, 5)]


def test_een_regel_met_heel_veel_gaten_is_gewone_tekst() -> None:
    assert regels("   ".join(["ja"] * 30) + ".") == [" ".join(["ja"] * 30) + "."]


def test_een_los_paginanummer_sluit_een_blad_af_ook_als_er_kolommen_in_staan() -> None:
    naast = "\n".join(f"{een:32}{ander}" for een, ander in TWEE_KOLOMMEN[:-1])
    assert regels(f"{naast}\n\n{' ' * 20}1\n\nstaat in de begroting.\n")[-1] == (
        "Elke wijk krijgt haar eigen budget. Bewoners beslissen zelf over het geld in hun buurt, "
        "en de raad kijkt mee zonder erover te gaan. Dat staat in de begroting."
    )


def test_een_kopregel_vlak_boven_de_tekst_breekt_geen_woord() -> None:
    bladen = [
        f"Akkoord Zeestad\nwij doen {een} met inwo-\n\nblz. {n}\n\n" for n, een in enumerate("abc")
    ]
    assert regels("".join(bladen) + "Akkoord Zeestad\nners samen.\n")[0].startswith(
        "wij doen a met"
    )
    assert "Akkoord" not in " ".join(regels("".join(bladen) + "Akkoord Zeestad\nners samen.\n"))


def test_een_tekst_met_een_witregel_na_elke_regel_is_gewoon_ruim_geschreven() -> None:
    zin = "Wij geven elke wijk en elk dorp\n\neen eigen agenda, en inwoners\n\nbeslissen over geld."
    assert regels(f"{zin}\n\n\n\n{zin}\n") == [zin.replace("\n\n", " ")] * 2


def test_een_getekende_tabel_is_per_rij_een_alinea() -> None:
    assert regels("| Wat | Wie |\n|-----|-----|\n| Een loting | raad |\n") == [
        "Wat | Wie",
        "Een loting | raad",
    ]
