"""Het gesprek over een nieuw voorbeeld: vraag na vraag, en elk antwoord meteen nagekeken."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from ..bevinding import Bevinding, citaat
from ..schrijven.antwoorden import begripsnamen, waarde
from ..schrijven.formulierzinnen import naam_van, zin
from ..schrijven.recordtekst import Velden
from ..schrijven.toets import HELE_RECORD, Toets, Uitslag
from ..schrijven.vragen import BRONVRAGEN, OP_VELD, VRAGEN, Vraag

HULP = "?"
TERUG = "<"
LANGSTE_TERUGBLIK = 60
JA = frozenset({"j", "ja"})
NEE = frozenset({"n", "nee"})
BEDOELD = re.compile(r"Bedoelt u ‘([^’]+)’")
BEGROETING = """\
U voegt een voorbeeld toe. Per vraag:
  Enter  slaat over wat u niet weet
  ?      legt de vraag uit
  <      gaat een vraag terug
  Ctrl-C stopt; wat u al typte blijft bewaard
"""


class Terug(Exception):  # noqa: N818 - geen fout maar een wens
    """Iemand wil de vorige vraag nog eens."""


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
        if "wat" in self.velden:
            self._toon_gelijkenis()
        self._stel_alle([vraag for vraag in VRAGEN if vraag.veld not in self.velden])
        while not (uitslag := self.toets.van(self.velden)).klopt:
            self._toon(uitslag.bevindingen)
            self._stel_alle(self._opnieuw(uitslag))
        return uitslag

    def _stel_alle(self, vragen: Sequence[Vraag]) -> None:
        """Stelt deze vragen op volgorde; wie terug wil, krijgt de vorige nog eens."""
        plaats = 0
        while plaats < len(vragen):
            try:
                self._stel(vragen[plaats])
            except Terug:
                if not plaats:
                    self.zeg("Dit is de eerste vraag.")
                plaats = max(0, plaats - 1)
                continue
            if vragen[plaats].veld == "wat":
                self._toon_gelijkenis()
            plaats += 1

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
        eerder = self.velden.get(vraag.veld)
        if eerder is not None:
            kort = f"{len(eerder)} keer iets" if isinstance(eerder, list) else str(eerder)
            self.zeg(f"  U had: {citaat(kort[:LANGSTE_TERUGBLIK])}. Enter laat dat zo.")
        while True:
            gevonden = self._antwoord(vraag)
            if gevonden is None and eerder is not None:
                return
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
        while regel := self._getypt(vraagtekst if not regels else "  "):
            if regel == HULP:
                self._leg_uit(vraag)
                continue
            regels.append(self.bedoeld if self.bedoeld and regel.lower() in JA else regel)
            if not meer:
                break
        return waarde(vraag, "\n".join(regels), begripsnamen(self.toets.inhoud.graaf))

    def _bronnen(self) -> list[Velden]:
        """De bronnen een voor een; een leeg webadres sluit de rij."""
        bronnen: list[dict[str, object]] = [{}]
        plaats = 0
        while True:
            vraag = BRONVRAGEN[plaats]
            try:
                antwoord = self._bewijs(bronnen[-1], vraag, is_eerste=len(bronnen) == 1)
            except Terug:
                if plaats:
                    plaats -= 1
                elif len(bronnen) > 1:
                    bronnen.pop()
                    plaats = len(BRONVRAGEN) - 1
                else:
                    raise
                continue
            bronnen[-1].pop(vraag.veld, None)
            if antwoord:
                bronnen[-1][vraag.veld] = antwoord
            elif not plaats:
                return [*bronnen[:-1]]
            plaats = (plaats + 1) % len(BRONVRAGEN)
            if not plaats:
                bronnen.append({})

    def _getypt(self, vraag: str) -> str:
        """Wat iemand typt; een < betekent dat hij terug wil."""
        regel = self.lees(vraag).strip()
        if regel == TERUG:
            raise Terug
        return regel

    def _bewijs(self, bron: Velden, vraag: Vraag, is_eerste: bool) -> object:
        """Het antwoord over één bron; een leeg webadres betekent dat er geen bron meer komt."""
        is_adres = vraag.veld == "url"
        nog = " van een bron" if is_eerste else " van nog een bron (leeg is klaar)"
        label = f"{vraag.label}{nog}" if is_adres else f"  {vraag.label}"
        while True:
            getypt = self._getypt(label)
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
