// Raad bij een stuk: wat klopt en wat nog beter kan. Alleen een ontbrekende plaatselijke reden houdt
// een motie of amendement tegen. Raakt geen document aan.
{
  const { bouwstof, dekkingVan, inWoorden, vormen, zinnenVan } = globalThis.Schrijf;
  const GETAL = ["Geen", "Eén", "Twee", "Drie"];
  const MEESTE = 3;
  const KORTSTE_REDEN = 3;
  const woorden = (tekst) => (tekst ?? "").trim().split(/\s+/).filter(Boolean).length;

  const overReden = (keuze) =>
    woorden(keuze.reden) >= KORTSTE_REDEN
      ? { soort: "goed", zin: "Reden uit uw eigen gemeente" }
      : { soort: vormen.some(({ id, reden }) => id === keuze.vorm && reden) ? "stop" : "let", zin: "Nog geen reden uit uw eigen gemeente.", naar: "reden", doe: "Schrijf op waarom juist hier" };

  /** Het eerste voorstel dat hoort bij iets wat op tafel ligt, zoals bij een feitenkaart. */
  const hoortErbij = (keuze, gegevens) =>
    keuze.kies.flatMap((id) => gegevens.records[id]?.bij ?? []).map((id) => gegevens.voorstellen[id]).find(Boolean);

  const overVerzoeken = (stuk, keuze, gegevens) => {
    const delen = stuk.delen.filter(({ aard }) => ["verzoekt", "vragen", "besluit"].includes(aard));
    if (!delen.length) return [];
    const [deel] = delen;
    const aantal = delen.reduce((som, { punten }) => som + punten.length, 0);
    const [een, meer] = { verzoekt: ["verzoek", "verzoeken"], vragen: ["vraag", "vragen"], besluit: ["besluit", "besluiten"] }[deel.aard];
    const telling = `${GETAL[aantal] ?? aantal} ${aantal === 1 ? een : meer}.`;
    if (!aantal) {
      const erbij = hoortErbij(keuze, gegevens);
      const doel = erbij ? { leg: erbij.id, doe: `Leg voorstel ${erbij.nummer} erbij: ${erbij.titel}` } : { naar: "voorstel", doe: "Kies een voorstel" };
      return [{ soort: "let", zin: `Voor ${vormen.find(({ id }) => id === stuk.vorm).een} is een voorstel nodig, of een eigen ${een}.`, ...doel }];
    }
    if (deel.aard === "verzoekt" && aantal > MEESTE) return [{ soort: "let", zin: `${telling} Meer dan drie maakt stemmen lastig.` }];
    return [{ soort: "goed", zin: telling }];
  };

  /** Een datum die niet kan: vóór of op de dag van de vergadering, of al geweest. */
  const teVroeg = (stuk, keuze) => {
    if (!keuze.termijn || !zinnenVan(stuk.delen).some(({ was }) => was.includes("[datum]"))) return [];
    const doel = { naar: "termijn", doe: "Kies een latere datum" };
    if (keuze.datum && keuze.termijn <= keuze.datum) return [{ soort: "let", zin: "Deze datum ligt vóór de vergadering.", ...doel }];
    return keuze.vandaag && keuze.termijn <= keuze.vandaag ? [{ soort: "let", zin: "Deze datum is al voorbij.", ...doel }] : [];
  };

  const opgesomd = (rij) => (rij.length > 1 ? `${rij.slice(0, -1).join(", ")} en ${rij.at(-1)}` : `${rij[0]}`);
  const overTermijn = (stuk, keuze) => {
    const vroeg = teVroeg(stuk, keuze);
    if (vroeg.length) return vroeg;
    const punten = stuk.delen.filter(({ aard }) => aard === "verzoekt").flatMap((deel) => deel.punten.flat());
    if (!punten.length) return [];
    const open = punten.filter(({ tekst }) => tekst.includes("[datum]"));
    const heeft = punten.some(({ tekst }) => /\d{4}|\b(maand|maanden|kwartaal|week|weken|jaar)\b/.test(tekst.replace(/\[[^\]]*\]/g, "")));
    const zonder = open.length || heeft ? open : punten;
    const welke = zonder.map((zin) => punten.indexOf(zin) + 1);
    if (!zonder.length) return [{ soort: "goed", zin: keuze.termijn ? `Termijn: vóór ${inWoorden(keuze.termijn)}` : "Er staat een termijn bij" }];
    return [{ soort: "let", zin: `${welke.length === 1 ? "Verzoek" : "Verzoeken"} ${opgesomd(welke)} ${welke.length === 1 ? "heeft" : "hebben"} nog geen termijn.`, naar: "termijn", doe: "Zet er een datum bij" }];
  };

  const overDekking = (keuze, gegevens) => {
    if (!["motie", "amendement", "initiatiefvoorstel"].includes(keuze.vorm)) return [];
    const { soort } = dekkingVan(keuze.dekking);
    const kostGeld = bouwstof(keuze, gegevens).dekking;
    const doel = { naar: "dekking", doe: "Vul de dekking in" };
    if (soort === "bron") return [{ soort: "goed", zin: "Dekking genoemd" }];
    if (soort === "bedrag") return [{ soort: "let", zin: "Er staat een bedrag. Waar komt het geld vandaan?", ...doel }];
    if (soort === "niets") {
      return [kostGeld ? { soort: "let", zin: "U schrijft dat dit geen geld kost. Voor dit voorstel is meestal wel geld nodig.", ...doel } : { soort: "goed", zin: "Kost geen geld" }];
    }
    return kostGeld || soort === "onbekend"
      ? [{ soort: "let", zin: "Kost dit geld? Noem de dekking, of vraag om een raming.", ...doel }]
      : [];
  };

  const overDatum = (keuze) =>
    ["motie", "amendement", "initiatiefvoorstel"].includes(keuze.vorm) && keuze.datum && keuze.vandaag && keuze.datum < keuze.vandaag
      ? [{ soort: "let", zin: `De vergadering van ${inWoorden(keuze.datum)} is al geweest.`, naar: "datum", doe: "Kies een andere datum" }]
      : [];

  const overPlekken = (stuk) => {
    const open = zinnenVan(stuk.delen).filter(({ leeg }) => leeg).length;
    return open ? [{ soort: "let", zin: open === 1 ? "Eén zin heeft nog een lege plek." : `${open} zinnen hebben nog een lege plek.`, naar: "plek", doe: "Ga naar de eerste" }] : [];
  };

  const overNamen = (stuk) =>
    stuk.delen.some(({ regels }) => regels?.some((regel) => regel.includes("[naam")))
      ? [{ soort: "let", zin: "De namen en fracties onder het stuk zijn nog leeg.", naar: "namen", doe: "Vul ze in" }]
      : [];

  const overGemeente = (keuze) =>
    keuze.gemeente?.naam ? [] : [{ soort: "let", zin: "Nog geen gemeente.", naar: "gemeente", doe: "Vul uw gemeente in" }];

  /** De raad, in de volgorde van belang. */
  const keur = (stuk, keuze, gegevens) => [
    ...overGemeente(keuze),
    ...(["akkoord", "leesmap"].includes(keuze.vorm) ? [] : [overReden(keuze)]),
    ...overVerzoeken(stuk, keuze, gegevens),
    ...overDatum(keuze),
    ...overTermijn(stuk, keuze),
    ...overDekking(keuze, gegevens),
    ...overPlekken(stuk),
    ...overNamen(stuk),
  ];

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { keur, magMee: (raad) => !raad.some(({ soort }) => soort === "stop") });
}
