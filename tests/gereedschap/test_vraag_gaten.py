"""De vraag naar bekende gaten gaat over elk pakket dat vastligt."""

import importlib.util

from sitebouw import HOOFDMAP

_vorm = importlib.util.spec_from_file_location(
    "vraag_gaten", HOOFDMAP / "gereedschap/vraag_gaten.py"
)
assert _vorm is not None
assert _vorm.loader is not None
vraag_gaten = importlib.util.module_from_spec(_vorm)
_vorm.loader.exec_module(vraag_gaten)
SLOT = """# slot
--only-binary :all:

uv==1.2 ; python_full_version < '3.13' \\
    --hash=sha256:ab
"""


def test_elk_pakket_uit_beide_sloten_komt_in_de_vraag() -> None:
    sloten = [(HOOFDMAP / naam).read_text("utf-8") for naam in vraag_gaten.SLOTEN]
    vraag = vraag_gaten.project(sloten)
    namen = [een for slot in sloten for een in vraag_gaten.pakketten(slot)]
    assert len(namen) > 50
    assert all(f'    "{een}",\n' in vraag for een in namen)


def test_versie_en_voorwaarde_gaan_mee_en_het_kenmerk_niet() -> None:
    assert list(vraag_gaten.pakketten(SLOT)) == ["uv==1.2 ; python_full_version < '3.13'"]
