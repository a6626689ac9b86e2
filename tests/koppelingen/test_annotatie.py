"""Annotaties: elke melding naast haar regel, en vreemde tekst blijft tekst."""

import pytest

from kennisbank.koppelingen import Linkmelding
from kennisbank.koppelingen.annotatie import als_annotaties


def test_melding_komt_naast_haar_regel_in_het_bestand() -> None:
    dood = Linkmelding("p.html", "https://a.nl/", "dood", "Weg.", "data/x.yaml", 3)
    assert als_annotaties([dood]) == [
        "::error file=data/x.yaml,line=3,title=Link werkt niet::Weg. Adres: https://a.nl/"
    ]


def test_melding_zonder_bestand_noemt_de_pagina() -> None:
    dood = Linkmelding("p.html", "x.html", "dood", "Weg.")
    assert als_annotaties([dood]) == ["::error title=Link werkt niet::p.html: Weg. Adres: x.html"]


def test_de_ernstigste_melding_staat_vooraan() -> None:
    rij = [Linkmelding("", "u", oordeel, "Zin.", "a", 1) for oordeel in ("opmerking", "onzeker")]
    rij.append(Linkmelding("", "u", "fout", "Zin.", "z", 9))
    soorten = [regel.split(" ")[0] for regel in als_annotaties(rij)]
    assert soorten == ["::error", "::warning", "::notice"]


def test_dezelfde_regel_op_veel_paginas_is_een_annotatie() -> None:
    rij = [Linkmelding(f"{n}.html", "u", "dood", "Weg.", "data/x.yaml", 3) for n in range(50)]
    assert len(als_annotaties(rij)) == 1


@pytest.mark.parametrize(
    "vijandig",
    ["x\n::error::y", "x\r\n::stop-commands::z", "a%0Ab", "a,line=1::b", "\x1b[31m\u202e"],
)
def test_vreemde_tekst_wordt_nooit_een_eigen_opdracht(vijandig: str) -> None:
    melding = Linkmelding(vijandig, vijandig, "fout", vijandig, vijandig, 1)
    [regel] = als_annotaties([melding])
    assert "\n" not in regel
    assert "\r" not in regel
    velden, _, zin = regel.removeprefix("::error ").partition("::")
    assert [een.partition("=")[0] for een in velden.split(",")] == ["file", "line", "title"]
    assert "%0Ab" not in zin.replace("%250Ab", "")
    assert zin.isprintable()
