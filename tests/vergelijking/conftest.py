"""Twee kleine kennisbanken naast elkaar."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kennisbank.samenhang import laad
from kennisbank.vergelijking import Stand
from voorbeeldboom import schrijf_boom

Standmaker = Callable[..., Stand]


@pytest.fixture
def stand(tmp_path: Path) -> Standmaker:
    """Maakt een stand van de voorbeeldboom; `zonder` noemt bestanden die er niet zijn."""

    def maak(zonder: tuple[str, ...] = (), **anders: str) -> Stand:
        map_ = schrijf_boom(tmp_path / str(len(list(tmp_path.iterdir()))), **anders)
        for naam in zonder:
            (map_ / naam).unlink()
        inhoud = laad(map_)
        teksten = {naam: (map_ / naam).read_text("utf-8") for naam in inhoud.lezing.tekstpaginas}
        return Stand(inhoud, teksten)

    return maak
