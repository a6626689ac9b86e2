"""De pagina met teksten: eerst hulp bij een motie, dan de lange teksten, dan de afspraken."""

import re

from conftest import LaadMet
from kennisbank.weergave import Omgeving, bladen, toon

TEKSTEN = """---
id: teksten
titel: Teksten
kern: Alles om mee te nemen.
toont: voorstel
middelen:
  - middel: motie
    titel: Motie
    kies: U wilt iets vragen.
    gevolg: Het besluit blijft zoals het is.
    wie: Elk raadslid.
    wanneer: Op papier.
    stemming: Na het voorstel.
    bronnen: [{url: "https://voorbeeld.nl/motie", titel: Wat is een motie, uitgever: Raad Zeist}]
nagaan:
  - {vraag: Staat er een datum?, waarom: Anders ziet niemand het., bij: [motie]}
---
"""


def pagina_met(laad_met: LaadMet) -> str:
    graaf = laad_met({"docs/teksten.md": TEKSTEN}).graaf
    [blad] = [een for een in bladen(graaf) if een.pad == "teksten.html"]
    return str(toon(blad, graaf, Omgeving()))


def test_hulp_bij_een_motie_komt_voor_de_lange_teksten_en_die_voor_de_afspraken(
    laad_met: LaadMet,
) -> None:
    pagina = pagina_met(laad_met)
    plaatsen = [pagina.index(f'id="{anker}"') for anker in ("hulp", "nagaan", "lang", "tekst-1")]
    assert plaatsen == sorted(plaatsen)
    assert pagina.index('id="tekst-1"') < pagina.index('id="teksten-1"')


def test_elk_middel_noemt_zijn_bron_en_een_eigen_raad_heet_zo(laad_met: LaadMet) -> None:
    tekst = " ".join(re.sub(r"<[^>]*>", " ", pagina_met(laad_met)).split())
    assert "Bron: Raad Zeist : Wat is een motie" in tekst
    assert "Staat er een datum? Anders ziet niemand het. Bij: motie. Raad van de redactie." in tekst
