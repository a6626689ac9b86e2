// Welke stukken er zijn, wat erin past, en of een plaatselijke reden er verplicht bij hoort. Raakt geen document aan.
{
  const STOF = /^(voorstel|kader|vb)-/;
  const vormen = [
    { id: "motie", naam: "Motie", uitleg: "De raad vraagt iets van het college", reden: true, een: "een motie", neemt: STOF },
    { id: "amendement", naam: "Amendement", uitleg: "U wijzigt een voorstel dat er ligt", reden: true, een: "een amendement", neemt: STOF },
    { id: "akkoord", naam: "Hoofdstuk voor akkoord", uitleg: "Lopende tekst met kopjes", een: "een hoofdstuk", neemt: /^(voorstel|prioriteit)-/ },
    { id: "leesmap", naam: "Leesmap", uitleg: "Teksten, feiten en bronnen voor de fractie" },
    { id: "initiatiefvoorstel", naam: "Initiatiefvoorstel", uitleg: "U legt de raad zelf een besluit voor", een: "een initiatiefvoorstel", neemt: STOF },
    { id: "vragen", naam: "Schriftelijke vragen", uitleg: "Het college geeft antwoord op papier", een: "schriftelijke vragen", neemt: /^(voorstel|kader)-/ },
  ];

  /** Waarom een record niet in deze vorm komt; leeg als het past. */
  const pastNiet = (vorm, id) => {
    const { een, neemt } = vormen.find((rij) => rij.id === vorm) ?? {};
    return !neemt || neemt.test(id) ? "" : `Komt niet in ${een}; wel in een leesmap.`;
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { vormen, pastNiet });
}
