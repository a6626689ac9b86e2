"""De taal: wat voor de zoekmachine hetzelfde woord is."""

import pytest

from kennisbank.nederlands.taal import LANGSTE_VRAAG, stam, vraagwoorden, woorden
from kennisbank.nederlands.woordsoort import STOPWOORDEN
from kennisbank.zoeken import Zoekindex

GEEN_MEERVOUD = {"citizen", "heerlen", "tijden", "volgen"}
"""`tijdens` en `volgens` zijn geen meervoud, en een naam of Engels woord verbuigt niet."""


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Súdwest-Fryslân", ["sudwest", "frijslan"]),
        ("de ĳsbaan en Yvonne", ["de", "ijsbaan", "en", "ijvonne"]),
        ("agenda's, foto’s en baby's", ["agenda", "foto", "en", "babij"]),
        (
            "(her)gebruik van (onderzoeks)journalistiek",
            ["hergebruik", "van", "onderzoeksjournalistiek"],
        ),
        ("inwoner(s)", ["inwoners"]),
        ("e-participatie en co-creatie", ["eparticipatie", "en", "cocreatie"]),
        ("wijk/dorpsagenda", ["wijk", "dorpsagenda"]),
        ("tip 4.2, voorstel 2c.", ["tip", "4.2", "voorstel", "2c"]),
        ("G1000 & macht", ["g1000", "macht"]),
        ("🙂 <b>raad</b>", ["b", "raad", "b"]),
        ("שלום", []),
    ],
)
def test_tekst_valt_uiteen_in_gevouwen_woorden(tekst: str, verwacht: list[str]) -> None:
    assert woorden(tekst) == verwacht


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("raad", "raden"),
        ("raadslid", "raadsleden"),
        ("stad", "steden"),
        ("burgerforum", "burgerfora"),
        ("referendum", "referenda"),
        ("referendums", "referendum"),
        ("centrum", "centra"),
        ("gemeente", "gemeenten"),
        ("openbare", "openbaar"),
        ("partij", "partijen"),
        ("waarde", "waarden"),
        ("brief", "brieven"),
        ("huis", "huizen"),
        ("begroting", "begrotingen"),
        ("democratisch", "democratische"),
        ("mogelijkheid", "mogelijkheden"),
        ("rotterdam", "rotterdamse"),
        ("kind", "kinderen"),
    ],
)
def test_deze_woorden_hebben_dezelfde_stam(een: str, ander: str) -> None:
    assert stam(een) == stam(ander)


@pytest.mark.parametrize(
    ("een", "ander"),
    [("open", "openbaar"), ("per", "pers"), ("gemeente", "gemeen")],
)
def test_deze_woorden_blijven_uit_elkaar(een: str, ander: str) -> None:
    assert stam(een) != stam(ander)


def test_van_een_heel_lange_vraag_telt_alleen_het_begin() -> None:
    assert len("".join(vraagwoorden("x" * 10_000))) == LANGSTE_VRAAG


@pytest.mark.parametrize(
    ("enkel", "meer"),
    [
        ("organisatie", "organisaties"),
        ("provincie", "provincies"),
        ("route", "routes"),
        ("bureau", "bureaus"),
        ("radio", "radios"),
        ("essay", "essays"),
        ("advies", "adviezen"),
        ("proces", "processen"),
        ("adres", "adressen"),
        ("kans", "kansen"),
        ("zaal", "zalen"),
    ],
)
def test_enkelvoud_en_meervoud_zijn_hetzelfde_woord(enkel: str, meer: str) -> None:
    assert stam(*woorden(enkel)) == stam(*woorden(meer))


def test_geen_woord_met_inhoud_valt_samen_met_een_stopwoord(index: Zoekindex) -> None:
    """Wie `kansen` of `zaal` zoekt, krijgt niet elke tekst met `kan` of `zal`."""
    inhoud = [woord for woord in index.woorden if woord not in STOPWOORDEN]
    assert [woord for woord in inhoud if stam(woord) in STOPWOORDEN] == []


def test_elk_meervoud_op_s_in_de_kennisbank_vindt_zijn_enkelvoud(index: Zoekindex) -> None:
    eigen = set(index.eigen)
    los = {w for w in eigen if w.isalpha() and f"{w}s" in eigen and stam(w) != stam(f"{w}s")}
    assert {woord for woord in los if len(woord) >= 6} <= GEEN_MEERVOUD


@pytest.mark.parametrize(
    ("getypt", "gelijk"),
    [
        ("burger\u00adberaad", "burgerberaad"),
        ("burger\u200bberaad", "burgerberaad"),
        ("agenda´s", "agenda's"),
        ("agenda’s", "agenda's"),
        ("e‑participatie", "e-participatie"),
        ("50.000", "50000"),
        ("G-1000", "G1000"),
        ("g 1000", "G1000"),
        ("B&W", "b en w"),
        ("Bergen-op-Zoom", "Bergen op Zoom"),
        ("Alphen-aan-den-Rijn", "Alphen aan den Rijn"),
        ("v.n.g.", "VNG"),
    ],
)
def test_een_andere_schrijfwijze_is_hetzelfde_woord(getypt: str, gelijk: str) -> None:
    assert woorden(getypt) == woorden(gelijk)
