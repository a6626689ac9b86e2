// Bewaart een half voorbeeld in deze browser, alleen als de lezer dat vraagt, en wist het weer.
(globalThis.meerdoenDelen ??= {}).concept = (formulier, { erbij, rijenVan }) => {
  const SLEUTEL = formulier.dataset.lade;
  const blok = formulier.querySelector("[data-concept]");
  const vinkje = blok.querySelector("input"), wis = blok.querySelector("button");
  const meld = (zin) => { blok.querySelector("[role=status]").textContent = zin; };
  // Een browser kan opslaan weigeren; dan is er geen concept, en verder niets mis.
  const opslag = (doe) => {
    try {
      return doe(localStorage);
    } catch {
      return undefined;
    }
  };
  const vakken = () => [...formulier.querySelectorAll("[name]")];
  const isVinkje = (vak) => vak.type === "checkbox";

  const stand = () => JSON.stringify({
    rijen: ["bronnen", "relaties", "instrumenten"].map((veld) => [veld, rijenVan(veld).length]),
    vakken: vakken().map((vak) => [vak.name, isVinkje(vak) ? vak.checked : vak.value]),
  });
  const bewaar = () => {
    if (!vinkje.checked) return false;
    const gelukt = opslag((lade) => {
      lade.setItem(SLEUTEL, stand());
      return true;
    });
    if (!gelukt) meld("Deze browser wil niets bewaren. Download uw tekst als u later verder wilt.");
    return Boolean(gelukt);
  };
  const ruimOp = () => {
    opslag((lade) => lade.removeItem(SLEUTEL));
    vinkje.checked = false;
    wis.hidden = true;
    meld("Uw tekst is uit deze browser gewist. Wat hier staat, blijft staan tot u weggaat.");
  };
  // Zet terug wat er bewaard was; zegt of er iets was.
  const zetTerug = () => {
    const bewaard = opslag((lade) => JSON.parse(lade.getItem(SLEUTEL)));
    if (!Array.isArray(bewaard?.rijen) || !Array.isArray(bewaard.vakken)) return false;
    for (const [veld, aantal] of bewaard.rijen) {
      while (rijenVan(veld).length < Math.min(aantal, 50)) erbij(veld);
    }
    for (const vak of vakken()) {
      const plaats = bewaard.vakken.findIndex(([naam]) => naam === vak.name);
      const [, waarde] = plaats < 0 ? [] : bewaard.vakken.splice(plaats, 1)[0];
      if (isVinkje(vak)) vak.checked = waarde === true;
      else if (typeof waarde === "string") vak.value = waarde;
    }
    vinkje.checked = true;
    wis.hidden = false;
    meld("Uw tekst van de vorige keer staat er weer.");
    return true;
  };

  vinkje.addEventListener("change", () => {
    if (!vinkje.checked) ruimOp();
    else if (bewaar()) {
      wis.hidden = false;
      meld("Uw tekst blijft in deze browser staan tot u hem wist.");
    } else vinkje.checked = false;
  });
  wis.addEventListener("click", () => {
    ruimOp();
    vinkje.focus();
  });
  blok.hidden = opslag((lade) => lade.length) === undefined;
  return { bewaar, zetTerug };
};
