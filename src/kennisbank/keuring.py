"""De keuring: regels over records heen. Elke functie is één regel, haar docstring zegt welke."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from .bevinding import Bevinding, citaat
from .kennisgraaf import Kennisgraaf, Knoop, teksten
from .lezen import Gemeenten, bijna
from .lezen.boom import Pad
from .model import AFGELEID, SOORTEN, Overzicht, Prioriteit, Tip, Voorbeeld
from .model.markdown import links

Regel = Callable[[Kennisgraaf, Gemeenten], Iterator[Bevinding]]

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+")
TELEFOON = re.compile(r"(?<![\d/.-])(?:\+31\s?(?:\(0\))?|\(?0)(?:[\s)-]{0,2}\d){9}(?![\d-])")
INVULPLEK = re.compile(r"\[([^\[\]]*)\](?!\()")
ZONDER_BRON = {"begrip", "gemeente", "kader", "overzicht", "rol", "start"}


def keur(graaf: Kennisgraaf, gemeenten: Gemeenten) -> tuple[Bevinding, ...]:
    """Alle bevindingen van alle regels over deze graaf."""
    return tuple(bevinding for regel in REGELS for bevinding in regel(graaf, gemeenten))


def bestaande_gemeente(graaf: Kennisgraaf, gemeenten: Gemeenten) -> Iterator[Bevinding]:
    """Een gemeente staat in de lijst van gemeenten, eventueel onder een oude naam."""
    namen = [*gemeenten.op_naam, *gemeenten.andere_namen]
    for knoop in graaf:
        naam = getattr(knoop.record, "gemeente", None)
        if namen and naam and gemeenten.zoek(naam) is None:
            voorstel = bijna(naam, namen)
            opvolger = gemeenten.andere_namen.get(voorstel)
            nu = f" (nu {opvolger})" if opvolger else ""
            zin = f"Bedoelt u {citaat(voorstel)}{nu}?" if voorstel else ""
            yield _bij(knoop, ("gemeente",), f"{citaat(naam)} is geen gemeente.", zin)


def gemeente_ingevuld(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Een voorbeeld van de vorm gemeente zegt welke gemeente."""
    for knoop in graaf.van_soort("voorbeeld"):
        record = knoop.record
        if isinstance(record, Voorbeeld) and record.vorm == "gemeente" and not record.gemeente:
            melding = "Bij een voorbeeld uit een gemeente hoort het veld ‘gemeente’."
            yield _bij(knoop, (), melding, "Vul de gemeente in, of kies een andere ‘vorm’.")


def verwijzing_in_tekst(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Een link in een tekst wijst naar een webadres of naar een bestaande id."""
    for knoop, pad, tekst in teksten(graaf):
        for doel in links(tekst):
            if ":" not in doel and doel not in graaf and doel not in graaf.onleesbaar:
                voorstel = bijna(doel, list(graaf.knopen))
                zin = f"Bedoelt u {citaat(voorstel)}?" if voorstel else ""
                melding = f"De link naar {citaat(doel)} wijst nergens heen."
                yield _bij(knoop, pad, melding, zin, doel)


def geen_contactgegevens(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Persoonlijke contactgegevens worden nooit gepubliceerd."""
    for knoop, pad, tekst in teksten(graaf):
        zonder_adressen = re.sub(r"https?://\S+", "", tekst)
        if gevonden := EMAIL.search(tekst) or TELEFOON.search(zonder_adressen):
            melding = "Hier staat een e-mailadres of telefoonnummer."
            voorstel = "Haal het weg; contactgegevens publiceren wij niet."
            yield _bij(knoop, pad, melding, voorstel, gevonden.group())


def oplopende_pepers(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Het eerste voorstel heeft één peper; de volgende hebben er twee of drie, met reden."""
    for knoop in graaf.van_soort("prioriteit"):
        if not isinstance(knoop.record, Prioriteit):
            continue
        for plaats, voorstel in enumerate(knoop.record.voorstellen):
            pad = ("voorstellen", plaats, "pepers")
            if (voorstel.pepers == 1) != (plaats == 0):
                melding = f"Voorstel {voorstel.letter} heeft {voorstel.pepers} van 3 pepers."
                uitleg = "Alleen het eerste voorstel krijgt er één; dat staat in het pamflet."
                yield _bij(knoop, pad, melding, uitleg)
            elif voorstel.pepers > 1 and not voorstel.pepers_waarom:
                melding = "Bij 2 of 3 pepers hoort een reden."
                yield _bij(knoop, pad, melding, "Vul ‘pepers_waarom’ in met één zin.")


def vaste_nummers(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """De id van een onderdeel volgt uit het nummer van zijn record en zijn plaats."""
    for knoop in graaf:
        record = knoop.record
        if isinstance(record, Prioriteit):
            ids = [f"voorstel-{record.nummer}{deel.letter}" for deel in record.voorstellen]
            veld = "voorstellen"
        elif isinstance(record, Tip):
            ids = [f"tip-{record.nummer}.{plaats}" for plaats in range(1, len(record.punten) + 1)]
            veld = "punten"
        else:
            continue
        for plaats, (deel, id) in enumerate(zip(record.onderdelen(), ids, strict=True)):
            if deel.id != id:
                melding = f"Deze id is {citaat(deel.id)}, maar hier hoort {citaat(id)}."
                yield _bij(knoop, (veld, plaats, "id"), melding)


def vindplaats_bekend(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Elk record noemt een bron: een plaats in een brondocument of een openbare bladzijde."""
    for knoop in graaf:
        record = knoop.record
        if record.soort in ZONDER_BRON or record.bron or getattr(record, "bronnen", ()):
            continue
        if record.soort != "bron":
            yield _bij(knoop, (), f"{citaat(record.id)} noemt geen bron.", "Vul ‘bron’ in.")


def staaft_een_gevuld_veld(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Een bron staaft alleen velden die er zijn en die gevuld zijn."""
    for knoop in graaf:
        velden = list(type(knoop.record).model_fields)
        for plaats, bewijs in enumerate(getattr(knoop.record, "bronnen", ())):
            for nummer, veld in enumerate(bewijs.staaft):
                pad = ("bronnen", plaats, "staaft", nummer)
                if veld not in velden:
                    voorstel = bijna(veld, velden)
                    zin = f"Bedoelt u {citaat(voorstel)}?" if voorstel else ""
                    yield _bij(knoop, pad, f"{citaat(veld)} is geen veld van dit record.", zin)
                elif not getattr(knoop.record, veld):
                    melding = f"Deze bron staaft {citaat(veld)}, maar dat veld is leeg."
                    yield _bij(knoop, pad, melding, "Vul het veld, of haal het hier weg.")


def geen_verband_met_zichzelf(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Een record hangt niet met zichzelf samen, en noemt een verband maar één keer."""
    for knoop in graaf:
        gezien: set[tuple[str, str]] = set()
        for plaats, relatie in enumerate(knoop.record.relaties):
            pad = ("relaties", plaats, "naar")
            if relatie.naar == knoop.id:
                yield _bij(knoop, pad, "Dit record verwijst naar zichzelf.", "Haal dit weg.")
            elif (relatie.naar, relatie.soort) in gezien:
                melding = f"Het verband met {citaat(relatie.naar)} staat hier al."
                yield _bij(knoop, pad, melding, "Haal dit weg.")
            gezien.add((relatie.naar, relatie.soort))


def jaren_op_volgorde(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Een voorbeeld stopt niet voordat het begint."""
    for knoop in graaf.van_soort("voorbeeld"):
        voorbeeld = knoop.record
        if not isinstance(voorbeeld, Voorbeeld):
            continue
        begin, eind = voorbeeld.jaar_start, voorbeeld.jaar_eind
        if begin and eind and eind < begin:
            yield _bij(knoop, ("jaar_eind",), f"Het eindjaar {eind} ligt vóór beginjaar {begin}.")


def overzicht_toont_een_soort(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """Een overzicht toont een soort die bestaat."""
    namen = list(dict.fromkeys([*(soort.soort for soort in (*SOORTEN, *AFGELEID)), *graaf.soorten]))
    for knoop in graaf.van_soort("overzicht"):
        if isinstance(knoop.record, Overzicht) and knoop.record.toont not in namen:
            melding = f"{citaat(knoop.record.toont)} is geen soort record."
            yield _bij(knoop, ("toont",), melding, f"Kies uit: {', '.join(namen)}.")


def alleen_gemeentenaam_invullen(graaf: Kennisgraaf, _: Gemeenten) -> Iterator[Bevinding]:
    """De enige invulplek in een tekst om over te nemen is [gemeentenaam]."""
    for knoop, pad, tekst in teksten(graaf):
        if pad[-1] in {"akkoordtekst", "afspraak"}:
            for plek in INVULPLEK.findall(tekst):
                if plek != "gemeentenaam":
                    melding = f"Hier staat de invulplek {citaat(f'[{plek}]')}."
                    yield _bij(knoop, pad, melding, "Gebruik alleen [gemeentenaam].", plek)


REGELS: tuple[Regel, ...] = (
    bestaande_gemeente,
    gemeente_ingevuld,
    verwijzing_in_tekst,
    geen_contactgegevens,
    oplopende_pepers,
    vaste_nummers,
    vindplaats_bekend,
    staaft_een_gevuld_veld,
    geen_verband_met_zichzelf,
    jaren_op_volgorde,
    overzicht_toont_een_soort,
    alleen_gemeentenaam_invullen,
)


def _bij(knoop: Knoop, pad: Pad, melding: str, voorstel: str = "", fragment: str = "") -> Bevinding:
    """Een bevinding op de regel van een veld, of van een fragment binnen dat veld."""
    veld = next((str(deel) for deel in reversed(pad) if isinstance(deel, str)), "")
    plek = knoop.vondst.plek((*knoop.pad, *pad), fragment)
    return Bevinding(plek, melding, record=knoop.id, veld=veld, voorstel=voorstel)
