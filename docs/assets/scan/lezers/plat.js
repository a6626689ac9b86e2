// Een kale tekst gelezen: alinea's uit witregels en regellengte, ook als er kolommen in staan.
// Zoals src/kennisbank/scan/lezers/plat.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  leesPlat: (ruw) => {
    const { EINDE, gewoneTekens, inLeesvolgorde, tekstregels, zonderRandregels } = globalThis.Scan;
    const { LANGSTE_KOP, isPaginanummer, lijktKop } = globalThis.Scan.vorm;
    const VAAK = 3;
    const TABBREEDTE = 8;
    const LANG = 200;
    const MEESTE_GATEN = 20;
    const GAT = /[ ]{3,}|\t+/g;
    const TABELLIJN = /^[\s|:+=-]*$/;
    const RANDEN = /^\s*\||\|\s*$/g;
    const tel = (regel, teken) => regel.split(teken).length - 1;
    const merk = (regel) => (regel.length <= LANG ? regel.trim().replace(/\d+/g, "#") : regel);
    const tekst = ruw.replace(/\r\n?/g, "\n");

    // Regels die vaker terugkomen met alleen een ander nummer: kopregels zonder bladeinde.
    const nummers = new Map();
    for (const kaal of tekst.split("\n").map((regel) => regel.trim())) {
      if (kaal.length > LANGSTE_KOP || !/\d/.test(kaal) || EINDE.some((slot) => kaal.endsWith(slot))) continue;
      nummers.set(merk(kaal), (nummers.get(merk(kaal)) ?? new Set()).add(kaal));
    }
    const rand = new Set([...nummers].filter(([, soorten]) => soorten.size >= VAAK).map(([een]) => een));

    const zonderTabs = (regel) => [...regel].reduce((tot, teken) =>
      tot + (teken === "\t" ? " ".repeat(TABBREEDTE - (tot.length % TABBREEDTE)) : teken), "");
    const vanRegel = (regel, hoogte, plaats) => {
      let uitgevouwen = regel.includes("\t") ? zonderTabs(regel) : regel;
      if ((uitgevouwen.match(GAT) ?? []).length > MEESTE_GATEN) uitgevouwen = uitgevouwen.replace(GAT, " ");
      const isTabel = uitgevouwen.trim().startsWith("|") && tel(uitgevouwen, "|") > 1; // een rij van een getekende tabel
      if (isTabel) uitgevouwen = TABELLIJN.test(uitgevouwen) ? "" : uitgevouwen.replace(RANDEN, " ");
      const stukjes = [];
      const einde = uitgevouwen.trimEnd().length;
      let plek = uitgevouwen.length - uitgevouwen.trimStart().length;
      while (plek < einde) {
        GAT.lastIndex = plek;
        const gat = GAT.exec(uitgevouwen);
        const tot = gat && gat.index < einde ? gat.index : einde;
        const stuk = gewoneTekens(uitgevouwen.slice(plek, tot)).trim();
        const isLosNummer = isPaginanummer(stuk) && !stukjes.length && tot === einde;
        if (stuk && !isLosNummer) {
          stukjes.push({ tekst: stuk, links: plek, rechts: tot, y: hoogte, hoogte: 1, plaats, vet: false, bijVorige: stukjes.length > 0 });
        }
        plek = gat ? gat.index + gat[0].length : einde;
      }
      return stukjes;
    };
    // Of elke regel een alinea is: nergens een witregel, en elke regel is af of lijkt een kop.
    const isAf = (regel) => EINDE.some((slot) => regel.endsWith(slot));
    const staanLos = (regels) => {
      const kern = regels.map(([, regel]) => regel.trim()).join("\n").replace(/^\n+|\n+$/g, "").split("\n");
      return kern.filter(isAf).length > 1
        && kern.every((regel) => (isAf(regel) || lijktKop(regel)) && !/^\p{Ll}/u.test(regel) && regel.search(GAT) < 0);
    };
    // De genummerde regels per blad; ook een paginanummer dat los staat, sluit een blad af.
    const alle = tekst.split("\n");
    const genummerd = [[]];
    alle.forEach((regel, n) => {
      const [begin, ...rest] = regel.split("\f");
      genummerd.at(-1).push([n + 1, begin]);
      for (const deel of rest) genummerd.push([[n + 1, deel]]);
      const los = !alle[n - 1]?.trim() && !alle[n + 1]?.trim();
      if (los && isPaginanummer(regel.trim())) genummerd.push([]);
    });
    const bladen = genummerd.map((blad) => {
      const regels = blad.filter(([, regel]) => !rand.has(merk(regel)));
      // Langere regels breekt niemand met de hand af: dan is elke regel een alinea.
      const stap = regels.some(([, regel]) => regel.length > LANG) || staanLos(regels) ? 3 : 1;
      const begin = regels.find(([, regel]) => regel.trim())?.[0] ?? 0;
      return regels.flatMap(([nummer, regel]) => vanRegel(regel, (nummer - begin) * stap, `regel ${nummer}`));
    });
    return tekstregels(zonderRandregels(bladen).map(inLeesvolgorde), 1);
  },
});
