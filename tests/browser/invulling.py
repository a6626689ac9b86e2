"""Vijftig invullingen van het formulier: goede en slechte, elke keer dezelfde."""

import random
from collections.abc import Mapping

Invulling = Mapping[str, str]

GOED: Invulling = {
    "gemeente": "Utrecht",
    "titel": "Een straat beslist mee",
    "kern": "Bewoners kozen zelf hoe hun straat eruit kwam te zien.",
    "wat": "Bewoners praatten mee.",
    "bronnen.url": "https://www.utrecht.nl/straat",
    "bronnen.titel": "De straat van de buurt",
    "bronnen.uitgever": "gemeente Utrecht",
}
MAG: Mapping[str, tuple[str, ...]] = {
    "gemeente": ("Zeist", "Dijk en Waard", "Heerhugowaard", "zeist"),
    "titel": (
        'Zo: een "straat" beslist',
        "yes",
        "'t Gesprek",
        "1 vraag [aan de raad]",
        "2024 in beeld",
    ),
    "kern": ("Eerst dit. Daarna dat! En toen?", "Reken: 2 * 3 * 4. Kies [een wijk] (of twee)."),
    "wat": (
        "Bewoners praatten mee.\nZij kozen samen.",
        "Eerst dit.\n\nDaarna:\n- punt één\n- punt twee",
        "## Een kop\n\nMet tekst, `code <b>` en 5 < 7.",
        "Zie [voorstel 1a](voorstel-1a) en \\<geen code\\>.",
        "Een burger\u00adberaad\u00a0met een \u200bteken dat niemand ziet.",
    ),
    "waarom": ("Er was onvrede; 30 % kwam niet.", "- een\n- twee\n\n> citaat"),
    "les": ("Begin klein. Kosten: € 2.500.",),
    "jaar_start": ("2021",),
    "jaar_eind": ("2023",),
    "status": ("loopt", "afgerond"),
    "uitkomst": ("gemengd",),
    "kosten": ("Ongeveer 20.000 euro in 2024.", "€ 2000 (prijzen van 2019)"),
    "inwoners_betrokken": ("150", "1.200"),
    "organisatie": ("Stichting: de Buurt", "true"),
    "bronnen.url": ("https://é.nl/ü?x=1#y", "https://vng.nl/@buurt", "http://vng.nl:8080/a_(b)"),
    "bronnen.titel": ("'s Avonds | samen", "1 op 3"),
    "bronnen.datum": ("2022", "2022-03", "2024-02-29"),
    "bronnen.soort": ("pers",),
    "relaties.naar": ("voorstel-1b",),
    "relaties.grond": ("loting: ja",),
    "instrumenten": ("begrip-loting",),
}
MAG_NIET: tuple[tuple[str, str], ...] = (
    ("titel", ""),
    ("titel", "a" * 301),
    ("titel", "# Een kop"),
    ("titel", "<b>vet</b>"),
    ("kern", ""),
    ("kern", "woord " * 41),
    ("kern", "Bel 06-12345678."),
    ("kern", "Mail jan (at) zeist (punt) nl."),
    ("kern", "Vet: **dit** telt."),
    ("titel", "Zie [de wet](https://vng.nl)"),
    ("bronnen.titel", "Brief op https://vng.nl/brief"),
    ("gemeente", ""),
    ("gemeente", "Ziest"),
    ("gemeente", "Atlantis"),
    ("wat", "Z\u0301\u0301\u0301\u0301 is te veel."),
    ("les", "n.v.t."),
    ("les", "Nog geen resultaten bekend."),
    ("titel", "-"),
    ("bronnen.url", "https://vng.nl/nieuws/ple…"),
    ("bronnen.url", "https://vng.nl/nieuws,"),
    ("bronnen.url", "https://vng.nl/nieuws)"),
    ("bronnen.uitgever", "(onbekend)"),
    ("bronnen.datum", "2999-01"),
    ("bronnen.datum", "1824"),
    ("wat", "Zie [dit](nergens-9)."),
    ("wat", "Zie [dit]()."),
    ("wat", "<script>alert(1)</script>"),
    ("hoe", "Zie [dit](javascript:alert(1))."),
    ("hoe", "## Feiten\n\nDie naam is bezet."),
    ("les", "Kop\n===\n\nTekst."),
    ("kosten", "2000 euro, of iets meer"),
    ("jaar_start", "2999"),
    ("jaar_start", "1700"),
    ("jaar_start", "ooit"),
    ("inwoners_betrokken", "0"),
    ("inwoners_betrokken", "18.000.001"),
    ("bronnen.url", ""),
    ("bronnen.url", "vng.nl"),
    ("bronnen.url", "https://localhost/"),
    ("bronnen.url", "https://www.example.org/"),
    ("bronnen.url", "https://jan:geheim@vng.nl/"),
    ("bronnen.uitgever", ""),
    ("bronnen.datum", "16-03-2022"),
    ("bronnen.datum", "2023-02-29"),
)


def invullingen(aantal: int = 50) -> list[Invulling]:
    """Elke fout één keer, tussen goede antwoorden; de rest is helemaal goed."""
    keus = random.Random(2026)  # noqa: S311 - geen geheim, alleen elke keer gelijk
    rij: list[Invulling] = [{**_goede(keus), veld: waarde} for veld, waarde in MAG_NIET]
    rij += [_goede(keus) for _ in range(aantal - len(rij))]
    return rij


def _goede(keus: random.Random) -> dict[str, str]:
    """Een goed voorbeeld met een wisselend aantal velden."""
    erbij = [veld for veld in MAG if keus.random() < 0.4]
    if "relaties.grond" in erbij:
        erbij.append("relaties.naar")
    return {**GOED, **{veld: keus.choice(MAG[veld]) for veld in erbij}}
