"""Het verhaal van de achtergrond: kernwaarden, thema's, de oproep en de leesroutes."""

from __future__ import annotations

from dataclasses import replace

from ...kennisgraaf import Kennisgraaf, Knoop
from ...model import Kernwaarde, Oproep, Partner, Rol, Spoor, Thema
from ..naam import aantal, in_zin
from ..verhaal import Delen, Kop, Melding, Onderdeel, Regels, Tafel, Tekst, Verhaal
from .blik import Blik, vertel_over


@vertel_over.register
def _kernwaarde(record: Kernwaarde, blik: Blik) -> Verhaal:
    return blik.verhaal(
        "Kernwaarde",
        Tafel(
            Kop("Stel deze vraag"),
            (blik.graaf.plaatsen[record.id] + 1,),
            f"Een ronde tafel met tien stoelen; bezet is {in_zin(record.titel)}.",
            markdown=record.vraag,
            noot="De vraag is van de redactie.",
        ),
        Tekst(record.tekst or ""),
        herkomst="Het boekje noemt deze waarde bij een rode draad. "
        "Wat zij betekent, legt het niet uit.",
    )


@vertel_over.register
def _thema(record: Thema, blik: Blik) -> Verhaal:
    punten = aantal(len(record.actiepunten), "punt", "punten")
    return blik.verhaal(
        blik.van_het_aantal(),
        Delen(
            Kop(f"{punten} om mee te beginnen", "actiepunten", "Om mee te beginnen"),
            tuple(map(blik.onderdeel, record.actiepunten)),
        ),
        Tekst(record.tekst or ""),
        Regels(naam="begrippen", knopen=blik.knopen(record.instrumenten)),
        leus=record.leus,
        herkomst="Uit een notitie van 2017, na drie bijeenkomsten met ongeveer tachtig deelnemers.",
        maat="groot",
    )


@vertel_over.register
def _oproep(record: Oproep, blik: Blik) -> Verhaal:
    themas, sporen = len(record.themas), len(record.sporen)
    uitgangspunten, partners = len(record.uitgangspunten), len(record.partners)
    return blik.verhaal(
        "",
        Melding(record.let_op or ""),
        Delen(
            Kop(f"{themas} onderwerpen om op te proberen", "onderwerpen", "Onderwerpen"),
            tuple(map(blik.onderdeel, record.themas)),
        ),
        Delen(
            Kop(f"{aantal(sporen, 'manier', 'manieren')} om mee te doen", "sporen", "Meedoen"),
            tuple(_spoor(een, blik) for een in record.sporen),
            "stukjes",
        ),
        Delen(
            Kop(
                aantal(uitgangspunten, "uitgangspunt", "uitgangspunten"),
                "uitgangspunten",
                "Uitgangspunten",
            ),
            tuple(Onderdeel(een.titel, een.kern, een.id) for een in record.uitgangspunten),
            "snoer",
        ),
        Tekst(record.tekst or ""),
        Delen(
            Kop(aantal(partners, "partner", "partners"), "partners", "Partners"),
            tuple(map(_partner, record.partners)),
            "namen",
            "Zo noemt de oproep hen.",
        ),
        maat="groot",
    )


def _spoor(record: Spoor, blik: Blik) -> Onderdeel:
    return replace(blik.onderdeel(record), noot=f"Bedoeld voor {in_zin(record.voor_wie)}.")


def _partner(record: Partner) -> Onderdeel:
    noot = "(niet zeker)" if record.gelezen == "onzeker" else ""
    return Onderdeel(record.titel, record.kern, record.id, noot=noot)


@vertel_over.register
def _rol(record: Rol, blik: Blik) -> Verhaal:
    stappen = tuple(
        Onderdeel(
            een.titel,
            nummer=str(nummer),
            toelichting=een.tekst,
            lees=blik.knopen(een.naar),
        )
        for nummer, een in enumerate(record.stappen, 1)
    )
    zelf = tuple(
        replace(blik.onderdeel(een), nummer=str(nummer), overname=een.overname or "")
        for nummer, een in enumerate(record.alineas, 1)
    )
    return blik.verhaal(
        f"Leesroute in {aantal(len(stappen), 'stap', 'stappen')}",
        Delen(Kop("Zo doet u het", "zo-doet-u-het"), zelf),
        Tekst(record.tekst or ""),
        Delen(Kop("De route", "route"), stappen),
        zijlijn=(
            Regels(
                kop=Kop("Alle leesroutes"),
                naam="wijzer",
                knopen=blik.graaf.eens(_rollen),
                verder=True,
            ),
        ),
        herkomst="De redactie stelde deze route samen.",
        maat="groot",
    )


def _rollen(graaf: Kennisgraaf) -> tuple[Knoop, ...]:
    return tuple(sorted(graaf.van_soort(Rol.soort), key=lambda een: een.record.rang()))
