// Raad bij een stuk: wat klopt en wat nog beter kan. Alleen een ontbrekende plaatselijke reden houdt
// een motie of amendement tegen. Raakt geen document aan.
{
  const { bouwstof, inWoorden, vormen, zinnenVan } = globalThis.Schrijf;
  const GETAL = ["Geen", "Eén", "Twee", "Drie"];
  const MEESTE = 3;
  const KORTSTE_REDEN = 3;
  const woorden = (tekst) => (tekst ?? "").trim().split(/\s+/).filter(Boolean).length;

  const overReden = (keuze) =>
    woorden(keuze.reden) >= KORTSTE_REDEN
      ? { soort: "goed", zin: "Reden uit uw eigen gemeente" }
      : { soort: vormen.some(({ id, reden }) => id === keuze.vorm && reden) ? "stop" : "let", zin: "Nog geen reden uit uw eigen gemeente.", naar: "reden", doe: "Schrijf op waarom juist hier" };

  const overVerzoeken = (stuk) => {
    const delen = stuk.delen.filter(({ aard }) => ["verzoekt", "vragen", "besluit"].includes(aard));
    if (!delen.length) return [];
    const [deel] = delen;
    const aantal = delen.reduce((som, { punten }) => som + punten.length, 0);
    const [een, meer] = { verzoekt: ["verzoek", "verzoeken"], vragen: ["vraag", "vragen"], besluit: ["besluit", "besluiten"] }[deel.aard];
    const telling = `${GETAL[aantal] ?? aantal} ${aantal === 1 ? een : meer}.`;
    if (!aantal) return [{ soort: "let", zin: `${telling} Kies een voorstel, of schrijf er zelf een.` }];
    if (deel.aard === "verzoekt" && aantal > MEESTE) return [{ soort: "let", zin: `${telling} Meer dan drie maakt stemmen lastig.` }];
    return [{ soort: "goed", zin: telling }];
  };

  const overTermijn = (stuk, keuze) => {
    const punten = stuk.delen.filter(({ aard }) => aard === "verzoekt").flatMap((deel) => deel.punten.flat());
    if (!punten.length) return [];
    const open = punten.filter(({ tekst }) => tekst.includes("[datum]"));
    const heeft = punten.some(({ tekst }) => /\d{4}|\b(maand|maanden|kwartaal|week|weken|jaar)\b/.test(tekst.replace(/\[[^\]]*\]/g, "")));
    const zonder = open.length || heeft ? open : punten;
    const welke = zonder.map((zin) => punten.indexOf(zin) + 1);
    if (!zonder.length) return [{ soort: "goed", zin: keuze.termijn ? `Termijn: vóór ${inWoorden(keuze.termijn)}` : "Er staat een termijn bij" }];
    return [{ soort: "let", zin: `${welke.length === 1 ? "Verzoek" : "Verzoeken"} ${welke.join(", ")} ${welke.length === 1 ? "heeft" : "hebben"} nog geen termijn.`, naar: "termijn", doe: "Zet er een datum bij" }];
  };

  const overDekking = (keuze, gegevens) => {
    if (!["motie", "amendement", "initiatiefvoorstel"].includes(keuze.vorm)) return [];
    if (keuze.dekking?.trim()) return [{ soort: "goed", zin: "Dekking genoemd" }];
    return bouwstof(keuze, gegevens).dekking
      ? [{ soort: "let", zin: "Kost dit geld? Noem de dekking, of vraag om een raming.", naar: "dekking", doe: "Vul de dekking in" }]
      : [];
  };

  const overPlekken = (stuk) => {
    const open = zinnenVan(stuk.delen).filter(({ leeg }) => leeg).length;
    return open ? [{ soort: "let", zin: open === 1 ? "Eén zin heeft nog een lege plek." : `${open} zinnen hebben nog een lege plek.`, naar: "plek", doe: "Ga naar de eerste" }] : [];
  };

  const overGemeente = (keuze) =>
    keuze.gemeente?.naam ? [] : [{ soort: "let", zin: "Nog geen gemeente.", naar: "gemeente", doe: "Vul uw gemeente in" }];

  /** De raad, in de volgorde van belang. */
  const keur = (stuk, keuze, gegevens) => [
    ...overGemeente(keuze),
    ...(["akkoord", "leesmap"].includes(keuze.vorm) ? [] : [overReden(keuze)]),
    ...overVerzoeken(stuk),
    ...overTermijn(stuk, keuze),
    ...overDekking(keuze, gegevens),
    ...overPlekken(stuk),
  ];

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { keur, magMee: (raad) => !raad.some(({ soort }) => soort === "stop") });
}
