// Gelijkenis: hoeveel een zin in woorden op elk voorstel lijkt; zij rangschikt en beslist nooit.
// Zoals src/kennisbank/scan/gelijkenis.py, met de gewichten die daar zijn uitgerekend.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  gelijkenis: ({ ids, gelijkenis, taal, maten }, stam) => {
    const stop = new Set(taal.stop.split(" "));
    const weten = new Map(Object.entries(gelijkenis));

    const termen = (woorden) => {
      const gevonden = new Set();
      for (const woord of woorden) {
        if (stop.has(woord)) continue;
        gevonden.add(stam(woord));
        if (woord.length > maten.reeks) {
          for (let n = 0; n < woord.length - 3; n++) gevonden.add(`#${woord.slice(n, n + maten.reeks)}`);
        }
      }
      return gevonden;
    };
    return (woorden) => {
      const som = ids.map(() => 0);
      let lengte = 0;
      for (const term of termen(woorden)) {
        const [bekend, ...paren] = weten.get(term) ?? [];
        const zwaar = bekend ?? (term[0] === "#" ? 0 : maten.onbekend);
        lengte += zwaar * zwaar;
        for (let n = 0; n < paren.length; n += 2) som[paren[n]] += zwaar * paren[n + 1];
      }
      const maat = Math.sqrt(lengte);
      return som.map((een) => (een ? Math.floor(een / maat + 0.5) : 0));
    };
  },
});
