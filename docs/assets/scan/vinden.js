// Waar een uitdrukking in een zin staat, en of een signaal past. Zoals src/kennisbank/scan/vinden.py.
// Een uitdrukking is hier een tekst (één patroon) of een stuk: `o` een van, `n` nabij, `r` na elkaar.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  vinden: ({ groepen, maten }, stam) => {
    const eigen = new Map();
    const voegToe = (kaart, sleutel, waarde) => {
      if (!kaart.has(sleutel)) kaart.set(sleutel, []);
      kaart.get(sleutel).push(waarde);
    };
    const heel = new Map(), stammen = new Map(), begin = new Map(), eind = new Map();
    const ken = (atoom) => {
      if (eigen.has(atoom)) return;
      eigen.set(atoom, true);
      if (atoom.startsWith("=")) voegToe(heel, atoom.slice(1), atoom);
      else if (atoom.endsWith("$")) voegToe(heel, atoom.slice(0, -1), atoom);
      else if (atoom.endsWith("*")) begin.set(atoom.slice(0, -1), atoom);
      else if (atoom.startsWith("*")) eind.set(atoom.slice(1), atoom).set(stam(atoom.slice(1)), atoom);
      else {
        voegToe(heel, atoom, atoom);
        voegToe(stammen, stam(atoom), atoom);
      }
    };

    const gelezen = [];
    const lees = (ruw) => {
      if (typeof ruw === "number") return gelezen[ruw];
      if (typeof ruw === "string") {
        ken(ruw);
        return ruw;
      }
      const soort = "o" in ruw ? "o" : "n" in ruw ? "n" : "r";
      return { soort, stukken: ruw[soort].map(lees), wijdten: ruw.w ?? [] };
    };
    for (const groep of groepen) gelezen.push(lees(groep));

    // Een eind past op het woord zelf en op zijn stam: `*beraad` vindt ook burgerberaden.
    const kast = new Map();
    const patronenVan = (woord) => {
      if (kast.has(woord)) return kast.get(woord);
      const kern = stam(woord);
      const rij = [...(heel.get(woord) ?? []), ...(stammen.get(kern) ?? [])];
      for (let n = 1; n <= woord.length; n++) if (begin.has(woord.slice(0, n))) rij.push(begin.get(woord.slice(0, n)));
      for (const vorm of [woord, kern]) {
        for (let n = 0; n < vorm.length; n++) if (eind.has(vorm.slice(n))) rij.push(eind.get(vorm.slice(n)));
      }
      kast.set(woord, [...new Set(rij)]);
      return kast.get(woord);
    };

    const koppen = (een) => {
      if (typeof een === "string") return new Set([een]);
      const rij = een.stukken.map(koppen);
      return een.soort === "o" ? new Set(rij.flatMap((een) => [...een])) : kleinste(rij);
    };
    const kleinste = (rij) => rij.reduce((a, b) => (b.size < a.size ? b : a));
    const vergelijk = (a, b) => a[0] - b[0] || a[1] - b[1];
    const uniek = (plekken) =>
      [...new Map(plekken.map((plek) => [plek[0] * 65536 + plek[1], plek])).values()].sort(vergelijk);
    // Bij een keuze per patroon de stukken die ermee kunnen passen; dat scheelt veel zoeken.
    const takken = new Map();
    const takVan = (keuze) => {
      if (!takken.has(keuze)) {
        const tak = new Map();
        for (const stuk of keuze.stukken) for (const patroon of koppen(stuk)) voegToe(tak, patroon, stuk);
        takken.set(keuze, tak);
      }
      return takken.get(keuze);
    };

    // Een ontlede zin waarin gezocht kan worden; wat al gevonden is, wordt onthouden.
    const zoekIn = (zin) => {
      const atomen = new Map(), onthouden = new Map();
      zin.woorden.forEach((woord, plaats) => {
        const slot = zin.deelzin[plaats] !== zin.deelzin[plaats + 1];
        const passend = new Set([woord, ...(zin.varianten.get(plaats) ?? [])].flatMap(patronenVan));
        for (const atoom of passend) if (slot || !atoom.endsWith("$")) voegToe(atomen, atoom, [plaats, plaats]);
      });
      const erna = (alle, stuk, wijd) => alle.flatMap(([van, tot]) => {
        const verder = plekken(stuk).filter((een) => tot < een[0] && een[0] <= tot + wijd);
        return verder.length ? [[van, verder.sort(vergelijk)[0][1]]] : [];
      });
      const ernaast = (alle, stuk) => alle.flatMap((een) => plekken(stuk)
        .filter((ander) => vergelijk(een, ander) && Math.abs(een[0] - ander[0]) <= maten.nabij)
        .map((ander) => [Math.min(een[0], ander[0]), Math.max(een[1], ander[1])]));
      const reken = ({ soort, stukken, wijdten }, zelf) => {
        if (soort === "o") {
          const tak = takVan(zelf);
          const kans = new Set([...atomen.keys()].flatMap((atoom) => tak.get(atoom) ?? []));
          return uniek([...kans].flatMap(plekken));
        }
        const [eerste, ...rest] = stukken;
        return rest.reduce(
          (alle, stuk, n) => uniek(soort === "r" ? erna(alle, stuk, wijdten[n]) : ernaast(alle, stuk)),
          uniek(plekken(eerste)),
        );
      };
      const plekken = (een) => {
        if (typeof een === "string") return atomen.get(een) ?? [];
        if (!onthouden.has(een)) onthouden.set(een, reken(een, een).slice(0, maten.plekken));
        return onthouden.get(een);
      };
      // Waar elk deel staat; een deel mag ook in de omgeving staan, maar minstens één staat hier.
      const past = ({ delen, zonder }, omgeving) => {
        if (zonder !== null && plekken(zonder).length) return [];
        const hier = [];
        for (const deel of delen) {
          const gevonden = plekken(deel);
          if (gevonden.length) hier.push(gevonden);
          else if (!omgeving.some((elders) => elders.plekken(deel).length)) return [];
        }
        return hier.length ? dichtste(hier) : [];
      };
      return { zin, atomen, plekken, past };
    };

    // Van elk deel één plek, zo dicht mogelijk bij een plek van het eerste deel.
    const dichtste = (delen) => {
      let beste = null;
      for (const begin of delen[0].slice(0, maten.beginnen)) {
        const gekozen = [begin];
        for (const plekken of delen.slice(1)) {
          const vrij = plekken.filter((plek) => !gekozen.some((een) => !vergelijk(een, plek)));
          if (!vrij.length) break;
          const ver = (plek) => Math.abs(plek[0] - begin[0]);
          gekozen.push(vrij.reduce((a, b) => ((ver(b) - ver(a) || vergelijk(b, a)) < 0 ? b : a)));
        }
        const wijd = Math.max(...gekozen.map(([, tot]) => tot)) - Math.min(...gekozen.map(([van]) => van));
        const telt = gekozen.length === delen.length && wijd <= maten.wijdste;
        if (telt && (!beste || wijd < beste.wijd)) beste = { wijd, gekozen };
      }
      return beste ? beste.gekozen : [];
    };
    return { lees, koppen, kleinste, zoekIn };
  },
});
