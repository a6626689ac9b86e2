"""De zinnen die iemand leest als een veld van het formulier nog niet klopt.

De redacteur van een bestand krijgt andere zinnen (`lezen/zinnen.py`): die gaan over YAML.
Tussen accolades komt wat de lezer zelf typte, of een grens uit de recordtypen.
"""

from __future__ import annotations

from collections.abc import Mapping

ZINNEN: Mapping[str, str] = {
    "leeg": "Dit is nog leeg.",
    "tekens": "Dit zijn {aantal} tekens. Er mogen er hooguit {grens} staan.",
    "woorden": "Dit zijn {aantal} woorden. Er mogen er hooguit {grens} staan.",
    "stuurteken": "Hier staat een teken dat u niet ziet. Typ de woorden daar opnieuw.",
    "html": "Hier staat HTML-code. Gebruik gewone tekst.",
    "leeglink": "Achter een link staat geen adres. Vul het in, of haal de haken weg.",
    "nergens": "De link naar ‘{wat}’ wijst nergens heen. Vul een heel webadres in.",
    "contact": "Hier staat een e-mailadres of telefoonnummer. Haal het weg; dat tonen wij niet.",
    "titelkop": "Een regel met één hekje is de titel van een pagina. Haal het hekje weg.",
    "legekop": "Een kop heeft woorden nodig. Vul hem in of haal hem weg.",
    "dubbelekop": "De kop ‘{wat}’ staat er al. Kies andere woorden.",
    "bezettekop": "De kop ‘{wat}’ gebruikt de site zelf al. Kies andere woorden.",
    "adreslang": "Dit adres is {aantal} tekens lang; {grens} is het meeste.",
    "geenadres": "Dit is geen heel webadres. Het begint met https:// en komt uit de adresbalk.",
    "voorbeeldadres": "Dit is een voorbeeldadres. Vul het echte adres in.",
    "gebruiker": "In dit adres staat een gebruikersnaam. Haal die weg.",
    "getal": "Hier hoort een heel getal, zonder andere tekens.",
    "minstens": "Dit getal is minstens {grens}.",
    "hoogstens": "Dit getal is hoogstens {grens}.",
    "keuze": "Kies een van de mogelijkheden.",
    "datum": "Schrijf de datum als 2022, 2022-03 of 2022-03-16.",
    "geendatum": "Deze datum bestaat niet.",
    "straks": "Het jaar {wat} moet nog komen. Kijk het na, of kies bij Status voor Gepland.",
    "volgorde": "Het jaar van einde ligt vóór het jaar van begin.",
    "inwoners": "Dat zijn meer inwoners dan Nederland heeft. Kijk het getal na.",
    "gemeente": "Vul de gemeente in. Is het er niet één? Kies dan bij Bijzonder een andere vorm.",
    "geengemeente": "‘{wat}’ is geen gemeente.",
    "bedoeld": "‘{wat}’ is geen gemeente. Bedoelt u ‘{anders}’?",
    "titelbezet": "{wat} heeft al een voorbeeld met deze titel. Kies een andere titel.",
    "bron": "Noem minstens één openbare pagina waar dit te lezen is.",
    "staaft": "U kruiste ‘{wat}’ aan, maar dat veld is leeg. Vul het in of haal het kruisje weg.",
    "onbekend": "Dit staat niet in de kennisbank. Kies het uit de lijst.",
    "dubbel": "Dit staat er al. Haal één van de twee weg.",
    "langezin": "Bij {waar} telt een zin {aantal} woorden: ‘{wat}…’ Maak er twee van.",
}
