// Kop- en voetregels en paginanummers weg: wat aan de rand van veel bladen terugkomt.
// Zoals src/kennisbank/scan/lezers/randregels.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  zonderRandregels: (bladen) => {
    const { isInhoudsopgave, isPaginanummer, lijktKop, zonderTeken } = globalThis.Scan.vorm;
    const MEESTE = 3;
    const VAAK = 3;
    const GAT = 1.6;
    const VAKHOOGTE = 0.7;
    const CIJFERS = /\d+|(?<![\p{L}\p{N}_])[ivxlc]+(?![\p{L}\p{N}_])/gu;
    const ZIN = [".", ":", ";", "!", "?"];
    const merk = ({ tekst, y, hoogte }) => [tekst.toLowerCase().replace(CIJFERS, "#"), Math.trunc(y / Math.max(hoogte * VAKHOOGTE, 0.1))];
    const sleutel = (woorden, vak) => `${vak}\n${woorden}`;

    // Van buiten naar binnen elk paginanummer dat los staat, en één groep die tekst heeft.
    // Staat de buitenste regel aan de tekst vast, dan telt alleen zij, als zij een kop kan zijn.
    const groepenVan = (regels) => {
      const groepen = [];
      let groep = [];
      for (let n = 0; n + 1 < regels.length; n++) {
        const [regel, volgende] = [regels[n], regels[n + 1]];
        groep.push(regel);
        if (Math.abs(volgende[0].y - regel[0].y) > GAT * Math.min(volgende[0].hoogte, regel[0].hoogte)) {
          groepen.push(groep);
          if (!groep.flat().every((een) => isPaginanummer(een.tekst))) return groepen;
          groep = [];
        } else if (groep.length === MEESTE) break;
      }
      if (groep.length && groep[0].every((een) => lijktKop(een.tekst))) groepen.push(groep.slice(0, 1));
      return groepen;
    };
    const randenVan = (blad) => {
      const opHoogte = new Map();
      for (const stukje of blad) {
        const y = Math.round(stukje.y);
        opHoogte.set(y, [...(opHoogte.get(y) ?? []), stukje]);
      }
      const regels = [...opHoogte.keys()].sort((a, b) => a - b).map((y) => opHoogte.get(y));
      return [...groepenVan(regels), ...groepenVan([...regels].reverse())];
    };
    const rijenVan = (stukjes) => stukjes.reduce((rijen, stukje) => {
      if (stukje.bijVorige && rijen.length) rijen.at(-1).push(stukje);
      else rijen.push([stukje]);
      return rijen;
    }, []);

    const randen = bladen.map(randenVan);
    const nodig = Math.min(VAAK, Math.max(2, bladen.filter((blad) => blad.length).length));
    const tel = new Map();
    for (const rand of randen) {
      // Elk merk telt per blad één keer, ook voor een haar lager.
      const hier = new Set(rand.flat(2).flatMap((stukje) => {
        const [woorden, vak] = merk(stukje);
        return [sleutel(woorden, vak), sleutel(woorden, vak + 1)];
      }));
      for (const een of hier) tel.set(een, (tel.get(een) ?? 0) + 1);
    }
    const isVaak = (woorden, vak) => (tel.get(sleutel(woorden, vak)) ?? 0) >= nodig;
    const isRandregel = (stukje) => {
      if (isPaginanummer(stukje.tekst)) return true;
      if (ZIN.some((teken) => stukje.tekst.endsWith(teken)) || zonderTeken(stukje.tekst) !== null) return false;
      const [woorden, vak] = merk(stukje);
      return isVaak(woorden, vak) || isVaak(woorden, vak + 1);
    };
    return bladen.map((blad, nummer) => {
      const weg = new Set(randen[nummer].filter((rand) => rand.flat().every(isRandregel)).flat(2));
      return rijenVan(blad.filter((een) => !weg.has(een)))
        .filter((rij) => !isInhoudsopgave(rij.map((een) => een.tekst).join(" "))).flat();
    });
  },
});
