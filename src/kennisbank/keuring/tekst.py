"""Regels over wat er in een tekst staat: links, koppen, invulplekken en contactgegevens."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ..bevinding import Bevinding, citaat
from ..gelijkend import bijna_id
from ..kennisgraaf import Knoop, teksten_in
from ..lezen import sleutel
from ..lezen.boom import Pad
from ..lezen.contact import contactgegevens
from ..lezen.vorm import klasse_op
from ..model import Deel, Voorbeeld
from ..model.invultekst import is_invultekst
from ..model.markdown import koppen, links, zonder_code
from ..model.tekens import KAPOT, LANGSTE_ANTWOORD, is_geen_antwoord, woord_om
from ..model.typen import is_tekst
from .regel import bij, na_te_kijken, naast_de_rest, per_record, per_tekst
from .spelling.woorden import CODE
from .stand import Stand

HALF = re.compile(r"\]\(|\*\*")
HALF_OF_KOP = re.compile(r"\]\(|\*\*|^ {0,3}#{1,6}(?=[^\W\d_])", re.MULTILINE)
KALE_VELDEN = frozenset({"titel", "kern", "leus"})
OPMAAK = re.compile(r"\[[^\[\]]*\]\([^()]*\)|\*\*[^*]+\*\*|https?://\S+")
HTMLTEKEN = re.compile(r"&(?:[a-z]{2,8}|#\d{1,5}|#x[0-9a-f]{1,5});", re.IGNORECASE)
HEEL_MAKEN = {
    "]": ("Deze link gaat niet dicht", "Zet ) achter het adres."),
    "*": ("Deze vette tekst gaat niet dicht", "Zet ** voor en achter de woorden."),
    "#": ("Achter dit hekje ontbreekt een spatie", "Schrijf ## en dan een spatie."),
}
INVULPLEK = re.compile(r"\[([^\[\]]*)\](?!\()")
ANKERS = """
    draad-voorbeelden beginjaar raadsagenda plak
    gemeentehulp stap-gemeente stap-kies stap-neem stap-reden stap-vorm zeefprioriteit zoekvoorstel
    actiepunten akkoord akkoordtekst bevindingen-kop bronnen draad feiten gelezen gemeente
    hulp lang nagaan
    gemeentelijst gemeentenamen genoemd gezien inhoud kern kiezen kiezermelding kopwoord leeg
    lijst lijstwoord menu nakijken neem-mee onderwerpen partners punten regels route sporen straks
    uitgangspunten uwgemeente verhaal volgorde voorbeelden voorstellen zelfde zoekgroot
    zoekpaginawoord zoekvenster zoekverder zoekwoord
"""
VAN_DE_SITE = frozenset(ANKERS.split())
"""Ankers die een sjabloon zelf gebruikt; een kop met zo'n naam zou er een dubbel maken."""
NUMMER_VAN_DE_SITE = re.compile(r"(?:bron|lang|stap|tekst|teksten)-\d+|(?:draad|i|woord)-.+")
CONTACT = "Hier staat een e-mailadres of telefoonnummer."
ZONDER_CONTACT = "Haal het weg; contactgegevens publiceren wij niet."


def link_naar_niets(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Een link in een tekst wijst naar een webadres of naar een bestaande id."""
    graaf = stand.graaf
    eigen = [(pad, doel) for pad, tekst in na_te_kijken(knoop) for doel in eigen_links(tekst)]
    for pad, doel in eigen:
        if doel not in graaf and doel not in graaf.onleesbaar:
            voorstel = bijna_id(doel, list(graaf.knopen))
            zin = f"Bedoelt u {citaat(voorstel)}?" if voorstel else ""
            melding = f"De link naar {citaat(doel)} wijst nergens heen."
            yield bij(knoop, pad, melding, zin, doel)


def eigen_links(tekst: str) -> tuple[str, ...]:
    """De links in een tekst die naar een id wijzen."""
    return tuple(doel for doel in links(tekst) if ":" not in doel)


def half_opgemaakt(knoop: Knoop, pad: Pad, tekst: str) -> Iterator[Bevinding]:
    """Een link en vette tekst gaan dicht, en achter het hekje van een kop staat een spatie."""
    half = HALF_OF_KOP if pad[-1] == "tekst" else HALF  # een titel mag met #hekje beginnen
    kaal = zonder_code(tekst) if half.search(tekst) else ""
    if gevonden := wat_half_is(kaal, half):
        waar, zin, voorstel = gevonden
        yield bij(knoop, pad, zin, voorstel, waar)


def wat_half_is(kaal: str, half: re.Pattern[str] = HALF_OF_KOP) -> tuple[str, str, str] | None:
    """Waar in een tekst zonder code iets niet dichtgaat, met de melding en het voorstel."""
    vondst = half.search(kaal)
    if vondst is None:
        return None
    waar = kaal[vondst.start() : vondst.end() + 30].partition("\n")[0].strip()
    zin, voorstel = HEEL_MAKEN[vondst.group().strip()[0]]
    return waar, f"{zin}: {citaat(waar)}.", voorstel


def opmaak_in_een_kern(knoop: Knoop, pad: Pad, tekst: str) -> Iterator[Bevinding]:
    """Een titel en een kern zijn gewone tekst: in een lijst werken link en vette letters niet."""
    if pad[-1] in KALE_VELDEN and (gevonden := OPMAAK.search(tekst)):
        wat = "een webadres" if "://" in gevonden.group() else "opmaak"
        melding = f"Hier staat {wat}: {citaat(gevonden.group())}."
        voorstel = "Schrijf het in gewone woorden, en zet een link in de tekst eronder."
        yield bij(knoop, pad, melding, voorstel, gevonden.group())


def kapotte_letter(knoop: Knoop, pad: Pad, tekst: str) -> Iterator[Bevinding]:
    """Elke letter staat er zoals hij bedoeld is, en niet als vreemd teken of code van HTML."""
    if not tekst.isascii() and (stuk := KAPOT.search(tekst)):
        melding = (
            f"Bij {citaat(woord_om(tekst, stuk.start(), zonder=False))} ging een letter kapot."
        )
        yield bij(knoop, pad, melding, "Typ het woord opnieuw.", stuk.group())
    if (
        "&" in tekst
        and not contactgegevens(tekst)
        and (code := HTMLTEKEN.search(CODE.sub(" ", tekst)))
    ):
        melding = f"Hier staat de code {citaat(code.group())} in plaats van een teken."
        echt = html.unescape(code.group())
        voorstel = f"Schrijf {echt}." if echt.isprintable() and echt.strip() else "Haal haar weg."
        yield bij(knoop, pad, melding, voorstel, code.group())


def contactgegeven(knoop: Knoop, pad: Pad, tekst: str) -> Iterator[Bevinding]:
    """Persoonlijke contactgegevens worden nooit gepubliceerd."""
    if gevonden := contactgegevens(tekst):
        yield bij(knoop, pad, CONTACT, ZONDER_CONTACT, gevonden)


def kop_zonder_eigen_anker(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Elke kop heeft een eigen anker op zijn pagina, en is nooit de titel van die pagina."""
    bekend = tuple(_ankers(knoop, stand))
    if not any(_bezwaren(knoop, bekend, stand)):
        return
    bezwaren = _bezwaren(knoop, bekend, stand)
    for pad, tekst in teksten_in(knoop.record):
        for (regels_ervoor, _, kop), bezwaar in zip(koppen(tekst), bezwaren, strict=False):
            if bezwaar:
                bevinding = bij(knoop, pad, f"De kop {citaat(kop)} {bezwaar[0]}", bezwaar[1], kop)
                if pad == ("tekst",):  # hier telt elke regel; een fragment vindt alleen de eerste
                    regel = knoop.vondst.plek(pad).regel + regels_ervoor
                    bevinding = replace(bevinding, plek=replace(bevinding.plek, regel=regel))
                yield bevinding


def geen_antwoord(knoop: Knoop) -> Iterator[Bevinding]:
    """Een tekst zegt iets; wat u niet weet, blijft leeg in plaats van n.v.t. of een streepje."""
    for pad, tekst in teksten_in(knoop.record):
        if len(tekst) <= LANGSTE_ANTWOORD and is_geen_antwoord(tekst) and _is_tekst(knoop, pad):
            melding = f"{citaat(tekst)} is geen tekst om te tonen."
            yield bij(knoop, pad, melding, "Laat het veld weg als u het niet weet.")


def _is_tekst(knoop: Knoop, pad: Pad) -> bool:
    """Of op een pad gewone tekst hoort, en geen id, keuze of synoniem: dat heeft eigen regels."""
    veld = max(plaats for plaats, deel in enumerate(pad) if isinstance(deel, str))
    if pad[0] == "synoniemen":
        return False
    return is_tekst(klasse_op(type(knoop.record), pad[:veld]).model_fields[str(pad[veld])])


def vreemde_invulplek(knoop: Knoop, pad: Pad, tekst: str) -> Iterator[Bevinding]:
    """De enige invulplek in een tekst om over te nemen is [gemeentenaam]."""
    if pad[-1] in {"akkoordtekst", "afspraak", "overname"}:
        for plek in INVULPLEK.findall(tekst):
            if plek != "gemeentenaam":
                melding = f"Hier staat de invulplek {citaat(f'[{plek}]')}."
                yield bij(knoop, pad, melding, "Gebruik alleen [gemeentenaam].", plek)


def invultekst_staat_er_nog(knoop: Knoop) -> Iterator[Bevinding]:
    """In een voorbeeld staat geen tekst meer die klaarstond om te vervangen."""
    record = knoop.record
    delen: list[tuple[Pad, Deel]] = [((), record)] if isinstance(record, Voorbeeld) else []
    if isinstance(record, Voorbeeld):
        delen += [(("bronnen", plaats), bron) for plaats, bron in enumerate(record.bronnen)]
    for pad, deel in delen:
        for veld, waarde in deel:
            if is_invultekst(type(deel), veld, waarde):
                melding = "Hier staat nog de tekst die klaarstond om in te vullen."
                wat = "Vertel het in uw eigen woorden."
                if not type(deel).model_fields[veld].is_required():
                    wat = f"{wat[:-1]}, of haal deze regel weg."
                yield bij(knoop, (*pad, veld), melding, wat)


def _bezwaren(
    knoop: Knoop, ankers: Iterable[tuple[str, str]], stand: Stand
) -> Iterator[tuple[str, str] | None]:
    """Per kop van een record wat eraan mankeert, of niets."""
    hier: set[str] = set()
    for niveau, anker in ankers:
        eerste = stand.eens(_eerste_kop).get((knoop.pagina, anker), knoop.id)
        van_record = anker in stand.graaf and stand.graaf[anker].pagina == knoop.pagina
        yield _kopbezwaar(niveau, anker, van_record or anker in hier or eerste != knoop.id)
        hier.add(anker)


def _eerste_kop(stand: Stand) -> Mapping[tuple[str, str], str]:
    """Per pagina en anker het eerste record met zo'n kop."""
    eerste: dict[tuple[str, str], str] = {}
    for knoop in stand.graaf:
        for _, anker in _ankers(knoop, stand):
            eerste.setdefault((knoop.pagina, anker), knoop.id)
    return eerste


def _ankers(knoop: Knoop, stand: Stand) -> Iterator[tuple[str, str]]:
    """Van elke kop in een record het niveau en het anker, in volgorde."""

    def reken() -> str:
        alle = (een for _, tekst in teksten_in(knoop.record) for een in koppen(tekst))
        return " ".join(f"{niveau}:{sleutel(kop)}" for _, niveau, kop in alle)

    for een in stand.bewaard.tabel("koppen").eens(stand.bewaard.sleutel(knoop), reken).split():
        niveau, _, anker = een.partition(":")
        yield niveau, anker


def _kopbezwaar(niveau: str, anker: str, dubbel: bool) -> tuple[str, str] | None:
    if niveau == "h1":
        return "heeft één hekje; dat is de titel van de pagina.", "Begin hem met ##."
    if not anker:
        return "heeft geen letter of cijfer.", "Schrijf een kop in woorden."
    if dubbel:
        return "staat al op deze pagina.", "Kies andere woorden."
    if anker in VAN_DE_SITE or NUMMER_VAN_DE_SITE.fullmatch(anker):
        return "heeft een naam die de site zelf al gebruikt.", "Kies andere woorden."
    return None


REGELS = (
    naast_de_rest(link_naar_niets, als=eigen_links),
    per_tekst(half_opgemaakt),
    per_tekst(opmaak_in_een_kern),
    per_tekst(kapotte_letter),
    per_tekst(contactgegeven),
    per_record(geen_antwoord),
    naast_de_rest(kop_zonder_eigen_anker, als=koppen),
    per_tekst(vreemde_invulplek),
    per_record(invultekst_staat_er_nog),
)
