"""Regels over de akkoordscan: signalen die te lezen zijn, en voorbeelden die ze bewijzen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..bevinding import Bevinding, Plek, citaat
from ..kennisgraaf import Knoop
from ..lezen.boom import Pad
from ..lezen.herkennen import HERKENNEN
from ..model import Voorstel
from ..scan import Herkenner, Tekstregel, maak_herkenner, maak_tekst, oordeel, raakt
from ..scan.uitdrukking import (
    Fout,
    Groepen,
    LeesError,
    Uitdrukking,
    lees_groep,
    lees_groepen,
    lees_signaal,
    lees_uitdrukking,
)
from ..voorraad import sleutel
from .regel import Ziet, bij, naast_de_rest, over_alles, per_record
from .stand import Stand

MINSTE_GEVONDEN = 2
MINSTE_AFGEWEZEN = 1
WAAR = f"De groepen staan in {HERKENNEN}."
HOE = f"Bovenaan {HERKENNEN} staat hoe u een signaal schrijft."
SPLITS = "Maak er twee regels van, of zet een plus ertussen."


def onbekende_groep(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Een woord in hoofdletters in een signaal is een groep die bestaat."""
    yield from _onleesbaar(knoop, stand, "groep", WAAR)


def signaal_gemengd(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """In een deel van een signaal staat | of ~, nooit allebei."""
    yield from _onleesbaar(knoop, stand, "gemengd", SPLITS)


def signaal_onleesbaar(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Een signaal bestaat uit woorden en de tekens die de scan kent."""
    yield from _onleesbaar(knoop, stand, "vorm", HOE)


def herkenwoord_onleesbaar(stand: Stand) -> Iterator[Bevinding]:
    """Een groep en een lijst van de akkoordscan bestaan uit woorden en groepen die er al staan."""
    woorden = stand.herkenwoorden
    groepen = stand.eens(_groepen)
    eerdere: dict[str, Uitdrukking] = {}
    for naam, tekst in woorden.groepen.items():
        if fout := _fout(lees_groep, tekst, eerdere):
            yield Bevinding(woorden.plekken[naam], str(fout), veld=naam, voorstel=HOE)
        if naam in groepen:
            eerdere[naam] = groepen[naam]
    for naam, rij in woorden.toon.items():
        for nummer, tekst in enumerate(rij):
            if fout := _fout(lees_uitdrukking, tekst, groepen):
                plek: Plek = woorden.plekken[f"{naam}:{nummer}"]
                yield Bevinding(plek, str(fout), veld=naam, voorstel=HOE)


def te_weinig_herkenvoorbeelden(knoop: Knoop) -> Iterator[Bevinding]:
    """Bij de signalen van een voorstel staan twee gevonden en een afgewezen voorbeeld, of meer."""
    voorstel = knoop.record
    if not isinstance(voorstel, Voorstel) or voorstel.herkennen is None:
        return
    oordelen = [een.oordeel for een in voorstel.herkennen.voorbeelden]
    for soort, minst in (("gevonden", MINSTE_GEVONDEN), ("afgewezen", MINSTE_AFGEWEZEN)):
        aantal = sum(een == soort for een in oordelen)
        if aantal < minst:
            melding = f"Bij het herkennen staan te weinig voorbeelden met ‘{soort}’: {aantal}."
            yield bij(knoop, ("herkennen",), melding, f"Schrijf er minstens {minst}.")


def signaal_zonder_voorbeeld(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Elk signaal raakt minstens één van de voorbeelden erbij."""
    voorstel, herkenner = knoop.record, stand.eens(herkenner_van)
    if not isinstance(voorstel, Voorstel) or voorstel.herkennen is None:
        return
    if not stand.eens(_lijst_klopt):
        return
    teksten = [een.tekst for een in voorstel.herkennen.voorbeelden]
    raak = raakt(teksten, voorstel.id, herkenner)
    for pad, regel in _signalen(voorstel):
        if raak.get(regel) is False:
            melding = f"Geen voorbeeld raakt het signaal {citaat(regel)}."
            yield bij(knoop, pad, melding, "Schrijf een zin waarin het staat, of haal het weg.")


def herkenvoorbeeld_anders(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """De akkoordscan geeft elk voorbeeld het oordeel dat erbij staat."""
    voorstel, herkenner = knoop.record, stand.eens(herkenner_van)
    if not isinstance(voorstel, Voorstel) or voorstel.herkennen is None:
        return
    if voorstel.id not in herkenner.ids or not _alles_leesbaar(voorstel, stand):
        return
    eigen = herkenner.alleen(voorstel.id)
    for nummer, een in enumerate(voorstel.herkennen.voorbeelden):
        tekst = maak_tekst([Tekstregel(een.tekst, "voorbeeld")])
        gezien = oordeel(tekst, eigen)[voorstel.id].oordeel
        if gezien != een.oordeel:
            melding = f"De scan zegt ‘{gezien}’ bij {citaat(een.tekst)}; hier staat {een.oordeel}."
            pad: Pad = ("herkennen", "voorbeelden", nummer)
            yield bij(knoop, pad, melding, "Verander een signaal, of het oordeel.")


def _onleesbaar(knoop: Knoop, stand: Stand, soort: Fout, voorstel: str) -> Iterator[Bevinding]:
    if not isinstance(knoop.record, Voorstel) or not stand.eens(_lijst_klopt):
        return
    groepen = stand.eens(_groepen)
    for pad, regel in _signalen(knoop.record):
        fout = _fout(lees_signaal, regel, groepen)
        if fout and fout.soort == soort:
            yield bij(knoop, pad, str(fout), voorstel)


def _lijst_klopt(stand: Stand) -> bool:
    """Of elke groep en lijst te lezen is; anders zou één fout bij elk voorstel terugkomen."""
    return not stand.herkenwoorden.bevindingen and not any(herkenwoord_onleesbaar(stand))


def _alles_leesbaar(voorstel: Voorstel, stand: Stand) -> bool:
    """Of elk signaal te lezen is; een signaal dat wegvalt, verandert de uitslag."""
    groepen = stand.eens(_groepen)
    signalen = (regel for _, regel in _signalen(voorstel))
    return stand.eens(_lijst_klopt) and not any(
        _fout(lees_signaal, een, groepen) for een in signalen
    )


def _fout(lees: Callable[[str, Groepen], object], tekst: str, groepen: Groepen) -> LeesError | None:
    try:
        lees(tekst, groepen)
    except LeesError as fout:
        return fout
    return None


def _signalen(voorstel: Voorstel) -> Iterator[tuple[Pad, str]]:
    """Elk signaal van een voorstel met zijn pad."""
    if herkennen := voorstel.herkennen:
        for veld, regels in (("gevonden", herkennen.gevonden), ("mogelijk", herkennen.mogelijk)):
            for nummer, regel in enumerate(regels):
                yield ("herkennen", veld, nummer), regel


def _groepen(stand: Stand) -> Groepen:
    return lees_groepen(stand.herkenwoorden.groepen)


def herkenner_van(stand: Stand) -> Herkenner:
    """De herkenner van deze inhoud; vraag haar met `stand.eens`, dan is zij er één keer."""
    records = (knoop.record for knoop in stand.graaf.van_soort("voorstel"))
    voorstellen = (record for record in records if isinstance(record, Voorstel))
    return maak_herkenner(voorstellen, stand.herkenwoorden)


def kenmerk(stand: Stand) -> str:
    """Wat verandert zodra een voorstel of een herkenwoord verandert."""
    voorstellen = (knoop.record for knoop in stand.graaf.van_soort("voorstel"))
    return sleutel(repr(stand.herkenwoorden), *(een.model_dump_json() for een in voorstellen))


VOORSTELLEN = Ziet(Voorstel, kenmerk)
REGELS = (
    naast_de_rest(onbekende_groep, ziet=VOORSTELLEN),
    naast_de_rest(signaal_gemengd, ziet=VOORSTELLEN),
    naast_de_rest(signaal_onleesbaar, ziet=VOORSTELLEN),
    over_alles(herkenwoord_onleesbaar),
    per_record(te_weinig_herkenvoorbeelden),
    naast_de_rest(signaal_zonder_voorbeeld, ziet=VOORSTELLEN),
    naast_de_rest(herkenvoorbeeld_anders, ziet=VOORSTELLEN),
)
