"""Een bewaarde pagina telt alleen als zij heel is, en van deze stand."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from kennisbank.bewaren import Voorraadmap
from kennisbank.bladgeheugen import Bladgeheugen

PAD, VAST, VRAGEN, HTML = "tips/1-open.html", "vast", ["knoop tip-1", "soort tip"], "<p>Één tip</p>"


class Zegt:
    """Antwoorden van een graaf die er niet hoeft te zijn."""

    def __init__(self, **anders: str) -> None:
        self.anders = anders

    def op(self, vragen: Sequence[str]) -> list[str]:
        return [self.anders.get(vraag.partition(" ")[0], "zelfde") for vraag in vragen]


def geheugen(map_: Path, versie: str = "1", **anders: str) -> Bladgeheugen:
    return Bladgeheugen(Voorraadmap(map_), versie, Zegt(**anders))


@pytest.fixture
def vol(tmp_path: Path) -> Path:
    """Een map waarin een vorige bouw één pagina bewaarde."""
    een = geheugen(tmp_path)
    een.bewaar(PAD, VAST, VRAGEN, HTML)
    een.sluit([PAD])
    return tmp_path


def test_pagina_waar_niets_aan_veranderde_komt_uit_het_geheugen(vol: Path) -> None:
    nu = geheugen(vol)
    assert nu.kent(PAD, VAST)
    assert nu.haal(PAD) == HTML


@pytest.mark.parametrize(
    "anders", [{"knoop": "nieuw"}, {"soort": "nieuw"}, {"versie": "2"}], ids=str
)
def test_ander_antwoord_of_andere_versie_is_een_onbekende_pagina(
    vol: Path, anders: dict[str, str]
) -> None:
    assert not geheugen(vol, **anders).kent(PAD, VAST)


def test_ander_vast_deel_is_een_onbekende_pagina(vol: Path) -> None:
    assert not geheugen(vol).kent(PAD, "anders")


@pytest.mark.parametrize(
    "schade", [lambda b: b[:-5], lambda b: b"x" + b[1:], lambda b: b"", lambda b: b"\xff"]
)
def test_beschadigde_voorraad_telt_niet(vol: Path, schade: object) -> None:
    assert callable(schade)
    for pad in vol.iterdir():
        pad.write_bytes(schade(pad.read_bytes()))
    nu = geheugen(vol)
    assert not nu.kent(PAD, VAST) or nu.haal(PAD) is None


def test_verwisselde_bestanden_tellen_niet(vol: Path) -> None:
    een = geheugen(vol)
    een.kent(PAD, VAST)
    een.bewaar("tips/2.html", VAST, ["knoop tip-2"], "<p>Twee</p>")
    een.sluit([PAD, "tips/2.html"])
    inhoud = {pad: pad.read_bytes() for pad in vol.iterdir()}
    for bestand, ander in zip(inhoud, reversed(inhoud.values()), strict=True):
        bestand.write_bytes(ander)
    nu = geheugen(vol)
    for pad in (PAD, "tips/2.html"):
        assert not nu.kent(pad, VAST) or nu.haal(pad) is None


def test_wat_geen_pagina_meer_gebruikt_gaat_weg(vol: Path) -> None:
    voor = len(list(vol.iterdir()))
    een = geheugen(vol, knoop="nieuw")
    een.bewaar(PAD, VAST, VRAGEN, "<p>Anders</p>")
    een.sluit([PAD])
    assert len(list(vol.iterdir())) == voor
    assert geheugen(vol, knoop="nieuw").kent(PAD, VAST)


def test_pagina_met_een_antwoord_dat_niet_te_geven_is_wordt_nooit_onthouden(tmp_path: Path) -> None:
    een = geheugen(tmp_path, knoop="?")
    een.bewaar(PAD, VAST, VRAGEN, HTML)
    een.sluit([PAD])
    assert een.haal(PAD) is None
    assert not geheugen(tmp_path, knoop="?").kent(PAD, VAST)
