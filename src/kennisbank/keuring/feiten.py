"""Regels over feiten en hun bewijs: bronnen, jaren en aantallen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..bevinding import Bevinding, citaat
from ..kennisgraaf import Knoop
from ..lezen import bijna
from ..lezen.boom import Pad
from ..model import AFGELEID, Bedrag, Bewijs, Bron, Bronfeit, Toetsing, Voorbeeld, soort_van
from .regel import bij, naast_de_rest, per_record
from .stand import Stand

INWONERS_VAN_NEDERLAND = 18_000_000
EURO = re.compile(r"(?i)\d\s*(?:miljoen |miljard |ton )?euro|€\s*\d")
JAARTAL = re.compile(r"\b(?:19|20)\d\d\b(?!\s*euro)")
NIETS = frozenset({"", "~", "null", "Null", "NULL"})
FEITEN = ("wat", "waarom", "hoe", "resultaat", "les")
"""De velden waarvan een lezer moet kunnen nagaan waar het staat."""
IN_HET_VERHAAL = (*FEITEN, "kosten")
"""Wat op een bron steunt als iemand niet zegt waar zij over gaat."""


def bron_ontbreekt(knoop: Knoop) -> Iterator[Bevinding]:
    """Elk record noemt een bron: een plaats in een brondocument of een openbare bladzijde."""
    record = knoop.record
    if soort_van(record).bron_nodig and not record.bron and not getattr(record, "bronnen", ()):
        yield bij(knoop, (), f"{citaat(record.id)} noemt geen bron.", "Vul ‘bron’ in.")


def staaft_niets(knoop: Knoop) -> Iterator[Bevinding]:
    """Een bron staaft alleen velden die er zijn en die gevuld zijn."""
    velden = list(type(knoop.record).model_fields)
    for plaats, bewijs in enumerate(getattr(knoop.record, "bronnen", ())):
        for nummer, veld in enumerate(bewijs.staaft):
            pad = ("bronnen", plaats, "staaft", nummer)
            if veld not in velden:
                voorstel = bijna(veld, velden)
                zin = f"Bedoelt u {citaat(voorstel)}?" if voorstel else ""
                yield bij(knoop, pad, f"{citaat(veld)} is geen veld van dit record.", zin)
            elif not getattr(knoop.record, veld) and not _is_gemeld(knoop, veld):
                melding = f"Deze bron staaft {citaat(veld)}, maar dat veld is leeg."
                yield bij(knoop, pad, melding, "Vul het veld, of haal het hier weg.")


def _is_gemeld(knoop: Knoop, *pad: str | int) -> bool:
    """Of een veld wel gevuld is, maar met iets wat er niet in past."""
    gemeld, plek = knoop.vondst.gemeld, knoop.vondst.plek((*knoop.pad, *pad))
    return bool(gemeld) and ((plek, str(pad[-1])) in gemeld or (plek, "") in gemeld)


def _staaft_iets(knoop: Knoop) -> bool:
    """Of te lezen is wat de bronnen staven."""
    aantal = len(getattr(knoop.record, "bronnen", ()))
    paden = (("bronnen", plaats, "staaft") for plaats in range(aantal))
    return not _is_gemeld(knoop, "bronnen") and not any(_is_gemeld(knoop, *pad) for pad in paden)


def _staat_er(knoop: Knoop, veld: str) -> bool:
    """Of een veld gevuld is; een leeg veld krijgt om te keuren een proefwaarde."""
    if not _is_gemeld(knoop, veld) or knoop.ouder:
        return bool(getattr(knoop.record, veld, None))
    waarde = knoop.vondst.boom.waarde
    return isinstance(waarde, Mapping) and str(waarde.get(veld) or "").strip() not in NIETS


def uitkomst_zonder_bron(knoop: Knoop) -> Iterator[Bevinding]:
    """Hoe een voorbeeld afliep, staat er pas als het begon en een bron het zegt."""
    record = knoop.record
    if not isinstance(record, Voorbeeld) or not _staaft_iets(knoop):
        return
    is_vreemd = _is_gemeld(knoop, "uitkomst") and _staat_er(knoop, "uitkomst")
    if record.uitkomst == "onbekend" and not is_vreemd:
        return
    if record.status == "gepland" and not is_vreemd:
        melding = f"Dit is nog een plan, dus de uitkomst {citaat(record.uitkomst)} kan nog niet."
        yield bij(knoop, ("uitkomst",), melding, "Haal de uitkomst weg, of pas de status aan.")
    elif _heeft_bron(record) and not any("uitkomst" in een.staaft for een in record.bronnen):
        melding = "Geen bron zegt dat dit de uitkomst is."
        voorstel = "Zet ‘uitkomst’ bij ‘staaft’ van de bron die dat zegt, of haal de uitkomst weg."
        yield bij(knoop, ("uitkomst",), melding, voorstel)


def _heeft_bron(record: Voorbeeld) -> bool:
    """Zonder enige bron is dat al gemeld, of moet een gesprek er nog naar vragen."""
    return bool(record.bron or record.bronnen)


def kosten_zonder_jaar(knoop: Knoop) -> Iterator[Bevinding]:
    """Wat een voorbeeld kostte, staat er met een jaar en een bron die het noemt."""
    record = knoop.record
    if isinstance(record, Voorbeeld) and record.kosten:
        if not JAARTAL.search(record.kosten):
            melding = "Bij deze kosten staat geen jaar."
            yield bij(knoop, ("kosten",), melding, "Zet het jaar in de zin.")
        if _heeft_bron(record) and not any("kosten" in een.staaft for een in record.bronnen):
            melding = "Geen bron noemt deze kosten."
            yield bij(knoop, ("kosten",), melding, "Zet ‘kosten’ bij ‘staaft’ van die bron.")


def zekerheid_met_de_hand(knoop: Knoop) -> Iterator[Bevinding]:
    """Hoe zeker de feiten zijn, volgt uit de bronnen; wie iets anders schrijft, hoort het."""
    volgt = getattr(knoop.record, "zekerheid", None)
    waarde = knoop.vondst.boom.waarde
    staat_er = waarde.get("zekerheid") if isinstance(waarde, Mapping) else None
    if volgt and staat_er and staat_er != volgt and not knoop.ouder:
        melding = f"Hier staat {citaat(staat_er)}, maar uit de bronnen volgt {citaat(volgt)}."
        yield bij(knoop, ("zekerheid",), melding, "Haal deze regel weg.")


def veld_zonder_bron(knoop: Knoop) -> Iterator[Bevinding]:
    """Wie openbare bronnen noemt, zegt bij elk feit op welke bladzijde het steunt."""
    record = knoop.record
    bronnen: tuple[Bewijs, ...] = getattr(record, "bronnen", ())
    genoemd = {veld for bewijs in bronnen for veld in bewijs.staaft}
    gestaafd = genoemd | {bijna(veld, FEITEN) for veld in genoemd}  # een tikfout is al een fout
    for veld in FEITEN if bronnen and _staaft_iets(knoop) else ():
        if _staat_er(knoop, veld) and veld not in gestaafd:
            melding = f"Geen bron staaft {citaat(veld)}."
            voorstel = f"Zet {citaat(veld)} bij ‘staaft’ van de bladzijde waar het staat."
            yield bij(knoop, (veld,), melding, voorstel)


def bronregel_bestaat_niet(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Een vindplaats wijst naar een regel die het brondocument heeft."""
    is_afgeleid = isinstance(knoop.vondst.record, AFGELEID)
    for plaats, vindplaats in enumerate(() if is_afgeleid else knoop.record.bron):
        naam, _, regels = vindplaats.partition(":")
        bron = stand.graaf.knopen.get(naam)
        aantal = bron.record.regels if bron and isinstance(bron.record, Bron) else None
        if aantal and regels and not 1 <= int(regels.rpartition("-")[2]) <= aantal:
            melding = f"{citaat(naam)} heeft {aantal} regels; {citaat(vindplaats)} bestaat niet."
            yield bij(knoop, ("bron", plaats), melding, "Kijk het regelnummer na.")


def citaat_zonder_recht(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Een citaat staat er alleen als de rechthebbende van de bron het goed vindt."""
    if getattr(knoop.record, "citaat", None):
        bronnen = [stand.graaf.knopen.get(een.partition(":")[0]) for een in knoop.record.bron]
        mag = [
            een for een in bronnen if een and isinstance(een.record, Bron) and een.record.citeren
        ]
        if not mag:
            melding = "Hier staat een citaat, maar geen bron zegt dat wij mogen citeren."
            voorstel = "Haal het weg, of vul ‘citeren’ in bij de bron als er toestemming is."
            yield bij(knoop, ("citaat",), melding, voorstel)


def eind_voor_begin(knoop: Knoop) -> Iterator[Bevinding]:
    """Iets stopt niet voordat het begint."""
    begin, eind = (getattr(knoop.record, veld, None) for veld in ("jaar_start", "jaar_eind"))
    if begin and eind and eind < begin:
        melding = f"Het eindjaar {eind} ligt vóór beginjaar {begin}."
        yield bij(knoop, ("jaar_eind",), melding, "Kijk beide jaren na.")


def te_veel_inwoners(knoop: Knoop) -> Iterator[Bevinding]:
    """Er doen nooit meer inwoners mee dan Nederland er heeft."""
    if isinstance(knoop.record, Voorbeeld):
        aantal = knoop.record.inwoners_betrokken or 0
        if aantal > INWONERS_VAN_NEDERLAND:
            melding = f"Er staan {citaat(aantal)} betrokken inwoners; dat zijn er te veel."
            yield bij(knoop, ("inwoners_betrokken",), melding, "Kijk het getal na.")


def meer_afgekeurd_dan_onderzocht(knoop: Knoop) -> Iterator[Bevinding]:
    """Wat niet voldeed, is een deel van wat onderzocht is."""
    record = knoop.record
    if isinstance(record, Toetsing) and record.afgekeurd > record.onderzocht:
        melding = f"Er zijn {record.afgekeurd} afgekeurd, en maar {record.onderzocht} onderzocht."
        yield bij(knoop, ("afgekeurd",), melding, "Kijk beide getallen na.")


def kaartfeit_zonder_bron(knoop: Knoop) -> Iterator[Bevinding]:
    """Elk feit op een feitenkaart noemt het adres waar het staat; dat staat ook bij ‘bronnen’."""
    bekend = {een.url for een in getattr(knoop.record, "bronnen", ())}
    for pad, feit in _bronfeiten(knoop):
        if not feit.bron:
            yield bij(knoop, pad, "Dit feit noemt geen bron.", "Vul ‘bron’ in, of haal het weg.")
        elif feit.bron not in bekend:
            melding = "Het adres van dit feit staat niet bij de bronnen van de kaart."
            yield bij(knoop, (*pad, "bron"), melding, "Zet het erbij, met titel en uitgever.")


def bedrag_zonder_jaar(knoop: Knoop) -> Iterator[Bevinding]:
    """Bij een bedrag op een feitenkaart staat van welk jaar het is."""
    for pad, feit in _bronfeiten(knoop):
        in_tekst = EURO.search(feit.tekst) and not JAARTAL.search(feit.tekst)
        if (in_tekst or isinstance(feit, Bedrag)) and not feit.jaar:
            melding = "Bij dit bedrag staat geen jaar."
            yield bij(knoop, pad, melding, "Vul ‘jaar’ in, of haal het bedrag weg.")


def _bronfeiten(knoop: Knoop) -> Iterator[tuple[Pad, Bronfeit]]:
    for veld, waarde in knoop.record:
        for plaats, feit in enumerate(waarde if isinstance(waarde, tuple) else ()):
            if isinstance(feit, Bronfeit):
                yield (veld, plaats), feit


REGELS = (
    per_record(bron_ontbreekt),
    per_record(staaft_niets),
    per_record(uitkomst_zonder_bron, "opmerking"),
    per_record(kosten_zonder_jaar),
    per_record(zekerheid_met_de_hand, "opmerking"),
    per_record(veld_zonder_bron),
    naast_de_rest(bronregel_bestaat_niet),
    naast_de_rest(citaat_zonder_recht),
    per_record(eind_voor_begin),
    per_record(te_veel_inwoners),
    per_record(meer_afgekeurd_dan_onderzocht),
    per_record(kaartfeit_zonder_bron),
    per_record(bedrag_zonder_jaar),
)
