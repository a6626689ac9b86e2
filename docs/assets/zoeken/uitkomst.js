// Toont de uitkomst van een zoekvraag: soorten om te kiezen, hulpregels en de resultaten.
// Geeft één functie: meerdoenUitkomst(vak, soortenvak, opnieuw) → toon(uitkomst).
globalThis.meerdoenUitkomst = (vak, soortenvak, opnieuw) => {
  const MEESTE = 30;
  let soort = "";

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
  const gemerkt = (tekst, treffers) => {
    const stukken = document.createDocumentFragment();
    let tot = 0;
    for (const [begin, eind] of treffers) {
      stukken.append(tekst.slice(tot, begin), maak("mark", {}, tekst.slice(begin, eind)));
      tot = eind;
    }
    stukken.append(tekst.slice(tot));
    return stukken;
  };
  const vraagknop = (tekst, vraag, letterlijk) => {
    const knop = maak("button", { type: "button", className: "tekstknop" }, tekst);
    knop.addEventListener("click", () => opnieuw(vraag, letterlijk));
    return knop;
  };

  const hulpregels = ({ vraag, bedoelde_u, ook_gezocht_op, letterlijk }) => {
    const regels = [];
    if (bedoelde_u) {
      regels.push(maak("p", { className: "hulpregel" }, "Bedoelde u ",
        maak("strong", {}, bedoelde_u), "? Daarop zochten wij. ",
        vraagknop(`Zoek toch op ‘${vraag}’`, vraag, true)));
    } else if (letterlijk) {
      regels.push(maak("p", { className: "hulpregel" }, `Letterlijk gezocht op ‘${vraag}’. `,
        vraagknop("Zoek ook op wat erop lijkt", vraag, false)));
    }
    if (ook_gezocht_op?.length) {
      regels.push(maak("p", { className: "hulpregel stil" },
        `Ook gezocht op: ${ook_gezocht_op.join(", ")}. `,
        vraagknop("Zoek alleen op mijn woorden", vraag, true)));
    }
    return regels;
  };
  const regel = (een) =>
    maak("li", {},
      maak("span", { className: `soort${een.kleur ? ` soort--${een.kleur}` : ""}` },
        icoon(een.tekening), ` ${een.aanduiding}`),
      maak("h3", {}, maak("a", { href: een.adres }, gemerkt(een.titel, een.titeltreffers))),
      maak("p", {}, gemerkt(een.kern, een.kerntreffers)));
  const niets = ({ vraag, suggesties }) => {
    const lijst = maak("p", { className: "rij" });
    for (const { titel, adres } of suggesties) {
      lijst.append(maak("a", { className: "label", href: adres }, titel));
    }
    return maak("div", { className: "leeg" }, maak("h3", {}, `Niets gevonden voor ‘${vraag}’`),
      maak("p", {}, "Probeer een ander of korter woord, of begin bij een van deze:"), lijst);
  };

  const melding = maak("p", { className: "hulpregel" });
  melding.setAttribute("role", "status");
  const lijf = maak("div");
  vak.replaceChildren(melding, lijf);

  const toonSoorten = (uitkomst, toon) => {
    const tel = new Map();
    for (const { groep } of uitkomst.resultaten) tel.set(groep, (tel.get(groep) ?? 0) + 1);
    if (!tel.has(soort)) soort = "";
    soortenvak.hidden = tel.size < 2;
    soortenvak.replaceChildren(...[["", uitkomst.resultaten.length], ...tel].map(([naam, aantal]) => {
      const knop = maak("button", { type: "button", className: "chip" },
        `${naam || "Alles"} `, maak("span", {}, String(aantal)));
      knop.setAttribute("aria-pressed", String(naam === soort));
      knop.addEventListener("click", () => {
        soort = naam;
        toon(uitkomst);
        soortenvak.querySelector("[aria-pressed=true]").focus();
      });
      return knop;
    }));
  };

  const toon = (uitkomst) => {
    if (!uitkomst) {
      soort = "";
      soortenvak.hidden = true;
      melding.textContent = "";
      lijf.replaceChildren();
      return;
    }
    toonSoorten(uitkomst, toon);
    const gekozen = uitkomst.resultaten.filter(({ groep }) => !soort || groep === soort);
    const aantal = gekozen.length;
    melding.textContent = aantal === 1 ? "1 resultaat" : `${aantal} resultaten`;
    lijf.replaceChildren(...hulpregels(uitkomst), aantal
      ? maak("ul", { className: "lijst kaal" }, ...gekozen.slice(0, MEESTE).map(regel))
      : niets(uitkomst));
  };
  return toon;
};
