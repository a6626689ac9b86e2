// Markdown gelezen: koppen, opsommingen en tabellen uit de tekens, de rest als gewone alinea's.
// De opdracht leest elke uithoek van CommonMark; hier gaat het om wat in een akkoord voorkomt.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  lijktMarkdown: (tekst) => (tekst.match(/^#{1,6} +\S/gm) ?? []).length >= 2,

  leesMarkdown: (ruw) => {
    const { gewoneTekens, vorm } = globalThis.Scan;
    const { metStreepje, plak } = globalThis.Scan.regeleinde;
    const tekst = ruw.replace(/\r\n?/g, "\n");
    const vooraf = /^---[ \t]*\n[\s\S]*?\n---[ \t]*\n/.exec(tekst)?.[0] ?? "";
    const woorden = metStreepje(tekst);
    const PUNT = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?=\S)/;
    const kaal = (regel) => regel
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/!?\[([^\]]*)\]\[[^\]]*\]/g, "$1")
      .replace(/<(https?:[^>\s]+)>/g, "$1").replace(/`([^`]*)`/g, "$1")
      .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2").replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, "$2")
      .replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/&amp;/g, "&").replace(/&nbsp;/g, " ");
    const regels = [];
    let stuk = null;
    const af = () => {
      if (stuk) {
        const heel = plak(gewoneTekens(stuk.regels.map(kaal).join("\n")).split("\n"), woorden);
        const achter = stuk.soort === "alinea" ? vorm.zonderTeken(heel) : null;
        if (heel) regels.push({ tekst: achter || heel, plaats: stuk.plaats, soort: achter ? "opsomming" : stuk.soort });
      }
      stuk = null;
    };
    const begin = (soort, regel, plaats) => {
      af();
      stuk = { soort, plaats, regels: [regel] };
    };
    const eerste = vooraf.split("\n").length;
    tekst.slice(vooraf.length).split("\n").forEach((regel, nummer) => {
      const plaats = `regel ${nummer + eerste}`;
      const kop = /^ {0,3}#{1,6} +(.*?)(?: +#+)? *$/.exec(regel);
      const citaat = regel.replace(/^ {0,3}> ?/, "");
      if (!citaat.trim() || /^ {0,3}(?:```|~~~|(?:[-*_] *){3,}$)/.test(citaat)) af();
      else if (kop) {
        begin("kop", kop[1], plaats);
        af();
      } else if (/^ {0,3}(?:=+|-+) *$/.test(citaat) && stuk?.soort === "alinea") {
        stuk.soort = "kop";
        af();
      } else if (/^ *\|.*\| *$/.test(citaat)) {
        af();
        if (/^[ |:-]+$/.test(citaat)) return;
        const cellen = citaat.trim().slice(1, -1).split("|").map((cel) => cel.trim()).filter(Boolean);
        if (cellen.length) regels.push({ tekst: gewoneTekens(cellen.map(kaal).join(" | ")), plaats, soort: "alinea" });
      } else if (PUNT.test(citaat)) begin("opsomming", citaat.replace(PUNT, ""), plaats);
      else if (stuk) stuk.regels.push(citaat);
      else begin("alinea", citaat, plaats);
    });
    af();
    return regels;
  },
});
