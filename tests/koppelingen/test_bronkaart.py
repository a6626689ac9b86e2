"""De bronkaart: wat wij schreven waar nu iets anders staat (groep 11)."""

from dataclasses import replace

from kennisbank.koppelingen import Linkmelding, Site
from kennisbank.koppelingen.opdracht import binnen, bron_van
from koppelingen.conftest import Huis

LOS, TEKST = "redactie/over.html", "docs/redactie/over.md"
MEEDOEN, TIPS, ELDERS = "index.html", "../tips/index.html", "https://vng.nl/over"


def met_pagina(huis: Huis, pagina: str, html: str) -> Site:
    inhoud = html.encode()
    return replace(huis.site, lees=lambda pad: inhoud if pad == pagina else huis.site.lees(pad))


def gemeld(huis: Huis, pagina: str, html: str) -> list[Linkmelding]:
    bron = bron_van(huis.map, huis.inhoud.graaf, huis.inhoud.lezing)
    return [een for een in binnen(met_pagina(huis, pagina, html), bron) if een.pagina == pagina]


def rij(*adressen: str) -> str:
    links = "".join(f'<a href="{een}">x</a>' for een in adressen)
    return f"<main>{links}</main>"


def regels(huis: Huis, *adressen: str) -> list[int]:
    return sorted(een.plek.regel for een in gemeld(huis, LOS, rij(*adressen)))


def test_links_die_alle_hetzelfde_werden_krijgen_elk_hun_eigen_regel(huis: Huis) -> None:
    assert regels(huis, "", "", "") == [7, 9]  # twee van de drie staan op regel 9


def test_een_kapotte_link_neemt_de_plaats_in_van_de_link_die_ontbreekt(huis: Huis) -> None:
    assert regels(huis, "weg.html", TIPS, ELDERS) == [7]
    assert regels(huis, MEEDOEN, TIPS, "weg.html") == [9]


def test_een_goede_link_van_het_raamwerk_neemt_geen_plaats_in(huis: Huis) -> None:
    assert regels(huis, "../index.html", "weg.html", TIPS, ELDERS) == [7]


def test_wat_op_de_pagina_van_plaats_wisselde_houdt_zijn_regel(huis: Huis) -> None:
    assert regels(huis, TIPS, ELDERS, "weg.html") == [7]
    assert regels(huis, ELDERS, "weg.html", MEEDOEN) == [9]


def test_waar_meer_ontbreekt_dan_er_kapot_is_raden_wij_niet(huis: Huis) -> None:
    assert regels(huis, "weg.html") == [1]


def test_link_die_wij_niet_schreven_hoort_bij_het_begin_van_de_tekst(huis: Huis) -> None:
    assert regels(huis, MEEDOEN, TIPS, ELDERS, "weg.html") == [1]


def test_leeg_adres_op_een_keuzelijst_hoort_bij_het_record_dat_er_stond(huis: Huis) -> None:
    pagina, oud = "voorbeelden/bij/provincie-utrecht.html", 'href="../zeist-loting.html"'
    html = huis.site.lees(pagina).decode()
    assert oud in html
    [melding] = gemeld(huis, pagina, html.replace(oud, 'href=""'))
    assert melding.plek == huis.inhoud.graaf["vb-zeist-loting"].plek
