"""Achtergrond: de hele bouw in een eigen proces, terwijl de voorvertoning al toont wat nieuw is.

Dat proces gebruikt een eigen kern, en is op elk moment weg te doen als er alweer iets verandert.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import pickle
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin

HOOFDMAP = Path(__file__).parents[1]
KLAAR = "klaar"
RUSTIG = 5
Hoor = Callable[[int, object], None]


@dataclass(frozen=True, slots=True)
class Klaar:
    """De bouw is klaar; zonder map is zij mislukt."""

    map: str


class Achtergrondbouw:
    """Hooguit één bouw tegelijk; wat zij meldt, komt met haar nummer bij `hoor`."""

    def __init__(self, config: MkDocsConfig, hoor: Hoor) -> None:
        """Met de instellingen van de voorvertoning."""
        self._opdracht = {
            "config_file": config.config_file_path,
            "site_url": config.site_url,
            "use_directory_urls": config.use_directory_urls,
        }
        self._hoor = hoor
        self._slot = threading.Lock()
        self._oor: threading.Thread | None = None
        self._proces: subprocess.Popen[bytes] | None = None

    def begin(self, nummer: int) -> None:
        """Bouwt alles opnieuw in een verse map."""
        self.stop()
        map_ = tempfile.mkdtemp(prefix="mkdocs_")
        opdracht = json.dumps(self._opdracht | {"site_dir": map_})
        proces = subprocess.Popen(  # noqa: S603 - ons eigen bestand
            [sys.executable, "-m", "hooks.achtergrond", opdracht],
            cwd=HOOFDMAP,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        self._proces = proces
        self._oor = threading.Thread(target=self._luister, args=(nummer, proces, map_), daemon=True)
        self._oor.start()

    def stop(self) -> None:
        """Doet een lopende bouw weg."""
        with self._slot:
            proces, self._proces = self._proces, None
            if proces:
                _dood(proces)

    def sluit(self) -> None:
        """Doet een lopende bouw weg, en wacht tot ook haar map weg is."""
        self.stop()
        if self._oor:
            self._oor.join()

    def _luister(self, nummer: int, proces: subprocess.Popen[bytes], map_: str) -> None:
        """Geeft elk bericht door; het laatste is de map van de site, of niets als het misging."""
        bericht: object = None
        with proces:
            with contextlib.suppress(EOFError, pickle.UnpicklingError, OSError):
                while proces.stdout and bericht != KLAAR:
                    bericht = pickle.load(proces.stdout)  # noqa: S301 - van ons eigen proces
                    if bericht != KLAAR:
                        self._hoor(nummer, bericht)
            with self._slot:
                is_weggedaan = self._proces is not proces
                self._proces = self._proces if is_weggedaan else None
            _dood(proces)
        if bericht == KLAAR and not is_weggedaan:
            self._hoor(nummer, Klaar(map_))
            return
        shutil.rmtree(map_, ignore_errors=True)
        if not is_weggedaan:
            self._hoor(nummer, Klaar(""))


class Melder(BasePlugin):  # type: ignore[type-arg,no-untyped-call] # MkDocs typeert dit niet
    """Stuurt door wat de bouw weet, zodra zij alles gelezen en gekeurd heeft."""

    def __init__(self, uit: BinaryIO) -> None:
        """Schrijft naar de pijp van de voorvertoning."""
        super().__init__()
        self._uit = uit

    def on_pre_build(self, config: MkDocsConfig) -> None:
        """Na het lezen en keuren, en voor de pagina's."""
        from hooks.herzien import aanvulling

        rand: Any = config.plugins["kennisbank"]
        self.stuur(aanvulling(rand.bouw))

    def stuur(self, bericht: object) -> None:
        """Zet een bericht in de pijp."""
        pickle.dump(bericht, self._uit)
        self._uit.flush()


def _dood(proces: subprocess.Popen[bytes]) -> None:
    """Stopt een proces met alles wat het begon; opgehaald is het nog niet, dus het nummer klopt."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(proces.pid, signal.SIGKILL)
    else:
        proces.kill()


def _stop_met_de_voorvertoning() -> None:
    """Wacht tot de voorvertoning er niet meer is, en stopt dan ook."""
    sys.stdin.buffer.read()
    if hasattr(os, "killpg"):
        os.killpg(os.getpgrp(), signal.SIGKILL)
    os._exit(1)


def _bouw(opdracht: Mapping[str, Any]) -> None:
    uit = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # wat iemand print, hoort niet tussen de berichten
    threading.Thread(target=_stop_met_de_voorvertoning, daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(RUSTIG)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s -  %(message)s")
    adres = opdracht["site_url"]
    config = load_config(
        opdracht["config_file"],
        site_dir=opdracht["site_dir"],
        use_directory_urls=opdracht["use_directory_urls"],
    )
    config.plugins.on_startup(command="serve", dirty=False)
    config.site_url = adres
    config.plugins["melder"] = melder = Melder(uit)
    build(config, serve_url=adres)
    melder.stuur(KLAAR)


if __name__ == "__main__":
    _bouw(json.loads(sys.argv[1]))
