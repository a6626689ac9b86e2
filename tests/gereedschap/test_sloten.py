"""De twee sloten: alleen wielen, en op elke machine die wij noemen past er een."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import canonicalize_name, parse_wheel_filename

from sitebouw import HOOFDMAP

SITE, TEST = "requirements.txt", "requirements-test.txt"
PYTHONS = ((3, 11), (3, 12), (3, 13), (3, 14))
GLIBC = range(28, 4, -1)  # Debian 10, Ubuntu 20.04 en alles daarna
MACHINES = {
    "Linux x86-64": ("linux", "x86_64", [f"manylinux_2_{nummer}_x86_64" for nummer in GLIBC]),
    "Linux arm64": ("linux", "aarch64", [f"manylinux_2_{nummer}_aarch64" for nummer in GLIBC]),
    "macOS arm64": ("darwin", "arm64", list(mac_platforms((15, 0), "arm64"))),
    "macOS x86-64": ("darwin", "x86_64", list(mac_platforms((15, 0), "x86_64"))),
    "Windows x86-64": ("win32", "AMD64", ["win_amd64"]),
}
OUD = {"5": "1", "12": "2010", "17": "2014"}
OUDE_NAMEN = re.compile(r"manylinux_2_(5|12|17)_")


@dataclass(frozen=True, slots=True)
class Pakket:
    """Eén pakket uit een slot."""

    naam: str
    versie: str
    voorwaarde: Marker | None
    kenmerken: frozenset[str]


def uit_slot(bestand: str) -> Iterator[Pakket]:
    """Elk pakket in een slot."""
    tekst = (HOOFDMAP / bestand).read_text("utf-8").replace("\\\n", " ")
    for regel in tekst.splitlines():
        if re.match(r"[a-z]", regel):
            eis = Requirement(regel.split("--hash")[0])
            kenmerken = frozenset(re.findall(r"--hash=sha256:([0-9a-f]{64})(?!\S)", regel))
            [vast] = eis.specifier
            yield Pakket(eis.name, vast.version, eis.marker, kenmerken)


@cache
def wielen() -> dict[str, str]:
    """Bij elk kenmerk de naam van het wiel."""
    regels = (HOOFDMAP / "gereedschap" / "wielen.txt").read_text("utf-8").splitlines()
    return dict(regel.split("  ") for regel in regels)


def merken(python: tuple[int, int], platforms: list[str]) -> set[Tag]:
    """Alles wat deze Python op deze machine kan installeren."""
    cpython = f"cp{python[0]}{python[1]}"
    alle = [naam for nieuw in platforms for naam in (nieuw, OUDE_NAMEN.sub(_oude_naam, nieuw))]
    return set(chain(cpython_tags(python, [cpython], alle), compatible_tags(python, cpython, alle)))


def _oude_naam(nieuw: re.Match[str]) -> str:
    """Zoals oudere wielen dezelfde Linux noemen."""
    return f"manylinux{OUD[nieuw[1]]}_"


def omgeving(python: tuple[int, int], machine: str) -> dict[str, str]:
    """Wat een voorwaarde in het slot over deze machine te weten komt."""
    systeem, processor, _ = MACHINES[machine]
    return {
        "sys_platform": systeem,
        "os_name": "nt" if systeem == "win32" else "posix",
        "platform_machine": processor,
        "platform_system": {"win32": "Windows", "darwin": "Darwin"}.get(systeem, "Linux"),
        "python_version": f"{python[0]}.{python[1]}",
        "python_full_version": f"{python[0]}.{python[1]}.0",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }


ALLE = [*uit_slot(SITE), *uit_slot(TEST)]


@pytest.mark.parametrize("bestand", [SITE, TEST])
def test_slot_noemt_alleen_wielen_en_geen_adres(bestand: str) -> None:
    tekst = (HOOFDMAP / bestand).read_text("utf-8")
    assert "\n--only-binary :all:\n" in tekst
    assert "://" not in tekst
    assert "index-url" not in tekst


def test_elk_kenmerk_is_een_wiel_van_dat_pakket_en_die_versie() -> None:
    for pakket in ALLE:
        assert pakket.kenmerken, pakket.naam
        for kenmerk in pakket.kenmerken:
            naam, versie, _, _ = parse_wheel_filename(wielen()[kenmerk])
            assert (naam, str(versie)) == (canonicalize_name(pakket.naam), pakket.versie)


def test_de_lijst_van_wielen_noemt_niets_dat_in_geen_slot_staat() -> None:
    assert set(wielen()) == set().union(*(pakket.kenmerken for pakket in ALLE))


@pytest.mark.parametrize("python", PYTHONS, ids=lambda python: f"{python[0]}.{python[1]}")
@pytest.mark.parametrize("machine", MACHINES)
def test_voor_elke_machine_en_python_is_er_een_wiel(machine: str, python: tuple[int, int]) -> None:
    past = merken(python, MACHINES[machine][2])
    mist = [
        pakket.naam
        for pakket in ALLE
        if (pakket.voorwaarde is None or pakket.voorwaarde.evaluate(omgeving(python, machine)))
        and not any(past & parse_wheel_filename(wielen()[een])[3] for een in pakket.kenmerken)
    ]
    assert mist == []


def test_een_pakket_heeft_op_elke_machine_hoogstens_een_versie() -> None:
    namen = [pakket.naam for pakket in ALLE]
    assert [naam for naam in namen if namen.count(naam) > 1] == []


def test_wat_pyproject_noemt_staat_met_die_versie_in_het_slot() -> None:
    project = tomllib.loads((HOOFDMAP / "pyproject.toml").read_text("utf-8"))["project"]
    extra = project["optional-dependencies"]
    for bestand, eisen in (
        (SITE, [*project["dependencies"], *extra["links"], *extra["omgeving"]]),
        (TEST, extra["test"]),
    ):
        vast = {(canonicalize_name(een.naam), een.versie) for een in uit_slot(bestand)}
        gevraagd = {
            (canonicalize_name(een.name), str(een.specifier)[2:]) for een in map(Requirement, eisen)
        }
        assert gevraagd - vast == set()


def test_wie_de_site_bouwt_krijgt_geen_testgereedschap() -> None:
    project = tomllib.loads((HOOFDMAP / "pyproject.toml").read_text("utf-8"))["project"]
    tests = {
        canonicalize_name(Requirement(een).name) for een in project["optional-dependencies"]["test"]
    }
    assert tests & {canonicalize_name(een.naam) for een in uit_slot(SITE)} == set()
