"""Het gesprek over een nieuw voorbeeld: vraag na vraag, en elk antwoord meteen nagekeken."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ..bevinding import Bevinding
from ..schrijven.antwoorden import begripsnamen, waarde
from ..schrijven.inzending import naam_van, zin
from ..schrijven.recordtekst import Velden
from ..schrijven.toets import HELE_RECORD, Toets, Uitslag
from ..schrijven.vragen import BRONVRAGEN, OP_VELD, VRAGEN, Vraag

HULP = "?"
JA = frozenset({"j", "ja"})
NEE = frozenset({"n", "nee"})
BEDOELD = re.compile(r"Bedoelt u ‘([^’]+)’")
BEGROETING = """\
U voegt een voorbeeld toe. Per vraag:
  Enter  slaat over wat u niet weet
  ?      legt de vraag uit
  Ctrl-C stopt; wat u al typte blijft bewaard
"""


@dataclass(slots=True)
class Gesprek:
    """Stelt de vragen en onthoudt de antwoorden in `velden`, ook als het halverwege stopt.

    `lees` toont een vraag en geeft één getypte regel; `zeg` toont een regel.
    """

    toets: Toets
    lees: Callable[[str], str]
    zeg: Callable[[str], None]
    lijkt_op: Callable[[Velden], Iterable[str]]
    velden: dict[str, object] = field(default_factory=dict)
    bedoeld: str = ""  # wat de laatste melding voorstelde; wie ja typt neemt het over

    def voer(self) -> Uitslag:
        """Stelt elke vraag waar nog geen antwoord op is, tot het voorbeeld klopt."""
        self.zeg(BEGROETING)
        for vraag in VRAGEN:
            if vraag.veld not in self.velden:
                self._stel(vraag)
            if vraag.veld == "wat":
                self._toon_gelijkenis()
        while not (uitslag := self.toets.van(self.velden)).klopt:
            self._toon(uitslag.bevindingen)
            for vraag in self._opnieuw(uitslag):
                self._stel(vraag)
        return uitslag

    def is_akkoord(self, vraag: str) -> bool:
        """Of iemand ja zegt; iets anders dan ja of nee wordt opnieuw gevraagd."""
        while (antwoord := self.lees(vraag).strip().lower()) not in JA | NEE:
            self.zeg("Typ ja of nee.")
        return antwoord in JA

    def _opnieuw(self, uitslag: Uitslag) -> list[Vraag]:
        """De vragen bij wat nog niet klopt; zonder gemeente hoort daar de vorm bij."""
        fout = {een.veld for een in uitslag.bevindingen if een.ernst != "opmerking"}
        if fout == {HELE_RECORD}:
            fout.add("bronnen")
        if "gemeente" in fout and "gemeente" not in self.velden:
            fout.add("vorm")
        for veld in fout:
            self.velden.pop(veld, None)
        return [vraag for vraag in VRAGEN if vraag.veld in fout]

    def _stel(self, vraag: Vraag) -> None:
        """Vraagt door tot er een goed antwoord is, of geen antwoord waar dat mag."""
        self.bedoeld = ""
        while True:
            gevonden = self._antwoord(vraag)
            if gevonden is None and vraag.verplicht and not self._zonder_gemeente(vraag):
                self.zeg("Dit antwoord is nodig. Typ ? voor uitleg.")
                continue
            if gevonden is None or self._past(vraag, gevonden):
                if gevonden is not None:
                    self.velden[vraag.veld] = gevonden
                return

    def _zonder_gemeente(self, vraag: Vraag) -> bool:
        """Of de gemeente met opzet leeg is; dan moet de vorm iets anders zijn."""
        if vraag.vorm != "gemeente":
            return False
        return self.is_akkoord("Klopt het dat dit niet uit één gemeente komt? (ja of nee)")

    def _past(self, vraag: Vraag, gevonden: object) -> bool:
        bevindingen = self.toets.over(vraag.veld, {**self.velden, vraag.veld: gevonden})
        self._toon(bevindingen)
        voorgesteld = (BEDOELD.search(een.voorstel) for een in bevindingen)
        self.bedoeld = next((een[1] for een in voorgesteld if een), "")
        return all(een.ernst == "opmerking" for een in bevindingen)

    def _antwoord(self, vraag: Vraag) -> object:
        if vraag.vorm == "bronnen":
            return self._bronnen() or None
        regels: list[str] = []
        meer = vraag.vorm in {"tekst", "ids"}
        vraagtekst = f"{vraag.label}{' (sluit af met een lege regel)' if meer else ''}"
        while regel := self.lees(vraagtekst if not regels else "  ").strip():
            if regel == HULP:
                self._leg_uit(vraag)
                continue
            regels.append(self.bedoeld if self.bedoeld and regel.lower() in JA else regel)
            if not meer:
                break
        return waarde(vraag, "\n".join(regels), begripsnamen(self.toets.inhoud.graaf))

    def _bronnen(self) -> list[Velden]:
        """De bronnen een voor een; een leeg webadres sluit de rij."""
        bronnen: list[Velden] = []
        adresvraag, *rest = BRONVRAGEN
        while adres := self._bewijs({}, adresvraag):
            bron: dict[str, object] = {adresvraag.veld: adres}
            for vraag in rest:
                if antwoord := self._bewijs(bron, vraag):
                    bron[vraag.veld] = antwoord
            bronnen.append(bron)
        return bronnen

    def _bewijs(self, bron: Velden, vraag: Vraag) -> object:
        """Het antwoord over één bron; een leeg webadres betekent dat er geen bron meer komt."""
        is_adres = vraag.veld == "url"
        label = f"{vraag.label} van een bron (leeg is klaar)" if is_adres else f"  {vraag.label}"
        while True:
            getypt = self.lees(label).strip()
            if getypt == HULP:
                self._leg_uit(vraag)
                continue
            if not getypt and vraag.verplicht and not is_adres:
                self.zeg("Dit antwoord is nodig.")
                continue
            antwoord: object = getypt
            if vraag.vorm == "namen":
                antwoord = [deel.strip() for deel in getypt.split(",") if deel.strip()]
            proef = {"titel": "Een titel", "uitgever": "Een uitgever", **bron, vraag.veld: antwoord}
            if not getypt or self._past(OP_VELD["bronnen"], [proef]):
                return antwoord

    def _toon_gelijkenis(self) -> None:
        for regel in self.lijkt_op(self.velden):
            self.zeg(regel)

    def _leg_uit(self, vraag: Vraag) -> None:
        self.zeg(f"  {vraag.hulp_bij_tekst}")
        if vraag.keuzes:
            self.zeg(f"  Kies uit: {', '.join(vraag.keuzes)}.")
        elif vraag.voorbeeld:
            self.zeg(f"  Bijvoorbeeld: {vraag.voorbeeld}")
        if vraag.vorm == "ids":
            for knoop in self.toets.inhoud.graaf.van_soort("voorstel"):
                self.zeg(f"  {knoop.id}  {knoop.record.titel}")

    def _toon(self, bevindingen: Iterable[Bevinding]) -> None:
        for een in bevindingen:
            teken = "let op" if een.ernst == "opmerking" else "nog niet goed"
            self.zeg(f"  {teken}: {naam_van(een.veld)}: {zin(een)}")
