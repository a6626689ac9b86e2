// Een docx gelezen: koppen en opsommingen uit de stijl, cellen van een tabel als regel.
// Zoals src/kennisbank/scan/lezers/docx.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  leesDocx: (hoofddeel, stijldeel) => {
    const { alle, eerste, waarde, xmlBoom } = globalThis.Scan.xml;
    const { regelsVan, rij } = globalThis.Scan.lopend;
    const KOPSTIJL = /^(?:(?:heading|kop)\s*\d|title$|titel$|subtitle$|ondertitel$)/i;
    const INHOUDSTIJL = /^(?:(?:toc|inhopg)\s*\d|toc heading|kopvaninhoudsopgave)/i;
    const LIJSTSTIJL = /list bullet|list number|lijstopsom|lijstnummer/i;
    const OVERGESLAGEN = new Set(["del", "moveFrom", "Fallback", "instrText", "delText", "txbxContent"]);
    const DIEPST = 8;
    const val = (knoop, ...pad) => waarde(eerste(knoop, ...pad), "val");
    const boomVan = (tekst) => {
      try {
        return xmlBoom(tekst);
      } catch {
        return null; // Zonder stijlen is elke alinea gewoon.
      }
    };
    const stijlen = new Map([...((stijldeel && boomVan(stijldeel))?.children ?? [])]
      .filter((een) => een.localName === "style").map((een) => [waarde(een, "styleId"), een]));
    const soortVanStijl = (begin) => {
      let naam = begin;
      for (let n = 0; n < DIEPST; n++) {
        const stijl = stijlen.get(naam);
        if (!stijl) break;
        const namen = [naam, val(stijl, "name")];
        if (namen.some((een) => INHOUDSTIJL.test(een))) return null;
        if (namen.some((een) => KOPSTIJL.test(een)) || eerste(stijl, "pPr", "outlineLvl")) return "kop";
        if (namen.some((een) => LIJSTSTIJL.test(een)) || eerste(stijl, "pPr", "numPr")) return "opsomming";
        naam = val(stijl, "basedOn");
      }
      return "alinea";
    };
    const tekstVan = (knoop) => [...knoop.children].map((kind) => {
      switch (kind.localName) {
        case "t": return kind.textContent;
        case "br": case "cr": return "\n";
        case "tab": return " ";
        case "noBreakHyphen": return "-";
        default: return OVERGESLAGEN.has(kind.localName) || kind.localName === "pPr" ? "" : tekstVan(kind);
      }
    }).join("");
    // Of elke letter van de alinea vet is.
    const isVet = (knoop) => {
      const stukken = alle(knoop, "r", "txbxContent").filter((een) => tekstVan(een).trim());
      return stukken.length > 0 && stukken.every((een) => {
        const vet = eerste(een, "rPr", "b");
        return vet && !["0", "false"].includes(waarde(vet, "val") || "1");
      });
    };
    const alineaVan = (knoop) => {
      const naam = val(knoop, "pPr", "pStyle");
      let soort = stijlen.has(naam) ? soortVanStijl(naam) : "alinea";
      if (soort === null || INHOUDSTIJL.test(naam)) return [];
      const niveau = val(knoop, "pPr", "outlineLvl");
      if (KOPSTIJL.test(naam) || (/^\d+$/.test(niveau) && Number(niveau) < 9)) soort = "kop";
      const nummer = eerste(knoop, "pPr", "numPr");
      if (soort === "alinea" && nummer && val(nummer, "numId") !== "0") soort = "opsomming";
      return [{ tekst: tekstVan(knoop), soort, vet: isVet(knoop) }];
    };
    const alineas = (knoop) => [...knoop.children].flatMap((deel) => {
      if (deel.localName === "p") return [...alineaVan(deel), ...alle(deel, "txbxContent", "Fallback").flatMap(alineas)];
      if (deel.localName === "tr") return rij([...deel.children].filter((cel) => cel.localName === "tc").map(alineas));
      return OVERGESLAGEN.has(deel.localName) ? [] : alineas(deel);
    });
    const lichaam = eerste(xmlBoom(hoofddeel), "body");
    return lichaam ? regelsVan(alineas(lichaam)) : [];
  },
});
