// De tafel in het paneel: strookjes met een kruis, waar u ermee heen kunt, en één knop die alles wist.
{
  const MEESTE = 6;
  const { tafel, gemeente } = globalThis.Schrijf;
  const vlak = document.querySelector("[data-tafelblad]");
  const leeg = vlak?.querySelector("p"); // wat er staat als er niets ligt
  let terug = null; // wat er net gebeurde, en hoe het weer ongedaan wordt
  let vraagt = false;

  const maak = (naam, eigenschappen = {}, ...inhoud) => {
    const element = Object.assign(document.createElement(naam), eigenschappen);
    element.append(...inhoud);
    return element;
  };
  const knop = (tekst, doe, className = "tekstknop") => {
    const element = maak("button", { type: "button", className }, tekst);
    element.addEventListener("click", doe);
    return element;
  };
  const tekening = (naam) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    svg.setAttribute("class", "i");
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", `#i-${naam}`);
    svg.append(use);
    return svg;
  };
  const richt = (keuze) => (vlak.querySelector(keuze) ?? vlak.querySelector("h3")).focus();
  const zeg = (zin) => {
    document.querySelector("[data-tafelregel]").textContent = zin;
  };

  const haal = (record, rang) => {
    terug = { zin: "Van tafel.", doe: () => tafel.leg(record) };
    tafel.haal(record.id);
    richt(`li:nth-child(${rang + 1}) button, li:last-child button`);
  };
  const strook = (record, rang) => {
    const titel = record.adres ? maak("a", { href: vlak.dataset.tafelblad + record.adres }, record.titel) : record.titel;
    const weg = knop(tekening("dicht"), () => haal(record, rang), "weg");
    weg.setAttribute("aria-label", `Haal van tafel: ${record.titel}`);
    return maak("li", {}, maak("span", { dir: "auto" }, titel), weg);
  };
  const stel = (vraag, keuze) => {
    vraagt = vraag;
    teken();
    richt(keuze);
  };
  const wis = () => {
    vraagt = false;
    terug = { zin: "Alles is gewist, ook op dit apparaat.", doe: tafel.wis() };
    teken();
    zeg("Uw tafel is leeg");
    richt(".stil button");
  };
  const zetTerug = () => {
    const { doe } = terug;
    terug = null;
    doe();
    zeg(`Het ligt er weer, nu ${tafel.lees().length}`);
    richt("li:last-child button");
  };

  const blad = (lijst) => {
    const over = lijst.length - MEESTE;
    const { schrijf, dias } = vlak.dataset;
    const kies = lijst.map((een) => een.id).join(",");
    const waar = gemeente.lees();
    return [
      maak("ul", { className: "meeneem__stroken kaal" }, ...lijst.slice(0, MEESTE).map(strook)),
      ...(over > 0 ? [maak("p", { className: "stil" }, `En nog ${over}.`)] : []),
      ...(tafel.kan() ? [] : [maak("p", { className: "meeneem__zin" }, tafel.waarom())]),
      ...(waar ? [maak("p", { className: "stil" }, "Voor ", maak("bdi", {}, waar.naam), ".")] : []),
      maak("div", { className: "meeneem__acties" },
        maak("a", { className: "knop", href: schrijf }, tekening("pen"), " Naar de schrijftafel"),
        ...(dias ? [maak("a", { className: "knop", href: `${dias}#kies=${kies}` }, tekening("vel"), " Toon mijn tafel als dia’s")] : [])),
      vraagt
        ? maak("p", { className: "meeneem__zin" }, "Alles van tafel? Ook uw notities, eigen zinnen en huisstijl gaan weg. ",
          knop("Ja, wis alles", wis), " ", knop("Nee", () => stel(false, ".meeneem__wis button")))
        : maak("p", { className: "meeneem__wis" }, knop("Wis mijn tafel", () => stel(true, ".meeneem__zin:last-child button"))),
    ];
  };
  const teken = (lijst = tafel.lees()) => {
    const kop = maak("h3", { tabIndex: -1 }, lijst.length ? `Op uw tafel (${lijst.length})` : "Op uw tafel");
    const weer = terug && maak("p", { className: "stil" }, `${terug.zin} `, knop("Zet terug", zetTerug));
    vlak.replaceChildren(kop, ...(weer ? [weer] : []),
      ...(lijst.length ? blad(lijst) : [leeg]));
  };

  if (vlak) {
    tafel.bijVerandering((lijst, { hoe }) => {
      if (hoe !== "haal" && hoe !== "wis") terug = null;
      teken(lijst);
    });
    teken();
  }
}
