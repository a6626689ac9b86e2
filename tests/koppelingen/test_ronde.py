"""Een ronde: elke website komt om de beurt."""

from kennisbank.koppelingen.ronde import om_en_om, vraag_na


def test_adressen_van_een_website_staan_niet_achter_elkaar() -> None:
    urls = ["https://a.nl/1", "https://a.nl/2", "https://b.nl/1", "https://[x", "https://a.nl/3"]
    assert om_en_om(urls) == [
        "https://a.nl/1",
        "https://b.nl/1",
        "https://[x",
        "https://a.nl/2",
        "https://a.nl/3",
    ]


def test_ronde_zonder_adressen_is_meteen_klaar() -> None:
    assert vraag_na([]) == {}
