// Rangschikt passages precies zoals src/kennisbank/zoeken/.
(() => {
  const { floor, max } = Math;
  const { woordenVan } = globalThis.meerdoenTaal;
  const { woordenschat, lezer, laden, bewaar, uniek, PLAATS } = globalThis.meerdoenWoordenschat;

  const open = (gegevens) => {
    const { n, s: schaal, r: lijst } = gegevens;
    const { stop, zwak, stam, aantal, inIndex, zeldzaam, deelstammen, bedoeld, beginnendMet, gezicht, scherf, inScherf, leesVooruit } = woordenschat(gegevens);
    const namenVan = (naam) => {
      const alle = woordenVan(naam), inhoud = alle.filter((woord) => !stop.has(woord));
      return (inhoud.length ? inhoud : alle).map(stam).join(" ");
    };
    const ring = bewaar((nummer) => uniek(lijst[nummer][0].map(namenVan).filter(Boolean)));
    const vraagwoorden = (vraag) => woordenVan([...vraag].slice(0, 300).join(""));
    // Per eerste stam de namen die ermee beginnen; van een letter pas als een vraag haar raakt.
    const plaatsen = (welke, reeksenVan) => {
      const perLetter = bewaar((letter) => laden((gegevens.i[letter]?.[welke] ?? [])
        .flatMap((nummer) => reeksenVan(nummer).map((reeks) => [nummer, reeks])), ([, reeks]) => reeks[0]));
      return (kern) => perLetter(kern[0])(kern);
    };
    const ringplaatsen = plaatsen(0, (nummer) => ring(nummer).map((naam) => naam.split(" ")));
    const wijzerplaatsen = plaatsen(1, (nummer) => gegevens.y[nummer][0].map((naam) => vraagwoorden(naam).map(stam)));
    const lengte = (begin, woord) => 40 + floor(60 * begin.length / woord.length);
    const maakGroep = (woord, laatste) => {
      const kern = stam(woord), bekend = inIndex(kern), perNaam = new Map();
      const voegToe = (naam, gewicht) => {
        if (!(perNaam.get(naam) >= gewicht) && naam.split(" ").every(inIndex)) perNaam.set(naam, gewicht);
      };
      const groep = { woord, bekend, perNaam, voegToe, stop: stop.has(woord), zwak: zwak.has(woord), stammen: [kern], delen: [], bedoeld: "", ringen: [], wijzers: [] };
      voegToe(kern, 100);
      if (groep.stop) return groep;
      groep.delen = deelstammen(woord);
      groep.delen.forEach((deel, i, alle) => voegToe(deel, i === alle.length - 1 ? 35 : 25));
      if (groep.delen.length > 1) voegToe(groep.delen.join(" "), 35);
      if (woord.length > 2 && (laatste || !bekend)) for (const ander of beginnendMet(woord))
        voegToe(stam(ander), floor((bekend ? 30 : 75) * lengte(woord, ander) / 100));
      if (!bekend && kern.length > 4) for (const ander of beginnendMet(kern))
        voegToe(stam(ander), floor(50 * lengte(kern, ander) / 100));
      const begint = laatste && !groep.delen.length && max(0, ...perNaam.values()) > 50;
      if (!bekend && !ringplaatsen(kern).length && !wijzerplaatsen(kern).length && !begint) {
        const goed = bedoeld(woord);
        for (const [ander, fout] of goed) {
          voegToe(stam(ander), fout === 1 ? 85 : 60);
          deelstammen(ander).forEach((deel) => voegToe(deel, 20));
          groep.stammen.push(stam(ander));
        }
        groep.bedoeld = goed[0]?.[0] ?? "";
      }
      return groep;
    };
    // Elke naam die heel in de vraag staat, met zijn nummer en de woorden die hem vormen.
    const namenIn = (groepen, plaatsen) => groepen.flatMap((eerste, begin) => eerste.stammen.flatMap(plaatsen)
      .map(([nummer, naam]) => [nummer, naam, groepen.slice(begin, begin + naam.length)])
      .filter(([, naam, stuk]) => naam.every((een, i) => stuk[i]?.stammen.includes(een))));
    const ontleed = (vraag, ruim) => {
      const alle = vraagwoorden(vraag);
      const groepen = alle.map((woord, i) => (woord.length > 1 || /\d/.test(woord)) && maakGroep(woord, i === alle.length - 1)).filter(Boolean);
      const inhoud = groepen.filter((groep) => !groep.stop);
      inhoud.slice(1).forEach((tweede, i) => {
        const samen = stam(inhoud[i].woord + tweede.woord);
        inhoud[i].voegToe(samen, 85);
        tweede.voegToe(samen, 85);
      });
      if (ruim) for (const [nummer, naam, stuk] of namenIn(inhoud, ringplaatsen)) {
        const deze = naam.join(" ");
        for (const groep of stuk) {
          groep.ringen.push([nummer, deze]);
          for (const ander of ring(nummer)) if (ander !== deze) groep.voegToe(ander, 60);
          for (const ander of lijst[nummer][1]) groep.voegToe(ring(ander)[0] ?? "", 22);
        }
      }
      for (const [nummer, naam, stuk] of namenIn(groepen, wijzerplaatsen)) for (const groep of stuk) {
        groep.wijzers.push(nummer);
        groep.voegToe(`@${nummer}`, [60, 90][naam.length - 1] ?? 95);
      }
      return groepen;
    };

    const termenVan = (groepen) => uniek(groepen.flatMap((groep) => [...groep.perNaam.keys()].join(" ").split(" ")).filter(inIndex));
    const posten = new Map();
    const hak = (term, maat) => [...term].reduce((getal, teken) => (getal * 31 + teken.charCodeAt()) % maat, 0);
    const laad = (nummer, [nummers, niveaus, paren]) => {
      const a = lezer(nummers), b = lezer(niveaus), c = lezer(paren);
      for (const term of inScherf(nummer)) {
        const rij = (lees, hoeveel, vorige = 0) => Int32Array.from({ length: hoeveel }, () => (vorige += lees.getal()));
        const waar = rij(a, aantal(term)), waarde = waar.map(() => schaal[b.teken()]);
        const titels = rij(c, c.getal());
        posten.set(term, { waar, waarde, titels, volgt: titels.map(() => c.teken()) });
      }
    };

    // De passages met een naam waarin op een van deze termen een van deze merken volgt.
    const gevolgd = (alle, merken) => new Set(alle.flatMap((term) => {
      const { titels, volgt } = posten.get(term) ?? { titels: [] };
      return [...titels].filter((_, k) => merken.includes(volgt[k]));
    }));
    const merk = (term) => hak(term, 85);
    const naastElkaar = (reeks) => {
      const treffers = new Map();
      for (let i = 1; i < reeks.length; i++)
        for (const nummer of gevolgd(reeks[i - 1], reeks[i].map(merk))) treffers.set(nummer, (treffers.get(nummer) ?? 0) + 1);
      return (nummer) => treffers.size && floor(25 * (treffers.get(nummer) ?? 0) / (reeks.length - 1));
    };
    const heten = (reeks) => {
      const lang = reeks.length, rijen = lang && lang < 5 ? reeks.map((een, i) => gevolgd(een, reeks[i + 1]?.map(merk) ?? [84 + lang])) : [new Set()];
      return (nummer) => rijen.every((rij) => rij.has(nummer)) && (soortVan(nummer) === "overzicht" ? 900 : 100);
    };
    const samen = (naam, gewicht, grens, doe) => {
      const reeks = naam.split(" ");
      const rij = (term, los) => {
        const { waar, waarde } = posten.get(term), z = zeldzaam(term);
        const factor = grens && z > grens ? floor(gewicht * 10 * grens / z) : gewicht * 10;
        for (let k = 0; k < waar.length; k++) los(waar[k], floor(factor * waarde[k] / 1000));
      };
      if (reeks.length === 1) return rij(naam, doe);
      let som;
      for (const term of reeks) {
        const nu = new Map();
        rij(term, (nummer, x) => (!som || som.has(nummer)) && nu.set(nummer, x + (som?.get(nummer) ?? 0)));
        som = nu;
      }
      const naast = naastElkaar(reeks.map((term) => [term]));
      som.forEach((x, nummer) => doe(nummer, floor(x * (100 + naast(nummer)) / 100)));
    };
    const ouders = bewaar(() => {
      const rij = lezer(gegevens.o);
      return Int32Array.from({ length: n }, () => rij.getal() - 1);
    });
    const soortVan = (nummer) => gegevens.k[PLAATS.get(gegevens.q[nummer])];
    const wensen = (groepen) => {
      const tekst = ` ${groepen.map((groep) => groep.woord).join(" ")} `;
      return new Map(gegevens.e.filter(([namen]) => namen.some((naam) => tekst.includes(` ${naam} `)))
        .map(([, soort, procent]) => [soort, procent]));
    };
    const sterke = (inhoud) => {
      const sterk = inhoud.filter((groep) => !groep.zwak);
      return sterk.length ? sterk : inhoud;
    };
    const elders = (groepen) => {
      const wie = groepen.map((groep) => groep.wijzers.map((nummer) => gegevens.y[nummer][1]).find(Boolean));
      return wie.length && wie.every(Boolean) ? wie[0] : "";
    };
    // Deel en geheel helpen elkaar, als zij allebei gevonden zijn.
    const familie = (eigen) => {
      const beste = new Map(), samen = new Map(eigen);
      for (const [nummer, waarde] of eigen) {
        const ouder = ouders()[nummer];
        if (!eigen.has(ouder)) continue;
        samen.set(nummer, samen.get(nummer) + floor(15 * eigen.get(ouder) / 100));
        beste.set(ouder, max(beste.get(ouder) ?? 0, waarde));
      }
      for (const [ouder, waarde] of beste) samen.set(ouder, samen.get(ouder) + floor(25 * waarde / 100));
      return samen;
    };
    // Waarop een passage gevonden is: het getypte woord, of anders de naam die het raakte.
    const waarom = (groepen) => (nummer) => uniek(groepen.flatMap((groep) => {
      const staat = (naam) => naam.split(" ").every((term) => posten.get(term)?.waar.includes(nummer));
      const raak = [...groep.perNaam.keys()].filter((naam) => naam[0] !== "@" && staat(naam));
      if (raak.includes(groep.stammen[0])) return [groep.woord];
      return raak.slice(0, 1).map((naam) => naam.split(" ").map(gezicht).join(" "));
    }));
    const zoek = (vraag, ruim = true) => {
      const groepen = ontleed(vraag, ruim), inhoud = groepen.filter((groep) => !groep.stop);
      const sterk = inhoud.some((groep) => !groep.zwak), totaal = inhoud.length || groepen.length;
      const score = new Float64Array(n), gedekt = new Uint16Array(n), beste = new Int32Array(n), som = new Float64Array(n);
      const geraakt = new Set();
      for (const groep of groepen) {
        const telt = !groep.stop || !inhoud.length, grens = zeldzaam(groep.stammen[0]), hier = [];
        groep.perNaam.forEach((gewicht, naam) => samen(naam, gewicht, grens, (nummer, x) => {
          if (!som[nummer]) hier.push(nummer);
          som[nummer] += x;
          if (x > beste[nummer]) beste[nummer] = x;
        }));
        for (const nummer of hier) {
          if (beste[nummer]) {
            score[nummer] += floor((85 * beste[nummer] + 15 * som[nummer]) / 100) * (!telt ? 8 : groep.zwak && sterk ? 40 : 100);
            if (telt) gedekt[nummer]++, geraakt.add(nummer);
          }
          beste[nummer] = som[nummer] = 0;
        }
      }
      const reeks = inhoud.map((groep) => groep.stammen), naast = naastElkaar(reeks), gewenst = wensen(groepen);
      const heet = heten(reeks), aaneen = heten([[stam(inhoud.map((groep) => groep.woord).join(""))]]);
      const hetGaatOm = sterke(inhoud), anders = elders(hetGaatOm);
      const leeg = anders || (hetGaatOm.length && hetGaatOm.every((groep) => !groep.perNaam.size));
      const eigen = new Map((leeg ? [] : [...geraakt]).map((nummer) => [nummer, floor(
        score[nummer] * (25 + floor(75 * gedekt[nummer] / totaal)) * (100 + naast(nummer)) *
          (100 + (gewenst.get(soortVan(nummer)) ?? 0)) / 1e6,
      )]));
      const bijeen = [...familie(eigen)], grens = floor(12 * bijeen.reduce((top, [, waarde]) => max(top, waarde), 0) / 100);
      const alle = bijeen.map(([nummer, waarde]) => [nummer, floor(waarde * (100 + (heet(nummer) || aaneen(nummer))) / 100)]);
      const hoog = alle.filter(([, waarde]) => waarde >= grens);
      const resultaten = (hoog.length < 20 ? alle : hoog).sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .filter(([, waarde], plaats) => plaats < 20 || waarde >= grens)
        .map(([nummer, waarde]) => ({ nummer, soort: soortVan(nummer), score: waarde }));
      return {
        resultaten,
        elders: anders,
        waarom: waarom(inhoud),
        gewenst: sterk ? [...gewenst.keys()] : [],
        getypt: inhoud.map((groep) => groep.stammen[0]).join(" "),
        nietsOp: uniek(inhoud.filter((groep) => !groep.perNaam.size && !groep.wijzers.length).map((groep) => groep.woord)),
        bedoeld: groepen.some((groep) => groep.bedoeld) && groepen.map((groep) => gegevens.x[groep.bedoeld] || groep.bedoeld || groep.woord).join(" "),
        ookGezocht: uniek(inhoud.flatMap((groep) => groep.ringen).flatMap(([nummer, naam]) =>
          lijst[nummer][0].filter((ander) => namenVan(ander) !== naam && namenVan(ander).split(" ").every(inIndex)))),
        stammen: termenVan(inhoud),
      };
    };
    // De scherven die deze vraag nog mist; wat al in de index zit, hoeft niemand te halen.
    const nodig = (vraag, ruim = true) => {
      const mist = uniek(termenVan(ontleed(vraag, ruim)).filter((term) => !posten.has(term)).map(scherf));
      if (!gegevens.p) return mist;
      for (const nummer of mist) laad(nummer, gegevens.p[nummer]);
      return [];
    };
    return { zoek, nodig, laad, leesVooruit, stam, woorden: woordenVan, naam: namenVan };
  };
  globalThis.meerdoenZoeken = { open };
})();
