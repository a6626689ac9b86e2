"""Hoofdstuk: het boekje volgt de site, en geen record valt weg."""

from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.papier.document import ankers
from kennisbank.papier.hoofdstuk import hoofdstukken
from papier.bouwsel import in_het_boekje


def test_de_hoofdstukken_staan_in_de_volgorde_van_de_site(echte_graaf: Kennisgraaf) -> None:
    titels = [een.titel for een in hoofdstukken(echte_graaf)]
    assert titels[:5] == ["Prioriteiten", "Tips", "Rode draden", "Kernwaarden", "DiAmanten"]
    assert len(titels) == len(set(titels))


def test_elk_record_heeft_een_eigen_plaats(echte_graaf: Kennisgraaf) -> None:
    alle = hoofdstukken(echte_graaf)
    plaatsen = ankers(een for stuk in alle for een in stuk.blokken) | {een.id for een in alle}
    assert {knoop.id for knoop in in_het_boekje(echte_graaf)} - plaatsen == set()


def test_een_hoofdstuk_om_in_op_te_zoeken_krijgt_twee_kolommen(echte_graaf: Kennisgraaf) -> None:
    kolommen = {een.id: een.als_json()["kolommen"] for een in hoofdstukken(echte_graaf)}
    assert (kolommen["begrippen"], kolommen["prioriteiten"]) == (2, 1)
