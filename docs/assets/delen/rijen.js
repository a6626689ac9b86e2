// Zet een rij bij een lijst van het formulier, zoals een bron of een verband, en haalt haar weer weg.
(globalThis.meerdoenDelen ??= {}).rijen = (() => {
  const formulier = document.querySelector("[data-delen]");
  if (!formulier) return undefined;
  let volgnummer = 0;

  const rijenVan = (veld) => [...formulier.querySelectorAll(`[data-rijen=${veld}] [data-rijveld]`)];
  const nummer = (veld) => rijenVan(veld).forEach((rij, i, alle) => {
    for (const plek of rij.querySelectorAll("[data-nummer]")) plek.textContent = alle.length > 1 || plek.closest("button, label") ? i + 1 : "";
    rij.querySelector("[data-haalweg]").hidden = alle.length === 1 && veld === "bronnen";
  });
  const erbij = (veld) => {
    volgnummer += 1;
    const stuk = formulier.querySelector(`template[data-rij=${veld}]`).content.cloneNode(true);
    for (const element of stuk.querySelectorAll("[id], [for], [aria-describedby]")) {
      for (const naam of ["id", "for", "aria-describedby"]) {
        if (element.hasAttribute(naam)) element.setAttribute(naam, element.getAttribute(naam).replaceAll("RIJ", volgnummer));
      }
    }
    const rij = stuk.firstElementChild;
    rij.querySelector("[data-haalweg]").addEventListener("click", () => {
      rij.remove();
      nummer(veld);
      formulier.querySelector(`[data-erbij=${veld}]`).focus();
      formulier.dispatchEvent(new Event("input", { bubbles: true }));
    });
    formulier.querySelector(`[data-rijen=${veld}] [data-rijenlijst]`).append(rij);
    nummer(veld);
    return rij;
  };

  for (const knop of formulier.querySelectorAll("[data-erbij]")) {
    knop.addEventListener("click", () => erbij(knop.dataset.erbij).querySelector("input, select").focus());
  }
  return { erbij, rijenVan };
})();
