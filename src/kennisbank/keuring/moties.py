"""Regels over de motie bij een voorstel: zij is over te nemen zonder haar te herschrijven."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..bevinding import Bevinding, citaat
from ..kennisgraaf import Knoop, teksten_in
from ..lezen.boom import Pad
from ..model import Motie, Voorstel
from .regel import bij, naast_de_rest, per_record
from .stand import Stand

BEGIN = re.compile(r"(?:vóór \[datum\] )?[a-zé]")
DOEN = re.compile(r"\bte [a-zë]+")
TERMIJN = re.compile(
    r"\[datum\]|\bbinnen [a-z]+ (?:weken|maanden)\b|\b(?:elk|ieder) (?:jaar|halfjaar|kwartaal)\b"
)
KOPPELT_TERUG = re.compile(
    r"\bde raad\b.*\b(?:melden|sturen|vertellen|voor te leggen|laten weten|verslag|leggen)\b"
)
INVULPLEK = re.compile(r"\[[^\[\]]*\]")
INVULPLEKKEN = ("[gemeentenaam]", "[datum]", "[…]")
EINDE = ".,;:!?"


def _motie(knoop: Knoop) -> Motie | None:
    return knoop.record.motie if isinstance(knoop.record, Voorstel) else None


def motie_ontbreekt(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Heeft één voorstel een motie, dan heeft elk voorstel er een: de lezer kiest zelf welk."""
    if (
        isinstance(knoop.record, Voorstel)
        and not knoop.record.motie
        and stand.eens(_er_zijn_moties)
    ):
        yield bij(knoop, ("afspraak",), "Dit voorstel heeft geen motie.", "Vul ‘motie’ in.")


def _er_zijn_moties(stand: Stand) -> bool:
    return any(map(_motie, stand.graaf.van_soort("voorstel")))


def verzoek_past_niet(knoop: Knoop) -> Iterator[Bevinding]:
    """Een verzoek past achter ‘Verzoekt het college’: klein, en met ‘te’."""
    motie = _motie(knoop)
    for plaats, tekst in enumerate(motie.verzoekt if motie else ()):
        if not BEGIN.match(tekst) or not DOEN.search(tekst):
            melding = f"Dit past niet achter ‘Verzoekt het college’: {citaat(tekst)}."
            voorstel = "Schrijf: vóór [datum] een plan te maken."
            yield bij(knoop, ("motie", "verzoekt", plaats), melding, voorstel, tekst.split()[0])


def verzoek_zonder_termijn(knoop: Knoop) -> Iterator[Bevinding]:
    """In een motie heeft ten minste één verzoek een dag of een termijn."""
    if (motie := _motie(knoop)) and not any(map(TERMIJN.search, motie.verzoekt)):
        melding = "Geen van de verzoeken heeft een termijn."
        yield bij(knoop, ("motie", "verzoekt"), melding, "Schrijf er vóór [datum] bij.")


def verzoek_zonder_terugkoppeling(knoop: Knoop) -> Iterator[Bevinding]:
    """Het laatste verzoek van een motie zegt wat de raad terugkrijgt."""
    if (motie := _motie(knoop)) and not KOPPELT_TERUG.search(motie.verzoekt[-1]):
        pad = ("motie", "verzoekt", len(motie.verzoekt) - 1)
        laatste = citaat(motie.verzoekt[-1])
        melding = f"Het laatste verzoek zegt niet wat de raad terugkrijgt: {laatste}."
        yield bij(knoop, pad, melding, "Schrijf: de raad vóór [datum] te laten weten wat er kwam.")


def leesteken_in_een_motie(knoop: Knoop) -> Iterator[Bevinding]:
    """Een deel van een motie is geen zin: het stuk zelf zet de leestekens. Een vraag vraagt."""
    if (motie := _motie(knoop)) is None:
        return
    for pad, tekst in _delen(motie):
        if tekst.endswith(tuple(EINDE)):
            melding = f"Aan het eind staat een leesteken; dat zet het stuk zelf: {citaat(tekst)}."
            yield bij(knoop, pad, melding, "Haal het weg.", tekst[-12:])
    for plaats, tekst in enumerate(motie.besluit):
        if not tekst.endswith("."):
            melding = f"Een besluit is een hele zin, met een punt: {citaat(tekst)}."
            yield bij(knoop, ("motie", "besluit", plaats), melding, "Zet er een punt achter.")
    for plaats, tekst in enumerate(motie.vragen):
        if not tekst.endswith("?"):
            melding = f"Een vraag eindigt met een vraagteken: {citaat(tekst)}."
            yield bij(knoop, ("motie", "vragen", plaats), melding, "Maak er een vraag van.")


def vreemde_invulplek_in_een_motie(knoop: Knoop) -> Iterator[Bevinding]:
    """Een motie heeft drie invulplekken: [gemeentenaam], [datum] en […]."""
    for pad, tekst in teksten_in(knoop.record) if _motie(knoop) else ():
        for plek in INVULPLEK.findall(tekst) if pad[0] == "motie" else ():
            if plek not in INVULPLEKKEN:
                melding = f"Hier staat de invulplek {citaat(plek)}."
                yield bij(knoop, pad, melding, f"Kies uit: {', '.join(INVULPLEKKEN)}.", plek)


def bron_van_een_feit_staat_er_niet(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """De bron van een feit in een motie is een van de bronnen van het record waar het staat."""
    motie = _motie(knoop)
    for plaats, feit in enumerate(motie.constaterende if motie else ()):
        record = stand.graaf[feit.uit[0]].record if feit.uit[0] in stand.graaf else None
        lijsten = (getattr(record, naam, ()) for naam in ("bronnen", "artikelen"))
        bekend = {een.url for lijst in lijsten for een in lijst}
        if feit.bron and record and feit.bron not in bekend:
            melding = f"{citaat(feit.uit[0])} noemt deze bron niet: {citaat(feit.bron)}."
            pad = ("motie", "constaterende", plaats, "bron")
            yield bij(knoop, pad, melding, "Neem het adres over, of laat het veld weg.")


def _delen(motie: Motie) -> Iterator[tuple[Pad, str]]:
    """De delen die in een opsomming komen, met hun plaats."""
    yield ("motie", "onderwerp"), motie.onderwerp
    for plaats, feit in enumerate(motie.constaterende):
        yield ("motie", "constaterende", plaats, "tekst"), feit.tekst
    for plaats, reden in enumerate(motie.overwegende):
        yield ("motie", "overwegende", plaats, "tekst"), reden.tekst
    for naam, rij in (("spreekt_uit", motie.spreekt_uit), ("verzoekt", motie.verzoekt)):
        for plaats, tekst in enumerate(rij):
            yield ("motie", naam, plaats), tekst


REGELS = (
    naast_de_rest(motie_ontbreekt),
    per_record(verzoek_past_niet),
    per_record(verzoek_zonder_termijn),
    per_record(verzoek_zonder_terugkoppeling),
    per_record(leesteken_in_een_motie),
    per_record(vreemde_invulplek_in_een_motie),
    naast_de_rest(bron_van_een_feit_staat_er_niet),
)
