"""Feitenkaarten, akkoorden, draaiboeken en de aankruislijst: wat een lezer ziet."""

import re

from conftest import LaadMet
from kennisbank.papier import Uitgave
from kennisbank.papier.pers import alle_documenten
from kennisbank.samenhang import Inhoud
from kennisbank.weergave import Omgeving, bladen, toon
from voorbeeldboom import AKKOORDEN, BESTANDEN, DRAAIBOEKEN, KAART

KIEZEN = """toont: prioriteit
kiezen: {vraag: Wat gaat voor?, uitleg: Kruis aan., eigen: "9. Eigen:"}
"""


def overzicht(id: str, toont: str) -> str:
    return f"---\nid: {id}\ntitel: {id.capitalize()}\nkern: Lijst.\ntoont: {toont}\n---\n"


def met_alles(laad_met: LaadMet) -> Inhoud:
    prioriteiten = BESTANDEN["docs/prioriteiten/index.md"].replace("toont: prioriteit\n", KIEZEN)
    return laad_met(
        {
            "data/feitenkaarten.yaml": KAART,
            "data/akkoorden.yaml": AKKOORDEN,
            "data/draaiboeken.yaml": DRAAIBOEKEN,
            "docs/akkoorden.md": overzicht("akkoorden", "akkoord"),
            "docs/avond.md": overzicht("avond", "draaiboek"),
            "docs/prioriteiten/index.md": prioriteiten,
        }
    )


def html(inhoud: Inhoud, pad: str) -> str:
    [blad] = [een for een in bladen(inhoud.graaf) if een.pad == pad]
    return str(toon(blad, inhoud.graaf, Omgeving(inhoud.gemeenten)))


def kaal(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_feitenkaart_staat_vooraan_op_de_pagina_van_haar_instrument(laad_met: LaadMet) -> None:
    inhoud = met_alles(laad_met)
    assert inhoud.bevindingen == ()
    pagina = html(inhoud, "instrumenten/loting.html")
    tekst = kaal(pagina)
    volgorde = ["Kosten 300 euro", "Tegen", "300 euro vergoeding", "Niet gevonden"]
    plekken = [tekst.index(stuk) for stuk in volgorde]
    assert plekken == sorted(plekken)
    assert 'id="feit-loting"' in pagina
    assert "Niet gevonden: hoe lang het duurt." in tekst
    assert "Duur" not in tekst


def test_elk_bedrag_noemt_waar_wanneer_en_zijn_bron(laad_met: LaadMet) -> None:
    tekst = kaal(html(met_alles(laad_met), "instrumenten/loting.html"))
    assert "300 euro vergoeding Zeist, 2021 · bron 1 , Samen in balans" in tekst


def test_akkoord_zegt_wat_het_belooft_en_dat_het_uit_de_tweede_hand_is(laad_met: LaadMet) -> None:
    inhoud = met_alles(laad_met)
    tekst = kaal(html(inhoud, "akkoorden.html"))
    assert (
        "Maak een agenda (voorstel 1a) , voor een deel: Er komt een agenda. ( bladzijde 4 )"
        in tekst
    )
    assert (
        tekst.count("Uit de tweede hand; wij openden de akkoorden niet. Gezien bij een ander") == 1
    )
    assert "Zeist: Samen verder" in kaal(html(inhoud, "gemeenten/zeist.html"))
    assert "Zeist: Samen verder" in kaal(html(inhoud, "prioriteiten/1-vertrouwen.html"))


def test_akkoord_dat_niemand_las_is_een_rij_onder_wat_wel_gelezen_is(laad_met: LaadMet) -> None:
    rij = AKKOORDEN.replace("Samen verder", "Zonder hoofdstuk").replace("zeist-2026", "almere-2026")
    zonder = rij.replace("gemeente: Zeist", "gemeente: Almere").replace("'Zeist: ", "'Almere: ")
    ongelezen = re.sub(r"  gelezen.*\n  beloften:\n.*\n", "", zonder)
    inhoud = laad_met(
        {
            "data/akkoorden.yaml": ongelezen + AKKOORDEN,
            "docs/akkoorden.md": overzicht("akkoorden", "akkoord"),
        }
    )
    pagina = html(inhoud, "akkoorden.html")
    assert pagina.index('id="akkoord-zeist-2026"') < pagina.index('<tr id="akkoord-almere-2026"')
    assert "Almere Zonder hoofdstuk Coalitieakkoord, juni 2026" in kaal(pagina)
    assert "Dat is geen nee: het telt nergens mee." in pagina


def test_draaiboek_telt_de_minuten_en_heeft_een_uitnodiging(laad_met: LaadMet) -> None:
    tekst = kaal(html(met_alles(laad_met), "avond.html"))
    assert "Duur 90 minuten Voor wie iedereen Aan het eind" in tekst
    assert "0:00 Praten" in tekst
    assert "1:10 Kiezen" in tekst
    assert "Kopieer uitnodiging" in tekst


def test_aankruislijst_staat_op_de_pagina_in_het_boekje_en_op_een_vel(laad_met: LaadMet) -> None:
    inhoud = met_alles(laad_met)
    pagina = html(inhoud, "prioriteiten/index.html")
    assert pagina.count('type="checkbox"') == 1
    assert "9. Eigen:" in pagina
    documenten = {een.naam: een for een in alle_documenten(inhoud.graaf, Uitgave())}
    assert "9. Eigen:" in documenten["boekje"].als_opdracht().gegevens
    assert "9. Eigen:" in documenten["aankruislijst"].als_opdracht().gegevens
    assert documenten["aankruislijst"].hooguit == 1


def test_een_gemeente_zonder_voorbeeld_toont_wat_een_kaart_of_kader_over_haar_zegt(
    laad_met: LaadMet,
) -> None:
    """Ook een gemeente in een opsomming telt; een feit met een eigen voorbeeld staat al daar."""
    feit = "      jaar: 2021\n      bron: https://www.zeist.nl/balans\n"
    los = f"    - bedrag: 500 euro\n      tekst: samen\n      gemeente: Zeist en Utrecht\n{feit}"
    kader = BESTANDEN["data/kader.yaml"].replace("uitgever: Rijk", "uitgever: Gemeente Utrecht")
    inhoud = laad_met(
        {
            "data/feitenkaarten.yaml": KAART.replace("  tegen:\n", f"{los}  tegen:\n"),
            "data/kader.yaml": kader,
        }
    )
    utrecht, zeist = (html(inhoud, f"gemeenten/{naam}.html") for naam in ("utrecht", "zeist"))
    assert "Ook over Utrecht" in utrecht
    assert "Loting</a>. 500 euro: samen.<" in utrecht
    assert "Regels voor participatie</a>. De wet.<" in utrecht
    assert "Loting</a>. 500 euro: samen" in zeist
    assert "300 euro: vergoeding" not in zeist
    assert "Elders op deze site" in html(
        laad_met({"data/plaatsvermeldingen.yaml": "", "data/kader.yaml": kader}),
        "gemeenten/utrecht.html",
    )


def test_bronnen_zijn_genummerd_zoals_de_pagina_ze_noemt(laad_met: LaadMet) -> None:
    """De eerste bron die een lezer tegenkomt is bron 1, hoe de kaart haar bronnen ook opsomt."""
    eerst = '    - {url: "https://www.zeist.nl/eerst", titel: Eerst, uitgever: Zeist}\n'
    kaart = KAART.replace(
        'onderzoeker, bron: "https://www.zeist.nl/balans"',
        'onderzoeker, bron: "https://www.zeist.nl/eerst"',
    ).replace("  gezien_op", f"{eerst}  gezien_op")
    pagina = html(laad_met({"data/feitenkaarten.yaml": kaart}), "instrumenten/loting.html")
    assert re.findall(r"bron (\d)<span class=\"zicht\">, (\w+)", pagina) == [
        ("1", "Eerst"),
        ("2", "Samen"),
    ]
    assert '<li id="bron-1"><a href="https://www.zeist.nl/eerst">' in pagina


def test_instrument_noemt_bovenaan_zijn_artikel_en_zijn_eigen_pagina(laad_met: LaadMet) -> None:
    artikel = "  artikelen: [{nummer: '150', url: \"https://wetten.overheid.nl/a\"}]\n"
    kader = BESTANDEN["data/kader.yaml"] + f"{artikel}  status: geldt\n"
    inhoud = laad_met(
        {
            "data/feitenkaarten.yaml": KAART,
            "data/kader.yaml": f"{kader}  instrumenten: [begrip-loting]\n",
            "docs/loting.md": overzicht("loting", "verordening"),
        }
    )
    tekst = kaal(html(inhoud, "instrumenten/loting.html"))
    assert tekst.index("Alles bij elkaar: Loting") < tekst.index(
        "In de wet: artikel 150 Gemeentewet"
    )
    assert tekst.index("In de wet: artikel 150 Gemeentewet") < tekst.index("Tegen")
