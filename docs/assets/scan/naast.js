// Twee stukken naast elkaar: per voorstel het oordeel over elk. Het eerste stuk blijft staan zoals het was.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  naast: (vlak, rij, stukken) => {
    const { maak, groot, STAND } = globalThis.Scan.vondst;
    const tabel = vlak.querySelector("table");
    vlak.hidden = stukken.length < 2;
    if (vlak.hidden) return;
    const kop = (tekst, bereik, eigenschappen = {}) => {
      const cel = maak("th", eigenschappen, tekst);
      cel.setAttribute("scope", bereik);
      return cel;
    };
    tabel.tHead.replaceChildren(maak("tr", {}, kop("Voorstel", "col"), ...stukken.map(({ naam }) => kop(naam, "col"))));
    tabel.tBodies[0].replaceChildren(...rij.map(({ id, code, titel }) => maak("tr", {}, kop(`${code} ${titel}`, "row"),
      ...stukken.map(({ voorstellen, eigen }) => {
        const telt = globalThis.Scan.telt(id, voorstellen, eigen);
        return maak("td", {}, maak("span", { className: `status status--${STAND[telt]}` }, groot(telt)));
      }))));
  },
});
