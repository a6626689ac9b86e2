"""Uitzonderingen: links die wij een tijd niet navragen, met de reden en tot wanneer."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Annotated

from pydantic import AfterValidator, StringConstraints, ValidationError

from ..bevinding import Bevinding, Plek, citaat
from ..gelijkend import bijna
from ..lezen import lees_yaml
from ..lezen.boom import Boom
from ..lezen.zinnen import zin
from ..model import Deel
from ..model.velden import Regel
from ..model.webadres import afwijzing
from .adres import is_web

BESTAND = "data/linkuitzonderingen.yaml"
LANGSTE_DUUR = 180
WAARSCHUW = 14
PATROON = re.compile(r"[\\^$|{}\[\]*]")


def _adres(adres: str) -> str:
    """Een volledig adres; met een / aan het eind geldt het ook voor alles eronder."""
    if PATROON.search(adres):
        reden = "Een patroon mag niet. Schrijf het adres zelf, of het begin tot en met een /."
    elif not is_web(adres) or not adres.partition("//")[2].partition("/")[0]:
        reden = "Dit is geen volledig webadres. Kopieer het uit de adresbalk."
    elif adres.count("/") == 3 and adres.endswith("/"):
        reden = "Een hele website uitzonderen mag niet. Noem ook een pad."
    else:
        return adres
    raise afwijzing("linkuitzondering", reden)


class Uitzondering(Deel):
    """Een adres dat wij niet navragen, met wie dat besloot en waarom."""

    url: Annotated[str, AfterValidator(_adres)]
    """Het adres; eindigt het op een /, dan geldt het ook voor alles eronder."""
    reden: Regel
    """Waarom wij dit adres niet navragen."""
    door: Regel
    """Wie dat besloot."""
    tot: Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    """Laatste dag waarop de uitzondering geldt, hooguit 180 dagen vooruit."""

    def past(self, url: str) -> bool:
        """Of de uitzondering voor dit adres geldt."""
        return url == self.url or (self.url.endswith("/") and url.startswith(self.url))


@dataclass(frozen=True, slots=True)
class Uitzonderingen:
    """De uitzonderingen die vandaag gelden, en wat er mis is met de lijst."""

    gelden: tuple[Uitzondering, ...] = ()
    bevindingen: tuple[Bevinding, ...] = ()

    def past(self, url: str) -> bool:
        """Of een adres nu niet wordt nagevraagd."""
        return any(een.past(url) for een in self.gelden)


def lees_uitzonderingen(
    tekst: str, dag: datetime.date, adressen: Collection[str] | None = None
) -> Uitzonderingen:
    """De uitzonderingen in een lijst; wat niet klopt of voorbij is, wordt een bevinding.

    Met `adressen` is ook een uitzondering die nergens meer bij hoort een opmerking.
    """
    boom = lees_yaml(tekst, BESTAND)
    if boom.bevindingen or boom.waarde is None:
        return Uitzonderingen((), boom.bevindingen)
    if not isinstance(boom.waarde, tuple):
        melding = "In dit bestand hoort een lijst te staan: elke uitzondering begint met een -."
        return Uitzonderingen((), (Bevinding(Plek(BESTAND), melding),))
    gelden: list[Uitzondering] = []
    bevindingen: list[Bevinding] = []
    for plaats, waarde in enumerate(boom.waarde):
        een = _vorm(waarde, plaats, boom)
        if isinstance(een, tuple):
            bevindingen += een
            continue
        bezwaren = list(_bezwaren(een, plaats, boom, dag, adressen))
        bevindingen += bezwaren
        if not any(bezwaar.ernst == "fout" for bezwaar in bezwaren):
            gelden.append(een)
    return Uitzonderingen(tuple(gelden), tuple(sorted(bevindingen)))


def _vorm(waarde: object, plaats: int, boom: Boom) -> Uitzondering | tuple[Bevinding, ...]:
    if isinstance(waarde, dict) and isinstance(waarde.get("tot"), datetime.date):
        waarde = waarde | {"tot": waarde["tot"].isoformat()}
    try:
        return Uitzondering.model_validate(waarde)
    except ValidationError as fout:
        return tuple(_fouten(fout, plaats, boom))


def _fouten(fout: ValidationError, plaats: int, boom: Boom) -> Iterator[Bevinding]:
    for een in fout.errors(include_url=False):
        veld = str(een["loc"][0]) if een["loc"] else ""
        bedoeld = bijna(veld, list(Uitzondering.model_fields))
        _, melding, voorstel = zin(een, Uitzondering, veld, bedoeld)
        plek = boom.plek((plaats, veld) if veld else (plaats,))
        yield Bevinding(plek, melding, veld=veld[:80], voorstel=voorstel)


def _bezwaren(
    een: Uitzondering,
    plaats: int,
    boom: Boom,
    dag: datetime.date,
    adressen: Collection[str] | None,
) -> Iterator[Bevinding]:
    plek = boom.plek((plaats, "tot"))
    try:
        over = (datetime.date.fromisoformat(een.tot) - dag).days
    except ValueError:
        yield Bevinding(plek, f"De datum {citaat(een.tot)} bestaat niet.", veld="tot")
        return
    if over < 0:
        melding = f"Deze uitzondering gold tot {een.tot}."
        yield Bevinding(plek, melding, veld="tot", voorstel="Herstel de link, of haal haar weg.")
    elif over > LANGSTE_DUUR:
        laatste = dag + datetime.timedelta(days=LANGSTE_DUUR)
        melding = f"Een uitzondering geldt hooguit {LANGSTE_DUUR} dagen; er staat {een.tot}."
        voorstel = f"Kies een dag tot en met {laatste}."
        yield Bevinding(plek, melding, veld="tot", voorstel=voorstel)
    elif over <= WAARSCHUW:
        melding = f"Deze uitzondering loopt af op {een.tot}."
        yield Bevinding(plek, melding, "opmerking", veld="tot", voorstel="Kijk de link na.")
    if adressen is not None and not any(een.past(url) for url in adressen):
        melding = "Geen enkele link heeft deze uitzondering nog nodig."
        waar = boom.plek((plaats,))
        yield Bevinding(waar, melding, "opmerking", veld="url", voorstel="Haal haar weg.")
