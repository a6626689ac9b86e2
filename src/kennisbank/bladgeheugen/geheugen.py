"""Geheugen: de HTML van elke pagina, te vinden op alles wat zij vroeg en wat zij toen hoorde."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from ..voorraad import Voorraad, sleutel

VRAGEN = "vragen"
ONBEKEND = "?"
"""Het antwoord op een vraag die niemand kent; wie daarvan afhangt, blijft niet bewaard."""

CODERING, FOUTEN = "utf-8", "surrogatepass"


class Antwoorder(Protocol):
    """Wie van elke vraag weet wat nu het antwoord is."""

    def op(self, vragen: Sequence[str]) -> list[str]:
        """Per vraag een merk van haar antwoord."""


class Bladgeheugen:
    """Wat een vorige bouw van elke pagina bewaarde, voor zover het nu nog klopt.

    Een pagina volgt uit haar vaste deel (`vast`) en de antwoorden op haar vragen. Zijn die
    allemaal gelijk, dan zou zij opnieuw dezelfde vragen stellen en hetzelfde worden.
    `versie` is een merk van alles waar elke pagina van afhangt, zoals de code.
    """

    def __init__(self, voorraad: Voorraad, versie: str, antwoorden: Antwoorder) -> None:
        """Leest wat elke pagina de vorige keer vroeg."""
        self._voorraad, self._versie, self._antwoorden = voorraad, versie, antwoorden
        self._vragen = self._lees()
        self._sleutels: dict[str, str] = {}

    def kent(self, pad: str, vast: str) -> bool:
        """Of deze pagina bewaard is zoals zij nu moet zijn; of zij heel is, blijkt bij `haal`."""
        vragen = self._vragen.get(pad)
        if vragen is None:
            return False
        self.leer(pad, vast, vragen)
        return pad in self._sleutels and self._voorraad.heeft(self._sleutels[pad])

    def haal(self, pad: str) -> str | None:
        """De HTML van een pagina die bekend of bewaard is, of niets als zij niet heel is."""
        nodig = self._sleutels.get(pad)
        html = self._voorraad.haal(nodig) if nodig else None
        return None if html is None else html.decode(CODERING, FOUTEN)

    def bewaar(self, pad: str, vast: str, vragen: Iterable[str], html: str) -> None:
        """Onthoudt een pagina met wat zij vroeg."""
        self.leer(pad, vast, sorted(vragen))
        if pad in self._sleutels:
            self._voorraad.bewaar(self._sleutels[pad], html.encode(CODERING, FOUTEN))

    def leer(self, pad: str, vast: str, vragen: Sequence[str]) -> None:
        """Onthoudt wat een pagina vroeg die al bewaard is, door wie dan ook.

        Is een antwoord nu niet te geven, dan is de pagina niet te onthouden: ook de volgende keer
        is niet te zien of het veranderde.
        """
        self._vragen[pad] = tuple(vragen)
        antwoorden = self._antwoorden.op(vragen)
        if ONBEKEND in antwoorden:
            self._sleutels.pop(pad, None)
        else:
            self._sleutels[pad] = sleutel(self._versie, pad, vast, "\n".join(vragen), *antwoorden)

    def sluit(self, paden: Iterable[str]) -> None:
        """Bewaart de vragen van deze pagina's, en gooit weg wat geen pagina meer gebruikt."""
        blijft = {pad: self._vragen[pad] for pad in paden if pad in self._sleutels}
        self._voorraad.bewaar(self._naam, _als_bytes(blijft))
        self._voorraad.ruim_op((self._naam, *(self._sleutels[pad] for pad in blijft)))

    @property
    def _naam(self) -> str:
        return sleutel(self._versie, VRAGEN)

    def _lees(self) -> dict[str, tuple[str, ...]]:
        stuk = self._voorraad.haal(self._naam)
        return {} if stuk is None else _uit_bytes(stuk)


def _als_bytes(vragen: Mapping[str, tuple[str, ...]]) -> bytes:
    """Elke vraag één keer, en per pagina de nummers van haar vragen."""
    nummers: dict[str, int] = {}
    rijen = {
        pad: [nummers.setdefault(vraag, len(nummers)) for vraag in rij]
        for pad, rij in vragen.items()
    }
    return json.dumps([list(nummers), rijen], ensure_ascii=False).encode(CODERING, FOUTEN)


def _uit_bytes(stuk: bytes) -> dict[str, tuple[str, ...]]:
    alle, rijen = json.loads(stuk.decode(CODERING, FOUTEN))
    return {pad: tuple(alle[nummer] for nummer in rij) for pad, rij in rijen.items()}
