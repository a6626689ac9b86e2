"""Het antwoord aan de inzender zegt wat er beter kan, bewaart de tekst en voert niets uit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kennisbank.schrijven.inzending import beoordeel
from kennisbank.schrijven.toets import Toets
from kennisbank.schrijven.verslag import in_hek, veilig, verslag
from kennisbank.schrijven.vragen import VRAGEN
from kennisbank.zoeken import Gelijkenis
from schrijven.formulierproef import GOED, formuliertekst

ONZE_VOORBEELDEN = {vraag.voorbeeld for vraag in VRAGEN}
LEZER = MarkdownIt("commonmark", {"html": True})
GEVAARLIJK = (
    "@vng-redactie <img src=x onerror=alert(1)> [klik](javascript:alert(1)) #1 "
    "![](http://x.nl/a.png) `code` **vet** https://kwaad.example owner/repo#2 www.kwaad.nl "
    "$x$ <!-- -->"
)


def blok(markdown: str) -> list[str]:
    """De inhoud van elk blok met letterlijke tekst."""
    return [deel.content for deel in LEZER.parse(markdown) if deel.type == "fence"]


def test_een_goede_inzending_krijgt_dank_en_ziet_het_record(toets: Toets) -> None:
    inzending = beoordeel(formuliertekst(), toets)
    antwoord = verslag(inzending, (), formuliertekst())
    assert antwoord.startswith("### Dank u wel, dit klopt\n")
    assert blok(antwoord) == [inzending.uitslag.tekst]


def test_elke_bevinding_krijgt_een_regel_en_de_tekst_blijft_bewaard(toets: Toets) -> None:
    tekst = formuliertekst(gemeente="Zeisst", status="lopt")
    antwoord = verslag(beoordeel(tekst, toets), (), tekst)
    assert antwoord.startswith("### Dank u wel. Er zijn nog 2 dingen te verbeteren\n")
    assert "- **Gemeente**: ‘Zeisst’ is geen gemeente. Bedoelt u ‘Zeist’?\n" in antwoord
    assert blok(antwoord) == [tekst + "\n"]


def test_bij_een_foute_bron_staat_hoe_u_haar_schrijft(toets: Toets) -> None:
    tekst = formuliertekst(bronnen="zie onze website")
    antwoord = verslag(beoordeel(tekst, toets), (), tekst)
    assert "#### Zo schrijft u het\n\n- **Waar het te lezen is**: " in antwoord
    assert "webadres &#124; titel" in antwoord
    assert "**Past bij**" not in antwoord


def test_een_bevinding_is_enkelvoud(toets: Toets) -> None:
    tekst = formuliertekst(gemeente="Zeisst")
    assert "Er is nog één ding te verbeteren" in verslag(beoordeel(tekst, toets), (), tekst)


def test_wat_erop_lijkt_wordt_genoemd(toets: Toets) -> None:
    een = Gelijkenis("vb-zeist-loting", "Gelote inwoners", "x.html", 0.7, False)
    antwoord = verslag(beoordeel(formuliertekst(), toets), (een,), "")
    assert "- Gelote inwoners (vb-zeist-loting). Is dit hetzelfde verhaal?" in antwoord


@pytest.mark.parametrize("veld", ["titel", "gemeente", "wat", "bronnen", "relaties", "status"])
def test_opmaak_namen_en_links_van_buiten_doen_niets(veld: str, toets: Toets) -> None:
    tekst = formuliertekst(GOED | {veld: GEVAARLIJK})
    antwoord = verslag(beoordeel(tekst, toets), (), tekst)
    for deel in LEZER.parse(antwoord):
        for stuk in deel.children or []:
            gewoon = stuk.type in {"text", "strong_open", "strong_close", "softbreak"}
            assert gewoon or stuk.content in ONZE_VOORBEELDEN
            assert "@vng" not in stuk.content
            assert "://kwaad" not in stuk.content
            assert "#1" not in stuk.content


@given(st.text(alphabet=st.sampled_from("`~\n\r a<@#é\x00\u202e"), max_size=60))
def test_een_tekst_kan_niet_uit_haar_blok(tekst: str) -> None:
    soorten = [deel.type for deel in LEZER.parse(in_hek(tekst))]
    assert soorten == ["fence"]


@given(st.text(max_size=60))
def test_een_zin_blijft_een_regel_gewone_tekst(tekst: str) -> None:
    soorten = {
        stuk.type
        for deel in LEZER.parse(f"- **x**: {veilig(tekst)}")
        for stuk in deel.children or []
    }
    assert soorten <= {"text", "strong_open", "strong_close"}


def test_een_lange_tekst_wordt_op_verzoek_ingekort_met_een_zin_erbij() -> None:
    kort = in_hek("a" * 100, hooguit=10)
    assert blok(kort) == ["a" * 10 + "\n"]
    assert "De rest van uw tekst staat nog in de melding zelf." in kort


def test_een_vloed_van_bevindingen_blijft_leesbaar(toets: Toets) -> None:
    tekst = formuliertekst(relaties="\n".join(f"voorstel-{n}x" for n in range(200)))
    antwoord = verslag(beoordeel(tekst, toets), (), tekst)
    assert "- En nog 140 meer.\n" in antwoord
