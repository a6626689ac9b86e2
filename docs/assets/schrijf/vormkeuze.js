// Stap 2: welke vorm. Wisselen houdt alles wat er ligt en staat vast.
{
  const { maak, staat, vormen } = globalThis.Schrijf;

  const maakVormkeuze = (stap) => {
    const vak = stap.querySelector("fieldset");
    vak.append(...vormen.map(({ id, naam, uitleg }) => {
      const rondje = maak("input", { type: "radio", name: "vorm", value: id });
      rondje.addEventListener("change", () => staat.wijzig({ vorm: id }));
      return maak("label", {}, rondje, maak("strong", {}, naam), maak("small", {}, uitleg));
    }));
    const toon = () => vak.querySelectorAll("input").forEach((rondje) => {
      rondje.checked = rondje.value === staat.keuze.vorm;
    });
    staat.bijVerandering(toon);
    toon();
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { maakVormkeuze });
}
