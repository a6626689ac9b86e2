// Eén bladzijde van een pdf in stukjes: waar zij staan, hoe groot de letter is en of die vet is.
// Zoals src/kennisbank/scan/lezers/pdfregel.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  pdfstukjes: (() => {
    const NOOTCIJFER = /(?<=[a-zà-ÿ]{3})\d{1,2}(?=[\s.,;:)]|$)|(?<=[a-zà-ÿ][.,])\d{1,2}(?=\s|$)/g;
    const GAT = 1.5;
    const SPATIES = 2.5;
    const ZEKER = 3.5;
    const SPATIE = 0.15;
    const GEWONE_SPATIE = 0.25;
    const LANGSTE_TEKEN = 8;
    const STREEPJE = 0.3;
    const VER = 50;

    // De pdf-lezer slaat een zacht afbreekstreepje over. In `tekens`, wat er getekend is, staat het nog wel;
    // daarin staat elke tekening op een eigen regel, en `los` is wat niet in één keer met het vorige getekend is.
    const naastTekens = (items, tekens) => {
      let plek = 0;
      const isZacht = /\s*\u00ad/y;
      const neemStreepje = () => {
        isZacht.lastIndex = plek;
        if (!isZacht.test(tekens)) return "";
        plek = isZacht.lastIndex;
        return "-";
      };
      return items.filter(({ str }) => str?.trim()).map((item) => {
        let str = "";
        let los = null;
        for (const teken of item.str.split("")) {
          const ver = teken.trim() ? tekens.slice(plek, plek + VER).indexOf(teken) : -1;
          los ??= teken.trim() ? ver < 0 || tekens.slice(plek, plek + ver).includes("\n") : null;
          if (ver >= 0) plek += ver + 1;
          str += teken + (teken.trim() ? neemStreepje() : "");
        }
        return { ...item, str, los, afgebroken: str.endsWith("-") && !item.str.endsWith("-") };
      });
    };
    const maal = ([a, b, c, d, e, f], [g, h, i, j, k, l]) =>
      [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
    // Een stuk zoals het op het blad staat, met `y` naar beneden; wit eromheen telt niet mee.
    const opBlad = ({ str, width, transform, fontName, afgebroken, los }, blad) => {
      const [a, b, c, d, x, y] = maal(blad, transform);
      const breed = width * Math.hypot(blad[0], blad[1]);
      const voor = str.length - str.trimStart().length;
      const na = str.trimEnd().length;
      const hoogte = Math.max(Math.hypot(c, d), 0.1);
      return {
        tekst: str, y, los, letter: fontName, hoogte, liggend: Math.abs(a) >= Math.abs(b),
        links: x + (breed * voor) / str.length, rechts: x + (breed * na) / str.length + (afgebroken ? STREEPJE * hoogte : 0),
      };
    };
    const zelfdeRegel = (regel, deel) => {
      const [eerste, vorige] = [regel[0], regel.at(-1)];
      const hoogte = Math.max(eerste.hoogte, deel.hoogte);
      return Math.abs(deel.y - eerste.y) < hoogte / 2 && deel.links > vorige.rechts - hoogte / 2;
    };
    const regelsVan = (delen) => delen.reduce((regels, deel) => {
      if (regels.length && zelfdeRegel(regels.at(-1), deel)) regels.at(-1).push(deel);
      else regels.push([deel]);
      return regels;
    }, []);
    const plak = (delen) => delen.reduce((tekst, deel, n) => {
      const vorige = delen[n - 1];
      const los = vorige && deel.links - vorige.rechts > SPATIE * Math.min(deel.hoogte, vorige.hoogte);
      return tekst + (los ? " " : "") + deel.tekst;
    }, "");
    // Een gat breder dan de spaties van deze regel, die uitgevuld kan zijn; een opsommingsteken hoort bij wat volgt.
    const inStukken = (regel) => {
      const { opgesomd } = globalThis.Scan.vorm;
      const [{ hoogte }] = regel;
      const gaten = regel.slice(1).map((deel, n) => deel.links - regel[n].rechts);
      if (!regel.slice(1).some(({ los }, n) => los && gaten[n] > GAT * hoogte)) return [regel];
      const gewoon = regel.flatMap(({ tekst }) => (tekst.trim().match(/\s+/g) ?? []).map(() => GEWONE_SPATIE * hoogte));
      const ruimten = [...gewoon, ...gaten.filter((gat) => gat > SPATIE * hoogte)].sort((a, b) => a - b);
      const midden = ruimten.length > 1 ? ruimten[Math.floor((ruimten.length - 1) / 2)] : 0;
      const grens = Math.min(Math.max(GAT * hoogte, SPATIES * midden), ZEKER * hoogte);
      const stukken = [[regel[0]]];
      regel.slice(1).forEach((deel, n) => {
        const ervoor = plak(regel.slice(0, n + 1)).trim().slice(0, LANGSTE_TEKEN);
        if (gaten[n] > grens && opgesomd(`${ervoor} x`) !== "x") stukken.push([deel]);
        else stukken.at(-1).push(deel);
      });
      return stukken;
    };

    /** De stukjes in de volgorde van het bestand; `blad` is de draaiing en plek van de bladzijde. */
    return ({ items, tekens, blad, plaats, isVet }) => {
      const delen = naastTekens(items, tekens).map((een) => opBlad(een, blad)).filter((een) => een.liggend);
      return regelsVan(delen).flatMap((regel) => inStukken(regel).map((stuk, n) => ({
        tekst: globalThis.Scan.gewoneTekens(plak(stuk)).trim().replace(NOOTCIJFER, ""),
        links: stuk[0].links, rechts: stuk.at(-1).rechts, y: stuk[0].y, hoogte: stuk[0].hoogte, plaats,
        vet: isVet(stuk[0].letter) && isVet(stuk.at(-1).letter), bijVorige: n > 0,
      })).filter(({ tekst }) => tekst));
    };
  })(),
});
