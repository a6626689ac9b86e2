"""De stukken van een bestand: één boom per record, zodat een fout de rest niet bederft."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

from frontmatter.default_handlers import YAMLHandler

from ..bevinding import Bevinding, Plek
from .boom import Boom, is_lijst, lees_yaml

BEGIN = re.compile(r"^-(?=\s|\Z|id:)", re.MULTILINE)
NIETS = ("", "---")
MEESTE_GELIJMD = 20  # zoveel streepjes ontbreken er nooit achter elkaar
Lezer = Callable[[str, str, int], Boom]
HALVE_KOP = "De velden bovenaan beginnen met ---, maar eronder ontbreekt zo'n regel."
GEEN_KOP = "Bovenaan dit bestand hoort een kop met velden te staan, tussen twee regels met ---."


def bomen(tekst: str, naam: str, lees: Lezer = lees_yaml) -> Iterator[tuple[str, Boom]]:
    """De boom van elk record in een bestand, met de tekst waar hij uit komt."""
    if naam.endswith(".md"):
        yield tekst, uit_markdown(tekst, naam, lees)
    elif is_lijst(naam):
        yield from _uit_lijst(tekst, naam, lees)
    else:
        yield tekst, _los(tekst, naam, lees)


def kop_en_lijf(tekst: str) -> tuple[str, str] | None:
    """De YAML bovenaan een Markdown-bestand en de tekst eronder, of niets zonder kop."""
    handvat = YAMLHandler()
    try:
        if not handvat.detect(tekst):
            return None
        kop, lijf = handvat.split(tekst)
    except ValueError:
        return None
    return str(kop), str(lijf)


def uit_markdown(tekst: str, naam: str, lees: Lezer = lees_yaml) -> Boom:
    """De boom van een Markdown-bestand; de tekst onder de kop wordt het veld `tekst`."""
    delen = kop_en_lijf(tekst)
    if delen is None:
        half = tekst.startswith("---\n")
        melding, raad = (HALVE_KOP, "Zet die eronder.") if half else (GEEN_KOP, "")
        een = Bevinding(Plek(naam), melding, voorstel=raad, naam="kop-ontbreekt")
        return Boom(naam, bevindingen=(een,))
    yaml, lijf = delen
    begin = tekst.index(yaml, 3) if yaml else 3
    boom = lees(yaml, naam, tekst[:begin].count("\n"))
    if not isinstance(boom.waarde, dict) or not lijf.strip():
        return boom
    eerste = tekst[: len(tekst) - len(lijf.lstrip())].count("\n") + 1
    laatste = tekst.rstrip().count("\n") + 1
    if "tekst" in boom.waarde:
        melding = "De toelichting staat onder de kop; het veld ‘tekst’ is daarnaast niet nodig."
        bevinding = Bevinding(boom.plek(("tekst",)), melding, veld="tekst", naam="tekst-dubbel")
        return replace(boom, bevindingen=(*boom.bevindingen, bevinding))
    return replace(
        boom,
        waarde={**boom.waarde, "tekst": lijf.strip()},
        regels={**boom.regels, ("tekst",): (eerste, laatste)},
    )


def _los(tekst: str, naam: str, lees: Lezer) -> Boom:
    """De boom van een bestand met één record, zonder streepje ervoor."""
    boom = lees(tekst, naam, 0)
    if boom.bevindingen or isinstance(boom.waarde, dict):
        return boom
    melding = "In dit bestand hoort één record te staan, zonder streepje voor de id."
    voorstel = "Begin met id: helemaal links, en geef een ander record een eigen bestand."
    plek = Plek(naam, boom.regel(()))
    een = Bevinding(plek, melding, voorstel=voorstel, naam="een-record-per-bestand")
    return replace(boom, waarde=None, bevindingen=(een,))


def _uit_lijst(tekst: str, naam: str, lees: Lezer) -> Iterator[tuple[str, Boom]]:
    """Elk streepje aan het begin van een regel is een record; zo bederft een fout de rest niet."""
    grenzen = [treffer.start() for treffer in BEGIN.finditer(tekst)]
    aanloop = tekst[: grenzen[0]] if grenzen else tekst
    if bevinding := _aanloopfout(aanloop, naam, bool(grenzen)):
        yield aanloop, Boom(naam, bevindingen=(bevinding,))
    regels_ervoor = aanloop.count("\n") if grenzen else 0
    for begin, eind in pairwise([*grenzen, len(tekst)]):
        stuk = tekst[begin:eind]
        yield from _records(stuk, naam, regels_ervoor, lees)
        regels_ervoor += stuk.count("\n")


def _records(
    stuk: str, naam: str, regels_ervoor: int, lees: Lezer, meeste: int = MEESTE_GELIJMD
) -> Iterator[tuple[str, Boom]]:
    """Het record na een streepje; ontbreekt er een streepje, dan elk record apart."""
    boom = _enig_deel(lees(stuk, naam, regels_ervoor))
    fout = next((een for een in boom.bevindingen if een.naam == "streepje-ontbreekt"), None)
    if fout is None or boom.waarde is not None or not meeste:
        yield stuk, boom
        return
    regels = stuk.split("\n")
    tot = fout.plek.regel - regels_ervoor - 1
    eerste, rest = "\n".join([*regels[:tot], ""]), "\n".join(regels[tot:])
    boom = _enig_deel(lees(eerste, naam, regels_ervoor))
    yield eerste, replace(boom, bevindingen=(*boom.bevindingen, fout))
    yield from _records(f"- {rest.lstrip(' ')}", naam, regels_ervoor + tot, lees, meeste - 1)


def _aanloopfout(aanloop: str, naam: str, heeft_records: bool) -> Bevinding | None:
    """Wat er mis is met de regels vóór het eerste record: daar hoort alleen commentaar."""
    for nummer, regel in enumerate(aanloop.split("\n"), 1):
        if regel.strip() not in NIETS and not regel.lstrip().startswith("#"):
            melding = "In dit bestand hoort een lijst te staan: elk record begint met een streepje."
            return Bevinding(Plek(naam, nummer), melding, naam="lijst-ontbreekt")
    if heeft_records:
        return None
    return Bevinding(Plek(naam), "In dit bestand staat geen enkel record.", naam="lijst-ontbreekt")


def _enig_deel(boom: Boom) -> Boom:
    """De boom van het ene record in een lijst met één deel."""
    if not isinstance(boom.waarde, tuple) or len(boom.waarde) != 1:
        return boom
    regels = {pad[1:]: regel for pad, regel in boom.regels.items() if pad[:1] == (0,)}
    return replace(boom, waarde=boom.waarde[0], regels=regels)
