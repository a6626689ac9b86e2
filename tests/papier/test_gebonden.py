"""Gebonden: een boek in delen is één goed boek, en een wijziging raakt alleen haar eigen deel."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

import page
import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest

from conftest import LaadMet
from kennisbank.kennisgraaf import Kennisgraaf
from kennisbank.papier.boek import boeken
from kennisbank.papier.hoofdstuk import hoofdstukken
from kennisbank.zetterij import boekdelen
from kennisbank.zetterij.binden import Bindopdracht, bind, plaatsen
from kennisbank.zetterij.boekdelen import delen, is_groot, koppen, open_plaatsen, slot
from kennisbank.zetterij.werkplaats import zet_alle
from kennisbank.zetterij.zetter import ZetError, Zetopdracht, zet
from papier.bouwsel import NIEUW, VOORBEELDEN, open_pdf, tekst
from papier.conftest import UITGAVE
from papier.test_poort import NORMEN, geweigerd
from voorbeeldboom import BESTANDEN

VERWIJZING = re.compile(r"\(p\. (\d+)\)")


@pytest.fixture(scope="module", autouse=True)
def _alles_in_delen() -> Iterator[None]:
    """Elk boek gaat in delen, en elk hoofdstuk bij elke kop."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(boekdelen, "GROOT", 0)
        patch.setattr(boekdelen, "KORTSTE", 1)
        patch.setattr(boekdelen, "LANGSTE", 1)
        yield


def opdracht(graaf: Kennisgraaf) -> Zetopdracht:
    stukken = tuple(een for een in hoofdstukken(graaf) if not een.los)
    return next(iter(boeken(graaf, UITGAVE, stukken))).als_opdracht()


@pytest.fixture(scope="module")
def boek(kleine_graaf: Kennisgraaf) -> Zetopdracht:
    return opdracht(kleine_graaf)


@pytest.fixture(scope="module")
def gebonden(boek: Zetopdracht) -> bytes:
    return gebonden_met(boek, {})


def gebonden_met(boek: Zetopdracht, ruimte: Mapping[str, int]) -> bytes:
    """Het boek, met voor het nummer van een id zoveel cijfers plaats."""
    rij = delen(boek, ruimte)
    gezet = [zet(een) for een in rij]
    einde = slot(boek, plaatsen(gezet))
    assert einde is not None
    open_ = tuple(map(open_plaatsen, (*rij, einde)))
    return bind(Bindopdracht((*gezet, zet(einde)), open_, {**boek.namen, **koppen(boek)}))


def bestemmingen(pdf: pikepdf.Pdf) -> dict[str, int]:
    """Van elke benoemde plaats het nummer van haar bladzijde."""
    nummers = {blad.obj.objgen: nummer for nummer, blad in enumerate(pdf.pages, 1)}
    rij = list(pdf.Root.Names.Dests.Names)
    return {
        str(naam): nummers[plek[0].objgen] for naam, plek in zip(rij[::2], rij[1::2], strict=True)
    }


@pytest.mark.parametrize("norm", NORMEN, ids=str)
def test_een_gebonden_boek_is_toegankelijk_en_te_bewaren(
    gebonden: bytes, norm: page.ValidationProfile
) -> None:
    assert geweigerd({"boek": gebonden}, norm) == {}


def test_elk_nummer_is_dat_van_de_bladzijde_waar_de_link_heen_gaat(gebonden: bytes) -> None:
    with open_pdf(gebonden) as pdf:
        plek = bestemmingen(pdf)
        heen = [
            (plek[str(link.Dest)], str(link.Contents))
            for blad in pdf.pages
            for link in blad.get("/Annots", ())
            if isinstance(link.get("/Dest"), pikepdf.String)
        ]
        aantal = len(pdf.pages)
    genoemd = [int(getal) for getal in VERWIJZING.findall(tekst(gebonden))]
    assert set(genoemd) <= {nummer for nummer, _ in heen}
    assert 1 <= min(genoemd) <= max(genoemd) <= aantal
    met_nummer = [(n, wat) for n, wat in heen if ", pagina " in wat]
    assert met_nummer
    assert all(wat.endswith(f", pagina {nummer}") for nummer, wat in met_nummer)


def test_er_blijft_geen_nummer_open_en_geen_link_wijst_buiten_het_boek(gebonden: bytes) -> None:
    assert "(p. 0" not in tekst(gebonden)
    with open_pdf(gebonden) as pdf:
        adressen = [
            str(link.A.URI)
            for blad in pdf.pages
            for link in blad.get("/Annots", ())
            if "/A" in link
        ]
        assert [str(een.S) for een in pdf.Root.StructTreeRoot.K] == ["/Document"]
    assert adressen
    assert all(een.startswith("http") for een in adressen)


def test_onder_elke_bladzijde_na_het_omslag_staat_haar_eigen_nummer(gebonden: bytes) -> None:
    bladen = [een.get_textpage().get_text_bounded() for een in pypdfium2.PdfDocument(gebonden)]
    assert len(bladen) > 20
    for nummer, blad in enumerate(bladen[1:], 2):
        assert re.search(rf"\b{nummer}\b", blad)
        assert "000" not in blad


def ruimte_ervoor(inhoud: bytes) -> list[float]:
    """Het wit in punten tussen elke verwijzing naar een bladzijde en het woord ervoor."""
    gevonden = []
    for blad in pypdfium2.PdfDocument(inhoud):
        tekst_ = blad.get_textpage()
        alles = tekst_.get_text_range()
        for vondst in VERWIJZING.finditer(alles):
            haak = tekst_.get_charbox(vondst.start())
            ervoor = tekst_.get_charbox(vondst.start() - 2)
            if not alles[vondst.start() - 2].isspace() and abs(haak[1] - ervoor[1]) < 4:
                gevonden.append(haak[0] - ervoor[2])
    return gevonden


@pytest.fixture
def elk_nummer_lijkt_kort(monkeypatch: pytest.MonkeyPatch) -> None:
    """De schatting denkt dat elk nummer één cijfer heeft."""
    monkeypatch.setattr(boekdelen, "_cijfers", lambda stukken: ())
    monkeypatch.setattr(boekdelen, "BIJ_EEN_REGISTER", 1)


@pytest.mark.usefixtures("elk_nummer_lijkt_kort")
def test_een_nummer_dat_langer_blijkt_dan_geschat_staat_niet_over_de_tekst(
    boek: Zetopdracht, gebonden: bytes
) -> None:
    ((_, pdf),) = zet_alle([boek])
    assert isinstance(pdf, bytes)
    assert VERWIJZING.findall(tekst(pdf)) == VERWIJZING.findall(tekst(gebonden))
    ruimte = ruimte_ervoor(pdf)
    assert len(ruimte) > 10
    assert min(ruimte) > 1


def test_zonder_plaats_voor_een_nummer_is_er_geen_boek(
    boek: Zetopdracht, elk_nummer_lijkt_kort: None
) -> None:
    rij = delen(boek)
    gezet = tuple(map(zet, rij))
    krap = Bindopdracht(gezet, tuple(map(open_plaatsen, rij)), {})
    with pytest.raises(ZetError, match="meer cijfers"):
        bind(krap)


def test_voor_een_kort_nummer_staat_geen_wit_van_een_heel_cijfer(
    boek: Zetopdracht,
) -> None:
    ids = {id for deel in delen(boek) for id, _ in open_plaatsen(deel)}
    krap, ruim = (
        ruimte_ervoor(gebonden_met(boek, dict.fromkeys(ids, cijfers))) for cijfers in (2, 3)
    )
    assert max(krap) < max(ruim) < max(krap) + 3


def test_alle_delen_gebruiken_samen_een_lettertype_per_snede(gebonden: bytes) -> None:
    with open_pdf(gebonden) as pdf:
        namen = {str(font.BaseFont) for blad in pdf.pages for font in blad.Resources.Font.values()}
    assert len(namen) == len({een.partition("+")[2] for een in namen}) > 2


def test_een_gewijzigd_voorbeeld_verandert_alleen_zijn_eigen_deel(laad_met: LaadMet) -> None:
    basis = BESTANDEN[VOORBEELDEN].rstrip() + "\n"
    extra = "".join(NIEUW.format(nummer=nummer) for nummer in range(6))
    voor = delen(opdracht(laad_met({VOORBEELDEN: basis + extra}).graaf))
    anders = extra.replace("Inwoners deden mee.", "Inwoners beslisten.", 1)
    na = delen(opdracht(laad_met({VOORBEELDEN: basis + anders}).graaf))
    assert len(voor) == len(na) > 8
    assert sum(een.sleutel != ander.sleutel for een, ander in zip(voor, na, strict=True)) == 1


def test_een_nieuwe_dag_verandert_alleen_het_voorwerk(kleine_graaf: Kennisgraaf) -> None:
    stukken = tuple(een for een in hoofdstukken(kleine_graaf) if not een.los)
    later = replace(UITGAVE, tijdstip=1_795_000_000)
    voor, na = (
        delen(next(iter(boeken(kleine_graaf, dag, stukken))).als_opdracht())
        for dag in (UITGAVE, later)
    )
    anders = [een.sleutel != ander.sleutel for een, ander in zip(voor, na, strict=True)]
    assert anders == [True, *[False] * (len(voor) - 1)]


def test_een_deel_dat_niet_lukt_kost_alleen_zijn_boek(boek: Zetopdracht) -> None:
    stuk = replace(boek, naam="stuk", gegevens=boek.gegevens.replace('"t": "record"', '"t": "x"'))
    uitkomsten = dict((een.naam, pdf) for een, pdf in zet_alle([stuk, boek]))
    assert isinstance(uitkomsten["stuk"], ZetError)
    assert isinstance(uitkomsten[boek.naam], bytes)


def test_een_klein_boek_blijft_heel(boek: Zetopdracht, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_groot(boek)
    monkeypatch.setattr(boekdelen, "GROOT", len(boek.gegevens))
    assert not is_groot(boek)
