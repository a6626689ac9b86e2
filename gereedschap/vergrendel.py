"""Schrijft de twee sloten en de lijst van wielen, uit wat in pyproject.toml staat.

Gebruik: make vergrendel

`requirements.txt` is wat de site nodig heeft, `requirements-test.txt` wat de tests daarbij
nodig hebben. Beide noemen alleen wielen, met hun kenmerk: bij het installeren wordt niets
gebouwd. Een kenmerk zegt niet waar het bij hoort; daarom noemt `gereedschap/wielen.txt` bij elk
kenmerk het wiel. Daaruit leest een test op welke machines de sloten passen.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from packaging.tags import Tag
from packaging.utils import parse_wheel_filename

HOOFDMAP = Path(__file__).parents[1]
SITE = HOOFDMAP / "requirements.txt"
TEST = HOOFDMAP / "requirements-test.txt"
WIELEN = HOOFDMAP / "gereedschap" / "wielen.txt"
KOP = """\
# {doel}
# Gemaakt met `make vergrendel`, niet met de hand: elk kenmerk is een wiel uit wielen.txt.
--only-binary :all:

"""
REGELS = ("--universal", "--python-version", "3.11", "--only-binary", ":all:", "--quiet")
SITE_EXTRA = (
    "--extra",
    "links",
    "--extra",
    "omgeving",
)  # wie bouwt, kan ook de links naar buiten navragen
TEST_EXTRA = (*SITE_EXTRA, "--extra", "test")
KAAL = ("--no-header", "--no-annotate", "--no-emit-index-url")
PYTHONS = range(11, 15)
MACHINE = re.compile(r"any|(?:many|musl)linux.*_(?:x86_64|aarch64)|macosx_.*|win_(?:amd64|arm64)")


def los_op(uitkomst: Path, *opties: str) -> str:
    """De tekst die de oplosser schrijft voor de afhankelijkheden van dit project."""
    uv = Path(sys.executable).with_name("uv")
    opdracht = [str(uv), "pip", "compile", "pyproject.toml", *REGELS, *KAAL, *opties]
    subprocess.run([*opdracht, "-o", str(uitkomst)], cwd=HOOFDMAP, check=True)
    return uitkomst.read_text("utf-8")


def past(merk: Tag) -> bool:
    """Of een wiel met dit merk ergens past waar de kennisbank draait."""
    versie = re.fullmatch(r"(?:cp|py)3(\d*)", merk.interpreter)
    if versie is None or not MACHINE.fullmatch(merk.platform):
        return False
    nummer = int(versie[1] or 0)
    if merk.abi in {"none", "abi3"}:
        return nummer <= PYTHONS[-1]
    return nummer in PYTHONS and merk.abi == merk.interpreter


def wielen(pylock: str) -> dict[str, list[tuple[str, str]]]:
    """Per pakket en versie de bruikbare wielen, elk met zijn kenmerk."""
    gevonden: dict[str, list[tuple[str, str]]] = {}
    for pakket in tomllib.loads(pylock)["packages"]:
        namen = {wiel["url"].rsplit("/", 1)[1]: wiel["hashes"] for wiel in pakket["wheels"]}
        gevonden[f"{pakket['name']}=={pakket['version']}"] = sorted(
            (naam, kenmerken["sha256"])
            for naam, kenmerken in namen.items()
            if any(map(past, parse_wheel_filename(naam)[3]))
        )
    return gevonden


def slot(doel: str, regels: list[str], per_pakket: dict[str, list[tuple[str, str]]]) -> str:
    """De tekst van een slot: elk pakket met de kenmerken van zijn wielen."""
    return KOP.format(doel=doel) + "".join(_pakket(regel, per_pakket) for regel in regels)


def _pakket(regel: str, per_pakket: dict[str, list[tuple[str, str]]]) -> str:
    kenmerken = sorted(kenmerk for _, kenmerk in per_pakket[regel.split(" ;")[0]])
    if not kenmerken:
        raise SystemExit(
            f"Voor {regel} bestaat geen wiel. Kies een andere versie of een ander pakket."
        )
    return " \\\n    ".join([regel, *(f"--hash=sha256:{een}" for een in kenmerken)]) + "\n"


def _regels(tekst: str) -> Iterator[str]:
    """De pakketregels van een slot, zonder kenmerken."""
    for regel in tekst.splitlines():
        if re.match(r"[a-z0-9]", regel):
            yield regel.removesuffix("\\").strip()


def main() -> None:
    """Legt alles opnieuw vast; een versie die nog kan, blijft zoals zij was."""
    werk = Path(sys.argv[1])
    alles = werk / "alles.txt"
    vorige = [regel for pad in (SITE, TEST) if pad.exists() for regel in _regels(pad.read_text())]
    alles.write_text("\n".join(vorige), encoding="utf-8")
    alle = list(_regels(los_op(alles, *TEST_EXTRA)))
    vast = ("--constraint", str(alles))
    van_site = list(_regels(los_op(werk / "site.txt", *SITE_EXTRA, *vast)))
    pylock = los_op(werk / "pylock.toml", *TEST_EXTRA, *vast, "--format", "pylock.toml")
    per_pakket = wielen(pylock)
    erbij = [regel for regel in alle if regel not in van_site]
    SITE.write_text(slot("Wat `make site` installeert.", van_site, per_pakket), "utf-8")
    TEST.write_text(slot("Wat `make test` daarbij installeert.", erbij, per_pakket), "utf-8")
    lijst = sorted(
        f"{kenmerk}  {naam}\n" for paren in per_pakket.values() for naam, kenmerk in paren
    )
    WIELEN.write_text("".join(sorted(lijst, key=lambda regel: regel.split()[1])), "utf-8")


if __name__ == "__main__":
    main()
