"""Regels over gemeenten."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..bevinding import Bevinding, Plek, citaat
from ..kennisgraaf import Knoop
from ..lezen import Gemeenten, sleutel
from ..lezen.bedoelde import geen_gemeente
from ..lezen.inwoners import INWONERS
from ..model import Voorbeeld
from .datums import JAREN
from .regel import bij, naast_de_rest, over_alles, per_record
from .stand import Stand

GELDIG = 5
GEEN_VAN_BEIDE = (
    "Schrijf de naam zoals op de site van de gemeente. Is het er geen? Laat het veld dan weg, "
    "vul ‘organisatie’ in en kies een andere ‘vorm’."
)


def gemeente_onbekend(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Een gemeente staat in de lijst van gemeenten, eventueel onder een oude naam."""
    gemeenten = stand.gemeenten
    naam = getattr(knoop.record, "gemeente", None)
    if naam and gemeenten.op_naam and gemeenten.zoek(naam) is None:
        if any(naam in een for een in gemeenten.stuk):
            return  # de regel van deze gemeente is al gemeld
        melding, zin = geen_gemeente(naam, gemeenten)
        if gemeenten.zonder_namen:
            return  # een oude naam is nu niet te herkennen, en dat is al gemeld
        if not zin and "organisatie" in type(knoop.record).model_fields:
            zin = GEEN_VAN_BEIDE
        elif not zin:
            zin = "Schrijf de naam zoals op de site van de gemeente."
        yield bij(knoop, ("gemeente",), melding, zin)


def gemeente_ontbreekt(knoop: Knoop) -> Iterator[Bevinding]:
    """Een voorbeeld van de vorm gemeente zegt welke gemeente."""
    record = knoop.record
    if isinstance(record, Voorbeeld) and record.vorm == "gemeente" and not record.gemeente:
        melding = "Bij een voorbeeld uit een gemeente hoort het veld ‘gemeente’."
        voorstel = "Vul de gemeente in, of kies een andere ‘vorm’."
        yield bij(knoop, ("gemeente",), melding, voorstel)


def jaar_buiten_de_gemeente(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """In een gemeente gebeurt iets zolang zij bestaat, en niet ervoor of erna."""
    naam = getattr(knoop.record, "gemeente", None) or ""
    begin, einde = bestaan(naam, stand.gemeenten)
    for veld in JAREN:
        jaar = getattr(knoop.record, veld, None)
        if jaar and einde and f"{jaar}-01-01" >= einde:
            melding = f"De gemeente {naam} bestaat niet meer sinds {einde}; hier staat {jaar}."
            nu = stand.gemeenten.andere_namen.get(naam)
            zin = f"Kijk het jaar na, of kies {citaat(nu)}." if nu else "Kijk het jaar na."
            yield bij(knoop, (veld,), melding, zin)
        elif jaar and begin and f"{jaar}-12-31" < begin:
            melding = f"De gemeente {naam} bestaat sinds {begin}; hier staat {jaar}."
            yield bij(knoop, (veld,), melding, "Kijk het jaar na, of noem de gemeente van toen.")


def bestaan(naam: str, gemeenten: Gemeenten) -> tuple[str, str]:
    """De eerste dag van een gemeente en de dag waarop zij ophield; leeg is niet bekend."""
    nu, oud = gemeenten.op_naam.get(naam), gemeenten.opgeheven.get(naam, "")
    verdwijnt = gemeenten.verdwijnt.get(naam)
    return (nu.vanaf if nu else ""), oud or (verdwijnt.per if verdwijnt else "")


def titel_bezet(knoop: Knoop, stand: Stand) -> Iterator[Bevinding]:
    """Twee voorbeelden uit dezelfde gemeente hebben niet dezelfde titel."""
    wie = _wie(knoop, stand.gemeenten)
    ander = stand.eens(_eerste_met_titel).get(wie, knoop) if wie else knoop
    if ander.id != knoop.id:  # met dezelfde id is het hele record al dubbel
        naam = getattr(knoop.record, "gemeente", "")
        melding = f"{naam} heeft al een voorbeeld met deze titel: {ander.plek}."
        voorstel = "Vul dat voorbeeld aan, of kies een andere titel."
        yield bij(knoop, ("titel",), melding, voorstel)


def _eerste_met_titel(stand: Stand) -> Mapping[tuple[str, str], Knoop]:
    eerste: dict[tuple[str, str], Knoop] = {}
    for knoop in stand.graaf.van_soort("voorbeeld"):
        if wie := _wie(knoop, stand.gemeenten):
            eerste.setdefault(wie, knoop)
    return eerste


def _wie(knoop: Knoop, gemeenten: Gemeenten) -> tuple[str, str] | None:
    """De gemeente van nu met de titel, of niets als het geen voorbeeld uit een gemeente is."""
    naam = knoop.record.gemeente if isinstance(knoop.record, Voorbeeld) else ""
    if not naam:
        return None
    nu = gemeenten.zoek(naam)
    return nu.naam if nu else naam, sleutel(knoop.record.titel)


def inwoners_verouderd(stand: Stand) -> Iterator[Bevinding]:
    """Een telling van inwoners is hooguit vijf jaar oud."""
    tellingen = [een.inwoners for een in stand.gemeenten.op_naam.values() if een.inwoners]
    oud: dict[str, list[int]] = {}
    for een in tellingen if stand.peildatum else ():
        if f"{int(een.peildatum[:4]) + GELDIG}{een.peildatum[4:]}" < stand.peildatum:
            oud.setdefault(een.peildatum, []).append(een.regel)
    for dag, regels in oud.items():
        meer = f" Dat geldt voor nog {len(regels) - 1} tellingen." if len(regels) > 1 else ""
        melding = f"Deze telling van {dag} is ouder dan vijf jaar.{meer}"
        raad = "Vul de aantallen van nu in, met hun dag; het CBS geeft ze elk jaar."
        yield Bevinding(Plek(INWONERS, min(regels)), melding, voorstel=raad)


REGELS = (
    naast_de_rest(gemeente_onbekend),
    per_record(gemeente_ontbreekt),
    naast_de_rest(jaar_buiten_de_gemeente),
    naast_de_rest(titel_bezet),
    over_alles(inwoners_verouderd, "opmerking"),
)
