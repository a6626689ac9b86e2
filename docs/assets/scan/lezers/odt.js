// Een odt gelezen: koppen en opsommingen uit de opbouw, cellen van een tabel als regel.
// Zoals src/kennisbank/scan/lezers/odt.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  leesOdt: (inhoud) => {
    const { alle, eerste, waarde, xmlBoom } = globalThis.Scan.xml;
    const { regelsVan, rij } = globalThis.Scan.lopend;
    const KOPSTIJL = /^(?:Heading|Kop|Title|Subtitle)(?:_20_\d+)?$/i;
    const VET = new Set(["bold", "600", "700", "800", "900"]);
    const OVERGESLAGEN = new Set(["note", "annotation", "annotation-end", "tracked-changes", "table-of-content",
      "alphabetical-index", "page-number", "page-count", "ruby-text", "forms"]);
    const MEESTE_SPATIES = 20;
    const boom = xmlBoom(inhoud);
    const stijlen = new Map([...(eerste(boom, "automatic-styles")?.children ?? [])].map((stijl) => [waarde(stijl, "name"), {
      ouder: waarde(stijl, "parent-style-name"), vet: VET.has(waarde(eerste(stijl, "text-properties"), "font-weight")),
    }]));
    const tekstVan = (knoop) => [...knoop.childNodes].map((kind) => {
      if (kind.nodeType === Node.TEXT_NODE || kind.nodeType === Node.CDATA_SECTION_NODE) return kind.data.replaceAll("\n", " ");
      if (kind.nodeType !== Node.ELEMENT_NODE) return "";
      if (kind.localName === "line-break") return "\n";
      if (kind.localName === "tab") return " ";
      if (kind.localName === "s") {
        const aantal = waarde(kind, "c") || "1";
        return " ".repeat(/^\d+$/.test(aantal) ? Math.min(Number(aantal), MEESTE_SPATIES) : 1);
      }
      return OVERGESLAGEN.has(kind.localName) || kind.localName === "text-box" ? "" : tekstVan(kind);
    }).join("");
    const alineas = (knoop, soort) => [...knoop.children].flatMap((deel) => {
      switch (deel.localName) {
        case "h": return [{ tekst: tekstVan(deel), soort: "kop", vet: false }];
        case "p": {
          const naam = waarde(deel, "style-name");
          const { ouder, vet } = stijlen.get(naam) ?? { ouder: "", vet: false };
          const isKop = KOPSTIJL.test(naam) || KOPSTIJL.test(ouder);
          return [{ tekst: tekstVan(deel), soort: isKop ? "kop" : soort, vet },
            ...alle(deel, "text-box").flatMap((vak) => alineas(vak, "alinea"))];
        }
        case "list": return alineas(deel, "opsomming");
        case "table-row": return rij([...deel.children].map((cel) => alineas(cel, "alinea")));
        default: return OVERGESLAGEN.has(deel.localName) ? [] : alineas(deel, soort);
      }
    });
    const lichaam = eerste(boom, "body", "text");
    return lichaam ? regelsVan(alineas(lichaam, "alinea")) : [];
  },
});
