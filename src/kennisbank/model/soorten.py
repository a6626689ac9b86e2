"""De tabel van soorten: per soort één rij met haar klasse, adres, namen en plaats in het huis.

De volgorde van de rijen is de volgorde waarin de site leest en toont.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from .aanpak import Agendapunt, Draaiboek, Feitenkaart, Werkvorm
from .achtergrond import (
    Actiepunt,
    Experimentthema,
    Kernwaarde,
    Oproep,
    Partner,
    Spoor,
    Thema,
    Uitgangspunt,
)
from .naslag import Afwijking, Alinea, Begrip, Bron, Overzicht, Persoon, Start, Toetsing
from .omgeving import (
    Aantekening,
    Akkoord,
    Gemeenteprofiel,
    OudeGemeente,
    Plaatsvermelding,
    Rol,
    Werk,
)
from .pamflet import Prioriteit, Punt, Tip, Voorstel
from .praktijk import DiAmant, RodeDraad, Voorbeeld, Waarneming
from .record import Record
from .wet import Kader, Verordening

Lijst = (
    Literal["regels", "nummers", "stukken", "noten", "teksten", "kaart", "keuze"]
    | Literal["naast", "avond", "akkoorden"]
)
Rubriek = Literal["lezen", "opzoeken", "herkomst"]


@dataclass(frozen=True, slots=True)
class Woonplaats:
    """Waar de records van een soort staan en op welke pagina zij verschijnen.

    `bestand` is een patroon vanaf de hoofdmap: `docs/tips/*.md` (één record per bestand) of
    `data/voorbeelden.yaml` (een lijst). Naast een lijst kan een map `los` staan, met één record
    per bestand. `pagina` is het pad in de site; `{naam}` wordt de bestandsnaam of de id zonder
    `voorvoegsel`, `{pad}` het pad onder `docs`. Zonder die twee delen alle records één pagina.
    Met een `kenmerk` telt alleen een bestand met dat veld mee.
    """

    bestand: str
    pagina: str
    voorvoegsel: str = ""
    kenmerk: str = ""
    los: str = ""

    def past(self, bestand: str) -> bool:
        """Of een bestand, genoemd vanaf de hoofdmap, op het patroon past."""
        return bool(_patroon(self.bestand, self.los).fullmatch(bestand))

    @property
    def plekken(self) -> tuple[str, ...]:
        """Elk patroon waar deze records kunnen staan."""
        return _plekken(self.bestand, self.los)

    def los_bestand(self, id: str) -> str:
        """Het bestand dat alleen van dit record is."""
        return f"{self.los}/{id.removeprefix(self.voorvoegsel)}.yaml"

    @property
    def verzamelt(self) -> bool:
        """Of hier meer records kunnen wonen."""
        return "*" in self.bestand

    @property
    def deelt_pagina(self) -> bool:
        """Of alle records van deze lijst op één pagina staan."""
        return "{" not in self.pagina and self.bestand.endswith(".yaml")


def _plekken(bestand: str, los: str) -> tuple[str, ...]:
    return tuple(filter(None, (bestand, los and f"{los}/*.yaml")))


@cache  # elk bestand wordt bij elke soort vergeleken
def _patroon(bestand: str, los: str) -> re.Pattern[str]:
    delen = map(re.escape, _plekken(bestand, los))
    return re.compile("|".join(delen).replace(r"\*\*/", "(?:.*/)?").replace(r"\*", "[^/]*"))


@dataclass(frozen=True, slots=True)
class Soort:
    """Eén soort record, voor wie haar leest, toont, vindt of afdrukt.

    `titel` staat boven een record (Rode draad 3), `meervoud` in een zin (10 rode draden).
    Een onderdeel is `genummerd` als zijn nummer in de id staat; `kort` heet in een zin alleen
    naar zijn nummer. `lijst` is de vorm van het overzicht, `menu` de rubriek met de plaats
    daarin, die ook het hoofdstuk van het boekje is. Met `vouwen` staat het in het vouwboekje,
    met `vel` heeft elk record een eigen vel. `groep` is de kop bij wat samenhangt, `zoekgroep`
    de knop boven zoekresultaten, `voorrang` het gewicht daarin (0 is niet te vinden).
    """

    klasse: type[Record]
    titel: str
    meervoud: str
    woonplaats: Woonplaats | None = None
    lidwoord: Literal["de", "het"] = "de"
    afgeleid: bool = False
    bron_nodig: bool = True
    genummerd: bool = False
    kort: bool = False
    tekening: str = "vel"
    kleur: str = ""
    groep: str = "Ook verwant"
    lijst: Lijst = "regels"
    menu: tuple[Rubriek, int] | None = None
    in_register: bool = False
    vouwen: bool = False
    vel: bool = False
    voorrang: float = 1.0
    zoekgroep: str = ""

    @property
    def naam(self) -> str:
        """De naam van de soort in gegevens en code: `rode-draad`."""
        return self.klasse.soort

    @property
    def voorvoegsel(self) -> str:
        """Waar elke id van deze soort mee begint, of niets."""
        return self.woonplaats.voorvoegsel if self.woonplaats else ""

    @property
    def eigen_pagina(self) -> bool:
        """Of elk record van deze soort een pagina voor zichzelf heeft."""
        return self.woonplaats is not None and not self.woonplaats.deelt_pagina

    @property
    def is_enig(self) -> bool:
        """Of er van deze soort maar één record is, met een vaste pagina."""
        return (
            self.eigen_pagina and self.woonplaats is not None and "{" not in self.woonplaats.pagina
        )


PRIORITEITEN = "Prioriteiten en voorstellen"
GROEPEN: Final = (
    *(PRIORITEITEN, "Voorbeelden", "Instrumenten", "Akkoorden van 2026", "Tips", "DiAmanten"),
    *("Rode draden", "Kernwaarden", "Thema's", "Experimenten", "Wet en kader", "Begrippen"),
    *("Draaiboeken en werkvormen", "Agenda van de raad", "Genoemde werken", "Bronnen", "Personen"),
)
"""De koppen boven wat samenhangt, in volgorde; een kop die hier niet staat, komt erna."""

# fmt: off
# Een tabel lees je per rij: één soort bij elkaar, en niet één woord op een regel.
TABEL: Final = (
    Soort(Prioriteit, "Prioriteit", "prioriteiten",
          Woonplaats("docs/prioriteiten/*.md", "prioriteiten/{naam}.html"), kort=True,
          menu=("lezen", 1), lijst="nummers", groep=PRIORITEITEN, tekening="punt8",
          kleur="prioriteit", in_register=True, vouwen=True, vel=True, voorrang=1.1,
          zoekgroep="Prioriteiten"),
    Soort(Voorstel, "Voorstel", "voorstellen", lidwoord="het", genummerd=True, kort=True,
          menu=("opzoeken", 2), lijst="teksten", groep=PRIORITEITEN, tekening="punt8",
          kleur="prioriteit", in_register=True, voorrang=1.15, zoekgroep="Voorstellen"),
    Soort(Tip, "Tip", "tips", Woonplaats("docs/tips/*.md", "tips/{naam}.html"), kort=True,
          menu=("lezen", 2), lijst="nummers", groep="Tips", tekening="tip", in_register=True,
          vouwen=True, vel=True, voorrang=1.1, zoekgroep="Tips"),
    Soort(Punt, "Tip", "punten", lidwoord="het", genummerd=True, kort=True, groep="Tips",
          tekening="tip", zoekgroep="Tips"),
    Soort(DiAmant, "DiAmant", "DiAmanten",
          Woonplaats("docs/diamanten/*.md", "diamanten/{naam}.html"), kort=True,
          menu=("lezen", 5), groep="DiAmanten", tekening="facet", kleur="diamant",
          in_register=True, vouwen=True, vel=True, voorrang=1.1, zoekgroep="DiAmanten"),
    Soort(RodeDraad, "Rode draad", "rode draden",
          Woonplaats("docs/rode-draden/*.md", "rode-draden/{naam}.html"), kort=True,
          menu=("lezen", 3), lijst="nummers", groep="Rode draden", tekening="draad",
          kleur="draad", in_register=True, vouwen=True, vel=True, zoekgroep="Rode draden"),
    Soort(Waarneming, "Rode draad", "waarnemingen", genummerd=True, kort=True,
          groep="Rode draden", tekening="draad", kleur="draad", zoekgroep="Rode draden"),
    Soort(Kernwaarde, "Kernwaarde", "kernwaarden",
          Woonplaats("docs/kernwaarden/*.md", "kernwaarden/{naam}.html"), menu=("lezen", 4),
          groep="Kernwaarden", tekening="kernwaarde", in_register=True, vouwen=True, vel=True,
          zoekgroep="Kernwaarden"),
    Soort(Thema, "Thema", "thema's", Woonplaats("docs/themas/*.md", "themas/{naam}.html"),
          lidwoord="het", kort=True, menu=("lezen", 6), lijst="nummers", groep="Thema's",
          tekening="thema", in_register=True, vel=True, voorrang=1.05, zoekgroep="Thema's"),
    Soort(Actiepunt, "Thema", "actiepunten", lidwoord="het", genummerd=True, kort=True,
          groep="Thema's", tekening="thema", zoekgroep="Thema's"),
    Soort(Oproep, "Oproep", "oproepen",
          Woonplaats("docs/experimenten/index.md", "experimenten/index.html"), menu=("lezen", 7),
          groep="Experimenten", in_register=True, voorrang=1.05),
    Soort(Experimentthema, "Experimenten, onderwerp", "onderwerpen voor experimenten",
          lidwoord="het", genummerd=True, groep="Experimenten", in_register=True),
    Soort(Spoor, "Spoor", "sporen", lidwoord="het", groep="Experimenten"),
    Soort(Uitgangspunt, "Uitgangspunt", "uitgangspunten", lidwoord="het", groep="Experimenten"),
    Soort(Partner, "Partner", "partners", groep="Experimenten"),
    Soort(Voorbeeld, "Voorbeeld", "voorbeelden",
          Woonplaats("data/voorbeelden.yaml", "voorbeelden/{naam}.html", voorvoegsel="vb-",
                     los="data/voorbeelden"),
          lidwoord="het", menu=("opzoeken", 3), lijst="keuze", groep="Voorbeelden",
          tekening="plaats", kleur="voorbeeld", in_register=True, vel=True, voorrang=1.1,
          zoekgroep="Voorbeelden"),
    Soort(Feitenkaart, "Instrument", "feitenkaarten",
          Woonplaats("data/feitenkaarten.yaml", "instrumenten/{naam}.html", voorvoegsel="feit-"),
          lidwoord="het", groep="Instrumenten", tekening="begrip", vel=True, voorrang=1.15,
          zoekgroep="Instrumenten"),
    Soort(Draaiboek, "Draaiboek", "draaiboeken",
          Woonplaats("data/draaiboeken.yaml", "avond.html", voorvoegsel="draaiboek-"),
          lidwoord="het", bron_nodig=False, menu=("opzoeken", 10), lijst="avond",
          groep="Draaiboeken en werkvormen", in_register=True, voorrang=1.1,
          zoekgroep="Draaiboeken"),
    Soort(Werkvorm, "Werkvorm", "werkvormen",
          Woonplaats("data/werkvormen.yaml", "werkvormen.html", voorvoegsel="werkvorm-"),
          bron_nodig=False, menu=("opzoeken", 11), lijst="stukken",
          groep="Draaiboeken en werkvormen", in_register=True, zoekgroep="Draaiboeken"),
    Soort(Agendapunt, "Agendapunt", "agendapunten",
          Woonplaats("data/raadsagenda.yaml", "schrijf.html", voorvoegsel="agenda-"),
          lidwoord="het", bron_nodig=False, groep="Agenda van de raad", tekening="klok",
          voorrang=0),
    Soort(Rol, "Leesroute", "leesroutes", Woonplaats("docs/rollen/*.md", "rollen/{naam}.html"),
          bron_nodig=False, menu=("opzoeken", 1), tekening="mens", vel=True, voorrang=0.95,
          zoekgroep="Leesroutes"),
    Soort(Kader, "Wet en kader", "kaders", Woonplaats("data/kader.yaml", "kader.html"),
          lidwoord="het", bron_nodig=False, menu=("opzoeken", 7), lijst="stukken",
          groep="Wet en kader", in_register=True, zoekgroep="Wet en kader"),
    Soort(Verordening, "Verordening", "verordeningen",
          Woonplaats("data/verordeningen.yaml", "participatieverordening.html",
                     voorvoegsel="verordening-"), menu=("opzoeken", 8), lijst="naast",
          groep="Wet en kader", voorrang=0.7, zoekgroep="Wet en kader"),
    Soort(Akkoord, "Akkoord", "akkoorden",
          Woonplaats("data/akkoorden.yaml", "akkoorden.html", voorvoegsel="akkoord-"),
          lidwoord="het", menu=("opzoeken", 8), lijst="akkoorden", groep="Akkoorden van 2026",
          zoekgroep="Akkoorden"),
    Soort(Begrip, "Begrip", "begrippen", Woonplaats("data/begrippen.yaml", "begrippen.html"),
          lidwoord="het", bron_nodig=False, menu=("opzoeken", 6), lijst="stukken",
          groep="Begrippen", tekening="begrip", in_register=True, voorrang=1.1,
          zoekgroep="Begrippen"),
    Soort(Bron, "Bron", "bronnen", Woonplaats("data/bronnen.yaml", "bronnen.html"),
          bron_nodig=False, menu=("herkomst", 1), lijst="stukken", groep="Bronnen", voorrang=0.9),
    Soort(Persoon, "Persoon", "personen", Woonplaats("data/personen.yaml", "personen.html"),
          menu=("herkomst", 3), lijst="stukken", groep="Personen", tekening="mens", voorrang=0.9,
          zoekgroep="Overig"),
    Soort(Werk, "Genoemd werk", "genoemde werken", Woonplaats("data/werken.yaml", "werken.html"),
          lidwoord="het", menu=("herkomst", 2), lijst="stukken", groep="Genoemde werken",
          in_register=True, voorrang=0.9),
    Soort(Plaatsvermelding, "Vermelding", "vermeldingen",
          Woonplaats("data/plaatsvermeldingen.yaml", "gemeenten/genoemd.html"),
          menu=("herkomst", 4), lijst="stukken", voorrang=0.75),
    Soort(Aantekening, "Aantekening", "aantekeningen",
          Woonplaats("data/aantekeningen.yaml", "verantwoording.html"), menu=("herkomst", 5),
          lijst="noten", voorrang=0),
    Soort(Afwijking, "Afwijking", "afwijkingen",
          Woonplaats("data/afwijkingen.yaml", "toegankelijkheid.html", voorvoegsel="afwijking-"),
          bron_nodig=False, menu=("herkomst", 6), lijst="stukken", voorrang=0),
    Soort(Overzicht, "Overzicht", "overzichten",
          Woonplaats("docs/**/*.md", "{pad}.html", kenmerk="toont"), lidwoord="het",
          bron_nodig=False, voorrang=0.6, zoekgroep="Pagina's"),
    Soort(Alinea, "Alinea", "alinea's", bron_nodig=False, groep="Tips", tekening="tip"),
    Soort(Toetsing, "Toetsing", "toetsingen", bron_nodig=False, voorrang=0),
    Soort(Start, "Start", "startpagina's", Woonplaats("docs/index.md", "index.html"),
          bron_nodig=False, voorrang=0),
    Soort(Gemeenteprofiel, "Gemeente", "gemeenten",
          Woonplaats("data/gemeenten.csv", "gemeenten/{naam}.html", voorvoegsel="gemeente-"),
          afgeleid=True, bron_nodig=False, menu=("opzoeken", 4), lijst="kaart",
          tekening="gemeente", in_register=True, vel=True, voorrang=1.3, zoekgroep="Gemeenten"),
    Soort(OudeGemeente, "Oude gemeente", "oude gemeenten", bron_nodig=False, in_register=True,
          zoekgroep="Gemeenten"),
)
# fmt: on

OP_NAAM: Final[Mapping[str, Soort]] = {rij.naam: rij for rij in TABEL}
SOORTEN: Final = tuple(rij.klasse for rij in TABEL if rij.woonplaats and not rij.afgeleid)
"""De klassen met een eigen woonplaats, in de volgorde van de site."""
AFGELEID: Final = tuple(rij.klasse for rij in TABEL if rij.woonplaats and rij.afgeleid)
"""De klassen die geen eigen bestand hebben maar uit andere records volgen."""


def soort_van(record: Record | type[Record]) -> Soort:
    """De rij van een record of van zijn klasse; wie niet in de tabel staat, is heel gewoon."""
    if (rij := OP_NAAM.get(record.soort)) is not None:
        return rij
    naam = record.soort.replace("-", " ")
    klasse = record if isinstance(record, type) else type(record)
    return Soort(klasse, naam.capitalize(), naam)
