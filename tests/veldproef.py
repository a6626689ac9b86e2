"""Eén waarde in één soort veld, zoals de controle haar leest of weigert."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError


def lees(veld: Any, waarde: object) -> object:
    """De waarde zoals het veld haar bewaart."""
    return TypeAdapter(veld).validate_python(waarde, strict=True)


def bezwaar(veld: Any, waarde: object) -> str:
    """De zin die een redacteur krijgt, of de naam van de fout als een ander hem schrijft."""
    with pytest.raises(ValidationError) as fout:
        lees(veld, waarde)
    [een] = fout.value.errors()
    return str(een.get("ctx", {}).get("zin", een["type"]))
