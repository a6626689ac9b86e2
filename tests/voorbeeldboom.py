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
    "docs/gemeenten/index.md": """---
id: gemeenten
titel: Gemeenten
kern: Wat er in de buurt gebeurt.
toont: gemeente
---
""",
    "docs/instrumenten/index.md": """---
id: instrumenten
titel: Instrumenten
kern: Manieren van werken.
toont: begrip
gezicht: instrumenten
---
""",
    "docs/zoeken.md": """---
id: zoeken
titel: Zoeken
kern: Typ een woord.
toont: begrip
gezicht: zoeken
---
""",
    "docs/register.md": """---
id: register
titel: Register
kern: Alles op alfabet.
toont: begrip
gezicht: register
---
""",
    "docs/samenhang.md": """---
id: samenhang
titel: Samenhang
kern: Wat met wat samenhangt.
toont: prioriteit
gezicht: samenhang
---
""",
    "docs/redactie/werklijst.md": """---
id: werklijst
titel: Werklijst
kern: Wat na te kijken is.
toont: voorbeeld
gezicht: werklijst
---
""",
    "docs/kernwaarden/index.md": """---
id: kernwaarden
titel: Kernwaarden
kern: Waarden aan tafel.
toont: kernwaarde
---
""",
    "docs/kernwaarden/1-dialoog.md": """---
id: kernwaarde-dialoog
titel: Dialoog
kern: Luisteren naar elkaar.
vraag: Wie heeft u deze week gehoord?
bron: [rode-draden-2021:140]
---
""",
    "docs/themas/index.md": """---
id: themas
titel: Thema's
kern: Thema's van 2017.
toont: thema
---
""",
    "docs/themas/1-verbind.md": """---
id: thema-1
nummer: 1
titel: Verbind raad en inwoners
leus: Samen beslissen
kern: Raad en inwoners werken samen.
bron: [pamflet-tekst:98]
actiepunten:
  - id: thema-1.1
    titel: Voer het gesprek
    kern: Praat over de rol van de raad.
    bron: [pamflet-tekst:137]
relaties:
  - {naar: kernwaarde-dialoog, grond: gesprek}
---
""",
    "docs/experimenten/index.md": """---
id: thorbecke
titel: Experimenten
kern: Een oproep om te proberen.
bron: [pamflet-tekst:20]
themas:
  - {id: thorbecke-thema-1, titel: Kernen, kern: In het dorp., bron: [pamflet-tekst:21]}
sporen:
  - {id: thorbecke-spoor-1, titel: Bundel, kern: Lees., voor_wie: allen, bron: [pamflet-tekst:39]}
uitgangspunten:
  - {id: thorbecke-uitgangspunt-1, titel: opgave, kern: Begin daar., bron: [pamflet-tekst:49]}
partners:
  - {id: thorbecke-partner-g40, titel: G40, kern: Stad., gelezen: onzeker, bron: [pamflet-tekst:59]}
---
""",
    "docs/rollen/index.md": """---
id: rollen
titel: Leesroutes
kern: Een weg per rol.
toont: rol
---
""",
    "docs/rollen/raadslid.md": """---
id: rol-raadslid
volgorde: 1
titel: Voor raadsleden
kern: Begin hier.
stappen:
  - {titel: Kies een prioriteit, tekst: Lees er een., naar: [prioriteit-1, voorstel-1a]}
---
""",
    "docs/kader.md": """---
id: kader
titel: Wet en kader
kern: Wat er geldt.
toont: kader
---
""",
    "docs/werken.md": """---
id: werken
titel: Genoemde werken
kern: Wat de bronnen noemen.
toont: werk
---
""",
    "docs/verantwoording.md": """---
id: verantwoording
titel: Zo lazen wij
kern: Wat wij zagen.
toont: aantekening
---
""",
    "docs/gemeenten/genoemd.md": """---
id: genoemd
titel: Ook genoemd
kern: Plaatsen in de bronnen.
toont: plaatsvermelding
---
""",
    "data/kader.yaml": """- id: kader-participatie
  titel: Regels voor participatie
  kern: Elke gemeente maakt regels.
  vorm: wet
  organisatie: Rijk
  samenvatting: De wet vraagt om regels.
  voor_raad: Heeft u die regels al?
  overgang_tot: 2027-01-01
  stand_op: 2025
  koppelingen: [thema-1]
  bronnen:
    - {url: "https://www.zeist.nl/wet", titel: De wet, uitgever: Rijk, staaft: [samenvatting]}
""",
    "data/werken.yaml": """- id: werk-omgevingswet
  titel: Omgevingswet
  kern: Een wet over de leefomgeving.
  vorm: wet
  bron: [pamflet-tekst:107]
""",
    "data/plaatsvermeldingen.yaml": """- id: plaats-utrecht
  titel: Utrecht als voorbeeld van verschil
  kern: De bron noemt Utrecht in het voorbijgaan.
  gemeente: Utrecht
  bron: [pamflet-tekst:7]
""",
    "data/aantekeningen.yaml": """- id: onduidelijk-01
  titel: Pepers zonder aantal
  kern: De bron geeft geen aantal pepers.
  aard: keuze
  besluit: Wij kozen een aantal.
  gaat_over: [prioriteit-1]
  bron: [pamflet-tekst:7]
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
    "docs/redactie/regels.md": "---\ntitle: Regels\n---\n\n# Regels\n",
    "docs/redactie/over.md": "---\ntitle: Over deze kennisbank\n---\n\n# Over\n\nWat dit is.\n",
    "docs/redactie/voorbeeld-toevoegen.md": "---\ntitle: Een voorbeeld toevoegen\n---\n\n# Zo\n",
    "docs/gegevens.md": "---\ntitle: Open data\n---\n\n# Open data\n",
    "docs/redactie/code.md": "---\ntitle: Aan de code werken\n---\n\n# Code\n",
    "docs/privacy.md": "---\ntitle: Privacy\n---\n\n# Privacy\n",
    "docs/zonder-internet.md": "---\ntitle: Zonder internet\n---\n\n# Zonder internet\n",
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
    "data/woordenlijst.txt": """# Woorden die niet in het woordenboek staan.
DiAmant
Omgevingswet
""",
    "data/gemeente-aliassen.csv": """alias,naam,cbs_code,soort
Heerhugowaard,Dijk en Waard,GM1980,voormalige gemeente (GM0398) per 2022-01-01
""",
}


KAART = """- id: feit-loting
  titel: Loting
  kern: Het lot kiest wie meepraat.
  begrippen: [begrip-loting]
  kosten_kort: 300 euro
  kosten:
    - bedrag: 300 euro
      tekst: vergoeding
      gemeente: Zeist
      jaar: 2021
      bron: https://www.zeist.nl/balans
      voorbeeld: vb-zeist-loting
  tegen:
    - {tekst: Niemand koos hen., wie: onderzoeker, bron: "https://www.zeist.nl/balans"}
  gids: {titel: Zo doet u het, url: "https://www.zeist.nl/gids", uitgever: Zeist}
  niet_gevonden: [hoe lang het duurt]
  bronnen:
    - {url: "https://www.zeist.nl/balans", titel: Samen in balans, uitgever: Zeist}
  gezien_op: 2026-11-29
  relaties: [{naar: voorstel-1a}]
"""
AKKOORDEN = """- id: akkoord-zeist-2026
  titel: 'Zeist: Samen verder'
  kern: Coalitieakkoord van Zeist.
  gemeente: Zeist
  vorm: coalitieakkoord
  periode: 2026-2030
  datum: 2026-06
  gelezen: democratie
  beloften:
    - {voorstel: voorstel-1a, wat: Er komt een agenda., past: deels, bladzijde: 4, bron: "https://www.zeist.nl/akkoord"}
  bronnen:
    - {url: "https://www.zeist.nl/lijst", titel: Lijst, uitgever: een ander}
  gezien_op: 2026-11-29
"""
DRAAIBOEKEN = """- id: draaiboek-avond
  titel: Een avond
  kern: Samen praten.
  groep: iedereen
  doel: Een keuze.
  blokken:
    - {minuten: 70, titel: Praten, tekst: Praat samen., bij: [voorstel-1a]}
    - {minuten: 20, titel: Kiezen, tekst: Kies er twee.}
  uitnodiging: Kom naar [zaal] in [gemeentenaam].
"""
WERKVORMEN = """- id: werkvorm-rondje
  titel: Rondje
  kern: Iedereen zegt iets.
  minuten: 10
  goed_voor: Beginnen.
  zo_werkt_het: Ga de tafel rond.
"""
VERORDENINGEN = """- id: verordening-zeist
  titel: Participatieverordening Zeist
  kern: Zeist heeft er een.
  gemeente: Zeist
  geldt_vanaf: 2026-02-01
  gelezen: het begin
  bronnen:
    - url: https://lokaleregelgeving.overheid.nl/CVDR1
      titel: Verordening
      uitgever: Zeist
      staaft: [geldt_vanaf]
"""
RAADSAGENDA = """# yaml-language-server: $schema=schema/raadsagenda.json
- id: agenda-loting
  titel: Loot weer inwoners
  kern: Vraag elk jaar andere inwoners om raad.
  maand: 3
  jaren: [2, 3]
  bij: [begrip-loting]
"""
AFWIJKINGEN = """# yaml-language-server: $schema=schema/afwijkingen.json
- id: afwijking-kaart
  titel: De kaart is klein
  kern: Op een telefoon is de kaart lastig te lezen.
  eis: Niet onderzocht
  waar: de lijst van gemeenten
  oorzaak: De kaart is een tekening.
  gevolg: Wie slecht ziet, leest beter de lijst.
  maatregel: Onder de kaart staat dezelfde lijst.
  klaar_op: '2027'
  gezien_op: '2026-11-20'
"""
AANVULLING = {
    "data/feitenkaarten.yaml": KAART,
    "data/akkoorden.yaml": AKKOORDEN,
    "data/draaiboeken.yaml": DRAAIBOEKEN,
    "data/werkvormen.yaml": WERKVORMEN,
    "data/verordeningen.yaml": VERORDENINGEN,
    "data/raadsagenda.yaml": RAADSAGENDA,
    "data/afwijkingen.yaml": AFWIJKINGEN,
}
"""Soorten die niet in de kleine kennisbank staan, maar er wel in passen."""


FORMULIER = """---
id: voorbeeld-delen
titel: Deel uw voorbeeld
kern: Vertel het.
toont: voorbeeld
gezicht: formulier
---
"""
"""De pagina `docs/voorbeeld-delen.md`, waar een lezer een voorbeeld instuurt."""


def schrijf_boom(map_: Path, **anders: str) -> Path:
    """Schrijft de kleine kennisbank in `map_`; `anders` vervangt of voegt bestanden toe."""
    for naam, tekst in (BESTANDEN | anders).items():
        pad = map_ / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, encoding="utf-8", newline="\n")
    return map_
