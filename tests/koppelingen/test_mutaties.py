"""De echte site, op 200 pagina's kapotgemaakt: elke fout is gevonden, met haar regel."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from kennisbank.koppelingen import controleer, site_in_map
from kennisbank.koppelingen.herkomst import met_herkomst
from kennisbank.koppelingen.kopie import controleer_kopie, kopie_van
from kennisbank.samenhang import laad
from koppelingen.conftest import Huis
from koppelingen.mutatie import breek, paginas_in, verwijzers
from koppelingen.orakel import GEEN, goede_regels
from sitebouw import HOOFDMAP

AANTAL = 200
KEREN = 60


@pytest.fixture(scope="module")
def echt(echte_site: Path) -> Huis:
    inhoud = laad(HOOFDMAP)
    return Huis(HOOFDMAP, site_in_map(echte_site), inhoud, inhoud.lezing.tekstpaginas)


def test_de_echte_site_en_haar_offline_kopie_hebben_geen_dode_link(echt: Huis) -> None:
    gevonden = controleer(echt.site)
    assert gevonden == ()
    kopie = kopie_van(echt.site)
    assert kopie is not None
    assert controleer_kopie(kopie, gevonden) == ()


@pytest.mark.parametrize("zaad", range(2))
def test_200_gebroken_links_in_de_echte_site_zijn_gevonden_op_pagina_en_regel(
    echt: Huis, zaad: int
) -> None:
    site, mutaties = breek(echt.site, Random(zaad), AANTAL)  # noqa: S311 - geen geheim
    meldingen = met_herkomst(controleer(site), site, echt.inhoud.graaf, echt.tekstpaginas)
    gevonden = {(een.pagina, een.url): (een.plek.bestand, een.plek.regel) for een in meldingen}
    assert set(gevonden) == {(een.pagina, een.is_nu) for een in mutaties}
    mis = {
        (een.pagina, een.was, een.is_nu): gevonden[een.pagina, een.is_nu]
        for een in mutaties
        if gevonden[een.pagina, een.is_nu] not in goede_regels(echt, een)
    }
    assert mis == {}
    zonder_regel = sum(plek == GEEN for plek in gevonden.values())
    assert zonder_regel < AANTAL / 20, "bijna elke link komt uit een record"


def test_bestanden_die_verdwijnen_zijn_gevonden_op_elke_pagina_die_ernaar_wijst(echt: Huis) -> None:
    per_doel = verwijzers(echt.site)
    doelen = sorted(doel for doel in per_doel if "#" not in doel and doel in echt.site.paden)
    weg = set(Random(1).sample(doelen, KEREN))  # noqa: S311 - geen geheim
    rest = echt.site.paden - weg
    verwacht = {een for doel in weg for een in per_doel[doel] if een[0] in rest}
    meldingen = controleer(replace(echt.site, paden=rest))
    bekeken = set(paginas_in(echt.site))
    assert {(een.pagina, een.url) for een in meldingen if een.pagina in bekeken} == verwacht


def test_ankers_die_verdwijnen_zijn_gevonden_op_elke_pagina_die_ernaar_wijst(echt: Huis) -> None:
    per_doel = verwijzers(echt.site)
    doelen = sorted(doel for doel in per_doel if "#" in doel)
    weg = Random(2).sample(doelen, KEREN)  # noqa: S311 - geen geheim
    inhoud: dict[str, bytes] = {}
    for doel in weg:
        pagina, _, anker = doel.partition("#")
        heel = inhoud.get(pagina, echt.site.lees(pagina))
        inhoud[pagina] = heel.replace(f'id="{anker}"'.encode(), b"")
    site = replace(echt.site, lees=lambda pad: inhoud.get(pad) or echt.site.lees(pad))
    verwacht = {een for doel in weg for een in per_doel[doel]}
    assert {(een.pagina, een.url) for een in controleer(site)} == verwacht
