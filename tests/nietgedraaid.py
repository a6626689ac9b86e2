"""Wat er gebeurt als een controle hier niet kan: nooit stil, en op CI een fout."""

import os
from typing import NoReturn

import pytest

CHROMIUM = "sh gereedschap/haal_chromium.sh .venv/bin"


def niet_gedraaid(wat: str, hoe: str) -> NoReturn:
    """Slaat de test over en zegt wat ontbreekt en hoe het er komt."""
    pytest.skip(f"{wat}. Zo kan het wel: {hoe}")


def overgeslagen(verslag: pytest.TerminalReporter) -> dict[str, int]:
    """Per reden hoeveel tests of bestanden er niet gedraaid zijn."""
    redenen: dict[str, int] = {}
    for een in verslag.stats.get("skipped", ()):
        plek = een.longrepr
        reden = plek[2] if isinstance(plek, tuple) else str(plek)
        reden = reden.removeprefix("Skipped: ")
        redenen[reden] = redenen.get(reden, 0) + 1
    return redenen


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Op CI is een overgeslagen test een fout."""
    verslag = session.config.pluginmanager.get_plugin("terminalreporter")
    if verslag and overgeslagen(verslag) and os.environ.get("CI"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Noemt aan het eind elke controle die niet gedraaid is."""
    redenen = overgeslagen(terminalreporter)
    if redenen:
        terminalreporter.section("NIET ALLES IS GECONTROLEERD", red=True)
        for reden, aantal in redenen.items():
            terminalreporter.line(f"{aantal} keer niet gedraaid: {reden}", red=True)
        if os.environ.get("CI"):
            terminalreporter.line(
                "Op CI moet alles draaien: daarom is deze ronde mislukt.", red=True
            )
