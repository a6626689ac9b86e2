"""Een verzonnen akkoord van zestig bladzijden: zonder belofte, of met 29 geplante beloften.

De tekst gaat over wegen, huizen, zorg en geld, en lijkt soms op wat een scan zoekt. Dezelfde
zaadwaarde geeft dezelfde bladzijden, dus er hoeft geen groot bestand bij de tests te staan.
"""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

BLADZIJDEN = 60
ALINEAS = 7
"""Alinea’s per bladzijde; samen ongeveer driehonderd woorden."""

BELOFTEN: Mapping[str, str] = {
    "voorstel-1a": "Voor de zomer van 2027 stelt de raad een plan vast dat al onze afspraken over "
    "de vernieuwing van de lokale democratie bij elkaar brengt.",
    "voorstel-1b": "In dat vernieuwingsplan leggen wij ook vast wat raad en partijen aan hun eigen "
    "manier van werken veranderen.",
    "voorstel-1c": "Eén wethouder krijgt democratische vernieuwing in portefeuille en bewaakt de "
    "uitvoering.",
    "voorstel-2a": "Wij richten een jongerenraad op die de gemeenteraad ook ongevraagd adviseert.",
    "voorstel-2b": "Er komt een plan om inwoners te bereiken die nu niet meedoen, gemaakt met die "
    "inwoners zelf en in gewone taal.",
    "voorstel-2c": "In 2028 houden wij een burgerberaad met gelote inwoners en laten wij een wijk "
    "haar eigen burgerbegroting opstellen.",
    "voorstel-3a": "Wij stellen beleid vast voor bewonersinitiatieven, met de ruimte die mensen "
    "krijgen en de hulp die zij mogen verwachten.",
    "voorstel-3b": "Eén procent van de begroting is voortaan bestemd voor plannen en keuzes van "
    "bewoners.",
    "voorstel-3c": "Buurten krijgen het recht om taken van ons over te nemen en om zelf een plan "
    "voor hun plein te ontwerpen.",
    "voorstel-3d": "Met vier dorpen beginnen wij een programma voor zelfsturing, waarin de "
    "gemeenschap beslist en de gemeente volgt.",
    "voorstel-4a": "Klachten en signalen halen wij zelf op, en de lokale ombudsman krijgt een "
    "sterkere positie.",
    "voorstel-4b": "Wijkwerkers krijgen doorzettingsmacht binnen de kaders van de raad, en "
    "bewoners sturen hun werk aan.",
    "voorstel-4c": "Wij praten met scholen, woningcorporaties en zorginstellingen over meer "
    "zeggenschap van inwoners.",
    "voorstel-5a": "Elk dorp maakt met ons een eigen agenda, en het programma daarbij staat vast "
    "in de begroting.",
    "voorstel-5b": "Elke wijk krijgt een eigen wethouder met een gebiedsteam van ambtenaren, "
    "organisaties en bewoners.",
    "voorstel-5c": "Wijken kiezen zelf hun middel om invloed te hebben: een panel, een platform of "
    "een wijkreferendum.",
    "voorstel-5d": "De begroting laat zien wat er per wijk wordt uitgegeven, en bewoners beslissen "
    "mee over hun wijkbudget.",
    "voorstel-5e": "Wij zetten ons in voor meer democratische controle in de regio, met vaste "
    "inspraak van raden en inwoners.",
    "voorstel-6a": "Er komt een onafhankelijk fonds voor lokale journalistiek.",
    "voorstel-6b": "Een panel van inwoners licht elk jaar een deel van ons beleid door en kiest "
    "zelf welk deel.",
    "voorstel-6c": "Elk jaar houden wij een openbaar debat over hoe het met onze lokale democratie "
    "gaat.",
    "voorstel-6d": "Vier keer per jaar nodigt de raad een kritische gast uit, zoals een "
    "journalist, om te vertellen wat hem opviel aan het debat.",
    "voorstel-7a": "Voor meedoen online gebruiken wij een open source platform, samen met andere "
    "gemeenten.",
    "voorstel-7b": "Een programma digitale democratie geeft ons de kans om met virtual reality en "
    "serieuze spellen te werken.",
    "voorstel-7c": "Elk dorp krijgt een eigen digitaal platform met een panel dat ook ongevraagd "
    "advies geeft.",
    "voorstel-8a": "Inwoners krijgen het recht om met weinig handtekeningen een onderwerp op de "
    "agenda van de raad te zetten.",
    "voorstel-8b": "Met een burgeramendement kunnen inwoners voortaan zelf een wijziging op een "
    "raadsvoorstel indienen.",
    "voorstel-8c": "Wij houden een proef met een lokaal referendum en zeggen vooraf wat wij met de "
    "uitslag doen.",
    "voorstel-8d": "Bij de verkiezingen van 2030 kunnen kiezers ook stemmen op thema’s.",
}
"""Per voorstel één zin die het belooft."""

HOOFDSTUKKEN: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "Verkeer en wegen": (
        ("de rondweg", "het fietspad langs het kanaal", "de brug bij de sluis", "het busstation"),
        ("wordt breder gemaakt", "krijgt nieuw asfalt", "is klaar in 2029", "gaat ’s nachts dicht"),
    ),
    "Wonen en bouwen": (
        (
            "het plan De Bongerd",
            "de oude melkfabriek",
            "het terrein achter de kerk",
            "de flat Noord",
        ),
        ("biedt plaats aan 120 woningen", "krijgt een parkeergarage", "wordt in fasen gebouwd"),
    ),
    "Zorg en welzijn": (
        ("de hulp bij het huishouden", "het sociaal wijkteam", "de opvang", "de dagbesteding"),
        ("houdt hetzelfde budget", "gaat werken met vaste tarieven", "verhuist naar het centrum"),
    ),
    "Onderwijs en jeugd": (
        ("de school aan de Dijk", "het leerlingenvervoer", "de gymzaal", "de bibliotheek"),
        ("krijgt een nieuw dak", "blijft open op zaterdag", "wordt energiezuinig verbouwd"),
    ),
    "Economie en toerisme": (
        ("het bedrijventerrein", "de jachthaven", "het ondernemersloket", "de weekmarkt"),
        ("groeit met vier hectare", "betaalt een hoger tarief", "trekt meer bezoekers"),
    ),
    "Water en groen": (
        (
            "het park aan de vest",
            "de waterberging",
            "het bos bij de hei",
            "de gemeentelijke kwekerij",
        ),
        ("wordt opnieuw beplant", "vangt straks meer regen op", "krijgt een beheerplan"),
    ),
    "Veiligheid": (
        ("de handhaving", "het cameratoezicht", "de brandweerkazerne", "de aanpak van overlast"),
        ("wordt uitgebreid met twee mensen", "loopt door tot 2030", "krijgt een nieuw voertuig"),
    ),
    "Financiën": (
        ("de onroerendezaakbelasting", "de algemene reserve", "de afvalheffing", "de buffer"),
        ("stijgt met de inflatie mee", "blijft boven de norm", "wordt elk jaar getoetst"),
    ),
}
SLOT = (
    "Het college legt het krediet daarvoor bij de kadernota vast.",
    "De uitvoering begint zodra de vergunning er is.",
    "De kosten vallen binnen het bestaande budget.",
    "De buurgemeenten betalen naar inwonertal mee.",
    "De aannemer is al gekozen en begint in het voorjaar.",
    "In de jaarrekening staat wat het gekost heeft.",
    "Dat besluit nam de vorige raad al in 2024.",
)
BUREN = (
    "Een deel van de starterswoningen wordt via loting toegewezen.",
    "De corporaties en de gemeente maken elk jaar prestatieafspraken over nieuwbouw.",
    "Het stembureau verhuist van de school naar de sporthal.",
    "Het jongerencentrum krijgt een nieuwe keuken.",
    "De agenda van de sportraad staat op de website van de vereniging.",
    "Op het perron van het platform komt een lift.",
    "De accountant gaf een goedkeurende verklaring bij de begroting.",
    "De gast van het zomerfestival is de plaatselijke harmonie.",
    "Wie een vergunning aanvraagt, doet dat voortaan digitaal.",
    "Het wijkteam heeft zijn spreekuur op maandag.",
)
"""Zinnen met een woord waar een scan op let, die toch iets anders zeggen."""


@dataclass(frozen=True)
class Verzonnen:
    """De bladzijden, en per voorstel de bladzijde (vanaf 1) waar zijn belofte staat."""

    bladzijden: tuple[str, ...]
    waar: Mapping[str, int]


def akkoord(met_beloften: bool = False, zaad: int = 20260318) -> Verzonnen:
    """Een akkoord van zestig bladzijden; met beloften staat elke op een eigen bladzijde."""
    toeval = random.Random(zaad)  # noqa: S311 - om te toetsen
    plekken = sorted(toeval.sample(range(2, BLADZIJDEN), len(BELOFTEN)))
    waar = dict(zip(BELOFTEN, plekken, strict=True)) if met_beloften else {}
    geplant = {plek: BELOFTEN[id] for id, plek in waar.items()}
    bladzijden = tuple(
        _bladzijde(nummer, geplant.get(nummer, ""), toeval) for nummer in range(1, BLADZIJDEN + 1)
    )
    return Verzonnen(bladzijden, waar)


def _bladzijde(nummer: int, belofte: str, toeval: random.Random) -> str:
    titels = tuple(HOOFDSTUKKEN)
    titel = titels[nummer * len(titels) // (BLADZIJDEN + 1)]
    alineas = [" ".join(_zinnen(titel, toeval)) for _ in range(ALINEAS)]
    plaats = toeval.randrange(ALINEAS)
    if belofte:
        alineas[plaats] = f"{alineas[plaats]} {belofte}"
    kop = f"Verzonnen akkoord 2026-2030    {titel}"
    return "\n\n".join((kop, *alineas, str(nummer)))


def _zinnen(titel: str, toeval: random.Random) -> Iterator[str]:
    dingen, doen = HOOFDSTUKKEN[titel]
    for _ in range(4):
        ding, wat, jaar = toeval.choice(dingen), toeval.choice(doen), toeval.randint(2026, 2030)
        yield f"In {jaar} kijken wij naar {ding}: {ding} {wat}."
        yield toeval.choice(SLOT if toeval.random() < 0.8 else BUREN)
