"""Laat de kennisbank groeien: verzonnen voorbeelden, alleen om mee te meten.

Gebruik: python -m benchmarks.groei MAP AANTAL [--gemeente NAAM] [--verbanden HOEVEEL]

Elk voorbeeld is samengesteld uit zinnen die er al staan, met een eigen id en een buurt in de
titel. De gemeente op plaats n komt 1/n^0,6 keer zo vaak voor als de eerste. De worp ligt vast:
hetzelfde aantal geeft altijd dezelfde voorbeelden. Met een gemeente horen alle nieuwe voorbeelden
daarbij; met verbanden wijst het eerste nieuwe naar zo veel andere.
"""

from __future__ import annotations

import argparse
import csv
import random
import re
from itertools import accumulate, product
from pathlib import Path
from typing import Any

import yaml

LIJST = Path("data/voorbeelden.yaml")
LOS = Path("data/voorbeelden")
WORP = 20261129
SCHEEF = 0.6
VELDEN = ("wat", "waarom", "hoe", "resultaat", "les")
STAAFT = (*VELDEN, "uitkomst")
BEGIN = ("Ooster", "Wester", "Noorder", "Zuider", "Olmen", "Beuken", "Molen", "Kerk", "Kade", "Hei")
MIDDEN = (
    *("hof", "veld", "wijk", "dal", "berg", "meer", "broek", "horst"),
    *("laar", "brink", "dijk", "sluis", "eind", "bos", "kamp", "poort"),
)
EIND = ("", "-Oost", "-West", "-Noord", "-Zuid", "-Midden", "-Hoog", "-Laag", "-Oud", "-Nieuw")
BUURTEN = tuple(map("".join, product(BEGIN, MIDDEN, EIND)))
ZIN = re.compile(r"(?<=[.!?])\s+")


class Uitschrijver(yaml.CSafeDumper):
    """Schrijft YAML zonder ankers: een record leest als met de hand getypt."""

    def ignore_aliases(self, data: object) -> bool:
        """Alles staat er voluit, ook wat twee keer voorkomt."""
        return True


def laat_groeien(hoofdmap: Path, totaal: int, gemeente: str = "", verbanden: int = 0) -> None:
    """Zet bestanden bij de voorbeelden onder `hoofdmap` tot er `totaal` zijn."""
    (hoofdmap / LOS).mkdir(exist_ok=True)
    echt: list[dict[str, Any]] = _lees(hoofdmap / LIJST)
    echt += [_lees(pad) for pad in sorted((hoofdmap / LOS).glob("*.yaml"))]
    with (hoofdmap / "data/gemeenten.csv").open(encoding="utf-8", newline="") as rijen:
        gemeenten = [gemeente] if gemeente else [rij["naam"] for rij in csv.DictReader(rijen)]
    dobbelsteen = random.Random(WORP)  # noqa: S311 - om te meten
    dobbelsteen.shuffle(gemeenten)
    nieuw = [
        _voorbeeld(nummer, echt, gemeenten, dobbelsteen) for nummer in range(len(echt), totaal)
    ]
    if nieuw and verbanden:
        anderen = [een["id"] for een in (*nieuw[1:], *echt)][:verbanden]
        nieuw[0]["relaties"] = [
            {"naar": id, "herkomst": "redactie", "grond": "om te meten"} for id in anderen
        ]
    for een in nieuw:
        tekst = yaml.dump(een, Dumper=Uitschrijver, allow_unicode=True, sort_keys=False)
        naam = een["id"].removeprefix("vb-")
        (hoofdmap / LOS / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    if nieuw:
        with (hoofdmap / "data/woordenlijst.txt").open("a", encoding="utf-8") as lijst:
            lijst.writelines(f"{buurt}\n" for buurt in BUURTEN)


def _lees(pad: Path) -> Any:
    return yaml.load(pad.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def _voorbeeld(
    nummer: int, echt: list[dict[str, Any]], gemeenten: list[str], dobbelsteen: random.Random
) -> dict[str, Any]:
    """Eén voorbeeld: de kop van het ene, de zinnen en de bronnen van andere."""
    kop, buurt = dobbelsteen.choice(echt), dobbelsteen.choice(BUURTEN)
    zwaarte = list(accumulate((plaats + 1) ** -SCHEEF for plaats in range(len(gemeenten))))
    record = {
        "id": f"vb-proef-{nummer}",
        "titel": f"{_zonder_punt(kop['titel'])} in {buurt}",
        "kern": kop["kern"],
        "vorm": "gemeente",
        "gemeente": dobbelsteen.choices(gemeenten, cum_weights=zwaarte)[0],
    }
    record |= {veld: _alinea(echt, veld, dobbelsteen) for veld in VELDEN}
    jaar = dobbelsteen.randint(2014, 2025)
    instrumenten = [id for een in echt for id in een.get("instrumenten", ())]
    record |= {
        "jaar_start": jaar,
        "status": dobbelsteen.choice(("loopt", "afgerond", "gestopt", "onbekend")),
        "uitkomst": dobbelsteen.choice(("positief", "gemengd", "onbekend")),
        "instrumenten": _keuze(instrumenten, dobbelsteen.randint(1, 4), dobbelsteen),
        "bronnen": _bronnen(echt, nummer, dobbelsteen),
        "gezien_op": "2026-11-20",
    }
    record |= {"bron": kop["bron"]} if "bron" in kop else {}
    relaties = [een for ander in echt for een in ander.get("relaties", ())]
    if aantal := dobbelsteen.randint(0, 3):
        doelen = _keuze([een["naar"] for een in relaties], aantal, dobbelsteen)
        record["relaties"] = [
            next(dict(een) for een in relaties if een["naar"] == doel) for doel in doelen
        ]
    return record


def _alinea(echt: list[dict[str, Any]], veld: str, dobbelsteen: random.Random) -> str:
    """Drie zinnen uit hetzelfde veld van andere voorbeelden; van elke twee telt de kortste."""
    met = [een[veld] for een in echt if een.get(veld)]
    paren = (dobbelsteen.choices(met, k=2) for _ in range(3))
    zinnen = ([dobbelsteen.choice(ZIN.split(tekst.strip())) for tekst in paar] for paar in paren)
    return "\n".join(dict.fromkeys(min(paar, key=len) for paar in zinnen))


def _bronnen(
    echt: list[dict[str, Any]], nummer: int, dobbelsteen: random.Random
) -> list[dict[str, Any]]:
    """Een tot vijf bronnen, elk met een eigen adres; samen staven zij alle velden."""
    alle = [bron for een in echt for bron in een.get("bronnen", ())]
    aantal = dobbelsteen.randint(1, 5)
    return [
        dobbelsteen.choice(alle)
        | {
            "url": f"https://voorbeeld.example/{nummer}/{plaats}",
            "staaft": [veld for n, veld in enumerate(STAAFT) if n % aantal == plaats],
        }
        for plaats in range(aantal)
    ]


def _keuze(uit: list[str], aantal: int, dobbelsteen: random.Random) -> list[str]:
    """Hooguit `aantal` verschillende; wat vaker voorkomt, wordt vaker gekozen."""
    return list(dict.fromkeys(dobbelsteen.choice(uit) for _ in range(aantal)))


def _zonder_punt(titel: str) -> str:
    return titel.strip().rstrip(".!?")


def main() -> None:
    """Laat de inhoud in een map groeien."""
    lezer = argparse.ArgumentParser(prog="python -m benchmarks.groei", description=__doc__)
    lezer.add_argument("map", type=Path)
    lezer.add_argument("aantal", type=int)
    lezer.add_argument("--gemeente", default="")
    lezer.add_argument("--verbanden", type=int, default=0)
    woorden = lezer.parse_args()
    laat_groeien(woorden.map, woorden.aantal, woorden.gemeente, woorden.verbanden)


if __name__ == "__main__":
    main()
