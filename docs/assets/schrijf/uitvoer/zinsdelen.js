// Wat elke uitvoer van een stuk moet weten: waar een invulplek zit, welke noot genoemd wordt, en
// hoe tekst van een lezer gewone tekst blijft. Raakt geen document aan.
{
  const INVULPLEK = /\[[^[\]\n]{1,200}\]/gu;
  const VREEMD = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
  const NAMEN = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

  /** De tekst zonder tekens die in XML en HTML niet mogen; regeleinden zijn overal gelijk. */
  const net = (tekst) => String(tekst ?? "").replace(/\r\n?/g, "\n").replace(VREEMD, "�");

  /** De tekst zoals zij in XML of HTML staat, ook in een attribuut. */
  const veilig = (tekst) => net(tekst).replace(/[&<>"]/g, (teken) => NAMEN[teken]);

  /** Een zin in stukken: gewone tekst en invulplekken. Een lege zin is in haar geheel een invulplek. */
  const zinsdelen = (zin) => {
    const tekst = net(zin.tekst).trim();
    const gevonden = [...tekst.matchAll(INVULPLEK)];
    if (zin.leeg && !gevonden.length) return [{ tekst: `[${tekst || "…"}]`, invul: true }];
    const delen = [];
    let plaats = 0;
    for (const plek of gevonden) {
      delen.push({ tekst: tekst.slice(plaats, plek.index), invul: false }, { tekst: plek[0], invul: true });
      plaats = plek.index + plek[0].length;
    }
    return [...delen, { tekst: tekst.slice(plaats), invul: false }].filter((een) => een.tekst);
  };

  /** De noten bij een zin die echt bestaan. */
  const notenBij = (zin, stuk) =>
    [zin.noot ?? []].flat().map((nummer) => (stuk.noten ?? []).find((een) => een.nummer === nummer)).filter(Boolean);

  /** Het adres als het een gewoon webadres is, anders niets: alleen dat wordt een link. */
  const webadres = (adres) => {
    if (!/^https?:\/\//i.test(adres ?? "")) return "";
    try {
      return new URL(adres).href.replace(/[()'|]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`);
    } catch {
      return "";
    }
  };

  /** De delen van een stuk, met bovenaan de titel als die er nog niet als kop staat. */
  const delenVan = (stuk) => {
    const [eerste] = stuk.delen;
    if (eerste?.soort === "kop" && eerste.niveau === 1) return stuk.delen;
    return [{ soort: "kop", niveau: 1, tekst: stuk.titel }, ...stuk.delen];
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { net, veilig, zinsdelen, notenBij, webadres, delenVan });
}
