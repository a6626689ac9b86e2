"""Een datum in gewone woorden wordt een datum die het record begrijpt."""

import pytest

from kennisbank.schrijven.datum import datum


@pytest.mark.parametrize(
    ("geschreven", "hoort"),
    [
        ("2024-03-16", "2024-03-16"),
        ("2024", "2024"),
        ("16 maart 2024", "2024-03-16"),
        ("Maart 2024", "2024-03"),
        ("6-3-2024", "2024-03-06"),
        ("16/03/2024", "2024-03-16"),
        ("gemeente Zeist", ""),
        ("vorig jaar", ""),
    ],
)
def test_een_datum_wordt_herkend(geschreven: str, hoort: str) -> None:
    assert datum(geschreven) == hoort
