"""Van de mappen `docs` en `data` naar records en bevindingen, alles in één keer."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from ..bevinding import Bevinding, Plek
from ..model import SOORTEN, Bron, Record, soort_van
from .aanvulling import aangevuld
from .boom import Boom, is_lijst, lees_yaml
from .inlezen import CONFLICT, conflicten, conflictregels
from .nummering import vaste_ids
from .onleesbaar import genoemd, geschreven, ids_in, mist_id
from .schijf import Schijf, lees_schijf
from .stukken import Lezer, bomen
from .tekenset import NAMEN, tekenset
from .tekstpaginas import kop, te_ingewikkeld
from .verder import lees_wat_kan
from .vondst import Lezing, Oogst, Vondst, Woning
from .vorm import vorm
from .wonen import Soorten, pagina, verdwaald, woningen

MEESTE_KAPOT = 200  # bij meer kapotte records in één bestand wacht de rest op een volgende ronde
VERPLICHT = {"docs/index.md": "staat de startpagina", "data/begrippen.yaml": "staat elk begrip"}


def lees(hoofdmap: Path, soorten: Soorten = SOORTEN) -> Lezing:
    """Alle records onder `hoofdmap` met hun plaats; een fout kost alleen dat ene record."""
    schijf = lees_schijf(hoofdmap)
    alle = tuple(woningen(schijf.bestanden, soorten))
    return samen(schijf, alle, tuple(oogst_van(woning, soorten) for woning in alle), soorten)


def samen(
    schijf: Schijf, alle: tuple[Woning, ...], oogsten: tuple[Oogst, ...], soorten: Soorten
) -> Lezing:
    """De lezing van deze bestanden, elk met wat het opleverde."""
    vondsten = tuple(vondst for oogst in oogsten for vondst in oogst.vondsten)
    bevindingen = [*schijf.bevindingen, *(een for oogst in oogsten for een in oogst.bevindingen)]
    ids = frozenset().union(*(oogst.ids for oogst in oogsten))
    bekend = {*schijf.bestanden, *(een.plek.bestand for een in schijf.bevindingen)}
    weg = _weg(soorten, bekend, vondsten, ids)
    tekstpaginas = {
        woning.naam: woning.tekst
        for woning, oogst in zip(alle, oogsten, strict=True)
        if not oogst.records and woning.naam.startswith("docs/")
    }
    naamloos = {*weg, *(oogst.naamloos for oogst in oogsten if oogst.naamloos)}
    genoemd_ = _genoemd(naamloos, vondsten)
    return Lezing(
        vondsten,
        (*bevindingen, *weg.values()),
        genoemd_.union(*(oogst.onleesbaar for oogst in oogsten)) - ids,
        frozenset(oogst.naam for oogst in oogsten if oogst.records),
        dict(sorted(tekstpaginas.items())),
        alle,
        tuple(een for oogst in oogsten for een in oogst.aangevuld),
        schijf,
        oogsten,
    )


def oogst_van(woning: Woning, soorten: Soorten) -> Oogst:
    """Wat één bestand oplevert."""
    oogst = _oogst(woning, soorten)
    ids = frozenset(record.id for vondst in oogst.vondsten for record, _ in vondst.alles())
    return replace(oogst, ids=ids)


def _oogst(woning: Woning, soorten: Soorten) -> Oogst:
    naam, soort = woning.naam, woning.soort
    if soort is None:
        if woning.fout is None and (bevinding := verdwaald(woning, soorten)):
            return Oogst(naam, True, (), (bevinding,), (), ids_in(woning.tekst))
        return Oogst(naam, False, (), tuple(_losse_tekst(woning)))
    if woning.fout and tekenset(woning.ruw) in NAMEN:
        oogst = _records(woning, soort)  # de letters zijn goed te lezen, dus de rest kijkt mee
        return replace(oogst, bevindingen=(woning.fout, *oogst.bevindingen))
    if woning.fout:
        ids = ids_in(woning.tekst)
        onleesbaar = ids | _uit_naam(naam, soort)
        return Oogst(naam, True, (), (woning.fout,), (), onleesbaar, None if ids else soort)
    return _records(woning, soort)


def _losse_tekst(woning: Woning) -> Iterable[Bevinding]:
    conflict = conflicten(woning.tekst, woning.naam)
    if not woning.naam.startswith("docs/"):
        return conflict
    if woning.fout:
        return [woning.fout]
    velden = kop(woning.tekst, woning.naam)
    return [*conflict, *te_ingewikkeld(woning.tekst, woning.naam), *velden.bevindingen]


def _records(woning: Woning, soort: type[Record]) -> Oogst:
    """Elk record in een bestand; wat niet past, wordt een bevinding."""
    vondsten: list[Vondst] = []
    bevindingen: list[Bevinding] = []
    kapot: list[Vondst] = []
    onleesbaar: set[str] = set()
    naamloos = False
    regels = woning.tekst.split("\n")
    bevindingen += conflicten(woning.tekst, woning.naam)
    door_elkaar = _door_elkaar(woning, regels)
    for stuk, boom in bomen(woning.tekst, woning.naam, _lezer()):
        if door_elkaar and (CONFLICT.search(stuk) or stuk in door_elkaar):
            onleesbaar |= ids_in(stuk)
            continue
        record = vorm(soort, boom, regels)
        if isinstance(record, Record):
            vondsten.append(Vondst(record, boom, pagina(record, woning.naam), regels))
            onleesbaar.update(_bedoelde_ids(record))
            continue
        bevindingen += record
        if len(kapot) < MEESTE_KAPOT:
            kapot += aangevuld(soort, boom, record, regels)
        ids = ids_in(stuk)
        onleesbaar |= ids
        if not ids or mist_id(boom):
            naamloos = True
            onleesbaar |= _uit_naam(woning.naam, soort)
    return Oogst(
        woning.naam,
        True,
        tuple(vondsten),
        tuple(bevindingen),
        tuple(kapot),
        frozenset(onleesbaar),
        soort if naamloos else None,
    )


def _lezer() -> Lezer:
    """Een lezer die na een fout verder leest, zolang er niet te veel records kapot zijn."""
    kapot = 0

    def lees(tekst: str, bestand: str, regels_ervoor: int) -> Boom:
        nonlocal kapot
        if kapot >= MEESTE_KAPOT:
            return lees_yaml(tekst, bestand, regels_ervoor)
        boom = lees_wat_kan(tekst, bestand, regels_ervoor)
        kapot += bool(boom.bevindingen)
        return boom

    return lees


def _door_elkaar(woning: Woning, regels: list[str]) -> str:
    """De regels van een bestand waarin twee versies door elkaar staan."""
    plekken = conflictregels(woning.tekst, woning.naam)
    return "\n\n".join("\n".join(regels[begin - 1 : eind]) for begin, eind in plekken)


def _bedoelde_ids(record: Record) -> Iterator[str]:
    """De ids die hier hadden moeten staan, als een andere er staat."""
    yield from (id for _, _, id in vaste_ids(record))
    begin = soort_van(record).voorvoegsel
    if not record.id.startswith(begin):
        yield f"{begin}{record.id}"


def _uit_naam(naam: str, soort: type[Record]) -> frozenset[str]:
    """De ids die een record in dit bestand kan hebben: naar de map, of naar het bestand."""
    pad = PurePosixPath(naam)
    if is_lijst(naam):
        return frozenset()
    if pad.suffix == ".md":
        return frozenset({pad.stem, pad.parent.name})
    return frozenset({f"{soort_van(soort).voorvoegsel}{pad.stem}"})


def _weg(
    soorten: Soorten, bekend: Collection[str], vondsten: tuple[Vondst, ...], ids: Collection[str]
) -> dict[type[Record], Bevinding]:
    """De bestanden die er niet zijn en toch nodig, per soort die erin hoort.

    Een lijst is nodig als iemand een record noemt dat erin hoort en nergens anders staat.
    """
    weg: dict[type[Record], Bevinding] = {}
    woorden: frozenset[str] | None = None
    for soort in soorten:
        woonplaats = soort_van(soort).woonplaats
        if woonplaats is None or woonplaats.bestand in bekend or "*" in woonplaats.bestand:
            continue
        woorden = geschreven(vondsten) if woorden is None else woorden
        nodig = _genoemd([soort], vondsten, woorden).difference(ids)
        if woonplaats.bestand in VERPLICHT or nodig:
            wat = VERPLICHT.get(woonplaats.bestand, f"staan de {soort_van(soort).meervoud}")
            weg[soort] = Bevinding(
                Plek(woonplaats.bestand),
                "Dit bestand ontbreekt.",
                voorstel=f"Zet het terug; hierin {wat}.",
                naam="bestand-ontbreekt",
            )
    return weg


def _genoemd(
    soorten: Iterable[type[Record]],
    vondsten: tuple[Vondst, ...],
    woorden: frozenset[str] | None = None,
) -> frozenset[str]:
    """De ids die ergens genoemd worden en van een van deze soorten kunnen zijn."""
    rij = list(soorten)
    if Bron not in rij:
        return genoemd(rij, vondsten, woorden)
    bronnen = {een.partition(":")[0] for vondst in vondsten for een in vondst.record.bron}
    return genoemd(rij, vondsten, woorden) | bronnen
