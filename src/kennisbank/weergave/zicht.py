"""Wat een sjabloon ziet: het blad, het record, en de vragen die het mag stellen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from markupsafe import Markup, escape

from ..kennisgraaf import Kennisgraaf, Knoop, Met
from ..lezen import is_lijst
from ..model import OP_NAAM, Begrip, Overzicht, Record, Thema, soort_van
from . import facetten, naam, takken
from .blad import INSTRUMENT, VERBANDEN, Blad, overzicht_met_gezicht, overzicht_van
from .bladeren import lijstpad
from .buurt import profiel_bij
from .kaart import Kaart, kaart_van
from .meeneem import Paneel
from .omgeving import Omgeving
from .opmaak import Opmaak, relatief
from .takken import Groep
from .verhaal import Delen, Kort, Link, Onderdeel, Tekst, Verhaal, Zin
from .vertellen import vertel
from .zin import Engels

LANGE_LIJST = 40
ALINEAS_ONDER = frozenset({Thema.soort, "prioriteit", "akkoord", "draaiboek"})
PAMFLET = frozenset({"prioriteit", "voorstel", "tip", "punt"})
AARDEN = {
    "belofte": "Wat de bronnen beloven, en waar het nu staat",
    "keuze": "Waar de bron onduidelijk is, en wat wij kozen",
    "verschil": "Waar de twee versies van het pamflet verschillen",
    "fout": "Fouten in de bronnen",
    "weggelaten": "Wat wij met opzet weglieten",
}


@dataclass(frozen=True, slots=True)
class Zicht:
    """Wat een sjabloon ziet: het blad, het record, en vragen die het mag stellen.

    `draad` is wat er van de draad van het verhaal overblijft op deze pagina.
    """

    graaf: Kennisgraaf
    blad: Blad
    omgeving: Omgeving
    opmaak: Opmaak
    verhaal: Verhaal
    draad: tuple[Groep, ...] = ()

    @property
    def knoop(self) -> Knoop:
        """De knoop van het record op deze pagina."""
        return self.blad.knoop

    @property
    def kruimels(self) -> list[tuple[str, str]]:
        """De weg naar deze pagina: het overzicht waar zij bij hoort, als dat er is."""
        is_lijst = isinstance(self.knoop.record, Overzicht)
        if self.blad.sjabloon == VERBANDEN:
            return [(self.knoop.record.titel, self.alles_over(self.knoop.id))]
        vervolg = self.blad.optie or self.blad.deel > 1
        overzicht = (self.knoop if vervolg else None) if is_lijst else self.overzicht
        return [(overzicht.record.titel, self.url(overzicht.id))] if overzicht else []

    @property
    def bij_wat(self) -> str:
        """Waar de zijlijn over gaat: Bij deze tip, Over dit voorbeeld."""
        if self.blad.sjabloon == INSTRUMENT:
            return "Bij dit instrument"
        soort = soort_van(self.knoop.record)
        woord = "dit" if soort.lidwoord == "het" else "deze"
        over = any(isinstance(stuk, Kort) for stuk in self.verhaal.zijlijn)
        return f"{'Over' if over else 'Bij'} {woord} {naam.in_zin(soort.titel)}"

    @property
    def inhoudsopgave(self) -> list[tuple[str, str]]:
        """De koppen op deze pagina, als anker en opschrift."""
        gevonden: list[tuple[str, str]] = []
        for stuk in self.verhaal.stukken:
            kop = getattr(stuk, "kop", None)
            if kop and kop.anker:
                gevonden.append((kop.anker, kop.kort or kop.tekst))
            if isinstance(stuk, Tekst):
                koppen = self.opmaak.koppen(stuk.markdown)
                samen = stuk.vorm == "luiken"
                gevonden += [(koppen[0][0], "Waarom en hoe")] if samen and koppen else koppen
        return [*gevonden, ("draad", "Verder lezen")] if self.draad else gevonden

    @property
    def sprongen(self) -> list[tuple[str, str]]:
        """De delen van een lang overzicht, om ernaartoe te springen."""
        record = self.knoop.record
        if not isinstance(record, Overzicht) or not record.termijn:
            return []
        delen = [(een.id, een.titel) for een in record.alineas]
        naast = ("lijst", f"{self.lijstkop} naast elkaar")
        return [*delen, naast, *self.opmaak.koppen(record.tekst or "")]

    @property
    def overzicht(self) -> Knoop | None:
        """Het overzicht waar dit record in staat."""
        if self.blad.sjabloon == INSTRUMENT:
            return self.overzicht_met_gezicht("instrumenten")
        return overzicht_van(self.graaf, self.knoop.record.soort)

    def overzicht_met_gezicht(self, gezicht: str) -> Knoop | None:
        """Het overzicht met een bijzondere vorm, zoals dat van de instrumenten."""
        return overzicht_met_gezicht(self.graaf, gezicht)

    @property
    def getoond(self) -> tuple[Knoop, ...]:
        """De records die een overzicht op dit blad opsomt."""
        return self.blad.getoond

    @property
    def lijst(self) -> str:
        """De vorm van de lijst op dit overzicht; zonder eigen vorm een gewone lijst."""
        soort = OP_NAAM.get(getattr(self.knoop.record, "toont", ""))
        return soort.lijst if soort else "regels"

    @property
    def lijstkop(self) -> str:
        """Wat er boven de lijst staat, voor wie haar laat voorlezen."""
        rij = self.getoond
        if self.lijst == "naast":
            return f"{len(rij)} {soort_van(rij[0].record).meervoud}" if rij else "Nog geen"
        return f"Alle {soort_van(rij[0].record).meervoud}" if rij else "De lijst"

    @property
    def alineas_onder(self) -> bool:
        """Of de eigen stukken van dit overzicht pas na de lijst komen."""
        return getattr(self.knoop.record, "toont", "") in ALINEAS_ONDER

    @property
    def noten_per_aard(self) -> list[tuple[str, str, list[Knoop]]]:
        """De aantekeningen per aard, met de kop die erboven hoort."""
        rijen = {
            aard: [een for een in self.getoond if getattr(een.record, "aard", "") == aard]
            for aard in AARDEN
        }
        return [(aard, AARDEN[aard], rij) for aard, rij in rijen.items() if rij]

    @property
    def letters(self) -> list[tuple[str, Knoop]]:
        """De beginletters van een lange lijst, elk met het eerste record erbij."""
        eerste: dict[str, Knoop] = {}
        for knoop in self.getoond if len(self.getoond) > LANGE_LIJST else ():
            eerste.setdefault(knoop.record.titel.removeprefix("'s-")[:1].upper(), knoop)
        return sorted(eerste.items())

    @property
    def springlijst(self) -> bool:
        """Of de stukken op deze pagina zo groot zijn dat een lezer erheen wil springen."""
        rij = self.getoond
        return bool(rij) and self.verhaal_van(rij[0].id).maat != "klein"

    @property
    def kaart(self) -> Kaart | None:
        """De kaart van Nederland met de gemeenten die een voorbeeld hebben."""
        return self.graaf.eens(Met(kaart_van, self.omgeving.gemeenten))

    @property
    def buren(self) -> tuple[Knoop | None, Knoop | None]:
        """Het vorige en het volgende record van een soort die om door te lezen is."""
        menu = soort_van(self.knoop.record).menu
        om_te_lezen = menu is not None and menu[0] == "lezen"
        return self.graaf.buren(self.knoop.id) if om_te_lezen else (None, None)

    def korte_naam(self, knoop: Knoop) -> str:
        """Het nummer van een record dat zo heet, en anders de titel."""
        heeft_nummer = soort_van(knoop.record).kort
        return naam.aanduiding(knoop) if heeft_nummer else knoop.record.titel

    def verhaal_van(self, id: str) -> Verhaal:
        """Het verhaal van een ander record."""
        return vertel(self.graaf, self.graaf[id], self.omgeving)

    def delen_van(self, knoop: Knoop) -> tuple[Onderdeel, ...]:
        """De onderdelen van een ander record, zoals het zelf over hen vertelt."""
        stukken = self.verhaal_van(knoop.id).stukken
        return next((een.delen for een in stukken if isinstance(een, Delen)), ())

    def verwanten(self, id: str, soort: str) -> tuple[Knoop, ...]:
        """De records van één soort die met een record samenhangen."""
        return takken.verwanten(self.graaf, id, soort)

    def knopen(self, ids: Iterable[str]) -> tuple[Knoop, ...]:
        """De knopen bij deze ids; een id die er (nu) niet is, valt weg."""
        return tuple(self.graaf[id] for id in ids if id in self.graaf)

    def soortgenoten(self, soort: str) -> tuple[Knoop, ...]:
        """Alle records van een soort."""
        return self.graaf.van_soort(soort)

    def aantal_van(self, soort: str) -> int:
        """Hoeveel records er van een soort zijn."""
        return self.graaf.aantal_van(soort)

    def adres(self, link: Link) -> str:
        """De weg naar wat een link aanwijst."""
        if link.id:
            return self.url(link.id)
        return self.pad(link.pagina) if link.pagina else link.url

    def zin(self, zin: Zin) -> Markup:
        """Een zin met haar links, en de taal van wat Engels is."""
        delen = (
            f'<span lang="en">{escape(een)}</span>'
            if isinstance(een, Engels)
            else escape(een)
            if isinstance(een, str)
            else f'<a href="{escape(self.adres(een))}">{escape(een.tekst)}</a>'
            for een in zin
        )
        return Markup("".join(delen))  # noqa: S704 - elk deel is ontsmet

    def url(self, id: str) -> str:
        """De weg naar een record."""
        return self.opmaak.url(id)

    def is_instrument(self, id: str) -> bool:
        """Of een begrip een eigen pagina heeft met alles erover."""
        return facetten.is_instrument(self.graaf, id)

    def alles_over(self, id: str) -> str:
        """De weg naar de pagina met alles over een begrip, of anders naar de uitleg."""
        if isinstance(self.graaf[id].record, Begrip) and self.is_instrument(id):
            return self.pad(facetten.instrumentpagina(id))
        return self.url(id)

    def gemeente(self, naam: str) -> Knoop | None:
        """Het profiel van een gemeente, ook bij een oude naam."""
        nu = self.omgeving.gemeenten.zoek(naam)
        return profiel_bij(self.graaf, nu.naam) if nu else None

    def pad(self, pagina: str) -> str:
        """De weg naar een pagina."""
        return relatief(self.blad.pad, pagina)

    def lijstpad(self, deel: int) -> str:
        """De weg naar een deel van deze lijst."""
        return self.pad(lijstpad(self.blad.lijst, deel))

    def meedoen(self, **vooraf: str) -> str:
        """De weg naar het formulier om een voorbeeld te delen, met wat er al bekend is."""
        pagina = self.overzicht_met_gezicht("formulier")
        if pagina is None:
            return self.pad("redactie/index.html")
        return self.pad(pagina.pagina) + (f"?{urlencode(vooraf)}" if vooraf else "")

    def bewerk(self, id: str) -> Markup:
        """De kenmerken van een link waar het bestand van een record te wijzigen is, of niets.

        Bij een lijst zoekt `docs/assets/bewerk.js` de regel van het record erbij.
        """
        basis, bestand = self.omgeving.bewerkadres, self.graaf[id].bestand
        if not basis:
            return Markup()
        naar = Markup('href="{}"').format(f"{basis}{bestand}")
        return naar + (Markup(' data-regel="{}"').format(id) if is_lijst(bestand) else "")

    @property
    def paneel(self) -> Paneel:
        """Wat er naast het verhaal staat: knoppen, feiten en de bron."""
        return Paneel(self.verhaal, self.omgeving, self.blad.pad)

    def vindplaatsen(self, record: Record) -> tuple[tuple[str, str], ...]:
        """Adres en korte naam van de documenten waar een record in staat, elk één keer.

        De regel in dat document staat alleen in de gegevens, want een lezer kan haar niet openen.
        """
        bronnen = dict.fromkeys(plaats.partition(":")[0] for plaats in record.bron)
        return tuple(
            (self.url(bron), getattr(self.graaf[bron].record, "kort", bron))
            if bron in self.graaf
            else ("", bron)
            for bron in bronnen
        )

    def bronregel(self, record: Record | Onderdeel) -> str:
        """De regel die meegaat als een lezer tekst kopieert."""
        knoop = self.graaf[record.id]
        adres = f" {self.omgeving.adres}{knoop.url}" if self.omgeving.adres else ""
        wat = naam.naam_in_zin(knoop)
        wat = f"{wat}: {record.titel}" if soort_van(knoop.record).kort else wat
        naar = ", naar het Democratisch pamflet (2022)" if knoop.record.soort in PAMFLET else ""
        return f"Bron: Mee(r) doen, {wat}{naar}, CC BY 4.0.{adres}"
