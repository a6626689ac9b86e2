// Wat de lezer koos en schreef: één plek, en na elke verandering bewaard op dit apparaat.
//
//   Schrijf.staat.keuze                 alles wat een stuk nodig heeft, behalve de teksten zelf
//   Schrijf.staat.wijzig({ … })         legt iets erbij, bewaart en meldt het
//   Schrijf.staat.bijVerandering(fn)    fn(wat) met de namen die veranderden
//   Schrijf.staat.wacht()               of er iets is wat nog niet bewaard kon worden
//   Schrijf.staat.lukt()                of het bewaren de laatste keer lukte
//   Schrijf.staat.bijElders(fn)         fn(werk) met wat een ander tabblad bewaarde
{
  const SLEUTEL = "meerdoen.schrijf";
  const HUIS = "meerdoen.huisstijl";
  const GEMEENTE = "gemeente"; // alleen om te horen dat zij veranderde; tafel/gemeente.js bewaart haar
  const VERSIE = 1;
  const RUST = 250;
  const { gemeente: plaats, vormen } = globalThis.Schrijf;
  const VORMEN = vormen.map(({ id }) => id);
  const leeg = () => ({ vorm: "", reden: "", datum: "", agendapunt: "", termijn: "", dekking: "", eigenPrioriteit: { titel: "", tekst: "" }, eigen: {}, erbij: {}, opzij: [], nagekeken: [] });
  const luisteraars = [];
  const elders = [];
  const gewijzigd = new Set(); // namen die hier veranderden sinds het bewaren
  let klok = null;
  let vuil = false;
  let mislukt = false;

  const isRij = (waarde) => typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
  const tekst = (waarde) => (typeof waarde === "string" ? waarde : "");

  /** Alleen wat de vorm heeft die wij verwachten; de rest van een vreemd bestand doet niets. */
  const keurWerk = (werk) => {
    const uit = leeg();
    for (const naam of ["reden", "datum", "agendapunt", "termijn", "dekking"]) uit[naam] = tekst(werk[naam]);
    if (VORMEN.includes(werk.vorm)) uit.vorm = werk.vorm;
    if (isRij(werk.eigenPrioriteit)) uit.eigenPrioriteit = { titel: tekst(werk.eigenPrioriteit.titel), tekst: tekst(werk.eigenPrioriteit.tekst) };
    for (const [id, zin] of Object.entries(isRij(werk.eigen) ? werk.eigen : {})) {
      if (isRij(zin) && typeof zin.tekst === "string") uit.eigen[id] = { tekst: zin.tekst, was: tekst(zin.was) };
    }
    for (const [plek, punten] of Object.entries(isRij(werk.erbij) ? werk.erbij : {})) {
      if (Array.isArray(punten)) uit.erbij[plek] = punten.filter((punt) => typeof punt?.id === "string").map(({ id }) => ({ id }));
    }
    for (const naam of ["opzij", "nagekeken"]) if (Array.isArray(werk[naam])) uit[naam] = werk[naam].filter((id) => typeof id === "string");
    return uit;
  };
  const keurHuis = (huis) => Object.fromEntries(
    ["fractie", "nummer", "namen", "volgorde", "slotzin", "gehoord"].map((naam) => [naam, tekst(huis?.[naam])]));
  const keurGemeente = (gemeente) =>
    typeof gemeente?.naam === "string" && gemeente.naam ? { naam: gemeente.naam.slice(0, 80), pagina: tekst(gemeente.pagina) } : null;

  const lees = (sleutel) => {
    try {
      const waarde = JSON.parse(localStorage.getItem(sleutel));
      return isRij(waarde) ? waarde : {};
    } catch {
      return {}; // Geen geheugen, of iets wat wij niet schreven.
    }
  };
  const laad = () => ({ ...keurWerk(lees(SLEUTEL)), huisstijl: keurHuis(lees(HUIS)), gemeente: plaats.lees() });
  const staat = { keuze: laad() };

  const schrijfWeg = () => {
    const { huisstijl, gemeente, kies, notities, vandaag, ...werk } = staat.keuze;
    clearTimeout(klok);
    klok = null;
    try {
      localStorage.setItem(SLEUTEL, JSON.stringify({ versie: VERSIE, ...werk }));
      localStorage.setItem(HUIS, JSON.stringify(huisstijl));
      vuil = !plaats.zet(gemeente);
    } catch {
      vuil = true;
    }
    if (!vuil) gewijzigd.clear();
    const toen = mislukt;
    mislukt = vuil;
    if (mislukt && !toen) meld(["opslag"]);
  };
  const meld = (wat) => luisteraars.forEach((fn) => fn(wat));

  Object.assign(staat, {
    wijzig(nieuw) {
      Object.assign(staat.keuze, nieuw);
      for (const naam of Object.keys(nieuw)) gewijzigd.add(naam);
      vuil = true;
      klok ??= setTimeout(schrijfWeg, RUST);
      meld(Object.keys(nieuw));
    },
    bijVerandering: (fn) => luisteraars.push(fn),
    bijElders: (fn) => elders.push(fn),
    wacht: () => vuil,
    lukt: () => !mislukt,
    keurWerk, keurHuis, keurGemeente,
    opnieuw() {
      clearTimeout(klok);
      klok = null;
      vuil = false;
      gewijzigd.clear();
      Object.assign(staat.keuze, laad());
      meld(["alles"]);
    },
  });

  addEventListener("pagehide", () => klok && schrijfWeg());
  addEventListener("visibilitychange", () => document.hidden && klok && schrijfWeg());
  // Bewaren lukt niet, en er staat iets: dan vraagt de browser eerst of de lezer weg wil.
  addEventListener("beforeunload", (gebeurtenis) => {
    if (klok) schrijfWeg();
    if (vuil) gebeurtenis.preventDefault();
  });
  // Wat hier net veranderde en nog niet bewaard is, gaat voor op wat een ander tabblad schreef.
  const vanElders = () => {
    const werk = laad();
    const mijn = Object.fromEntries([...gewijzigd].map((naam) => [naam, staat.keuze[naam]]));
    Object.assign(staat.keuze, werk, mijn);
    meld(["alles"]);
    elders.forEach((fn) => fn(werk));
  };
  addEventListener("storage", ({ key, newValue }) => {
    if (key !== null && ![SLEUTEL, HUIS, GEMEENTE].includes(key)) return;
    if (newValue === null) staat.opnieuw(); // daar is gewist
    else vanElders();
  });

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { staat });
}
