"""Meet de spellingcontrole: hoeveel fouten zij vindt, hoe vaak zij loos roept, en hoe snel.

Gebruik: python benchmarks/spelling.py

Drie metingen op de eigen kennisbank: vijftig fouten zoals mensen ze maken, duizend woorden met
één willekeurige andere letter, en de opmerkingen bij de inhoud zoals zij nu is.
"""

from __future__ import annotations

import random
import time
from pathlib import Path
from string import ascii_lowercase

from kennisbank.keuring.spelfouten import onbekend_woord, speller_van
from kennisbank.keuring.spelling import open_woordenboek
from kennisbank.samenhang import laad

HOOFDMAP = Path(__file__).parents[1]
ZAAD = 20261121
WILLEKEURIG = 1000
FOUTEN = """
    gemeenteraad=gemeenteraat raadslid=raatslid raadsleden=raadsledden inwoners=inwonners
    democratie=demokratie democratische=democratishe participatie=participaatie
    burgerberaad=burgerbraad initiatief=iniatief initiatieven=initatieven college=colege
    burgemeester=burgermeester wethouder=wetouder griffier=grifier gemeente=gemeenste
    gemeenten=gemeentten besluit=beslyut besluiten=besluitten begroting=begrooting
    verkiezingen=verkiezigen vertrouwen=vertouwen onmiddellijk=onmiddelijk
    verantwoordelijk=verandwoordelijk gebeurt=gebeurdt wordt=wordd bereiken=berijken
    belangrijk=belangerijk eigenlijk=eigelijk interessant=intressant samenleving=samenlefing
    ervaring=ervarring experiment=eksperiment experimenten=experimennten enthousiast=enthousiasd
    gesprek=gesprekk jongeren=jongerren kwaliteit=kwalitijt mogelijk=mogenlijk
    ondersteuning=ondersteunig onderzoek=onderzoeck openbaar=openbaaar overheid=overheit
    projecten=projekten referendum=referendem rekenkamer=rekenkammer resultaat=resultaad
    uitdaagrecht=uitdaagregt vergadering=vergaderring voorstel=voorstell wijkraad=weikraad
"""


def paren() -> list[tuple[str, str]]:
    """De vijftig goede woorden met de fout die iemand erin maakt."""
    return [(goed, fout) for paar in FOUTEN.split() for goed, _, fout in [paar.partition("=")]]


def verminkt(woord: str, kans: random.Random) -> str:
    """Het woord met één letter weg, erbij, anders of verwisseld."""
    plaats = kans.randrange(1, len(woord) - 1)
    voor, achter = woord[:plaats], woord[plaats:]
    letter = kans.choice(ascii_lowercase)
    soorten = (
        voor + achter[1:],
        voor + letter + achter,
        voor + letter + achter[1:],
        voor + achter[1] + achter[0] + achter[2:],
    )
    return kans.choice(soorten)


def main() -> None:
    """Drukt de drie metingen af."""
    woordenboek = open_woordenboek()
    if woordenboek is None:
        print("Overgeslagen: het woordenboek is hier niet geïnstalleerd.")
        return
    inhoud = laad(HOOFDMAP, woordenboek=woordenboek)
    begin = time.perf_counter()
    loos = list(onbekend_woord(inhoud))
    duur = time.perf_counter() - begin
    speller = speller_van(inhoud, woordenboek)
    gebruikt = speller.gebruikt
    gemist = [fout for _, fout in paren() if speller.kent(fout)]
    raak = sum(speller.bedoeld(fout) == goed for goed, fout in paren() if not speller.kent(fout))
    print(f"Fouten van mensen: {50 - len(gemist)} van 50 gevonden, bij {raak} het goede woord.")
    print(f"  Gemist: {', '.join(gemist) or 'geen'}.")
    kans = random.Random(ZAAD)  # noqa: S311 - een meting, geen geheim
    lang = sorted(een for een in gebruikt if len(een) > 4 and een.isalpha() and een.islower())
    proef = [verminkt(woord, kans) for woord in kans.choices(lang, k=WILLEKEURIG)]
    proef = [een for een in proef if een not in gebruikt]
    gevonden = sum(not speller.kent(een) for een in proef)
    print(f"Willekeurige fouten: {gevonden} van {len(proef)} gevonden.")
    print(f"Inhoud van nu: {len(loos)} opmerkingen bij {len(gebruikt)} woorden, {duur:.2f} s.")


if __name__ == "__main__":
    main()
