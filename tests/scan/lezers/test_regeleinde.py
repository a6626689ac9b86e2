"""Woorden die aan het eind van een regel zijn afgebroken."""

import pytest

from kennisbank.scan.lezers.regeleinde import met_streepje, plak


@pytest.mark.parametrize(
    ("regels", "heel"),
    [
        (["een burger-", "beraad"], "een burgerberaad"),
        (["wijk-", "en dorpsraden"], "wijk- en dorpsraden"),
        (["de zee-", "eend"], "de zee-eend"),
        (["Noord-", "Holland"], "Noord-Holland"),
        (["over e-", "participatie"], "over e-participatie"),
        (["de VNG-", "brief"], "de VNG-brief"),
        (["een oud-", "wethouder"], "een oud-wethouder"),
        (["in 2026-", "2030"], "in 2026-2030"),
        (["en/", "of later"], "en/of later"),
        (["dit – en dat -", "ook"], "dit – en dat - ook"),
        ([" een", "", "twee "], "een twee"),
    ],
)
def test_regels_worden_een_tekst(regels: list[str], heel: str) -> None:
    assert plak(regels) == heel


def test_een_woord_dat_elders_een_streepje_heeft_houdt_het() -> None:
    woorden = met_streepje("Dit is sociaal-maatschappelijk beleid.")
    assert plak(["sociaal-", "maatschappelijk"], woorden) == "sociaal-maatschappelijk"
    assert plak(["sociaal-", "democraat"], woorden) == "sociaaldemocraat"
