"""Rekenbladen: geldig OpenDocument dat een ander programma precies terugleest."""

import csv
import re
import zipfile
from io import BytesIO, StringIO
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import load_workbook

from kennisbank.opendata.rekenblad import SOORT, csv_tekst, ods_bytes
from kennisbank.opendata.tabel import Cel, Tabel, leesbaar

PROEF = Tabel("proef", ("naam", "jaar"), (("Zeist", 2021), ("Fryslân & <é>", ""), ("", -7)))
URN = "{urn:oasis:names:tc:opendocument:xmlns:"
SPATIE, TAB = "\x01", "\x02"  # komen zelf nooit in een rekenblad
DELEN = ("META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml")


def lees(inhoud: bytes, blad: str = "proef") -> list[list[object]]:
    return [list(rij) for rij in load_workbook(BytesIO(inhoud)).get_sheet_by_name(blad).to_python()]


def deel(inhoud: bytes, naam: str) -> Element:
    return fromstring(zipfile.ZipFile(BytesIO(inhoud)).read(naam))  # noqa: S314 - eigen bestand


def een_cel(tekst: Cel) -> bytes:
    return ods_bytes((Tabel("proef", ("kop",), ((tekst,),)),))


def tekst_van(inhoud: bytes) -> str:
    """De tekst van de cel onder de kop, zoals OpenDocument haar voorschrijft."""
    alineas = list(deel(inhoud, "content.xml").iter(f"{URN}text:1.0}}p"))[1:]
    return "\n".join(_alinea(alinea) for alinea in alineas)


def _alinea(alinea: Element) -> str:
    """Kale witruimte telt één keer en aan de rand niet; alleen opmaak bewaart haar."""
    tekst = alinea.text or ""
    for kind in alinea:
        aantal = int(kind.get(f"{URN}text:1.0}}c", "1"))
        tekst += (TAB if kind.tag.endswith("}tab") else SPATIE * aantal) + (kind.tail or "")
    kaal = re.sub(r"[ \t\r\n]+", " ", tekst).strip(" ")
    return kaal.replace(SPATIE, " ").replace(TAB, "\t")


def test_ander_programma_leest_dezelfde_tabel_met_getallen_als_getal() -> None:
    assert lees(ods_bytes((PROEF,))) == [
        ["naam", "jaar"],
        ["Zeist", 2021],
        ["Fryslân & <é>", ""],
        ["", -7],
    ]


def test_elke_tabel_krijgt_haar_eigen_blad() -> None:
    tweede = Tabel("Beheer & <zo>", ("a",), (("b",),))
    inhoud = ods_bytes((PROEF, tweede))
    assert load_workbook(BytesIO(inhoud)).sheet_names == ["proef", "Beheer & <zo>"]
    assert lees(inhoud, "Beheer & <zo>") == [["a"], ["b"]]


def test_soort_staat_vooraan_en_oningepakt() -> None:
    inhoud = ods_bytes((PROEF,))
    eerste = zipfile.ZipFile(BytesIO(inhoud)).infolist()[0]
    assert (eerste.filename, eerste.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert eerste.extra == b""
    assert inhoud[38 : 38 + len(SOORT)] == SOORT.encode()


def test_elk_deel_is_welgevormd_en_staat_in_het_manifest() -> None:
    inhoud = ods_bytes((PROEF,))
    manifest = deel(inhoud, DELEN[0])
    genoemd = [een.get(f"{URN}manifest:1.0}}full-path") for een in manifest]
    assert genoemd == ["/", *DELEN[1:]]
    assert zipfile.ZipFile(BytesIO(inhoud)).namelist() == ["mimetype", *DELEN]
    for naam in DELEN:
        deel(inhoud, naam)


def test_blad_noemt_zijn_titel_en_taal() -> None:
    meta = deel(ods_bytes((PROEF,), titel="Voorbeelden & meer"), "meta.xml")
    dc = "{http://purl.org/dc/elements/1.1/}"
    assert next(meta.iter(f"{dc}title")).text == "Voorbeelden & meer"
    assert next(meta.iter(f"{dc}language")).text == "nl"


def test_alleen_de_eerste_rij_is_vet_en_staat_boven_elke_afgedrukte_bladzijde() -> None:
    inhoud = ods_bytes((PROEF,))
    tabel = next(deel(inhoud, "content.xml").iter(f"{URN}table:1.0}}table"))
    stijlnaam = f"{URN}table:1.0}}style-name"
    vet = [cel.get(stijlnaam) for cel in tabel.iter(f"{URN}table:1.0}}table-cell")]
    assert vet == ["Kop", "Kop", *[None] * 6]
    kop = tabel.find(f"{URN}table:1.0}}table-header-rows")
    assert kop is not None
    assert len(list(kop.iter(f"{URN}table:1.0}}table-cell"))) == 2
    stijl = {
        een.get(f"{URN}style:1.0}}name"): een
        for een in deel(inhoud, "styles.xml").iter(f"{URN}style:1.0}}style")
    }["Kop"]
    assert any(een.get(f"{URN}xsl-fo-compatible:1.0}}font-weight") == "bold" for een in stijl)


@pytest.mark.parametrize("tekst", ["=1+1", "-2", "@SOM(A1)", "2021"])
def test_wat_op_een_formule_of_getal_lijkt_blijft_tekst(tekst: str) -> None:
    inhoud = een_cel(tekst)
    assert lees(inhoud) == [["kop"], [tekst]]
    assert b"formula" not in zipfile.ZipFile(BytesIO(inhoud)).read("content.xml")


@pytest.mark.parametrize(
    "tekst", ["  twee  spaties", "een\ttab", "regel 1\n\nregel 3", " een", "een "]
)
def test_witruimte_en_regels_blijven_bewaard(tekst: str) -> None:
    assert tekst_van(een_cel(tekst)) == tekst


def test_teken_dat_xml_niet_kent_wordt_een_ruitje() -> None:
    assert tekst_van(een_cel("a\x00b\ufffec")) == "a\ufffdb\ufffdc"


@given(st.text())
def test_welke_tekst_ook_blijft_welgevormd_en_leesbaar(tekst: str) -> None:
    inhoud = een_cel(tekst)
    assert tekst_van(inhoud) == "\n".join(map(leesbaar, tekst.splitlines()))
    lees(inhoud)


def test_dezelfde_tabel_geeft_dezelfde_bytes_zonder_klok() -> None:
    eerste, tweede = ods_bytes((PROEF,)), ods_bytes((PROEF,))
    assert eerste == tweede
    leden = zipfile.ZipFile(BytesIO(eerste)).infolist()
    assert {lid.date_time for lid in leden} == {(1980, 1, 1, 0, 0, 0)}
    assert {lid.create_system for lid in leden} == {3}


def tabel(*cellen: str | int) -> Tabel:
    return Tabel("proef", tuple(f"k{nummer}" for nummer in range(len(cellen))), (cellen,))


def cellen(tekst: str) -> list[str]:
    return list(csv.reader(StringIO(tekst.removeprefix("\ufeff"), newline=""), strict=True))[1]


def test_bestand_begint_met_het_volgordeteken_en_sluit_regels_met_crlf() -> None:
    assert csv_tekst(tabel("één", 2)) == "\ufeffk0,k1\r\néén,2\r\n"


def test_komma_aanhaling_en_regeleinde_komen_heel_terug() -> None:
    lastig = ('a,"b"', "regel 1\nregel 2", "c\r\nd", "")
    assert cellen(csv_tekst(tabel(*lastig))) == list(lastig)


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_tekst_die_op_een_formule_lijkt_krijgt_een_apostrof(begin: str) -> None:
    assert cellen(csv_tekst(tabel(f"{begin}HYPERLINK(1)"))) == [f"'{begin}HYPERLINK(1)"]


def test_getal_onder_nul_is_geen_formule() -> None:
    assert cellen(csv_tekst(tabel(-3, "3 - 2"))) == ["-3", "3 - 2"]


def test_stuurteken_wordt_een_ruitje() -> None:
    assert cellen(csv_tekst(tabel("a\x00b"))) == ["a\ufffdb"]


@given(st.lists(st.text(), min_size=2, max_size=4))
def test_welke_tekst_ook_komt_als_een_veilige_rij_terug(teksten: list[str]) -> None:
    terug = cellen(csv_tekst(tabel(*teksten)).encode().decode())
    assert len(terug) == len(teksten)
    assert not any(cel.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cel in terug)
