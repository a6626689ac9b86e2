"""Een pdf: bladzijden, kolommen, afbreking en randregels."""

import pytest

from scan.stukken import gelezen, kort, pdf

OPMAAK = """
#set page(width: 300pt, height: 260pt, margin: 40pt)
#set text(lang: "nl", hyphenate: true, size: 10pt)
#set par(justify: true)
"""
RAND = """
#set page({kolommen} header: [Akkoord Voorbeeldstad 2026-2030],
  footer: context [Pagina #counter(page).display()])
"""
TEKST = """
= Bestuur en democratie
Wij richten een jongerenraad op die de gemeenteraad gevraagd en ongevraagd advies mag geven over
verantwoordelijkheden en bewonersinitiatieven. De wijk- en dorpsraden krijgen een eigen budget,
en wij betrekken volksvertegenwoordigers bij participatiemogelijkheden.

- Er komt een burgerberaad over vergroening van buurten en pleinen, met loting in de stad.
- De burgerbegroting wordt elk jaar herhaald.

== Financiële efficiëntie
"""
VOLGORDE = [
    "# Bestuur en democratie",
    "Wij richten een jongerenraad op die de gemeenteraad gevraagd en ongevraagd advies mag geven "
    "over verantwoordelijkheden en bewonersinitiatieven. De wijk- en dorpsraden krijgen een eigen "
    "budget, en wij betrekken volksvertegenwoordigers bij participatiemogelijkheden.",
    "- Er komt een burgerberaad over vergroening van buurten en pleinen, met loting in de stad.",
    "- De burgerbegroting wordt elk jaar herhaald.",
    "# Financiële efficiëntie",
]


def stuk(tekst: str, rand: str = "") -> bytes:
    return pdf(OPMAAK + rand + tekst)


@pytest.mark.parametrize("kolommen", ["", "columns: 2,"], ids=["een", "twee"])
def test_woorden_zijn_heel_en_kopregels_weg_ook_in_kolommen(kolommen: str) -> None:
    akkoord = gelezen("akkoord.pdf", stuk(TEKST * 4, RAND.replace("{kolommen}", kolommen)))
    assert kort(akkoord) == VOLGORDE * 4
    assert akkoord.regels[0].plaats == "bladzijde 1"
    assert akkoord.regels[-1].plaats != "bladzijde 1"


def test_kolommen_die_regel_voor_regel_in_het_bestand_staan_komen_achter_elkaar() -> None:
    links = [f"de wijk telt mee in regel {een}," for een in "abcdefg"]
    links.append("tot het einde van de rij.")
    rechts = [f"Het dorp telt in regel {een}" for een in "abcdefgh"]
    regels = "".join(
        f"#place(top, dx: {dx}pt, dy: {12 * n}pt)[{een}]\n"
        for n, naast in enumerate(zip(links, rechts, strict=True))
        for dx, een in zip((0, 160), naast, strict=True)
    )
    bron = f"#set page(width: 400pt, height: 200pt, margin: 40pt)\n#set text(size: 10pt)\n{regels}"
    assert kort(gelezen("a.pdf", pdf(bron))) == [" ".join(links), " ".join(rechts)]


def test_een_tabel_blijft_per_rij_bij_elkaar() -> None:
    bron = (
        "#table(columns: (140pt, 60pt, 60pt), [Wat], [Wie], [Jaar], [Een loting], [raad], [2027])"
    )
    assert kort(gelezen("a.pdf", stuk(bron))) == ["Wat | Wie | Jaar", "Een loting | raad | 2027"]


def test_een_inhoudsopgave_en_het_cijfer_van_een_noot_vallen_weg() -> None:
    bron = "#outline()\n= Bestuur\nEr komt een jongerenraad#super[3] in de stad.\n"
    assert kort(gelezen("a.pdf", stuk(bron))) == [
        "# Inhoudsopgave",
        "# Bestuur",
        "Er komt een jongerenraad in de stad.",
    ]


def test_wijde_spaties_in_een_uitgevulde_regel_zijn_geen_cellen() -> None:
    bron = "#box(width: 220pt)[Wij#h(1fr)geven#h(1fr)elke#h(1fr)wijk#h(1fr)geld] voor een plan."
    assert kort(gelezen("a.pdf", stuk(bron))) == ["Wij geven elke wijk geld voor een plan."]


def test_in_een_uitgevulde_tekst_eindigt_een_alinea_waar_de_regel_niet_vol_is() -> None:
    alinea = "Wij luisteren naar iedereen in de stad en in de dorpen, en geven antwoord op tijd. "
    zinnen = [alinea * 2 + "Dat doen wij echt.", alinea * 2 + "Zo werken wij elke dag."]
    bron = "#set par(spacing: 0.65em)\n" + "\n\n".join(zinnen * 2)
    assert kort(gelezen("a.pdf", stuk(bron))) == zinnen * 2


def test_een_zin_loopt_door_over_de_rand_van_een_bladzijde() -> None:
    zin = "wij lezen alles wat inwoners ons over hun straat en hun buurt schrijven, "
    akkoord = gelezen("a.pdf", stuk("Elke week " + zin * 20 + "en daarna antwoorden wij."))
    assert [regel.plaats for regel in akkoord.regels] == ["bladzijde 1"]
    assert akkoord.regels[0].tekst == "Elke week " + zin * 20 + "en daarna antwoorden wij."
