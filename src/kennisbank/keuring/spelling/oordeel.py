"""Het oordeel over één woord: goed geschreven of niet, en wat er misschien bedoeld is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
from functools import cached_property
from string import ascii_lowercase

from .woordenboek import Kenner

LANGSTE_AFKORTING = 6
KORTSTE_BUIGBAAR = 6
UITGANGEN = ("s", "'s", "n", "en", "e")
KORTSTE_DEEL = 4
LETTERS = f"{ascii_lowercase}éëïö"
ACCENT = re.compile("Aá|Eé|Oó|Uú")
GELIJKEND = 0.75
VOORDEEL = 0.05


@dataclass(frozen=True, eq=False)
class Speller:
    """Kent het woordenboek en de eigen woorden; `gebruikt` zijn alle woorden in de inhoud."""

    woordenboek: Kenner
    eigen: frozenset[str]
    gebruikt: frozenset[str] = frozenset()

    def kent(self, woord: str) -> bool:
        """Of dit woord goed geschreven is."""
        if len(woord) == 1 or (woord.isupper() and len(woord) <= LANGSTE_AFKORTING):
            return True
        if self._staat_er(woord) or self._is_buiging(woord):
            return True
        stukken = woord.strip("'").split("-")
        if len(stukken) > 1:
            return all(self.kent(stuk) for stuk in stukken)
        return self._is_samenstelling(woord)

    def bedoeld(self, woord: str) -> str:
        """Het goede woord dat het meest op dit woord lijkt, of niets."""
        klein = woord.lower()
        gelijkend = get_close_matches(klein, self._goede_woorden, n=3, cutoff=GELIJKEND)
        een_letter = (een for een in varianten(klein) if self.woordenboek.kent(een))
        kandidaten = dict.fromkeys((*gelijkend, *een_letter))
        beste = max(kandidaten, key=lambda een: self._kans(een, woord), default="")
        return beste.capitalize() if beste.islower() and woord[0].isupper() else beste

    def _kans(self, kandidaat: str, woord: str) -> float:
        """Hoe goed een kandidaat past; een woord uit de inhoud is vaker bedoeld."""
        lijkt = SequenceMatcher(None, kandidaat.lower(), woord.lower()).ratio()
        return lijkt + (VOORDEEL if kandidaat in self.gebruikt else 0)

    def _staat_er(self, woord: str) -> bool:
        kaal = woord.strip("'")
        vormen = dict.fromkeys((woord, kaal, kaal[0].lower() + kaal[1:]))  # zoals Maart vooraan
        if ACCENT.match(kaal):
            vormen[kaal[1] + kaal[1:]] = None  # vooraan schrijf je Eén, met één accent
        return any(self._is_eigen(een) or self.woordenboek.kent(een) for een in vormen)

    def _is_buiging(self, woord: str) -> bool:
        """Of het een eigen woord is met een uitgang of in het meervoud."""
        for uitgang in UITGANGEN:
            kaal = woord.removesuffix(uitgang)
            if kaal != woord and len(kaal) >= KORTSTE_BUIGBAAR and self._is_eigen(kaal):
                return True
        return False

    def _is_eigen(self, woord: str) -> bool:
        return woord in self.eigen or woord[0].lower() + woord[1:] in self.eigen

    def _is_samenstelling(self, woord: str) -> bool:
        """Of het woord bestaat uit twee goede woorden die in de inhoud ook los voorkomen."""
        klein = woord[0].lower() + woord[1:]
        for knip in range(KORTSTE_DEEL, len(klein) - KORTSTE_DEEL + 1):
            kop, staart = klein[:knip], klein[knip:]
            for begin in (kop, kop.removesuffix("s")):
                if self._is_deel(begin) and self._is_deel(staart):
                    return True
        return False

    def _is_deel(self, stuk: str) -> bool:
        if len(stuk) < KORTSTE_DEEL or not (stuk in self.gebruikt or stuk in self.eigen):
            return False
        return self._staat_er(stuk)

    @cached_property
    def _goede_woorden(self) -> tuple[str, ...]:
        """De gewone woorden die iemand kan bedoelen: de eigen, en de goede uit de inhoud."""
        goed = {een for een in self.gebruikt if self.woordenboek.kent(een)} | self.eigen
        return tuple(sorted(een for een in goed if een.islower()))


def varianten(woord: str) -> Iterator[str]:
    """Alle woorden met één letter minder, meer, anders of verwisseld."""
    for plaats in range(len(woord) + 1):
        voor, achter = woord[:plaats], woord[plaats:]
        yield from (voor + letter + achter for letter in LETTERS)
        if achter:
            yield voor + achter[1:]
            yield from (voor + letter + achter[1:] for letter in LETTERS)
        if len(achter) > 1:
            yield voor + achter[1] + achter[0] + achter[2:]
