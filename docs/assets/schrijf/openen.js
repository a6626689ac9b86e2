// Een bestand van eerder openen: het Markdown-bestand dat de schrijftafel bewaarde, met alles erin.
{
  const { knop, maak, opVel, staat, tafel } = globalThis.Schrijf;
  const ZOVER = 33_000_000; // meer leest niemand in: opent zegt dan dat het te groot is

  /** Wat er meekwam: de schrijftafel leest alleen haar eigen blok, niet de tekst erboven. */
  const watKwamMee = (veranderd) => {
    if (veranderd === false) return "Geopend, met alles wat u schreef.";
    if (veranderd) return "Geopend. In dit bestand staat tekst die buiten de schrijftafel is veranderd; die zinnen komen niet mee. Bewaar het bestand dus ook zelf.";
    return "Geopend, met wat u op de schrijftafel schreef. Wat u zelf in het bestand veranderde, komt niet mee.";
  };

  const noteer = (notities) => {
    for (const [id, tekst] of Object.entries(notities ?? {})) if (typeof tekst === "string") tafel.noteer(id, tekst);
  };

  /** Legt het werk uit een bestand weer neer; geeft de zin voor de lezer. */
  const neemOver = async (werk, veranderd) => {
    const ids = Array.isArray(werk.kies) ? werk.kies.filter((id) => typeof id === "string") : [];
    const huisstijl = werk.huisstijl ? { huisstijl: staat.keurHuis(werk.huisstijl) } : {};
    const gemeente = werk.gemeente ? { gemeente: staat.keurGemeente(werk.gemeente) } : {};
    const { records, weg } = await globalThis.Schrijf.recordsVan(ids);
    staat.wijzig({ ...staat.keurWerk(werk), ...huisstijl, ...gemeente });
    opVel.alleen(records);
    noteer(werk.notities);
    return `${watKwamMee(veranderd)}${weg.length ? ` Dit staat niet (meer) in de kennisbank: ${weg.join(", ").slice(0, 200)}.` : ""}`;
  };

  /** Een knop die terugzet wat er op het vel lag en stond, of niets als het leeg was. */
  const terugweg = (meld) => {
    const [keuze, lag, notities] = [{ ...staat.keuze }, opVel.records(), opVel.notities()];
    if (!lag.length && !keuze.reden && !Object.keys(keuze.eigen).length) return "";
    return knop("Terug naar wat er lag", () => {
      staat.wijzig(keuze);
      opVel.alleen(lag);
      noteer(notities);
      meld("Uw vorige vel ligt er weer.");
    });
  };

  /** Vraagt om een bestand; de keuze van het apparaat gaat open. */
  const kiesBestand = (meld) => {
    const veld = maak("input", { type: "file", accept: ".md,.markdown,text/markdown,text/plain" });
    veld.addEventListener("change", async () => {
      const [bestand] = veld.files;
      if (!bestand) return;
      const tekst = await bestand.slice(0, ZOVER).text();
      const werk = globalThis.Schrijf.opent(tekst);
      if (werk.fout) return meld(werk.fout);
      const terug = terugweg(meld);
      meld(await neemOver(werk, globalThis.Schrijf.isVeranderd(tekst)), terug ? " " : "", terug);
    });
    veld.click();
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { kiesBestand });
}
