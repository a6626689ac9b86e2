"""Geheugen: wat een bouw over de geschiedenis las, om te bewaren voor de volgende.

De sleutel is wat er buiten de vastleggingen meetelt: onze code, git zelf, zijn instellingen en de
plek van deze map in de opslag. Een vastlegging heet naar haar inhoud, dus wat bij een andere opslag
hoort, wordt niet gevonden.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from ...voorraad import sleutel, vingerafdruk
from ..git import Weigering, vraag

INSTELLINGEN = ("config", "--get-regexp", r"^(blame|core|diff|i18n|log)\.")


Kort = tuple[tuple[int, int], ...]
"""Regeltijden om te bewaren: telkens een aantal regels met hetzelfde tijdstip."""
Lijsten = Mapping[str, Kort]
Toen = Mapping[str, tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Vastlegging:
    """Een vastlegging: haar tijdstip, wat zij met welk bestand deed, en welke id's erbij kwamen."""

    tijd: int
    rijen: tuple[tuple[str, ...], ...]
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Geheugen:
    """Alles wat tot en met `hoofd` gelezen is.

    `vastleggingen` zijn die de inhoud raken, de jongste eerst. `regels` heeft van de laatste
    standen, de jongste eerst, per lijst het tijdstip van elke regel. `toen` heeft per lijst van
    eerder het kenmerk en het tijdstip van elk record.
    """

    hoofd: str = ""
    vastleggingen: Mapping[str, Vastlegging] = field(default_factory=dict)
    regels: Mapping[str, Lijsten] = field(default_factory=dict)
    toen: Mapping[str, Toen] = field(default_factory=dict)


VORM = TypeAdapter(Geheugen)


def sleutel_van(hoofdmap: Path, plek: str) -> str:
    """De sleutel waaronder het geheugen van deze map bewaard is; `plek` is die in de opslag."""
    git = (vraag(hoofdmap, "version"), vraag(hoofdmap, *INSTELLINGEN))
    wat = ("" if isinstance(een, Weigering) else een.decode("utf-8", "replace") for een in git)
    return sleutel(vingerafdruk(Path(__file__).parent, ()), plek, *wat)


def als_bytes(geheugen: Geheugen) -> bytes:
    """Het geheugen om te bewaren."""
    return VORM.dump_json(geheugen)


def uit_bytes(bewaard: bytes | None) -> Geheugen:
    """Het bewaarde geheugen, of een leeg geheugen als het er niet is of niet te lezen is."""
    try:
        return VORM.validate_json(bewaard) if bewaard is not None else Geheugen()
    except ValidationError:
        return Geheugen()
