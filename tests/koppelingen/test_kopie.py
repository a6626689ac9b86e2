"""De offline kopie: zij moet van schijf net zo goed werken als de site."""

import io
import zipfile

from kennisbank.koppelingen import Site, controleer
from kennisbank.koppelingen.kopie import KAPOT, Kopie, controleer_kopie, kopie_van

NAAM = "meer-doen-offline.zip"


def zip_met(bestanden: dict[str, str]) -> bytes:
    doel = io.BytesIO()
    with zipfile.ZipFile(doel, "w") as zip_:
        for naam, tekst in bestanden.items():
            zip_.writestr(f"meer-doen/{naam}", tekst)
    return doel.getvalue()


def site_met(bestanden: dict[str, str], kopie: bytes) -> Site:
    inhoud = {naam: tekst.encode() for naam, tekst in bestanden.items()} | {NAAM: kopie}
    return Site(frozenset(inhoud), inhoud.__getitem__)


def kopie_in(site: Site) -> Kopie:
    kopie = kopie_van(site)
    assert kopie is not None
    return kopie


def test_wat_alleen_van_schijf_niet_werkt_is_een_melding_met_de_naam_van_de_kopie() -> None:
    bestanden = {"index.html": '<a href="sub/">x</a>', "sub/index.html": ""}
    site = site_met(bestanden, zip_met(bestanden))
    kopie = kopie_in(site)
    [melding] = controleer_kopie(kopie, controleer(site))
    assert kopie.noem(melding).pagina == f"{NAAM}/index.html"


def test_wat_in_de_site_al_gemeld_is_komt_niet_nog_eens() -> None:
    bestanden = {"index.html": '<a href="weg.html">x</a>'}
    site = site_met(bestanden, zip_met(bestanden))
    assert controleer_kopie(kopie_in(site), controleer(site)) == ()
    assert len(controleer_kopie(kopie_in(site), ())) == 1


def test_bestand_dat_niet_meeging_in_de_kopie_is_een_melding() -> None:
    bestanden = {"index.html": '<a href="blad.html">x</a>', "blad.html": ""}
    site = site_met(bestanden, zip_met({"index.html": bestanden["index.html"]}))
    assert [een.url for een in controleer_kopie(kopie_in(site), ())] == ["blad.html"]


def test_kapotte_kopie_is_een_melding() -> None:
    heel = zip_met({"index.html": "<p>De raad besluit samen.</p>" * 99})
    for kapot in (b"geen zip", heel[:40], heel.replace(b"besluit", b"BESLUIT", 1)):
        kopie = kopie_in(site_met({"index.html": ""}, kapot))
        [melding] = controleer_kopie(kopie, ())
        assert (melding.oordeel, melding.melding) == ("fout", KAPOT)
        assert kopie.noem(melding).pagina == NAAM


def test_site_zonder_kopie_mag() -> None:
    inhoud = {"sub/x-offline.zip": b"", "index.html": b""}
    assert kopie_van(Site(frozenset(inhoud), inhoud.__getitem__)) is None
