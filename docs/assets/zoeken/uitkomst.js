// Toont de uitkomst van een zoekvraag: soorten om te kiezen, hulpregels en de resultaten.
// Geeft toon(uitkomst) en mislukt(zin); `opnieuw` zoekt op een andere vraag, `bijNiets` is een sjabloon.
globalThis.meerdoenUitkomst = (vak, soortenvak, opnieuw, bijNiets) => {
  const MEESTE = 30;
  const MEESTE_ANDERE = 5;
  const NUMMER = /-(\d+(?:[a-z]|\.\d+)?)$/;
  const WOORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
  const OVERIG = ["Achtergrond", "Overig", "vel", ""];
  const beeldVan = ({ soort }) => globalThis.meerdoenZoekindex.b[soort] ?? OVERIG;
  const groepVan = (een) => beeldVan(een)[1];
  let gekozen = "";

  const maak = (naam, eigenschappen = {}, ...inhoud) => {
    const element = Object.assign(document.createElement(naam), eigenschappen);
    element.append(...inhoud);
    return element;
  };
  const icoon = (naam) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "i");
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", `#i-${naam}`);
    svg.append(use);
    return svg;
  };
  const gemerkt = (tekst, raakt) => {
    const stukken = document.createDocumentFragment();
    let tot = 0;
    for (const { 0: woord, index } of tekst.matchAll(WOORD)) {
      if (raakt(woord)) {
        stukken.append(tekst.slice(tot, index), maak("mark", {}, woord));
        tot = index + woord.length;
      }
    }
    stukken.append(tekst.slice(tot));
    return stukken;
  };
  const alleenBekend = (vraag, bedoeld) => {
    const bedoelde = bedoeld.split(" ");
    return vraag.split(/\s+/).filter((woord, plaats) => woord.toLowerCase() === bedoelde[plaats]).join(" ");
  };

  const hulpregels = ({ vraag, bedoeld, ookGezocht }) => {
    const regels = [];
    if (bedoeld) {
      const regel = maak("p", { className: "hulpregel" }, "Bedoelde u ", maak("strong", {}, bedoeld),
        "? Daarop is gezocht.");
      const rest = alleenBekend(vraag, bedoeld);
      if (rest) {
        const terug = maak("button", { type: "button", className: "tekstknop" }, `Zoek alleen op ‘${rest}’`);
        terug.addEventListener("click", () => opnieuw(rest));
        regel.append(" ", terug);
      }
      regels.push(regel);
    }
    if (ookGezocht.length) {
      regels.push(maak("p", { className: "hulpregel stil" },
        `Ook gezocht op: ${ookGezocht.slice(0, MEESTE_ANDERE).join(", ")}.`));
    }
    return regels;
  };
  const regel = (een, raakt) => {
    const { id, adres, titel, kern } = een;
    const [naam, , tekening, kleur] = beeldVan(een);
    const nummer = NUMMER.exec(id)?.[1] ?? "";
    return maak("li", {},
      maak("span", { className: `soort${kleur ? ` soort--${kleur}` : ""}` }, icoon(tekening), ` ${naam} ${nummer}`),
      maak("h3", {}, maak("a", { href: adres }, gemerkt(titel, raakt))),
      maak("p", {}, gemerkt(kern, raakt)));
  };
  const niets = (vraag) =>
    maak("div", { className: "leeg" }, maak("h3", {}, `Niets gevonden voor ‘${vraag}’`),
      maak("p", {}, "Probeer een ander of korter woord, of begin bij een van deze:"),
      bijNiets.content.cloneNode(true));

  const telling = maak("p", { className: "hulpregel" });
  const lijf = maak("div");
  const { regel: meldregel, meld } = globalThis.meerdoenMelder();
  vak.replaceChildren(telling, meldregel, lijf);
  const vertel = (zin) => {
    telling.textContent = zin;
    meld(zin);
  };

  const toonSoorten = (uitkomst) => {
    const tel = new Map([["", uitkomst.resultaten.length]]);
    for (const een of uitkomst.resultaten) tel.set(groepVan(een), (tel.get(groepVan(een)) ?? 0) + 1);
    if (!tel.has(gekozen)) gekozen = "";
    soortenvak.hidden = tel.size < 3;
    soortenvak.replaceChildren(...[...tel].map(([naam, aantal]) => {
      const knop = maak("button", { type: "button", className: "chip" },
        `${naam || "Alles"} `, maak("span", {}, String(aantal)));
      knop.setAttribute("aria-pressed", String(naam === gekozen));
      knop.addEventListener("click", () => {
        gekozen = naam;
        toon(uitkomst);
        soortenvak.querySelector("[aria-pressed=true]").focus();
      });
      return knop;
    }));
  };

  const toon = (uitkomst) => {
    if (!uitkomst) {
      gekozen = "";
      soortenvak.hidden = true;
      vertel("");
      lijf.replaceChildren(maak("p", { className: "stil" }, "Typ een vraag, een onderwerp of een gemeente. Of begin hier:"),
        bijNiets.content.cloneNode(true));
      return;
    }
    toonSoorten(uitkomst);
    const rij = uitkomst.resultaten.filter((een) => !gekozen || groepVan(een) === gekozen);
    const aantal = gekozen ? rij.length : uitkomst.aantal;
    const voor = aantal > MEESTE ? `De beste ${MEESTE} van ` : "";
    vertel(aantal === 1 ? "1 resultaat" : `${voor}${aantal} resultaten`);
    lijf.replaceChildren(...hulpregels(uitkomst), rij.length
      ? maak("ul", { className: "lijst kaal" }, ...rij.slice(0, MEESTE).map((een) => regel(een, uitkomst.raakt)))
      : niets(uitkomst.vraag));
  };
  const mislukt = (zin) => {
    toon(null);
    vertel(zin);
  };
  return { toon, mislukt };
};
