// Van losse regels naar alinea's, koppen en opsommingen, aan hun plek op het blad te zien.
// Zoals src/kennisbank/scan/lezers/alineas.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  EINDE: [".", "!", "?", ":", ";", "”", ".’"],
  KLEIN: new Set(("de het een en van voor met dat wij we zijn op te niet aan er worden wordt ook naar om bij door " +
    "als uit onze ons die deze hun zij ze kan moet nog over dit").split(" ")),

  /** Alle alinea's op deze bladen; `ruim` is de grootste regelafstand die lopende tekst meestal heeft, in letterhoogten. */
  tekstregels: (bladen, ruim = 1.7) => {
    const { EINDE, KLEIN, vorm } = globalThis.Scan;
    const { LANGSTE_KOP, isKopnummer, lijktKop, opgesomd, zonderNummer, zonderTeken } = vorm;
    const { isKlein, metStreepje, plak } = globalThis.Scan.regeleinde;
    const GROTER = 1.12;
    const WITREGEL = 1.25;
    const WITREGEL_IN_KOP = 1.6;
    const LOOPT_DOOR = 0.3;
    const RUIMSTE = 4;
    const KORT = 0.8;
    const UITGEVULD = 0.3;
    const eindigt = (tekst) => EINDE.some((slot) => tekst.endsWith(slot));
    const tienden = (getal) => Math.round(getal * 10) / 10;
    const paren = bladen.flatMap((blad) => blad.slice(1).map((onder, n) => [blad[n], onder]));
    // De waarde die het vaakst telt; bij gelijke stand de eerste.
    const vaakst = (rij) => {
      const tel = new Map();
      for (const [waarde, keer] of rij) tel.set(waarde, (tel.get(waarde) ?? 0) + keer);
      return [...tel].reduce((a, b) => (b[1] > a[1] ? b : a), [undefined, -1])[0];
    };
    const looptDoor = (voor, na) => {
      if (eindigt(voor) || isKopnummer(na)) return false;
      return "-,".includes(voor.at(-1)) || KLEIN.has(voor.slice(voor.lastIndexOf(" ") + 1).toLowerCase()) || isKlein(na[0]);
    };
    // De afstand tussen twee regels; is zij groot, dan alleen als de zinnen eroverheen lopen.
    const afstandVan = () => {
      const stap = ([boven, onder]) => tienden((onder.y - boven.y) / boven.hoogte);
      const eerlijk = paren.filter(([boven, onder]) => {
        const verschil = onder.y - boven.y;
        return verschil > 0 && verschil < RUIMSTE * boven.hoogte && onder.hoogte === boven.hoogte;
      });
      const gewoon = vaakst(eerlijk.map((paar) => [stap(paar), 1])) ?? ruim;
      if (gewoon <= ruim) return gewoon;
      const lopen = eerlijk.filter((paar) => stap(paar) === gewoon).map(([boven, onder]) => looptDoor(boven.tekst, onder.tekst));
      return lopen.filter(Boolean).length > LOOPT_DOOR * lopen.length ? gewoon : ruim;
    };
    const maat = {
      hoogte: vaakst(bladen.flat().map((een) => [tienden(een.hoogte), een.tekst.length])) ?? 0,
      afstand: afstandVan(),
      uitgevuld: paren.filter(([boven, onder]) => Math.abs(boven.rechts - onder.rechts) < 0.2 * boven.hoogte).length > UITGEVULD * paren.length,
      woorden: metStreepje(bladen.flat().map((een) => een.tekst).join("\n")),
    };

    const isKop = ({ tekst, hoogte, vet }) =>
      hoogte > GROTER * maat.hoogte || (vet && tekst.length <= LANGSTE_KOP && !".;,".includes(tekst.at(-1)));
    // Of de alinea zonder witregel ophoudt: een korte laatste regel, of een kop zonder opmaak.
    const isAf = (alinea, stukje) => {
      const vorige = alinea.at(-1);
      const breedste = Math.max(stukje.rechts, ...alinea.map((een) => een.rechts));
      const begin = Math.min(stukje.links, ...alinea.map((een) => een.links));
      const kort = vorige.rechts - begin < KORT * (breedste - begin);
      const over = maat.uitgevuld && breedste - vorige.rechts > vorige.hoogte;
      if ((kort || over) && eindigt(vorige.tekst) && !isKlein(stukje.tekst[0])) return true;
      return alinea.length === 1 && isKopnummer(vorige.tekst) && kort;
    };
    const hoortBij = (alinea, stukje) => {
      const vorige = alinea.at(-1);
      if (stukje.bijVorige) return true;
      if (opgesomd(stukje.tekst) !== null || isKop(stukje) !== isKop(vorige)) return false;
      if (vorige.bijVorige) return looptDoor(vorige.tekst, stukje.tekst);
      const stap = stukje.y - vorige.y;
      if (Math.abs(stukje.hoogte - vorige.hoogte) > 0.15 * vorige.hoogte) return false;
      if (!(stap > 0 && stap < RUIMSTE * vorige.hoogte)) return !isKop(vorige) && looptDoor(vorige.tekst, stukje.tekst);
      const wit = vorige.hoogte > GROTER * maat.hoogte ? WITREGEL_IN_KOP : WITREGEL;
      return stap <= wit * maat.afstand * vorige.hoogte && !isAf(alinea, stukje);
    };
    // De stukjes als één tekst, cellen van een tabel met een streep ertussen.
    const tekstVan = (alinea) => {
      const regels = [];
      for (const { tekst, bijVorige } of alinea) {
        if (bijVorige && regels.length) {
          const los = opgesomd(`${regels.at(-1)} x`) === "x" ? "" : "|";
          regels.push([regels.pop(), los, tekst].filter(Boolean).join(" "));
        } else regels.push(tekst);
      }
      return plak(regels, maat.woorden);
    };
    const alsRegel = (alinea) => {
      const tekst = tekstVan(alinea);
      const [eerste] = alinea;
      let achter = zonderTeken(tekst);
      if (isKop(eerste) && achter === null) return { tekst, plaats: eerste.plaats, soort: "kop" };
      if (achter === null && !lijktKop(tekst)) achter = zonderNummer(tekst);
      let soort = achter !== null ? "opsomming" : "alinea";
      if (soort === "alinea" && alinea.length === 1 && lijktKop(tekst)) soort = "kop";
      return { tekst: achter || tekst, plaats: eerste.plaats, soort };
    };

    const alineas = [];
    for (const stukje of bladen.flat()) {
      if (alineas.length && hoortBij(alineas.at(-1), stukje)) alineas.at(-1).push(stukje);
      else alineas.push([stukje]);
    }
    return alineas.map(alsRegel);
  },
});
