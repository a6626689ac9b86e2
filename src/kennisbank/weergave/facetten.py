"""Facetten: waarop een lezer de voorbeelden kan kiezen, met per keuze de voorbeelden erbij."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..kennisgraaf import Kennisgraaf, Knoop
from ..lezen import GROOTTEKLASSEN, Gemeenten, sleutel
from ..model import Prioriteit, Voorbeeld, Voorstel
from .naam import VORM

TITELS = {
    "prioriteit": "Prioriteit",
    "voorstel": "Voorstel",
    "instrument": "Instrument",
    "peper": "Hoe pittig?",
    "provincie": "Provincie",
    "grootte": "Hoe groot is de gemeente?",
    "status": "Hoe staat het ervoor?",
    "uitkomst": "Hoe liep het?",
    "vorm": "Wat is het?",
}
LAATST = "onbekend"


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
        stam = self.waarde.removeprefix(f"{self.facet}-")
        return f"voorbeelden/bij/{self.facet}-{stam}.html"


@dataclass(frozen=True, slots=True)
class Facet:
    """Een groep keuzes, zoals alle provincies."""

    naam: str
    opties: tuple[Optie, ...]

    @property
    def titel(self) -> str:
        """De kop boven de keuzes."""
        return TITELS[self.naam]


def facetten(graaf: Kennisgraaf, gemeenten: Gemeenten) -> tuple[Facet, ...]:
    """Alle facetten waarvan minstens één voorbeeld een waarde heeft, in vaste volgorde."""
    gevonden: dict[str, dict[str, list[Knoop]]] = {naam: {} for naam in TITELS}
    for knoop in graaf.van_soort("voorbeeld"):
        for facet, waarden in facetwaarden(graaf, gemeenten, knoop).items():
            for waarde in waarden:
                gevonden[facet].setdefault(waarde, []).append(knoop)
    provincies = {sleutel(een.provincie): een.provincie for een in gemeenten.op_naam.values()}
    return tuple(
        Facet(
            naam,
            tuple(
                Optie(naam, waarde, _titel(graaf, provincies, naam, waarde), _gesorteerd(knopen))
                for waarde, knopen in sorted(
                    per_waarde.items(), key=lambda paar: _rang(graaf, naam, paar[0])
                )
            ),
        )
        for naam, per_waarde in gevonden.items()
        if per_waarde
    )


def groottes(graaf: Kennisgraaf, gemeenten: Gemeenten) -> tuple[Optie, ...]:
    """De grootteklassen van gemeenten die een voorbeeld hebben, van klein naar groot."""
    alle = facetten(graaf, gemeenten)
    return next((een.opties for een in alle if een.naam == "grootte"), ())


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
        "prioriteit": prioriteiten,
        "voorstel": voorstellen,
        "instrument": tuple(id for id in record.instrumenten if id in graaf),
        "peper": (str(pittig.pepers),) if pittig else (),
        "provincie": (sleutel(gemeente.provincie),) if gemeente else (),
        "grootte": (_grootte(gemeente.inwoners.klasse),) if gemeente and gemeente.inwoners else (),
        "status": (record.status,),
        "uitkomst": (record.uitkomst,),
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


def instrumentpagina(id: str) -> str:
    """Het pad van de pagina met alles over een instrument."""
    return f"instrumenten/{id.removeprefix('begrip-')}.html"


def is_instrument(graaf: Kennisgraaf, id: str) -> bool:
    """Of een begrip in de praktijk wordt gebruikt, en dus een eigen pagina krijgt."""
    return any(verband.soort == "instrument" for verband in graaf.verbanden_van(id))


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


def _grootte(klasse: str) -> str:
    """Een grootteklasse als waarde in een adres: 20000-49999."""
    return klasse.replace(".", "").replace("–", "-").replace(" ", "-")


def _gesorteerd(knopen: list[Knoop]) -> tuple[Knoop, ...]:
    return tuple(sorted(knopen, key=lambda knoop: knoop.record.rang()))


def _titel(graaf: Kennisgraaf, provincies: Mapping[str, str], facet: str, waarde: str) -> str:
    if facet in {"prioriteit", "voorstel"}:
        nummer = waarde.rpartition("-")[2]
        return f"{nummer}. {graaf[waarde].record.titel}"
    if facet == "instrument":
        return graaf[waarde].record.titel
    if facet == "peper":
        return f"{waarde} van 3 pepers"
    if facet == "provincie":
        return provincies[waarde]
    if facet == "grootte":
        return f"{GROOTTES[waarde].capitalize()} inwoners"
    return VORM.get(waarde, waarde.capitalize())


def _rang(graaf: Kennisgraaf, facet: str, waarde: str) -> tuple[int, int, str]:
    """Wat een plaats in de site heeft, houdt die; de rest staat op alfabet, onbekend laatst."""
    if facet in {"prioriteit", "voorstel"}:
        return 0, graaf.plaatsen[waarde], ""
    if facet == "instrument":
        return 0, 0, graaf[waarde].record.titel.lower()
    if facet == "grootte":
        return list(GROOTTES).index(waarde), 0, ""
    return int(waarde == LAATST), 0, waarde


GROOTTES = {_grootte(klasse): klasse for klasse in GROOTTEKLASSEN}
"""Per waarde in een adres de grootteklasse, van klein naar groot."""
