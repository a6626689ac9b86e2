"""Verhaal: pagina en papier zeggen dezelfde zinnen, en niemand zegt ze nog een keer."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html import unescape

import pytest

from kennisbank.kennisgraaf import Kennisgraaf, Knoop
from kennisbank.lezen import Gemeenten
from kennisbank.papier.blok import Blok, woorden
from kennisbank.papier.stof import stof
from kennisbank.weergave import Omgeving, bladen, toon
from kennisbank.weergave.verhaal import Link, Verhaal
from kennisbank.weergave.vertellen import vertel
from papier.bouwsel import letters

GEEN_ZIN = {
    *("id", "anker", "url", "pagina", "naam", "vorm", "nummer", "maat", "alt", "tekening"),
    *("groepen", "bewijzen", "kern", "markdown", "toelichting"),
}
NIET_OVERAL = {"kop", "leus", "kort", "uitleg", "legenda", "knop"}


def eerste(graaf: Kennisgraaf, soort: str) -> Knoop:
    """Het record met het rijkste verhaal van zijn soort."""
    return max(graaf.van_soort(soort), key=lambda knoop: len(list(zinnen(vertel(graaf, knoop)))))


def zinnen(deel: object) -> Iterator[str]:
    """Elke zin die een verhaal zelf zegt en die op papier hoort te staan."""
    if isinstance(deel, Knoop) or getattr(deel, "verder", False):
        return
    if isinstance(deel, str):
        yield deel
    elif isinstance(deel, tuple):
        for een in deel:
            yield from zinnen(een)
    elif isinstance(deel, Link):
        yield from [] if deel.url else [deel.tekst]
    elif is_dataclass(deel):
        for naam in sorted({een.name for een in fields(deel)} - GEEN_ZIN - NIET_OVERAL):
            yield from zinnen(getattr(deel, naam))


def op_papier(graaf: Kennisgraaf, knoop: Knoop) -> str:
    def alles(blok: Blok) -> Iterator[str]:
        yield from (str(waarde) for _, waarde in blok.velden)
        yield woorden(blok.c)
        for deel in blok.c:
            if isinstance(deel, Blok):
                yield from alles(deel)

    return letters(" ".join(een for blok in stof(knoop.record, graaf, 2) for een in alles(blok)))


def op_de_pagina(graaf: Kennisgraaf, knoop: Knoop) -> str:
    [html] = [
        toon(blad, graaf, Omgeving(Gemeenten()))
        for blad in bladen(graaf)
        if blad.pad == knoop.pagina and not blad.optie
    ]
    return letters(unescape(html.striptags()))


@pytest.mark.parametrize("soort", ["tip", "voorbeeld", "diamant", "rode-draad", "kernwaarde"])
def test_een_zin_uit_het_verhaal_staat_op_de_pagina_en_op_papier(
    echte_graaf: Kennisgraaf, soort: str
) -> None:
    knoop = eerste(echte_graaf, soort)
    verhaal = vertel(echte_graaf, knoop)
    pagina, papier = op_de_pagina(echte_graaf, knoop), op_papier(echte_graaf, knoop)
    zelf = [zin for zin in zinnen(verhaal) if letters(zin)]
    assert len(zelf) > 2
    assert [zin for zin in zelf if letters(zin) not in pagina] == []
    assert [zin for zin in zelf if letters(zin) not in papier] == []


def test_de_notitie_van_2017_heet_ook_op_papier_zo_oud(echte_graaf: Kennisgraaf) -> None:
    knoop = echte_graaf["thema-1"]
    zin = letters("Uit een notitie van 2017, na drie bijeenkomsten")
    assert zin in op_papier(echte_graaf, knoop)
    assert zin in op_de_pagina(echte_graaf, knoop)


def test_alleen_een_bekend_voorbeeld_heet_een_voorbeeld_van_anderen(
    echte_graaf: Kennisgraaf,
) -> None:
    verhaal: Verhaal = vertel(echte_graaf, echte_graaf["prioriteit-3"])
    voorbeelden = [
        een.record
        for stuk in verhaal.stukken
        for deel in getattr(stuk, "delen", ())
        for een in deel.voorbeelden
    ]
    assert voorbeelden
    assert all(getattr(een, "is_bekend", False) for een in voorbeelden)
