"""Een kleine kennisbank om mee te testen: één record van elke soort, alles klopt."""

from pathlib import Path

BESTANDEN = {
    "docs/index.md": """---
id: start
titel: Wat wilt u beter laten gaan?
kern: Ideeën voor uw gemeente.
deuren:
  - {titel: Ik zoek inspiratie, tekst: Acht prioriteiten., naar: prioriteiten}
  - {titel: Ik werk aan een akkoord, tekst: Acht tips., naar: tips}
  - {titel: Ik deel een voorbeeld, tekst: Uw verhaal telt., naar: voorbeelden}
uitgelicht: [vb-zeist-loting]
---
""",
    "docs/prioriteiten/index.md": """---
id: prioriteiten
titel: Prioriteiten
kern: De punten van het pamflet.
toont: prioriteit
---
""",
    "docs/prioriteiten/1-vertrouwen.md": """---
id: prioriteit-1
nummer: 1
titel: Herstel van vertrouwen
leus: Laat zien wat u met meedenken doet
kern: Wie serieus genomen wordt, krijgt vertrouwen terug.
bron: [pamflet-tekst:13]
akkoordtekst: |
  In [gemeentenaam] werken wij aan vertrouwen.

  Wij leggen uit wat wij doen.
voorstellen:
  - id: voorstel-1a
    letter: a
    titel: Maak een agenda
    kern: Leg vast wat u vernieuwt.
    bron: [pamflet-tekst:15]
    pepers: 1
    afspraak: Wij maken een agenda.
    instrumenten: [begrip-loting]
  - id: voorstel-1b
    letter: b
    titel: Wijs iemand aan
    kern: Eén wethouder jaagt de agenda aan.
    bron: [pamflet-tekst:17]
    pepers: 2
    pepers_waarom: Het college kan dit zelf.
    afspraak: Wij wijzen een wethouder aan.
    relaties:
      - {naar: tip-1.1, grond: rollen}
---

## Waarom dit telt

Zonder vertrouwen lukt niets. Zie [tip 1.1](tip-1.1).
""",
    "docs/tips/index.md": """---
id: tips
titel: Tips
kern: Hoe u het aanpakt.
toont: tip
alineas:
  - {id: tips-inleiding, titel: Begin gewoon, kern: Doen en leren., bron: [pamflet-tekst:86]}
---
""",
    "docs/tips/1-open.md": """---
id: tip-1
nummer: 1
titel: Begin met een openbare formatie
leus: Onderhandel in het openbaar
kern: Laat inwoners meekijken.
bron: [pamflet-tekst:91]
punten:
  - id: tip-1.1
    titel: Praat elke dag bij
    kern: Vertel dagelijks hoe het gaat.
    bron: [pamflet-tekst:92]
---
""",
    "docs/diamanten/index.md": """---
id: diamanten
titel: DiAmanten
kern: Vijftien hulpmiddelen.
toont: diamant
---
""",
    "docs/diamanten/01-gids.md": """---
id: diamant-01
nummer: '01'
titel: Inspiratiegids
kern: Een gids.
bron: [rode-draden-2021:70]
werkvorm: gids
vindplek: {stand: geen}
---
""",
    "docs/rode-draden/index.md": """---
id: rode-draden
titel: Rode draden
kern: Lessen uit bezoeken.
toont: rode-draad
---
""",
    "docs/rode-draden/1-participatie.md": """---
id: rode-draad-1
nummer: 1
titel: Participatie
kern: Iedereen zoekt.
bron: [rode-draden-2021:133]
relaties:
  - {naar: diamant-01, herkomst: bron, soort: relevante-diamant}
waarnemingen:
  - id: rode-draad-1.1
    titel: Overal gezocht
    kern: Elke gemeente zoekt naar meer meedoen.
    bron: [rode-draden-2021:134]
uitspraak:
  persoon: persoon-jan-jansen
  naverteld: De wethouder vertelde dat luisteren helpt.
---
""",
    "docs/voorbeelden/index.md": """---
id: voorbeelden
titel: Voorbeelden
kern: Wat anderen deden.
toont: voorbeeld
---
""",
    "docs/bronnen.md": """---
id: bronnen
titel: Bronnen
kern: Waar dit vandaan komt.
toont: bron
---
""",
    "docs/personen.md": """---
id: personen
titel: Personen
kern: Wie genoemd wordt.
toont: persoon
---
""",
    "docs/begrippen.md": """---
id: begrippen
titel: Begrippen
kern: Woorden uitgelegd.
toont: begrip
---
""",
    "docs/redactie/index.md": "---\ntitle: Meeschrijven\n---\n\n# Meeschrijven\n\nDoe mee.\n",
    "docs/redactie/over.md": "---\ntitle: Over deze kennisbank\n---\n\n# Over\n\nWat dit is.\n",
    "docs/redactie/toegankelijkheid.md": "---\ntitle: Toegankelijkheid\n---\n\n# Ja\n",
    "data/voorbeelden.yaml": """# yaml-language-server: $schema=schema/voorbeelden.json
- id: vb-zeist-loting
  titel: Gelote inwoners adviseren over geld
  kern: Zeist vroeg een gelote groep om raad.
  gemeente: Zeist
  bron: [pamflet-tekst:71]
  wat: Inwoners dachten mee over de begroting.
  instrumenten: [begrip-loting]
  bronnen:
    - url: https://www.zeist.nl/balans
      titel: Samen in balans
      uitgever: gemeente Zeist
      staaft: [wat]
  relaties:
    - {naar: voorstel-1a, herkomst: bron, soort: voorbeeld-bij}

- id: vb-onbekend
  titel: Een voorbeeld zonder uitleg
  kern: De bron noemt alleen de naam.
  vorm: begripslink
  bron: [pamflet-tekst:72]
""",
    "data/begrippen.yaml": """- id: begrip-loting
  titel: Loting
  kern: Het lot bepaalt wie meepraat.
  synoniemen: [gelote groep]
  zie: [voorstel-1a]
""",
    "data/bronnen.yaml": """- id: pamflet-tekst
  titel: Democratisch pamflet
  kort: Pamflet
  kern: Acht punten.
  werkvorm: pamflet
  uitgever: de redactie
  verschenen: 2022, geschat

- id: rode-draden-2021
  titel: Rode Draden
  kort: Rode Draden
  kern: Lessen uit bezoeken.
  werkvorm: boekje
  uitgever: Democratie in Actie
  verschenen: december 2021
""",
    "data/personen.yaml": """- id: persoon-jan-jansen
  titel: Jan Jansen
  kern: Wethouder die werd geciteerd.
  rol: geciteerd
  functie: wethouder
  gemeente: Zeist
  bron: [rode-draden-2021:165]
""",
    "data/gemeenten.csv": """naam,cbs_code,provincie,lat,lon,tooi_uri
Zeist,GM0355,Utrecht,52.09,5.23,https://identifier.overheid.nl/tooi/id/gemeente/gm0355
Utrecht,GM0344,Utrecht,52.09,5.11,https://identifier.overheid.nl/tooi/id/gemeente/gm0344
Dijk en Waard,GM1980,Noord-Holland,52.66,4.83,https://identifier.overheid.nl/tooi/id/gemeente/gm1980
""",
    "data/gemeente-aliassen.csv": """alias,naam,cbs_code,soort
Heerhugowaard,Dijk en Waard,GM1980,voormalige gemeente
""",
}


def schrijf_boom(map_: Path, **anders: str) -> Path:
    """Schrijft de kleine kennisbank in `map_`; `anders` vervangt of voegt bestanden toe."""
    for naam, tekst in (BESTANDEN | anders).items():
        pad = map_ / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, encoding="utf-8", newline="\n")
    return map_
