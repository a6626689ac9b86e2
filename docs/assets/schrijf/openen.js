// Een bestand van eerder openen: het Markdown-bestand dat de schrijftafel bewaarde, met alles erin.
{
  const { maak, opVel, staat, tafel } = globalThis.Schrijf;

  /** Wat er meekwam: de schrijftafel leest alleen haar eigen blok, niet de tekst erboven. */
  const watKwamMee = (veranderd) => {
    if (veranderd === false) return "Geopend, met alles wat u schreef.";
    if (veranderd) return "Geopend. In dit bestand staat tekst die buiten de schrijftafel is veranderd; die zinnen komen niet mee. Bewaar het bestand dus ook zelf.";
    return "Geopend, met wat u op de schrijftafel schreef. Wat u zelf in het bestand veranderde, komt niet mee.";
  };

  /** Legt het werk uit een bestand weer neer; geeft de zin voor de lezer. */
  const neemOver = async (werk, veranderd) => {
    const ids = Array.isArray(werk.kies) ? werk.kies.filter((id) => typeof id === "string") : [];
    const huisstijl = werk.huisstijl ? { huisstijl: staat.keurHuis(werk.huisstijl) } : {};
    const gemeente = werk.gemeente ? { gemeente: staat.keurGemeente(werk.gemeente) } : {};
    const { records, weg } = await globalThis.Schrijf.recordsVan(ids);
    staat.wijzig({ ...staat.keurWerk(werk), ...huisstijl, ...gemeente });
    opVel.alleen(records);
    for (const [id, tekst] of Object.entries(werk.notities ?? {})) if (typeof tekst === "string") tafel.noteer(id, tekst);
    return `${watKwamMee(veranderd)}${weg.length ? ` Dit staat niet (meer) in de kennisbank: ${weg.join(", ").slice(0, 200)}.` : ""}`;
  };

  /** Vraagt om een bestand; de keuze van het apparaat gaat open. */
  const kiesBestand = (meld) => {
    const veld = maak("input", { type: "file", accept: ".md,.markdown,text/markdown,text/plain" });
    veld.addEventListener("change", async () => {
      const [bestand] = veld.files;
      if (!bestand) return;
      const tekst = await bestand.text();
      const werk = globalThis.Schrijf.opent(tekst);
      meld(werk.fout ?? (await neemOver(werk, globalThis.Schrijf.isVeranderd(tekst))));
    });
    veld.click();
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { kiesBestand });
}
