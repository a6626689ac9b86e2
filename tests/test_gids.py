"""De gids: elk blok gaat door de opdracht die het noemt, en elk beeld komt uit het script."""

import datetime
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qs

import pytest
import yaml

from kennisbank.bevinding import Plek
from kennisbank.koppelingen import linkmelding
from kennisbank.koppelingen.antwoord import uit_status
from kennisbank.koppelingen.uitzondering import lees_uitzonderingen
from kennisbank.lezen.doorverwijzingen import DOORVERWIJZINGEN, lees_adresboek
from kennisbank.model.invultekst import INVULTEKST, INVULTEKST_BRON
from kennisbank.samenhang import laad
from kennisbank.schrijven.inzending import beoordeel
from kennisbank.schrijven.toets import Toets
from schrijven.formulierproef import GOED, formuliertekst
from voorbeeldboom import schrijf_boom
from werkstroom import HOOFDMAP, bestaat, opdrachten

GIDS = HOOFDMAP / "docs" / "redactie"
BEELDMAP = GIDS / "beeld"
HEEL = {**GOED, "resultaat": "Er kwam een speelplek."}
GEMAAKT = "regels.md", "velden.md"
"""Deze pagina's maakt een opdracht; andere tests leggen ze ernaast."""
TEKSTEN = [HOOFDMAP / "README.md", HOOFDMAP / "CONTRIBUTING.md"]
TEKSTEN += [pad for pad in sorted(GIDS.glob("*.md")) if pad.name not in GEMAAKT]
BLOK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BEELD = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
IN_DE_ZIN = re.compile(r"`((?:make|(?:\.venv/bin/)?kennisbank) [^`]+)`")
PAD = re.compile(r"`((?:docs|data|src|tests|gereedschap|hooks|overrides|\.github)/[\w./-]+)`")
VERZONNEN = re.compile(r"zeist-speelplek|^data/[\w-]+\.js$")
"""Het voorbeeld in de gids, en scripts die pas bij een bouw ontstaan."""
VOORBEELD = "www.uwgemeente.nl"
WINDOWS = re.compile(r"`\.venv\\Scripts\\python -m (kennisbank [^`]+)`")


class Blok(NamedTuple):
    """Eén blok code: in welk bestand, in welke taal, en wat erin staat."""

    bestand: str
    taal: str
    tekst: str


def alle_blokken() -> Iterator[Blok]:
    for pad in TEKSTEN:
        for taal, tekst in BLOK.findall(pad.read_text("utf-8")):
            yield Blok(pad.name, taal, tekst)


BLOKKEN = list(alle_blokken())


@pytest.fixture(scope="module")
def toets() -> Toets:
    """Keurt naast de echte inhoud, op de dag van het voorbeeld in de gids."""
    return Toets(laad(HOOFDMAP, peildatum="2026-12-01"))


def opdrachten_bestaan(tekst: str, _: Toets) -> None:
    for regel in tekst.splitlines():
        kaal = regel.partition(" #")[0].strip()
        gevonden = list(opdrachten(kaal))
        assert gevonden or kaal.startswith(("git clone https://", "cd ")), regel
        for woorden in gevonden:
            bestaat(woorden)


def record_klopt(tekst: str, toets: Toets) -> None:
    """Alles is goed, behalve dat elke zin en het adres nog van ons zijn; vervangen is genoeg."""
    velden = yaml.safe_load(tekst)
    velden["gezien_op"] = str(velden["gezien_op"])
    fouten = [een for een in toets.van(velden).bevindingen if een.ernst != "opmerking"]
    adres = [een for een in fouten if "voorbeeldadres" in een.melding]
    zinnen = [een for een in fouten if een.naam == "invultekst-staat-er-nog"]
    assert (len(adres), len(zinnen)) == (1, len([*INVULTEKST, *INVULTEKST_BRON]))
    assert len(fouten) == len(adres) + len(zinnen)


def uitzondering_geldt(tekst: str, _: Toets) -> None:
    tot = yaml.safe_load(tekst)[0]["tot"]
    lijst = lees_uitzonderingen(tekst, tot - datetime.timedelta(days=30))
    assert (len(lijst.gelden), lijst.bevindingen) == (1, ())


def doorverwijzing_klopt(tekst: str, toets: Toets, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / DOORVERWIJZINGEN).write_text(tekst, "utf-8")
    boek = lees_adresboek(tmp_path)
    assert (len(boek.rijen), boek.bevindingen) == (1, ())
    assert boek.rijen[0].naar in toets.inhoud.graaf


def antwoord_klopt(veld: str) -> Callable[[str, Toets], None]:
    def klopt(tekst: str, toets: Toets) -> None:
        echt = tekst.strip().replace(VOORBEELD, "www.zuidplas.nl")
        ingezonden = beoordeel(formuliertekst(HEEL, **{veld: echt}), toets)
        eigen = [str(een) for een in ingezonden.uitslag.bevindingen if een.veld.startswith(veld)]
        assert eigen == []
        rij = ingezonden.velden[veld]
        assert isinstance(rij, list | tuple)
        assert len(rij) == len(tekst.strip().splitlines())

    return klopt


def bevinding_komt_zo_terug(tekst: str, _: Toets, tmp_path: Path) -> None:
    bestand, regel, _zin = tekst.split(":", 2)
    fout = re.search(r"er staat ‘(\w+)’", tekst)
    assert fout
    velden = {
        "id": f"vb-{Path(bestand).stem}",
        "titel": "Een speelplek",
        "kern": "Een speelplek erbij.",
        "vorm": "gemeente",
        "gemeente": "Zeist",
        "status": fout[1],
    }
    extra = {bestand: "".join(f"{naam}: {waarde}\n" for naam, waarde in velden.items())}
    inhoud = laad(schrijf_boom(tmp_path, **extra), peildatum="2026-12-01")
    meldingen = [str(een) for een in inhoud.bevindingen if een.plek.bestand == bestand]
    assert int(regel) == list(velden).index("status") + 1
    assert tekst.strip() in meldingen


def linkmelding_komt_zo_terug(tekst: str, _: Toets) -> None:
    bestand, regel, zin = tekst.split(":", 2)
    url = zin.rpartition(" ")[2].strip()
    antwoord = uit_status(url, 404)
    melding = linkmelding("", url, "dood", antwoord.zin, Plek(bestand, int(regel)))
    assert str(melding) == tekst.strip()


def kamers_bestaan(tekst: str, _: Toets) -> None:
    namen = set(re.findall(r"^ *([a-z]+)(?= {2,})", tekst, re.MULTILINE)) - {"overrides"}
    assert namen
    assert {een for een in namen if not (HOOFDMAP / "src/kennisbank" / een).is_dir()} == set()


PROEVEN: list[tuple[str, str, Callable[..., None]]] = [
    ("sh", "", opdrachten_bestaan),
    ("yaml", "id: vb-", record_klopt),
    ("yaml", "- url: ", uitzondering_geldt),
    ("yaml", "- van: ", doorverwijzing_klopt),
    ("text", "https://", antwoord_klopt("bronnen")),
    ("text", "2c", antwoord_klopt("relaties")),
    ("text", "data/voorbeelden/", bevinding_komt_zo_terug),
    ("text", "data/voorbeelden.yaml:", linkmelding_komt_zo_terug),
    ("", "docs/**/*.md", kamers_bestaan),
]
SCHRIJFT = (bevinding_komt_zo_terug, doorverwijzing_klopt)
ELDERS = {"Content-Security-Policy": "tests/browser/test_kopregels.py"}


@pytest.mark.parametrize("blok", BLOKKEN, ids=lambda blok: f"{blok.bestand}-{blok.tekst[:20]!r}")
def test_elk_blok_in_de_gids_werkt_zoals_het_er_staat(
    blok: Blok, toets: Toets, tmp_path: Path
) -> None:
    for begin, test in ELDERS.items():
        if blok.tekst.startswith(begin):
            assert blok.bestand in (HOOFDMAP / test).read_text("utf-8")
            return
    passend = [
        proef
        for taal, begin, proef in PROEVEN
        if taal == blok.taal and blok.tekst.startswith(begin)
    ]
    assert len(passend) == 1, "Voor dit blok is er nog geen proef: zet haar in PROEVEN."
    meer = (tmp_path,) if passend[0] in SCHRIJFT else ()
    passend[0](blok.tekst, toets, *meer)


def test_geen_blok_of_beeld_in_de_gids_ontloopt_zijn_proef() -> None:
    """Ook niet als het inspringt, golfjes heeft, of als HTML geschreven is."""
    for pad in TEKSTEN:
        rest = BEELD.sub("", BLOK.sub("", pad.read_text("utf-8")))
        assert re.findall(r"^\s*(?:```|~~~).*|^(?: {4}|\t)\S.*\$ .*|!\[.*|<img.*", rest, re.M) == []


def test_elke_opdracht_die_de_gids_in_een_zin_noemt_bestaat() -> None:
    genoemd = 0
    for pad in TEKSTEN:
        tekst = BLOK.sub("", pad.read_text("utf-8"))
        for opdracht in [*IN_DE_ZIN.findall(tekst), *WINDOWS.findall(tekst)]:
            for woorden in opdrachten(opdracht):
                bestaat(woorden if len(woorden) > 2 else [*woorden, "--help"])
                genoemd += 1
    assert genoemd > 20


def test_elke_optie_in_de_tabel_van_nieuw_bestaat() -> None:
    tekst = (GIDS / "voorbeeld-toevoegen.md").read_text("utf-8")
    opties = re.findall(r"\| `(--[^`]+)` \|$", tekst, re.MULTILINE)
    assert len(opties) > 3
    for optie in opties:
        bestaat(["kennisbank", "nieuw", "voorbeeld", *optie.split()])


def test_elk_beeld_in_de_gids_komt_uit_het_script_en_zegt_wat_erop_staat() -> None:
    script = (HOOFDMAP / "gereedschap" / "maak_beelden.py").read_text("utf-8")
    maten = {
        naam: (int(breedte), int(hoogte))
        for naam, breedte, hoogte in re.findall(r'Beeld\("([\w-]+)", (\d+), (\d+), \w+\)', script)
    }
    getoond = {
        Path(adres).stem: uitleg
        for pad in TEKSTEN
        for uitleg, adres in BEELD.findall(pad.read_text("utf-8"))
    }
    assert {pad.stem for pad in BEELDMAP.iterdir()} == set(maten) == set(getoond)
    for naam, (breedte, hoogte) in maten.items():
        kop = (BEELDMAP / f"{naam}.png").read_bytes()[16:24]
        echt = int.from_bytes(kop[:4]), int.from_bytes(kop[4:])
        assert echt == (breedte, hoogte or echt[1]), f"{naam}.png is ouder dan het script"
        assert len(getoond[naam].split()) > 8, "wie het beeld niet ziet, leest wat erop staat"


def test_het_bestand_dat_github_klaarzet_is_dat_uit_de_gids_zonder_gemeente() -> None:
    [blok] = [een.tekst for een in BLOKKEN if een.tekst.startswith("id: vb-")]
    gids = (GIDS / "voorbeeld-toevoegen.md").read_text("utf-8")
    [vraag] = re.findall(r"/new/main/data/voorbeelden\?([^)]+)\)", gids)
    klaar = parse_qs(vraag)
    assert klaar["filename"] == ["gemeente-onderwerp.yaml"]
    leeg = blok.replace("zeist-speelplek", "gemeente-onderwerp")
    assert klaar["value"] == [leeg.replace("gemeente: Zeist", "gemeente: Naam van de gemeente")]


def test_er_is_een_plek_die_zegt_waar_de_tekst_komt() -> None:
    plekken = [pad.name for pad in TEKSTEN if re.search(r"\bPlak\b", pad.read_text("utf-8"))]
    assert plekken == ["voorbeeld-toevoegen.md"]
    for pad in ("README.md", "docs/redactie/index.md"):
        assert "voorbeeld-toevoegen.md" in (HOOFDMAP / pad).read_text("utf-8")


def test_de_gids_zegt_eerlijk_of_een_bezwaar_per_mail_kan() -> None:
    tekst = (GIDS / "na-publicatie.md").read_text("utf-8")
    is_leeg = '[MEERDOEN_CONTACTADRES, ""]' in (HOOFDMAP / "mkdocs.yml").read_text("utf-8")
    assert ("heeft nog geen eigen mailadres" in tekst) is is_leeg


def test_de_gids_schrijft_een_opdracht_overal_zoals_u_haar_typt() -> None:
    for pad in TEKSTEN:
        if pad.name not in {"bouwtekening.md", "code.md"}:
            assert re.findall(r"`kennisbank [a-z][^`]*`", pad.read_text("utf-8")) == [], pad.name


def test_elk_pad_dat_de_gids_noemt_bestaat() -> None:
    weg = [
        (pad.name, genoemd)
        for pad in TEKSTEN
        for genoemd in PAD.findall(BLOK.sub("", pad.read_text("utf-8")))
        if not (HOOFDMAP / genoemd).exists() and not VERZONNEN.search(genoemd)
    ]
    assert weg == []
