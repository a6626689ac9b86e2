"""Een pdf leest een eigen proces, met een grens aan tijd en geheugen."""

import os
import time
from collections.abc import Callable

import pytest

from kennisbank.cli import afgeschermd
from kennisbank.cli.afgeschermd import TE_ZWAAR, lees_afgeschermd
from kennisbank.scan import Onleesbaar, Tekst
from scan.stukken import gelezen, pdf

ZIN = "Er komt een loting in de wijk."
pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="hier kan een proces zich niet splitsen"),
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]


def test_een_eigen_proces_leest_hetzelfde() -> None:
    assert lees_afgeschermd("a.pdf", pdf(ZIN)) == gelezen("a.pdf", pdf(ZIN))


@pytest.mark.parametrize("doe", [lambda *_: bytearray(9_000_000_000), lambda *_: os._exit(3)])
def test_wie_te_veel_geheugen_vraagt_of_omvalt_krijgt_een_zin(
    monkeypatch: pytest.MonkeyPatch, doe: Callable[..., object]
) -> None:
    monkeypatch.setattr(afgeschermd, "lees_bestand", doe)
    assert lees_afgeschermd("a.pdf", pdf(ZIN)) == Onleesbaar(TE_ZWAAR)


def test_wie_te_lang_bezig_is_krijgt_een_zin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(afgeschermd, "lees_bestand", lambda *_: time.sleep(60))
    assert lees_afgeschermd("a.pdf", pdf(ZIN), seconden=0.01) == Onleesbaar(TE_ZWAAR)


def test_een_bestand_zonder_pdf_heeft_geen_eigen_proces_nodig(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(afgeschermd, "get_context", None)
    assert isinstance(lees_afgeschermd("a.txt", ZIN.encode()), Tekst)
