"""De taal: wat voor de zoekmachine hetzelfde woord is."""

import pytest

from kennisbank.zoeken.taal import LANGSTE_VRAAG, stam, vraagwoorden, woorden


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
