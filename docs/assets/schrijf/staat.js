// Wat de lezer koos en schreef: één plek, en na elke verandering bewaard op dit apparaat.
//
//   Schrijf.staat.keuze                 alles wat een stuk nodig heeft, behalve de teksten zelf
//   Schrijf.staat.wijzig({ … })         legt iets erbij, bewaart en meldt het
//   Schrijf.staat.bijVerandering(fn)    fn(wat) met de namen die veranderden
//   Schrijf.staat.wacht()               of er iets is wat nog niet bewaard kon worden
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
  let klok = null;
  let vuil = false;

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
      plaats.zet(gemeente);
      vuil = false;
    } catch {
      vuil = true;
    }
  };
  const meld = (wat) => luisteraars.forEach((fn) => fn(wat));

  Object.assign(staat, {
    wijzig(nieuw) {
      Object.assign(staat.keuze, nieuw);
      vuil = true;
      klok ??= setTimeout(schrijfWeg, RUST);
      meld(Object.keys(nieuw));
    },
    bijVerandering: (fn) => luisteraars.push(fn),
    wacht: () => vuil,
    keurWerk, keurHuis, keurGemeente,
    opnieuw() {
      clearTimeout(klok);
      klok = null;
      vuil = false;
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
  addEventListener("storage", ({ key }) => {
    if (key === null || [SLEUTEL, HUIS, GEMEENTE].includes(key)) staat.opnieuw();
  });

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { staat });
}
