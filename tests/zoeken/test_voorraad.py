"""De voorraad geldt alleen voor precies dezelfde inhoud, en alleen als zij heel is."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kennisbank.voorraad import verzegeld
from kennisbank.zoeken import Grondstof, Ring, Wijzer
from kennisbank.zoeken.voorraad import Zoekuitgave, als_bytes, maak_uitgave, sleutel, uit_bytes
from sitebouw import alle_bestanden, bouw, kopieer_raamwerk
from voorbeeldboom import schrijf_boom

from .conftest import PASSAGES, RINGEN

STOF = Grondstof(PASSAGES, RINGEN, ())
UITGAVE = Zoekuitgave({"index.js": "a\r\n‘ü’\u2028"}, {"vb-zeist": ("vb-utrecht",)})


def test_wat_bewaard_is_komt_er_net_zo_uit() -> None:
    assert uit_bytes(als_bytes(UITGAVE)) == UITGAVE
    gemaakt = maak_uitgave(STOF)
    assert uit_bytes(als_bytes(gemaakt)) == gemaakt


def test_elke_wijziging_geeft_een_andere_sleutel() -> None:
    eerste, *rest = PASSAGES
    anders = {
        sleutel(STOF),
        sleutel(STOF._replace(passages=(replace(eerste, kern="Anders."), *rest))),
        sleutel(STOF._replace(passages=(replace(eerste, url="elders.html"), *rest))),
        sleutel(STOF._replace(passages=(*rest, eerste))),
        sleutel(STOF._replace(ringen=(*RINGEN, Ring(("nieuw",))))),
        sleutel(STOF._replace(ringen=RINGEN[:-1])),
        sleutel(STOF._replace(wijzers=(Wijzer(("dobbelen",), ("voorstel-1a",)),))),
    }
    assert len(anders) == 7
    assert sleutel(STOF) == sleutel(Grondstof(*STOF))


@pytest.mark.parametrize(
    "andere_versie",
    [
        "platform.python_version = lambda: '9'",
        "unicodedata.unidata_version = '9'",
        "whoosh.versionstring = lambda *a, **k: '9'",
        "metadata.version = lambda naam: '9'",
    ],
)
def test_andere_versie_van_het_gereedschap_geeft_een_andere_sleutel(andere_versie: str) -> None:
    proef = (
        "import platform, unicodedata, whoosh\nfrom importlib import metadata\n{}\n"
        "from kennisbank.zoeken.voorraad import Grondstof, sleutel\n"
        "print(sleutel(Grondstof((), (), ())))"
    )
    sleutels = {
        subprocess.run(
            [sys.executable, "-c", proef.format(regel)], check=True, capture_output=True, text=True
        ).stdout
        for regel in ("", andere_versie)
    }
    assert len(sleutels) == 2


def test_de_bouw_gebruikt_een_hele_voorraad_en_maakt_een_kapotte_opnieuw(tmp_path: Path) -> None:
    boom = schrijf_boom(tmp_path / "boom")
    kopieer_raamwerk(boom)
    assert bouw(boom, tmp_path / "een").returncode == 0
    eerste = alle_bestanden(tmp_path / "een")
    (voorraad,) = (boom / ".voorraad/zoeken").iterdir()
    bewaard = voorraad.read_bytes()
    ander = Zoekuitgave({"index.js": "uit de voorraad"}, {})
    voorraad.write_bytes(verzegeld(voorraad.stem, als_bytes(ander)))
    assert bouw(boom, tmp_path / "twee").returncode == 0
    assert (tmp_path / "twee/data/zoeken/index.js").read_text("utf-8") == "uit de voorraad"
    voorraad.write_bytes(b"\xff" + bewaard[:-9])
    assert bouw(boom, tmp_path / "drie").returncode == 0
    assert alle_bestanden(tmp_path / "drie") == eerste
    assert voorraad.read_bytes() == bewaard


def test_een_voorraad_die_niet_te_schrijven_is_houdt_de_bouw_niet_tegen(tmp_path: Path) -> None:
    boom = schrijf_boom(tmp_path / "boom")
    kopieer_raamwerk(boom)
    (boom / ".voorraad").write_text("hier staat een bestand in de weg", "utf-8")
    assert bouw(boom, tmp_path / "site").returncode == 0
    assert (tmp_path / "site/data/zoeken/index.js").is_file()


def test_wie_alleen_controleert_laadt_whoosh_niet() -> None:
    proef = "import sys, kennisbank.samenhang; sys.exit('whoosh.fields' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", proef], check=False).returncode == 0
