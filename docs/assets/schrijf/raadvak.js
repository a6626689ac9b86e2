// Stap 5: de raad bij het stuk, en de lijst van wat griffiers terugsturen.
{
  const { alsRecord, keuzelijst, knop, maak, opVel, staat, tekening } = globalThis.Schrijf;

  const DOEL = {
    reden: () => document.getElementById("veld-reden"),
    datum: () => document.getElementById("veld-datum"),
    termijn: () => document.getElementById("veld-termijn"),
    dekking: () => document.getElementById("veld-dekking"),
    plek: () => document.querySelector("[data-vel] .zin:has(.invul)"),
    voorstel: () => document.getElementById("zoekvoorstel"),
    namen: () => document.getElementById("huis-namen"),
    gemeente: () => document.getElementById("gemeente"),
  };
  const gaNaar = (doel) => {
    const element = DOEL[doel]?.();
    const dicht = element?.closest("details:not([open])");
    if (dicht) dicht.open = true;
    element?.scrollIntoView({ block: "center" });
    element?.focus();
  };

  // De knop verdwijnt met de raad; de lezer komt bij de tekst die er nu staat.
  const legErbij = (id) => {
    opVel.leg(alsRecord(keuzelijst().voorstellen[id]));
    globalThis.Schrijf.naarVel();
  };

  const maakRaadvak = (stap) => {
    const lijst = stap.querySelector(".keur");
    const vakjes = [...stap.querySelectorAll(".nagaan input")];
    vakjes.forEach((vakje) => vakje.addEventListener("change", () => staat.wijzig({ nagekeken: vakjes.filter(({ checked }) => checked).map(({ value }) => value) })));
    const toon = (raad) => {
      lijst.replaceChildren(...raad.map(({ soort, zin, naar, leg, doe }) =>
        maak("li", soort === "goed" ? {} : { className: "let" }, tekening(soort === "goed" ? "vink" : "let-op"),
          maak("span", {}, maak("span", { className: "zicht" }, soort === "goed" ? "In orde: " : "Let op: "), zin, doe ? " " : null, doe ? knop(doe, () => (leg ? legErbij(leg) : gaNaar(naar))) : null))));
      lijst.hidden = !raad.length;
      vakjes.forEach((vakje) => {
        vakje.checked = staat.keuze.nagekeken.includes(vakje.value);
      });
    };
    return { toon };
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { maakRaadvak, gaNaar });
}
