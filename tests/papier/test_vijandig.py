"""Vijandige tekst: wat een redacteur ook typt, het komt als tekst op papier en niets wordt code."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kennisbank.papier import boom
from kennisbank.papier.blok import blok
from kennisbank.papier.document import Document
from kennisbank.papier.woordbreuk import breekbaar
from kennisbank.zetterij import letters
from kennisbank.zetterij.zetter import zet
from papier.bouwsel import buiten_de_rand, tekst
from papier.bouwsel import letters as kaal

ZEEF = (
    *('#read("/etc/passwd")', "#eval(1+1)", "#import sys", "$x^2$", "@tip-1", "<label>", "*/ //"),
    *("#let x = 1", "`raw`", "\\u{41}", "= Kop", "#panic()", "~ -- ---", "[#]", "{{ }}", "%PDF"),
    *("]]>", "<script>alert(1)</script>", "' OR 1=1", "\u0000", "\u202e", "שלום", "a" * 300),
    *("https://a.nl/" + "x/" * 120, "e\u0301" * 50, "\u200b", "🌶", "ﬁ", "\ud7ff", "#" * 80),
)
VEL = {
    "maker": "m",
    "trefwoorden": ["t"],
    "vorm": "gewoon",
    "voet": ["voet"],
    "adres": "a.nl",
    "qr": "",
    "naam": "n",
}


def vel(teksten: list[str]) -> bytes:
    kop = blok(
        "record", "kern", id="r", niveau=1, titel=breekbaar(teksten[0]), soort="s", groot=True
    )
    blokken = (kop, *(een for stuk in teksten for een in boom.tekst(stuk, 2)))
    document = Document("x", "vel", "Titel", "Omschrijving", blokken, VEL, tijdstip=1)
    return zet(document.als_opdracht())


def verwacht(stuk: str) -> set[str]:
    """De woorden die er moeten staan: van elk teken dat een letter heeft."""
    gezet = "".join(
        deel if isinstance(deel, str) else ""
        for een in boom.tekst(stuk, 2)
        for lid in een.alles()
        for deel in lid.c
    )
    zonder = letters.zetbaar(gezet).replace("\u00ad", "").replace("\u200b", "")
    return {woord for deel in zonder.split() if (woord := kaal(deel))}


def test_elke_bekende_streek_komt_als_tekst_op_papier() -> None:
    pdf = vel(list(ZEEF))
    gevonden = kaal(tekst(pdf))
    assert {woord for stuk in ZEEF for woord in verwacht(stuk) if woord not in gevonden} == set()
    assert buiten_de_rand(pdf) == []
    assert "root:" not in tekst(pdf)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.one_of(
            st.sampled_from(ZEEF),
            st.text(st.sampled_from("#$@<>*_`\\[]{}=-+/~\"'ab1 \n"), max_size=60),
            st.text(st.characters(max_codepoint=0x17F), max_size=60),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_geen_tekst_breekt_de_zetter_of_loopt_van_het_vel(teksten: list[str]) -> None:
    teksten[0] = "Kop " + " ".join(teksten[0].split())
    pdf = vel(teksten)
    gevonden = kaal(tekst(pdf))
    assert {woord for stuk in teksten[1:] for woord in verwacht(stuk) if woord not in gevonden} == (
        set()
    )
    assert buiten_de_rand(pdf) == []
