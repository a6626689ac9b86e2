"""Elk antwoord dat een website kan geven, en het oordeel daarbij (groep 9)."""

import asyncio
import gc
import ssl
import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace

import pytest
from aiohttp.abc import ResolveResult

from kennisbank.koppelingen.antwoord import Antwoord
from kennisbank.koppelingen.ronde import vraag_na
from kennisbank.koppelingen.toegang import Toegang
from koppelingen.lastig import GEDRAG, VOORAF
from koppelingen.proefserver import CERTIFICATEN, OK, Naamgever, Server, na_even, status, vast

KORT = Toegang(
    mag=lambda adres: adres in {"127.0.0.1", "::1"},
    poorten=frozenset(),
    tijd=2.0,
    pauzes=(0.01, 0.01),
    langste_pauze=0.3,
)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server({pad: gedrag for pad, (gedrag, _) in GEDRAG.items()}) as een:
        yield een


@pytest.fixture(scope="module")
def antwoorden(server: Server) -> dict[str, Antwoord]:
    """Eén ronde langs alles, met ruimte voor alles tegelijk en tijd voor een drukke computer."""
    ruim = replace(KORT, per_gastheer=16, tijd=4.0)
    return {
        url.removeprefix(server.url("")): antwoord
        for url, antwoord in vraag_na([server.url(pad) for pad in GEDRAG], ruim).items()
    }


@pytest.mark.parametrize("pad", list(GEDRAG))
def test_elk_antwoord_heeft_zijn_oordeel(antwoorden: dict[str, Antwoord], pad: str) -> None:
    assert (antwoorden[pad].oordeel or "") == GEDRAG[pad][1], antwoorden[pad]


def test_elk_oordeel_heeft_een_nederlandse_zin(antwoorden: dict[str, Antwoord]) -> None:
    zinnen = {een.zin for een in antwoorden.values() if een.oordeel}
    assert all(len(zin) > 30 and "rror" not in zin for zin in zinnen)


def test_verhuisd_noemt_het_nieuwe_adres_en_houdt_het_anker(server: Server) -> None:
    [antwoord] = vraag_na([server.url("/301#kop")], KORT).values()
    assert antwoord.nieuw_adres == server.url("/goed#kop")


def test_koekje_gaat_mee_bij_de_omleiding_en_niet_naar_een_andere_link(server: Server) -> None:
    async def koekje(uit, keer):  # type: ignore[no-untyped-def]
        met = b"gezien=ja" in server.koppen[-1]
        kop = "Set-Cookie: gezien=ja; Path=/\r\nLocation: /koekje"
        await (vast(OK) if met else status(302, kop))(uit, keer)

    server.gedrag |= {"/koekje": koekje}
    [antwoord] = vraag_na([server.url("/koekje")], KORT).values()
    assert antwoord.is_goed
    vraag_na([server.url("/goed")], KORT)
    assert b"Cookie" not in server.koppen[-1]


def test_koekje_van_de_ene_website_gaat_nooit_naar_een_andere() -> None:
    """Ook niet als die website zegt dat het koekje voor heel .test is."""
    tabel = {"een.test": ["127.0.0.1"], "twee.test": ["127.0.0.1"], "test": ["127.0.0.1"]}
    toegang = replace(KORT, zoeker=lambda: Naamgever(tabel))
    with Server({"/eind": vast(OK)}) as server:
        doel = server.url("/eind", "twee.test")
        koekjes = "Set-Cookie: a=b; Domain=test; Path=/\r\nSet-Cookie: c=d; Path=/"
        server.gedrag["/begin"] = status(302, f"{koekjes}\r\nLocation: {doel}")
        [antwoord] = vraag_na([server.url("/begin", "een.test")], toegang).values()
    assert antwoord.is_goed
    assert server.log == ["/begin", "/eind"]
    assert b"Cookie:" not in server.koppen[-1]


@pytest.mark.parametrize("pad", ["/x%2Cy%28z%29?a=%5B1%5D&b=%2C", "/a(b),c'd", "/%7Ejan/%C3%A9"])
def test_codes_in_een_adres_gaan_ongewijzigd_naar_de_website(pad: str) -> None:
    """Anders stuurt een website die haar eigen schrijfwijze afdwingt, eindeloos door."""
    with Server({pad.partition("?")[0]: vast(OK)}) as server:
        [antwoord] = vraag_na([server.url(pad)], KORT).values()
    assert (antwoord.is_goed, server.log) == (True, [pad])


def test_trage_namen_houden_een_gezonde_website_niet_op() -> None:
    class Traag(Naamgever):
        async def resolve(self, host: str, port: int = 0, family: int = 0) -> list[ResolveResult]:
            duur = 2.0 if host.startswith("traag") else 0.0
            await asyncio.get_running_loop().run_in_executor(None, time.sleep, duur)
            return await super().resolve(host, port, family)

    toegang = replace(KORT, zoeker=lambda: Traag({"snel.test": ["127.0.0.1"]}), tijd=1.5)
    with Server({"/": vast(OK)}) as server:
        snel = server.url("/", "snel.test")
        antwoorden = vraag_na([*(f"http://traag{n}.test/" for n in range(30)), snel], toegang)
    assert antwoorden[snel].is_goed


def test_adres_dat_niet_bestaat_of_niet_opendoet() -> None:
    zoeker = replace(KORT, zoeker=lambda: Naamgever({"dicht.test": ["127.0.0.1"]}))
    onbekend, dicht = "http://onbekend.test/", "http://dicht.test:1/"
    antwoorden = vraag_na([onbekend, dicht], zoeker)
    assert antwoorden[onbekend].oordeel == "dood"
    assert antwoorden[dicht].oordeel == "onzeker"


@pytest.mark.parametrize(
    ("bestand", "naam", "oordeel"),
    [
        ("goed.pem", "veilig.test", ""),
        ("goed.pem", "anders.test", "fout"),
        ("verlopen.pem", "veilig.test", "fout"),
        ("zelf.pem", "veilig.test", "fout"),
    ],
)
def test_certificaat_dat_een_browser_weigert_is_fout(bestand: str, naam: str, oordeel: str) -> None:
    tabel = {"veilig.test": ["127.0.0.1"], "anders.test": ["127.0.0.1"]}
    vertrouwt = ssl.create_default_context(cafile=CERTIFICATEN / "uitgever.pem")
    toegang = replace(KORT, zoeker=lambda: Naamgever(tabel), versleuteling=vertrouwt, tijd=3)
    with Server({"/": vast(OK)}, certificaat=bestand) as server:
        [antwoord] = vraag_na([server.url("/", naam)], toegang).values()
    assert (antwoord.oordeel or "") == oordeel


def test_ontbrekende_schakel_in_een_certificaat_is_onzeker() -> None:
    """Een browser haalt die vaak zelf op, dus een lezer merkt er niets van."""
    toegang = replace(KORT, zoeker=lambda: Naamgever({"veilig.test": ["127.0.0.1"]}), tijd=3)
    with Server({"/": vast(OK)}, certificaat="goed.pem") as server:
        [antwoord] = vraag_na([server.url("/", "veilig.test")], toegang).values()
    assert antwoord.oordeel == "onzeker"


def test_gewone_tekst_waar_versleuteling_hoort_is_onzeker(server: Server) -> None:
    url = server.url("/goed").replace("http:", "https:")
    [antwoord] = vraag_na([url], KORT).values()
    assert antwoord.oordeel == "onzeker"


def test_een_website_krijgt_hooguit_vier_vragen_tegelijk() -> None:
    with Server({f"/{n}": na_even for n in range(32)}) as server:
        antwoorden = vraag_na([server.url(f"/{n}") for n in range(32)], replace(KORT, tijd=0.6))
    assert server.meeste_tegelijk == 4
    assert all(een.is_goed for een in antwoorden.values()), "wachten op een plek kost geen tijd"


def test_een_link_kost_nooit_meer_dan_zijn_tijd_en_een_ronde_ook_niet(server: Server) -> None:
    begin = time.monotonic()
    [antwoord] = vraag_na([server.url("/hangt")], replace(KORT, tijd=0.3)).values()
    assert time.monotonic() - begin < 10
    urls = [server.url(f"/hangt?{n}") for n in range(40)]
    begin = time.monotonic()
    antwoorden = vraag_na(urls, replace(KORT, tijd=20, geheel=0.5))
    assert time.monotonic() - begin < 10
    assert {een.oordeel for een in antwoorden.values()} == {"onzeker"}
    assert antwoord.code == "tijd"


def test_grote_antwoorden_kosten_weinig_geheugen() -> None:
    lastig = ["/groot", "/eindeloos", "/bom", "/lange-kop", "/veel-koppen", "/druppel"]
    lastig += ["/lange-status", "/lange-brok"]
    with Server({pad: GEDRAG[pad][0] for pad in lastig} | {"/vooraf": VOORAF}) as server:
        gc.collect()
        tracemalloc.start()
        vraag_na([server.url(f"{pad}?{n}") for pad in lastig for n in range(4)], KORT)
        [vooraf] = vraag_na([server.url("/vooraf")], KORT).values()
        _, hoogste = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert hoogste < 64_000_000
    assert vooraf.oordeel == "onzeker"


def test_voortgang_telt_elk_antwoord(server: Server) -> None:
    stappen: list[tuple[int, int]] = []
    urls = [server.url("/goed"), server.url("/404")]
    vraag_na([*urls, *urls], KORT, lambda klaar, van: stappen.append((klaar, van)))
    assert stappen == [(1, 2), (2, 2)]


def test_twee_ronden_geven_hetzelfde(server: Server) -> None:
    urls = [server.url(pad) for pad in ("/goed", "/404", "/301", "/500", "/lus", "/breekt")]
    assert vraag_na(urls, KORT) == vraag_na(list(reversed(urls)), KORT)
