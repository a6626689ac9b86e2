"""Facetten: waarop een lezer de voorbeelden kan kiezen, met per keuze de voorbeelden erbij."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf, Knoop, Met
from ..lezen import GROOTTEKLASSEN, Gemeenten, klasse_in_adres, sleutel
from ..model import Prioriteit, Voorbeeld, Voorstel
from .naam import VORM
from .rij import nieuwste_eerst

TITELS = {
    "afloop": "Hoe liep het af?",
    "jaar": "Wanneer begon het?",
    "grootte": "Inwoners van de gemeente",
    "instrument": "Instrument",
    "provincie": "Provincie",
    "prioriteit": "Prioriteit",
    "voorstel": "Voorstel",
    "peper": "Hoe pittig is het voorstel?",
    "vorm": "Wat is het?",
}
AFLOPEN: Mapping[str, tuple[str, str]] = {
    "goed": ("Goed", "goed afgelopen"),
    "wisselend": ("Wisselend", "wisselend afgelopen"),
    "gestopt": ("Gestopt", "gestopt"),
    "loopt-nog": ("Loopt nog", "loopt nog"),
    "niet-bekend": ("Niet bekend", "afloop niet bekend"),
}
"""Per afloop in een adres het woord bij de keuze, en dat in de titel van een lijst."""
PEPERS = {"1": "Mild (1 peper)", "2": "Pittig (2 pepers)", "3": "Heet (3 pepers)"}
EERSTE_JAREN = 2012
PER_JAREN = 4
LANG_GELEDEN = f"tot-{EERSTE_JAREN - 1}"
ZONDER_JAAR = "onbekend"
JAREN = {LANG_GELEDEN: f"{EERSTE_JAREN - 1} of eerder", ZONDER_JAAR: "Jaar niet bekend"}
OUD: Mapping[tuple[str, str], tuple[str, str]] = {
    ("uitkomst", "positief"): ("afloop", "goed"),
    ("uitkomst", "gemengd"): ("afloop", "wisselend"),
    ("uitkomst", "gestopt"): ("afloop", "gestopt"),
    ("uitkomst", "onbekend"): ("afloop", "niet-bekend"),
    ("status", "gestopt"): ("afloop", "gestopt"),
    ("status", "loopt"): ("afloop", "loopt-nog"),
    ("status", "onbekend"): ("afloop", "niet-bekend"),
    ("status", "afgerond"): ("", ""),
    ("status", "gepland"): ("", ""),
    ("vorm", "film"): ("", ""),
    ("vorm", "begripslink"): ("", ""),
}
"""Keuzes die er niet meer zijn, met de keuze die er het meest op lijkt, of geen enkele."""


@dataclass(frozen=True, slots=True)
class Optie:
    """Eén keuze binnen een facet, met de voorbeelden die eraan voldoen."""

    facet: str
    waarde: str
    titel: str
    knopen: tuple[Knoop, ...]

    @property
    def pagina(self) -> str:
        """Het pad van de pagina met deze lijst; een instrument heeft al een eigen pagina."""
        if self.facet == "instrument":
            return instrumentpagina(self.waarde)
        return _keuzepagina(self.facet, self.waarde)

    @property
    def opschrift(self) -> str:
        """De titel als zij los staat, zonder de vraag erboven: afloop niet bekend."""
        if self.facet == "afloop":
            return AFLOPEN[self.waarde][1]
        if self.facet == "peper":
            return (
                f"bij een voorstel van {self.waarde} {'peper' if self.waarde == '1' else 'pepers'}"
            )
        return self.titel


@dataclass(frozen=True, slots=True)
class Facet:
    """Een groep keuzes, zoals alle provincies."""

    naam: str
    opties: tuple[Optie, ...]

    @property
    def titel(self) -> str:
        """De kop boven de keuzes."""
        return TITELS[self.naam]


@dataclass(frozen=True, slots=True)
class Keuze:
    """Een optie zoals een lezer haar kiest: waar zij heen leidt, en hoeveel er zijn."""

    waarde: str
    titel: str
    pagina: str
    aantal: int


@dataclass(frozen=True, slots=True)
class Keuzelijst:
    """De keuzes van een facet."""

    naam: str
    titel: str
    keuzes: tuple[Keuze, ...]


def facetten(graaf: Kennisgraaf, gemeenten: Gemeenten) -> tuple[Facet, ...]:
    """Alle facetten waarvan minstens één voorbeeld een waarde heeft, in vaste volgorde."""
    return graaf.eens(Met(_facetten, gemeenten))


def _facetten(graaf: Kennisgraaf, gemeenten: Gemeenten) -> tuple[Facet, ...]:
    gevonden: dict[str, dict[str, list[Knoop]]] = {naam: {} for naam in TITELS}
    for knoop in nieuwste_eerst(graaf.van_soort("voorbeeld")):
        for facet, waarden in facetwaarden(graaf, gemeenten, knoop).items():
            for waarde in waarden:
                gevonden[facet].setdefault(waarde, []).append(knoop)
    provincies = {sleutel(een.provincie): een.provincie for een in gemeenten.op_naam.values()}
    return tuple(
        Facet(
            naam,
            tuple(
                Optie(naam, waarde, _titel(graaf, provincies, naam, waarde), tuple(knopen))
                for waarde, knopen in sorted(
                    per_waarde.items(), key=lambda paar: _rang(graaf, naam, paar[0])
                )
            ),
        )
        for naam, per_waarde in gevonden.items()
        if per_waarde
    )


def keuzelijsten(graaf: Kennisgraaf, gemeenten: Gemeenten) -> tuple[Keuzelijst, ...]:
    """Alle facetten om uit te kiezen, zonder de voorbeelden zelf."""
    return graaf.eens(Met(_keuzelijsten, gemeenten))


def _keuzelijsten(graaf: Kennisgraaf, gemeenten: Gemeenten) -> tuple[Keuzelijst, ...]:
    return tuple(
        Keuzelijst(
            facet.naam,
            facet.titel,
            tuple(
                Keuze(een.waarde, een.titel, een.pagina, len(een.knopen)) for een in facet.opties
            ),
        )
        for facet in facetten(graaf, gemeenten)
    )


def groottes(graaf: Kennisgraaf, gemeenten: Gemeenten) -> tuple[Keuze, ...]:
    """De grootteklassen van gemeenten die een voorbeeld hebben, van klein naar groot."""
    alle = keuzelijsten(graaf, gemeenten)
    return next((een.keuzes for een in alle if een.naam == "grootte"), ())


def facetwaarden(
    graaf: Kennisgraaf, gemeenten: Gemeenten, knoop: Knoop
) -> Mapping[str, tuple[str, ...]]:
    """Per facet de waarden van één voorbeeld; een facet zonder waarde ontbreekt."""
    record = knoop.record
    if not isinstance(record, Voorbeeld):
        return {}
    voorstellen, prioriteiten = _bij(graaf, knoop.id)
    pittig = pittigste(graaf, knoop.id)
    gemeente = gemeenten.zoek(record.gemeente) if record.gemeente else None
    waarden = {
        "afloop": (_afloop(record),),
        "jaar": (_jaren(record.jaar),),
        "grootte": (klasse_in_adres(gemeente.inwoners.klasse),)
        if gemeente and gemeente.inwoners
        else (),
        "instrument": tuple(id for id in record.instrumenten if id in graaf),
        "provincie": (sleutel(gemeente.provincie),) if gemeente else (),
        "prioriteit": prioriteiten,
        "voorstel": voorstellen,
        "peper": (str(pittig.pepers),) if pittig else (),
        "vorm": (record.vorm,),
    }
    return {facet: gevuld for facet, gevuld in waarden.items() if gevuld}


def pittigste(graaf: Kennisgraaf, id: str) -> Voorstel | None:
    """Het pittigste voorstel waar een voorbeeld bij hoort; wat de bron zegt, gaat voor."""
    bij = [(verband.herkomst, graaf[verband.naar].record) for verband in graaf.verbanden_van(id)]
    herkomst = "bron" if any(wie == "bron" for wie, _ in bij) else "redactie"
    voorstellen = [
        record for wie, record in bij if wie == herkomst and isinstance(record, Voorstel)
    ]
    return max(voorstellen, key=lambda voorstel: voorstel.pepers, default=None)


def oude_deellijsten(graaf: Kennisgraaf) -> Mapping[str, str]:
    """Per pagina met een keuze die er niet meer is de lijst die er het meest op lijkt, of niets."""
    records = (knoop.record for knoop in graaf.van_soort("voorbeeld"))
    er_is = {_afloop(een) for een in records if isinstance(een, Voorbeeld)}
    return {
        _keuzepagina(*was): _keuzepagina(*nu) if nu[1] in er_is else "" for was, nu in OUD.items()
    }


def instrumentpagina(id: str) -> str:
    """Het pad van de pagina met alles over een instrument."""
    return f"instrumenten/{id.removeprefix('begrip-')}.html"


def is_instrument(graaf: Kennisgraaf, id: str) -> bool:
    """Of een begrip in de praktijk wordt gebruikt, en dus een eigen pagina krijgt."""
    return graaf.eens_bij(_instrumenten, id) is not None


def _instrumenten(graaf: Kennisgraaf) -> Mapping[str, bool]:
    return {
        id: True
        for id, verbanden in graaf.verbanden.items()
        if any(verband.soort == "instrument" for verband in verbanden)
    }


def _bij(graaf: Kennisgraaf, id: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """De voorstellen en de prioriteiten waar een voorbeeld bij hoort."""
    anderen = [graaf[verband.naar] for verband in graaf.verbanden_van(id)]
    voorstellen = [een for een in anderen if isinstance(een.record, Voorstel)]
    prioriteiten = [een.id for een in anderen if isinstance(een.record, Prioriteit)]
    prioriteiten += [een.ouder for een in voorstellen]
    return (
        tuple(dict.fromkeys(een.id for een in voorstellen)),
        tuple(dict.fromkeys(prioriteiten)),
    )


def _keuzepagina(facet: str, waarde: str) -> str:
    """Het pad van de deellijst bij een keuze."""
    return f"voorbeelden/bij/{facet}-{waarde.removeprefix(f'{facet}-')}.html"


def _afloop(record: Voorbeeld) -> str:
    """De afloop als waarde in een adres: loopt-nog."""
    return record.afloop.replace(" ", "-")


def _jaren(jaar: int | None) -> str:
    """De vier jaren waar een jaar bij hoort, als waarde in een adres: 2020-2023."""
    if jaar is None:
        return ZONDER_JAAR
    if jaar < EERSTE_JAREN:
        return LANG_GELEDEN
    begin = jaar - jaar % PER_JAREN
    return f"{begin}-{begin + PER_JAREN - 1}"


def _titel(graaf: Kennisgraaf, provincies: Mapping[str, str], facet: str, waarde: str) -> str:
    if facet in {"prioriteit", "voorstel"}:
        nummer = waarde.rpartition("-")[2]
        return f"{nummer}. {graaf[waarde].record.titel}"
    if facet == "instrument":
        return graaf[waarde].record.titel
    if facet == "provincie":
        return provincies[waarde]
    if facet == "grootte":
        return f"{GROOTTES[waarde].capitalize()} inwoners"
    if facet == "jaar":
        return JAREN.get(waarde, waarde.replace("-", "–"))
    if facet == "afloop":
        return AFLOPEN[waarde][0]
    return PEPERS[waarde] if facet == "peper" else VORM.get(waarde, waarde.capitalize())


def _rang(graaf: Kennisgraaf, facet: str, waarde: str) -> tuple[int, int, str]:
    """Wat een plaats in de site heeft, houdt die; jaren gaan terug, de rest staat op alfabet."""
    if facet in {"prioriteit", "voorstel"}:
        return 0, graaf.plaatsen[waarde], ""
    if facet == "instrument":
        return 0, 0, graaf[waarde].record.titel.lower()
    if facet == "jaar":
        return (list(JAREN).index(waarde), 0, "") if waarde in JAREN else (-1, -int(waarde[:4]), "")
    vaste_rij = {"grootte": GROOTTES, "afloop": AFLOPEN}.get(facet)
    return (list(vaste_rij).index(waarde), 0, "") if vaste_rij else (0, 0, waarde)


GROOTTES = {klasse_in_adres(klasse): klasse for klasse in GROOTTEKLASSEN}
"""Per waarde in een adres de grootteklasse, van klein naar groot."""
