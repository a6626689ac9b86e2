"""De site zoals MkDocs haar bouwt, met de haken en het raamwerk uit deze boom."""

import json
import re
import runpy
import shutil
import tarfile
import zipfile
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from sitebouw import HOOFDMAP, alle_bestanden, bouw, kopieer_raamwerk
from voorbeeldboom import BESTANDEN, schrijf_boom

GEGEVENS = "application/ld+json"  # wordt niet uitgevoerd


@pytest.fixture
def huis(tmp_path: Path) -> Path:
    """De kleine kennisbank met alles om haar te bouwen."""
    kopieer_raamwerk(tmp_path)
    return schrijf_boom(tmp_path)


def test_het_meldpunt_voor_lekken_staat_in_de_site(kleine_site: Path) -> None:
    tekst = (kleine_site / ".well-known/security.txt").read_text("utf-8")
    assert tekst.startswith("Contact: https://")


def test_wat_een_toestel_bewaart_staat_op_een_lijst_en_niet_in_de_zip(kleine_site: Path) -> None:
    lijst = json.loads((kleine_site / "data/toestel-lijst.json").read_text("utf-8"))
    paginas = {pad.relative_to(kleine_site).as_posix() for pad in kleine_site.rglob("*.html")}
    assert paginas - {"404.html"} <= set(lijst)
    assert (kleine_site / "dienstwerker.js").is_file()  # in een map bedient hij alleen die map
    with zipfile.ZipFile(kleine_site / "meer-doen-offline.zip") as zip_:
        assert [
            naam for naam in zip_.namelist() if "toestel-lijst" in naam or "werker" in naam
        ] == []


def test_de_noodrem_laat_een_lege_stand_achter(huis: Path) -> None:
    klaar = bouw(huis, MEERDOEN_TOESTEL="false")
    assert klaar.returncode == 0, klaar.stderr
    assert (huis / "site/data/toestel.json").read_text("utf-8") == "{}\n"
    assert not (huis / "site/data/toestel-lijst.json").exists()
    assert (huis / "site/dienstwerker.js").is_file()  # die doet het opruimen


def boom(pagina: Path) -> LexborHTMLParser:
    return LexborHTMLParser(pagina.read_text(encoding="utf-8"))


def tekst_van(pagina: Path, kiezer: str) -> str:
    knoop = boom(pagina).css_first(kiezer)
    assert knoop is not None, f"{kiezer} staat niet in {pagina}"
    return " ".join(knoop.text().split())


def ankers_en_links(site: Path) -> tuple[set[str], set[tuple[str, str]]]:
    """Alle ankers (pagina#id) en alle interne links (pagina, doel) van een site."""
    ankers: set[str] = set()
    links: set[tuple[str, str]] = set()
    for pagina in sorted(site.rglob("*.html")):
        pad = pagina.relative_to(site).as_posix()
        html = boom(pagina)
        ankers |= {pad, *(f"{pad}#{k.attributes['id']}" for k in html.css("[id]"))}
        for knoop in html.css("a[href]"):
            adres = knoop.attributes["href"] or ""
            if not re.match(r"[a-z]+:", adres) and pad != "404.html":
                weg, kruis, anker = adres.partition("#")
                doel = weg.partition("?")[0]  # een keuze in het adres verandert de pagina niet
                vol = (pagina.parent / doel).resolve().relative_to(site.resolve()).as_posix()
                links.add((pad, (vol if doel else pad) + kruis + anker))
    return ankers, links


def test_bouw_slaagt_en_elk_record_is_te_vinden(kleine_site: Path) -> None:
    data = json.loads((kleine_site / "data/kennisbank.json").read_text(encoding="utf-8"))
    ankers, _ = ankers_en_links(kleine_site)
    assert {record["url"] for record in data["records"]} <= ankers
    assert {"voorstel-1a", "tip-1.1", "vb-zeist-loting"} <= {een["id"] for een in data["records"]}


def test_elke_interne_link_komt_aan(kleine_site: Path) -> None:
    ankers, links = ankers_en_links(kleine_site)
    bestanden = {pad.relative_to(kleine_site).as_posix() for pad in kleine_site.rglob("*")}
    assert {link for link in links if link[1] not in ankers and link[1] not in bestanden} == set()


VREEMD = (
    *("env", "LC_ALL=C", "PYTHONCOERCECLOCALE=0", "PYTHONUTF8=0", "PYTHONHASHSEED=4711"),
    *("TZ=Pacific/Kiritimati", "sh", "-c", 'umask 077; exec "$@"', "sh"),
)
"""Een machine waar tekst vanzelf ASCII is, en de klok een dag voorloopt."""


def test_elders_met_een_andere_taal_klok_umask_en_volgorde_is_elke_byte_gelijk(
    kleine_site: Path, tmp_path: Path
) -> None:
    map_ = tmp_path / "één map"
    map_.mkdir()
    kopieer_raamwerk(map_)
    klaar = bouw(schrijf_boom(map_), tmp_path / "twee", ervoor=VREEMD)
    assert klaar.returncode == 0, klaar.stderr
    assert alle_bestanden(kleine_site) == alle_bestanden(tmp_path / "twee")


GEHAALD = ("legacy/build/pdf.min.mjs", "legacy/build/pdf.worker.min.mjs", "LICENSE")


@pytest.fixture
def met_pdflezer(huis: Path) -> Path:
    """De map van een pdf-lezer die `make pdflezer` net uitpakte."""
    bron = huis / "weg/package"
    for een in GEHAALD:
        (bron / een).parent.mkdir(parents=True, exist_ok=True)
        (bron / een).write_text(een * 999, "utf-8")
    with tarfile.open(huis / "weg.tgz", "w:gz") as pakket:
        pakket.add(bron, "package")
    doel = huis / ".voorraad/npm/pdfjs-dist"
    doel.parent.mkdir(parents=True)
    haal = runpy.run_path(str(HOOFDMAP / "gereedschap/haal_npm_pakket.py"))
    haal["pak_uit"](huis / "weg.tgz", doel)
    return doel


def test_een_beschadigde_pdflezer_blijft_van_de_site_met_een_zin(
    huis: Path, met_pdflezer: Path
) -> None:
    stuk = met_pdflezer / GEHAALD[1]
    stuk.write_bytes(stuk.read_bytes()[:-4096] + b"\0" * 4096)
    klaar = bouw(huis)
    assert klaar.returncode == 0, klaar.stderr
    assert "De pdf-lezer in .voorraad/npm/pdfjs-dist is niet heel" in klaar.stderr
    assert [pad for pad in alle_bestanden(huis / "site") if "pdflezer" in pad] == []


def test_een_gehaalde_pdflezer_komt_op_de_site_en_op_een_toestel_en_niet_in_de_zip(
    huis: Path, met_pdflezer: Path
) -> None:
    assert bouw(huis).returncode == 0
    op_de_site = {f"assets/pdflezer/{Path(een).name}" for een in GEHAALD}
    assert {pad for pad in alle_bestanden(huis / "site") if "pdflezer" in pad} == op_de_site
    op_een_toestel = json.loads((huis / "site/data/toestel-lijst.json").read_bytes())
    assert {pad for pad in op_een_toestel if "pdflezer" in pad} == op_de_site
    with zipfile.ZipFile(huis / "site/meer-doen-offline.zip") as zip_:
        assert [naam for naam in zip_.namelist() if "pdflezer" in naam] == []


def test_fout_in_de_inhoud_laat_de_vorige_site_heel(kleine_site: Path, huis: Path) -> None:
    shutil.copytree(kleine_site, huis / "site")
    eerst = alle_bestanden(huis / "site")
    tip = huis / "docs/tips/1-open.md"
    tip.write_text(BESTANDEN["docs/tips/1-open.md"].replace("kern: Laat", "kerm: Laat"), "utf-8")
    klaar = bouw(huis)
    assert klaar.returncode == 1
    assert "docs/tips/1-open.md:6: Het veld ‘kerm’ bestaat niet. Bedoelt u ‘kern’?" in klaar.stderr
    assert "Traceback" not in klaar.stderr
    assert alle_bestanden(huis / "site") == eerst


@pytest.mark.parametrize("bestand", ["docs/tips/1-open.md", "docs/redactie/over.md"])
def test_script_in_een_tekst_komt_nooit_levend_op_een_pagina(huis: Path, bestand: str) -> None:
    tekst = (huis / bestand).read_text("utf-8") + "\n<script>alert(1)</script>\n"
    (huis / bestand).write_text(tekst + "\nEn <img src=x onerror=alert(2)> hier.\n", "utf-8")
    klaar = bouw(huis)
    if klaar.returncode == 0:
        html = "".join(pad.read_text("utf-8") for pad in (huis / "site").rglob("*.html"))
        assert "<script>alert" not in html
        assert "<img src=x" not in html
    else:
        assert f"{bestand}:{tekst.count(chr(10))}: " in klaar.stderr
        assert "HTML-code" in klaar.stderr


def test_verwijderd_record_laat_geen_pagina_achter(huis: Path) -> None:
    (huis / "docs/tips/1-open.md").unlink()
    prioriteit = huis / "docs/prioriteiten/1-vertrouwen.md"
    zonder = prioriteit.read_text("utf-8").split("    relaties:")[0] + "---\n"
    prioriteit.write_text(zonder, "utf-8")
    klaar = bouw(huis)
    assert klaar.returncode == 0, klaar.stderr
    assert not (huis / "site/tips/1-open.html").exists()


def test_pagina_van_een_voorbeeld_opent_het_yaml_bestand_om_te_verbeteren(
    kleine_site: Path,
) -> None:
    html = (kleine_site / "voorbeelden/zeist-loting.html").read_text(encoding="utf-8")
    assert '/edit/main/data/voorbeelden.yaml" data-regel="vb-zeist-loting"' in html
    assert '"vb-zeist-loting":2' in (kleine_site / "data/regels.js").read_text(encoding="utf-8")
    html = (kleine_site / "tips/1-open.html").read_text(encoding="utf-8")
    assert "/edit/main/docs/tips/1-open.md" in html


def test_verband_is_van_beide_kanten_te_zien(kleine_site: Path) -> None:
    heen = (kleine_site / "prioriteiten/1-vertrouwen.html").read_text("utf-8")
    assert 'href="../tips/1-open.html#tip-1.1"' in heen
    terug = tekst_van(kleine_site / "tips/1-open.html", ".draad")
    assert "Voorstel 1b" in terug
    assert "De redactie legde deze verbanden." in terug


def test_onbekend_wordt_als_onbekend_getoond(kleine_site: Path) -> None:
    assert "zonder toelichting" in tekst_van(kleine_site / "voorbeelden/onbekend.html", ".leeg")
    assert "Niet gevonden: wanneer" in tekst_van(
        kleine_site / "voorbeelden/zeist-loting.html", ".stille"
    )


def test_thema_brengt_geen_eigen_bestanden_mee(kleine_site: Path) -> None:
    eigen = {pad.name for pad in (HOOFDMAP / "docs" / "assets").iterdir()}
    assert {pad.split("/")[0] for pad in alle_bestanden(kleine_site / "assets")} == eigen


def test_geen_pagina_heeft_script_of_stijl_in_de_regel(kleine_site: Path) -> None:
    for pagina in kleine_site.rglob("*.html"):
        html = boom(pagina)
        assert not html.css("style"), pagina
        los = [een for een in html.css("script") if "src" not in een.attributes]
        assert {een.attributes.get("type") for een in los} <= {GEGEVENS}, pagina
        for knoop in html.css("*"):
            assert not [naam for naam in knoop.attributes if naam.startswith("on")], pagina
            assert "style" not in knoop.attributes, pagina


def test_lange_lijst_bladert_per_vijftig(huis: Path) -> None:
    veel = "".join(
        f"- id: vb-nummer-{n}\n  titel: Voorbeeld {n}\n  kern: Kort.\n"
        "  vorm: film\n  bron: [pamflet-tekst:1]\n"
        for n in range(120)
    )
    with (huis / "data/voorbeelden.yaml").open("a", encoding="utf-8") as open_:
        open_.write("\n" + veel)
    klaar = bouw(huis)
    assert klaar.returncode == 0, klaar.stderr
    paginas = sorted(pad.name for pad in (huis / "site/voorbeelden").glob("lijst-*.html"))
    assert paginas == ["lijst-2.html", "lijst-3.html"]
    assert len(boom(huis / "site/voorbeelden/lijst-2.html").css("ol.rijen > li")) == 50


def test_menu_merkt_alleen_de_pagina_waar_de_lezer_is(kleine_site: Path) -> None:
    gemerkt: set[str] = set()
    for pagina in kleine_site.rglob("*.html"):
        for knoop in boom(pagina).css('.kop [aria-current="page"], .voet [aria-current="page"]'):
            doel = (pagina.parent / (knoop.attributes["href"] or "")).resolve()
            assert doel == pagina.resolve()
            gemerkt.add(pagina.relative_to(kleine_site).as_posix())
    assert {"begrippen.html", "voorbeelden/index.html"} <= gemerkt
