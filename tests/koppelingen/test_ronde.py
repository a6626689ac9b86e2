"""Een ronde: elke website komt om de beurt."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from kennisbank.koppelingen.ronde import om_en_om, vraag_na


def test_adressen_van_een_website_staan_niet_achter_elkaar() -> None:
    urls = ["https://a.nl/1", "https://a.nl/2", "https://b.nl/1", "https://[x", "https://a.nl/3"]
    assert om_en_om(urls) == [
        "https://a.nl/1",
        "https://b.nl/1",
        "https://[x",
        "https://a.nl/2",
        "https://a.nl/3",
    ]


def test_ronde_zonder_adressen_is_meteen_klaar() -> None:
    assert vraag_na([]) == {}


def test_ronde_kan_ook_waar_al_een_lus_draait() -> None:
    """Zo'n lus draait bijvoorbeeld in een notitieboek, of naast een browser in de tests."""

    async def midden_in_iets_anders() -> list[str | None]:
        return [een.oordeel for een in vraag_na(["ftp://a.nl/"]).values()]

    with ThreadPoolExecutor(1) as apart:
        assert apart.submit(lambda: asyncio.run(midden_in_iets_anders())).result() == ["fout"]
