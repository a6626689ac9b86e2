"""Van een kapotte link terug naar de regel die een redacteur verbetert (groep 11)."""

from dataclasses import replace
from random import Random

import pytest

from conftest import LaadMet
from kennisbank.bevinding import Plek
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.koppelingen import Linkmelding, Site, controleer, linkmelding
from kennisbank.koppelingen.herkomst import met_herkomst
from kennisbank.koppelingen.vindplaats import bronlinks
from koppelingen.conftest import Huis
from koppelingen.mutatie import breek
from koppelingen.orakel import goede_regels


def na(huis: Huis, site: Site) -> list[Linkmelding]:
    teksten = huis.tekstpaginas
    return list(met_herkomst(controleer(site), site, huis.inhoud.graaf, teksten))


def vervang(huis: Huis, pagina: str, oud: str, nieuw: str) -> Site:
    tekst = huis.site.lees(pagina).decode()
    assert oud in tekst
    inhoud = tekst.replace(oud, nieuw).encode()
    return replace(huis.site, lees=lambda pad: inhoud if pad == pagina else huis.site.lees(pad))


def webadressen(graaf: Kennisgraaf) -> dict[str, Plek]:
    """Elk webadres met de eerste plek waar het staat."""
    plekken: dict[str, Plek] = {}
    for url, plek in bronlinks(graaf, {}):
        plekken.setdefault(url, plek)
    return plekken


def regel_van(huis: Huis, bestand: str, tekst: str) -> int:
    regels = (huis.map / bestand).read_text(encoding="utf-8").split("\n")
    return next(nummer for nummer, regel in enumerate(regels, 1) if tekst in regel)


def test_de_gebouwde_site_geeft_geen_vals_alarm(huis: Huis) -> None:
    assert na(huis, huis.site) == []


@pytest.mark.parametrize("zaad", range(10))
def test_elke_gebroken_link_is_gevonden_op_pagina_en_regel(huis: Huis, zaad: int) -> None:
    """Tien keer twintig pagina's tegelijk: elke keer de hele site lezen kost het meest."""
    site, mutaties = breek(huis.site, Random(zaad), 20)  # noqa: S311 - geen geheim
    meldingen = na(huis, site)
    per_link = {(een.pagina, een.is_nu): een for een in mutaties}
    assert {(een.pagina, een.url) for een in meldingen} == set(per_link)
    for melding in meldingen:
        mutatie = per_link[melding.pagina, melding.url]
        assert (melding.plek.bestand, melding.plek.regel) in goede_regels(huis, mutatie), (
            f"{mutatie.was} werd {mutatie.is_nu}"
        )


def test_adres_uit_een_lijst_krijgt_de_regel_van_het_veld(huis: Huis) -> None:
    pagina, oud = "voorbeelden/zeist-loting.html", "https://www.zeist.nl/balans"
    [melding] = na(huis, vervang(huis, pagina, oud, "htps://www.zeist.nl/balans"))
    assert melding.plek.bestand == "data/voorbeelden.yaml"
    assert melding.plek.regel == regel_van(huis, "data/voorbeelden.yaml", f"url: {oud}")


def test_leeg_adres_krijgt_de_regel_van_het_enige_adres_dat_ontbreekt(huis: Huis) -> None:
    pagina, oud = "voorbeelden/zeist-loting.html", 'href="https://www.zeist.nl/balans"'
    [melding] = na(huis, vervang(huis, pagina, oud, 'href=""'))
    assert melding.plek.regel == regel_van(huis, "data/voorbeelden.yaml", "zeist.nl/balans")


def test_link_in_lopende_tekst_krijgt_zijn_eigen_regel(huis: Huis) -> None:
    pagina, bestand = "prioriteiten/1-vertrouwen.html", "docs/prioriteiten/1-vertrouwen.md"
    meldingen = na(huis, vervang(huis, pagina, "../tips/1-open.html", "../tips/1-opn.html"))
    regels = {een.plek.regel for een in meldingen if een.plek.bestand == bestand}
    assert regel_van(huis, bestand, "[tip 1.1](tip-1.1)") in regels


def test_pagina_die_verdween_wordt_gemeld_bij_wie_ernaar_verwijst(huis: Huis) -> None:
    weg = "voorbeelden/zeist-loting.html"
    site = replace(huis.site, paden=huis.site.paden - {weg})
    per_pagina = {een.pagina: een for een in na(huis, site)}
    op_prioriteit = per_pagina["prioriteiten/1-vertrouwen.html"]
    verband = regel_van(huis, "data/voorbeelden.yaml", "naar: voorstel-1a")
    assert (op_prioriteit.plek.bestand, op_prioriteit.plek.regel) == (
        "data/voorbeelden.yaml",
        verband,
    )
    in_lijst = per_pagina["voorbeelden/index.html"]
    eerste = regel_van(huis, "data/voorbeelden.yaml", "id: vb-zeist-loting")
    assert (in_lijst.plek.bestand, in_lijst.plek.regel) == ("data/voorbeelden.yaml", eerste)


def test_blik_op_een_begrip_krijgt_de_regel_waar_het_begrip_genoemd_is(huis: Huis) -> None:
    pagina = "instrumenten/loting.html"
    site = vervang(
        huis,
        pagina,
        'href="../voorbeelden/zeist-loting.html',
        'href="../voorbeelden/zeist-lotin.html',
    )
    verband = regel_van(huis, "data/voorbeelden.yaml", "instrumenten: [begrip-loting]")
    assert {(een.plek.bestand, een.plek.regel) for een in na(huis, site)} == {
        ("data/voorbeelden.yaml", verband)
    }


def test_uitleg_bij_een_woord_hoort_bij_het_begrip(huis: Huis) -> None:
    pagina, bestand = "prioriteiten/1-vertrouwen.html", "docs/prioriteiten/1-vertrouwen.md"
    html = '<main><p id="voorstel-1a"><a href="#woord-begrip-loting">x</a></p></main>'
    site = replace(huis.site, lees=lambda pad: html.encode() if pad == pagina else b"")
    [melding] = na(huis, site)
    assert melding.plek.regel == regel_van(huis, bestand, "instrumenten: [begrip-loting]")


def test_adres_dat_niemand_schreef_heeft_geen_plek(huis: Huis) -> None:
    """Het adres van een gemeente komt uit de lijst van alle gemeenten."""
    assert not any("identifier.overheid.nl" in url for url in webadressen(huis.inhoud.graaf))


def test_losse_tekstpagina_krijgt_de_regel_in_haar_markdown(huis: Huis) -> None:
    pagina, bestand = "redactie/over.html", "docs/redactie/over.md"
    meldingen = na(huis, vervang(huis, pagina, "../tips/index.html", "../tip/index.html"))
    in_tekst = [een for een in meldingen if een.plek.bestand == bestand]
    assert [een.plek.regel for een in in_tekst] == [regel_van(huis, bestand, "[de tips]")]


def test_link_in_het_menu_heeft_geen_regel_van_het_record_op_de_pagina(huis: Huis) -> None:
    pagina = "prioriteiten/1-vertrouwen.html"
    oud = 'class="woordmerk" href="../index.html"'
    [melding] = na(huis, vervang(huis, pagina, oud, oud.replace("index", "indx")))
    assert melding.plek.bestand == "docs/index.md"
    [melding] = na(huis, vervang(huis, pagina, oud, oud.replace("../index.html", "")))
    assert (melding.plek.bestand, melding.plek.regel) == ("", 0)


def test_gelijke_links_in_twee_records_krijgen_elk_hun_eigen_regel(laad_met: LaadMet) -> None:
    url = "https://www.zeist.nl/balans"
    extra = (
        f"- id: vb-a\n  titel: A\n  kern: A.\n  bron: [pamflet-tekst:72]\n  wat: Zie [a]({url}).\n"
    )
    inhoud = laad_met({"data/voorbeelden.yaml": extra + extra.replace("vb-a", "vb-b")})
    html = "".join(
        f'<article id="{id_}"><a href="{url}">x</a></article>' for id_ in ("vb-b", "vb-a")
    )
    site = Site(frozenset({"p.html"}), lambda pad: f"<main>{html}</main>".encode())
    dood = [linkmelding("p.html", url, "dood", "Weg.", nummer=nummer) for nummer in (0, 1)]
    assert [een.plek.regel for een in met_herkomst(dood, site, inhoud.graaf)] == [5, 10]


KOP = "- id: vb-a\n  titel: A\n  kern: A.\n  bron: [pamflet-tekst:72]\n"
URL = "https://www.zeist.nl/x"


@pytest.mark.parametrize(
    ("veld", "regel"),
    [
        (f"  wat: Zie [a]({URL}).\n", 5),
        (f"  wat: >\n    Eerst dit.\n    Zie [a]({URL}).\n", 7),
        (f"  wat: |2\n    Eerst dit.\n\n    Zie [a]({URL}).\n", 8),
        (f'  "wat": "Eerst dit. \\\n    Zie [a]({URL})."\n', 6),
        (f"  # {URL}\n  wat: Zie [a]({URL}).\n", 6),
        (f"  bronnen: [{{url: '{URL}', titel: A, uitgever: B}}]\n", 5),
        (f"  bronnen:\n    - titel: A\n      uitgever: B\n      url: {URL}\n", 8),
        (f"  wat: &a Zie [a]({URL}).\n  hoe: *a\n", 5),
        (f"  wat: Zie [a]({URL}) en [b]({URL}).\n", 5),
        (f"  wat: |\n    Zie\t[a]({URL}).\n", 6),
    ],
)
def test_elke_schrijfwijze_in_yaml_geeft_de_regel_van_het_adres(
    laad_met: LaadMet, veld: str, regel: int
) -> None:
    inhoud = laad_met({"data/voorbeelden.yaml": KOP + veld})
    assert webadressen(inhoud.graaf)[URL] == Plek("data/voorbeelden.yaml", regel)


@pytest.mark.parametrize("voor", ["\ufeff", "# uitleg\r\n"])
def test_bom_en_windows_regeleinden_verschuiven_geen_regel(laad_met: LaadMet, voor: str) -> None:
    tekst = voor + KOP + f"  wat: Zie [a]({URL}).\n"
    inhoud = laad_met({"data/voorbeelden.yaml": tekst.replace("\n", "\r\n").replace("\r\r", "\r")})
    assert webadressen(inhoud.graaf)[URL].regel == 5 + voor.count("\n")


def test_adres_onder_de_kop_van_markdown_telt_vanaf_het_begin_van_het_bestand(
    laad_met: LaadMet,
) -> None:
    kop = "---\nid: kernwaarde-a\ntitel: A\nkern: A.\nvraag: A?\nbron: [pamflet-tekst:1]\n---\n"
    tekst = f"{kop}\n[x]: {URL}\n\nZie [x].\n"
    inhoud = laad_met({"docs/kernwaarden/2-a.md": tekst})
    assert webadressen(inhoud.graaf)[URL] == Plek("docs/kernwaarden/2-a.md", 9)
