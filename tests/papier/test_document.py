"""Document: elke verwijzing is opgelost, en gegevens zijn alleen tekst."""

import json

from kennisbank.papier.blok import blok
from kennisbank.papier.document import Document, ankers, opgelost


def test_een_verwijzing_binnen_de_pdf_blijft_een_sprong() -> None:
    stuk = blok("alinea", blok("naar", "tip 1", id="tip-1"))
    assert opgelost((stuk,), frozenset({"tip-1"}), lambda _: "") == (stuk,)


def test_een_verwijzing_daarbuiten_gaat_naar_de_site_of_wordt_gewone_tekst() -> None:
    stuk = (blok("alinea", blok("naar", "tip 1", id="tip-1")),)
    assert opgelost(stuk, frozenset(), lambda id: f"https://s.nl/{id}") == (
        blok("alinea", blok("weblos", "tip 1", url="https://s.nl/tip-1")),
    )
    assert opgelost(stuk, frozenset(), lambda _: "") == (blok("alinea", blok("los", "tip 1")),)


def test_een_verwijzing_is_zelf_geen_bestemming() -> None:
    blokken = (blok("record", id="a"), blok("alinea", blok("naar", "b", id="b")))
    assert ankers(blokken) == {"a"}


def test_een_teken_zonder_letter_bereikt_de_zetter_niet() -> None:
    document = Document("x", "vel", "T\x00🌶", "", (blok("alinea", "a\u2028"),))
    gegevens = json.loads(document.als_opdracht().gegevens)
    assert (gegevens["titel"], gegevens["blokken"][0]["c"]) == ("T??", ["a?"])
