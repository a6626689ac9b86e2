"""Links naar de schrijftafel, en de tabel van wat nu anders heet."""

from kennisbank.bevinding import Plek
from kennisbank.lezen.doorverwijzingen import Doorverwijzing
from kennisbank.weergave.schrijflink import verhuisd, verhuisscript

PLEK = Plek("data/doorverwijzingen.yaml", 1)


def test_een_oud_adres_en_een_oude_id_wijzen_naar_de_id_van_nu() -> None:
    rijen = (
        Doorverwijzing("voorbeelden/oud.html", "vb-nieuw", PLEK),
        Doorverwijzing("voorstel-oud", "voorstel-2c", PLEK),
        Doorverwijzing("tips/weg.html", "tip-1", PLEK),
    )
    assert verhuisd(rijen) == {"vb-oud": "vb-nieuw", "voorstel-oud": "voorstel-2c"}


def test_het_script_is_er_ook_als_niets_verhuisde() -> None:
    assert verhuisscript(()) == "(globalThis.Schrijf??={}).verhuisd={};\n"
