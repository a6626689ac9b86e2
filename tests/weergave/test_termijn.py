"""Een termijn: de pagina klopt vóór en na de dag, met en zonder script."""

import pytest

from conftest import LaadMet
from kennisbank.weergave import Omgeving, bladen, toon
from voorbeeldboom import BESTANDEN, VERORDENINGEN

KADER = "data/kader.yaml"
MET_TERMIJN = BESTANDEN[KADER].replace(
    "  overgang_tot: 2027-01-01\n",
    """  overgang_tot: 2027-01-01
  termijn:
    altijd: Einde van de overgang.
    vooraf: Nog even.
    daarna: Sinds die dag hoort het er te zijn.
    knop: Bent u klaar?
    naar: verordeningen
    start_tot: 2027-04-01
""",
)
BOOM = {
    KADER: MET_TERMIJN,
    "docs/verordeningen.md": """---
id: verordeningen
titel: Verordeningen
kern: Wat er geregeld moet zijn.
toont: verordening
termijn: kader-participatie
alineas:
  - id: motie
    titel: Een motie
    kern: Neem haar mee.
    bron: [pamflet-tekst:1]
    overname: "Motie voor [gemeentenaam]"
---
""",
    "data/verordeningen.yaml": VERORDENINGEN,
}


def pagina(laad_met: LaadMet, pad: str, peildatum: str) -> str:
    inhoud = laad_met(BOOM)
    assert inhoud.bevindingen == ()
    [blad] = [een for een in bladen(inhoud.graaf) if een.pad == pad]
    return str(toon(blad, inhoud.graaf, Omgeving(inhoud.gemeenten, peildatum=peildatum)))


def test_voor_de_dag_staat_er_zonder_script_een_zin_die_altijd_waar_is(laad_met: LaadMet) -> None:
    html = pagina(laad_met, "verordeningen.html", "2026-12-31")
    assert "<p data-altijd>Einde van de overgang.</p>" in html
    assert "<p data-vooraf hidden>Nog even.</p>" in html
    assert "<p data-daarna hidden>Sinds die dag hoort het er te zijn.</p>" in html


def test_vanaf_de_dag_zegt_de_bouw_zelf_wat_er_geldt(laad_met: LaadMet) -> None:
    html = pagina(laad_met, "verordeningen.html", "2027-01-01")
    assert "<p>Sinds die dag hoort het er te zijn.</p>" in html
    assert "Nog even." not in html
    assert "Einde van de overgang." not in html


@pytest.mark.parametrize(
    ("peildatum", "is_om"), [("2026-12-31", False), ("2027-01-01", True), ("2029-01-01", True)]
)
def test_bij_wet_en_kader_staat_wat_er_na_de_dag_geldt(
    laad_met: LaadMet, peildatum: str, is_om: bool
) -> None:
    html = pagina(laad_met, "kader.html", peildatum)
    assert ("Sinds die dag hoort het er te zijn." in html) is is_om
    assert "Kijk na wat nu geldt." not in html


@pytest.mark.parametrize(
    ("peildatum", "staat_er"),
    [("2025-12-31", False), ("2026-01-01", True), ("2027-01-01", True), ("2027-04-01", False)],
)
def test_de_startpagina_toont_de_termijn_zolang_zij_telt(
    laad_met: LaadMet, peildatum: str, staat_er: bool
) -> None:
    html = pagina(laad_met, "index.html", peildatum)
    assert (
        '<a class="knop knop--vol" href="verordeningen.html">Bent u klaar?</a>' in html
    ) is staat_er


def test_een_motie_staat_klaar_om_te_kopieren(laad_met: LaadMet) -> None:
    html = pagina(laad_met, "verordeningen.html", "2026-12-31")
    assert 'data-kopieer="tekst-motie"' in html
    assert 'Motie voor <span class="invul">[gemeentenaam]</span>' in html


def test_een_leeg_veld_staat_er_niet_en_heet_nooit_nee(laad_met: LaadMet) -> None:
    html = pagina(laad_met, "verordeningen.html", "2026-12-31")
    blok = html.partition('id="verordening-zeist"')[2].partition("</section>")[0]
    assert "<dt>Geldt vanaf</dt><dd>1 februari 2026</dd>" in blok
    assert blok.count("<dt>") == 1
    assert "Wij lazen het begin." in blok
    assert "https://lokaleregelgeving.overheid.nl/CVDR1" in blok
    assert "Wat u hier niet ziet, kan er dus wel in staan." in html
