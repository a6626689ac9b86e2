"""Een inzending: van de tekst van een formulier naar een voorstel met zijn uitslag."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..bevinding import Bevinding, Plek
from ..model.tekens import ONZICHTBAAR, VASTE_SPATIE, is_geen_antwoord, opgeruimd, woord_om
from ..model.tekens import naam_van as teken_heet
from .antwoorden import begripsnamen, waarde
from .formulierzinnen import VOORWAARDEN_VELD, naam_van
from .issuetekst import LANGSTE, lees_geplakt, lees_issue, ontbreekt, ontbrekende_beloften
from .recordtekst import Velden
from .toets import HELE_RECORD, PROEF, Toets, Uitslag
from .vragen import FORMULIERVRAGEN

WAAR = Plek("het formulier")


@dataclass(frozen=True, slots=True)
class Inzending:
    """De velden die iemand invulde, de uitslag daarover, en wat wij zelf rechtzetten."""

    velden: Velden
    uitslag: Uitslag
    gedaan: tuple[str, ...] = ()


def beoordeel(tekst: str, toets: Toets) -> Inzending:
    """Wat er in een ingevuld formulier staat, en wat daaraan te verbeteren is.

    Zonder één kop uit het formulier telt een geplakt blok YAML, zoals de site het geeft.
    """
    schoon, gedaan = _zonder_vreemde_tekens(tekst)
    ingevuld = lees_issue(schoon)
    beloften = _nog_te_beloven(schoon)
    if not ingevuld.antwoorden and (geplakt := lees_geplakt(schoon)):
        return _inzending(geplakt, toets.van(geplakt), beloften, gedaan)
    klachten = tuple(Bevinding(WAAR, zin, veld=HELE_RECORD) for zin in ingevuld.klachten)
    if not ingevuld.antwoorden:
        leeg = klachten or (Bevinding(WAAR, "Er is niets ingevuld."),)
        return Inzending({}, Uitslag("", "", leeg))
    antwoorden, weggelaten = _echte(ingevuld.antwoorden)
    velden = _velden(antwoorden, toets)
    vergeten = {vraag.veld for vraag in ontbreekt(antwoorden)}
    ingevallen = {veld: PROEF[veld] for veld in vergeten if veld in PROEF}
    uitslag = toets.van({**velden, **ingevallen})
    gemeld = {een.veld for een in uitslag.bevindingen}
    missers = tuple(_vergeten(veld) for veld in _in_volgorde(vergeten - gemeld))
    return _inzending(velden, uitslag, (*klachten, *beloften, *missers), (*gedaan, *weggelaten))


def _inzending(
    velden: Velden, uitslag: Uitslag, eerst: Sequence[Bevinding], gedaan: Sequence[str]
) -> Inzending:
    heel = replace(uitslag, bevindingen=(*eerst, *uitslag.bevindingen))
    return Inzending(velden, heel, tuple(gedaan))


def _zonder_vreemde_tekens(tekst: str) -> tuple[str, tuple[str, ...]]:
    """De tekst zonder tekens die niemand ziet, en per soort teken wat er is weggehaald."""
    gevonden: dict[str, int] = {}
    for patroon in (ONZICHTBAAR, VASTE_SPATIE):
        for treffer in patroon.finditer(tekst[:LANGSTE]):
            gevonden.setdefault(treffer.group(), treffer.start())
    gedaan = tuple(
        f"In ‘{woord_om(tekst, plaats)}’ stond {teken_heet(teken)}; dat ziet u niet, en het is weg."
        for teken, plaats in gevonden.items()
    )
    return (opgeruimd(tekst) if gevonden else tekst), gedaan


def _nog_te_beloven(tekst: str) -> tuple[Bevinding, ...]:
    """Wat een inzender nog moet beloven voordat wij zijn tekst mogen plaatsen."""
    raad = "Zet daar een kruisje, of zet deze regel onder uw tekst: - [x] {}"
    return tuple(
        Bevinding(
            WAAR,
            f"U gaf nog geen akkoord op: {belofte}",
            veld=VOORWAARDEN_VELD,
            voorstel=raad.format(belofte),
        )
        for belofte in ontbrekende_beloften(tekst)
    )


def _echte(antwoorden: Mapping[str, str]) -> tuple[Mapping[str, str], tuple[str, ...]]:
    """De antwoorden zonder wat alleen zegt dat er geen antwoord is, en de zinnen daarover."""
    vrij = {vraag.veld for vraag in FORMULIERVRAGEN if vraag.vorm != "keuze"}
    weg = [veld for veld, een in antwoorden.items() if veld in vrij and is_geen_antwoord(een)]
    zinnen = tuple(
        f"Bij ‘{naam_van(veld)}’ lezen wij ‘{antwoorden[veld]}’ als leeg." for veld in weg
    )
    return {veld: een for veld, een in antwoorden.items() if veld not in weg}, zinnen


def _velden(antwoorden: Mapping[str, str], toets: Toets) -> Velden:
    namen = begripsnamen(toets.inhoud.graaf)
    return {
        vraag.veld: waarde(vraag, antwoorden.get(vraag.veld, ""), namen)
        for vraag in FORMULIERVRAGEN
    }


def _in_volgorde(velden: set[str]) -> list[str]:
    return [vraag.veld for vraag in FORMULIERVRAGEN if vraag.veld in velden]


def _vergeten(veld: str) -> Bevinding:
    return Bevinding(WAAR, "Dit is nog leeg.", veld=veld, voorstel="Vul het in.")
