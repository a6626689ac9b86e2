"""De site achter de echte nginx, met de kopregels: in de hoofdmap en onder een pad."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.huisje import KNOPPAGINA, druk, zegt
from browser.test_pdflezer import AKKOORD
from browser.test_toestel_site import STUURT_DOOR, VRAGEN, zoek
from nginx import Dienst, nginx
from scan.stukken import alinea, docx, odt, pdf
from sitebouw import HOOFDMAP, bouw, kopieer_raamwerk
from voorbeeldboom import schrijf_boom

PAD = "/meer-doen/"
ADRES = f"https://raad.voorbeeld.nl{PAD}"
RESULTATEN = "main li h3 a"
NIET_GEVONDEN = "status of 404"
WEG = "ERR_CONNECTION_REFUSED"
ZIN = "Wij richten een jongerenraad op die de gemeenteraad advies mag geven."


@pytest.fixture(scope="module")
def onder_een_pad(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """De kleine kennisbank, gebouwd voor een adres met een pad."""
    map_ = tmp_path_factory.mktemp("huis")
    kopieer_raamwerk(map_)
    klaar = bouw(schrijf_boom(map_), map_ / "site", MEERDOEN_ADRES=ADRES)
    assert klaar.returncode == 0, klaar.stderr
    return map_ / "site"


@pytest.fixture(params=["/", PAD])
def dienst(
    request: pytest.FixtureRequest, kleine_site: Path, onder_een_pad: Path, tmp_path: Path
) -> Iterator[Dienst]:
    """Een nginx met de kleine kennisbank."""
    onder = str(request.param)
    with nginx(tmp_path, kleine_site if onder == "/" else onder_een_pad, onder) as dienst:
        yield dienst


@pytest.fixture
def pagina(browser: Browser) -> Iterator[Page]:
    """Een verse browser, waarop nog niets bewaard is."""
    context = browser.new_context()
    context.set_default_timeout(15_000)
    yield context.new_page()
    context.close()


def luister(pagina: Page) -> tuple[list[str], list[str]]:
    """Wat de pagina vraagt, en wat de browser daarvan zegt."""
    gevraagd: list[str] = []
    gezegd: list[str] = []
    pagina.on("request", lambda vraag: gevraagd.append(vraag.url))
    pagina.on("console", lambda bericht: gezegd.append(bericht.text))
    return gevraagd, gezegd


@pytest.mark.parametrize("verdwaald", ["niets", "a/b/c"])
def test_wie_verdwaalt_zoekt_verder_zonder_een_vreemde_vraag_of_een_klacht(
    pagina: Page, dienst: Dienst, verdwaald: str
) -> None:
    gevraagd, gezegd = luister(pagina)
    antwoord = pagina.goto(dienst.adres + verdwaald)
    assert antwoord is not None
    assert antwoord.status == 404
    pagina.get_by_role("searchbox", name="Zoek in de kennisbank").fill("loting")
    pagina.keyboard.press("Enter")
    expect(pagina.locator(RESULTATEN).first).to_be_visible()
    for doel in pagina.locator(RESULTATEN).evaluate_all("rij => rij.map(link => link.href)"):
        assert pagina.request.get(doel).ok, doel
    assert [een for een in gevraagd if not een.startswith(dienst.adres)] == []
    assert [een for een in gezegd if NIET_GEVONDEN not in een] == []


def test_een_bewaarde_site_werkt_als_nginx_weg_is(pagina: Page, dienst: Dienst) -> None:
    _, gezegd = luister(pagina)
    met_net = [zoek(pagina, dienst.adres, vraag) for vraag in ("loting", "zeist")]
    bewaar(pagina, dienst)
    assert gezegd == []
    dienst.stop()
    assert niet_open(pagina, dienst) == []
    assert [zoek(pagina, dienst.adres, vraag) for vraag in ("loting", "zeist")] == met_net
    assert [een for een in gezegd if WEG not in een] == []


@pytest.mark.nacht
def test_de_hele_site_onder_een_pad_werkt_als_nginx_weg_is(pagina: Page, tmp_path: Path) -> None:
    klaar = bouw(HOOFDMAP, tmp_path / "site", MEERDOEN_ADRES=ADRES)
    assert klaar.returncode == 0, klaar.stderr
    with nginx(tmp_path, tmp_path / "site", PAD) as dienst:
        met_net = [zoek(pagina, dienst.adres, vraag) for vraag in VRAGEN]
        bewaar(pagina, dienst)
        dienst.stop()
        assert niet_open(pagina, dienst) == []
        assert [zoek(pagina, dienst.adres, vraag) for vraag in VRAGEN] == met_net
        pagina.goto(f"{dienst.adres}schrijf.html#v=1;vorm=motie;kies=voorstel-2a")
        expect(pagina.locator(".velpapier")).to_contain_text("Constaterende dat")
        for naam, inhoud in stukken(tmp_path / "site").items():
            pagina.goto(f"{dienst.adres}akkoordscan.html")
            pagina.locator("input[type=file]").set_input_files(
                {"name": naam, "mimeType": "", "buffer": inhoud}
            )
            expect(pagina.locator("[data-stuknaam]")).to_have_text(f"De uitslag: {naam}")


def bewaar(pagina: Page, dienst: Dienst) -> None:
    """Drukt op de knop en wacht tot alles er staat."""
    pagina.goto(dienst.adres + KNOPPAGINA)
    druk(pagina, "Bewaar op dit toestel")
    zegt(pagina, "^Bewaard", 300_000)


def niet_open(pagina: Page, dienst: Dienst) -> list[str]:
    """De pagina's van de lijst die zonder server niet opengaan."""
    paginas = [pad for pad in op_het_toestel(dienst) if pad.endswith(".html")]
    assert len(paginas) > 40
    mis = []
    for blad in paginas:
        antwoord = pagina.goto(dienst.adres + blad, wait_until="commit")
        if antwoord is None or not (antwoord.ok and antwoord.from_service_worker):
            mis.append(blad)
    return mis


def op_het_toestel(dienst: Dienst) -> list[str]:
    """De lijst van wat bewaard is, zonder de pagina's die alleen doorsturen."""
    site = dienst.map_ / "srv/nu"
    lijst = json.loads((site / "data/toestel-lijst.json").read_bytes())
    return [pad for pad in lijst if STUURT_DOOR not in (site / pad).read_bytes()]


def stukken(site: Path) -> dict[str, bytes]:
    """Van elk soort akkoord een; een pdf alleen als de lezer ervoor op de site staat."""
    alle = {
        "a.txt": ZIN.encode(),
        "b.docx": docx(alinea(ZIN)),
        "c.odt": odt(f"<text:p>{ZIN}</text:p>"),
        "d.pdf": pdf(AKKOORD.format(kolommen=1)),
    }
    if not (site / "assets/pdflezer").is_dir():
        del alle["d.pdf"]
    return alle
