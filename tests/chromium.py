"""De browser van alle tests, want twee kamers vragen haar: de kale schil of Chromium zelf."""

import shutil

from playwright.sync_api import Browser, Playwright

PROGRAMMAS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
VLAGGEN = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def start(speelveld: Playwright, *instellingen: str) -> Browser:
    """Een Chromium van het systeem, of die van Playwright zelf, zo nodig met eigen instellingen."""
    programma = next(filter(None, map(shutil.which, PROGRAMMAS)), None)
    return speelveld.chromium.launch(executable_path=programma, args=[*VLAGGEN, *instellingen])
