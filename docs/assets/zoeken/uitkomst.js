// Toont de uitkomst van een zoekvraag: een antwoord, soorten om te kiezen, hulpregels en de treffers.
// Geeft toon(uitkomst) en mislukt(zin); `opnieuw(vraag, ruim)` zoekt opnieuw, `bijNiets` is een
// sjabloon, `allesOp` het adres van alle resultaten waar dit vak er maar een paar toont.
globalThis.meerdoenUitkomst = (vak, soortenvak, opnieuw, bijNiets, { soort = "", bijSoort = () => {}, allesOp } = {}) => {
  const PER_KEER = 10;
  const MEESTE_ANDERE = 5;
  const NUMMER = /^(?:rode-|thorbecke-)?[a-z]+-(\d{1,2}(?:[a-z]|\.\d+)?)$/;
  const WOORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
  const OVERIG = ["Achtergrond", "Overig", "vel", ""];
  const beeldVan = ({ soort: naam }) => globalThis.meerdoenZoekindex.b[naam] ?? OVERIG;
  const groepVan = (een) => beeldVan(een)[1];
  let gekozen = soort;
  let ronde = 0;

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
  const knop = (tekst, doe) => {
    const element = maak("button", { type: "button", className: "tekstknop" }, tekst);
    element.addEventListener("click", doe);
    return element;
  };
  const inTaal = (naam) => (globalThis.meerdoenZoekindex.r.some(([namen, , engels = []]) => engels.includes(namen.indexOf(naam)))
    ? maak("span", { lang: "en" }, naam) : naam);
  const alleenBekend = (vraag, bedoeld) => {
    const bedoelde = bedoeld.toLowerCase().split(" ");
    return vraag.split(/\s+/).filter((woord, plaats) => woord.toLowerCase() === bedoelde[plaats]).join(" ");
  };

  const hulpregels = ({ vraag, bedoeld, ookGezocht, nietsOp, resultaten, ruim }) => {
    const regels = [];
    const regel = (...inhoud) => regels.push(maak("p", { className: "hulpregel" }, ...inhoud));
    if (nietsOp.length && resultaten.length) {
      regel("Niets gevonden op: ", maak("strong", {}, nietsOp.join(", ")), ". Dit past bij de rest van uw vraag.");
    }
    if (bedoeld) {
      const rest = alleenBekend(vraag, bedoeld);
      regel("Bedoelde u ", maak("strong", {}, bedoeld), "? Daarop is gezocht.",
        ...(rest ? [" ", knop(`Zoek alleen op ‘${rest}’`, () => opnieuw(rest, ruim))] : []));
    }
    if (ookGezocht.length) {
      regel("Ook gezocht op: ", ...ookGezocht.slice(0, MEESTE_ANDERE).flatMap((naam, plaats) => [plaats ? ", " : "", inTaal(naam)]), ". ",
        knop("Zoek alleen op mijn woorden", () => opnieuw(vraag, false)));
    } else if (!ruim) {
      regel(knop("Zoek ook op verwante woorden", () => opnieuw(vraag, true)));
    }
    return regels;
  };
  const antwoordvak = ({ kop, titel, tekst, adres }) =>
    maak("section", { className: "antwoord" }, maak("h3", {}, kop), maak("p", {}, tekst),
      ...(adres ? [maak("p", { className: "antwoord__bron" }, "Uit: ", maak("a", { href: adres }, titel))] : []));
  // Wat al in het antwoord staat, staat niet nog eens in de treffer.
  const regel = (een, { raakt, waarom, vak: boven }) => {
    const { id, adres, titel, waar } = een;
    const kern = !gekozen && boven?.tekst === een.kern ? "" : een.kern;
    const [naam, , tekening, kleur] = beeldVan(een);
    const nummer = (naam !== OVERIG[0] && NUMMER.exec(id)?.[1]) || "";
    const merkt = [titel, een.kern].some((tekst) => (tekst.match(WOORD) ?? []).some(raakt));
    const op = merkt ? [] : waarom(een.nummer);
    return maak("li", {},
      maak("span", { className: `soort${kleur ? ` soort--${kleur}` : ""}` }, icoon(tekening), ` ${naam} ${nummer}`),
      ...(waar ? [" ", maak("span", { className: "stil" }, waar)] : []),
      maak("h3", {}, maak("a", { href: adres }, gemerkt(titel, raakt))),
      ...(kern ? [maak("p", {}, gemerkt(kern, raakt))] : []),
      ...(op.length ? [maak("p", { className: "stil" }, `Gevonden op: ${op.join(", ")}.`)] : []));
  };
  const niets = (vraag) => {
    const begin = bijNiets.content.cloneNode(true);
    const miste = begin.querySelector("[data-zoekmiste]");
    if (miste) miste.href += encodeURIComponent(`Zoeken: niets gevonden op ‘${vraag.slice(0, 100)}’`);
    return maak("div", { className: "leeg" }, maak("h3", {}, `Niets gevonden voor ‘${vraag}’`),
      maak("p", {}, "Probeer een ander of korter woord, of begin bij een van deze:"), begin);
  };

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
      const chip = maak("button", { type: "button", className: "chip" },
        `${naam || "Alles"} `, maak("span", {}, String(aantal)));
      chip.setAttribute("aria-pressed", String(naam === gekozen));
      chip.addEventListener("focus", () => chip.scrollIntoView({ block: "nearest", inline: "nearest" }));
      chip.addEventListener("click", async () => {
        gekozen = naam;
        bijSoort(naam);
        await toon(uitkomst);
        soortenvak.querySelector("[aria-pressed=true]").focus();
      });
      return chip;
    }));
  };

  // Tien treffers per keer; de knop haalt er tien bij en zet de lezer op de eerste daarvan.
  const lijst = async (rij, uitkomst) => {
    const ul = maak("ul", { className: "lijst kaal" });
    const meer = maak("button", { type: "button", className: "knop" }, "Toon meer");
    const vul = async () => {
      const begin = ul.children.length;
      const erbij = await uitkomst.metTekst(rij.slice(begin, begin + PER_KEER));
      ul.append(...erbij.map((een) => regel(een, uitkomst)));
      meer.hidden = ul.children.length >= rij.length;
      return ul.children[begin];
    };
    meer.addEventListener("click", async () => (await vul()).querySelector("a").focus());
    await vul();
    return allesOp && rij.length > PER_KEER
      ? [ul, maak("p", {}, maak("a", { href: allesOp(uitkomst.vraag) }, `Alle ${rij.length} resultaten`))]
      : [ul, meer];
  };

  const toon = async (uitkomst) => {
    const deze = ++ronde;
    if (!uitkomst) {
      if (deze > 1) gekozen = "";
      soortenvak.hidden = true;
      vertel("");
      lijf.replaceChildren(maak("p", { className: "stil" }, "Typ een vraag, een onderwerp of een gemeente. Of begin hier:"),
        bijNiets.content.cloneNode(true));
      lijf.querySelector("[data-zoekmiste]")?.closest("p").remove();
      return;
    }
    toonSoorten(uitkomst);
    const rij = uitkomst.resultaten.filter((een) => !gekozen || groepVan(een) === gekozen);
    const onder = rij.length ? await lijst(rij, uitkomst) : uitkomst.elders ? [] : [niets(uitkomst.vraag)];
    if (deze !== ronde) return;
    vertel(uitkomst.elders ? uitkomst.vak.kop : rij.length === 1 ? "1 resultaat" : `${rij.length} resultaten`);
    const boven = uitkomst.vak && !gekozen ? [antwoordvak(uitkomst.vak)] : [];
    lijf.replaceChildren(...boven, ...hulpregels(uitkomst), ...onder);
  };
  const mislukt = (zin) => {
    toon(null);
    vertel(zin);
  };
  return { toon, mislukt };
};
