"""Het paneel naast een record: wat een lezer meeneemt, en waar het vandaan komt.

Een verhaal kiest alleen de feiten: elk stuk in `Verhaal.zijlijn` wordt een vak, in die volgorde,
met `blik.in_het_kort` voorop. De knoppen en de bron volgen vanzelf uit het record.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from ..model import Record
from . import naam
from .diadata import DIASOORTEN
from .omgeving import Omgeving, Vel
from .verhaal import Overname, Verhaal

KERN = "kern"
"""De id van de kern op een recordpagina; die neemt een lezer mee als er geen langere tekst is."""


@dataclass(frozen=True, slots=True)
class Paneel:
    """Wat er naast een verhaal staat; op de telefoon staat het eronder."""

    verhaal: Verhaal
    omgeving: Omgeving
    pagina: str

    @property
    def kopieer(self) -> tuple[str, str]:
        """De id van wat de knop kopieert, en wat er op de knop staat."""
        if any(isinstance(stuk, Overname) for stuk in self.verhaal.stukken):
            nummer = getattr(self.verhaal.knoop.record, "nummer", "")
            return f"tekst-{nummer}", "Kopieer de akkoordtekst"
        return KERN, "Kopieer de kern"

    @property
    def vellen(self) -> tuple[Vel, ...]:
        """Wat er van deze pagina op papier is."""
        return self.omgeving.vellen.get(self.pagina, ())

    @property
    def dias(self) -> tuple[str, ...]:
        """De ids die samen dia's maken: het record en zijn onderdelen; leeg als er geen zijn."""
        record = self.verhaal.knoop.record
        alle = (record, *(een for een in record.onderdelen() if isinstance(een, Record)))
        return tuple(een.id for een in alle if een.soort in DIASOORTEN)

    @property
    def bewezen(self) -> bool:
        """Of er te zeggen valt uit welk document dit komt."""
        return self.verhaal.herkomst is not None

    @property
    def nagelezen(self) -> str:
        """De dag waarop de redactie het record nalas, in woorden; leeg als dat niet bekend is."""
        record = self.verhaal.knoop.record
        velden = ("gecontroleerd_op", "gezien_op")
        dag = next(filter(None, (getattr(record, veld, None) for veld in velden)), "")
        return naam.datum(dag)

    @property
    def gewijzigd(self) -> str:
        """De dag van de laatste wijziging in woorden, of niets."""
        return naam.datum(self.omgeving.gewijzigd.get(self.verhaal.knoop.id, ""))

    @property
    def meld(self) -> str:
        """Waar een lezer zegt dat er iets niet klopt: per mail, met het formulier, of niets."""
        knoop, om = self.verhaal.knoop, self.omgeving
        if om.contactadres:
            return f"mailto:{om.contactadres}?subject={quote(knoop.record.titel)}"
        over = {"template": "na-publicatie.yml", "pagina": self.pagina}
        return f"{om.inzendadres}?{urlencode(over)}" if om.inzendadres else ""
