"""Vijandige records: wat iemand ook instuurt, het is tekst of een bevinding, in elke uitvoer."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pikepdf
import pytest
import yaml
from rdflib import Graph
from selectolax.lexbor import LexborHTMLParser

from kennisbank.samenhang import laad
from sitebouw import bouw, kopieer_raamwerk
from voorbeeldboom import schrijf_boom

STREKEN = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '" onmouseover="alert(1)" x="',
    "`<script>alert(1)</script>` en `<img src=x onerror=alert(1)>`",
    "3 < 4 en 5 > 2 & &lt; &amp;",
    "</script><script src=//kwaad.example/x.js></script>",
    "[klik](javascript:alert(1)) en [klik](data:text/html,x)",
    "![beeld](https://kwaad.example/spoor.png)",
    "<!-- ]]> --> &lt;script&gt; &#60;script&#62;",
    "{{ config.items() }} {% for x in range(9) %}{{ x }}{% endfor %}",
    "${7*7} #{7*7} <%= 7*7 %> $(id) `id`",
    '#read("/etc/passwd") #eval("1+1") #import sys: *',
    "=HYPERLINK(A1) +1 -1 @SUM(1)",
    "@SUM(A1:A9)|cmd",
    "links\u202erechts\u2066 en \u200b niets",
    "regel\u2028einde\u2029en \x85 meer",
    "einde\r\nATTENDEE:mailto:kwaad@kwaad.example",
    "../../../etc/passwd en ..\\..\\boot.ini %2e%2e%2f",
    "'; DROP TABLE records; -- \" OR 1=1",
    "Z" + "a\u0300" * 200,
    "(" * 400 + "[" * 400 + "**" * 200,
    "<base href=//kwaad.example> <meta http-equiv=refresh content=0>",
)
VELDEN = ("titel", "kern", "wat", "waarom", "hoe", "resultaat", "les", "gemeente")
IN_BRON = ("url", "titel", "uitgever")
NIET_VAN_ONS = ("kwaad.example", "etc/passwd")
FORMULE = re.compile(r"^[=+\-@\t\r]")
JSONTEKST = re.compile(r'"(?:[^"\\\n]|\\.)*"')
EIGENSCHAP = re.compile(r"^[A-Z-]+[;:]")
Site = tuple[Path, int, int]


def records() -> Iterator[dict[str, object]]:
    """Van elk veld met elke streek één voorbeeld; de rest ervan is gewoon."""
    for nummer, (streek, veld) in enumerate(product(STREKEN, (*VELDEN, *IN_BRON))):
        bron = {"url": "https://www.zeist.nl/b", "titel": "B", "uitgever": "Zeist"}
        record: dict[str, object] = {
            "id": f"vb-zeist-proef-{nummer}",
            "titel": f"Proef {nummer}",
            "kern": "Inwoners denken mee.",
            "gemeente": "Zeist",
            "wat": "Inwoners denken mee.",
        }
        if veld in IN_BRON:
            bron[veld] = f"https://www.zeist.nl/{streek}" if veld == "url" else streek
        else:
            record[veld] = streek
        yield record | {"bronnen": [bron | {"staaft": ["wat"]}]}


@pytest.fixture(scope="module")
def vijandig(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Een site met al deze records; hoeveel er zijn ingestuurd, en hoeveel er op de site staan."""
    map_ = tmp_path_factory.mktemp("vijandig")
    kopieer_raamwerk(map_)
    schrijf_boom(map_)
    (map_ / "data/voorbeelden").mkdir()
    rij = list(records())
    for een in rij:
        naam = str(een["id"]).removeprefix("vb-")
        tekst = yaml.safe_dump(een, allow_unicode=True, width=10_000)
        (map_ / f"data/voorbeelden/{naam}.yaml").write_text(tekst, "utf-8")
    inhoud = laad(map_)
    gemeld = {een.record for een in inhoud.bevindingen}
    stil = [een["id"] for een in rij if een["id"] not in gemeld and een["id"] not in inhoud.graaf]
    assert not stil, "een record dat niet op de site komt, is een bevinding"
    met_pdf = "true" if getattr(request, "param", "") == "pdf" else "false"
    klaar = bouw(map_, strikt=False, MEERDOEN_PDF=met_pdf)
    assert klaar.returncode == 0, klaar.stderr[-2000:]
    return map_ / "site", len(rij), sum(een["id"] in inhoud.graaf for een in rij)


def test_het_zijn_er_meer_dan_tweehonderd_en_een_deel_komt_op_de_site(vijandig: Site) -> None:
    _, ingestuurd, geplaatst = vijandig
    assert ingestuurd >= 200
    assert 50 < geplaatst <= ingestuurd


def test_geen_pagina_voert_iets_uit_of_haalt_iets_van_elders(vijandig: Site) -> None:
    for pad in vijandig[0].rglob("*.html"):
        fouten = list(_mis_in(LexborHTMLParser(pad.read_text("utf-8"))))
        assert not fouten, f"{pad.name}: {fouten}"


def test_json_en_scripts_met_gegevens_blijven_heel(vijandig: Site) -> None:
    for pad in vijandig[0].rglob("*.json"):
        json.loads(pad.read_bytes())
    for pad in (vijandig[0] / "data").rglob("*.js"):
        rest = JSONTEKST.sub("", pad.read_text("utf-8"))
        assert re.fullmatch(r"[\w\s.?=()\[\]{},:;-]*", rest), pad.name


def test_geen_cel_in_een_tabel_is_een_formule(vijandig: Site) -> None:
    for pad in (vijandig[0] / "data").glob("*.csv"):
        cellen = [cel for rij in csv.reader(io.StringIO(pad.read_text("utf-8-sig"))) for cel in rij]
        assert [cel for cel in cellen if FORMULE.match(cel) and not _is_getal(cel)] == []
    for pad in (vijandig[0] / "data").glob("*.ods"):
        with zipfile.ZipFile(pad) as zip_:
            inhoud = zip_.read("content.xml")
        ElementTree.fromstring(inhoud)  # noqa: S314 - uit onze eigen bouw
        assert b":formula" not in inhoud


def test_voeding_agenda_en_catalogus_zijn_goed_te_lezen(vijandig: Site) -> None:
    data = vijandig[0] / "data"
    for pad in data.rglob("*.atom"):
        boom = ElementTree.parse(pad)  # noqa: S314 - uit onze eigen bouw
        html = [een.text or "" for een in boom.iter() if een.get("type") == "html"]
        assert not [fout for een in html for fout in _mis_in(LexborHTMLParser(een))], pad.name
    for pad in data.glob("*.ics"):
        regels = pad.read_bytes().decode().replace("\r\n ", "").split("\r\n")
        assert all(EIGENSCHAP.match(regel) for regel in regels if regel)
        assert not any(regel.startswith("ATTENDEE") for regel in regels)
    Graph().parse(data / "catalogus.ttl")


def test_zip_heeft_alleen_namen_binnen_haar_eigen_map(vijandig: Site) -> None:
    [pad] = vijandig[0].glob("*.zip")
    with zipfile.ZipFile(pad) as zip_:
        namen = zip_.namelist()
    assert namen
    assert not [een for een in namen if een.startswith("/") or ".." in een or "\\" in een]


@pytest.mark.nacht
@pytest.mark.parametrize("vijandig", ["pdf"], indirect=True)
def test_pdf_en_e_boek_voeren_niets_uit(vijandig: Site) -> None:
    for pad in vijandig[0].rglob("*.pdf"):
        with pikepdf.open(pad) as pdf:
            soorten = {
                str(een.get("/S", ""))
                for een in pdf.objects
                if isinstance(een, pikepdf.Dictionary) and "/S" in een
            }
        assert not soorten & {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData"}, pad.name
    for pad in vijandig[0].rglob("*.epub"):
        with zipfile.ZipFile(pad) as zip_:
            for naam in zip_.namelist():
                if naam.endswith((".xhtml", ".opf", ".ncx")):
                    ElementTree.fromstring(zip_.read(naam))  # noqa: S314
                    assert b"<script" not in zip_.read(naam)


@pytest.mark.parametrize(
    "bom",
    [
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nid: [*c, *c]\n",
        "[" * 5_000,
        "id: !!python/object/apply:os.system [id]\n",
        "{" * 200 + "a: 1" + "}" * 200,
        "? [a, b]\n: {<<: *niets}\n",
        "id: vb-../../etc/passwd\ntitel: x\n",
        "id: " + "9" * 5_000 + "\n",
    ],
    ids=("verwijzingen", "diep", "code", "dieper", "sleutel", "pad", "getal"),
)
def test_yaml_die_iets_wil_is_een_bevinding_en_de_rest_blijft(tmp_path: Path, bom: str) -> None:
    schrijf_boom(tmp_path)
    (tmp_path / "data/voorbeelden").mkdir()
    (tmp_path / "data/voorbeelden/zeist-bom.yaml").write_text(bom, "utf-8")
    inhoud = laad(tmp_path)
    assert any(een.plek.bestand.endswith("zeist-bom.yaml") for een in inhoud.bevindingen)
    assert "vb-zeist-loting" in inhoud.graaf


def _mis_in(html: LexborHTMLParser) -> Iterator[str]:
    """Wat er in een pagina iets uitvoert, of iets haalt waar wij niet bij horen."""
    for element in html.css("*"):
        kenmerken = element.attributes
        yield from (f"{element.tag} {naam}" for naam in kenmerken if naam.startswith("on"))
        if element.tag in {"iframe", "object", "embed", "base", "style"} or "style" in kenmerken:
            yield f"{element.tag}: {element.html[:80] if element.html else ''}"
        if element.tag == "script":
            yield from _mis_in_script(element.attributes, element.text())
        haalt = [kenmerken.get(naam) for naam in ("src", "srcset", "action", "poster")]
        yield from (adres for adres in haalt if adres and urlsplit(adres).netloc)
        schema = re.match(r"[\s\x00-\x20]*([a-z]+)\s*:", kenmerken.get("href") or "", re.IGNORECASE)
        if schema and schema[1].lower() not in {"http", "https", "mailto"}:
            yield str(kenmerken["href"])


def _mis_in_script(kenmerken: dict[str, str | None], tekst: str) -> Iterator[str]:
    if kenmerken.get("type") == "application/ld+json":
        json.loads(tekst)
    elif tekst.strip() or any(een in str(kenmerken.get("src")) for een in NIET_VAN_ONS):
        yield f"script {tekst[:80]}"


def _is_getal(cel: str) -> bool:
    return re.fullmatch(r"-?\d+(?:[.,]\d+)?", cel) is not None
