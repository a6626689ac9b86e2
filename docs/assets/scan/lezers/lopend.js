// Alinea's uit een tekstverwerker: wat odt en docx na hun eigen stijlen gemeen hebben.
// Zoals src/kennisbank/scan/lezers/lopend.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  lopend: (() => {
    const { gewoneTekens } = globalThis.Scan;
    const { plak } = globalThis.Scan.regeleinde;
    const { LANGSTE_KOP, isInhoudsopgave, opgesomd, zonderNummer, zonderTeken } = globalThis.Scan.vorm;
    const LANGSTE_CEL = 300;

    // In stukken als iemand met losse regeleinden een opsomming maakte.
    const stukkenVan = (tekst) => tekst.split("\n").map((regel) => regel.trim()).filter(Boolean)
      .reduce((stukken, regel) => {
        if (stukken.length && opgesomd(regel) === null) stukken.at(-1).push(regel);
        else stukken.push([regel]);
        return stukken;
      }, []).map((stuk) => plak(stuk));
    const alsRegel = ({ soort, vet }, tekst, plaats) => {
      if (soort !== "alinea") return { tekst: zonderTeken(tekst) || tekst, plaats, soort };
      let achter = zonderTeken(tekst);
      if (vet && achter === null && tekst.length <= LANGSTE_KOP && !".;,".includes(tekst.at(-1))) return { tekst, plaats, soort: "kop" };
      if (achter === null && /[.;,]$/.test(tekst)) achter = zonderNummer(tekst);
      return { tekst: achter || tekst, plaats, soort: achter === null ? "alinea" : "opsomming" };
    };
    /** De alinea's als regels, geteld vanaf één; lege tellen niet. */
    const regelsVan = (alineas) => alineas
      .flatMap((alinea) => stukkenVan(gewoneTekens(alinea.tekst)).map((tekst) => [alinea, tekst]))
      .filter(([, tekst]) => !isInhoudsopgave(tekst))
      .map(([alinea, tekst], nummer) => alsRegel(alinea, tekst, `alinea ${nummer + 1}`));
    /** Een rij van een tabel als één alinea, of haar cellen los als daar hele teksten in staan. */
    const rij = (cellen) => {
      const vol = cellen.map((cel) => cel.filter((een) => een.tekst.trim())).filter((cel) => cel.length);
      const kort = vol.every((cel) => cel.length === 1 && cel[0].tekst.length <= LANGSTE_CEL);
      if (vol.length < 2 || !kort) return vol.flat();
      return [{ tekst: vol.map(([een]) => een.tekst.trim()).join(" | "), soort: "alinea", vet: false }];
    };
    return { regelsVan, rij };
  })(),
});
