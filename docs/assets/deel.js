// Een adres doorgeven: met het deelblad van het apparaat, en anders via het klembord.
//
//   <button data-deel="">Deel deze pagina</button>
//   <a href="#voorstel-2c" data-deel="Voorstel 2c: Probeer loting" data-adres="../2c.html">…</a>
//
// Met `data-adres` gaat dat adres mee in plaats van dat van de pagina.
// Zonder script blijft de link een gewone sprong; een knop is er dan niet.
{
  const GELUKT = "Link gekopieerd";
  const MISLUKT = "Kopiëren lukt hier niet: neem het adres bovenin over";
  const LAAT_STAAN = 3000;

  // Van schijf zegt het adres een ander niets; dan telt alleen het adres van de site zelf.
  const vast = document.querySelector('link[rel="canonical"]')?.href;
  const pagina = vast ?? (location.protocol.startsWith("http") ? location.href.split("#")[0] : "");

  const meldregel = document.createElement("p");
  meldregel.className = "zicht";
  meldregel.setAttribute("role", "status");
  document.body.append(meldregel);

  /** Legt het adres op het klembord; geeft terug of dat lukte. */
  const kopieer = async (adres) => {
    try {
      await navigator.clipboard.writeText(adres);
      return true;
    } catch {
      return false;
    }
  };

  const bedien = (knop) => {
    const opschrift = knop.querySelector("span") ?? knop;
    const rust = opschrift.textContent;
    let klok;

    const meld = (tekst) => {
      opschrift.textContent = meldregel.textContent = tekst;
      clearTimeout(klok);
      if (tekst === MISLUKT) return; // wie zelf iets moet doen, krijgt de tijd
      klok = setTimeout(() => {
        opschrift.textContent = rust;
        meldregel.textContent = "";
      }, LAAT_STAAN);
    };

    knop.addEventListener("click", async () => {
      const url = new URL(knop.dataset.adres ?? "", pagina).href;
      try {
        if (navigator.share) return await navigator.share({ title: knop.dataset.deel || document.title, url });
      } catch (fout) {
        if (fout.name === "AbortError") return; // de lezer sloot het deelblad
      }
      meld((await kopieer(url)) ? GELUKT : MISLUKT);
    });
  };

  for (const knop of document.querySelectorAll("[data-deel]")) {
    if (pagina) bedien(knop);
    else if (knop.matches("button")) knop.remove();
  }
}
