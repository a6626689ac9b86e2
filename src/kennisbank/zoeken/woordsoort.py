"""Woordsoorten: woorden die weinig zeggen, onregelmatige meervouden en wat geen woorddeel is."""

from __future__ import annotations

from typing import Final

STOPWOORDEN: Final = frozenset(
    """
    aan al alle alleen als bij dan dat de deze die dit doe doen doet door een en er geen haar heb
    hebben heeft het hij hoe hun iets ik in is je jij jouw jullie kan kun kunnen kunt laat laten
    maak maakt maken maar mag mee men met mij mijn moet moeten mogen na naar niet niets nog nu of
    om ons onze ook op over per te tegen ten ter tot u uit uw van veel voor waar waarom wanneer
    want was wat we wel welk welke wie wij wil willen word worden wordt zal ze zelf zich zij zijn
    zo zodat zou ga gaan gaat graag weet zoek zoekt
    """.split()
)
"""Woorden die bijna geen gewicht hebben, maar wel meetellen als er niets anders staat."""

ZWAKKE_WOORDEN: Final = frozenset(
    """
    andere beginnen begin begint beter betrek betrekken bereik bereiken bestaat betekent gebeurt
    gebruik gebruiken gebruikt gebruikte gehouden geef geeft gemeente gemeenten geven goed goede
    helpen help helpt houd houden iemand komen komt krijg krijgen krijgt mensen nieuw nieuwe nodig
    organiseer organiseert organiseren precies regel regelen regelt staan staat start starten stellen stelt
    vind vinden voorbeeld voorbeelden voorkom voorkomen vraag werkt werken zien zorg zorgen
    """.split()
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
}
"""Uitgangen van woorden met een meervoud dat de stemmer niet kent."""

VASTE_STAM: Final = frozenset(
    {"openbaar", "openbaarheid", "gemeente", "algemeen", "partij", "pers"}
)
"""Woorden waar de stemmer te veel afhaalt; zij blijven heel."""

GEEN_DEEL: Final = frozenset(
    """
    achter baar bijna binnen boven buiten daar deel door eigen eren erend erende half halve heid
    heden hier hoog laag lang lijk lijke lijks lijkheid lijkheden like mate matig matige meer naar
    onder open over rijk rijke samen schap schappen sing stel stellen tegen terug tussen vast vaste voor vorm
    vormen waar waarde weer zaam zame zelf zonder ding dingen ling lingen tegen ingen steren
    """.split()
)
"""Letters die op een woord lijken maar in een samenstelling geen deel met een eigen zin zijn."""
