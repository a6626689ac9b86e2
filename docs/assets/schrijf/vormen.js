// Welke stukken er zijn, en of een plaatselijke reden er verplicht bij hoort. Raakt geen document aan.
{
  const vormen = [
    { id: "motie", naam: "Motie", uitleg: "De raad vraagt iets van het college", reden: true },
    { id: "amendement", naam: "Amendement", uitleg: "U wijzigt een voorstel dat er ligt", reden: true },
    { id: "akkoord", naam: "Hoofdstuk voor akkoord", uitleg: "Lopende tekst met kopjes" },
    { id: "leesmap", naam: "Leesmap", uitleg: "Teksten, feiten en bronnen voor de fractie" },
    { id: "initiatiefvoorstel", naam: "Initiatiefvoorstel", uitleg: "U legt de raad zelf een besluit voor" },
    { id: "vragen", naam: "Schriftelijke vragen", uitleg: "Het college geeft antwoord op papier" },
  ];

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { vormen });
}
