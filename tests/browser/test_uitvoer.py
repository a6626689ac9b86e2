"""Een stuk van de schrijftafel mee naar huis: odt, Markdown, platte tekst en opmaak."""

import base64
import json
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt
from playwright.sync_api import Browser, Page

from sitebouw import HOOFDMAP

UITVOER = HOOFDMAP / "docs" / "assets" / "schrijf" / "uitvoer"
GEVALLEN = json.loads((HOOFDMAP / "tests" / "gevallen" / "uitvoer.json").read_text("utf-8"))
DRIEMAAL = """(alle) => alle.map(({ stuk }) => ({
  tekst: Schrijf.platteTekst(stuk).split("\\n"),
  markdown: Schrijf.markdown(stuk).split("\\n<!-- Hieronder")[0].split("\\n"),
  opmaak: Schrijf.opmaak(stuk),
}))"""
ODT = """async ([stuk, klein]) => {
  if (!klein) globalThis.CompressionStream = undefined;
  const bytes = await Schrijf.odt(stuk);
  return btoa(Array.from(bytes, (een) => String.fromCharCode(een)).join(""));
}"""
RONDREIS = """(stuk) => {
  let stand = 20261130;
  const dobbel = (meeste) => {
    stand = (Math.imul(stand, 1664525) + 1013904223) >>> 0;
    return Math.floor((stand / 2 ** 32) * meeste);
  };
  const letters = ["é", "🙂", "-->", "<!--", "\\u0000", "\\ud800", "\\n", '"', "[x]", "> ", "="];
  const reeks = (lengte, maak) => Array.from({ length: lengte }, maak);
  const tekst = () => reeks(dobbel(9), () => letters[dobbel(letters.length)]).join("");
  const waarde = (diep) => [
    tekst, tekst, () => dobbel(9999) - 5000, () => dobbel(2) === 1, () => null,
    () => reeks(diep && dobbel(4), () => waarde(diep - 1)),
    () => Object.fromEntries(reeks(diep && dobbel(4), () => [tekst(), waarde(diep - 1)])),
  ][dobbel(7)]();
  const alle = reeks(200, () => ({ keuze: waarde(3), zinnen: waarde(3), reden: tekst() }));
  const anders = alle.filter((werk) =>
    JSON.stringify(Schrijf.opent(Schrijf.markdown({ ...stuk, werk }))) !== JSON.stringify(werk));
  return [alle.length, anders];
}"""
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEKST = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STIJL = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
LINK = "{http://www.w3.org/1999/xlink}href"
MARKDOWN = MarkdownIt("commonmark", {"html": True})

gevallen = pytest.mark.parametrize("geval", GEVALLEN, ids=[een["naam"] for een in GEVALLEN])


@pytest.fixture(scope="module")
def blad(browser: Browser) -> Iterator[Page]:
    """Een leeg blad met de scripts van de uitvoer, in een volgorde die er niet toe doet."""
    blad = browser.new_page()
    for bestand in sorted(UITVOER.glob("*.js"), reverse=True):
        blad.add_script_tag(path=bestand)
    yield blad
    blad.close()


@pytest.fixture(scope="module")
def uit(blad: Page) -> dict[str, dict[str, Any]]:
    """Per geval de drie teksten die de browser maakt."""
    namen = [een["naam"] for een in GEVALLEN]
    return dict(zip(namen, blad.evaluate(DRIEMAAL, GEVALLEN), strict=True))


def odt(blad: Page, stuk: dict[str, Any], klein: bool = True) -> bytes:
    return base64.b64decode(blad.evaluate(ODT, [stuk, klein]))


def boom(bytes_: bytes, naam: str = "content.xml") -> ElementTree.Element:
    with zipfile.ZipFile(BytesIO(bytes_)) as zip_:
        return ElementTree.fromstring(zip_.read(naam))  # noqa: S314 (zelf gemaakt)


@gevallen
@pytest.mark.parametrize("vorm", ["tekst", "markdown", "opmaak"])
def test_elke_vorm_is_wat_de_tabel_zegt(
    uit: dict[str, dict[str, Any]], geval: dict[str, Any], vorm: str
) -> None:
    assert uit[geval["naam"]][vorm] == geval[vorm]


@gevallen
def test_markdown_toont_de_woorden_en_geen_vreemd_element(
    uit: dict[str, dict[str, Any]], geval: dict[str, Any]
) -> None:
    html = MARKDOWN.render("\n".join(uit[geval["naam"]]["markdown"]))
    namen = {naam.casefold() for naam in re.findall(r"</?([a-z0-9]+)", html)}
    assert namen <= {"h1", "h2", "p", "ol", "ul", "li", "strong", "br", "blockquote", "a"}
    assert all(adres.startswith("https://") for adres in re.findall(r'href="([^"]*)', html))


@gevallen
def test_een_odt_is_een_zip_die_elk_programma_herkent(blad: Page, geval: dict[str, Any]) -> None:
    bytes_ = odt(blad, geval["stuk"])
    assert bytes_ == odt(blad, geval["stuk"])
    with zipfile.ZipFile(BytesIO(bytes_)) as zip_:
        assert zip_.testzip() is None
        eerste, *rest = zip_.infolist()
        assert (eerste.filename, eerste.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert zip_.read(eerste) == b"application/vnd.oasis.opendocument.text"
        assert bytes_[30:46] == b"mimetypeapplicat"
        assert {een.compress_type for een in rest} <= {zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED}
        lijst = ElementTree.fromstring(zip_.read("META-INF/manifest.xml"))  # noqa: S314
        genoemd = {waarde for een in lijst for naam, waarde in een.items() if "full-path" in naam}
        assert genoemd == {"/", "content.xml", "styles.xml", "meta.xml"}


@gevallen
def test_een_odt_kent_elke_stijl_en_elk_ankerpunt_dat_zij_noemt(
    blad: Page, geval: dict[str, Any]
) -> None:
    bytes_ = odt(blad, geval["stuk"])
    inhoud, stijlen = boom(bytes_), boom(bytes_, "styles.xml")
    kent = {een.get(f"{STIJL}name") for een in stijlen.iter() if een.get(f"{STIJL}name")}
    vraagt = {een.get(f"{TEKST}style-name") for een in inhoud.iter()} - {None}
    assert vraagt <= kent
    ankers = [een.get(f"{TEKST}name") for een in inhoud.iter(f"{TEKST}bookmark-start")]
    assert len(set(ankers)) == len(ankers)
    noten = {een.get(f"{TEKST}id") for een in inhoud.iter(f"{TEKST}note")}
    for een in inhoud.iter():
        assert een.get(f"{TEKST}ref-name") in {None, *ankers, *noten}
        doel = een.get(LINK, "https://")
        assert doel.removeprefix("#") in ankers or doel.startswith("https://")


def test_een_odt_heeft_echte_koppen_lijsten_noten_en_gemarkeerde_plekken(blad: Page) -> None:
    bytes_ = odt(blad, GEVALLEN[0]["stuk"])
    inhoud = boom(bytes_)
    koppen = [
        (kop.get(f"{TEKST}outline-level"), "".join(kop.itertext()))
        for kop in inhoud.iter(f"{TEKST}h")
    ]
    assert koppen[:2] == [("1", "Motie: andere inwoners aan tafel"), ("2", "Constaterende dat")]
    lijsten = [lijst.get(f"{TEKST}style-name") for lijst in inhoud.iter(f"{TEKST}list")]
    assert lijsten == ["Nummers", "Punten"]
    assert len(list(inhoud.iter(f"{TEKST}note"))) == 2
    assert len(list(inhoud.iter(f"{TEKST}note-ref"))) == 1
    plekken = [
        "".join(een.itertext())
        for een in inhoud.iter(f"{TEKST}span")
        if een.get(f"{TEKST}style-name") == "Invulplek"
    ]
    assert plekken == ["[datum]", "[agendapunt]", "[Waarom juist hier?]"]
    gegevens = {een.tag.rpartition("}")[2]: een.text for een in boom(bytes_, "meta.xml")[0]}
    assert gegevens["title"] == "Andere inwoners aan tafel"
    assert gegevens["language"] == "nl-NL"
    assert gegevens["date"] == "2026-11-30T00:00:00"


def test_een_lang_stuk_wijst_de_weg_en_een_kort_stuk_niet(blad: Page) -> None:
    wegwijs = [
        geval["naam"]
        for geval in GEVALLEN
        if list(boom(odt(blad, geval["stuk"])).iter(f"{TEKST}table-of-content"))
    ]
    assert wegwijs == [
        "een lang akkoord krijgt een inhoudsopgave",
        "een leesmap met een eigen inhoud krijgt in een odt die met bladzijden",
    ]
    leesmap = boom(odt(blad, GEVALLEN[-1]["stuk"]))
    assert "".join(leesmap.itertext()).count("Inhoud") == 2  # de kop, en wat er bij bijwerken komt


def test_twee_noten_bij_een_zin_zijn_twee_getallen(blad: Page) -> None:
    geval = next(een for een in GEVALLEN if "vreemd adres" in een["naam"])
    [alinea] = boom(odt(blad, geval["stuk"])).findall(f".//{OFFICE}text/{TEKST}p")
    assert "".join(alinea.itertext()).endswith("Vijf.1, 2")


def test_wat_kaal_moet_blijven_krimpt_niet_en_de_rest_wel(blad: Page) -> None:
    stap = """async () => {
      const tekst = "é".repeat(5000);
      const bestanden = [{ naam: "kaal", tekst, kaal: true }, { naam: "gewoon", tekst }];
      const bytes = await Schrijf.zip(bestanden, "2026-11-30");
      return btoa(Array.from(bytes, (een) => String.fromCharCode(een)).join(""));
    }"""
    with zipfile.ZipFile(BytesIO(base64.b64decode(blad.evaluate(stap)))) as zip_:
        soorten = [een.compress_type for een in zip_.infolist()]
        assert soorten == [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]
        assert zip_.read("kaal") == zip_.read("gewoon") == ("é" * 5000).encode()
        assert zip_.infolist()[0].date_time[:3] == (2026, 11, 30)


def test_zonder_krimpen_staat_er_hetzelfde_in(browser: Browser) -> None:
    oud = browser.new_page()
    for bestand in UITVOER.glob("*.js"):
        oud.add_script_tag(path=bestand)
    klein, groot = (odt(oud, GEVALLEN[0]["stuk"], klein) for klein in (True, False))
    oud.close()
    with zipfile.ZipFile(BytesIO(klein)) as een, zipfile.ZipFile(BytesIO(groot)) as ander:
        assert {rij.compress_type for rij in ander.infolist()} == {zipfile.ZIP_STORED}
        assert {naam: een.read(naam) for naam in een.namelist()} == {
            naam: ander.read(naam) for naam in ander.namelist()
        }


def test_wat_in_markdown_bewaard_is_komt_er_heel_uit(blad: Page) -> None:
    """Tweehonderd willekeurige stukken werk, elke ronde dezelfde."""
    assert blad.evaluate(RONDREIS, GEVALLEN[1]["stuk"]) == [200, []]


@pytest.mark.parametrize(
    ("wat", "zin"),
    [
        ("null", "is leeg"),
        ("' \\n'", "is leeg"),
        ("'x'.repeat(10_000_000)", "te groot"),
        ("'PK\\u0003\\u0004' + bewaard", "alleen het Markdown-bestand"),
        ("'%PDF-1.7 ' + bewaard", "Dit is een pdf"),
        ("'# Een verslag van een ander'", "komt niet van de schrijftafel"),
        ("bewaard.slice(0, -8)", "afgeknipt"),
        ("bewaard.replace('eyJ', 'eyK')", "niet meer te lezen"),
        ("bewaard.replace('schrijftafel:1:', 'schrijftafel:2:')", "nieuwere schrijftafel"),
        ("Schrijf.werkblok([1, 2])", "niet meer te lezen"),
        ("Schrijf.werkblok('tekst')", "niet meer te lezen"),
        ("'<!-- schrijftafel:1:00000000\\n!!\\n-->'", "niet meer te lezen"),
        ("'<!-- schrijftafel:'.repeat(400_000)", "afgeknipt"),
    ],
)
def test_een_bestand_dat_niet_te_lezen_is_geeft_een_zin(blad: Page, wat: str, zin: str) -> None:
    stap = f"(stuk) => {{ const bewaard = Schrijf.markdown(stuk); return Schrijf.opent({wat}); }}"
    antwoord = blad.evaluate(stap, GEVALLEN[0]["stuk"])
    assert list(antwoord) == ["fout"]
    assert zin in antwoord["fout"]


@pytest.mark.parametrize(
    "wat",
    [
        "'\\uFEFF' + bewaard",
        "bewaard.replaceAll('\\n', '\\r\\n')",
        "bewaard.replaceAll(/^/gm, '> ')",
        "bewaard.replace('jongeren', 'ouderen') + '\\nNog een regel van mij.'",
        "'<!-- schrijftafel:1:00000000\\nAAAA\\n-->' + bewaard",
    ],
)
def test_wie_onderweg_iets_met_het_bestand_doet_raakt_niets_kwijt(blad: Page, wat: str) -> None:
    stap = f"(stuk) => {{ const bewaard = Schrijf.markdown(stuk); return Schrijf.opent({wat}); }}"
    assert blad.evaluate(stap, GEVALLEN[0]["stuk"]) == GEVALLEN[0]["stuk"]["werk"]


def test_een_bewaard_bestand_kan_niets_aan_de_pagina_veranderen(blad: Page) -> None:
    stap = """() => {
      const bytes = new TextEncoder().encode('{"keuze":{"__proto__":{"stout":1}},"n":1}');
      const blok = `<!-- schrijftafel:1:${Schrijf.som(bytes).toString(16).padStart(8, "0")}\\n`;
      const werk = Schrijf.opent(`${blok}${btoa(String.fromCharCode(...bytes))}\\n-->`);
      return [werk.n, Object.assign({}, werk.keuze).stout ?? null, Object.keys(werk.keuze).length];
    }"""
    assert blad.evaluate(stap) == [1, None, 0]


def test_een_notitie_van_een_megabyte_gaat_heel_mee(blad: Page) -> None:
    stap = """(stuk) => {
      const werk = { notities: { "tip-1": "é\\ud800<script>".repeat(80_000) } };
      const terug = Schrijf.opent(Schrijf.markdown({ ...stuk, werk }));
      return JSON.stringify(terug) === JSON.stringify(werk);
    }"""
    assert blad.evaluate(stap, GEVALLEN[0]["stuk"])
