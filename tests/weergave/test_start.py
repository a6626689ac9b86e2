"""De startpagina: eerst zoeken, dan wat nu speelt, en de weg naar de eigen gemeente."""

from conftest import LaadMet
from kennisbank.samenhang import Inhoud
from kennisbank.weergave import Omgeving, bladen, toon
from kennisbank.weergave.gemeentenamen import gemeentenamen, namenscript
from kennisbank.weergave.start import nieuwste
from voorbeeldboom import BESTANDEN

VOORBEELDEN = """- id: vb-oud
  titel: Het oude verhaal
  kern: Lang geleden.
  bron: [pamflet-tekst:1]
  gemeente: Zeist
  jaar_start: 2012

- id: vb-jong
  titel: Het jonge verhaal
  kern: Kort geleden.
  bron: [pamflet-tekst:1]
  gemeente: Zeist
  jaar_start: 2025
  status: loopt
"""
UITGELICHT = BESTANDEN["docs/index.md"].replace("[vb-zeist-loting]", "[vb-oud, vb-jong]")
INWONERS = (
    "code,naam,inwoners,peildatum,bron,adres\n"
    "GM0355,Zeist,66656,2026-01-01,CBS,https://opendata.cbs.nl/x\n"
)
VRAGEN = UITGELICHT.replace(
    "uitgelicht:",
    """vragen:
  - {vraag: Hoe begin ik?, naar: tip-1}
  - {vraag: Wat deden anderen?, pagina: voorbeelden/index.html}
uitgelicht:""",
)


def start(inhoud: Inhoud, **omgeving: object) -> str:
    [blad] = [een for een in bladen(inhoud.graaf) if een.pad == "index.html"]
    return str(toon(blad, inhoud.graaf, Omgeving(inhoud.gemeenten, **omgeving)))  # type: ignore[arg-type]


def test_de_startpagina_begint_met_zoeken_en_eindigt_met_wie_u_bent(laad_met: LaadMet) -> None:
    html = start(laad_met(), toegevoegd={"tip-1": "2026-11-20"}, peildatum="2026-11-30")
    volgorde = [
        'role="search"',
        "Vóór 1 januari 2027",
        "Ik zoek inspiratie",
        "Uw gemeente",
        "Het nieuwste",
        "1 prioriteit, 2 voorstellen",
        "Zo liep het bij anderen",
    ]
    plekken = [html.index(stuk) for stuk in volgorde]
    assert plekken == sorted(plekken)
    assert '<svg class="land"' not in html


def test_een_vraag_leidt_zonder_zoeken_naar_haar_antwoord(laad_met: LaadMet) -> None:
    html = start(laad_met({"docs/index.md": VRAGEN, "data/voorbeelden.yaml": VOORBEELDEN}))
    assert '<a href="tips/1-open.html">Hoe begin ik?</a>' in html
    assert '<a href="voorbeelden/index.html">Wat deden anderen?</a>' in html


def test_hoe_het_liep_begint_bij_het_jongste_jaar_met_inwoners_en_afloop(
    laad_met: LaadMet,
) -> None:
    boom = {
        "docs/index.md": UITGELICHT,
        "data/voorbeelden.yaml": VOORBEELDEN,
        "data/gemeenten-inwoners.csv": INWONERS,
    }
    html = start(laad_met(boom))
    rij = html[html.index("Zo liep het") :]
    assert rij.index("Het jonge verhaal") < rij.index("Het oude verhaal")
    for feit in ("2025", "2012", "Loopt nog", "Niet bekend", "66.656 inwoners"):
        assert feit in rij


def test_elke_gemeente_en_elke_oude_naam_leidt_naar_een_pagina(laad_met: LaadMet) -> None:
    inhoud = laad_met()
    namen = gemeentenamen(inhoud.graaf, inhoud.gemeenten)
    assert namen["zeist"] == ("Zeist",)
    assert "Heerhugowaard" in namen["dijk-en-waard"]
    assert namen["dijk-en-waard"][0] == "Dijk en Waard"
    script = namenscript(inhoud.graaf, inhoud.gemeenten)
    assert script.startswith("globalThis.meerdoenGemeentenamen={")


def test_de_kiezer_staat_op_de_startpagina_en_boven_de_lijst_van_gemeenten(
    laad_met: LaadMet,
) -> None:
    rij = bladen(laad_met().graaf)
    assert {een.pad for een in rij if een.heeft_kiezer} == {"index.html", "gemeenten/index.html"}


def test_het_nieuwste_staat_per_soort_met_de_laatste_dag_vooraan(laad_met: LaadMet) -> None:
    graaf = laad_met({"data/voorbeelden.yaml": VOORBEELDEN, "docs/index.md": UITGELICHT}).graaf
    rij = nieuwste(graaf, {"tip-1": "2026-10-03", "vb-oud": "2026-11-29", "vb-jong": "2026-11-29"})
    assert [(een.dag, een.soort.naam) for een in rij] == [
        ("2026-11-29", "voorbeeld"),
        ("2026-10-03", "tip"),
    ]
    assert [knoop.id for knoop in rij[0].eerst] == ["vb-jong", "vb-oud"]
    assert nieuwste(graaf, {}) == ()
