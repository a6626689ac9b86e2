// Regels aan elkaar: een woord dat aan het eind is afgebroken, wordt weer één woord.
// Zoals src/kennisbank/scan/lezers/regeleinde.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  regeleinde: (() => {
    const L = "[\\p{L}\\p{Nl}\\p{No}]";
    const BREUK = new RegExp(`(${L}+)-$`, "u");
    const BEGIN = new RegExp(`^${L}+`, "u");
    const MET_STREEPJE = new RegExp(`(?<!${L})${L}+-${L}+`, "gu");
    const SAMEN = new Set(["en", "of", "tot", "als", "noch", "dan", "maar", "met", "naar", "in", "op"]);
    const BLIJFT = new Set(["oud", "ex", "niet", "non", "vice"]);
    const BOTSING = new Set(["aa", "ee", "ii", "oo", "uu"]);
    const LANGSTE_WOORD = 60;
    const isKlein = (teken) => teken !== teken.toUpperCase();
    const isGroot = (woord) => woord === woord.toUpperCase() && woord !== woord.toLowerCase();

    // Of het streepje er ook midden in een regel zou staan.
    const houdtStreepje = (links, rechts) => !isKlein(rechts[0]) || links.length === 1 || isGroot(links) ||
      BLIJFT.has(links.toLowerCase()) || BOTSING.has((links.at(-1) + rechts[0]).toLowerCase());
    const naad = (voor, na, woorden) => {
      const breuk = BREUK.exec(voor.slice(-LANGSTE_WOORD));
      const begin = BEGIN.exec(na.slice(0, LANGSTE_WOORD));
      if (!breuk || !begin) {
        const vast = voor.length > 1 && "-/".includes(voor.at(-1)) && !/\s/.test(voor.at(-2));
        return voor + (vast ? "" : " ");
      }
      const [links, rechts] = [breuk[1], begin[0]];
      if (SAMEN.has(rechts)) return `${voor} `;
      return houdtStreepje(links, rechts) || woorden.has(`${links}-${rechts}`.toLowerCase()) ? voor : voor.slice(0, -1);
    };
    /** De regels als één tekst; `woorden` zijn woorden met een streepje die er elders in staan. */
    const plak = (regels, woorden = new Set()) => {
      const delen = [];
      for (const regel of regels.map((een) => een.trim()).filter(Boolean)) {
        if (delen.length) delen.push(naad(delen.pop(), regel, woorden));
        delen.push(regel);
      }
      return delen.join("");
    };
    const metStreepje = (tekst) => new Set((tekst.match(MET_STREEPJE) ?? []).map((woord) => woord.toLowerCase()));
    return { plak, metStreepje, isKlein };
  })(),
});
