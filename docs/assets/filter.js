// Filtert de lijst met voorbeelden. Zonder script zijn de keuzes gewone links naar deellijsten.
(() => {
  const kast = document.querySelector("[data-filters]");
  const lijst = document.querySelector("[data-lijst]");
  const alles = globalThis.meerdoenVoorbeelden;
  if (!kast || !lijst || !alles) return;

  const PER_KEER = 50;
  const MEESTE_VAKJES = 6;
  const maak = (soort, eigenschappen = {}, ...inhoud) => {
    const element = Object.assign(document.createElement(soort), eigenschappen);
    element.append(...inhoud);
    return element;
  };
  const icoon = (naam) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", naam === "peper" ? "peper" : "i");
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", `#i-${naam}`);
    svg.append(use);
    return svg;
  };

  const facetten = [...kast.querySelectorAll("[data-facet]")].map((blok) => ({
    blok,
    naam: blok.dataset.facet,
    titel: blok.querySelector("summary").textContent.trim(),
    opties: [...blok.querySelectorAll("[data-waarde]")].map((link) => ({
      waarde: link.dataset.waarde,
      titel: link.textContent.trim(),
    })),
  }));
  const gekozen = new Map(facetten.map(({ naam }) => [naam, new Set()]));
  let getoond = PER_KEER;

  const leesAdres = () => {
    const vraag = new URLSearchParams(location.search || location.hash.slice(1));
    for (const { naam, opties } of facetten) {
      const mag = new Set(opties.map(({ waarde }) => waarde));
      gekozen.set(naam, new Set(vraag.getAll(naam).filter((waarde) => mag.has(waarde))));
    }
  };
  const schrijfAdres = () => {
    const vraag = new URLSearchParams();
    for (const [naam, waarden] of gekozen) for (const waarde of waarden) vraag.append(naam, waarde);
    const tekst = vraag.toString();
    try {
      history.replaceState(null, "", tekst ? `?${tekst}` : location.pathname);
    } catch {
      location.hash = tekst;
    }
  };

  const past = (voorbeeld, zonder) =>
    facetten.every(({ naam }) => {
      const waarden = gekozen.get(naam);
      if (naam === zonder || !waarden.size) return true;
      return (voorbeeld.facetten[naam] ?? []).some((waarde) => waarden.has(waarde));
    });
  const tel = (naam, waarde) =>
    alles.filter((een) => (een.facetten[naam] ?? []).includes(waarde) && past(een, naam)).length;

  const kies = (naam, waarden) => {
    gekozen.set(naam, new Set(waarden));
    getoond = PER_KEER;
    schrijfAdres();
    werkBij();
  };

  const vakjes = ({ naam, titel, opties }) =>
    maak("fieldset", {}, maak("legend", { className: "zicht" }, titel), ...opties.map((optie) => {
      const vakje = maak("input", { type: "checkbox", name: naam, value: optie.waarde });
      vakje.addEventListener("change", () => {
        const waarden = new Set(gekozen.get(naam));
        waarden[vakje.checked ? "add" : "delete"](optie.waarde);
        kies(naam, waarden);
      });
      optie.aantal = maak("span", { className: "aantal" });
      optie.toon = (aantal) => {
        optie.aantal.textContent = aantal;
        vakje.checked = gekozen.get(naam).has(optie.waarde);
        vakje.disabled = !aantal && !vakje.checked;
      };
      return maak("label", {}, vakje, maak("span", {}, optie.titel), optie.aantal);
    }));
  const keuzelijst = ({ naam, titel, opties }) => {
    const select = maak("select", { name: naam }, maak("option", { value: "" }, "Alle"));
    select.setAttribute("aria-label", titel);
    for (const optie of opties) {
      const regel = maak("option", { value: optie.waarde });
      select.append(regel);
      optie.toon = (aantal) => {
        regel.textContent = `${optie.titel} (${aantal})`;
        regel.selected = gekozen.get(naam).has(optie.waarde);
        regel.disabled = !aantal && !regel.selected;
      };
    }
    select.addEventListener("change", () => kies(naam, select.value ? [select.value] : []));
    return select;
  };

  const kop = kast.querySelector("summary");
  const melding = maak("p", { className: "telling" });
  melding.setAttribute("role", "status");
  const chips = maak("p", { className: "chips" });
  const uitkomst = maak("div", { id: "uitkomst", hidden: true, tabIndex: -1 });
  const kolom = maak("div", { className: "metfilter__kolom" });
  lijst.before(kolom);
  kolom.append(melding, chips, lijst, uitkomst);

  const peperbeeld = (aantal) => {
    const beeld = maak("span");
    beeld.setAttribute("aria-hidden", "true");
    for (let plaats = 1; plaats <= 3; plaats += 1) {
      const peper = icoon("peper");
      if (plaats > aantal) peper.classList.add("peper--uit");
      beeld.append(peper);
    }
    return maak("span", { className: "pepers" }, beeld, ` ${aantal} van 3 pepers`);
  };
  const regel = (een) => {
    const soort = een.facetten.provincie ? "plaats" : "vel";
    const stuk = maak("li", {},
      maak("span", { className: "soort soort--voorbeeld" }, icoon(soort), ` ${een.plaats}`),
      maak("h3", {}, maak("a", { href: `../${een.url}` }, een.titel)),
      maak("p", {}, een.kern));
    if (een.pepers) {
      stuk.append(maak("div", { className: "rij staart" },
        maak("span", { className: "stil" }, `bij ${een.bij}`), peperbeeld(een.pepers)));
    }
    return stuk;
  };
  const wis = () => {
    for (const naam of gekozen.keys()) gekozen.set(naam, new Set());
    schrijfAdres();
    werkBij();
    kop.focus();
  };
  const niets = () => {
    const knop = maak("button", { type: "button", className: "knop" }, "Toon alle voorbeelden");
    knop.addEventListener("click", wis);
    return maak("div", { className: "leeg" }, maak("h3", {}, "Geen voorbeeld met deze keuzes"),
      maak("p", {}, "Haal een keuze weg, of kijk bij alle voorbeelden."), knop);
  };

  const toonUitkomst = (gevonden) => {
    uitkomst.replaceChildren(...(gevonden.length
      ? [maak("ul", { className: "lijst lijst--index kaal" }, ...gevonden.slice(0, getoond).map(regel))]
      : [niets()]));
    if (gevonden.length > getoond) {
      const meer = maak("button", { type: "button", className: "knop" },
        `Toon er nog ${Math.min(PER_KEER, gevonden.length - getoond)}`);
      meer.addEventListener("click", () => {
        const eerste = getoond;
        getoond += PER_KEER;
        toonUitkomst(gevonden);
        uitkomst.querySelectorAll("h3 a")[eerste]?.focus();
      });
      uitkomst.append(meer);
    }
  };
  const toonChips = () => {
    chips.replaceChildren();
    for (const { naam, opties } of facetten) {
      for (const { waarde, titel } of opties.filter((optie) => gekozen.get(naam).has(optie.waarde))) {
        const knop = maak("button", { type: "button" }, maak("span", { className: "zicht" }, "Haal weg: "), titel, icoon("dicht"));
        knop.addEventListener("click", () => {
          kies(naam, [...gekozen.get(naam)].filter((een) => een !== waarde));
          (chips.querySelector("button") ?? kop).focus();
        });
        chips.append(knop);
      }
    }
    if (chips.children.length > 1) {
      const knop = maak("button", { type: "button", className: "alleswissen" }, "Alles wissen");
      knop.addEventListener("click", wis);
      chips.append(knop);
    }
    if (chips.children.length && navigator.clipboard) {
      const knop = maak("button", { type: "button", className: "alleswissen kopieerlijst" }, "Kopieer link naar deze lijst");
      knop.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(location.href);
          knop.textContent = "Link gekopieerd";
        } catch {
          knop.textContent = "Kopiëren mag niet van uw browser. De link staat in de adresbalk.";
        }
      });
      chips.append(knop);
    }
    chips.hidden = !chips.children.length;
  };
  const werkBij = () => {
    const aan = [...gekozen.values()].reduce((som, waarden) => som + waarden.size, 0);
    const gevonden = alles.filter((een) => past(een));
    for (const { naam, blok, opties } of facetten) {
      for (const optie of opties) optie.toon(tel(naam, optie.waarde));
      if (gekozen.get(naam).size) blok.open = true;
      else if (blok.querySelector("select")) blok.querySelector("select").value = "";
    }
    kop.textContent = aan
      ? `Filters (${aan} aan): ${gevonden.length} gevonden`
      : "Kies uit de voorbeelden";
    melding.textContent = aan
      ? `${gevonden.length} van ${alles.length} voorbeelden`
      : `${alles.length} voorbeelden`;
    lijst.hidden = aan > 0;
    uitkomst.hidden = !aan;
    toonChips();
    toonUitkomst(aan ? gevonden : []);
  };

  for (const facet of facetten) {
    const vorm = facet.opties.length > MEESTE_VAKJES ? keuzelijst(facet) : vakjes(facet);
    facet.blok.querySelector("ul").replaceWith(vorm);
  }
  leesAdres();
  const breed = matchMedia("(min-width: 60em)").matches;
  kast.open = breed;
  for (const { blok } of facetten) blok.open = breed;
  addEventListener("popstate", () => { leesAdres(); werkBij(); });
  werkBij();
})();
