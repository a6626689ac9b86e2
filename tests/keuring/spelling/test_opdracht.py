"""De spelling in `controleer`, ook waar geen woordenboek staat."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kennisbank.cli import app, inhoud
from voorbeeldboom import BESTANDEN, schrijf_boom

TIP = "docs/tips/1-open.md"
FOUT = {TIP: BESTANDEN[TIP] + "\nDe demokratie leeft.\n"}


def test_spelfout_is_een_opmerking_en_geeft_uitgang_nul(tmp_path: Path) -> None:
    map_ = schrijf_boom(tmp_path, **FOUT)
    klaar = CliRunner().invoke(app, ["controleer", "--map", str(map_)])
    assert "Bedoelt u ‘democratie’?" in klaar.stdout
    assert klaar.exit_code == 0


def test_zonder_woordenboek_zegt_de_opdracht_dat_zij_niet_keek(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inhoud, "open_woordenboek", lambda: None)
    map_ = schrijf_boom(tmp_path, **FOUT)
    klaar = CliRunner().invoke(app, ["controleer", "--map", str(map_)])
    assert "De spelling is niet nagekeken: hier staat geen woordenboek.\n" in klaar.stderr
    assert "Alles klopt" in klaar.stdout
    assert klaar.exit_code == 0
