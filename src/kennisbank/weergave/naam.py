"""Hoe een record in gewone woorden heet: aanduiding, tekening, kleur, plaats en datum."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ..kennisgraaf import Knoop
from ..lezen import Gemeenten
from ..lezen.datumschrift import MAANDEN
from ..model import Alinea, Begrip, Toetsing, Voorbeeld, soort_van

ONBEKEND = "onbekend"
VORM = {
    "gemeente": "Gemeente",
    "begripslink": "Begrip in het pamflet",
    "hulpmiddel": "Hulpmiddel",
    "project": "Project",
    "film": "Film",
    "platform": "Platform",
    "organisatie": "Organisatie",
    "samenwerking": "Samenwerking",
    "persoon": "Persoon",
    "pilot": "Pilot",
    "programma": "Programma",
}


def aanduiding(knoop: Knoop) -> str:
    """Wat er als soortregel boven een record staat: Voorstel 2c, DiAmant 01, Haarlem."""
    record, soort = knoop.record, soort_van(knoop.record)
    if isinstance(record, Voorbeeld):
        return record.gemeente or record.land or VORM.get(record.vorm, soort.titel)
    if isinstance(record, Alinea | Toetsing):
        return knoop.vondst.record.titel
    eigen = record.id.rpartition("-")[2] if soort.genummerd else getattr(record, "nummer", "")
    return f"{soort.titel} {eigen}".rstrip()


def tekening(knoop: Knoop) -> str:
    """De naam van de tekening die bij de soort hoort."""
    if isinstance(knoop.record, Voorbeeld) and not knoop.record.gemeente:
        return "mens" if knoop.record.vorm in {"persoon", "organisatie"} else "vel"
    return soort_van(knoop.record).tekening


def kleur(knoop: Knoop) -> str:
    """De kleurklasse van de soort, of niets."""
    naam = soort_van(knoop.record).kleur
    return f" soort--{naam}" if naam else ""


def naam_in_zin(knoop: Knoop) -> str:
    """Hoe een record midden in een zin heet: voorstel 3c, of Haarlem: Inwonersbegroting."""
    record, soort = knoop.record, soort_van(knoop.record)
    if soort.kort:
        return in_zin(soort.titel) + aanduiding(knoop).removeprefix(soort.titel)
    if getattr(record, "gemeente", None) and isinstance(record, Voorbeeld):
        return f"{record.gemeente}: {record.titel}"
    return in_zin(record.titel) if isinstance(record, Begrip) else record.titel


def naam_in_rij(knoop: Knoop) -> str:
    """Hoe een record in een rij links heet: Tip 6.5: Vergader op locatie, of Haarlem: Loting."""
    record = knoop.record
    voor = soort_van(record).kort or (isinstance(record, Voorbeeld) and record.gemeente)
    return f"{aanduiding(knoop)}: {record.titel}" if voor else record.titel


def datum(iso: str | None) -> str:
    """Een datum in woorden: 2022, maart 2022 of 16 maart 2022; zonder datum niets."""
    delen = (iso or "").split("-")
    if len(delen) > 1:
        delen[1] = MAANDEN[int(delen[1]) - 1]
    if len(delen) > 2:
        delen[2] = str(int(delen[2]))
    return " ".join(reversed(delen))


def gemeente_nu(naam: str, gemeenten: Gemeenten) -> str:
    """De naam van de gemeente van nu, of niets als de naam niet veranderde."""
    nu = gemeenten.zoek(naam)
    schrijfwijze = naam.replace("&", "en")
    return nu.naam if nu and nu.naam not in {naam, schrijfwijze} else ""


def aantal(getal: int, enkelvoud: str, meervoud: str) -> str:
    """Een aantal met het juiste woord erachter: 1 voorbeeld, 12 voorbeelden."""
    return f"{getal} {enkelvoud if getal == 1 else meervoud}"


def grootte(bytes_: int) -> str:
    """De grootte van een bestand zoals een lezer die kent: 44 kB, 2,2 MB."""
    kilo = max(1, round(bytes_ / 1000))
    return f"{kilo} kB" if kilo < 1000 else f"{kilo / 1000:.1f} MB".replace(".", ",")


def in_zin(titel: str) -> str:
    """De titel midden in een zin: met een kleine letter, behalve bij een naam of afkorting."""
    is_naam = any(teken.isupper() or teken.isdigit() for teken in titel[1:])
    klein = titel if is_naam else titel[:1].lower() + titel[1:]
    return re.sub("^eén", "één", klein)


def hoofdletter(tekst: str) -> str:
    """De tekst met een hoofdletter vooraan; de rest blijft zoals zij is."""
    return tekst[:1].upper() + tekst[1:]


def domein(adres: str) -> str:
    """De naam van de site achter een webadres, zoals een lezer die kent."""
    return (urlsplit(adres).hostname or adres).removeprefix("www.")


def kort_adres(adres: str) -> str:
    """Een webadres als leesbare tekst: de site en de laatste woorden van het pad."""
    laatste = urlsplit(adres).path.strip("/").rpartition("/")[2].partition(".")[0]
    return f"{domein(adres)}: {laatste.replace('-', ' ')}" if laatste else domein(adres)
