// Het bereik: welke woorden van een zin toegezegd, gewenst, uitgesteld of geweigerd zijn.
// Zoals src/kennisbank/scan/bereik.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  bereik: ({ toon, taal, maten }, lees) => {
    const lijsten = Object.fromEntries(Object.entries(toon).map(([naam, ruw]) => [naam, lees(ruw)]));
    const enwoorden = new Set(taal.en.split(" "));
    const eigen = new Set(taal.eigen.split(" "));
    const los = new Set(taal.los.split(" "));
    const verwijzers = new Set(taal.verwijzers.split(" "));

    return (zoek, aanhef = null) => {
      const { zin } = zoek;
      const alle = [...zin.woorden.keys()];
      const zelfdeDeelzin = (plaats) => alle.filter((i) => zin.deelzin[i] === zin.deelzin[plaats]);
      const heleSchijn = zoek.plekken(lijsten.schijn);
      const schijn = new Set(heleSchijn.flatMap(([van, tot]) => alle.slice(van, tot + 1)));
      const echte = (naam, toch = []) => zoek.plekken(lijsten[naam]).filter(([van, tot]) =>
        zin.deelzin[van] === zin.deelzin[tot] && ((!schijn.has(van) && !schijn.has(tot)) || toch.some((plek) => plek[0] === van && plek[1] === tot)));
      const erna = (tot) => {
        const rij = zelfdeDeelzin(tot).filter((plaats) => tot < plaats && plaats <= tot + maten.erna);
        const nieuw = rij.findIndex((plaats) => enwoorden.has(zin.woorden[plaats]));
        return nieuw < 0 ? rij : rij.slice(0, nieuw);
      };

      // De deelzin van een weigering, en waar zij naar wijst: terug met ‘die’ of ‘dat’, of over een dubbele punt vooruit.
      const metTerugblik = (plaats) => {
        const hier = zelfdeDeelzin(plaats);
        const [eerste] = hier;
        const rij = [...hier];
        if (zin.breuken.includes(eerste) || zin.woorden[eerste] === "maar") {
          const wijst = zin.woorden.slice(eerste, eerste + maten.begin).some((woord) => verwijzers.has(woord));
          if (eerste && wijst) rij.push(...zelfdeDeelzin(eerste - 1));
        }
        const eind = hier.at(-1) + 1;
        if (zin.dubbelepunten.includes(eind) && eind - eerste <= maten.kort) rij.push(...alle.slice(eind));
        return rij;
      };

      const geweigerd = new Set();
      const weigert = (rij) => rij.forEach((plaats) => geweigerd.add(plaats));
      const hele = echte("weigering");
      for (const [van] of hele) weigert(metTerugblik(van));
      for (const [, tot] of echte("weigering_erna")) weigert(erna(tot));
      for (const [, tot] of echte("weigering_ervoor")) weigert(zelfdeDeelzin(tot).filter((i) => i < tot));

      const later = new Map();
      const stelUit = (plaats, plek, soort) => later.set(plaats, [...(later.get(plaats) ?? []), [plek, soort]]);
      for (const soort of ["onderzoek", "uitstel", "voorwaarde", "ander"]) {
        for (const plek of echte(soort, heleSchijn)) {
          // Een voorwaarde (‘pas als’) geldt voor de hele zin.
          const woorden = new Set(soort === "voorwaarde" ? alle : zelfdeDeelzin(plek[0]));
          // Wat een ander deed, geldt niet voor een deelzin over onszelf.
          if (soort === "ander" && [...woorden].some((plaats) => eigen.has(zin.woorden[plaats]))) continue;
          // Over een dubbele punt heen geldt uitstel voor de rest.
          for (const punt of zin.dubbelepunten) if (woorden.has(punt - 1)) alle.slice(punt).forEach((i) => woorden.add(i));
          for (const plaats of [...woorden].sort((a, b) => a - b)) stelUit(plaats, plek, soort);
        }
      }
      if (aanhef) {
        if (aanhef.weigert) weigert(alle);
        if (aanhef.later.size) {
          const [[[, soort]]] = aanhef.later.values();
          for (const plaats of alle) stelUit(plaats, [-1, -1], soort);
        }
      }
      const weigertZelf = hele.length > 0 || Boolean(aanhef?.weigert);
      return {
        geweigerd,
        later,
        wens: new Set(echte("wens").map(([van]) => zin.deelzin[van])),
        isToezegging: zoek.plekken(lijsten.toezegging).length > 0,
        wijstTerug: zoek.plekken(lijsten.terugwijzing).some(([van]) => van < maten.vooraan)
          || (hele.length > 0 && zin.woorden.every((woord) => los.has(woord))),
        weigert: weigertZelf,
        remt: weigertZelf || [...later.values()].some((rij) => rij.some(([, soort]) => soort !== "ander")),
      };
    };
  },
});
