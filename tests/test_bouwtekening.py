"""De bouwtekening: wie wie mag kennen, en hoe groot een kamer mag zijn."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

HOOFDMAP = Path(__file__).parents[1]
PAKKET = HOOFDMAP / "src" / "kennisbank"
VERDIEPINGEN: tuple[Mapping[str, str], ...] = (
    {
        "bevinding": "plaats, zin, voorstel en de naam van de regel",
        "gelijkend": "wat iemand waarschijnlijk bedoelde",
        "nederlands": "woorden, stammen en woordsoorten, om te zoeken, te scannen en te keuren",
        "schoonschrift": "tekst van buiten die in een bericht gewone tekst blijft",
        "voorraad": "sleutel en zegel van wat een bouw bewaart",
    },
    {
        "model": "de recordtypen en de tabel van soorten: één klasse en één rij per soort",
        "annotatie": "bevindingen als annotatie en verslag voor GitHub",
        "zetterij": "van gegevens naar de bytes van een pdf; welke tekens te zetten zijn",
    },
    {
        "lezen": "records met hun regels, gemeenten, datums uit git, en wat niet te lezen is",
        "velden": "de veldentabel voor redacteuren",
    },
    {"kennisgraaf": "alle records verbonden, elk verband van twee kanten"},
    {
        "weergave": "het verhaal van elk record, en de pagina die daaruit volgt",
        "zoeken": "index, vraag en de maat van hoe goed het gaat",
    },
    {
        "koppelingen": "de links, binnen en buiten de site, en waar elk geschreven is",
        "scan": "akkoorden gelezen en naast de voorstellen gelegd",
    },
    {"herstel": "een bestand dat is rechtgezet"},
    {"keuring": "elke regel, één functie met een vaste naam"},
    {"samenhang": "lezen, verbinden en keuren in één keer"},
    {
        "papier": "de pdf's: hetzelfde verhaal, aangekleed voor papier",
        "opendata": "open data, metadata en de offline kopie",
        "vergelijking": "wat er voor de lezer verandert tussen twee standen",
        "schrijven": "van antwoorden naar een record, en de vragen voor alle formulieren",
        "zoekstof": "waar de zoekindex uit komt, van een hele inhoud",
        "bladgeheugen": "elke pagina zoals zij was, zolang de antwoorden op haar vragen kloppen",
    },
    {"bewaren": "een bestand heel of niet vervangen, en de map met de voorraad"},
    {"cli": "de opdracht `kennisbank`"},
)
"""Per verdieping haar kamers en wat elk geeft; de tabel in de bouwtekening komt hieruit."""
TABEL = re.compile(r"\| Verdieping \| Kamer \| Geeft \|(?:\n\|.*)+")
TEKENING = HOOFDMAP / "docs" / "redactie" / "bouwtekening.md"
HOOGTE = {kamer: hoogte for hoogte, laag in enumerate(VERDIEPINGEN) for kamer in laag}
MODULES = sorted(pad for pad in PAKKET.rglob("*.py") if pad.parent != PAKKET or pad.stem in HOOGTE)
ALLE_CODE = sorted(
    pad
    for map_ in ("src", "hooks", "tests", "benchmarks", "gereedschap")
    for pad in (HOOFDMAP / map_).rglob("*.py")
)
GROOTSTE_MODULE = 300
GROOTSTE_FUNCTIE = 40
KLEINSTE_MODULE = 40


def kamer(pad: Path) -> str:
    return pad.relative_to(PAKKET).parts[0].removesuffix(".py")


def naam(pad: Path) -> str:
    delen = pad.relative_to(PAKKET.parent).with_suffix("").parts
    return ".".join(deel for deel in delen if deel != "__init__")


def buren(pad: Path) -> Iterator[str]:
    """De modules van het pakket die deze module gebruikt, met hun volle naam."""
    hier = naam(pad).split(".")
    pakket = hier if pad.name == "__init__.py" else hier[:-1]
    for knoop in ast.walk(ast.parse(pad.read_text("utf-8"))):
        if isinstance(knoop, ast.ImportFrom) and knoop.level:
            basis = pakket[: len(pakket) - knoop.level + 1]
            bron = [*basis, *(knoop.module or "").split(".")]
            if knoop.module:
                yield ".".join(bron)
            else:
                yield from (".".join([*basis, alias.name]) for alias in knoop.names)


@pytest.mark.parametrize("pad", MODULES, ids=naam)
def test_kamer_kijkt_alleen_naar_beneden(pad: Path) -> None:
    hoog = [
        buur
        for buur in buren(pad)
        if buur.split(".")[1] != kamer(pad) and HOOGTE[buur.split(".")[1]] >= HOOGTE[kamer(pad)]
    ]
    assert hoog == []


def test_elke_kamer_heeft_een_verdieping() -> None:
    kamers = {kamer(pad) for pad in PAKKET.rglob("*.py")} - {"__init__", "__main__"}
    assert kamers == set(HOOGTE)


def test_modules_vormen_geen_kring() -> None:
    wijst = {naam(pad): set(buren(pad)) for pad in PAKKET.rglob("*.py")}

    def bereikbaar(begin: str) -> set[str]:
        gezien: set[str] = set()
        rij = list(wijst.get(begin, ()))
        while rij:
            module = rij.pop()
            if module not in gezien:
                gezien.add(module)
                rij += wijst.get(module, ())
        return gezien

    assert [module for module in wijst if module in bereikbaar(module)] == []


def test_bibliotheek_noemt_zichzelf_nooit_bij_de_volle_naam() -> None:
    """Anders zien de tests hierboven niet wie wie gebruikt."""
    vol = [
        pad.name
        for pad in PAKKET.rglob("*.py")
        for knoop in ast.walk(ast.parse(pad.read_text("utf-8")))
        if (isinstance(knoop, ast.ImportFrom) and (knoop.module or "").startswith("kennisbank"))
        or (isinstance(knoop, ast.Import) and knoop.names[0].name.startswith("kennisbank"))
    ]
    assert vol == []


def test_bibliotheek_kent_mkdocs_niet() -> None:
    import_van = [pad for pad in PAKKET.rglob("*.py") if "mkdocs" in pad.read_text("utf-8").lower()]
    assert [pad for pad in import_van if "import mkdocs" in pad.read_text("utf-8")] == []
    assert [pad for pad in import_van if "from mkdocs" in pad.read_text("utf-8")] == []


def test_geen_module_is_te_groot() -> None:
    groot = {str(pad): len(pad.read_text("utf-8").splitlines()) for pad in ALLE_CODE}
    gegevens = HOOFDMAP / "tests" / "voorbeeldboom.py"
    del groot[str(gegevens)]
    assert {pad: regels for pad, regels in groot.items() if regels > GROOTSTE_MODULE} == {}


def test_een_kleine_module_zegt_in_haar_eerste_regel_waarom_zij_los_staat() -> None:
    teksten = {naam(pad): pad.read_text("utf-8") for pad in MODULES if pad.name != "__init__.py"}
    klein = {
        module: tekst.partition("\n")[0]
        for module, tekst in teksten.items()
        if len(tekst.splitlines()) < KLEINSTE_MODULE and not module.endswith("__main__")
    }
    assert {module: zin for module, zin in klein.items() if " want " not in zin} == {}


def test_geen_functie_is_te_lang() -> None:
    lang = [
        f"{pad.name}:{knoop.name}"
        for pad in ALLE_CODE
        for knoop in ast.walk(ast.parse(pad.read_text("utf-8")))
        if isinstance(knoop, ast.FunctionDef)
        and (knoop.end_lineno or 0) - knoop.lineno >= GROOTSTE_FUNCTIE
    ]
    assert lang == []


def tabel() -> str:
    """De kamers van onder naar boven, zoals de bouwtekening ze toont."""
    regels = ["| Verdieping | Kamer | Geeft |", "| --- | --- | --- |"]
    for hoogte, laag in enumerate(VERDIEPINGEN):
        regels += [f"| {hoogte} | `{kamer}` | {geeft} |" for kamer, geeft in laag.items()]
    return "\n".join(regels)


def test_de_bouwtekening_toont_de_verdiepingen_die_hier_gelden() -> None:
    """Klopt de tabel niet, dan schrijft deze test haar; leg die wijziging dan mee vast."""
    tekst = TEKENING.read_text("utf-8")
    nieuw = TABEL.sub(lambda _: tabel(), tekst, count=1)
    if nieuw != tekst:
        TEKENING.write_text(nieuw, encoding="utf-8", newline="\n")
    assert nieuw == tekst
