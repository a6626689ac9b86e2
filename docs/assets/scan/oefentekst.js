// Een verzonnen akkoord om de scan mee te proberen; geen gemeente schreef dit.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  oefentekst: `Samen verder. Oefenakkoord van een verzonnen gemeente

Bestuur en inwoners

In het eerste jaar maken wij met de raad en met inwoners een agenda voor onze lokale democratie. Daarin staat wat wij vernieuwen, wie het trekt en wanneer het klaar is. Eén wethouder krijgt democratische vernieuwing in de portefeuille en bewaakt de afspraken.

Er komt een jongerenraad, die gevraagd en ongevraagd advies geeft.

Wij gaan aan de slag met:
- een burgerbegroting in twee wijken, waarin bewoners zelf beslissen over een deel van het geld;
- een eigen agenda voor elk dorp, gemaakt met de dorpsraad;
- een open platform waarop inwoners ideeën delen en volgen.

Wijken en dorpen

Elke wijk krijgt een eigen wethouder als vast gezicht. Of wijkraden een eigen budget krijgen, onderzoeken wij pas in het volgende jaar.

Tegenspraak

Een fonds voor lokale journalistiek komt er niet. Wij vinden het belangrijk dat de pers haar werk kan doen.

Klachten van inwoners halen wij zelf op. Elk jaar leest de raad een verslag van wat ervan geleerd is.

Wonen en verkeer

Wij bouwen de komende vier jaar 1.200 woningen. De rondweg krijgt een fietspad.`,
});
