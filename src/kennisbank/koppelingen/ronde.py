"""Een ronde langs websites: veel adressen tegelijk, elk met een eigen antwoord."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from itertools import zip_longest

from .antwoord import ZELF, Antwoord, gastheer
from .bezoek import Lijn, bezoek, lijn_naar_buiten
from .toegang import Toegang

GEEN_TIJD = f"Voor deze link was geen tijd meer. {ZELF}"

Voortgang = Callable[[int, int], None]


def vraag_na(
    adressen: Iterable[str], toegang: Toegang | None = None, voortgang: Voortgang | None = None
) -> dict[str, Antwoord]:
    """Het antwoord op elk adres, op volgorde van adres.

    `voortgang` krijgt na elk antwoord hoeveel er klaar zijn, en hoeveel er in totaal zijn.
    """
    rij, grenzen = sorted(set(adressen)), toegang or Toegang()

    def ga() -> dict[str, Antwoord]:
        return asyncio.run(_ronde(rij, grenzen, voortgang))

    if not _draait_al_iets():
        return ga()
    with ThreadPoolExecutor(1) as draad:  # twee lussen passen niet in één draad
        return draad.submit(ga).result()


def _draait_al_iets() -> bool:
    """Of deze draad al bezig is met andere taken, zoals een browser in een test."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


async def _ronde(
    adressen: list[str], toegang: Toegang, voortgang: Voortgang | None
) -> dict[str, Antwoord]:
    antwoorden: dict[str, Antwoord] = {}
    lus = asyncio.get_running_loop()
    lus.set_default_executor(
        ThreadPoolExecutor(toegang.tegelijk)
    )  # een trage naam houdt niemand op
    eind = lus.time() + toegang.geheel
    async with lijn_naar_buiten(toegang) as lijn:
        werk = [asyncio.create_task(_op_tijd(url, lijn, eind)) for url in om_en_om(adressen)]
        for klaar in asyncio.as_completed(werk):
            antwoord = await klaar
            antwoorden[antwoord.url] = antwoord
            if voortgang:
                voortgang(len(antwoorden), len(adressen))
    return {url: antwoorden[url] for url in adressen}


async def _op_tijd(url: str, lijn: Lijn, eind: float) -> Antwoord:
    try:
        async with asyncio.timeout_at(eind):
            return await bezoek(url, lijn)
    except TimeoutError:
        return Antwoord(url, "onzeker", GEEN_TIJD, "ronde")


def om_en_om(adressen: Iterable[str]) -> list[str]:
    """De adressen zo op volgorde dat elke website om de beurt komt."""
    per_gastheer: dict[str, list[str]] = {}
    for url in adressen:
        per_gastheer.setdefault(gastheer(url), []).append(url)
    lagen = zip_longest(*per_gastheer.values())
    return [url for laag in lagen for url in laag if url is not None]
