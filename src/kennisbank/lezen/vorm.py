"""Van waarden naar een record, of naar Nederlandse zinnen over wat er niet past."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from ..bevinding import Bevinding, citaat
from ..gelijkend import bijna
from ..model import Record
from ..model.typen import klassen
from ..model.velden import LANGSTE_ID
from .boom import Boom, Pad
from .ontdaan import MEESTE, zet, zonder_fout
from .zinnen import zin

R = TypeVar("R", bound=Record)


def vorm(soort: type[R], boom: Boom, bronregels: Sequence[str] = ()) -> R | tuple[Bevinding, ...]:
    """Het record in de boom, of anders alle bevindingen; nooit een half record.

    `bronregels` zijn de regels van het bestand; daarmee wijst een bevinding in een lange
    tekst de juiste regel aan.
    """
    if boom.bevindingen and not isinstance(boom.waarde, dict):
        return boom.bevindingen
    try:
        record = soort.model_validate(boom.waarde)
    except ValidationError as fout:
        fouten = _ook_erachter(soort, boom.waarde, fout.errors(include_url=False))
    except RecursionError:
        melding = "Dit record verwijst eindeloos naar zichzelf."
        return (Bevinding(boom.plek(()), melding, naam="eindeloze-yaml"),)
    else:
        return (*boom.bevindingen, *_leeg(boom)) or record
    naam = boom.waarde.get("id", "") if isinstance(boom.waarde, dict) else ""
    past_niet = [*_bevindingen(soort, boom, bronregels, fouten, str(naam)[:LANGSTE_ID])]
    gemeld = {een.plek for een in boom.bevindingen}
    zonder_naam = {een.naam for een in boom.bevindingen} & {"veldnaam-ontbreekt"}
    return (
        *boom.bevindingen,
        *(
            een
            for een in past_niet
            if een.plek not in gemeld and een.veld not in boom.overgeslagen
            if not (zonder_naam and een.naam == "veld-ontbreekt")
        ),
        *(een for een in _leeg(boom) if een.plek not in gemeld | {een.plek for een in past_niet}),
    )


def _ook_erachter(
    soort: type[Record], waarde: object, fouten: list[ErrorDetails]
) -> list[ErrorDetails]:
    """De fouten, met wat er in dezelfde tekst nog meer mis is: de controle stopt bij de eerste."""
    alle, nu = list(fouten), fouten
    for _ in range(MEESTE):
        teksten = [(een["loc"], zonder_fout(een)) for een in nu]
        ontdaan = {pad: tekst for pad, tekst in teksten if tekst is not None}
        for pad, tekst in ontdaan.items():
            waarde = zet(waarde, pad, tekst)
        try:
            soort.model_validate(waarde)
        except ValidationError as fout:
            nu = [een for een in fout.errors(include_url=False) if een["loc"] in ontdaan]
            alle += nu
    return alle


def _leeg(boom: Boom) -> list[Bevinding]:
    """Elk veld dat er staat zonder waarde: wie het niet weet, laat het weg."""
    return [
        Bevinding(
            boom.plek(pad),
            f"Bij {citaat(pad[-1])} staat niets.",
            veld=str(pad[-1])[:LANGSTE_ID],
            voorstel="Vul het in, of haal de regel weg.",
            naam="leeg-veld",
        )
        for pad in _lege_paden(boom.waarde, ())
        if pad[0] not in boom.overgeslagen and isinstance(pad[-1], str)
    ]


def _lege_paden(waarde: object, pad: Pad) -> Iterator[Pad]:
    if waarde is None and pad:
        yield pad
    elif isinstance(waarde, dict):
        for naam, deel in waarde.items():
            yield from _lege_paden(deel, (*pad, naam))
    elif isinstance(waarde, tuple):
        for plaats, deel in enumerate(waarde):
            yield from _lege_paden(deel, (*pad, plaats))


def _bevindingen(
    soort: type[Record],
    boom: Boom,
    bronregels: Sequence[str],
    fouten: list[ErrorDetails],
    record: str,
) -> Iterator[Bevinding]:
    ontbreekt = {fout["loc"] for fout in fouten if fout["type"] == "missing"}
    bedoeld: dict[Pad, str] = {}
    for fout in fouten:
        if fout["type"] == "extra_forbidden":
            pad = fout["loc"]
            gemist = [str(loc[-1]) for loc in ontbreekt if loc[:-1] == pad[:-1]]
            velden = list(klasse_op(soort, pad[:-1]).model_fields)
            naam = re.split(r"[ :]", str(pad[-1]), maxsplit=1)[0]
            geplakt = naam if naam in velden else ""
            bedoeld[pad] = geplakt or bijna(str(pad[-1]), gemist) or bijna(str(pad[-1]), velden)
    verklaard = {(*pad[:-1], naam) for pad, naam in bedoeld.items()}
    for fout in fouten:
        pad = fout["loc"]
        if (fout["type"] == "missing" and pad in verklaard) or _telt_kapotte_niet(fout):
            continue
        klasse = klasse_op(soort, pad[:-1])
        veld = str(next((deel for deel in reversed(pad) if isinstance(deel, str)), ""))
        naam, melding, voorstel = zin(fout, klasse, veld, bedoeld.get(pad, ""))
        plek = boom.plek(pad, fout.get("ctx", {}).get("fragment", ""), bronregels)
        yield Bevinding(
            plek, melding, "fout", record, veld[:LANGSTE_ID], voorstel=voorstel, naam=naam
        )


def _telt_kapotte_niet(fout: ErrorDetails) -> bool:
    """Of er genoeg delen staan, maar een kapot deel niet meetelde; dat heeft zijn eigen zin."""
    return fout["type"] == "too_short" and len(fout["input"]) >= fout["ctx"]["min_length"]


def klasse_op(soort: type[BaseModel], pad: Pad) -> type[BaseModel]:
    """De klasse die hoort bij het blok op `pad`."""
    for deel in pad:
        veld = soort.model_fields.get(deel) if isinstance(deel, str) else None
        if veld is not None:
            soort = next(klassen(veld), soort)
    return soort
