// De stand: wat er telt als de lezer een oordeel heeft overruled, per prioriteit en samen. Zonder document.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  ORDE: ["gevonden", "mogelijk", "afgewezen", "niet gevonden"],

  /** Het oordeel dat telt: dat van de lezer als hij er een gaf, anders dat van de scan. */
  telt: (id, voorstellen, eigen) => eigen[id]?.oordeel ?? voorstellen[id].oordeel,

  /** Hoeveel pepers deze voorstellen halen en hoeveel er misschien bij komen; `rij` heeft id en pepers. */
  stand: (rij, voorstellen, eigen) => {
    const som = (oordeel) => rij.filter(({ id }) => globalThis.Scan.telt(id, voorstellen, eigen) === oordeel);
    const pepers = (deel) => deel.reduce((totaal, een) => totaal + een.pepers, 0);
    const aantallen = Object.fromEntries(globalThis.Scan.ORDE.map((naam) => [naam, som(naam).length]));
    return { pepers: pepers(som("gevonden")), mogelijk: pepers(som("mogelijk")), alle: pepers(rij), aantallen };
  },

  /** De gaten: wat niet gevonden is, het mildste eerst; daarmee begint een aanvulling. */
  gaten: (rij, voorstellen, eigen) =>
    rij.filter(({ id }) => globalThis.Scan.telt(id, voorstellen, eigen) === "niet gevonden")
      .sort((a, b) => a.pepers - b.pepers).map(({ id }) => id),
});
