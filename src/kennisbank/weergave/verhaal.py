"""Het verhaal van een record: wat er te vertellen is, in volgorde, voor pagina en papier.

Een verhaal zegt niets over opmaak. `sjablonen/` en `papier/` kleden dezelfde stukken aan, dus
elke zin die een lezer ziet, staat één keer: in `vertellen/`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from ..kennisgraaf import Knoop
from ..model import Bewijs
from .oogopslag import Getallen, Oogopslag
from .streek import Buren
from .takken import Groep
from .zin import Kop, Link, Zin

__all__ = ["Kop", "Link", "Zin"]


Maat = Literal["groot", "gewoon", "klein"]
Kortvorm = Literal["gegevens", "tijdlijn", "regel"]
Regelvorm = Literal["stil", "lijst", "uitklap", "begrippen", "index", "rijen", "wijzer", "groepen"]


@dataclass(frozen=True, slots=True)
class Tekst:
    """Lopende tekst in Markdown, eventueel met een woord vooraf."""

    naam: ClassVar[str] = "tekst"
    markdown: str
    aanhef: str = ""
    vorm: Literal["gewoon", "citaat", "voor_raad", "besluit", "luiken"] = "gewoon"

    def __bool__(self) -> bool:
        return bool(self.markdown)


@dataclass(frozen=True, slots=True)
class Overname:
    """Een tekst om over te nemen, met de begrippen erin."""

    naam: ClassVar[str] = "overname"
    markdown: str
    kop: Kop
    uitleg: str = ""
    begrippen: tuple[Knoop, ...] = ()


@dataclass(frozen=True, slots=True)
class Pepers:
    """Hoe pittig een voorstel is, wie dat zegt en waarom."""

    aantal: int
    wie: str
    waarom: str = ""


@dataclass(frozen=True, slots=True)
class Onderdeel:
    """Eén genummerd of los deel: een voorstel, een punt, een stap."""

    titel: str
    kern: str = ""
    id: str = ""
    nummer: str = ""
    toelichting: str = ""
    noot: str = ""
    begrippen: tuple[Knoop, ...] = ()
    voorbeelden: tuple[Knoop, ...] = ()
    lees: tuple[Knoop, ...] = ()
    pepers: Pepers | None = None
    overname: str = ""


@dataclass(frozen=True, slots=True)
class Delen:
    """De onderdelen van een record onder één kop; `naam` is hoe zij bij elkaar staan."""

    kop: Kop
    delen: tuple[Onderdeel, ...]
    naam: Literal["nummers", "voorstellen", "stukjes", "snoer", "namen", "programma"] = "nummers"
    uitleg: str = ""
    legenda: tuple[tuple[int, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.delen)


@dataclass(frozen=True, slots=True)
class Feit:
    """Eén feit: een woord vooraf, de tekst of losse zinnen, en de nummers van zijn bronnen."""

    titel: str
    markdown: str = ""
    bronnen: tuple[int, ...] = ()
    zin: Zin = ()
    onzeker: bool = False
    lijstkop: str = ""
    lijst: tuple[Zin, ...] = ()


@dataclass(frozen=True, slots=True)
class Feiten:
    """Feiten met hun bronnen, en in een zin wat er niet bekend is."""

    naam: ClassVar[str] = "feiten"
    feiten: tuple[Feit, ...]
    bewijzen: tuple[Bewijs, ...] = ()
    onbekend: str = ""
    kop: Kop | None = None

    def __bool__(self) -> bool:
        return bool(self.feiten)

    @property
    def samen(self) -> tuple[int, ...]:
        """De bronnen, als elk feit dezelfde heeft: dan staan zij één keer onder het blok."""
        per_feit = {een.bronnen for een in self.feiten}
        return per_feit.pop() if len(per_feit) == 1 else ()


@dataclass(frozen=True, slots=True)
class Melding:
    """Iets waar de lezer op moet letten; met een `id` is het ook een record."""

    naam: ClassVar[str] = "melding"
    markdown: str
    aanhef: str = "Let op."
    id: str = ""
    vorm: Literal["melding", "verouderd"] = "melding"

    def __bool__(self) -> bool:
        return bool(self.markdown)


@dataclass(frozen=True, slots=True)
class Leeg:
    """Wat er ontbreekt, met de uitnodiging om te helpen: aanvullen, of een voorbeeld delen."""

    naam: ClassVar[str] = "leeg"
    kop: Kop
    zin: str
    knop: str = "Deel uw voorbeeld"
    vul_aan: bool = False
    vooraf: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Tafel:
    """De tafel van tien met de plaatsen die bezet zijn, en een zin of een vraag erbij."""

    naam: ClassVar[str] = "tafel"
    kop: Kop
    bezet: tuple[int, ...]
    alt: str
    zin: Zin = ()
    markdown: str = ""
    noot: str = ""


@dataclass(frozen=True, slots=True)
class Uitspraak:
    """Wat iemand zei, naverteld, en wie dat was."""

    naam: ClassVar[str] = "uitspraak"
    markdown: str
    wie: Zin


@dataclass(frozen=True, slots=True)
class Regels:
    """Losse zinnen of een rij records, waarvan er `vouw` open staan; `verder` is niet op papier."""

    regels: tuple[Zin, ...] = ()
    kop: Kop | None = None
    naam: Regelvorm = "stil"
    knopen: tuple[Knoop, ...] = ()
    slot: Zin = ()
    leeg: Leeg | None = None
    groepen: tuple[Regels, ...] = ()
    verder: bool = False
    vouw: int = 99

    def __bool__(self) -> bool:
        return bool(self.regels or self.knopen or self.groepen or self.leeg or self.slot)


@dataclass(frozen=True, slots=True)
class Kort:
    """Korte gegevens in paren: een woord en een waarde."""

    naam: ClassVar[str] = "kort"
    paren: tuple[tuple[str, str | Link], ...]
    kop: Kop | None = None
    noot: str = ""
    vorm: Kortvorm = "gegevens"
    verder: bool = False

    def __bool__(self) -> bool:
        return bool(self.paren)


@dataclass(frozen=True, slots=True)
class Bewering:
    """Eén punt: de tekst, wie het zegt of waar het was, zijn voorbeeld en zijn bronnen."""

    tekst: str
    wie: str = ""
    bronnen: tuple[int, ...] = ()
    knoop: Knoop | None = None


@dataclass(frozen=True, slots=True)
class Luik:
    """Punten of losse zinnen onder één kop."""

    kop: Kop
    punten: tuple[Bewering, ...] = ()
    zinnen: tuple[Zin, ...] = ()


@dataclass(frozen=True, slots=True)
class Luiken:
    """Luiken die naast elkaar staan, zoals voor en tegen; met een `vouw` zijn zij eerst dicht."""

    naam: ClassVar[str] = "luiken"
    luiken: tuple[Luik, ...]
    bewijzen: tuple[Bewijs, ...] = ()
    vouw: str = ""

    def __bool__(self) -> bool:
        return bool(self.luiken)


@dataclass(frozen=True, slots=True)
class Aankruislijst:
    """Keuzes om aan te kruisen, met onderaan regels voor een eigen keuze."""

    naam: ClassVar[str] = "aankruislijst"
    kop: Kop
    keuzes: tuple[Link, ...]
    eigen: str
    uitleg: str


@dataclass(frozen=True, slots=True)
class Bronnen:
    """De openbare bladzijden waarop een record steunt."""

    naam: ClassVar[str] = "bronnen"
    bewijzen: tuple[Bewijs, ...]

    def __bool__(self) -> bool:
        return bool(self.bewijzen)


Stuk = (
    Tekst | Overname | Delen | Feiten | Melding | Leeg | Tafel | Uitspraak | Regels | Kort
    | Luiken | Aankruislijst | Bronnen | Oogopslag | Getallen | Buren
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verhaal:
    """Alles over één record, zonder opmaak.

    `zijlijn` staat naast het verhaal, op papier erna. `herkomst` is de uitleg bij de bronnen;
    zonder (None) blijft de herkomst achterwege.
    """

    knoop: Knoop
    soortregel: str
    stukken: tuple[Stuk, ...]
    zijlijn: tuple[Stuk, ...] = ()
    labels: tuple[str, ...] = ()
    begrippen: tuple[Knoop, ...] = ()
    leus: str = ""
    groepen: tuple[Groep, ...] = ()
    herkomst: str | None = ""
    maat: Maat = "gewoon"

    @property
    def kern_in_het_kort(self) -> bool:
        """Of de kern al in het blok met korte feiten staat, en dus niet nog eens onder de titel."""
        return any(isinstance(een, Oogopslag) and een.kern for een in self.stukken)
