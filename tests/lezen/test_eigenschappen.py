"""Wat altijd waar is: lezen struikelt nooit, en wijst altijd naar een regel die bestaat."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kennisbank.samenhang import laad
from voorbeeldboom import BESTANDEN, schrijf_boom

DOELEN = ("docs/tips/1-open.md", "data/voorbeelden.yaml", "docs/prioriteiten/1-vertrouwen.md")
RUSTIG = settings(
    max_examples=120,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
GEK = st.sampled_from(
    ["\t", ":", "- ", "*a", "&a ", "[", "{", "'", '"', "---\n", "\x00", "é", "<b>", "? ", "!!x "]
)


def keur_bytes(doel: str, inhoud: bytes) -> None:
    """Leest de kennisbank met één ander bestand en toetst elke bevinding."""
    with tempfile.TemporaryDirectory() as naam:
        map_ = schrijf_boom(Path(naam))
        (map_ / doel).write_bytes(inhoud)
        for bevinding in laad(map_).bevindingen:
            pad = map_ / bevinding.plek.bestand
            regels = pad.read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
            assert 1 <= bevinding.plek.regel <= regels, str(bevinding)
            assert bevinding.melding.endswith((".", "?")), str(bevinding)


@pytest.mark.parametrize("doel", DOELEN)
@given(inhoud=st.binary(max_size=300))
@RUSTIG
def test_willekeurige_bytes_geven_hooguit_bevindingen(doel: str, inhoud: bytes) -> None:
    keur_bytes(doel, inhoud)


@pytest.mark.parametrize("doel", DOELEN)
@given(data=st.data())
@RUSTIG
def test_willekeurige_verminking_geeft_hooguit_bevindingen(doel: str, data: st.DataObject) -> None:
    tekst = BESTANDEN[doel]
    for _ in range(data.draw(st.integers(1, 3))):
        begin = data.draw(st.integers(0, len(tekst)))
        eind = data.draw(st.integers(begin, min(len(tekst), begin + 30)))
        tekst = tekst[:begin] + data.draw(GEK | st.just("")) + tekst[eind:]
    keur_bytes(doel, tekst.encode("utf-8"))
