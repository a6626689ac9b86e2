"""De eisen die al bij het lezen gelden: de vaste naam van elke regel, en wat zij vraagt."""

from __future__ import annotations

from collections.abc import Mapping

BESTANDEN: Mapping[str, str] = {
    "bestand-ontbreekt": "De startpagina, de begrippen en de gemeenten staan op hun plaats.",
    "bestand-op-verkeerde-plek": "In `docs` staan teksten en beelden, in `data` de lijsten.",
    "naam-van-een-pagina": "Een tekst heet naar haar adres: kleine letters, cijfers en streepjes.",
    "koppeling": "Een bestand staat er zelf; een koppeling wijst hooguit binnen dezelfde map.",
    "niet-te-openen": "Een bestand is een gewoon bestand dat te openen is.",
    "geen-utf-8": "Een tekstbestand is bewaard als UTF-8.",
    "conflict-van-git": "In een bestand staan geen twee versies door elkaar.",
    "leeg-bestand": "Een bestand is niet leeg.",
    "verdwaald-record": "Een record staat in een bestand waar zijn soort woont.",
    "te-ingewikkeld": "Een losse tekst springt niet te ver in en sluit haar haken.",
    "gemeentenlijst": "Elke regel in de lijsten van gemeenten is heel, klopt en staat er één keer.",
    "doorverwijzing": "Een doorverwijzing noemt een adres van de site, en een id.",
    "zoekwoordenlijst": "Een zoekwoord noemt woorden, en het record of de plek die iemand zoekt.",
    "herkenwoorden": "De woorden van de akkoordscan zijn groepen en lijsten met tekst.",
    "taalafspraak": "De taalafspraak heeft een getal en een lijst met woorden.",
    "woordenlijst": "In de woordenlijst staat elk woord op een eigen regel.",
}
OPSCHRIFT: Mapping[str, str] = {
    "kop-ontbreekt": "Een record in Markdown begint met velden tussen twee regels met ---.",
    "lijst-ontbreekt": "In een bestand met records begint elk record met een streepje.",
    "een-record-per-bestand": "In een bestand van één record staat één record, zonder streepje.",
    "streepje-ontbreekt": "Voor elk nieuw record staat een streepje.",
    "onleesbare-yaml": "De velden zijn te lezen als YAML.",
    "eindeloze-yaml": "Velden herhalen of nestelen zich niet eindeloos.",
    "label-in-yaml": "Een waarde heeft geen label zoals `!!bool`.",
    "anker-ongebruikt": "Een tekst begint niet met een &; YAML laat dat woord weg.",
    "aanhalingsteken-te-laat": "Aanhalingstekens sluiten voordat het volgende veld begint.",
    "streepje-zonder-spatie": "Achter een streepje staat een spatie.",
    "hekje-in-een-waarde": "Een waarde met een hekje staat tussen aanhalingstekens.",
    "veldnaam-ontbreekt": "Voor elke waarde staat de naam van een veld.",
    "veld-dubbel": "Een veld staat één keer in een record.",
    "tekst-dubbel": "De toelichting staat onder de kop, en niet ook in een veld.",
}
VELDEN: Mapping[str, str] = {
    "veld-ontbreekt": "Een verplicht veld is ingevuld.",
    "veld-bestaat-niet": "Een veld hoort bij de soort van het record.",
    "leeg-veld": "Een veld dat er staat, heeft een waarde.",
    "geen-tekst": "In een tekstveld staat tekst.",
    "geen-getal": "In een getalveld staat een heel getal.",
    "geen-lijst": "In een lijstveld staat een lijst.",
    "geen-blok": "In een veld met onderdelen staat een blok met velden.",
    "keuze-bestaat-niet": "Bij een keuze staat een van de mogelijkheden.",
    "getal-buiten-de-grens": "Een getal is niet te klein en niet te groot.",
    "verkeerde-vorm": "Een id, datum, vindplaats of code heeft haar vaste vorm.",
    "te-lang": "Een waarde is niet langer dan het veld toelaat.",
    "te-weinig": "Een lijst heeft genoeg onderdelen.",
    "kern-te-lang": "De kern telt hooguit veertig woorden.",
    "onmogelijke-datum": "Een datum bestaat.",
    "vindplaats-achterstevoren": "Een vindplaats loopt van de eerste naar de laatste regel.",
    "geen-webadres": "Een webadres is heel, openbaar en echt.",
    "link-zonder-adres": "Achter een link staat een adres.",
    "html-in-tekst": "Een tekst is gewone tekst of Markdown, zonder HTML.",
    "onzichtbaar-teken": "In een tekst staat geen teken dat u niet ziet.",
}
VERBANDEN: Mapping[str, str] = {
    "id-dubbel": "Elke id is van één record.",
    "verwijzing-naar-niets": "Een verwijzing noemt een id die bestaat, van de goede soort.",
}
