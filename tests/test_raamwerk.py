"""Het raamwerk: een pagina haalt alleen de opmaak op van wat erop staat."""

import importlib.util
import re

from sitebouw import HOOFDMAP

_vorm = importlib.util.spec_from_file_location("raamwerk", HOOFDMAP / "hooks/raamwerk.py")
assert _vorm is not None
assert _vorm.loader is not None
raamwerk = importlib.util.module_from_spec(_vorm)
_vorm.loader.exec_module(raamwerk)

KLASSE = re.compile(r"\.([a-z]+(?:-[a-z]+)*)")
STIJL = HOOFDMAP / "docs/assets/stijl"


def test_elke_regel_van_zo_een_blad_gaat_over_een_klasse_die_het_noemt() -> None:
    vreemd = {}
    for blad, namen in raamwerk.ALLEEN_BIJ.items():
        kaal = re.sub(r"/\*.*?\*/", "", (STIJL / f"{blad}.css").read_text("utf-8"), flags=re.DOTALL)
        regels = re.findall(r"([^{};]+)\{", kaal)
        mis = [
            regel.strip()
            for regel in regels
            if not regel.strip().startswith("@")
            and not set(KLASSE.findall(regel)) & {*namen.split("|"), "stip"}
        ]
        if mis:
            vreemd[blad] = mis
    assert vreemd == {}
