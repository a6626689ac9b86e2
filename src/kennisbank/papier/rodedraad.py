"""Rode draden op papier: wat overal terugkwam, wie het zei en welke waarden aan tafel zitten."""

from __future__ import annotations

from ..kennisgraaf import Kennisgraaf
from ..model import Record, RodeDraad, Uitspraak
from ..weergave.naam import in_zin
from . import boom
from .blok import Blokken, blok
from .delen import begrippen, bekend, bronregel, kop, rij, samenhang, tussenkop
from .stof import stof, veldtekst
from .woordbreuk import breekbaar

WIE = ("functie", "gemeente")


@stof.register
def _rode_draad(record: RodeDraad, graaf: Kennisgraaf, niveau: int) -> Blokken:
    waar = f" · bladzijde {record.bladzijde} van de bron" if record.bladzijde else ""
    soort = f"Rode draad {record.nummer} van {len(graaf.van_soort('rode-draad'))}{waar}"
    return (
        kop(graaf, record, niveau, groot=True, soort=soort),
        tussenkop("Wat overal terugkwam", niveau + 1),
        *(een for deel in record.waarnemingen for een in _waarneming(deel, graaf, niveau + 2)),
        *(_uitspraak(record.uitspraak, graaf) if record.uitspraak else ()),
        *_aan_tafel(record, graaf),
        *veldtekst(record, "tekst", niveau + 1),
        *samenhang(graaf, record),
        bronregel(graaf, record),
    )


def _waarneming(record: Record, graaf: Kennisgraaf, niveau: int) -> Blokken:
    return (
        blok(
            "nummer",
            *boom.regel(record.kern),
            id=record.id,
            niveau=niveau,
            nummer=record.id.rpartition("-")[2],
            titel=breekbaar(record.titel),
        ),
        blok("inspring", *begrippen(graaf, getattr(record, "instrumenten", ()))),
    )


def _uitspraak(uitspraak: Uitspraak, graaf: Kennisgraaf) -> Blokken:
    wie = [
        ", ".join(
            str(een)
            for een in (knoop.record.titel, *(getattr(knoop.record, veld) for veld in WIE))
            if een
        )
        for knoop in bekend(graaf, [uitspraak.persoon])
    ]
    voet = " · ".join([*wie, "naverteld, geen letterlijk citaat"])
    return (blok("uitspraak", *boom.tekst(uitspraak.naverteld), voet=voet),)


def _aan_tafel(record: RodeDraad, graaf: Kennisgraaf) -> Blokken:
    """De kernwaarden aan tafel, met hun plaats in de rij van tien."""
    waarden = bekend(graaf, record.kernwaarden)
    if not waarden:
        return ()
    namen = (blok("naar", in_zin(een.record.titel), id=een.id) for een in waarden)
    plaatsen = " ".join(str(graaf.plaatsen[een.id] + 1) for een in waarden)
    bezet = ", ".join(in_zin(een.record.titel) for een in waarden)
    return (
        blok(
            "tafel",
            "Kernwaarden bij deze rode draad: ",
            *rij(namen),
            ".",
            bezet=plaatsen,
            alt=f"Een ronde tafel met tien stoelen; bezet zijn {bezet}.",
        ),
    )
