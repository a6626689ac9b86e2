// Van alinea's naar zinnen, elk met haar plaats en met de aanhef en de kop waar zij bij hoort.
// Zoals src/kennisbank/scan/zinnen.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  zinnen: ({ taal, maten }) => {
    const AFKORTINGEN = new Set(taal.afkortingen.split(" "));
    const WIT = /[ \t\r\n\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
    const AFGEBROKEN = /([a-z\u00df-\u00f6\u00f8-\u00ff]{2})- (?!(?:en|of|en\/of|tot|dan|noch|als|versus|maar|naar|op|in|te)(?![a-z]))([a-z\u00df-\u00f6\u00f8-\u00ff]{2})/g;
    const EINDE = /([.!?\u2026])["'\u201d\u2019)\]]* (?=["'\u201c\u2018([]?[A-Z\u00c0-\u00d6\u00d8-\u00de0-9\u20ac])/g;
    const INLEIDEND = new Set(taal.inleidend.split(" "));
    const LETTERS_MET_PUNTEN = /^[a-z](?:\.[a-z])*$/;
    const SLOT = /[.!?\u2026;,]["'\u201d\u2019)\]]*$/;

    const heel = (tekst) =>
      tekst.replaceAll("\u00ad", "").replace(WIT, " ").replace(/^ +| +$/g, "").replace(AFGEBROKEN, "$1$2");
    const looptDoor = (ervoor, teken) => {
      if (teken !== ".") return false;
      const woord = ervoor.slice(ervoor.lastIndexOf(" ") + 1).replace(/^[("'\u201c\u2018[]+/, "").toLowerCase();
      if (AFKORTINGEN.has(woord) || LETTERS_MET_PUNTEN.test(woord)) return true;
      return !ervoor.includes(" ") && /^[0-9]+$/.test(woord);
    };
    // Wat veel te lang is, heeft geen zinnen en gaat in stukken.
    const hapklaar = (zin) => {
      const woorden = zin.split(" ");
      const stukken = Array.from({ length: Math.ceil(woorden.length / maten.woorden) }, (_, n) => n * maten.woorden);
      return stukken.map((begin) => woorden.slice(begin, begin + maten.woorden).join(" "));
    };
    const knip = (alinea) => {
      const tekst = heel(alinea);
      const gevonden = [];
      let begin = 0;
      for (const einde of tekst.matchAll(EINDE)) {
        if (looptDoor(tekst.slice(begin, einde.index), einde[1])) continue;
        gevonden.push(tekst.slice(begin, einde.index + einde[0].length - 1));
        begin = einde.index + einde[0].length;
      }
      gevonden.push(tekst.slice(begin));
      return gevonden.flatMap(hapklaar).filter((zin) => /[A-Za-z]/.test(zin));
    };
    // Een kop leidt in als zij een zin begint.
    const leidtIn = (zin, soort) => {
      if (zin.endsWith(":")) return true;
      if (soort === "kop") return zin.toLowerCase().split(" ").some((woord) => INLEIDEND.has(woord));
      return soort === "alinea" && !SLOT.test(zin) && zin.split(" ").filter(Boolean).length >= maten.aanhef;
    };

    /** Alle zinnen in leesvolgorde; een opsomming erft de zin die haar inleidt. */
    return (regels) => {
      const rij = [];
      let kop = "", aanhef = "";
      regels.forEach(({ tekst, plaats, soort }, alinea) => {
        const delen = knip(tekst);
        if (!delen.length) return;
        const isPunt = soort === "opsomming";
        for (const deel of delen) rij.push({ tekst: deel, plaats, soort, alinea, aanhef: isPunt ? aanhef : "", kop });
        const laatste = delen.at(-1);
        if (soort === "kop") kop = laatste;
        if (!isPunt) aanhef = leidtIn(laatste, soort) ? laatste : "";
      });
      return rij;
    };
  },
});
