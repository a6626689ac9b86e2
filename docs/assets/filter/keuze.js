// Rekent uit welke voorbeelden bij een keuze horen, hoeveel elke andere keuze nog geeft en in welke
// volgorde zij staan. Eén ronde langs alle voorbeelden, dus ook bij tienduizend meteen klaar.
globalThis.meerdoenKeuze = ({ plaats, inwoners, facetten }) => {
  const namen = Object.keys(facetten);
  const kolommen = namen.map((naam) => facetten[naam].van);
  const nummers = new Map(
    namen.map((naam) => [naam, new Map(facetten[naam].waarden.map((waarde, nummer) => [waarde, nummer]))]),
  );
  const raakt = (van, eis) => (typeof van === "number" ? eis.has(van) : van.some((een) => eis.has(een)));
  const tel = (rij, van) => {
    if (typeof van === "number") rij[van] += 1;
    else for (const een of van) rij[een] += 1;
  };

  /** Wat past bij de keuzes per facet, en per facet hoeveel elke keuze daarnaast zou geven. */
  const kies = (gekozen, past) => {
    const eisen = namen.map((naam) =>
      gekozen.get(naam)?.size
        ? new Set([...gekozen.get(naam)].map((waarde) => nummers.get(naam).get(waarde)))
        : null);
    const tellingen = namen.map((naam) => new Uint32Array(facetten[naam].waarden.length));
    const gevonden = [];
    for (let een = 0; een < plaats.length; een += 1) {
      if (past && !past(een)) continue;
      let missers = 0;
      let misser = -1;
      for (let f = 0; f < namen.length && missers < 2; f += 1) {
        if (eisen[f] && !raakt(kolommen[f][een], eisen[f])) {
          missers += 1;
          misser = f;
        }
      }
      // Wie alleen op dit facet afvalt, komt er met een andere keuze daarin weer bij.
      if (missers === 1) tel(tellingen[misser], kolommen[misser][een]);
      if (missers) continue;
      gevonden.push(een);
      for (let f = 0; f < namen.length; f += 1) tel(tellingen[f], kolommen[f][een]);
    }
    const aantal = (naam, waarde) => tellingen[namen.indexOf(naam)][nummers.get(naam).get(waarde)];
    return { gevonden, aantal };
  };

  const mensen = (een) => inwoners[plaats[een]] || Infinity;
  const rang = {
    grootste: (een) => (mensen(een) === Infinity ? Infinity : -mensen(een)),
    kleinste: mensen,
    plaats: (een) => plaats[een],
    afloop: (een) => facetten.afloop.van[een],
  };
  /** De gevonden voorbeelden op volgorde; zij komen al met de nieuwste vooraan. */
  const sorteer = (gevonden, volgorde) => {
    const van = rang[volgorde];
    return van ? [...gevonden].sort((a, b) => van(a) - van(b) || a - b) : gevonden;
  };

  return { aantal: plaats.length, kies, sorteer };
};
