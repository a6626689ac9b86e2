"""Markdown: koppen, opsommingen en tabellen uit de tekens."""

from scan.stukken import gelezen, kort

AKKOORD = """---
titel: Akkoord
---
# Bestuur

Wij maken **werk** van [loting](https://example.org) en wijk-
en dorpsraden, en van ons burger-
beraad.

Wij gaan aan de slag met:

* een jongerenraad
  1. met vijf leden

| Wat | Wie |
| --- | --- |
| Een loting | de raad |

Inspraak
--------
<script>alert(1)</script> Er komt een *agenda*.
"""


def test_opmaak_wordt_soort_en_de_tekens_zijn_weg() -> None:
    assert kort(gelezen("akkoord.md", AKKOORD.encode())) == [
        "# Bestuur",
        "Wij maken werk van loting en wijk- en dorpsraden, en van ons burgerberaad.",
        "Wij gaan aan de slag met:",
        "- een jongerenraad",
        "- met vijf leden",
        "Wat | Wie",
        "Een loting | de raad",
        "# Inspraak",
        "<script>alert(1)</script> Er komt een agenda.",
    ]


def test_de_plaats_telt_wat_boven_de_tekst_staat_mee() -> None:
    plaatsen = [regel.plaats for regel in gelezen("akkoord.md", AKKOORD.encode()).regels]
    assert plaatsen[:4] == ["regel 4", "regel 6", "regel 10", "regel 12"]


def test_koppen_verraden_markdown_ook_als_het_bestand_anders_heet() -> None:
    tekst = gelezen("akkoord.txt", b"# Bestuur\n\nWij doen *dit*.\n\n## Loting\n\nEn dat.\n")
    assert kort(tekst) == ["# Bestuur", "Wij doen dit.", "# Loting", "En dat."]


def test_een_hekje_in_een_gewone_tekst_is_geen_kop() -> None:
    assert kort(gelezen("a.txt", b"Zie voorstel # 3 van de lijst, en *dit*.")) == [
        "Zie voorstel # 3 van de lijst, en *dit*."
    ]
