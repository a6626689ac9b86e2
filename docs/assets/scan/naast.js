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
    const oordelen = ({ id }) => stukken.map(({ voorstellen, eigen }) => globalThis.Scan.telt(id, voorstellen, eigen));
    const verschilt = (een) => new Set(oordelen(een)).size > 1;
    tabel.tBodies[0].replaceChildren(...rij.map((een) => maak("tr", { className: verschilt(een) ? "anders" : "" }, kop(`${een.code} ${een.titel}`, "row"),
      ...oordelen(een).map((telt) => maak("td", {},
        maak("span", { className: `status status--${STAND[telt]}` }, groot(telt)),
        ...(verschilt(een) ? [" ", maak("span", { className: "anders__woord" }, "\u2260 anders")] : []))))));
    const aantal = rij.filter(verschilt).length;
    vlak.querySelector("[data-verschil]").textContent = aantal
      ? `Bij ${aantal} van ${rij.length} voorstellen verschilt het oordeel. Daar staat ‘anders’ bij.`
      : "Bij elk voorstel is het oordeel gelijk.";
  },
});
