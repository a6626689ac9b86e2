// De Nederlandse taal van het zoeken, precies zoals src/kennisbank/nederlands/taal.py: vouwen,
// woorden en stammen, en hoe ver twee woorden uit elkaar liggen.
(() => {
  const { max, min } = Math;
  const vouw = (tekst) => tekst.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u00b4`\u2018\u2019\u02bc\u2032]/g, "'").replace(/[\u2010-\u2015\u2212]/g, "-")
    .normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g, "")
    .replace(/(?<![a-z0-9])art\.? ?(?=[0-9])/g, "artikel ")
    .replace(/([0-9])\.(?=[0-9]{3}(?![0-9]))/g, "$1")
    .replace(/(?<![a-z0-9])([a-z])\.(?=[a-z](?![a-z0-9]))/g, "$1")
    .replace(/(^|[^a-z0-9])([a-z])(?:&| (?:&|en) )([a-z])(?![a-z0-9])/g, "$1$2$3")
    .replace(/(^|[^a-z0-9])([a-z])[ -](?=[0-9]{4}(?![0-9]))/g, "$1$2")
    .replace(/([a-z0-9])'s(?![a-z0-9])/g, "$1")
    .replace(/\(([a-z]+)\)(?=[a-z])/g, "$1")
    .replace(/([a-z])\(([a-z]{1,4})\)/g, "$1$2")
    .replace(/(^|[^a-z0-9-])([a-z]{1,3})-(?=[a-z]{4})/g, "$1$2")
    .replace(/y/g, "ij");
  const woordenVan = (tekst) => vouw(tekst).match(/[0-9]+(?:\.[0-9]+)+|[a-z0-9]+/g) ?? [];

  const porter = (woord) => {
    let w = woord.replace(/([aeiou])i(?=[aeiou])/g, "$1I"), e = false;
    const [, een, twee] = /^([^aeiou]*[aeiou]+[^aeiou])?([^aeiou]*[aeiou]+[^aeiou])?/.exec(w);
    const p1 = een ? max(3, een.length) : w.length, p2 = een && twee ? een.length + twee.length : w.length;
    const op = (uitgang, p) => w.endsWith(uitgang) && w.length - uitgang.length >= p;
    const af = (n) => (w = w.slice(0, -n));
    const enkel = () => /(dd|kk|tt)$/.test(w) && af(1);
    const zonderEn = (n) => w.length - n >= p1 && /[^aeiou]$/.test(w.slice(0, -n)) &&
      !w.slice(0, -n).endsWith("gem") && (af(n), enkel());
    const zonderE = () => op("e", p1) && /[^aeiou]e$/.test(w) && (af(1), (e = true), enkel());
    const [eerste] = /(heden|ene|en|se|s)?$/.exec(w);
    if (eerste === "heden") w = op(eerste, p1) ? w.slice(0, -5) + "heid" : w;
    else if (eerste === "en" || eerste === "ene") zonderEn(eerste.length);
    else if (eerste && op(eerste, p1) && /[^aeiouj]$/.test(w.slice(0, -eerste.length))) af(eerste.length);
    zonderE();
    if (op("heid", p2) && !w.endsWith("cheid") && (af(4), w.endsWith("en"))) zonderEn(2);
    const [laatste] = /(end|ing|ig|lijk|baar|bar)?$/.exec(w);
    if (laatste && op(laatste, p2) && !(laatste === "bar" && !e) && !(laatste === "ig" && w.endsWith("eig"))) {
      af(laatste.length);
      if (/end|ing/.test(laatste)) op("ig", p2) && !w.endsWith("eig") ? af(2) : enkel();
      if (laatste === "lijk") zonderE();
    }
    return w.replace(/([^aeiou])(aa|ee|oo|uu)([^aeiouI])$/, (_, voor, lang, na) => voor + lang[0] + na)
      .replace(/I/g, "i");
  };

  const afstand = (a, b, grens) => {
    let ervoor, vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const rij = [i];
      for (let j = 1; j <= b.length; j++) {
        const x = a[i - 1], y = b[j - 1];
        const wissel = x === y ? 0 : a.length > 6 || "dtd ckc szs fvf eie".includes(x + y) ? 1 : 2;
        const draai = x === b[j - 2] && a[i - 2] === y ? ervoor[j - 2] + 1 : 9;
        rij.push(min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + wissel, draai));
      }
      if (min(...rij) > grens) return 9;
      [ervoor, vorige] = [vorige, rij];
    }
    return vorige[b.length];
  };

  // Een stammer volgens de lijsten die de index meebrengt; hij onthoudt wat hij uitrekende.
  const stammer = ({ uit, vast, stop }) => {
    const uitgangen = Object.keys(uit);
    const heel = new Set(vast.split(" ")), stil = new Set(stop.split(" ")), kast = new Map();
    const grond = (woord) => {
      const einde = uitgangen.find((een) => woord.endsWith(een));
      return einde ? woord.slice(0, -einde.length) + uit[einde] : woord;
    };
    const kernVan = (woord) => {
      if (woord.length < 4 || heel.has(woord) || !/^[a-z]+$/.test(woord)) return woord;
      const enkelvoud = /(?:ie|[^aeiou]e|eau|io|[aeo]ij)s$/.test(woord) &&
        !/(?:adv|verl|p?rec|serv|^v|^l|fr|^k)ies$|(?:proces|succes|gres|adres|expres|fles|prinses|^.?.es)$/.test(woord);
      const kaal = porter(enkelvoud ? woord.slice(0, -1) : woord);
      if (kaal.length < 4) return kaal;
      return kaal.replace(/v$/, "f").replace(/z$/, "s").replace(/(.)\1$/, "$1").replace(/([aeou])\1([^aeiou])$/, "$1$2");
    };
    const reken = (woord) => {
      if (stil.has(woord)) return woord;
      const kern = kernVan(grond(woord));
      return !stil.has(kern) ? kern : woord === `${kern}s` ? woord : `${kern}'`;
    };
    const stam = (woord) => kast.get(woord) ?? kast.set(woord, reken(woord)).get(woord);
    return { grond, stam };
  };
  globalThis.meerdoenTaal = { vouw, woordenVan, afstand, stammer };
})();
