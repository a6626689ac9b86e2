// Het oordeel: een tekst naast elk voorstel, met de passages en de woorden die beslisten.
// Zoals src/kennisbank/scan/oordeel.py, teken voor teken; daar staat ook hoe het gaat.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  maakScan: (gegevens) => {
    const { ids, maten, taal } = gegevens;
    const { stam } = globalThis.meerdoenTaal.stammer(taal);
    const { gevouwen, ontleed } = globalThis.Scan.ontleding(gegevens);
    const { lees, koppen, kleinste, zoekIn } = globalThis.Scan.vinden(gegevens, stam);
    const zinnenVan = globalThis.Scan.zinnen(gegevens);
    const gelijkenis = globalThis.Scan.gelijkenis(gegevens, stam);
    const bereikVan = globalThis.Scan.bereik(gegevens, lees);
    const { isGeremd, uitspraak } = globalThis.Scan.uitspraak(gegevens);
    const RANDEN = new Set(taal.randen);
    const signalen = gegevens.signalen.map(([plaats, graad, delen, zonder]) =>
      ({ plaats, graad, delen: delen.map(lees), zonder: zonder === null ? null : lees(zonder) }));
    const perKop = new Map();
    signalen.forEach(({ delen }, nummer) => {
      for (const patroon of kleinste(delen.map(koppen))) perKop.set(patroon, [...(perKop.get(patroon) ?? []), nummer]);
    });

    const stukkenVan = (regels) => {
      const eerder = new Map();
      const zoekZin = (zin) => {
        if (!eerder.has(zin)) {
          const zoek = zoekIn(ontleed(zin));
          eerder.set(zin, { zoek, bereik: bereikVan(zoek) });
        }
        return eerder.get(zin);
      };
      let vorige = null;
      return zinnenVan(regels).map((zin) => {
        const zoek = zoekIn(ontleed(zin.tekst));
        const aanhef = zin.aanhef ? zoekZin(zin.aanhef) : null;
        const bereik = bereikVan(zoek, aanhef?.bereik);
        const omgeving = aanhef ? [aanhef.zoek] : [];
        if (vorige?.zin.alinea === zin.alinea && bereik.wijstTerug) omgeving.push(vorige.zoek);
        const kop = zin.kop && zin.soort !== "kop" ? zoekZin(zin.kop).zoek : null;
        vorige = { zin, zoek, bereik, omgeving, kop };
        return vorige;
      });
    };

    // Per voorstel de graad en de plekken van elk signaal dat past.
    const gepast = ({ zoek, omgeving, kop }) => {
      const metKop = kop ? [...omgeving, kop] : omgeving;
      const nummers = new Set([zoek, ...metKop].flatMap(({ atomen }) =>
        [...atomen.keys()].flatMap((atoom) => perKop.get(atoom) ?? [])));
      const gevonden = new Map();
      const neem = (plaats, graad, plekken) => gevonden.set(plaats, [...(gevonden.get(plaats) ?? []), { graad, plekken }]);
      for (const nummer of [...nummers].sort((a, b) => a - b)) {
        const signaal = signalen[nummer];
        const plekken = zoek.past(signaal, omgeving);
        if (plekken.length) neem(signaal.plaats, signaal.graad, plekken);
        else if (kop && signaal.graad === 2) {
          const onderKop = zoek.past(signaal, metKop);
          if (onderKop.length) neem(signaal.plaats, 1, onderKop);
        }
      }
      return gevonden;
    };

    // Een zin die zelf niets noemt en ‘daarmee’ stopt, weigert wat de zin ervoor noemde.
    const wijsTerug = (stukken, rakes) => {
      const genoemd = new Set(rakes.flatMap((rij) => rij.map(({ volgorde }) => volgorde)));
      stukken.forEach(({ zin, bereik }, nummer) => {
        if (!nummer || genoemd.has(nummer) || !(bereik.weigert && bereik.wijstTerug)) return;
        if (stukken[nummer - 1].zin.alinea !== zin.alinea) return;
        for (const rij of rakes) {
          for (const _ of rij.filter((een) => een.volgorde === nummer - 1)) {
            rij.push({ volgorde: nummer, graad: 0, punten: maten.geweigerd, toon: "weigering", plekken: [] });
          }
        }
      });
    };

    const strip = (ruw) => {
      let van = 0, tot = ruw.length;
      while (van < tot && RANDEN.has(ruw[van])) van += 1;
      while (tot > van && RANDEN.has(ruw[tot - 1])) tot -= 1;
      return ruw.slice(van, tot);
    };
    // De beslissende woorden zoals zij in de zin staan, elk één keer.
    const zoalsGeschreven = (plekken, { zin, zoek }) => {
      const geschreven = new Map();
      for (const woord of zin.tekst.split(" ").reverse().map(strip)) {
        const vlak = woord && gevouwen(woord);
        if (vlak) geschreven.set(vlak, woord);
      }
      const opVolgorde = [...plekken].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      const woorden = opVolgorde.flatMap((plek) => [...new Set(plek)].map((plaats) => zoek.zin.woorden[plaats]));
      return [...new Set(woorden.map((woord) => geschreven.get(woord) ?? woord))];
    };
    const score = (punten) => Math.min(punten, maten.hoogst) / maten.hoogst;
    const passageVan = (raak, stuk) => ({
      tekst: stuk.zin.aanhef ? `${stuk.zin.aanhef} ${stuk.zin.tekst}` : stuk.zin.tekst,
      plaats: stuk.zin.plaats,
      woorden: zoalsGeschreven(raak.plekken, stuk),
      toon: raak.toon,
      score: score(raak.punten),
    });
    const bevonden = (rakes, lijkt, stukken) => {
      const alinea = ({ volgorde }) => stukken[volgorde].zin.alinea;
      const weigeringen = rakes.filter(({ toon }) => toon === "weigering");
      const laatste = new Map(weigeringen.map((raak) => [alinea(raak), raak.volgorde]));
      const gevonden = rakes.some((raak) => raak.graad === 2 && (laatste.get(alinea(raak)) ?? -1) < raak.volgorde);
      const sterk = rakes.filter(({ graad }) => graad);
      const [oordeel, tonen] = gevonden ? ["gevonden", sterk]
        : weigeringen.length ? ["afgewezen", weigeringen]
          : sterk.length ? ["mogelijk", sterk] : ["niet gevonden", []];
      tonen.sort((a, b) => b.graad - a.graad || b.punten - a.punten || a.volgorde - b.volgorde);
      const punten = tonen.length ? Math.max(...tonen.map((raak) => raak.punten)) : Math.floor(lijkt / maten.deelGelijkenis);
      const passages = tonen.slice(0, maten.passages).map((raak) => passageVan(raak, stukken[raak.volgorde]));
      return { oordeel, score: score(punten), passages };
    };

    /** Het oordeel over elk voorstel, op id; `adem` mag de browser tussendoor laten tekenen. */
    return async (regels, adem = async () => {}) => {
      const stukken = stukkenVan(regels);
      const rakes = ids.map(() => []);
      const hoogste = ids.map(() => 0);
      for (const [nummer, stuk] of stukken.entries()) {
        const aanhef = stuk.zin.aanhef ? stuk.omgeving[0].zin.woorden : [];
        const lijkt = gelijkenis([...aanhef, ...stuk.zoek.zin.woorden]);
        const rij = gepast(stuk);
        const rem = isGeremd(nummer, stukken);
        lijkt.forEach((gelijk, plaats) => {
          hoogste[plaats] = Math.max(hoogste[plaats], gelijk);
          const raak = uitspraak(nummer, rij.get(plaats) ?? [], gelijk, stuk, rem);
          if (raak) rakes[plaats].push(raak);
        });
        if (nummer % 200 === 199) await adem(nummer / stukken.length);
      }
      wijsTerug(stukken, rakes);
      return Object.fromEntries(ids.map((id, plaats) => [id, bevonden(rakes[plaats], hoogste[plaats], stukken)]));
    };
  },
});
