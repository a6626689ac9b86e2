// Tekst meenemen, altijd met de bron erbij: met een knop of met de hand.
//
//   <button data-kopieer="ID" data-bronregel="Bron: …"><span>Kopieer tekst</span></button>
//
// De knop kopieert de tekst van het element met dat id. Wie zelf tekst selecteert binnen
// dat element, of binnen een element met `data-bronregel`, krijgt dezelfde bronregel mee.
{
  const GELUKT = "Gekopieerd";
  const MET_BRON = "Gekopieerd, met bron";
  const MISLUKT = "Kopiëren lukt hier niet: kopieer de geselecteerde tekst zelf";
  const LAAT_STAAN = 3000;

  const knoppen = [...document.querySelectorAll("[data-kopieer]")];
  const doelVan = (knop) => document.getElementById(knop.dataset.kopieer);

  // Wat een knop meldt, leest een schermlezer voor uit deze regel.
  const meldregel = document.createElement("p");
  meldregel.className = "zicht";
  meldregel.setAttribute("role", "status");
  document.body.append(meldregel);

  /** Wat er voor een punt van een genummerde lijst staat; een browser schrijft dat niet in de tekst. */
  const nummer = (blok) =>
    blok.matches("ol > li") ? `${[...blok.parentElement.children].indexOf(blok) + 1}. ` : "";

  /** De tekst van een element: één regel per alinea, met een witregel ertussen. */
  const leesTekst = (element) => {
    const blokken = [...element.querySelectorAll("p, li")].filter((blok) => !blok.querySelector("p, li"));
    return (blokken.length ? blokken : [element])
      .map((blok) => nummer(blok) + blok.textContent.replace(/\s+/g, " ").trim())
      .join("\n\n");
  };

  /** De bronregel die bij een plek in de pagina hoort, of niets. */
  const bronregelBij = (plek) => {
    const element = plek instanceof Element ? plek : plek.parentElement;
    const houder = element?.closest("[data-bronregel]");
    const knop = knoppen.find((een) => een.dataset.bronregel && doelVan(een)?.contains(element));
    return (houder ?? knop)?.dataset.bronregel;
  };

  // Op een website gaat het adres van de pagina mee; van schijf zegt dat adres een ander niets.
  const adres = location.protocol.startsWith("http") ? location.href.split("#")[0] : "";
  const compleet = (bronregel) =>
    !adres || bronregel.includes("://") ? bronregel : `${bronregel} ${adres}`;

  const metBron = (tekst, bronregel) => (bronregel ? `${tekst}\n\n${compleet(bronregel)}` : tekst);

  const selecteer = (element) => getSelection().selectAllChildren(element);

  /** De oude weg, voor een pagina van schijf of een browser die het klembord afschermt. */
  const kopieerViaSelectie = (element, tekst) => {
    let gevuld = false;
    const vul = (gebeurtenis) => {
      gebeurtenis.clipboardData.setData("text/plain", tekst);
      gebeurtenis.preventDefault();
      gebeurtenis.stopImmediatePropagation();
      gevuld = true;
    };
    selecteer(element);
    document.addEventListener("copy", vul, true);
    const gelukt = document.execCommand("copy") && gevuld;
    document.removeEventListener("copy", vul, true);
    if (gelukt) getSelection().removeAllRanges();
    return gelukt;
  };

  const kopieer = async (element, tekst) => {
    try {
      await navigator.clipboard.writeText(tekst);
      return true;
    } catch {
      return kopieerViaSelectie(element, tekst);
    }
  };

  const bedien = (knop) => {
    const opschrift = knop.querySelector("span") ?? knop;
    const rust = opschrift.textContent;
    let klok;

    knop.addEventListener("click", async () => {
      const element = doelVan(knop);
      if (!element) return;
      const bronregel = knop.dataset.bronregel ?? bronregelBij(element);
      const gelukt = await kopieer(element, metBron(leesTekst(element), bronregel));

      const melding = bronregel ? MET_BRON : GELUKT;
      opschrift.textContent = meldregel.textContent = gelukt ? melding : MISLUKT;
      knop.classList.toggle("knop--gelukt", gelukt);
      clearTimeout(klok);
      if (!gelukt) return; // wie zelf iets moet doen, krijgt de tijd
      klok = setTimeout(() => {
        opschrift.textContent = rust;
        meldregel.textContent = "";
        knop.classList.remove("knop--gelukt");
      }, LAAT_STAAN);
    });
  };

  /** Zet de bronregel achter tekst die de lezer zelf selecteert en kopieert. */
  const vulHandmatigeKopieAan = (gebeurtenis) => {
    const selectie = getSelection();
    if (selectie.isCollapsed || gebeurtenis.target.closest?.("input, textarea")) return;
    const bereik = selectie.getRangeAt(0);
    const bronregel = bronregelBij(bereik.commonAncestorContainer);
    if (!bronregel) return;

    const bak = document.createElement("div");
    const bron = document.createElement("p");
    bron.textContent = compleet(bronregel); // textContent maakt HTML in de bronregel onschadelijk
    bak.append(bereik.cloneContents(), bron);

    gebeurtenis.clipboardData.setData("text/plain", metBron(selectie.toString().trim(), bronregel));
    gebeurtenis.clipboardData.setData("text/html", bak.innerHTML);
    gebeurtenis.preventDefault();
  };

  knoppen.forEach(bedien);
  document.addEventListener("copy", vulHandmatigeKopieAan);
}
