// Een zin als woorden: gevouwen, met de deelzin van elk woord en wat een rijtje weglaat.
// Zoals src/kennisbank/scan/ontleding.py; een tabel van gevallen houdt de twee gelijk.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  ontleding: ({ taal, maten }) => {
    const WOORD = /[0-9]+(?:\.[0-9]+)+|[a-z0-9]+/g;
    const PROCENT = /(?<![a-z0-9.,])([0-9]+(?:[.,][0-9]+)?|een|half|halve) ?(?:%|procent(?![a-z]))/g;
    const RIJTJE = /(?<![a-z])((?:[a-z]{3,}(?:-, ?|- (?:en\/of|en|of) |-?\/-?))+)([a-z]{6,})/g;
    const KOPPELS = /-, ?|- (?:en\/of|en|of) |-?\/-?/;
    const [komma, bijzin, vooraan, enwoorden, vervolg, betrekkelijk] = ["komma", "bijzin", "bijzinVooraan", "en", "vervolg", "betrekkelijk"]
      .map((naam) => new Set(taal[naam].split(" ")));
    // Een sliert zonder spatie wordt afgekapt: anders kost één woord minuten.
    const TE_LANG = new RegExp(`(?<=[a-z0-9]{${maten.langste}})[a-z0-9]+`, "g");
    const ANDERS = { een: "1", halve: "half" };

    const procent = (_, getal) => {
      const cijfers = getal.replace(/[.,]/g, "");
      return `${Object.hasOwn(ANDERS, cijfers) ? ANDERS[cijfers] : cijfers}procent `;
    };
    const gevouwen = (tekst) =>
      globalThis.meerdoenTaal.vouw(tekst).replace(TE_LANG, "").replace(PROCENT, procent).replaceAll("\u20ac", " euro ");

    const breekt = (wit) => wit.includes(";") || wit.includes(":") || wit.includes(" - ");
    // Of er in deze deelzin, na het eerste woord, een bijzin begon: ‘het fonds dat …, komt er niet’.
    const naBijzin = (woorden, gevonden, hier) => {
      const eerste = gevonden.indexOf(hier);
      return eerste >= 0 && woorden.slice(eerste + 1, gevonden.length).some((woord) => betrekkelijk.has(woord));
    };
    // Per woord het nummer van de deelzin; een bijzin tussen komma's breekt de zin niet.
    const deelzinnen = (woorden, tussen) => {
      let [hier, hoogste, terug] = vooraan.has(woorden[0]) ? [1, 1, 0] : [0, 0, -1];
      return woorden.reduce((gevonden, woord, nummer) => {
        const wit = tussen[nummer];
        const isKomma = nummer > 0 && wit.includes(",");
        const nieuw = nummer > 0 && breekt(wit);
        if (isKomma && terug >= 0 && !nieuw) [hier, terug] = [terug, -1];
        else if (nieuw || (isKomma && komma.has(woord) && !(vervolg.has(woord) && naBijzin(woorden, gevonden, hier))) || woord === "maar") [hier, terug] = [hoogste + 1, -1];
        else if (isKomma && bijzin.has(woord)) [hier, terug] = [hoogste + 1, hier];
        else if (woord === "en" && enwoorden.has(woorden[nummer + 1])) [hier, terug] = [hoogste + 1, -1];
        hoogste = Math.max(hoogste, hier);
        gevonden.push(hier);
        return gevonden;
      }, []);
    };

    // Bij ‘wijk- en dorpsbudget’ elk woord dat van `wijk` te maken is met een stuk van de staart.
    const varianten = (vlak, begin) => {
      const gevonden = new Map();
      for (const rijtje of vlak.matchAll(RIJTJE)) {
        const laatste = rijtje[2];
        let van = rijtje.index;
        for (const kop of rijtje[1].split(KOPPELS)) {
          const plek = kop ? vlak.indexOf(kop, van) : -1;
          if (!begin.has(plek)) continue;
          const stukken = Array.from({ length: laatste.length - maten.staart + 1 }, (_, n) => kop + laatste.slice(n + 1));
          gevonden.set(begin.get(plek), stukken);
          van = plek + kop.length;
        }
      }
      return gevonden;
    };

    /** De zin in woorden en deelzinnen. */
    const ontleed = (tekst) => {
      const vlak = gevouwen(tekst);
      const plekken = [...vlak.matchAll(WOORD)].map((een) => [een.index, een.index + een[0].length]);
      const woorden = plekken.map(([van, tot]) => vlak.slice(van, Math.min(tot, van + maten.langste)));
      const tussen = plekken.map(([van], nummer) => vlak.slice(nummer ? plekken[nummer - 1][1] : 0, van));
      return {
        woorden,
        deelzin: deelzinnen(woorden, tussen),
        varianten: varianten(vlak, new Map(plekken.map(([van], nummer) => [van, nummer]))),
        dubbelepunten: [...tussen.keys()].filter((nummer) => nummer && tussen[nummer].includes(":")),
        breuken: [...tussen.keys()].filter((nummer) => nummer && breekt(tussen[nummer])),
      };
    };
    return { gevouwen, ontleed };
  },
});
