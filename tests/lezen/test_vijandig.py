"""Vijandige invoer blijft goedkoop: geen patroon en geen bestand kost meer dan het lang is."""

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import kennisbank
from kennisbank.samenhang import laad
from voorbeeldboom import BESTANDEN, schrijf_boom

KAMERS = ("lezen", "keuring", "herstel", "schrijven", "model")
LETTERS, WITREGELS = 300_000, 200_000
RIJEN = {
    "letters": "a" * LETTERS,
    "letters-en-cijfers": "a1" * (LETTERS // 2),
    "witregels": "\n" * WITREGELS + "x",
    "spaties": " " * LETTERS + "x",
    "tabs": "\t" * LETTERS + "x",
    "streepjes": "-" * LETTERS + "x",
    "streepjes-met-spatie": "- " * (LETTERS // 2) + "x",
    "haken": "[" * LETTERS,
    "haken-en-ronde": "[](" * (LETTERS // 3),
    "punten": "." * LETTERS + "x",
    "punten-en-letters": "a." * (LETTERS // 2),
    "cijfers": "1" * LETTERS + "x",
    "kleiner": "<a " * (LETTERS // 3),
    "hekjes": "#" * LETTERS,
    "aanhaling": "\"'’”" * (LETTERS // 4),
    "adres": "https://" * (LETTERS // 8),
    "veld": "a: " * (LETTERS // 3),
    "apenstaart": "a@" * (LETTERS // 2),
    "is": "=" * LETTERS + "x",
}
GRENS = 3.0  # seconden rekentijd; een kwadraat kost bij deze lengte minuten
PROEF = 20_000


def patronen() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Elk patroon dat boven aan een bestand van deze kamers staat."""
    for kamer in KAMERS:
        hoofd = importlib.import_module(f"kennisbank.{kamer}")
        namen = [een.name for een in pkgutil.walk_packages(hoofd.__path__, f"{hoofd.__name__}.")]
        for naam in (hoofd.__name__, *namen):
            for wat, waarde in vars(importlib.import_module(naam)).items():
                if isinstance(waarde, re.Pattern) and isinstance(waarde.pattern, str):
                    yield f"{naam.removeprefix(kennisbank.__name__ + '.')}.{wat}", waarde


PATRONEN = dict(patronen())
HOE = "search|finditer|findall|sub|split|match|fullmatch"
PAKKET = Path(kennisbank.__file__).parent
BRON = "".join(pad.read_text("utf-8") for pad in PAKKET.rglob("*.py"))


@cache
def gebruik(naam: str) -> frozenset[str]:
    """Hoe de code een patroon gebruikt: zoeken kan duur zijn waar passen dat niet is."""
    module, _, wat = naam.rpartition(".")
    pad = PAKKET.joinpath(*module.split("."))
    eigen = pad.with_suffix(".py") if pad.with_suffix(".py").exists() else pad / "__init__.py"
    for bron in (eigen.read_text("utf-8"), BRON):
        if gezien := re.findall(rf"\b{wat}\.({HOE})\(", bron):
            return frozenset(gezien)
    return frozenset({"search", "sub"})


def kost(naam: str, tekst: str) -> float:
    patroon, begin = PATRONEN[naam], time.process_time()
    for hoe in gebruik(naam):
        if hoe == "sub":
            patroon.sub("", tekst)
        elif hoe == "finditer":
            list(patroon.finditer(tekst))
        else:
            getattr(patroon, hoe)(tekst)
    return time.process_time() - begin


@pytest.mark.parametrize("naam", PATRONEN)
def test_geen_patroon_groeit_harder_dan_de_tekst(naam: str) -> None:
    for soort, tekst in RIJEN.items():
        # Eerst kort: een kwadraat is dan al te zien, en houdt de test niet op.
        begin = tekst[: PROEF - 1] + tekst[-1]
        assert kost(naam, begin) < GRENS / 6, (naam, soort)
        assert kost(naam, tekst) < GRENS, (naam, soort)


LIJST = BESTANDEN["data/voorbeelden.yaml"]
LAGEN = (f"  a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12))
LAWINE = "\n".join(["  a0: &a0 [lol]", *LAGEN])
VAAK = f"  wat: &a {'x' * 19_000}\n  instrumenten: [{'*a, ' * 50_000}*a]\n"
VIJANDIG = {
    "lawine": f"- id: vb-x\n{LAWINE}\n",
    "lange-tekst-vaak": f"- id: vb-x\n{VAAK}",
    "diep": "- id: vb-x\n  wat: " + "[" * 300_000,
    "diep-blokjes": "- id: vb-x\n  wat: " + "{a: " * 60_000,
    "diep-streepjes": "- id: vb-x\n  wat:\n    " + "- " * 60_000,
    "diep-vragen": "- id: vb-x\n  wat:\n    " + "? " * 60_000,
    "diep-blok": "\n".join(" " * n + "a:" for n in range(3_000)),
    "getal": f"- id: vb-x\n  jaar_start: {'9' * LETTERS}\n",
    "klokgetal": f"- id: vb-x\n  jaar_start: 1{':1' * (LETTERS // 2)}\n",
    "acht": f"- id: vb-x\n  jaar_start: 0{'7' * LETTERS}\n",
    "letters-zonder-id": f"- zomaar tekst\n# {'a' * LETTERS}\n",
    "witregels": LIJST + "\n" * WITREGELS + "- zomaar tekst\n",
    "spaties": f"{' ' * LETTERS}x\n{LIJST}",
    "lange-waarde": f"- id: vb-x\n  wat: {'a1. ' * (LETTERS // 4)}\n",
    "streepjes": f"- id: vb-x\n  wat: |\n    {'-' * 19_000}x\n",
    "haken": f"- id: vb-x\n  wat: '{'[' * 19_000}'\n",
    "kleiner": f"- id: vb-x\n  wat: '{'<a ' * 6_000}'\n",
    "aanhaling": "- id: vb-x\n" + "  wat: 'x\n" * 5_000,
    "leeg": "- id: vb-x\n" * 5_000,
    "vaak-kapot": "- id: vb-x\n  wat: 'x\n  les: [y\n  hoe: @z\n" * 2_000,
    "vaak-zonder-streepje": "- id: vb-x\n" + "  id: vb-x\n  wat: 'x\n" * 2_000,
    "vaak-dubbel": "- {id: vb-x, titel: T, kern: K, vorm: film, bron: [pamflet-tekst:7]}\n" * 700,
}


@pytest.mark.parametrize("soort", VIJANDIG)
def test_een_vijandig_bestand_kost_minder_dan_twee_seconden(soort: str, tmp_path: Path) -> None:
    schrijf_boom(tmp_path, **{"data/voorbeelden.yaml": VIJANDIG[soort]})
    begin = time.process_time()
    assert laad(tmp_path).bevindingen
    assert time.process_time() - begin < 2
