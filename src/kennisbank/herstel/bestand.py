"""Het herstel van één bestand: elke stap verandert alleen wat zij noemt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from ..bevinding import Bevinding, Plek
from ..lezen import Gemeenten, is_lijst
from ..lezen.stukken import BEGIN, bomen, kop_en_lijf
from ..lezen.tekenset import NAMEN, tekenset
from ..model import Record
from .aanhalingstekens import eenvormig, passend, tel
from .adressen import verhuis, verhuis_in_markdown
from .leesbaar import leesbaar
from .namen import schrijf_gemeenten
from .opmaak import (
    gewone_regels,
    laatste_regel,
    zichtbaar_in_markdown,
    zonder_spaties,
    zonder_spaties_in_markdown,
    zonder_streepje,
)
from .rij import zet_records_op_volgorde
from .stuk import Herstelling, Stuk, Uitkomst, Verbetering
from .volgorde import Gewoonte, zet_velden_op_volgorde

Stap = Callable[[Stuk], Verbetering]
LEEG = "\ufeff \t\r\n"
RONDEN = 5  # een stijl die vaker wordt, kan een volgende stijl over de streep trekken


@dataclass(frozen=True, slots=True)
class Kennis:
    """Wat het herstel moet weten: de gemeenten, verhuisde adressen en de gewone volgorde."""

    gemeenten: Gemeenten = field(default_factory=Gemeenten)
    verhuisd: Mapping[str, str] = field(default_factory=dict)
    gewoon: Gewoonte = field(default_factory=dict)


def herstel(bestand: str, inhoud: bytes, soort: type[Record] | None, kennis: Kennis) -> Uitkomst:
    """Het bestand met alles rechtgezet wat zonder gevaar kan, en wat er is gedaan.

    Is een deel niet te lezen, dan verandert er niets; het bezwaar zegt waar.
    """
    van = tekenset(inhoud)
    try:
        ruw = inhoud.decode(van or "utf-8")
    except UnicodeDecodeError as fout:
        plek = Plek(bestand, inhoud[: fout.start].count(b"\n") + 1)
        return Uitkomst(bestand, inhoud, bezwaar=Bevinding(plek, "Dit is geen geldige UTF-8."))
    if not ruw.strip(LEEG):
        return Uitkomst(bestand, inhoud)
    tekst, gedaan = gewone_regels(ruw, bestand)
    if van in NAMEN:
        zin = f"Van {NAMEN[van].partition(' ')[0]} naar UTF-8 omgezet."
        gedaan = (Herstelling(Plek(bestand), zin), *gedaan)
    tekst, einde = laatste_regel(tekst, bestand)
    los: tuple[Herstelling, ...] = ()
    if soort and not bestand.endswith(".md") and not is_lijst(bestand):
        tekst, los = zonder_streepje(tekst, bestand)
    voor, yaml, na = _verdeel(bestand, tekst, soort)
    yaml, passend_gemaakt = _elk(yaml, leesbaar)
    if bezwaar := _bezwaar(bestand, [*voor, *yaml], soort):
        return Uitkomst(bestand, inhoud, bezwaar=bezwaar)
    yaml, inhoudelijk = _inhoud(yaml, kennis) if soort else _elk(yaml, zonder_spaties)
    voor, kop = _elk(voor, zonder_spaties_in_markdown)
    na, lijf = _elk(na, lambda stuk: verhuis_in_markdown(stuk, kennis.verhuisd))
    na, zichtbaar = _elk(na, zichtbaar_in_markdown)
    na, spaties = _elk(na, zonder_spaties_in_markdown)
    yaml, velden = _elk(yaml, lambda stuk: zet_velden_op_volgorde(stuk, kennis.gewoon))
    delen, records = zet_records_op_volgorde(yaml)
    nieuw = "".join([*(een.tekst for een in voor), *delen, *(een.tekst for een in na)])
    alles = (
        *(*gedaan, *einde, *los, *passend_gemaakt, *inhoudelijk),
        *(*kop, *lijf, *zichtbaar, *spaties, *velden, *records),
    )
    return Uitkomst(bestand, nieuw.encode("utf-8"), tuple(sorted(alles)))


def _bezwaar(bestand: str, stukken: list[Stuk], soort: type[Record] | None) -> Bevinding | None:
    """Waarom een bestand niet helemaal te lezen is, of niets."""
    if soort is not None and is_lijst(bestand):
        gelezen = bomen("".join(stuk.tekst for stuk in stukken), bestand)
        if gevonden := [een for _, boom in gelezen for een in boom.bevindingen]:
            return gevonden[0]
        stukken = stukken[1:]
    return next((bezwaar for stuk in stukken if (bezwaar := stuk.bezwaar)), None)


def _inhoud(yaml: list[Stuk], kennis: Kennis) -> tuple[list[Stuk], tuple[Herstelling, ...]]:
    """De stappen die iets aan waarden doen, met aan het eind overal dezelfde aanhalingstekens."""
    telling = tel(yaml)
    gedaan: list[Herstelling] = []
    stappen: tuple[Stap, ...] = (
        lambda stuk: passend(stuk, telling),
        lambda stuk: schrijf_gemeenten(stuk, kennis.gemeenten),
        lambda stuk: verhuis(stuk, kennis.verhuisd),
        zonder_spaties,
    )
    for stap in stappen:
        yaml, nu = _elk(yaml, stap)
        gedaan += nu
    for _ in range(RONDEN):
        telling = tel(yaml)
        yaml, nu = _elk(yaml, lambda stuk: eenvormig(stuk, telling))  # noqa: B023 - direct gebruikt
        gedaan += nu
        if not nu:
            break
    return yaml, tuple(gedaan)


def _elk(stukken: list[Stuk], stap: Stap) -> tuple[list[Stuk], tuple[Herstelling, ...]]:
    """Elk stuk na één stap, met wat er is gedaan."""
    nieuw: list[Stuk] = []
    gedaan: list[Herstelling] = []
    for stuk in stukken:
        tekst, nu = stap(stuk)
        nieuw.append(stuk if tekst == stuk.tekst else stuk.met(tekst))
        gedaan += nu
    return nieuw, tuple(gedaan)


def _verdeel(
    bestand: str, tekst: str, soort: type[Record] | None
) -> tuple[list[Stuk], list[Stuk], list[Stuk]]:
    """Wat er voor de YAML staat, de YAML per record, en de Markdown erna."""
    if bestand.endswith(".md"):
        delen = kop_en_lijf(tekst)
        if delen is None or not delen[0].strip():
            return [], [], _op_rij(bestand, [tekst])
        begin = tekst.index(delen[0], 3)
        eind = begin + len(delen[0])
        voor, kop, na = _op_rij(bestand, [tekst[:begin], tekst[begin:eind], tekst[eind:]])
        return [voor], [replace(kop, soort=soort)], [na]
    if soort is None or not is_lijst(bestand):
        return [], [replace(een, soort=soort) for een in _op_rij(bestand, [tekst])], []
    grenzen = [treffer.start() for treffer in BEGIN.finditer(tekst)]
    delen_ = [tekst[van:tot] for van, tot in pairwise([0, *grenzen, len(tekst)])]
    voor, *records = _op_rij(bestand, delen_)
    return [voor], [replace(een, soort=soort, is_lijst=True) for een in records], []


def _op_rij(bestand: str, delen: list[str]) -> list[Stuk]:
    """Stukken tekst achter elkaar, elk met het aantal regels ervoor."""
    stukken, ervoor = [], 0
    for deel in delen:
        stukken.append(Stuk(bestand, deel, ervoor))
        ervoor += deel.count("\n")
    return stukken
