// Haalt de tekst van voorbeelden, per stuk van honderd, en maakt er rijen van zoals in de pagina.
globalThis.meerdoenRijlijst = ({ merk, perStuk, aantal }) => {
  const VORM = { "loopt nog": "loopt", "niet bekend": "leeg" };
  const haal = (nummer) =>
    globalThis.meerdoenHaal(`../data/rijen-${String(nummer).padStart(3, "0")}.js?${merk}`);
  /** Zorgt dat van deze voorbeelden de tekst er is; zonder lijst van allemaal. */
  const laad = (plaatsen) => {
    const stukken = plaatsen
      ? new Set(plaatsen.map((plaats) => Math.floor(plaats / perStuk)))
      : Array(Math.ceil(aantal / perStuk)).keys();
    return Promise.all([...stukken].map(haal));
  };
  const tekst = (plaats) => globalThis.meerdoenRijen[Math.floor(plaats / perStuk)][plaats % perStuk];

  const maak = (naam, klasse, ...inhoud) => {
    const element = document.createElement(naam);
    if (klasse) element.className = klasse;
    element.append(...inhoud);
    return element;
  };
  const afloopbeeld = (woord) => {
    const vorm = VORM[woord] ?? woord;
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", `#i-af-${vorm}`);
    svg.append(use);
    return maak("span", `afloop afloop--${vorm}`, svg, woord[0].toUpperCase() + woord.slice(1));
  };
  const rij = (plaats) => {
    const [bestand, titel, kern, jaar, waar, noot, afloop, merk] = tekst(plaats);
    const link = maak("a", "", titel);
    link.href = `${bestand}.html`;
    const li = maak("li", "",
      maak("p", `rijen__jaar${jaar ? "" : " rijen__jaar--leeg"}`, jaar || "jaar?"),
      maak("p", "rijen__waar", maak("strong", "", waar), ...(noot ? [" ", maak("span", "", noot)] : [])),
      maak("div", "rijen__lijf", maak("h3", "", link), maak("p", "", kern)),
      maak("p", "rijen__afloop", maak("span", "zicht", "Afloop: "), afloopbeeld(afloop)));
    li.dataset.plus = `vb-${bestand} ${merk}`;
    return li;
  };

  const vouw = (woorden) => ` ${woorden.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase()}`;
  const DEELWOORD = 7; // zo lang is een woord als het ook midden in een ander mag staan: burgerbegroting
  const gevouwen = new Map();
  const zoektekst = (plaats) => {
    if (!gevouwen.has(plaats)) {
      const [, titel, kern, jaar, waar] = tekst(plaats);
      gevouwen.set(plaats, vouw([titel, kern, jaar, waar].join(" ").replace(/[^\p{L}\p{N}]+/gu, " ")));
    }
    return gevouwen.get(plaats);
  };
  /** Of een voorbeeld elk woord van de lezer noemt; roep eerst `laad` aan. */
  const noemt = (vraag) => {
    const woorden = vouw(vraag).match(/[\p{L}\p{N}]+/gu) ?? [];
    return (plaats) => woorden.every((woord) =>
      zoektekst(plaats).includes(woord.length < DEELWOORD ? ` ${woord}` : woord));
  };

  return { laad, rij, noemt };
};
