"""Wat een sjabloon ziet: het blad, het record, en de vragen die het mag stellen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from ..kennisgraaf import Kennisgraaf, Knoop
from ..model import Bewijs, Gemeenteprofiel, Record, Voorbeeld, Voorstel
from . import facetten, naam, takken
from .blad import Blad, lijstpad, overzicht_van
from .kaart import Kaart, kaart
from .omgeving import Omgeving
from .opmaak import Opmaak, relatief


@dataclass(frozen=True, slots=True)
class Zicht:
    """Wat een sjabloon ziet: het blad, het record, en vragen die het mag stellen."""

    graaf: Kennisgraaf
    blad: Blad
    omgeving: Omgeving
    opmaak: Opmaak
    groepen: tuple[takken.Groep, ...]

    @property
    def knoop(self) -> Knoop:
        """De knoop van het record op deze pagina."""
        return self.blad.knoop

    @property
    def overzicht(self) -> Knoop | None:
        """Het overzicht waar dit record in staat."""
        return overzicht_van(self.graaf, self.knoop.record.soort)

    def overzicht_met_gezicht(self, gezicht: str) -> Knoop | None:
        """Het overzicht met een bijzondere vorm, zoals dat van de instrumenten."""
        rij = self.soortgenoten("overzicht")
        return next((een for een in rij if getattr(een.record, "gezicht", "") == gezicht), None)

    @property
    def getoond(self) -> tuple[Knoop, ...]:
        """De records die een overzicht op dit blad opsomt."""
        return self.blad.getoond

    @property
    def gedeeld(self) -> bool:
        """Of de opgesomde records op deze pagina zelf wonen."""
        return any(knoop.pagina == self.blad.pad for knoop in self.getoond)

    @property
    def letters(self) -> list[tuple[str, Knoop]]:
        """De beginletters van de opgesomde records, elk met het eerste record erbij."""
        eerste: dict[str, Knoop] = {}
        for knoop in self.getoond:
            eerste.setdefault(knoop.record.titel[:1].upper(), knoop)
        return sorted(eerste.items())

    @property
    def kaart(self) -> Kaart | None:
        """De kaart van Nederland met de gemeenten die een voorbeeld hebben."""
        profielen = [knoop.record for knoop in self.soortgenoten("gemeente")]
        tellingen = {
            een.titel: len(een.voorbeelden) for een in profielen if isinstance(een, Gemeenteprofiel)
        }
        return kaart(self.omgeving.gemeenten, tellingen)

    @property
    def buren(self) -> tuple[Knoop | None, Knoop | None]:
        """Het vorige en het volgende record van dezelfde soort."""
        return self.graaf.buren(self.knoop.id)

    @property
    def samenhang(self) -> int:
        """Met hoeveel andere records deze pagina samenhangt."""
        return sum(len(groep.takken) for groep in self.groepen)

    def groepen_van(self, id: str) -> tuple[takken.Groep, ...]:
        """De takken vanaf een ander record."""
        return takken.groepen(self.graaf, id)

    def groep(self, titel: str) -> tuple[takken.Tak, ...]:
        """De takken van één groep."""
        return next((groep.takken for groep in self.groepen if groep.titel == titel), ())

    def verwanten(self, id: str, soort: str) -> tuple[Knoop, ...]:
        """De records van één soort die met een record samenhangen."""
        return takken.verwanten(self.graaf, id, soort)

    def plekken(self, id: str) -> tuple[Knoop, ...]:
        """De records die een begrip gebruiken of uitleggen."""
        anderen = (self.graaf[verband.naar] for verband in self.graaf.verbanden_van(id))
        return tuple(dict.fromkeys(een for een in anderen if een.record.soort != "begrip"))

    def knopen(self, ids: Iterable[str]) -> tuple[Knoop, ...]:
        """De knopen bij deze ids; een id die er (nu) niet is, valt weg."""
        return tuple(self.graaf[id] for id in ids if id in self.graaf)

    def nummers(self, ids: Iterable[str]) -> list[int]:
        """De plaats van records in de rij van hun soort, vanaf 1."""
        return [self.graaf.plaatsen[id] + 1 for id in ids if id in self.graaf]

    def voorbeelden_bij(self, id: str) -> tuple[Knoop, ...]:
        """De voorbeelden bij een record waar meer van bekend is dan de naam."""
        return tuple(knoop for knoop in self.verwanten(id, "voorbeeld") if _is_bekend(knoop))

    @property
    def bekende_voorbeelden(self) -> tuple[takken.Tak, ...]:
        """De takken naar voorbeelden waar meer van bekend is dan de naam."""
        return tuple(tak for tak in self.groep("Voorbeelden") if _is_bekend(tak.knoop))

    def onbekend(self, velden: Iterable[tuple[str, str]]) -> list[str]:
        """De titels van de velden die dit record leeg laat."""
        return [titel for veld, titel in velden if not getattr(self.knoop.record, veld)]

    def soortgenoten(self, soort: str) -> tuple[Knoop, ...]:
        """Alle records van een soort."""
        return self.graaf.van_soort(soort)

    def url(self, id: str) -> str:
        """De weg naar een record."""
        return self.opmaak.url(id)

    def is_instrument(self, id: str) -> bool:
        """Of een begrip een eigen pagina heeft met alles erover."""
        return facetten.is_instrument(self.graaf, id)

    def alles_over(self, id: str) -> str:
        """De weg naar de pagina met alles over een begrip, of anders naar de uitleg."""
        if self.is_instrument(id):
            return self.pad(facetten.instrumentpagina(id))
        return self.url(id)

    def gemeente(self, naam: str) -> Knoop | None:
        """Het profiel van een gemeente, ook bij een oude naam."""
        nu = self.omgeving.gemeenten.zoek(naam)
        return next(
            (een for een in self.soortgenoten("gemeente") if nu and een.record.titel == nu.naam),
            None,
        )

    def pad(self, pagina: str) -> str:
        """De weg naar een pagina."""
        return relatief(self.blad.pad, pagina)

    def lijstpad(self, deel: int) -> str:
        """De weg naar een deel van deze lijst."""
        optie = self.blad.optie
        return self.pad(lijstpad(optie.pagina if optie else self.knoop.pagina, deel))

    def meedoen(self, **vooraf: str) -> str:
        """De weg naar het formulier om een voorbeeld te delen, met wat er al bekend is."""
        pagina = self.overzicht_met_gezicht("formulier")
        if pagina is None:
            return self.pad("redactie/index.html")
        return self.pad(pagina.pagina) + (f"?{urlencode(vooraf)}" if vooraf else "")

    def bewerk(self, id: str) -> str:
        """Het adres waar het bestand van een record te wijzigen is, of niets."""
        basis = self.omgeving.bewerkadres
        if not basis:
            return ""
        plek = self.graaf[id].plek
        anker = "" if plek.bestand.endswith(".md") else f"#L{plek.regel}"
        return f"{basis}{plek.bestand}{anker}"

    def gewijzigd(self, id: str) -> str:
        """De datum van de laatste wijziging in woorden, of niets."""
        iso = self.omgeving.gewijzigd.get(id, "")
        return naam.datum(iso) if iso else ""

    def vindplaats(self, plaats: str) -> tuple[str, str, str]:
        """Een plaats in een bron: adres, korte naam van de bron en de regels."""
        bron, _, regels = plaats.partition(":")
        waar = f"regel {regels.replace('-', ' tot en met ')}" if regels else ""
        if bron not in self.graaf:
            return "", bron, waar
        return self.url(bron), getattr(self.graaf[bron].record, "kort", bron), waar

    def bronregel(self, record: Record) -> str:
        """De regel die meegaat als een lezer tekst kopieert."""
        knoop = self.graaf[record.id]
        adres = f" {self.omgeving.adres}{knoop.url}" if self.omgeving.adres else ""
        wat = naam.aanduiding(knoop).lower()
        return (
            f"Bron: Mee(r) doen, {wat}: {record.titel}, "
            f"naar het Democratisch pamflet (2022), CC BY 4.0.{adres}"
        )

    def gemeente_nu(self, gemeente: str) -> str:
        """De gemeente van nu, als de naam veranderde."""
        return naam.gemeente_nu(gemeente, self.omgeving.gemeenten)

    def noten(self, bronnen: tuple[Bewijs, ...], veld: str) -> list[int]:
        """De nummers van de bronnen die een veld staven."""
        return [nummer for nummer, bron in enumerate(bronnen, 1) if veld in bron.staaft]

    def pittigste(self, id: str) -> Voorstel | None:
        """Het pittigste voorstel waar een voorbeeld bij hoort."""
        return facetten.pittigste(self.graaf, id)


def _is_bekend(knoop: Knoop) -> bool:
    return isinstance(knoop.record, Voorbeeld) and knoop.record.is_bekend
