"""Het meldpunt voor lekken."""

from datetime import date

from kennisbank.opendata.beveiliging import securitytxt

OPSLAG = "https://opslag.example/meer-doen/issues/new"


def test_zonder_mailadres_gaat_een_melding_besloten_naar_de_opslag() -> None:
    tekst = securitytxt("", OPSLAG, "https://meerdoen.example/", "2026-11-21")
    assert tekst.splitlines() == [
        "Contact: https://opslag.example/meer-doen/security/advisories/new",
        "Expires: 2027-11-20T00:00:00Z",
        "Preferred-Languages: nl, en",
        "Canonical: https://meerdoen.example/.well-known/security.txt",
        "Policy: https://opslag.example/meer-doen/security/policy",
    ]


def test_het_mailadres_van_de_redactie_gaat_voor() -> None:
    assert securitytxt("lek@b.example", OPSLAG, "", "2026-11-21").startswith(
        "Contact: mailto:lek@b.example\n"
    )


def test_het_bestand_is_nooit_langer_dan_een_jaar_geldig() -> None:
    [regel] = [
        een for een in securitytxt("", OPSLAG, "", "2028-02-29").splitlines() if "Expires" in een
    ]
    vervalt = date.fromisoformat(regel.split(": ")[1][:10])
    assert 0 < (vervalt - date(2028, 2, 29)).days < 366


def test_zonder_plek_of_zonder_dag_is_er_geen_bestand() -> None:
    assert securitytxt("", "", "", "2026-11-21") == ""
    assert securitytxt("", OPSLAG, "", None) == ""
