// De uitspraak: wat één zin over één voorstel zegt, in welke toon en met hoeveel punten.
// Zoals src/kennisbank/scan/uitspraak.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  uitspraak: ({ maten }) => {
    const reeks = ([van, tot]) => Array.from({ length: tot - van + 1 }, (_, n) => van + n);

    // Of deze zin elders iets weigert of uitstelt, of een zin ernaast dat over haar doet.
    const isGeremd = (nummer, stukken) => {
      const { bereik, zin } = stukken[nummer];
      if (bereik.isToezegging) return false;
      const vorige = bereik.wijstTerug ? stukken[nummer - 1] : null;
      const volgende = stukken[nummer + 1]?.bereik.wijstTerug ? stukken[nummer + 1] : null;
      return bereik.remt || [vorige, volgende].some((een) => een?.bereik.remt && een.zin.alinea === zin.alinea);
    };

    const toonVan = (graad, plekken, { bereik, zin, zoek }, rem) => {
      const geweigerd = plekken.filter(([van]) => bereik.geweigerd.has(van)).length;
      if (reeks(plekken[0]).some((i) => bereik.geweigerd.has(i)) || geweigerd * 2 >= plekken.length) return ["weigering", 0];
      const eigen = new Set(plekken.flatMap(reeks));
      for (const plaats of [...eigen].sort((a, b) => a - b)) {
        const uitgesteld = (bereik.later.get(plaats) ?? []).find(([[van]]) => !eigen.has(van));
        if (uitgesteld) return [["onderzoek", "ander"].includes(uitgesteld[1]) ? uitgesteld[1] : "uitstel", 1];
      }
      const isWens = [...eigen].some((plaats) => bereik.wens.has(zoek.zin.deelzin[plaats]));
      if (isWens && !bereik.isToezegging) return ["wens", 1];
      if (zin.soort === "kop" && !bereik.isToezegging) return ["verwant", 1];
      if (rem || geweigerd) return ["verwant", 1];
      return [graad === 2 ? "toezegging" : "verwant", graad];
    };

    /** De sterkste uitspraak van een zin over een voorstel, of niets. */
    const uitspraak = (volgorde, gepast, gelijk, stuk, rem) => {
      let beste = null, weigering = null, aantal = 0;
      for (const { graad, plekken } of gepast) {
        const [toon, hoog] = toonVan(graad, plekken, stuk, rem);
        if (toon === "weigering") {
          weigering ??= plekken;
          continue;
        }
        aantal += 1;
        if (!beste || hoog > beste.graad) beste = { graad: hoog, toon, plekken };
      }
      const deel = Math.floor(gelijk / maten.deelGelijkenis);
      if (beste && (!weigering || beste.graad === 2)) {
        const extra = maten.extra * Math.min(maten.meesteExtra, aantal - 1);
        return { volgorde, ...beste, punten: (beste.graad === 2 ? maten.gevonden : maten.mogelijk) + extra + deel };
      }
      if (weigering) return { volgorde, graad: 0, punten: maten.geweigerd + deel, toon: "weigering", plekken: weigering };
      if (gelijk >= maten.lijktGenoeg) return { volgorde, graad: 1, punten: deel, toon: "gelijkenis", plekken: [] };
      return null;
    };
    return { isGeremd, uitspraak };
  },
});
