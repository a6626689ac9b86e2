"""Woordsoorten: woorden die weinig zeggen, onregelmatige meervouden en wat geen woorddeel is."""

from __future__ import annotations

from typing import Final


def _rij(tekst: str) -> frozenset[str]:
    return frozenset(tekst.split())


STOPWOORDEN: Final = _rij(
    """
    aan al alle alleen als bij dan dat de deze die dit doe doen doet door een en er ga gaan gaat
    geen graag haar heb hebben heeft het hij hoe hun iets ik in is je jij jouw jullie kan kun
    kunnen kunt laat laten maak maakt maar mag maken mee men met mij mijn moet moeten mogen na
    naar niet niets nog nu of om ons onze ook op over per te tegen ten ter tot u uit uw van veel
    voor waar waarom wanneer want was wat we weet wel welk welke wie wij wil willen word worden
    wordt zal ze zelf zich zij zijn zo zodat zoek zoekt zou
    """
)
"""Woorden die bijna geen gewicht hebben, maar wel meetellen als er niets anders staat."""

ZWAKKE_WOORDEN: Final = _rij(
    """
    aanvragen andere artikel begin beginnen begint bereik bereiken bestaat betekent beter betrek
    betrekken duren duurt gebeurt gebruik gebruiken gebruikt gebruikte geef geeft gehouden gemeente
    gemeenten geven goed goede help helpen helpt houd houden iemand komen komt kost kosten krijg
    krijgen krijgt lang mensen nieuw nieuwe nodig organiseer organiseert organiseren precies regel
    regelen regelt staan staat start starten stellen stelt vind vinden voorbeeld voorbeelden
    voorkom voorkomen vraag werken werkt zien zorg zorgen
    """
)
"""Woorden waarmee iemand een vraag stelt; zij wegen minder dan waar de vraag over gaat."""

ONREGELMATIG: Final = {
    "lid": "leden",
    "stad": "steden",
    "ferendum": "ferenda",
    "ferendums": "ferenda",
    "forum": "fora",
    "forums": "fora",
    "centrum": "centra",
    "museum": "musea",
    "schip": "schepen",
    "kinderen": "kind",
    "eieren": "ei",
    "openbare": "openbaar",
    "gemeenten": "gemeente",
    "gemeentes": "gemeente",
    "partijen": "partij",
    "tekens": "teken",
    "gegevens": "gegeven",
}
"""Uitgangen van woorden met een meervoud dat de stemmer niet kent."""

VASTE_STAM: Final = frozenset(
    {"openbaar", "openbaarheid", "gemeente", "algemeen", "partij", "pers"}
)
"""Woorden waar de stemmer te veel afhaalt; zij blijven heel."""

GEEN_DEEL: Final = _rij(
    """
    achter baar bijna binnen boven buiten daar deel ding dingen door eigen eren erend erende
    half halve heden heid hier hoog ingen laag lang lijk lijke lijkheden lijkheid lijks like
    ling lingen mate matig matige meer naar onder open over rijk rijke samen schap schappen sing
    stel stellen steren tegen terug tussen vast vaste voor vorm vormen waar waarde weer zaam
    zame zelf zonder
    """
)
"""Letters die op een woord lijken maar in een samenstelling geen deel met een eigen zin zijn."""
