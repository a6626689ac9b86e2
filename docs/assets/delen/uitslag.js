// Toont een voorbeeld dat klopt, en de drie wegen: insturen op GitHub, kopiëren en bewaren.
(globalThis.meerdoenDelen ??= {}).uitslag = (vak, inzendadres, bijMeegenomen) => {
  const { keuring, raad, yaml } = globalThis.meerdoenDelen;
  const regels = globalThis.meerdoenFormulier;
  const LANGSTE_ADRES = 7000;
  const LAAT_STAAN = 3000;
  const zoek = (kiezer) => vak.querySelector(kiezer);
  const maak = (naam, ...inhoud) => {
    const element = document.createElement(naam);
    element.append(...inhoud);
    return element;
  };
  let id = "", tekst = "";

  // Zoals het formulier op GitHub een antwoord wil: één bron of verband per regel.
  const alsAntwoord = (veld, waarde) => {
    if (veld === "bronnen") {
      return waarde.map(({ url, titel, uitgever, datum, soort, staaft }) =>
        [url, titel, uitgever, datum, soort, staaft && `staaft: ${staaft.join(", ")}`].filter(Boolean).join(" | ")).join("\n");
    }
    if (veld === "relaties") return waarde.map(({ naar, grond }) => [naar, grond].filter(Boolean).join(" | ")).join("\n");
    return Array.isArray(waarde) ? waarde.join(", ") : String(waarde);
  };
  // De lijst op GitHub kent alleen de gemeenten van nu.
  const opGithub = (record) => ({
    ...record,
    gemeente: record.gemeente ? keuring.gemeenteVan(record.gemeente) : regels.geenGemeente,
  });
  const adresVan = (record) => `${inzendadres}?${[
    ["template", "voorbeeld.yml"],
    ["title", `[voorbeeld] ${record.titel}`],
    ...Object.keys(regels.velden).filter((veld) => record[veld] !== undefined)
      .map((veld) => [veld, alsAntwoord(veld, record[veld])]),
  ].map(([naam, waarde]) => `${naam}=${encodeURIComponent(waarde)}`).join("&")}`;

  const meld = (knop, zin) => {
    const opschrift = knop.querySelector("span"), rust = opschrift.dataset.rust ??= opschrift.textContent;
    opschrift.textContent = zoek("[data-meldregel]").textContent = zin;
    knop.classList.add("knop--gelukt");
    setTimeout(() => {
      opschrift.textContent = rust;
      zoek("[data-meldregel]").textContent = "";
      knop.classList.remove("knop--gelukt");
    }, LAAT_STAAN);
    bijMeegenomen();
  };
  const viaSelectie = () => {
    zoek(".delen__bestand").open = true;
    getSelection().selectAllChildren(zoek("[data-yaml]"));
    return document.execCommand("copy");
  };
  const kopieer = zoek("[data-kopieeryaml]"), bewaar = zoek("[data-bewaaryaml]"), naarGithub = zoek("[data-naargithub]");
  kopieer.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(tekst);
      meld(kopieer, "Gekopieerd");
    } catch {
      if (viaSelectie()) meld(kopieer, "Gekopieerd");
      else zoek("[data-meldregel]").textContent = "De tekst is geselecteerd. Kopieer haar met Ctrl+C.";
    }
  });
  bewaar.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([tekst], { type: "application/yaml" }));
    link.download = `${id}.yaml`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), LAAT_STAAN);
    meld(bewaar, "Gedownload");
  });
  naarGithub?.addEventListener("click", bijMeegenomen);

  const toonKaart = ({ titel, kern, gemeente, organisatie }) => {
    const soort = maak("span", gemeente ?? organisatie ?? "Voorbeeld");
    soort.className = "soort soort--voorbeeld";
    zoek("[data-proefdruk]").replaceChildren(maak("li", soort, maak("h3", titel), maak("p", kern)));
  };
  return (record) => {
    id = record.id;
    tekst = yaml.schrijf(record);
    toonKaart(record);
    const tips = raad(record);
    zoek("[data-raad]").hidden = !tips.length;
    zoek("[data-raad] ul").replaceChildren(...tips.map((tip) => maak("li", tip)));
    zoek("[data-yaml]").textContent = tekst;
    if (naarGithub) {
      const adres = adresVan(opGithub(record)), teLang = adres.length > LANGSTE_ADRES;
      naarGithub.href = teLang ? `${inzendadres}?title=${encodeURIComponent(`[voorbeeld] ${record.titel}`)}` : adres;
      zoek("[data-githubtekst]").hidden = teLang;
      zoek("[data-telang]").hidden = !teLang;
    }
    vak.hidden = false;
    vak.focus();
    vak.scrollIntoView();
  };
};
