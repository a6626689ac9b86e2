// Keurt een heel voorbeeld: eerst elk veld, dan de regels over velden heen. Geeft per bezwaar het
// pad van het veld (`kern`, `bronnen.0.url`) en een zin. Zelfde uitslag als `kennisbank controleer`.
(globalThis.meerdoenDelen ??= {}).keuring = (() => {
  const { opmaak, waarde: { bezwaar, heeftContact, zin, vult, zoeker } } = globalThis.meerdoenDelen;
  const regels = globalThis.meerdoenFormulier;
  const koppen = new Set(regels.koppen), gemeenten = new Set(regels.gemeenten), kaal = new Set(regels.kaleVelden);

  const sleutel = (tekst) => tekst.normalize("NFKD").replace(/[^\x00-\x7f]/g, "").toLowerCase()
    .replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  // Wat er te kiezen is, staat al op de pagina.
  const ids = new Set([...document.querySelectorAll("template[data-rij]")]
    .flatMap(({ content }) => [...content.querySelectorAll("option")].map(({ value }) => value)));
  // Per gemeente van nu de andere namen: zo komt het kort over de lijn, en hier weer omgekeerd.
  const andereNamen = Object.fromEntries(Object.entries(regels.andereNamen)
    .flatMap(([nu, namen]) => namen.map((naam) => [naam, nu])));
  const begrippen = new Set([...ids].filter((id) => id.startsWith("begrip-")));
  const gemeenteVan = (naam) => {
    const nu = Object.hasOwn(andereNamen, naam) ? andereNamen[naam] : naam;
    return gemeenten.has(nu) ? nu : "";
  };

  // Hele woorden gaan voor een tikfout: Alphen is Alphen aan den Rijn of Alphen-Chaam.
  // Wie Bergen schrijft, bedoelt Bergen (L) of Bergen (NH); alleen daarna telt wat er letterlijk op lijkt.
  const bedoeld = (naam) => {
    const alle = [...regels.gemeenten, ...Object.keys(andereNamen)];
    const kort = sleutel(naam).replace(/^gemeente-/, "");
    const begint = (een) => `${een}-`.startsWith(`${kort}-`);
    const manieren = [
      (een) => sleutel(een) === kort,
      (een) => een.includes(" (") && sleutel(een.split(" (")[0]) === kort,
      (een) => begint(sleutel(een)) || begint(sleutel(een).replace(/^(den?|het|s|t)-/, "")),
    ];
    for (const past of kort ? manieren : []) {
      const nu = [...new Set(alle.filter(past).map((een) => andereNamen[een] ?? een))];
      if (nu.length) return nu.length > 3 ? "" : nu.join("’ of ‘");
    }
    const klein = naam.toLowerCase().slice(0, 60), grens = naam.length > 4 ? 2 : 1;
    const [beste] = alle.map((een) => [meerdoenTaal.afstand(klein, een.toLowerCase(), grens), een]).sort((a, b) => a[0] - b[0]);
    return beste && beste[0] <= grens ? beste[1] : "";
  };

  const perVeld = (velden, rij, voor = "") => Object.entries(rij)
    .map(([veld, regel]) => ({ pad: voor + veld, zin: bezwaar(velden[veld], regel) }));
  const rijen = (record) => Object.entries(regels.delen).flatMap(([veld, rij]) =>
    (record[veld] ?? []).flatMap((deel, i) => perVeld(deel, rij, `${veld}.${i}.`)));

  const teksten = (waarde, pad = "") => {
    if (typeof waarde === "string") return [[pad, waarde]];
    return waarde && typeof waarde === "object"
      ? Object.entries(waarde).flatMap(([naam, deel]) => teksten(deel, pad ? `${pad}.${naam}` : naam)) : [];
  };
  const overTeksten = (record) => {
    const gezien = new Set();
    return teksten(record).flatMap(([pad, tekst]) => {
      const los = opmaak.links(tekst).find((link) => link && !link.includes(":") && !/^[/\\]/.test(link) && !ids.has(link));
      const mis = los === undefined ? [] : [zin("nergens", { wat: los })];
      if (heeftContact(tekst)) mis.push(zin("contact"));
      const [opgemaakt] = (kaal.has(pad.split(".").at(-1)) && zoeker("opmaak").exec(tekst)) || [];
      if (opgemaakt) mis.push(zin("opmaak", { wat: opgemaakt }));
      for (const { niveau, tekst: kop } of opmaak.koppen(tekst)) {
        const anker = sleutel(kop);
        if (niveau === 1) mis.push(zin("titelkop"));
        else if (!anker) mis.push(zin("legekop"));
        else if (gezien.has(anker) || anker === record.id) mis.push(zin("dubbelekop", { wat: kop }));
        else if (koppen.has(anker) || vult("nummerVanDeSite", anker)) mis.push(zin("bezettekop", { wat: kop }));
        gezien.add(anker);
      }
      return mis.map((een) => ({ pad, zin: een }));
    });
  };

  const overGemeente = ({ gemeente, vorm, titel }) => {
    if (!gemeente) return vorm === "gemeente" ? [{ pad: "gemeente", zin: zin("gemeente") }] : [];
    const nu = gemeenteVan(gemeente);
    if (!nu) {
      const anders = bedoeld(gemeente);
      return [{ pad: "gemeente", zin: zin(anders ? "bedoeld" : "geengemeente", { wat: gemeente, anders }) }];
    }
    const bezet = titel && regels.voorbeelden.some(([, ander, waar]) => waar === nu && sleutel(ander) === sleutel(titel));
    return bezet ? [{ pad: "titel", zin: zin("titelbezet", { wat: nu }) }] : [];
  };

  const overFeiten = (record, vandaag) => {
    const mis = [];
    const bij = (pad, naam, gegevens) => mis.push({ pad, zin: zin(naam, gegevens) });
    const { jaar_start: begin, jaar_eind: eind, inwoners_betrokken: inwoners, bronnen = [] } = record;
    if (!bronnen.length) bij("bronnen", "bron");
    bronnen.forEach(({ staaft = [] }, i) => {
      const leeg = staaft.find((veld) => record[veld] === undefined);
      if (leeg) bij(`bronnen.${i}.staaft`, "staaft", { wat: regels.labels[leeg] });
    });
    bronnen.forEach(({ datum }, i) => {
      if (datum && datum > vandaag.slice(0, datum.length)) bij(`bronnen.${i}.datum`, "straksdatum");
    });
    const gestaafd = new Set(bronnen.flatMap(({ staaft = [] }) => staaft));
    for (const veld of bronnen.length ? regels.feiten : []) {
      if (record[veld] !== undefined && !gestaafd.has(veld)) bij(veld, "zonderbron");
    }
    for (const veld of record.status === "gepland" ? [] : regels.jaren) {
      if (record[veld] > Number(vandaag.slice(0, 4))) bij(veld, "straks", { wat: record[veld] });
    }
    const [eersteDag, laatsteDag] = regels.bestaan.find(([, , namen]) => namen.includes(record.gemeente)) ?? [];
    for (const veld of regels.jaren) {
      const jaar = record[veld];
      if (jaar && laatsteDag && `${jaar}-01-01` >= laatsteDag) bij(veld, "gemeenteweg", { wat: record.gemeente, dag: laatsteDag });
      else if (jaar && eersteDag && `${jaar}-12-31` < eersteDag) bij(veld, "gemeentenieuw", { wat: record.gemeente, dag: eersteDag });
    }
    if (record.kosten !== undefined && !zoeker("jaartal").test(record.kosten)) bij("kosten", "kostenjaar");
    if (begin && eind && eind < begin) bij("jaar_eind", "volgorde");
    if (inwoners > regels.grenzen.inwoners) bij("inwoners_betrokken", "inwoners");
    return mis;
  };

  const overVerbanden = ({ relaties = [], instrumenten = [] }) => [
    ...relaties.flatMap(({ naar }, i) => {
      const eerder = relaties.findIndex((een) => een.naar === naar);
      const mis = naar && (!ids.has(naar) ? "onbekend" : eerder < i ? "dubbel" : "");
      return mis ? [{ pad: `relaties.${i}.naar`, zin: zin(mis) }] : [];
    }),
    ...instrumenten.flatMap((id, i) =>
      (begrippen.has(id) ? [] : [{ pad: `instrumenten.${i}`, zin: zin("onbekend") }])),
  ];

  // De dag op de Nederlandse kalender, als jjjj-mm-dd: zo schrijven Zweden een datum.
  const vandaagIs = () => {
    const nu = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
    return [nu, regels.peildatum].sort().at(-1);
  };
  // Een lege gemeente of bronnenlijst krijgt hierboven een eigen zin.
  const EIGEN_ZIN = new Set(["gemeente", "bronnen"]);
  const keur = (record, vandaag = vandaagIs()) => {
    const vast = [...perVeld(record, regels.velden), ...rijen(record)]
      .filter(({ pad, zin: mis }) => mis && !(EIGEN_ZIN.has(pad) && record[pad] === undefined));
    const paden = new Set(vast.map(({ pad }) => pad));
    const over = [...overTeksten(record), ...overGemeente(record), ...overFeiten(record, vandaag), ...overVerbanden(record)];
    for (const een of over) {
      if (!paden.has(een.pad)) vast.push(een);
      paden.add(een.pad);
    }
    return vast;
  };
  return { keur, sleutel, gemeenteVan, andereNamen };
})();
