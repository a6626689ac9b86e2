"""Een bouw die niet doorgaat: één zin, en de lezer ziet wat er stond."""

import os
import re
import shutil
import signal
import time
from pathlib import Path

import pytest

from bouwplaats import (
    BLIJFT,
    GEWONE_GEBRUIKER,
    NOG_NIET,
    bouw,
    resten,
    schiet_af,
    start,
    versie_van,
    zet_opdracht,
    zin,
)

VOL = """#!/usr/bin/env python3
import pathlib, sys
doel = pathlib.Path(sys.argv[-1])
doel.mkdir(parents=True)
(doel / "index.html").write_text("half")
print("INFO  -  Building documentation...", file=sys.stderr)
raise OSError(28, "No space left on device")
"""


@pytest.mark.parametrize(("gekozen", "pdf"), [("", "true"), ("false", "false")])
def test_de_bouw_is_streng_zwijgt_nooit_en_laat_pdfs_alleen_weg_als_iemand_dat_vraagt(
    plaats: Path, gekozen: str, pdf: str
) -> None:
    """Met `-q` slikt MkDocs de waarschuwingen in die `--strict` moet tellen."""
    zet_opdracht(plaats, "mkdocs", '#!/bin/sh\necho "$@" "$MEERDOEN_PDF" > gevraagd\nexit 1\n')
    bouw(plaats, MEERDOEN_PDF=gekozen)
    gevraagd = (plaats / "gevraagd").read_text("utf-8")
    assert re.fullmatch(rf"build --strict --site-dir \.bouw/bouw-\S+/site {pdf}\n", gevraagd)


@pytest.mark.parametrize("hoe", ["Ctrl+C", "alleen de bouwer"])
def test_wie_afbreekt_houdt_de_oude_site_en_geen_resten(plaats: Path, hoe: str) -> None:
    wacht = 'mkdir -p "$5"\necho $PPID $$ > x\nmv x bezig\nexec sleep 300 > weg 2>&1\n'
    zet_opdracht(plaats, "mkdocs", f"#!/bin/sh\n{wacht}")
    bezig = start(plaats)
    while not (plaats / "bezig").exists():
        time.sleep(0.02)
    bouwer, mkdocs = (int(nummer) for nummer in (plaats / "bezig").read_text("utf-8").split())
    if hoe == "Ctrl+C":
        os.killpg(bezig.pid, signal.SIGINT)
    else:
        os.kill(bouwer, signal.SIGTERM)
    try:
        uitvoer = bezig.communicate(timeout=100)[0]
    finally:
        schiet_af(bezig)
    with pytest.raises(ProcessLookupError):
        os.kill(mkdocs, 0)
    assert zin(uitvoer) == f"De bouw is afgebroken. {BLIJFT}"
    assert (versie_van(plaats / "site"), resten(plaats)) == ("oud", [])


def test_een_programma_dat_geen_ruimte_vindt_is_ook_een_volle_schijf(plaats: Path) -> None:
    regel = "cp: error writing 'x': No space left on device"
    zet_opdracht(plaats, "mkdocs", f'#!/bin/sh\necho "{regel}" >&2\nexit 1\n')
    klaar = bouw(plaats)
    assert regel in klaar.stdout
    assert zin(klaar.stdout) == f"De schijf is vol, dus de bouw is gestopt. {BLIJFT}"


@pytest.mark.parametrize("eerder", [True, False])
def test_een_volle_schijf_is_een_zin_en_geen_verslag(plaats: Path, eerder: bool) -> None:
    if not eerder:
        shutil.rmtree(plaats / "site")
    zet_opdracht(plaats, "mkdocs", VOL)
    klaar = bouw(plaats)
    assert klaar.returncode != 0
    ziet = BLIJFT if eerder else NOG_NIET
    assert zin(klaar.stdout).startswith("De schijf is vol, dus de bouw is gestopt. ")
    assert zin(klaar.stdout).endswith(ziet)
    assert "Building documentation..." in klaar.stdout
    assert [naam for naam in resten(plaats) if naam != "bouwfout.txt"] == []


def test_een_onbekende_fout_bewaart_haar_verslag_in_een_bestand(plaats: Path) -> None:
    breekt = "#!/usr/bin/env python3\nimport sys\nsys.stderr.write('Vooraf.\\n')\n{}['weg']\n"
    zet_opdracht(plaats, "mkdocs", breekt)
    klaar = bouw(plaats)
    assert "Vooraf." in klaar.stdout
    assert zin(klaar.stdout) == (
        f"Er ging iets mis in het programma zelf. Het verslag staat in .bouw/bouwfout.txt. {BLIJFT}"
    )
    assert "KeyError: 'weg'" in (plaats / ".bouw/bouwfout.txt").read_text("utf-8")


def test_een_verslag_bij_een_bouw_die_lukt_gaat_niet_verloren(plaats: Path) -> None:
    echt = (plaats / ".venv/bin/mkdocs").read_text("utf-8")
    extra = "printf 'Traceback (most recent call last):\\n  x\\nKeyError: 1\\n' >&2\n"
    zet_opdracht(plaats, "mkdocs", echt + extra)
    klaar = bouw(plaats)
    assert klaar.returncode == 0
    assert "KeyError: 1" in klaar.stdout


def test_een_fout_die_een_pad_noemt_wordt_een_zin_met_dat_pad(plaats: Path) -> None:
    mag_niet = "#!/usr/bin/env python3\nraise PermissionError(13, 'Permission denied', 'geheim')\n"
    zet_opdracht(plaats, "mkdocs", mag_niet)
    assert zin(bouw(plaats).stdout).startswith("Deze gebruiker mag niets veranderen aan geheim. ")


def test_bevindingen_van_de_bouw_blijven_zichtbaar(plaats: Path) -> None:
    zet_opdracht(plaats, "mkdocs", "#!/bin/sh\necho 'WARNING - docs/x.md:3 fout' >&2\nexit 1\n")
    klaar = bouw(plaats)
    assert "docs/x.md:3 fout" in klaar.stdout
    assert zin(klaar.stdout) == f"De bouw is gestopt om wat hierboven staat. {BLIJFT}"
    assert versie_van(plaats / "site") == "oud"


def test_een_site_met_een_dode_link_blijft_naast_de_oude_staan(plaats: Path) -> None:
    zet_opdracht(plaats, "kennisbank", "#!/bin/sh\necho 'weg.html is dood'\nexit 1\n")
    klaar = bouw(plaats)
    assert "weg.html is dood" in klaar.stdout
    assert zin(klaar.stdout).startswith("Niet elke link klopt; de nieuwe site staat in .bouw/site.")
    assert versie_van(plaats / "site") == "oud"
    assert versie_van(plaats / ".bouw/site") == "nieuw"


def test_een_bouw_zonder_paginas_wordt_geen_site(plaats: Path) -> None:
    zet_opdracht(plaats, "mkdocs", "#!/bin/sh\nexit 0\n")
    assert zin(bouw(plaats).stdout) == f"De bouw maakte geen site. {BLIJFT}"


@pytest.mark.parametrize("dicht", ["site", ".bouw", "."])
def test_een_map_waar_u_niet_in_mag_laat_alles_zoals_het_was(plaats: Path, dicht: str) -> None:
    (plaats / ".bouw").mkdir()
    (plaats / dicht).chmod(0o555)
    klaar = bouw(plaats, *GEWONE_GEBRUIKER)
    (plaats / dicht).chmod(0o755)
    assert klaar.returncode != 0
    assert "mag niets veranderen aan" in zin(klaar.stdout)
    assert (versie_van(plaats / "site"), resten(plaats)) == ("oud", [])


def test_een_bestand_op_de_plek_van_de_site_blijft_staan(plaats: Path) -> None:
    shutil.rmtree(plaats / "site")
    (plaats / "site").write_text("van mij", "utf-8")
    assert zin(bouw(plaats).stdout).startswith("site is een bestand en geen map;")
    assert (plaats / "site").read_text("utf-8") == "van mij"


def test_een_andere_schijf_wordt_gemeld_voordat_er_iets_gebeurt(plaats: Path) -> None:
    (plaats / ".bouw").symlink_to("/dev")
    zet_opdracht(plaats, "mkdocs", "#!/bin/sh\ntouch gebouwd\n")
    klaar = bouw(plaats)
    assert not (plaats / "gebouwd").exists()
    assert "op een andere schijf dan .bouw" in zin(klaar.stdout)
    assert versie_van(plaats / "site") == "oud"


def test_zonder_mkdocs_komt_er_een_zin(plaats: Path) -> None:
    (plaats / ".venv/bin/mkdocs").unlink()
    assert zin(bouw(plaats).stdout) == f".venv/bin/mkdocs is er niet. {BLIJFT}"


def test_zonder_python_in_de_omgeving_bouwt_een_gewone_python(plaats: Path) -> None:
    (plaats / ".venv/bin/python").unlink()
    assert bouw(plaats).returncode == 0
    assert versie_van(plaats / "site") == "nieuw"
