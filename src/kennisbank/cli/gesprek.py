"""Het gesprek over een nieuw voorbeeld: vraag na vraag, en elk antwoord meteen nagekeken."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from ..bevinding import Bevinding
from ..model import Bewijs
from ..schrijven.antwoorden import begripsnamen, waarde
from ..schrijven.inzending import naam_van, zin
from ..schrijven.recordtekst import Velden
from ..schrijven.toets import HELE_RECORD, Toets, Uitslag
from ..schrijven.vragen import VRAGEN, Vraag

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
BEWIJSVRAGEN: Mapping[str, str] = {
    "titel": "  Titel van die pagina",
    "uitgever": "  Wie geeft de pagina uit",
    "datum": "  Datum van de pagina, zoals 2024-03-16",
    "soort": "  Soort bron",
    "staaft": "  Welke velden steunen hierop, zoals wat, hoe",
}
NODIG_BIJ_EEN_BRON = frozenset({"titel", "uitgever"})


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
        while adres := self._bewijs({}, "url", "Webadres van een bron (leeg is klaar)"):
            bron: dict[str, object] = {"url": adres}
            for naam, tekst in BEWIJSVRAGEN.items():
                if antwoord := self._bewijs(bron, naam, tekst):
                    bron[naam] = antwoord
            bronnen.append(bron)
        return bronnen

    def _bewijs(self, bron: Velden, naam: str, tekst: str) -> object:
        while True:
            getypt = self.lees(tekst).strip()
            if getypt == HULP:
                self.zeg(_uitleg_bij_bewijs(naam))
                continue
            if not getypt and naam in NODIG_BIJ_EEN_BRON:
                self.zeg("Dit antwoord is nodig.")
                continue
            antwoord: object = getypt
            if naam == "staaft":
                antwoord = [deel.strip() for deel in getypt.split(",") if deel.strip()]
            proef = {"titel": "Een titel", "uitgever": "Een uitgever", **bron, naam: antwoord}
            if not getypt or self._past(_vraag("bronnen"), [proef]):
                return antwoord

    def _toon_gelijkenis(self) -> None:
        for regel in self.lijkt_op(self.velden):
            self.zeg(regel)

    def _leg_uit(self, vraag: Vraag) -> None:
        self.zeg(f"  {vraag.uitleg}")
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


def _vraag(veld: str) -> Vraag:
    return next(vraag for vraag in VRAGEN if vraag.veld == veld)


def _uitleg_bij_bewijs(naam: str) -> str:
    info = Bewijs.model_fields[naam]
    return f"  {info.description or ''}"
