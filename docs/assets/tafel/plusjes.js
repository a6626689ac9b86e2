// In een lijst krijgt elk record een plusje. De lijst zelf zegt alleen de vingerafdrukken, want een
// hele knop per rij weegt te zwaar.
//
//   <li data-plus="vb-zeist-loting 1a2b3c4d">      een voorbeeld: id en vingerafdruk
//   <div data-plussen="kader 1a2b3c4d5e6f7a8b…">   stukken met een eigen id: de soort, en acht tekens per stuk
{
  const { tafel, tekenTafel } = globalThis.Schrijf;
  const MERK = 8;
  const wortel = new URL("../../", document.currentScript.src).href;

  const zicht = (tekst) => Object.assign(document.createElement("span"), { className: "zicht", textContent: tekst });
  const maakKnop = (gegevens) => {
    const knop = Object.assign(document.createElement("button"), { type: "button", className: "knop plusje" });
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "i");
    svg.setAttribute("aria-hidden", "true");
    svg.append(document.createElementNS("http://www.w3.org/2000/svg", "use"));
    knop.append(svg, zicht("Leg op tafel"), zicht(`: ${gegevens.titel}`));
    Object.assign(knop.dataset, gegevens);
    return knop;
  };
  const vanaf = (adres) => adres.slice(wortel.length);
  const zet = (plek, soort, id, merk) => {
    const waar = plek.querySelector(".rijen__waar strong");
    const kop = plek.querySelector("h3");
    const link = kop.querySelector("a");
    const titel = `${waar ? `${waar.textContent}: ` : ""}${kop.textContent}`;
    const adres = vanaf(link ? link.href : `${location.href.split("#")[0]}#${id}`);
    plek.append(maakKnop({ leg: id, soort, merk, titel, adres }));
  };
  const plusjes = (vlak) => {
    for (const rij of vlak.querySelectorAll("[data-plus]")) zet(rij, "voorbeeld", ...rij.dataset.plus.split(" "));
    tekenTafel(tafel.lees());
  };

  const stukken = document.querySelector("[data-plussen]");
  if (stukken) {
    const [soort, merken] = stukken.dataset.plussen.split(" ");
    [...stukken.querySelectorAll(":scope > [id]")].forEach((stuk, rang) =>
      zet(stuk, soort, stuk.id, merken.slice(rang * MERK, (rang + 1) * MERK)));
  }
  globalThis.Schrijf.plusjes = plusjes;
  plusjes(document);
}
