"""Aanvulling: een record met fouten heel gemaakt met proefwaarden, om ook de rest te keuren."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import cache
from typing import Annotated, Any

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from ..bevinding import Bevinding, Plek, citaat
from ..gelijkend import bijna
from ..model import Record
from ..model.typen import is_tekst, keuzes, klassen
from ..model.velden import LANGSTE_ID
from .boom import Boom, Pad
from .ontdaan import TEKSTFOUTEN, zonder_fout
from .vondst import Vondst
from .vorm import klasse_op
from .wonen import pagina

MEESTE_RONDEN = 6
GEEN_DELEN = {"geen-lijst", "geen-blok"}  # daar is elk onderdeel een proefwaarde
SCHEIDING = re.compile(r"[,\s]+-?|^-")
PROEFWAARDEN = ("Een zin.", "a", "01", "2024", "https://vng.nl/", 1, 2024)
NOOIT_VAN_EEN_REDACTEUR = tuple(map(citaat, ("Een zin.", "a")))


def aangevuld(
    soort: type[Record], boom: Boom, bevindingen: Iterable[Bevinding], bronregels: list[str]
) -> Iterator[Vondst]:
    """Het record met een proefwaarde op elke plaats die niet past, of niets als dat niet lukt."""
    gemeld = frozenset(
        (een.plek, "" if een.naam in GEEN_DELEN else een.veld)
        for een in bevindingen
        if een.naam not in TEKSTFOUTEN  # daar staat de tekst er nog, zonder de fout
    ) | {(boom.plek((veld,)), veld) for veld in boom.overgeslagen}
    waarde = _gevuld(soort, boom, {plek for plek, _ in gemeld})
    for _ in range(MEESTE_RONDEN if isinstance(waarde, dict) else 0):
        try:
            record = soort.model_validate(waarde)
        except ValidationError as fout:
            waarde = _vast(_verbeterd(soort, _los(waarde), fout.errors(include_url=False)))
        except RecursionError:
            return
        else:
            yield Vondst(record, boom, pagina(record, boom.bestand), bronregels, gemeld)
            return


def noemt_proefwaarde(bevinding: Bevinding) -> bool:
    """Of een zin gaat over een proefwaarde, die niemand geschreven heeft."""
    return any(een in bevinding.melding for een in NOOIT_VAN_EEN_REDACTEUR)


def _gevuld(soort: type[Record], boom: Boom, plekken: Container[Plek]) -> object:
    """De velden, met een proefwaarde waar YAML de hele waarde wegliet."""
    if not isinstance(boom.waarde, dict):
        return None
    return {
        naam: _passend(soort, naam)
        if waarde is None and naam in soort.model_fields and boom.plek((naam,)) in plekken
        else waarde
        for naam, waarde in boom.waarde.items()
    }


def _verbeterd(soort: type[Record], waarde: Any, fouten: Iterable[ErrorDetails]) -> Any:
    """De waarde met elke fout vervangen of weggehaald."""
    for fout in sorted(fouten, key=lambda een: een["type"] == "missing"):
        *weg, laatste = fout["loc"]
        doel = waarde
        try:
            for stap in weg:
                doel = doel[stap]
        except (IndexError, KeyError, TypeError):  # wat hierboven stond, is al vervangen
            continue
        if fout["type"] == "extra_forbidden":
            velden = [een for een in klasse_op(soort, tuple(weg)).model_fields if een not in doel]
            bedoeld, inhoud = bijna(str(laatste), velden), doel.pop(laatste)
            if bedoeld:
                doel[bedoeld] = inhoud
        elif fout["type"] != "missing" or laatste not in doel:
            ontdaan = zonder_fout(fout)
            doel[laatste] = _proef(soort, fout) if ontdaan is None else ontdaan
    return waarde


def _proef(soort: type[Record], fout: ErrorDetails) -> Any:
    """Wat er in de plaats komt van een waarde die niet past."""
    pad: Pad = fout["loc"]
    veld = max(plaats for plaats, deel in enumerate(pad) if isinstance(deel, str))
    klasse, naam = klasse_op(soort, pad[:veld]), str(pad[veld])
    info = klasse.model_fields[naam]
    if fout["type"] == "tuple_type" and isinstance(fout["input"], str):
        return [deel for deel in SCHEIDING.split(fout["input"]) if deel]
    in_lijst = veld < len(pad) - 1
    if mag := keuzes(info):
        return bijna(str(fout["input"])[:LANGSTE_ID], mag) or mag[-1]
    if not in_lijst and not info.is_required() and not is_tekst(info):
        return info.get_default()
    gevonden = _passend(klasse, naam)
    return gevonden[0] if in_lijst and isinstance(gevonden, tuple) else gevonden


@cache
def _passend(klasse: type[BaseModel], naam: str) -> Any:
    """De eerste proefwaarde die in een veld past."""
    info = klasse.model_fields[naam]
    past: TypeAdapter[Any] = TypeAdapter(Annotated[(info.annotation, *info.metadata, None)])  # type: ignore[arg-type] # het type is pas nu bekend
    for kans in _kansen(info):
        try:
            past.validate_python(kans, strict=True)
        except ValidationError:
            continue
        return kans
    return None


def _kansen(info: FieldInfo) -> Iterator[Any]:
    enkel: list[Any] = [*keuzes(info), *PROEFWAARDEN]
    for klasse in klassen(info):
        velden = klasse.model_fields.items()
        enkel.append({naam: _passend(klasse, naam) for naam, een in velden if een.is_required()})
    yield from enkel
    yield from ((een,) * aantal for een in enkel for aantal in (1, 3))


def _los(waarde: Any) -> Any:
    if isinstance(waarde, dict):
        return {naam: _los(deel) for naam, deel in waarde.items()}
    return [_los(deel) for deel in waarde] if isinstance(waarde, (tuple, list)) else waarde


def _vast(waarde: Any) -> Any:
    if isinstance(waarde, dict):
        return {naam: _vast(deel) for naam, deel in waarde.items()}
    return tuple(_vast(deel) for deel in waarde) if isinstance(waarde, (tuple, list)) else waarde
