"""Regels over losse tekstpagina's: bestanden in `docs` die geen record zijn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..bevinding import Bevinding, Plek, citaat
from ..lezen import bijna
from ..lezen.boom import Boom
from ..lezen.contact import contactgegevens
from ..lezen.stukken import kop_en_lijf
from ..lezen.tekstpaginas import VELDEN, kop
from .regel import over_alles
from .stand import Stand
from .tekst import CONTACT, ZONDER_CONTACT

VELD_ZONDER_STREEPJES = re.compile(r" {0,3}[A-Za-z0-9_-]+:(?:\s|$)")


def contactgegeven_op_tekstpagina(stand: Stand) -> Iterator[Bevinding]:
    """Ook op een losse tekstpagina staan geen contactgegevens."""
    for naam, tekst in stand.lezing.tekstpaginas.items():
        for nummer, regel in enumerate(tekst.split("\n"), 1):
            if contactgegevens(regel):
                yield Bevinding(Plek(naam, nummer), CONTACT, voorstel=ZONDER_CONTACT)


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
    over_alles(tekstpagina_op_bezet_adres),
    over_alles(veld_op_tekstpagina),
)
