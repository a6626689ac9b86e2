// Toont een voorbeeld dat klopt, en de wegen ermee: een voorstel, een melding, een mail, of meenemen.
(globalThis.meerdoenDelen ??= {}).uitslag = (vak, bijMeegenomen) => {
  const { raad, yaml } = globalThis.meerdoenDelen;
  const regels = globalThis.meerdoenFormulier;
  const LANGSTE = { voorstel: 7000, melding: 7000, mail: 1800 };
  const LAAT_STAAN = 3000;
  const zoek = (kiezer) => vak.querySelector(kiezer);
  const maak = (naam, ...inhoud) => {
    const element = document.createElement(naam);
    element.append(...inhoud);
    return element;
  };
  let bestand = "", tekst = "";

  // Per weg het adres met de tekst erin; zonder tekst als dat te lang wordt.
  const adres = (basis, vragen) => `${basis}?${Object.entries(vragen)
    .map(([naam, waarde]) => `${naam}=${encodeURIComponent(waarde)}`).join("&")}`;
  const ADRESSEN = {
    voorstel: (basis, titel, inhoud) => adres(basis + regels.map, { filename: bestand, ...(inhoud && { value: inhoud }) }),
    melding: (basis, titel, inhoud) => adres(basis, {
      template: regels.sjabloon, title: `[voorbeeld] ${titel}`, ...(inhoud && { [regels.vak]: inhoud }),
    }),
    mail: (basis, titel, inhoud) => adres(`mailto:${basis}`, {
      subject: `Voorbeeld: ${titel}`, ...(inhoud && { body: inhoud.replaceAll("\n", "\r\n") }),
    }),
  };
  const zetWeg = (weg, titel) => {
    const heel = ADRESSEN[weg.dataset.weg](weg.dataset.basis, titel, tekst);
    const isLang = heel.length > LANGSTE[weg.dataset.weg];
    weg.querySelector("a").href = isLang ? ADRESSEN[weg.dataset.weg](weg.dataset.basis, titel) : heel;
    for (const deel of weg.querySelectorAll("[data-kort]")) deel.hidden = isLang;
    for (const deel of weg.querySelectorAll("[data-lang]")) deel.hidden = !isLang;
  };

  const zeg = (knop, zin) => {
    const opschrift = knop.querySelector("span");
    opschrift.dataset.rust ??= opschrift.textContent;
    opschrift.textContent = zoek("[data-meldregel]").textContent = zin;
    return opschrift;
  };
  const meld = (knop, zin) => {
    const opschrift = zeg(knop, zin);
    knop.classList.add("knop--gelukt");
    setTimeout(() => {
      opschrift.textContent = opschrift.dataset.rust;
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
  for (const knop of vak.querySelectorAll("[data-kopieeryaml]")) {
    knop.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(tekst);
        meld(knop, "Gekopieerd");
      } catch {
        if (viaSelectie()) meld(knop, "Gekopieerd");
        else zeg(knop, "Kopiëren lukt hier niet: kopieer de geselecteerde tekst zelf");
      }
    });
  }
  const bewaar = zoek("[data-bewaaryaml]");
  bewaar.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([tekst], { type: "application/yaml" }));
    link.download = bestand;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), LAAT_STAAN);
    meld(bewaar, "Gedownload");
  });
  const wegen = [...vak.querySelectorAll("[data-weg]")];
  for (const weg of wegen) weg.querySelector("a").addEventListener("click", bijMeegenomen);

  const toonKaart = ({ titel, kern, gemeente, organisatie }) => {
    const soort = maak("span", gemeente ?? organisatie ?? "Voorbeeld");
    soort.className = "soort soort--voorbeeld";
    zoek("[data-proefdruk]").replaceChildren(maak("li", soort, maak("h3", titel), maak("p", kern)));
  };
  return (record, gedaan) => {
    bestand = `${record.id.slice(regels.voorvoegsel.length)}.yaml`;
    tekst = regels.kopregel + yaml.schrijf(record);
    toonKaart(record);
    const tips = [...gedaan, ...raad(record)];
    zoek("[data-raad]").hidden = !tips.length;
    zoek("[data-raad] ul").replaceChildren(...tips.map((tip) => maak("li", tip)));
    zoek("[data-yaml]").textContent = tekst;
    for (const plek of vak.querySelectorAll("[data-bestandsnaam]")) plek.textContent = bestand;
    for (const weg of wegen) zetWeg(weg, record.titel);
    vak.hidden = false;
    vak.focus();
    vak.scrollIntoView();
  };
};
