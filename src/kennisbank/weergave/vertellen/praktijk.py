"""Het verhaal van de praktijk: voorbeelden, DiAmanten en rode draden."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice

from ...kennisgraaf import Knoop
from ...lezen.inwoners import met_punten
from ...model import DiAmant, Gemeenteprofiel, Record, RodeDraad, Uitspraak, Voorbeeld
from .. import buurt, takken, verhaal, versheid
from ..buurt import Buur
from ..naam import ONBEKEND, VORM, datum, domein, in_zin, kort_adres
from ..oogopslag import Breed, Oogopslag, Vak
from ..verhaal import (
    Bronnen,
    Delen,
    Feit,
    Feiten,
    Kop,
    Kort,
    Leeg,
    Link,
    Melding,
    Regels,
    Tafel,
    Tekst,
    Verhaal,
    Zin,
)
from .blik import (
    Blik,
    gegevens,
    op_een_rij,
    opsomming,
    staven,
    titels,
    vertel_over,
)

HOE_HET_GING = {
    "waarom": "Waarom",
    "wat": "Wat er gebeurde",
    "hoe": "Aanpak",
    "resultaat": "Resultaat",
}
WAT_HET_IS = {"wat": "Wat", "hoe": "Hoe", "resultaat": "Resultaat", "les": "Les"}
NIET_GEVONDEN = {
    "jaar_start": "wanneer het was",
    "wat": "wat het is",
    "waarom": "waarom zij het deden",
    "hoe": "hoe het ging",
    "resultaat": "wat het opleverde",
    "kosten": "wat het kostte",
    "les": "wat anderen ervan kunnen leren",
}
NIETS_BEKEND = Leeg(
    Kop("Hier weten wij nog niets van"),
    "De bron noemt dit voorbeeld zonder toelichting. Weet u meer?",
    "Vul dit voorbeeld aan",
    vul_aan=True,
)
MEESTE_TITELS = 3
ERBIJ_GEZOCHT = "Dit voorbeeld staat niet in de vijf brondocumenten. De redactie zocht het erbij."


def _feiten(record: Voorbeeld | DiAmant, velden: Mapping[str, str], kop: Kop) -> Feiten:
    """De feiten van een record, en in een gewone zin alles wat wij niet vonden."""
    bekend = tuple(
        Feit(titel, waarde, staven(record.bronnen, veld))
        for veld, titel in velden.items()
        if (waarde := getattr(record, veld))
    )
    niet = opsomming(zin for veld, zin in NIET_GEVONDEN.items() if _mist(record, veld))
    return Feiten(bekend, record.bronnen, f"Niet gevonden: {niet}." if niet else "", kop)


def _mist(record: Record, veld: str) -> bool:
    return veld in type(record).model_fields and not getattr(record, veld)


@vertel_over.register
def _voorbeeld(record: Voorbeeld, blik: Blik) -> Verhaal:
    profiel = next(iter(takken.verwanten(blik.graaf, record.id, Gemeenteprofiel.soort)), None)
    bekend = record.is_bekend or record.waarom
    return blik.verhaal(
        f"Voorbeeld uit {record.gemeente}" if record.gemeente else VORM[record.vorm],
        _in_een_oogopslag(record, profiel.record if profiel else None),
        _te_laat(record, blik.omgeving.peildatum),
        _feiten(record, HOE_HET_GING, Kop("Hoe het ging", "verhaal")) if bekend else NIETS_BEKEND,
        Melding(record.let_op or ""),
        Tekst(record.citaat or "", vorm="citaat"),
        Bronnen(record.bronnen),
        _lijkt_hierop(blik),
        zijlijn=(
            *((_even_groot(profiel, blik), _meer_uit(profiel, blik)) if profiel else ()),
            _zekerheid(record),
        ),
        labels=_labels(record, profiel),
        begrippen=blik.knopen(record.instrumenten),
        herkomst="" if record.bron else ERBIJ_GEZOCHT,
    )


def _labels(record: Voorbeeld, profiel: Knoop | None) -> Iterator[str]:
    nu = profiel.record.titel if profiel and record.gemeente else ""
    if record.gemeente and nu not in {"", record.gemeente, record.gemeente.replace("&", "en")}:
        yield f"nu gemeente {nu}"
    if record.gemeente and record.organisatie:
        yield record.organisatie


def _te_laat(record: Voorbeeld, peildatum: str) -> Melding | None:
    voor = versheid.nakijken_voor(record)
    if not versheid.is_voorbij(voor, peildatum):
        return None
    zin = f"Dit voorbeeld is aan een nieuwe controle toe. Dat had gemoeten vóór {datum(voor)}."
    return Melding(zin, "", vorm="verouderd")


def _in_een_oogopslag(record: Voorbeeld, profiel: Record | None) -> Oogopslag:
    """Waar, wanneer, hoe het afliep en wat het kostte; dan de kern en de les."""
    les = Breed("Les", record.les or "", staven(record.bronnen, "les"))
    vakken = (
        _waar(record, profiel),
        _wanneer(record),
        Vak("Hoe liep het af?", record.afloop if record.is_bekend else "", vorm="afloop"),
        _deden_mee(record),
        Vak("Kosten", record.kosten or "", tekening="geld", vorm="zin"),
    )
    return Oogopslag(
        tuple(een for een in vakken if een.waarde),
        (les,) if record.les else (),
        record.bronnen,
        kern="Wat",
    )


def _waar(record: Voorbeeld, profiel: Record | None) -> Vak:
    """De gemeente met haar inwoners; zonder gemeente wie het deed, of in welk land."""
    if record.gemeente:
        telling = profiel.inwoners if isinstance(profiel, Gemeenteprofiel) else 0
        erbij = f"{met_punten(telling)} inwoners" if telling else record.land or ""
        return Vak("Waar", record.gemeente, (erbij,) if erbij else (), "plaats")
    if record.organisatie:
        return Vak("Wie", record.organisatie, (record.land,) if record.land else (), "mens")
    return Vak("Waar", record.land or "", tekening="plaats")


def _wanneer(record: Voorbeeld) -> Vak:
    jaren = dict.fromkeys(filter(None, (record.jaar_start, record.jaar_eind)))
    status = record.status if record.status not in {"onbekend", record.afloop} else ""
    erbij = {"loopt": "loopt nog"}.get(status, status)
    zin = (erbij,) if erbij and erbij != record.afloop else ()
    return Vak("Wanneer", " – ".join(map(str, jaren)), zin, "kalender")


def _deden_mee(record: Voorbeeld) -> Vak:
    mensen = record.inwoners_betrokken
    return Vak("Deden mee", met_punten(mensen) if mensen else "", ("inwoners",), "mensen")


def _zekerheid(record: Voorbeeld) -> Kort:
    paren = {"Zekerheid feiten": record.zekerheid, "Bronnen bekeken": datum(record.gezien_op)}
    return gegevens(paren, Kop("Hoe zeker is dit?"), _bedoeld(record))


def _bedoeld(record: Voorbeeld) -> str:
    if record.bedoeld == "vast" or record.vorm == "begripslink":
        return ""
    hoe = "waarschijnlijk" if record.bedoeld == "waarschijnlijk" else "niet zeker"
    return f"Het is {hoe} dat het pamflet dit voorbeeld bedoelt."


def _even_groot(profiel: Knoop, blik: Blik) -> Regels:
    """Van gemeenten met ongeveer evenveel inwoners elk één voorbeeld."""
    record = profiel.record
    if not isinstance(record, Gemeenteprofiel):
        return Regels()
    buren = buurt.even_groot(blik.graaf, blik.omgeving.gemeenten, record)
    return Regels(
        tuple(map(_net_zo_groot, buren)),
        Kop(f"Even groot als {record.titel}") if buren else None,
        "lijst",
        verder=True,
    )


def _net_zo_groot(buur: Buur) -> Zin:
    knoop = buur.voorbeeld
    jaar = getattr(knoop.record, "jaar_start", None)
    wonen = f"{met_punten(buur.inwoners)} inwoners" if buur.inwoners else ""
    waar = ", ".join(map(str, filter(None, (buur.titel, wonen, jaar))))
    return (Link(knoop.record.titel, knoop.id), f" {waar}")


def _meer_uit(profiel: Knoop, blik: Blik) -> Regels:
    ids = getattr(profiel.record, "voorbeelden", ())
    anders = (id for id in ids if id != blik.knoop.id and id in blik.graaf)
    return Regels(
        tuple((een,) for een in titels(blik.knopen(islice(anders, MEESTE_TITELS)))),
        Kop(f"Meer uit {profiel.record.titel}"),
        "lijst",
        slot=(Link(f"Alles over {profiel.record.titel} en de buren", profiel.id),),
        verder=True,
    )


def _lijkt_hierop(blik: Blik) -> Regels:
    knopen = blik.knopen(blik.omgeving.gelijkenis.get(blik.knoop.id, ()))
    return Regels(kop=Kop("Lijkt hierop"), naam="index", knopen=knopen, verder=True)


@vertel_over.register
def _diamant(record: DiAmant, blik: Blik) -> Verhaal:
    return blik.verhaal(
        blik.van_het_aantal(),
        Melding(record.let_op or ""),
        Tekst(record.tekst or ""),
        _feiten(record, WAT_HET_IS, Kop("De feiten", "feiten")),
        Feiten((_waar_nu(record),)),
        Regels(naam="begrippen", knopen=blik.knopen(record.instrumenten)),
        Bronnen(record.bronnen),
        zijlijn=(_in_het_kort(record),),
        labels=(record.werkvorm,),
        maat="groot",
    )


def _waar_nu(record: DiAmant) -> Feit:
    plek = record.vindplek
    zin: Zin = ("Wij vonden geen plek waar dit nu nog staat.",)
    if plek.url and plek.stand == "nu":
        zin = (Link(f"Bekijk het op {domein(plek.url)}", url=plek.url),)
    elif plek.url:
        oud = "Wij kennen alleen het oude adres. Of het nog werkt, weten wij niet: "
        zin = (oud, Link(domein(plek.url), url=plek.url))
    return Feit(
        "Waar nu",
        plek.toelichting or "",
        zin=zin,
        onzeker=not (plek.url and plek.stand == "nu"),
        lijstkop="Verwant materiaal:" if plek.verwant else "",
        lijst=tuple((Link(kort_adres(een), url=een),) for een in plek.verwant),
    )


def _in_het_kort(record: DiAmant) -> Kort:
    paren = {
        "Voor wie": ", ".join(record.voor_wie),
        "Gemaakt door": record.gemaakt_door or ONBEKEND,
        "Jaar": record.jaar or ONBEKEND,
        "Status": record.status,
        "Zekerheid feiten": record.zekerheid,
        "Bronnen bekeken": datum(record.gezien_op),
    }
    return gegevens(paren, Kop("In het kort"))


@vertel_over.register
def _rode_draad(record: RodeDraad, blik: Blik) -> Verhaal:
    waar = f", bladzijde {record.bladzijde}" if record.bladzijde else ""
    return blik.verhaal(
        blik.van_het_aantal(),
        Delen(
            Kop("Wat overal terugkwam", "gezien"),
            tuple(replace(blik.onderdeel(een), voorbeelden=()) for een in record.waarnemingen),
            "snoer",
        ),
        _uitspraak(record.uitspraak, blik) if record.uitspraak else None,
        Tekst(record.tekst or ""),
        zijlijn=filter(None, (_aan_tafel(blik, blik.knopen(record.kernwaarden)),)),
        herkomst=f"Lessen uit meer dan tachtig bezoeken aan gemeenten, 2021{waar}.",
        maat="groot",
    )


def _uitspraak(uitspraak: Uitspraak, blik: Blik) -> verhaal.Uitspraak:
    wie: list[str | Link] = []
    for een in blik.knopen([uitspraak.persoon]):
        over = (getattr(een.record, veld, None) for veld in ("functie", "gemeente"))
        rest = "".join(f", {wat}" for wat in over if wat)
        wie += [Link(een.record.titel, een.id), f"{rest} · "]
    return verhaal.Uitspraak(uitspraak.naverteld, (*wie, "naverteld, geen letterlijk citaat"))


def _aan_tafel(blik: Blik, waarden: tuple[Knoop, ...]) -> Tafel | None:
    """De kernwaarden aan tafel, met hun plaats in de rij van tien."""
    if not waarden:
        return None
    hoeveel = f"horen {len(waarden)} kernwaarden" if len(waarden) > 1 else "hoort één kernwaarde"
    namen = [in_zin(een.record.titel) for een in waarden]
    links = (Link(naam, een.id) for naam, een in zip(namen, waarden, strict=True))
    return Tafel(
        Kop("Aan tafel"),
        tuple(blik.graaf.plaatsen[een.id] + 1 for een in waarden),
        f"Een ronde tafel met tien stoelen; bezet zijn {', '.join(namen)}.",
        zin=(f"Bij deze rode draad {hoeveel}: ", *op_een_rij(links), "."),
    )
