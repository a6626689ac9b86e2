"""Annotaties: elke melding naast haar regel, en vreemde tekst blijft tekst."""

import pytest

from kennisbank.annotatie import annotaties
from kennisbank.bevinding import Plek
from kennisbank.koppelingen import linkmelding


def test_melding_komt_naast_haar_regel_in_het_bestand() -> None:
    dood = linkmelding("p.html", "https://a.nl/", "dood", "Weg.", Plek("data/x.yaml", 3))
    assert annotaties([dood]) == [
        "::error file=data/x.yaml,line=3,title=Link werkt niet::Weg. Adres: https://a.nl/"
    ]


def test_melding_zonder_bestand_noemt_de_pagina() -> None:
    dood = linkmelding("p.html", "x.html", "dood", "Weg.")
    assert annotaties([dood]) == ["::error title=Link werkt niet::p.html: Weg. Adres: x.html"]


def test_de_ernstigste_melding_staat_vooraan() -> None:
    rij = [
        linkmelding("", "u", oordeel, "Zin.", Plek("a", 1)) for oordeel in ("opmerking", "onzeker")
    ]
    rij.append(linkmelding("", "u", "fout", "Zin.", Plek("z", 9)))
    soorten = [regel.split(" ")[0] for regel in annotaties(rij)]
    assert soorten == ["::error", "::warning", "::notice"]


def test_dezelfde_regel_op_veel_paginas_is_een_annotatie() -> None:
    rij = [linkmelding(f"{n}.html", "u", "dood", "Weg.", Plek("data/x.yaml", 3)) for n in range(50)]
    assert len(annotaties(rij)) == 1


@pytest.mark.parametrize(
    "vijandig",
    ["x\n::error::y", "x\r\n::stop-commands::z", "a%0Ab", "a,line=1::b", "\x1b[31m\u202e"],
)
def test_vreemde_tekst_wordt_nooit_een_eigen_opdracht(vijandig: str) -> None:
    melding = linkmelding(vijandig, vijandig, "fout", vijandig, Plek(vijandig, 1))
    [regel] = annotaties([melding])
    assert "\n" not in regel
    assert "\r" not in regel
    velden, _, zin = regel.removeprefix("::error ").partition("::")
    assert [een.partition("=")[0] for een in velden.split(",")] == ["file", "line", "title"]
    assert "%0Ab" not in zin.replace("%250Ab", "")
    assert zin.isprintable()
