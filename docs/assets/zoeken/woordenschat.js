// De woordenschat van de index, precies zoals src/kennisbank/zoeken/: het schrift, de woorden met hun
// stammen, de delen van een samenstelling, wat met een stuk woord begint, en wat er bedoeld kan zijn.
(() => {
  const TEKENS = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
    .filter((teken) => !"\\<&".includes(teken)).join("");
  const PLAATS = new Map([...TEKENS].map((teken, i) => [teken, i]));
  const { round, log } = Math;
  const { woordenVan, afstand, stammer } = globalThis.meerdoenTaal;
  const alfa = (woord) => /^[a-z]+$/.test(woord);
  const bewaar = (maak, kast = new Map()) => (sleutel) => {
    if (!kast.has(sleutel)) kast.set(sleutel, maak(sleutel));
    return kast.get(sleutel);
  };
  const uniek = (rij) => [...new Set(rij)];
  const laden = (rij, sleutel) => {
    const kast = new Map();
    for (const een of rij) kast.get(sleutel(een))?.push(een) ?? kast.set(sleutel(een), [een]);
    return (naam) => kast.get(naam) ?? [];
  };

  const lezer = (tekst) => {
    let i = 0;
    const teken = () => PLAATS.get(tekst[i++]);
    const getal = () => {
      const t = teken();
      return t < 72 ? t : t + 17 * getal();
    };
    return { teken, getal };
  };
  const trap = (tekst) => {
    let vorige = "";
    return tekst.split("\n").map((regel) => (vorige = vorige.slice(0, parseInt(regel[0], 36)) + regel.slice(1)));
  };

  const woordenschat = (gegevens) => {
    const { n, t } = gegevens;
    const [stop, zwak, geen] = [t.stop, t.zwak, t.geen].map((rij) => new Set(rij.split(" ")));
    const { grond, stam } = stammer(t);
    const buiten = new Set(gegevens.z.split(" "));
    const magDeel = (woord) => woord.length > 3 && alfa(woord) && !geen.has(woord) && !stop.has(woord);
    // Alles van één letter, pas als een vraag haar raakt: een stam houdt de eerste letter van haar woord.
    const letter = bewaar((deze) => {
      const woorden = gegevens.w[deze] ? trap(gegevens.w[deze]) : [];
      const termen = deze === "@" ? gegevens.y.map((_, nummer) => `@${nummer}`) : uniek(woorden.map(stam));
      const aantallen = lezer(gegevens.d[deze] ?? ""), tel = new Map(termen.map((term) => [term, aantallen.getal()]));
      const kan = bewaar(() => woorden.filter(magDeel));
      const lexicon = bewaar(() => new Set(kan().filter((woord) => !buiten.has(woord))));
      return {
        woorden, termen, tel, lexicon,
        plaatsen: bewaar(() => new Map(termen.map((term, plaats) => [term, plaats]))),
        stammen: bewaar(() => new Set([...lexicon()].map(stam))),
        beginnen: bewaar(() => new Set([...lexicon()].map((woord) => woord.slice(0, 4)))),
        gokken: bewaar(() => laden(kan(), (woord) => woord.length)),
      };
    });
    const aantal = (term) => letter(term[0]).tel.get(term) ?? 0, inIndex = (term) => aantal(term) > 0;
    const zeldzaam = (term) => inIndex(term) && round(1000 * log(1 + (n - aantal(term) + 0.5) / (aantal(term) + 0.5)));

    const begint = (woord) => letter(woord[0]).beginnen().has(woord.slice(0, 4));
    const kent = (woord) => magDeel(woord) &&
      (letter(woord[0]).lexicon().has(woord) || (begint(woord) && letter(woord[0]).stammen().has(stam(woord))));
    const delen = bewaar((woord) => {
      let beste = [], rang = 1e9;
      if (woord.length < 8 || woord.length > 40 || !alfa(woord) || !begint(woord)) return beste;
      for (let knip = 4; knip <= woord.length - 4; knip++) {
        const achter = woord.slice(knip), staart = kent(achter) ? [achter] : delen(achter);
        for (const schakel of staart.length ? ["", "s", "e", "en", "n"] : []) {
          const kop = woord.slice(0, knip - schakel.length);
          const nu = staart.length * 1e4 + schakel.length * 100 - staart.at(-1).length;
          if (nu < rang && woord.startsWith(kop + schakel) && kent(kop)) [rang, beste] = [nu, [kop, ...staart]];
        }
      }
      return beste;
    });
    const deelstammen = (woord) => uniek(delen(grond(woord)).flatMap((deel) => [deel, ...delen(deel)]).map(stam))
      .filter((deel) => deel !== stam(woord));
    const gokken = (woord, lengte) => letter(woord[0]).gokken()(lengte);
    const bedoeld = (woord) => {
      if (woord.length < 4 || !alfa(woord) || gokken(woord, woord.length).includes(woord)) return [];
      const grens = woord.length > 9 ? 2 : 1, fouten = new Map();
      for (let lengte = woord.length - grens; lengte <= woord.length + grens; lengte++)
        for (const ander of gokken(woord, lengte)) {
          const fout = afstand(woord, ander, grens);
          if (fout <= grens) fouten.set(ander, fout);
        }
      const probeer = (ander) => gokken(ander, ander.length).includes(ander) && fouten.set(ander, 1);
      if (woord.length > 6) {
        probeer(woord.slice(1));
        for (const letter of "abcdefghijklmnopqrstuvwxyz") probeer(letter + woord.slice(1)), probeer(letter + woord);
      }
      const vaak = (ander) => aantal(stam(ander));
      return [...fouten].sort((a, b) => a[1] - b[1] || vaak(b[0]) - vaak(a[0]) || (a[0] < b[0] ? -1 : 1))
        .slice(0, 4).filter(([, fout], _, rij) => fout === rij[0][1]);
    };

    const beginnendMet = (woord) => letter(woord[0]).woorden
      .filter((ander) => ander.startsWith(woord) && ander !== woord && inIndex(stam(ander)) && !/^\d+$/.test(ander))
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, 40);
    const gezicht = bewaar((term) => letter(term[0]).woorden.filter((woord) => stam(woord) === term)
      .sort((a, b) => a.length - b.length).map((woord) => gegevens.x[woord] ?? woord)[0] ?? term);
    const leesVooruit = (deze) => ["stammen", "beginnen", "gokken"].forEach((deel) => letter(deze)[deel]());
    // De scherf met de posten van een term, en de termen in een scherf op volgorde.
    const scherf = (term) => {
      const [eerste, ...grenzen] = gegevens.g[term[0]], plaats = letter(term[0]).plaatsen().get(term);
      return eerste + grenzen.filter((grens) => grens <= plaats).length;
    };
    const inScherf = (nummer) => {
      const [deze, [eerste, ...grenzen]] = Object.entries(gegevens.g).findLast(([, [begin]]) => begin <= nummer);
      return letter(deze).termen.slice([0, ...grenzen][nummer - eerste], grenzen[nummer - eerste]).filter(inIndex);
    };
    return { stop, zwak, stam, aantal, inIndex, zeldzaam, deelstammen, bedoeld, beginnendMet, gezicht, scherf, inScherf, leesVooruit };
  };
  globalThis.meerdoenWoordenschat = { woordenschat, lezer, laden, bewaar, uniek, PLAATS };
})();
