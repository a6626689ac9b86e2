// Laadt de zoekindex en wie haar leest zodra iemand zoekt, en geeft bij een vraag de beste passages met hun tekst.
// Alles komt als script: een pagina van schijf mag geen ander bestand ophalen.
globalThis.meerdoenLading = (basis) => {
  const MEESTE = 60;
  const PER_STUK = 20;
  let motor = null;

  const haal = (bestand) =>
    new Promise((klaar, mis) => {
      const script = document.createElement("script");
      script.src = basis + bestand;
      script.addEventListener("load", klaar);
      script.addEventListener("error", () => mis(new Error(bestand)));
      document.head.append(script);
    });
  const gehaald = new Map();
  const eenKeer = (bestand) => {
    if (!gehaald.has(bestand)) {
      gehaald.set(bestand, haal(bestand).catch((fout) => {
        gehaald.delete(bestand);
        throw fout;
      }));
    }
    return gehaald.get(bestand);
  };
  const stuk = (soort, nummer) => `data/zoeken/${soort}-${String(nummer).padStart(3, "0")}.js`;

  const laad = async () => {
    await Promise.all([eenKeer("assets/zoeken/taal.js"), eenKeer("data/zoeken/index.js")]);
    await eenKeer("assets/zoeken/rang.js");
    motor ??= globalThis.meerdoenZoeken.open(globalThis.meerdoenZoekindex);
    return motor;
  };
  const tekst = (nummer) => {
    const [id, titel, url, kern] =
      globalThis.meerdoenZoekteksten[Math.floor(nummer / PER_STUK)][nummer % PER_STUK];
    return { id, titel, kern, adres: basis + url };
  };
  const beantwoord = async (vraag) => {
    await laad();
    await Promise.all(motor.nodig(vraag).map(async (nummer) => {
      await eenKeer(stuk("posten", nummer));
      motor.laad(nummer, globalThis.meerdoenZoekposten[nummer]);
    }));
    const uitkomst = motor.zoek(vraag);
    const beste = uitkomst.resultaten.slice(0, MEESTE);
    const stukken = new Set(beste.map(({ nummer }) => Math.floor(nummer / PER_STUK)));
    await Promise.all([...stukken].map((nummer) => eenKeer(stuk("teksten", nummer))));
    const stammen = new Set(uitkomst.stammen);
    return {
      ...uitkomst,
      vraag,
      aantal: uitkomst.resultaten.length,
      resultaten: beste.map(({ nummer, soort }) => ({ soort, ...tekst(nummer) })),
      raakt: (woord) => motor.woorden(woord).some((deel) => stammen.has(motor.stam(deel))),
    };
  };
  return { laad, beantwoord };
};
