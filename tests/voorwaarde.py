"""Wat GitHub van een voorwaarde in een werkstroom maakt: waar of niet, bij één gebeurtenis.

Een kleine lezer van de taal achter `if:`. Er is geen pakket dat haar uitrekent; actionlint kijkt
alleen of zij klopt. Wat hier niet bekend is, is een fout en nooit stil onwaar.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

WOORD = re.compile(
    r"\s*(?:(?P<getal>-?\d+(?:\.\d+)?)|'(?P<tekst>(?:[^']|'')*)'|(?P<naam>[A-Za-z_][\w-]*)"
    r"|(?P<teken>&&|\|\||==|!=|<=|>=|[<>!().,\[\]*]))"
)
VAST = {"true": True, "false": False, "null": None}
UITSLAG = frozenset({"success", "failure", "cancelled", "always"})


@dataclass
class Lezer:
    """Leest één voorwaarde van voor naar achter en rekent haar meteen uit."""

    woorden: list[tuple[str, str]]
    wereld: Mapping[str, Any]
    staat: Mapping[str, bool]
    plaats: int = 0
    gebruikt: set[str] = field(default_factory=set)

    def kijk(self) -> str:
        """Het volgende teken, of niets als er iets anders staat."""
        soort, tekst = self.woorden[self.plaats] if self.plaats < len(self.woorden) else ("", "")
        return tekst if soort == "teken" else ""

    def neem(self, teken: str) -> None:
        if self.kijk() != teken:
            raise SyntaxError(f"hier hoort {teken}")
        self.plaats += 1

    def keuze(self) -> Any:
        waarde = self.samen()
        while self.kijk() == "||":
            self.plaats += 1
            ander = self.samen()
            waarde = waarde if is_waar(waarde) else ander
        return waarde

    def samen(self) -> Any:
        waarde = self.vergelijking()
        while self.kijk() == "&&":
            self.plaats += 1
            ander = self.vergelijking()
            waarde = ander if is_waar(waarde) else waarde
        return waarde

    def vergelijking(self) -> Any:
        waarde = self.ontkenning()
        while (teken := self.kijk()) in VERGELIJK:
            self.plaats += 1
            waarde = VERGELIJK[teken](waarde, self.ontkenning())
        return waarde

    def ontkenning(self) -> Any:
        if self.kijk() == "!":
            self.plaats += 1
            return not is_waar(self.ontkenning())
        return self.waarde()

    def waarde(self) -> Any:
        if self.kijk() == "(":
            self.plaats += 1
            waarde = self.keuze()
            self.neem(")")
            return waarde
        if self.plaats >= len(self.woorden):
            raise SyntaxError("de voorwaarde houdt te vroeg op")
        soort, tekst = self.woorden[self.plaats]
        self.plaats += 1
        if soort == "getal":
            return float(tekst)
        if soort == "tekst":
            return tekst.replace("''", "'")
        if soort != "naam":
            raise SyntaxError(tekst)
        if tekst.lower() in VAST:
            return VAST[tekst.lower()]
        return self.functie(tekst.lower()) if self.kijk() == "(" else self.verwijzing(tekst)

    def functie(self, naam: str) -> Any:
        self.neem("(")
        woorden: list[Any] = []
        while self.kijk() != ")":
            woorden.append(self.keuze())
            if self.kijk() == ",":
                self.plaats += 1
        self.neem(")")
        if naam in UITSLAG:
            self.gebruikt.add(naam)
            return naam == "always" or self.staat.get(naam, naam == "success")
        if naam not in FUNCTIES:
            raise SyntaxError(naam)
        return FUNCTIES[naam](*woorden)

    def verwijzing(self, naam: str) -> Any:
        if naam.lower() not in self.wereld:
            raise SyntaxError(naam)
        waarde, uitgespreid = self.wereld[naam.lower()], False
        while (teken := self.kijk()) in {".", "["}:
            self.plaats += 1
            if teken == "[":
                sleutel = self.keuze()
                self.neem("]")
            elif self.kijk() == "*":
                self.plaats += 1
                waarde, uitgespreid = list(waarde or ()), True
                continue
            else:
                sleutel = self.woorden[self.plaats][1]
                self.plaats += 1
            waarde = (
                [veld(een, sleutel) for een in waarde] if uitgespreid else veld(waarde, sleutel)
            )
        return waarde


def reken(voorwaarde: str, wereld: Mapping[str, Any], **staat: bool) -> bool:
    """Of een taak of stap met deze voorwaarde draait.

    Vraagt de voorwaarde niet naar de uitslag van wat eraan voorafging, dan moet die goed zijn.
    """
    kaal = voorwaarde.strip()
    if kaal.startswith("${{") and kaal.endswith("}}"):
        kaal = kaal[3:-2].strip()
    lezer = Lezer(_woorden(kaal), wereld, staat)
    waarde = is_waar(lezer.keuze())
    if lezer.plaats < len(lezer.woorden):
        raise SyntaxError(f"over: {lezer.woorden[lezer.plaats :]}")
    return waarde and bool(lezer.gebruikt or staat.get("success", True))


def _woorden(tekst: str) -> list[tuple[str, str]]:
    woorden, plaats = [], 0
    while plaats < len(tekst):
        treffer = WOORD.match(tekst, plaats)
        if treffer is None or treffer.lastgroup is None:
            raise SyntaxError(tekst[plaats:])
        woorden.append((treffer.lastgroup, treffer[treffer.lastgroup]))
        plaats = treffer.end()
    return woorden


def is_waar(waarde: Any) -> bool:
    """Leeg, nul, null en false zijn onwaar; al het andere is waar."""
    return not (waarde is None or waarde is False or waarde == "" or waarde == 0)


def veld(waarde: Any, sleutel: Any) -> Any:
    """Een veld van een object; wat er niet is, is null."""
    if isinstance(waarde, Mapping):
        klein = {str(naam).lower(): naam for naam in waarde}
        return waarde.get(klein.get(str(sleutel).lower(), sleutel))
    if isinstance(waarde, Sequence) and not isinstance(waarde, str) and sleutel == int(sleutel):
        return waarde[int(sleutel)] if int(sleutel) < len(waarde) else None
    return None


def _getal(waarde: Any) -> float:
    if waarde is None or waarde == "":
        return 0.0
    try:
        return float(waarde)
    except (TypeError, ValueError):
        return float("nan")


def gelijk(een: Any, ander: Any) -> bool:
    """Gelijk zoals GitHub dat ziet: tekst zonder hoofdletters, en anders als getal."""
    if isinstance(een, str) and isinstance(ander, str):
        return een.lower() == ander.lower()
    if type(een) is type(ander):
        return bool(een == ander)
    return _getal(een) == _getal(ander)


def _bevat(hooiberg: Any, naald: Any) -> bool:
    if isinstance(hooiberg, str):
        return str(naald).lower() in hooiberg.lower()
    return any(gelijk(een, naald) for een in hooiberg or ())


VERGELIJK: Mapping[str, Callable[[Any, Any], bool]] = {
    "==": gelijk,
    "!=": lambda een, ander: not gelijk(een, ander),
    "<": lambda een, ander: _getal(een) < _getal(ander),
    ">": lambda een, ander: _getal(een) > _getal(ander),
    "<=": lambda een, ander: _getal(een) <= _getal(ander),
    ">=": lambda een, ander: _getal(een) >= _getal(ander),
}
FUNCTIES: Mapping[str, Callable[..., Any]] = {
    "contains": _bevat,
    "startswith": lambda tekst, begin: str(tekst).lower().startswith(str(begin).lower()),
    "endswith": lambda tekst, eind: str(tekst).lower().endswith(str(eind).lower()),
    "fromjson": json.loads,
}
