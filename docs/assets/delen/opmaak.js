// Leest lichte Markdown zoals src/kennisbank/model/markdown.py: welke links, koppen en gewone
// woorden er in een tekst staan. De regels zijn hier al kaal: zonder spaties vooraan of achteraan.
(globalThis.meerdoenDelen ??= {}).opmaak = (() => {
  const IN_EEN_LIJST = /^(?:>[ ]?|[-*+](?: +|$)|\d{1,9}[.)](?: +|$))/;
  const KOP = /^(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$/;
  const HEK = /^(`{3,})[^`]*$|^(~{3,})/;
  const STREEP = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
  const ONDERAAN = /^\[((?:[^\[\]\\]|\\.)*[^\s\[\]\\](?:[^\[\]\\]|\\.)*)\]:[ \t]*(<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;
  const LEESTEKEN = /[!-/:-@[-`{-~]/;
  const TEKENNAAM = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});/iy;
  const ADRES_IN_HAKEN = /<([a-z][a-z0-9+.-]{1,31}:[^<>\x00-\x20]*)>/iy;
  const POST_IN_HAKEN = /<([a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*)>/iy;
  const ACHTER_DE_LINK = /\s*(?:\s(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))\s*)?\)/y;

  const op = (patroon, tekst, plaats) => {
    patroon.lastIndex = plaats;
    return patroon.exec(tekst);
  };
  const zonderStreep = (adres) => adres.replace(/\\([!-/:-@[-`{-~])/g, "$1");

  // Het adres tussen ronde haken achter ](, en waar de link ophoudt; niets als het geen link is.
  const doelOp = (tekst, begin) => {
    let i = begin + tekst.slice(begin).match(/^\s*/)[0].length, diep = 0;
    const eerste = i;
    if (tekst[i] === "<") {
      while (++i < tekst.length && tekst[i] !== ">" && tekst[i] !== "<" && tekst[i] !== "\n") if (tekst[i] === "\\") i += 1;
      if (tekst[i] !== ">") return null;
      const eind = op(ACHTER_DE_LINK, tekst, i + 1);
      return eind && { adres: zonderStreep(tekst.slice(eerste + 1, i)), na: i + 1 + eind[0].length };
    }
    for (; i < tekst.length && tekst[i] > " " && tekst[i] !== "\x7f"; i += 1) {
      if (tekst[i] === "\\" && LEESTEKEN.test(tekst[i + 1] ?? "")) i += 1;
      else if (tekst[i] === "(") diep += 1;
      else if (tekst[i] === ")" && diep-- === 0) break;
    }
    const eind = diep > 0 ? null : op(ACHTER_DE_LINK, tekst, i);
    return eind && { adres: zonderStreep(tekst.slice(eerste, i)), na: i + eind[0].length };
  };

  // De links en de gewone woorden in één stuk lopende tekst.
  const regel = (tekst) => {
    const links = [], stukken = [], open = [];
    let i = 0;
    while (i < tekst.length) {
      const teken = tekst[i];
      let stap = null;
      if (teken === "\\" && LEESTEKEN.test(tekst[i + 1] ?? "")) stap = [2, ""];
      else if (teken === "`") {
        const rij = /`+/y.exec(tekst.slice(i))[0];
        const eind = [...tekst.slice(i + rij.length).matchAll(/`+/g)].find(([een]) => een === rij);
        stap = eind ? [rij.length * 2 + eind.index, ""] : [rij.length, rij];
      } else if (teken === "<") {
        const adres = op(ADRES_IN_HAKEN, tekst, i), post = op(POST_IN_HAKEN, tekst, i);
        if (adres ?? post) {
          links.push(adres ? adres[1] : `mailto:${post[1]}`);
          stap = [(adres ?? post)[0].length, (adres ?? post)[1]];
        }
      } else if (teken === "&") {
        const naam = op(TEKENNAAM, tekst, i);
        if (naam) stap = [naam[0].length, ""];
      } else if (teken === "[") open.push({ plaats: stukken.length, mag: true });
      else if (teken === "]" && open.length) {
        const begin = open.pop();
        const doel = begin.mag && tekst[i + 1] === "(" ? doelOp(tekst, i + 2) : null;
        if (doel) {
          links.push(doel.adres);
          stukken[begin.plaats] = "";
          for (const een of open) een.mag = false;
          stap = [doel.na - i, ""];
        }
      }
      stukken.push(stap ? stap[1] : teken);
      i += stap ? stap[0] : 1;
    }
    return { links, woorden: stukken.join("") };
  };

  // De blokken van een tekst: alinea's en koppen; wat tussen hekken met ``` staat telt niet.
  const blokken = (tekst) => {
    const uit = [];
    let alinea = [], hek = "", diep = false;
    const sluit = (kop) => {
      const inhoud = alinea.join("\n");
      alinea = [];
      if (inhoud) uit.push({ inhoud, kop, los: !diep });
      diep = false;
    };
    for (const hele of tekst.split("\n")) {
      let rest = hele, erin;
      if (hek && !(diep && !rest.startsWith(">"))) {
        if (rest.startsWith(hek) && !rest.replaceAll(hek[0], "").trim()) hek = "";
        continue;
      }
      if (hek) {
        hek = "";
        diep = false;
      }
      const onderstreept = alinea.length && !diep && /^(=+|-+)[ \t]*$/.exec(rest);
      if (onderstreept) {
        sluit(rest[0] === "=" ? 1 : 2);
        continue;
      }
      while (!STREEP.test(rest) && (erin = IN_EEN_LIJST.exec(rest))) {
        const midden = alinea.length && (/^\d/.test(erin[0]) ? !/^1[.)]/.test(erin[0]) || erin[0] === rest : erin[0] === rest && rest !== ">");
        if (midden) break;
        sluit();
        diep = true;
        rest = rest.slice(erin[0].length);
      }
      const kop = KOP.exec(rest), begin = HEK.exec(rest), los = !alinea.length && ONDERAAN.exec(rest);
      if (kop) {
        sluit();
        uit.push({ inhoud: kop[2] ?? "", kop: kop[1].length });
      } else if (begin) {
        sluit();
        diep = rest !== hele;
        hek = begin[1] ?? begin[2];
      } else if (!rest || STREEP.test(rest)) sluit();
      else if (los) uit.push({ inhoud: "", onderaan: zonderStreep(los[2].replace(/^<|>$/g, "")) });
      else alinea.push(rest);
    }
    sluit();
    return uit;
  };

  // Eén regel telt ook zoals hij midden in een zin zou staan.
  const stukken = (tekst) => {
    const rij = blokken(tekst), gewoneAlinea = rij.length === 1 && rij[0].los && !rij[0].kop;
    return tekst.includes("\n") || gewoneAlinea ? rij : [...rij, { inhoud: tekst }];
  };
  const links = (tekst) => [...new Set(stukken(tekst).flatMap(({ inhoud, onderaan }) =>
    onderaan === undefined ? regel(inhoud).links : [onderaan]))];
  const gewoon = (tekst) => stukken(tekst).map(({ inhoud }) => regel(inhoud).woorden).join("\n");
  const koppen = (tekst) => blokken(tekst).filter(({ kop }) => kop)
    .map(({ inhoud, kop }) => ({ niveau: kop, tekst: inhoud }));
  return { links, gewoon, koppen };
})();
