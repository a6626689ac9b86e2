"""Een voorraad die niet heel is of niet past: dezelfde site, geen verslag, en zij wordt heel."""

import shutil
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

import pytest

from bouwplaats import GEWONE_GEBRUIKER
from gitboom import leg_vast
from kennisbank.bewaren import VOORRAAD
from sitebouw import alle_bestanden, bouw, kopieer_raamwerk
from voorbeeldboom import FORMULIER, schrijf_boom

VOORRADEN = ("bladen", "geschiedenis", "keuring", "pdf", "zoeken")
GATEN = 4096
AFVAL = b'[{"vragen": [1, 2, null'


class Gebouwd(NamedTuple):
    """Een kleine kennisbank die vastligt, haar site, en de voorraad van haar bouw opzij."""

    map: Path
    site: dict[str, bytes]
    heel: Path


def bouw_eerst(map_: Path, met_pdf: str) -> Gebouwd:
    kopieer_raamwerk(map_)
    (schrijf_boom(map_, **{"docs/voorbeeld-delen.md": FORMULIER}) / ".gitignore").write_text(
        ".voorraad/\nheel/\nsite/\n", "utf-8"
    )
    leg_vast(map_)
    klaar = bouw(map_, MEERDOEN_PDF=met_pdf)
    assert klaar.returncode == 0, klaar.stderr
    (map_ / VOORRAAD).rename(map_ / "heel")
    return Gebouwd(map_, alle_bestanden(map_ / "site"), map_ / "heel")


def bouw_met(gebouwd: Gebouwd, met_pdf: str) -> None:
    """Bouwt met de voorraad zoals zij er nu ligt: dezelfde site, en niemand ziet een verslag."""
    shutil.rmtree(gebouwd.map / "site", ignore_errors=True)
    klaar = bouw(gebouwd.map, ervoor=GEWONE_GEBRUIKER, MEERDOEN_PDF=met_pdf)
    assert (klaar.returncode, "Traceback" in klaar.stderr) == (0, False), klaar.stderr
    assert verschil(alle_bestanden(gebouwd.map / "site"), gebouwd.site) == []


def verschil(een: dict[str, bytes], ander: dict[str, bytes]) -> list[str]:
    """De bestanden die er maar in één van de twee zijn, of anders zijn."""
    return sorted(pad for pad in een.keys() | ander.keys() if een.get(pad) != ander.get(pad))


def zet_terug(gebouwd: Gebouwd) -> Path:
    """De hele voorraad weer op haar plek."""
    voorraad = gebouwd.map / VOORRAAD
    for pad in [voorraad, *voorraad.glob("*")]:
        if pad.is_dir() and not pad.is_symlink():
            pad.chmod(0o755)
    shutil.rmtree(voorraad, ignore_errors=True)
    voorraad.unlink(missing_ok=True)
    shutil.copytree(gebouwd.heel, voorraad)
    return voorraad


def gat(pad: Path, buur: bytes) -> None:
    """Nullen in het midden, zoals na een stroomstoring."""
    stuk = pad.read_bytes()
    begin = max(0, (len(stuk) - GATEN) // 2)
    einde = min(len(stuk), begin + GATEN)
    pad.write_bytes(stuk[:begin] + b"\0" * (einde - begin) + stuk[einde:])


def word_map(pad: Path, buur: bytes) -> None:
    pad.unlink()
    (pad / "diep").mkdir(parents=True)
    (pad / "diep/bestand").write_bytes(buur)


def word_dode_koppeling(pad: Path, buur: bytes) -> None:
    pad.unlink()
    pad.symlink_to("/bestaat/niet")


SCHADE: dict[str, Callable[[Path, bytes], object]] = {
    "nullen in het midden": gat,
    "half": lambda pad, buur: pad.write_bytes(pad.read_bytes()[: pad.stat().st_size // 2]),
    "leeg": lambda pad, buur: pad.write_bytes(b""),
    "van een ander": lambda pad, buur: pad.write_bytes(buur),
    "afval": lambda pad, buur: pad.write_bytes(AFVAL),
    "twee keer": lambda pad, buur: pad.write_bytes(pad.read_bytes() * 2),
    "een map": word_map,
    "een dode koppeling": word_dode_koppeling,
    "niet te lezen": lambda pad, buur: pad.chmod(0),
}


def beschadig(stukken: list[Path], *soorten: str) -> None:
    """Beschadigt elk stuk, om de beurt op een van deze manieren; de buur is het stuk ervoor."""
    inhoud = [pad.read_bytes() for pad in stukken]
    buren = [*inhoud[-1:], *inhoud[:-1]]
    for pad, buur, soort in zip(stukken, buren, cycle(soorten)):
        SCHADE[soort](pad, buur)


def stukken_van(voorraad: Path) -> list[Path]:
    return sorted(pad for pad in voorraad.rglob("*") if pad.is_file())


def wat_nog_stuk_is(gebouwd: Gebouwd) -> list[str]:
    return verschil(alle_bestanden(gebouwd.map / VOORRAAD), alle_bestanden(gebouwd.heel))


@pytest.fixture(scope="module")
def zonder_pdf(tmp_path_factory: pytest.TempPathFactory) -> Gebouwd:
    return bouw_eerst(tmp_path_factory.mktemp("gebouwd"), "false")


@pytest.mark.parametrize("welke", [slice(0, None, 2), slice(1, None, 2)], ids=["even", "oneven"])
def test_een_voorraad_waar_de_helft_stuk_is_geeft_dezelfde_site_en_wordt_heel(
    zonder_pdf: Gebouwd, welke: slice
) -> None:
    """Elk stuk is anders stuk; wat de ene helft over de andere zegt, klopt dus niet."""
    stukken = stukken_van(zet_terug(zonder_pdf))
    assert {pad.parent.name for pad in stukken} == set(VOORRADEN) - {"pdf"}
    beschadig(stukken[welke], *SCHADE)
    bouw_met(zonder_pdf, "false")
    assert wat_nog_stuk_is(zonder_pdf) == []


@pytest.fixture(scope="module")
def gebouwd(tmp_path_factory: pytest.TempPathFactory) -> Gebouwd:
    """Dezelfde kennisbank met pdf's, voor elke schade één keer gebouwd."""
    return bouw_eerst(tmp_path_factory.mktemp("gebouwd"), "true")


@pytest.mark.nacht
@pytest.mark.parametrize("soort", SCHADE)
@pytest.mark.parametrize("naam", VOORRADEN)
def test_elke_schade_aan_elke_voorraad_geeft_dezelfde_site_en_geneest(
    gebouwd: Gebouwd, naam: str, soort: str
) -> None:
    beschadig(stukken_van(zet_terug(gebouwd) / naam), soort)
    bouw_met(gebouwd, "true")
    assert wat_nog_stuk_is(gebouwd) == []


def is_een_bestand(map_: Path) -> None:
    shutil.rmtree(map_)
    map_.write_bytes(AFVAL)


def is_een_dode_koppeling(map_: Path) -> None:
    shutil.rmtree(map_)
    map_.symlink_to("/bestaat/niet")


IN_DE_WEG: dict[str, Callable[[Path], object]] = {
    "een bestand": is_een_bestand,
    "een dode koppeling": is_een_dode_koppeling,
    "dicht": lambda map_: map_.chmod(0),
    "zonder toegang": lambda map_: map_.chmod(0o600),
    "alleen te lezen": lambda map_: map_.chmod(0o555),
}


@pytest.mark.nacht
@pytest.mark.parametrize("soort", IN_DE_WEG)
@pytest.mark.parametrize("naam", ["", *VOORRADEN])
def test_een_map_waar_de_voorraad_niet_in_kan_houdt_niets_tegen(
    gebouwd: Gebouwd, naam: str, soort: str
) -> None:
    """Zonder naam is het de map met alle voorraden."""
    IN_DE_WEG[soort](zet_terug(gebouwd) / naam)
    bouw_met(gebouwd, "true")


@pytest.mark.nacht
def test_een_voorraad_van_andere_code_en_andere_inhoud_telt_niet(gebouwd: Gebouwd) -> None:
    """Elk stuk is heel en draagt zijn zegel; het hoort alleen bij een andere stand."""
    heel = zet_terug(gebouwd)
    anders = {
        "src/kennisbank/weergave/naam.py": "\nEXTRA = 1\n",
        "src/kennisbank/keuring/bewaard.py": "\nEXTRA = 1\n",
        "docs/tips/1-open.md": "\nNog een zin.\n",
    }
    begin = {naam: (gebouwd.map / naam).read_text("utf-8") for naam in anders}
    for naam, erbij in anders.items():
        (gebouwd.map / naam).write_text(begin[naam] + erbij, "utf-8")
    assert bouw(gebouwd.map, MEERDOEN_PDF="true").returncode == 0
    for naam, tekst in begin.items():
        (gebouwd.map / naam).write_text(tekst, "utf-8")
    for pad in stukken_van(gebouwd.heel):  # onder de naam van nu ligt wat toen gold
        toen = heel / pad.relative_to(gebouwd.heel)
        if not toen.exists():
            toen.write_bytes(next(heel.joinpath(toen.parent.name).iterdir()).read_bytes())
    bouw_met(gebouwd, "true")


INSTELLINGEN = {
    "MEERDOEN_ADRES": "https://elders.example/pad/",
    "MEERDOEN_BEWERK": "https://elders.example/bewerk/{path}",
    "MEERDOEN_BEWERKMAP": "https://elders.example/map/",
    "MEERDOEN_CONTACTADRES": "redactie@elders.example",
    "MEERDOEN_INZENDADRES": "https://elders.example/inzenden",
    "MEERDOEN_NIEUWMAP": "https://elders.example/nieuw/",
    "MEERDOEN_PDF": "true",
    "MEERDOEN_PEILDATUM": "2031-02-03",
    "MEERDOEN_TOESTEL": "false",
    "SOURCE_DATE_EPOCH": "1900000000",
}


def site_met(map_: Path, instelling: str) -> dict[str, bytes]:
    """De site met één instelling anders dan gewoon (`naam=waarde`)."""
    klaar = bouw(map_, ervoor=("env", instelling))
    assert klaar.returncode == 0, klaar.stderr
    return alle_bestanden(map_ / "site")


@pytest.mark.nacht
@pytest.mark.parametrize("naam", INSTELLINGEN)
def test_een_voorraad_van_andere_instellingen_telt_niet(zonder_pdf: Gebouwd, naam: str) -> None:
    voorraad = zet_terug(zonder_pdf)
    instelling = f"{naam}={INSTELLINGEN[naam]}"
    met = site_met(zonder_pdf.map, instelling)
    shutil.rmtree(voorraad)
    zonder = site_met(zonder_pdf.map, instelling)
    assert verschil(met, zonder) == []
    assert verschil(met, zonder_pdf.site) != []
