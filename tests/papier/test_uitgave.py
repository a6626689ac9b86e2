"""Uitgave: op papier staat de dag waarvan de tekst is, of niets."""

import re

import pytest

from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.papier import Uitgave
from kennisbank.papier.boek import colofon
from kennisbank.papier.pers import alle_documenten


@pytest.mark.parametrize(
    ("tijdstip", "stand"),
    [(1_795_215_600, "Stand van 21 november 2026"), (1_795_215_599, "Stand van 20 november 2026")],
)
def test_stand_is_de_nederlandse_dag(tijdstip: int, stand: str) -> None:
    assert Uitgave(tijdstip=tijdstip).stand == stand
    assert colofon(Uitgave(tijdstip=tijdstip))[0] == f"{stand}."


def test_zonder_bekende_dag_zegt_geen_document_van_wanneer_het_is(
    kleine_graaf: Kennisgraaf,
) -> None:
    documenten = list(alle_documenten(kleine_graaf, Uitgave("https://a.nl")))
    assert {een.tijdstip for een in documenten} == {None}
    gedateerd = re.compile(r"Stand van \d")
    assert [een.naam for een in documenten if gedateerd.search(een.als_opdracht().gegevens)] == []
    assert [een.naam for een in documenten if "1970" in een.als_opdracht().gegevens] == []
    assert [een.naam for een in documenten if " ·  · " in een.als_opdracht().gegevens] == []


def test_record_met_een_eigen_dag_houdt_die_ook_zonder_dag_van_de_uitgave() -> None:
    uitgave = Uitgave(gewijzigd={"tip-1": "2026-03-01", "tip-1.1": "2026-02-01"})
    assert uitgave.van(["tip-1.1", "tip-1"]).stand == "Stand van 1 maart 2026"
    assert uitgave.van(["tip-2"]).stand == ""
