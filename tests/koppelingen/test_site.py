"""Een site in een map of in een zip."""

import io
import zipfile
from pathlib import Path

import pytest

from kennisbank.koppelingen import Site, site_in_map, site_in_zip


def zip_met(*namen: str) -> bytes:
    doel = io.BytesIO()
    with zipfile.ZipFile(doel, "w") as zip_:
        for naam in namen:
            zip_.writestr(naam, naam)
    return doel.getvalue()


def test_map_met_de_naam_van_het_pad_is_de_site(tmp_path: Path) -> None:
    (tmp_path / "meer/sub").mkdir(parents=True)
    (tmp_path / "meer/sub/a.html").write_text("x", encoding="utf-8")
    for map_ in (tmp_path, tmp_path / "meer"):
        site = site_in_map(map_, "meer")
        assert (site.paden, site.basis) == (frozenset({"sub/a.html"}), "/meer/")
        assert site.lees("sub/a.html") == b"x"
    assert site_in_map(tmp_path).basis == "/"
    met_adres = site_in_map(tmp_path, "https://vng.nl/meer")
    assert (met_adres.basis, met_adres.adres) == ("/meer/", "https://vng.nl/meer/")
    assert site_in_map(tmp_path, "https://vng.nl").basis == "/"


@pytest.mark.parametrize(
    ("namen", "paden"),
    [
        (["m/a.html", "m/b/c.html"], {"a.html", "b/c.html"}),
        (["a.html", "b/c.html"], {"a.html", "b/c.html"}),
        (["m/a.html", "n/a.html"], {"m/a.html", "n/a.html"}),
        ([], set()),
    ],
)
def test_zip_zonder_de_map_waar_alles_in_zit(namen: list[str], paden: set[str]) -> None:
    site: Site = site_in_zip(zip_met(*namen))
    assert site.paden == paden
    assert site.los
    assert all(site.lees(pad).decode().endswith(pad) for pad in site.paden)
