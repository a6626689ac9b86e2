// Wat de lezer per voorstel ziet: het oordeel, de zinnen met de woorden die beslisten, en waarom.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  vondst: (() => {
    const STAND = { gevonden: "wel", mogelijk: "mogelijk", afgewezen: "af", "niet gevonden": "niet" };
    const TOON = {
      toezegging: "Een toezegging.",
      wens: "Een wens, geen toezegging.",
      onderzoek: "Hier wordt iets onderzocht; besloten is er nog niets.",
      uitstel: "Dit komt later, of misschien.",
      ander: "Dit gaat over een ander, of over vroeger.",
      weigering: "Dit wordt afgewezen.",
      verwant: "Dit komt in de buurt: het is een deel van het voorstel, of een zin ernaast houdt het tegen.",
      gelijkenis: "De woorden lijken op die van het voorstel.",
    };
    const MEESTE = 3;
    const maak = (naam, eigenschappen = {}, ...inhoud) => {
      const element = Object.assign(document.createElement(naam), eigenschappen);
      element.append(...inhoud);
      return element;
    };
    const groot = (woord) => woord[0].toUpperCase() + woord.slice(1);

    // De zin met elk beslissend woord gemarkeerd; alles blijft tekst, wat er ook in staat.
    const gemarkeerd = (tekst, woorden) => {
      const rij = woorden.filter(Boolean).sort((a, b) => b.length - a.length);
      if (!rij.length) return [tekst];
      const veilig = rij.map((woord) => woord.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
      const patroon = new RegExp(`(?<![\\p{L}\\p{N}])(${veilig})(?![\\p{L}\\p{N}])`, "gu");
      return tekst.split(patroon).map((deel, nummer) => (nummer % 2 ? maak("mark", {}, deel) : deel));
    };
    const passage = ({ tekst, plaats, woorden, toon }) => [
      maak("blockquote", { lang: "nl" }, maak("p", {}, ...gemarkeerd(tekst, woorden))),
      maak("p", { className: "stil" },
        `${groot(plaats)}. ${TOON[toon]}${woorden.length ? ` Raakt: ${woorden.join(", ")}.` : ""}`),
    ];

    /** Vult een vondst: `bevonden` is het oordeel van de scan, `telt` het oordeel dat nu geldt. */
    const vul = (vak, bevonden, telt, eigen) => {
      const zelf = eigen && eigen.oordeel !== bevonden.oordeel;
      const status = vak.querySelector("[data-status]");
      status.className = `status status--${STAND[telt]}`;
      status.textContent = zelf ? `${groot(telt)}, zegt u` : groot(telt);
      const passages = bevonden.passages.slice(0, MEESTE).flatMap(passage);
      const geen = maak("p", {}, "Geen zin gevonden met woorden die hierbij horen. Staat het er anders in? Zet het dan zelf goed.");
      vak.querySelector("[data-passages]").replaceChildren(...(passages.length ? passages : [geen]));
      for (const keuze of vak.querySelectorAll("input[type=radio]")) keuze.checked = keuze.value === telt;
    };
    /** Vult het blokje in de balk. */
    const blok = (element, telt) => {
      element.className = STAND[telt];
      element.querySelector("[data-woord]").textContent = telt;
      for (const peper of element.querySelectorAll("svg")) peper.classList.toggle("peper--uit", telt === "niet gevonden" || telt === "afgewezen");
    };
    return { vul, blok, maak, groot, STAND };
  })(),
});
