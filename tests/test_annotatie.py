"""Annotaties en verslagen voor GitHub, ook als de inhoud kwaad wil."""

import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from kennisbank.annotatie import annotatie, annotaties, rapport
from kennisbank.bevinding import Bevinding, Plek
from voorbeeldboom import BESTANDEN, schrijf_boom
from voorgeladen import kennisbank

TIP = "docs/tips/1-open.md"
KAPOT = {TIP: BESTANDEN[TIP].replace("kern: L", "kerm: L")}
VIJANDIG = (
    "x\n::error file=a::y",
    "x\r::add-mask::y",
    "<script>alert(1)</script>",
    "[klik](https://kwaad.example)",
    "![beeld](https://kwaad.example/x.png)",
    "@burgemeester en @vng/team",
    "zie #12 en vng/opslag#3",
    "www.kwaad.example",
    "`code` **vet** | cel",
    "&lt;b&gt; &#64;naam",
    "\u202eomgekeerd\u0007",
)


def test_annotatie_noemt_bestand_regel_en_zin() -> None:
    regel = annotatie("error", "Dit klopt niet.", "docs/tips/1.md", 6, "tip-1")
    assert regel == "::error file=docs/tips/1.md,line=6,title=tip-1::Dit klopt niet."


def test_annotatie_zonder_plaats_noemt_alleen_de_zin() -> None:
    assert annotatie("notice", "Klaar.") == "::notice::Klaar."


@pytest.mark.parametrize("tekst", VIJANDIG)
def test_tekst_van_buiten_wordt_geen_tweede_opdracht(tekst: str) -> None:
    regel = annotatie("error", tekst, tekst, 1, tekst)
    assert len(regel.splitlines()) == 1
    kop, zin = regel.removeprefix("::").split("::", 1)
    assert kop.count(",") == 2
    assert kop.count(":") == 0
    assert zin


def test_procent_en_komma_komen_terug_zoals_ze_waren() -> None:
    assert annotatie("error", "50%0A", "a,b:c%.md", 1) == (
        "::error file=a%2Cb%3Ac%25.md,line=1::50%250A"
    )


def test_de_ernstigste_bevinding_staat_vooraan() -> None:
    plek = Plek("data/x.yaml", 1)
    rij = [Bevinding(plek, "c", "opmerking"), Bevinding(plek, "b", "waarschuwing")]
    regels = annotaties([*rij, Bevinding(plek, "a", "fout", record="r")])
    assert [regel.split()[0] for regel in regels] == ["::error", "::warning", "::notice"]


@pytest.mark.parametrize("tekst", VIJANDIG)
def test_tekst_van_buiten_krijgt_geen_opmaak_link_of_naam(tekst: str) -> None:
    verslag = rapport([Bevinding(Plek("data/x.yaml", 3), tekst)], "De inhoud")
    html = MarkdownIt("gfm-like", {"linkify": False}).render(verslag)
    assert set(re.findall(r"<(\w+)", html)) == {"h2", "h3", "ul", "li"}
    assert re.search(r"[@#]\w", html) is None


def test_verslag_heeft_een_kop_per_ernst() -> None:
    bevindingen = [
        Bevinding(Plek("data/x.yaml", 3), "Dit is fout.", voorstel="Doe zo."),
        Bevinding(Plek("data/x.yaml", 4), "Dit mag beter.", "opmerking"),
    ]
    tekst = MarkdownIt().render(rapport(bevindingen, "De inhoud"))
    assert "<h3>Te herstellen (1)</h3>" in tekst
    assert "<li>data/x.yaml:3: Dit is fout. Doe zo.</li>" in tekst
    assert "<h3>Om te weten (1)</h3>" in tekst


def test_heel_veel_bevindingen_blijven_een_leesbaar_verslag() -> None:
    veel = [Bevinding(Plek("data/x.yaml", regel), "Fout. " * 200) for regel in range(5_000)]
    tekst = rapport(veel, "De inhoud")
    assert "- en nog 4800" in tekst
    assert len(tekst) < 900_000


def test_verslag_zonder_bevindingen_zegt_dat_alles_klopt() -> None:
    assert rapport([], "De inhoud") == "## De inhoud\n\nAlles klopt. Er is niets te verbeteren.\n"


def test_controleer_geeft_annotaties_en_een_verslag(tmp_path: Path) -> None:
    map_ = schrijf_boom(tmp_path, **KAPOT)
    klaar = kennisbank("controleer", "--github", "--rapport", "verslag.md", map_=map_)
    assert klaar.returncode == 1
    assert klaar.stdout == (
        "::error file=docs/tips/1-open.md,line=6,title=tip-1::"
        "Het veld ‘kerm’ bestaat niet. Bedoelt u ‘kern’?\n"
    )
    verslag = MarkdownIt().render((tmp_path / "verslag.md").read_text("utf-8"))
    assert "docs/tips/1-open.md:6: Het veld ‘kerm’ bestaat niet." in verslag


def test_kwade_titel_en_kapotte_yaml_geven_alleen_annotaties(tmp_path: Path) -> None:
    kwaad = "- id: vb-x\n  titel: \"a\\n::error file=x::@naam <b>\"\n  kern: [\n  soort: '::stop'\n"
    map_ = schrijf_boom(tmp_path, **{"data/voorbeelden.yaml": kwaad})
    klaar = kennisbank("controleer", "--github", map_=map_)
    assert klaar.returncode == 1
    regels = klaar.stdout.splitlines()
    assert regels
    assert all(re.match(r"::(error|warning|notice) file=(data|docs)/", regel) for regel in regels)
    assert klaar.stderr == ""


def test_twee_vormen_tegelijk_of_een_verkeerd_bestand_wordt_geweigerd(tmp_path: Path) -> None:
    map_ = schrijf_boom(tmp_path)
    zinnen = {
        ("--json", "--github"): "Kies --json of --github, niet allebei.",
        ("--rapport", "is/er/niet.md"): "Het verslag kan niet naar is/er/niet.md.",
    }
    for opties, zin in zinnen.items():
        klaar = kennisbank("controleer", *opties, map_=map_)
        assert (klaar.returncode, klaar.stdout, klaar.stderr.strip()) == (2, "", zin)
