// De gegevens bij een keuze: haalt alleen de scripts die nodig zijn, en geeft hun inhoud in één waarde.
{
  const vlak = document.querySelector("[data-schrijf]");
  const gehaald = new Map();
  const mislukt = new Set();
  const bak = () => (globalThis.meerdoenSchrijf ??= {});

  const haal = (naam) => {
    if (!gehaald.has(naam)) {
      gehaald.set(naam, meerdoenHaal(`${vlak.dataset.schrijf}${naam}.js`).catch(() => mislukt.add(naam)));
    }
    return gehaald.get(naam);
  };

  /** In welk bestand een record staat; de bouw rekent het net zo uit. */
  const stuknaam = (id) => /^[a-z]+-[a-z0-9]/.exec(id)?.[0] ?? id.slice(0, 1);
  const haalAlle = (namen) => Promise.all([...new Set(namen)].map(haal));
  // Een id die wij niet kennen, wijst naar een bestand dat er niet is: dat halen wij niet.
  const haalRecords = async (ids) => {
    const paren = ids.map((id) => [id, stuknaam(id)]).filter(([, stuk]) => bak().keuze?.stukken.includes(stuk));
    await haalAlle(paren.map(([, stuk]) => stuk));
    const { scherven } = bak();
    if (!scherven) return;
    await meerdoenHaal(`${vlak.dataset.scripts}../scherf.js`);
    await haalAlle(meerdoenScherven(scherven, paren));
  };

  // Van schijf zegt het adres een ander niets; dan telt alleen het adres van de site zelf.
  const vast = document.querySelector('link[rel="canonical"]')?.href;
  const thuis = vast ?? (location.protocol.startsWith("http") ? location.href : "");
  const site = thuis ? new URL(vlak.dataset.site || "./", thuis).href : "";
  const adres = (pad) => (/^https?:/.test(pad) ? pad : site + pad);

  // Zonder voorouder: een id als `constructor` uit een link vindt dan niets.
  const kaal = (paren) => Object.assign(Object.create(null), Object.fromEntries(paren));
  const opId = (rijen, maakVan) => kaal(rijen.map((rij) => [rij[0], maakVan(rij)]));
  const keuzelijst = () => {
    const { prioriteiten = [], voorstellen = [] } = bak().keuze ?? {};
    return {
      prioriteiten: opId(prioriteiten, ([id, nummer, titel]) => ({ id, nummer, titel })),
      voorstellen: opId(voorstellen, ([id, nummer, titel, pepers, prioriteit, kern, vingerafdruk]) => ({ id, nummer, titel, pepers, prioriteit, kern, vingerafdruk })),
    };
  };

  /** De woorden waarop een voorstel ook te vinden is, op id; pas als iemand zoekt. */
  const zoekwoorden = async () => {
    await haal("zoekwoorden");
    return bak().zoekwoorden ?? {};
  };

  /** Wat er nodig is om van deze keuze een stuk te maken. */
  const gegevensVoor = async ({ vorm, kies }) => {
    const los = kies.filter((id) => vorm === "leesmap" || !/^(voorstel|prioriteit)-/.test(id));
    await Promise.all([haal("teksten"), haalRecords(los)]);
    const teksten = bak().teksten ?? {};
    const records = bak().records ?? {};
    const net = kaal(Object.entries(records).map(([id, een]) => [id, { ...een, adres: adres(een.adres) }]));
    const uitRecords = Object.entries(net).map(([id, een]) => [id, een.bronnen.length ? [`${een.naam}: ${een.bronnen[0][0]}`, een.bronnen[0][1]] : [`Mee(r) doen, ${een.naam}`, een.adres]]);
    const noten = Object.fromEntries([...uitRecords, ...Object.entries(teksten.noten ?? {}).map(([id, [tekst, pad]]) => [id, [tekst, adres(pad)]])]);
    return { ...keuzelijst(), teksten, records: net, noten };
  };

  // Wat pas nodig is als er iets op het vel ligt, in de volgorde waarin het op elkaar steunt.
  const LATER = [
    "invoer", "zin", "bouwstof", "raadsstuk", "akkoord", "leesmap", "stuk", "keur", "zinveld", "vel", "raadvak", "uitvoer/zip", "uitvoer/zinsdelen",
    "uitvoer/opent", "uitvoer/markdown", "uitvoer/tekst", "uitvoer/opmaak", "uitvoer/odtstijl", "uitvoer/odt", "openen", "neemmee",
  ];
  const scripts = (namen) => Promise.all(namen.map((naam) => meerdoenHaal(`${vlak.dataset.scripts}${naam}.js`, { inVolgorde: true })));
  const wegwijzer = () => Promise.all([haal("verhuisd"), scripts(["koppeling", "adres"])]); // voor wie met een link komt
  const raadsagenda = () => scripts(["agenda", "agendavlak"]); // onderaan de pagina
  const werkbank = () => Promise.all([wegwijzer(), scripts(LATER)]);

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, {
    gegevensVoor, keuzelijst, raadsagenda, wegwijzer, werkbank, zoekwoorden, haalRecords, haalStuk: haal, siteAdres: site, ontbreekt: () => mislukt.size > 0,
  });
}
