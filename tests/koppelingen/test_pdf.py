"""Pdf: de adressen achter links, ook in een ingepakte stroom."""

import zlib

from kennisbank.koppelingen.pdf import GROOTSTE_GEHEEL, pdf_adressen
from koppelingen.proefsite import meldingen_bij


def stroom(inhoud: bytes) -> bytes:
    return b"1 0 obj <<>> stream\r\n" + zlib.compress(inhoud) + b"\nendstream endobj\n"


def test_adres_in_een_ingepakte_stroom_telt_mee_en_elk_adres_een_keer() -> None:
    pdf = b"%PDF-1.7 /URI (https://a.nl/)" + stroom(b"<</URI(https://b.nl/)>>" * 2)
    assert pdf_adressen(pdf) == ["https://a.nl/", "https://b.nl/"]


def test_haakjes_en_hexadecimale_tekst_worden_gewone_tekst() -> None:
    pdf = b"/URI (https://a.nl/\\(x\\)) /URI <68747470733a2f2f622e6e6c2> /URI ()"
    assert pdf_adressen(pdf) == ["https://a.nl/(x)", "https://b.nl ", ""]


def test_kapotte_stroom_wordt_overgeslagen() -> None:
    assert pdf_adressen(b"stream\nxkapot endstream stream\nGEEN endstream stream\nx") == []


def test_een_bom_wordt_maar_voor_een_deel_uitgepakt() -> None:
    bom = stroom(bytes(100_000_000))
    assert pdf_adressen(bom * 40 + stroom(b"/URI (https://b.nl/)")) == []
    assert GROOTSTE_GEHEEL == 64_000_000


def test_link_in_een_pdf_naar_een_bestand_dat_er_niet_is() -> None:
    meldingen = meldingen_bij("%PDF-1.7 /URI (weg.html) /URI (tekst.html)", "eigen.pdf")
    assert [een.url for een in meldingen] == ["weg.html"]
