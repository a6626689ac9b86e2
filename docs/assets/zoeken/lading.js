// Laadt de zoekindex en wie haar leest zodra iemand zoekt, en geeft bij een vraag de beste passages met hun tekst.
// Alles komt als script: een pagina van schijf mag geen ander bestand ophalen.
globalThis.meerdoenLading = (basis) => {
  const PER_STUK = 20;
  const HOOGSTE = 3;
  const RAND = /^[!?.,:;"'()‘’“”]+|[!?.,:;"'()‘’“”]+$/g;
  const OP_NAAM = ["begrip", "gemeente"];
  const INWONERS = /(?:^| )(\d{3,7}) inwoner(?: |$)/;
  let motor = null;

  const haal = (bestand) => globalThis.meerdoenHaal(basis + bestand);
  const stuk = (soort, nummer) => `data/zoeken/${soort}-${String(nummer).padStart(3, "0")}.js`;

  const laad = async () => {
    await Promise.all([haal("assets/zoeken/taal.js"), haal("data/zoeken/index.js")]);
    await haal("assets/zoeken/woordenschat.js");
    await haal("assets/zoeken/rang.js");
    if (!motor) {
      motor = globalThis.meerdoenZoeken.open(globalThis.meerdoenZoekindex);
      leesVooruit(Object.keys(globalThis.meerdoenZoekindex.w));
    }
    return motor;
  };
  // De woorden van elke letter alvast lezen, terwijl de lezer nadenkt of typt.
  const leesVooruit = ([letter, ...rest]) => {
    const rust = globalThis.requestIdleCallback ?? ((doe) => setTimeout(doe, 50));
    if (letter) rust(() => {
      motor.leesVooruit(letter);
      leesVooruit(rest);
    });
  };
  const tekst = (nummer) => {
    const [id, titel, url, kern, vak = "", waar = ""] =
      globalThis.meerdoenZoekteksten[Math.floor(nummer / PER_STUK)][nummer % PER_STUK];
    return { id, titel, kern, vak, waar, adres: basis + url };
  };
  // De tekst van deze treffers; alleen wat in beeld komt, wordt opgehaald.
  const metTekst = async (rij) => {
    const stukken = new Set(rij.map(({ nummer }) => Math.floor(nummer / PER_STUK)));
    await Promise.all([...stukken].map((nummer) => haal(stuk("teksten", nummer))));
    return rij.map((een) => ({ ...een, ...tekst(een.nummer) }));
  };
  // Het antwoord boven de lijst, met dezelfde regels als src/kennisbank/zoeken/antwoordvak.py.
  const vakBij = async ({ resultaten, elders, gewenst, getypt }) => {
    const { a: koppen, f: klassen, h: [tafel, schrijfstammen] } = globalThis.meerdoenZoekindex;
    const vak = (een) => ({ kop: koppen[een.soort], tekst: een.vak || een.kern, titel: een.titel, adres: een.adres });
    if (elders) return { kop: koppen.elders, tekst: `Vraag dit aan ${elders}.` };
    if (tafel !== null && getypt && getypt.split(" ").every((een) => schrijfstammen.includes(een))) {
      return (await metTekst([{ nummer: tafel, soort: "overzicht" }])).map(vak)[0];
    }
    const [, inwoners] = INWONERS.exec(getypt) ?? [];
    if (inwoners) {
      const [, klasse, waarde] = klassen.find(([grens]) => !grens || inwoners < grens);
      return {
        kop: koppen.grootte, titel: `Voorbeelden: ${klasse} inwoners`,
        tekst: `De voorbeelden uit gemeenten van die grootte staan bij elkaar: ${klasse} inwoners.`,
        adres: `${basis}voorbeelden/index.html?grootte=${waarde}`,
      };
    }
    const hoogste = await metTekst(resultaten.slice(0, HOOGSTE));
    for (const soort of gewenst) {
      const raak = hoogste.find((een) => een.soort === soort && koppen[soort]);
      if (raak) return vak(raak);
    }
    const zelf = hoogste.find((een) => OP_NAAM.includes(een.soort) && motor.naam(een.titel) === getypt);
    return zelf ? vak(zelf) : null;
  };
  const beantwoord = async (vraag, ruim = true) => {
    await laad();
    await Promise.all(motor.nodig(vraag, ruim).map(async (nummer) => {
      await haal(stuk("posten", nummer));
      motor.laad(nummer, globalThis.meerdoenZoekposten[nummer]);
    }));
    const uitkomst = motor.zoek(vraag, ruim);
    const stammen = new Set(uitkomst.stammen);
    const vak = await vakBij(uitkomst);
    // Staat de weg naar die grootte erboven, dan is het aantal inwoners niet ‘niets’.
    const nietsOp = vak?.kop === globalThis.meerdoenZoekindex.a.grootte ? [] : uitkomst.nietsOp;
    const getypt = new Map(vraag.split(/\s+/).flatMap((los) =>
      motor.woorden(los).map((woord) => [woord, los.replace(RAND, "")])));
    return {
      ...uitkomst,
      vraag,
      ruim,
      metTekst,
      waarom: (nummer) => uitkomst.waarom(nummer).map((woord) => getypt.get(woord) ?? woord),
      nietsOp: nietsOp.map((woord) => getypt.get(woord) ?? woord),
      vak,
      raakt: (woord) => motor.woorden(woord).some((deel) => stammen.has(motor.stam(deel))),
    };
  };
  return { laad, beantwoord };
};
