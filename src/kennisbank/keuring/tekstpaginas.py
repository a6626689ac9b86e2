"""Regels over losse tekstpagina's: bestanden in `docs` die geen record zijn."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator
from functools import partial

from ..bevinding import Bevinding, Plek, citaat
from ..gelijkend import tikfout
from ..lezen import bijna
from ..lezen.boom import Boom
from ..lezen.contact import contactgegevens
from ..lezen.stukken import kop_en_lijf
from ..lezen.tekstpaginas import VELDEN, kop
from ..model.markdown import gewone_regels, linkregels
from ..model.tekens import KAPOT, ONZICHTBAAR, naam_van, woord_om
from ..model.velden import HTML
from .bewaard import kenmerk_van
from .regel import over_alles
from .spelling.woorden import CODE
from .stand import Stand
from .tekst import CONTACT, ZONDER_CONTACT, wat_half_is

ONLEESBAAR = frozenset({"geen-utf-8", "te-ingewikkeld"})
NAAR_TEKST = re.compile(r"\.md$|(?:^|/)[^./]+$")
VELD_ZONDER_STREEPJES = re.compile(r" {0,3}[A-Za-z0-9_-]+:(?:\s|$)")


def contactgegeven_op_tekstpagina(stand: Stand) -> Iterator[Bevinding]:
    """Ook op een losse tekstpagina staan geen contactgegevens."""
    for naam, tekst in stand.lezing.tekstpaginas.items():
        for nummer, regel in enumerate(tekst.split("\n"), 1):
            if contactgegevens(regel):
                yield Bevinding(Plek(naam, nummer), CONTACT, voorstel=ZONDER_CONTACT)


def half_opgemaakte_tekstpagina(stand: Stand) -> Iterator[Bevinding]:
    """Ook op een losse tekstpagina gaan link en vette tekst dicht, en staat er geen HTML."""
    tabel = stand.bewaard.tabel("tekstpaginas")
    for naam, tekst in _leesbaar(stand):
        if tabel.eens(kenmerk_van(tekst), partial(_halve_regels, tekst)):
            yield from _half(naam, tekst)


def link_op_tekstpagina(stand: Stand) -> Iterator[Bevinding]:
    """Een link op een losse tekstpagina wijst naar een pagina die er is."""
    bekend = [*stand.lezing.tekstpaginas, *stand.lezing.bestanden]
    tabel = stand.bewaard.tabel("links")
    for naam, tekst in _leesbaar(stand):
        links = tabel.eens(kenmerk_van(tekst), partial(_links, tekst))
        for url, regel in json.loads(links):
            doel = url.partition("#")[0]
            if ":" in doel or not doel or doel.startswith("/") or not NAAR_TEKST.search(doel):
                continue
            heel = posixpath.normpath(posixpath.join(posixpath.dirname(naam), doel))
            if heel not in bekend:
                bedoeld = tikfout(heel, bekend)
                pad = posixpath.relpath(bedoeld, posixpath.dirname(naam)) if bedoeld else ""
                zin = f"Bedoelt u {citaat(pad)}?" if pad else "Noem een bestand dat er is."
                melding = f"De link naar {citaat(doel)} wijst nergens heen."
                yield Bevinding(Plek(naam, regel), melding, voorstel=zin)


def teken_op_tekstpagina(stand: Stand) -> Iterator[Bevinding]:
    """Op een losse tekstpagina staat geen teken dat u niet ziet, en geen kapotte letter."""
    for naam, tekst in _leesbaar(stand):
        for nummer, regel in enumerate(() if tekst.isascii() else tekst.split("\n"), 1):
            if teken := ONZICHTBAAR.search(regel):
                waar, wat = woord_om(regel, teken.start()), naam_van(teken.group())
                melding = f"In {citaat(waar)} staat een teken dat u niet ziet: {wat}."
                raad = "`kennisbank controleer --herstel` haalt het weg."
                yield Bevinding(Plek(naam, nummer), melding, voorstel=raad)
            if teken := KAPOT.search(CODE.sub(" ", regel)):
                woord = woord_om(regel, regel.index(teken.group()), zonder=False)
                melding = f"Bij {citaat(woord)} ging een letter kapot."
                yield Bevinding(Plek(naam, nummer), melding, voorstel="Typ het woord opnieuw.")


def _half(naam: str, tekst: str) -> Iterator[Bevinding]:
    for regel, kaal in _alineas(tekst):
        if half := wat_half_is(kaal):
            waar, melding, voorstel = half
            yield Bevinding(_plek(naam, tekst, regel, waar), melding, voorstel=voorstel)
        if code := HTML.search(kaal):
            melding = f"Hier staat HTML-code: {citaat(code.group())}."
            plek = _plek(naam, tekst, regel, code.group())
            yield Bevinding(plek, melding, voorstel="Gebruik gewone tekst of Markdown.")


def _halve_regels(tekst: str) -> str:
    """De regels waarop iets half is, of niets."""
    return " ".join(str(een.plek.regel) for een in _half("", tekst))


def _links(tekst: str) -> str:
    """Elk adres op een tekstpagina met zijn regel, als JSON."""
    return json.dumps(list(linkregels(_zonder_kop(tekst))))


def _leesbaar(stand: Stand) -> Iterator[tuple[str, str]]:
    """Elke losse tekstpagina die heel te lezen is, met haar tekst."""
    stuk = {een.plek.bestand for een in stand.lezing.bevindingen if een.naam in ONLEESBAAR}
    return ((naam, een) for naam, een in stand.lezing.tekstpaginas.items() if naam not in stuk)


def _alineas(tekst: str) -> Iterator[tuple[int, str]]:
    """Elke alinea zonder code, met de regel waarop zij begint."""
    return ((regel + 1, kaal) for regel, kaal in gewone_regels(_zonder_kop(tekst)))


def _zonder_kop(tekst: str) -> str:
    """De tekst onder de velden, met lege regels waar de velden stonden."""
    delen = kop_en_lijf(tekst)
    if delen is None:
        return tekst
    begin = tekst.rindex(delen[1]) if delen[1] else len(tekst)
    return "\n" * tekst.count("\n", 0, begin) + delen[1]


def _plek(naam: str, tekst: str, regel: int, fragment: str) -> Plek:
    """De regel van een fragment in een alinea, of haar eerste regel."""
    rest = tekst.split("\n")[regel - 1 :]
    return Plek(
        naam, regel + next((plaats for plaats, een in enumerate(rest) if fragment in een), 0)
    )


def tekstpagina_op_bezet_adres(stand: Stand) -> Iterator[Bevinding]:
    """Een losse tekstpagina heeft een eigen adres."""
    van_record = {vondst.pagina: vondst.record.id for vondst in stand.lezing.vondsten}
    for naam in stand.lezing.tekstpaginas:
        pagina = naam.removeprefix("docs/").removesuffix(".md") + ".html"
        if pagina in van_record:
            melding = f"Het adres {citaat(pagina)} is al van {citaat(van_record[pagina])}."
            yield Bevinding(Plek(naam), melding, voorstel="Geef dit bestand een andere naam.")


def veld_op_tekstpagina(stand: Stand) -> Iterator[Bevinding]:
    """Bovenaan een losse tekstpagina staan alleen een titel en een beschrijving."""
    for naam, tekst in stand.lezing.tekstpaginas.items():
        if kop_en_lijf(tekst) is None:
            if tekst.startswith("---") or VELD_ZONDER_STREEPJES.match(tekst):
                melding = "De velden bovenaan dit bestand staan niet tussen twee regels met ---."
                yield Bevinding(Plek(naam), melding, voorstel="Zet die regels erboven en eronder.")
        else:
            yield from _velden(kop(tekst, naam))


def _velden(boom: Boom) -> Iterator[Bevinding]:
    if boom.bevindingen or boom.waarde is None:
        return
    if not isinstance(boom.waarde, dict):
        yield Bevinding(boom.plek(()), "Hier horen velden te staan, zoals title: Over ons.")
        return
    for veld, waarde in boom.waarde.items():
        if veld not in VELDEN:
            melding = f"Het veld {citaat(veld)} mag niet bovenaan een tekstpagina staan."
            bedoeld = bijna(veld, VELDEN)
            zin = f"Bedoelt u {citaat(bedoeld)}?" if bedoeld else "Haal het weg."
            yield Bevinding(boom.plek((veld,)), melding, veld=veld[:80], voorstel=zin)
        elif not isinstance(waarde, str):
            zin = "Zet er aanhalingstekens omheen."
            plek = boom.plek((veld,))
            yield Bevinding(plek, f"Bij {citaat(veld)} hoort tekst.", veld=veld, voorstel=zin)


REGELS = (
    over_alles(contactgegeven_op_tekstpagina),
    over_alles(half_opgemaakte_tekstpagina),
    over_alles(link_op_tekstpagina),
    over_alles(teken_op_tekstpagina, "opmerking"),
    over_alles(tekstpagina_op_bezet_adres),
    over_alles(veld_op_tekstpagina),
)
