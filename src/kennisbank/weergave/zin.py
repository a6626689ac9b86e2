"""Zin: woorden met links, en een kop; los, want elk stuk van een verhaal begint ermee."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """Woorden in een zin die naar een record, een pagina van de site of een webadres leiden."""

    tekst: str
    id: str = ""
    url: str = ""
    pagina: str = ""


class Engels(str):
    """Engelse woorden in een zin; een pagina zegt het erbij, elders zijn het gewone woorden."""

    __slots__ = ()


Zin = tuple[str | Link, ...]


@dataclass(frozen=True, slots=True)
class Kop:
    """Een kop boven een stuk: `kort` in een inhoudsopgave, `aantal` is hoeveel eronder staat."""

    tekst: str
    anker: str = ""
    kort: str = ""
    aantal: int = 0
