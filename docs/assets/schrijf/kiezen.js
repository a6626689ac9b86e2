// Stap 3, bovenste helft: voorstellen kiezen op prioriteit, peper of een woord.
{
  const { keuzelijst, maak, opVel, staat, tafel, tekening, zoekwoorden } = globalThis.Schrijf;
  const HITTE = [[0, "Alle"], [1, "Mild"], [2, "Pittig"], [3, "Heet"]];
  const kaal = (tekst) => tekst.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  const pepers = (aantal) =>
    maak("span", { className: "pepers" },
      maak("span", { aria: { hidden: "true" } }, ...[1, 2, 3].map((plek) => tekening("peper", plek <= aantal ? "peper" : "peper peper--uit"))),
      ` ${aantal} van 3`, maak("span", { className: "zicht" }, " pepers"));

  /** Wat de tafel van een voorstel wil weten. */
  const alsRecord = ({ id, titel, vingerafdruk, prioriteit }) => ({ id, titel, soort: "voorstel", adres: `${id.replace("voorstel-", "")}.html`, vingerafdruk, prioriteit });

  const maakKiezen = (stap) => {
    const { prioriteiten, voorstellen } = keuzelijst();
    const lijst = Object.values(voorstellen);
    const zoek = stap.querySelector("#zoekvoorstel");
    const welke = stap.querySelector("#zeefprioriteit");
    const telling = stap.querySelector("[data-telling]");
    let hitte = 0;

    const rijen = lijst.map((een) => {
      const vakje = maak("input", { type: "checkbox", value: een.id });
      vakje.addEventListener("change", () => (vakje.checked ? opVel.leg(alsRecord(een)) : tafel.haal(een.id)));
      return { een, vakje, zoektekst: kaal(`${een.nummer} ${een.titel} ${een.kern} ${prioriteiten[een.prioriteit]?.titel}`), rij: maak("label", {}, vakje, maak("b", {}, een.nummer), maak("span", {}, een.titel), pepers(een.pepers)) };
    });
    stap.querySelector(".kiesrij").append(...rijen.map(({ rij }) => rij));
    welke.append(maak("option", { value: "" }, "Alle prioriteiten"), ...Object.values(prioriteiten).map(({ id, nummer, titel }) => maak("option", { value: id }, `${nummer}. ${titel}`)));

    const zeef = () => {
      const woorden = kaal(zoek.value).split(/\s+/).filter(Boolean);
      const past = ({ een, zoektekst }) =>
        (!hitte || een.pepers === hitte) && (!welke.value || een.prioriteit === welke.value) && woorden.every((woord) => zoektekst.includes(woord));
      rijen.forEach((een) => {
        een.rij.hidden = !past(een);
      });
      const over = rijen.filter(past).length;
      telling.textContent = over === lijst.length ? "" : over ? `${over} van ${lijst.length} voorstellen` : "Geen voorstel past hierbij. Probeer een ander woord.";
    };
    stap.querySelector(".zeef").append(...HITTE.map(([graad, woord]) => {
      const chip = maak("button", { type: "button", className: "chip", aria: { pressed: String(graad === 0) } }, graad ? woord : `Alle ${lijst.length}`);
      chip.addEventListener("click", () => {
        hitte = graad;
        stap.querySelectorAll(".chip").forEach((een) => een.setAttribute("aria-pressed", String(een === chip)));
        zeef();
      });
      return chip;
    }));
    zoek.addEventListener("input", zeef);
    zoek.addEventListener("focus", async () => {
      const woorden = await zoekwoorden();
      for (const rij of rijen) rij.zoektekst += ` ${kaal(woorden[rij.een.id] ?? "")}`;
      zeef();
    }, { once: true });
    welke.addEventListener("change", zeef);

    const toon = () => {
      const ligt = new Set(opVel.ids());
      rijen.forEach(({ een, vakje }) => {
        vakje.checked = ligt.has(een.id);
      });
    };
    tafel.bijVerandering(toon);
    staat.bijVerandering((wat) => (wat.includes("opzij") || wat.includes("alles")) && toon());
    zeef();
    toon();
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { maakKiezen, alsRecord });
}
