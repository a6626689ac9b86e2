// Kiezen uit de voorbeelden, met de keuzes in het adres. Zonder script zijn de keuzes gewone links
// naar deellijsten, en staat de lijst met de nieuwste vooraan. De nummers om te rekenen komen pas als
// iemand kiest: tot dan staat alles al in de pagina.
(() => {
  const kast = document.querySelector("[data-filters]");
  const lijst = document.querySelector("[data-lijst]");
  const werkbalk = document.querySelector("[data-werkbalk]");
  if (!kast || !lijst || !werkbalk) return;

  const PER_KEER = 50;
  const MEESTE_VAKJES = 6;
  const TYPRUST = 250;

  const maak = (soort, eigenschappen = {}, ...inhoud) => {
    const element = Object.assign(document.createElement(soort), eigenschappen);
    element.append(...inhoud);
    return element;
  };
  const knop = (tekst, klasse, doe) => {
    const element = maak("button", { type: "button", className: klasse }, ...[tekst].flat());
    element.addEventListener("click", doe);
    return element;
  };
  const kruis = () => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "i");
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", "#i-dicht");
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
      alle: parseInt(link.nextElementSibling.textContent, 10),
    })),
  }));
  const volgorde = werkbalk.querySelector("select");
  const woord = werkbalk.querySelector("input");
  const volgordes = [...volgorde.options].map(({ value }) => value);
  const totaal = Number(kast.dataset.aantal);
  let keuze, rijen;
  const haal = async () => {
    await globalThis.meerdoenHaal(kast.dataset.filters);
    const gegevens = globalThis.meerdoenVoorbeelden;
    keuze ??= globalThis.meerdoenKeuze(gegevens);
    rijen ??= globalThis.meerdoenRijlijst({ ...gegevens, aantal: keuze.aantal });
  };
  const adres = globalThis.meerdoenAdres({ facetten, volgordes, haalOud: () => globalThis.meerdoenVoorbeelden?.oud ?? {} });
  let stand = adres.lees();
  let getoond = PER_KEER;
  let beurt = 0;

  const kop = kast.querySelector("summary");
  const telling = lijst.parentElement.querySelector(".telling");
  const { regel: melding, meld: zegStraks } = globalThis.meerdoenMelder();
  const onbekend = maak("div", { className: "melding", hidden: true });
  const chips = maak("p", { className: "chips" });
  const uitkomst = maak("div", { id: "uitkomst", hidden: true, tabIndex: -1 });
  // De zichtbare telling loopt meteen mee; een schermlezer hoort één zin, als de lezer even rust.
  telling.setAttribute("aria-hidden", "true");
  telling.before(onbekend);
  telling.after(melding, chips);
  lijst.after(uitkomst);

  const verander = (anders, isStap = true) => {
    stand = { ...stand, ...anders, onbekend: [] };
    getoond = PER_KEER;
    adres.schrijf(stand, isStap);
    werkBij(true);
  };
  const kies = (naam, waarden) => verander({ gekozen: new Map(stand.gekozen).set(naam, new Set(waarden)) });
  const wis = () => {
    verander({ gekozen: new Map(facetten.map(({ naam }) => [naam, new Set()])), woord: "" });
    kop.focus();
  };

  const vakjes = ({ naam, titel, opties }) =>
    maak("fieldset", {}, maak("legend", { className: "zicht" }, titel), ...opties.map((optie) => {
      const vakje = maak("input", { type: "checkbox", name: naam, value: optie.waarde });
      vakje.addEventListener("change", () => {
        const waarden = new Set(stand.gekozen.get(naam));
        waarden[vakje.checked ? "add" : "delete"](optie.waarde);
        kies(naam, waarden);
      });
      const aantal = maak("span", { className: "aantal" });
      optie.toon = (hoeveel) => {
        aantal.textContent = hoeveel;
        vakje.checked = stand.gekozen.get(naam).has(optie.waarde);
        vakje.disabled = !hoeveel && !vakje.checked;
      };
      return maak("label", {}, vakje, maak("span", {}, optie.titel), aantal);
    }));
  const keuzelijst = ({ naam, titel, opties }) => {
    const alle = maak("option", { value: "" }, "Alle");
    const select = maak("select", { name: naam }, alle);
    select.setAttribute("aria-label", titel);
    for (const optie of opties) {
      const regel = maak("option", { value: optie.waarde });
      select.append(regel);
      optie.toon = (aantal) => {
        regel.textContent = `${optie.titel} (${aantal})`;
        regel.selected = stand.gekozen.get(naam).has(optie.waarde);
        regel.disabled = !aantal && !regel.selected;
        alle.selected = !stand.gekozen.get(naam).size;
      };
    }
    select.addEventListener("change", () => kies(naam, select.value ? [select.value] : []));
    return select;
  };

  const niets = () => {
    const zoek = maak("a", { href: `../zoeken.html?q=${encodeURIComponent(stand.woord)}` }, "Zoek in de hele kennisbank");
    return maak("div", { className: "leeg" }, maak("h3", {}, "Geen voorbeeld met deze keuzes"),
      maak("p", {}, "Haal een keuze weg, of kijk bij alle voorbeelden.", ...(stand.woord ? [" ", zoek, "."] : [])),
      knop("Toon alle voorbeelden", "knop", wis));
  };
  const nietGeladen = () => uitkomst.replaceChildren(maak("p", { className: "melding" },
    "De lijst is nu niet te laden. Probeer het nog eens, of haal de keuzes weg."));
  const zetRijen = (gevonden) => {
    if (!gevonden.length) return uitkomst.replaceChildren(niets());
    const rest = gevonden.length - getoond;
    const meer = knop(`Toon er nog ${Math.min(PER_KEER, rest)}`, "knop", async () => {
      const eerste = getoond;
      getoond += PER_KEER;
      await toon(gevonden);
      uitkomst.querySelectorAll("h3 a")[eerste]?.focus();
    });
    const rijkop = lijst.querySelector(".rijkop").cloneNode(true);
    const rij = maak("ol", { className: lijst.querySelector(".rijen").className }, ...gevonden.slice(0, getoond).map(rijen.rij));
    uitkomst.replaceChildren(rijkop, rij, ...(rest > 0 ? [maak("p", { className: "verder" }, meer)] : []));
    globalThis.Schrijf.plusjes?.(rij);
  };
  const toon = async (gevonden) => {
    beurt += 1;
    const mijn = beurt;
    try {
      await rijen.laad(gevonden.slice(0, getoond));
      if (mijn === beurt) zetRijen(gevonden);
    } catch {
      if (mijn === beurt) nietGeladen();
    }
  };

  const chip = (titel, haalWeg) =>
    knop([maak("span", { className: "zicht" }, "Haal weg: "), titel, kruis()], "", () => {
      haalWeg();
      (chips.querySelector("button") ?? kop).focus();
    });
  const toonChips = () => {
    const stukken = facetten.flatMap(({ naam, opties }) => opties
      .filter(({ waarde }) => stand.gekozen.get(naam).has(waarde))
      .map(({ waarde, titel }) => chip(titel, () =>
        kies(naam, [...stand.gekozen.get(naam)].filter((een) => een !== waarde)))));
    if (stand.woord) stukken.push(chip(`‘${stand.woord}’`, () => verander({ woord: "" })));
    if (stukken.length > 1) stukken.push(knop("Alles wissen", "alleswissen", wis));
    if (stukken.length && navigator.clipboard) {
      const kopieer = knop("Kopieer link naar deze lijst", "alleswissen kopieerlijst", async () => {
        try {
          await navigator.clipboard.writeText(location.href);
          kopieer.textContent = "Link gekopieerd";
        } catch {
          kopieer.textContent = "Kopiëren mag niet van uw browser. De link staat in de adresbalk.";
        }
      });
      stukken.push(kopieer);
    }
    chips.replaceChildren(...stukken);
    chips.hidden = !stukken.length;
  };
  const toonOnbekend = () => {
    onbekend.hidden = !stand.onbekend.length;
    onbekend.replaceChildren(...stand.onbekend.map((zin) => maak("p", {}, zin)),
      maak("p", {}, maak("a", { href: location.pathname }, "Begin opnieuw met alle voorbeelden")));
  };

  // Zonder keuze staat in de pagina zelf hoeveel voorbeelden elke keuze geeft.
  const zonderKeuze = () => {
    const getallen = Object.fromEntries(facetten.map(({ naam, opties }) => [naam, new Map(opties.map(({ waarde, alle }) => [waarde, alle]))]));
    return { past: totaal, aantal: (naam, waarde) => getallen[naam].get(waarde) };
  };
  const metKeuze = async () => {
    await haal();
    if (stand.woord) await rijen.laad().catch(() => {});
    const { gevonden, aantal } = keuze.kies(stand.gekozen, stand.woord ? rijen.noemt(stand.woord) : null);
    return { past: gevonden.length, gevonden, aantal };
  };
  const werkBij = async (isKeuze = false) => {
    const iets = () => stand.woord || [...stand.gekozen.values()].some((waarden) => waarden.size);
    const isAnders = () => Boolean(iets()) || stand.volgorde !== volgordes[0];
    let uitslag;
    try {
      uitslag = isAnders() ? await metKeuze() : zonderKeuze();
    } catch {
      lijst.hidden = true;
      uitkomst.hidden = false;
      return nietGeladen();
    }
    const { past, gevonden, aantal } = uitslag;
    const anders = isAnders();
    if (anders !== Boolean(gevonden)) return; // de lezer koos intussen iets anders
    const aan = [...stand.gekozen.values()].reduce((som, waarden) => som + waarden.size, stand.woord ? 1 : 0);
    volgorde.value = stand.volgorde;
    if (woord !== document.activeElement) woord.value = stand.woord;
    for (const { naam, blok, opties } of facetten) {
      for (const optie of opties) optie.toon(aantal(naam, optie.waarde));
      if (stand.gekozen.get(naam).size) blok.open = true;
    }
    const [hier, alle] = [past, totaal].map((getal) => getal.toLocaleString("nl-NL"));
    kop.textContent = aan ? `Filters (${aan} aan): ${hier} gevonden` : "Filters";
    telling.textContent = aan ? `${hier} van ${alle} voorbeelden` : `${alle} voorbeelden`;
    lijst.hidden = anders;
    uitkomst.hidden = !anders;
    toonChips();
    toonOnbekend();
    if (isKeuze || stand.onbekend.length) zegStraks([...stand.onbekend, telling.textContent].join(" "));
    await (anders ? toon(keuze.sorteer(gevonden, stand.volgorde)) : uitkomst.replaceChildren());
  };

  for (const facet of facetten) {
    const vorm = facet.opties.length > MEESTE_VAKJES ? keuzelijst(facet) : vakjes(facet);
    facet.blok.querySelector("ul").replaceWith(vorm);
  }
  volgorde.addEventListener("change", () => verander({ volgorde: volgorde.value }));
  let typklok;
  woord.addEventListener("input", () => {
    clearTimeout(typklok);
    typklok = setTimeout(() => verander({ woord: woord.value.trim() }, false), TYPRUST);
  });
  const breed = matchMedia("(min-width: 60em)").matches;
  kast.open = breed;
  for (const { blok } of facetten) blok.open = breed;
  werkbalk.hidden = false;
  addEventListener("popstate", () => {
    if (location.hash.length > 1 && document.getElementById(location.hash.slice(1))) return; // een sprong
    stand = adres.lees();
    getoond = PER_KEER;
    werkBij(true);
  });
  const haalAlvast = () => haal().catch(() => {});
  for (const vlak of [kast, werkbalk]) {
    for (const aanleiding of ["pointerover", "focusin"]) vlak.addEventListener(aanleiding, haalAlvast, { once: true });
  }
  if (!location.search && location.hash.length < 2) werkBij();
  else {
    // Een oude keuze heet nu misschien anders; dat staat bij de nummers.
    haalAlvast().then(() => {
      stand = adres.lees();
      return werkBij();
    });
  }
})();
