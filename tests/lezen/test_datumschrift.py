"""Een datum in gewone schrijfwijze wordt de datum die wij schrijven."""

import pytest

from kennisbank.lezen.datumschrift import bedoelde_datum


@pytest.mark.parametrize(
    ("geschreven", "hoort"),
    [
        ("21-11-2026", "2026-11-21"),
        ("1/5/2024", "2024-05-01"),
        ("01.05.2024", "2024-05-01"),
        ("1 - 5 - 2024", "2024-05-01"),
        ("21 november 2026", "2026-11-21"),
        ("Vrijdag 3 mei 2024", "2024-05-03"),
        ("3e mrt. 2024", "2024-03-03"),
        ("nov 2025", "2025-11"),
        ("05-2024", "2024-05"),
        ("2024/5/1", "2024-05-01"),
        ("2024-5-1", "2024-05-01"),
        ("20240501", "2024-05-01"),
        ("2021-07-27 10:00:00", "2021-07-27"),
        ("2024", "2024"),
        ("“2024-05-01”", "2024-05-01"),
        ("2024–05–01", "2024-05-01"),
        ("3-5-24", "2024-05-03"),
        ("3 mei '24", "2024-05-03"),
        ("11-21-2026", "2026-11-21"),
        ("2026/21/11", "2026-11-21"),
    ],
)
def test_een_datum_wordt_herkend(geschreven: str, hoort: str) -> None:
    assert bedoelde_datum(geschreven) == hoort


@pytest.mark.parametrize(
    "tekst", ["", "gisteren", "31-02-2024", "45-13-2024", "12", "1 mei", "mei", "2024-13-01x" * 99]
)
def test_wat_geen_datum_is_blijft_leeg(tekst: str) -> None:
    assert bedoelde_datum(tekst) == ""
