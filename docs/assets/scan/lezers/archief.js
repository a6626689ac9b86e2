// Een ingepakt document: alleen de delen die wij lezen, en nooit meer dan afgesproken uitgepakt.
// Zoals src/kennisbank/scan/lezers/archief.py en xmlboom.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, (() => {
  const GROOTSTE_DEEL = 30_000_000;
  const MEESTE_DELEN = 5_000;
  const MEESTE_ELEMENTEN = 400_000;
  const DIEPSTE = 200;
  const KAPOT = "Dit bestand is kapot of niet heel binnengekomen; bewaar of download het opnieuw.";
  const BEVEILIGD = "Dit bestand bevat geen tekst die te lezen is: het is beveiligd met een wachtwoord.";
  const TE_GROOT = "Dit bestand is te groot; geef alleen het akkoord, zonder bijlagen of foto's.";
  const VREEMD = "Dit bestand bevat een verwijzing die niet in een tekst hoort en is daarom niet gelezen; " +
    "bewaar het opnieuw met uw tekstverwerker.";
  const GEEN_DOCUMENT = "Dit is een ingepakt bestand of een rekenblad en geen document; geef het akkoord als pdf, docx, odt, md of txt.";
  class Weiger extends Error {}
  const weiger = (zin) => {
    throw new Weiger(zin);
  };

  // De inhoudsopgave achter in het archief: per naam waar het deel staat en hoe het is ingepakt.
  const inhoudVan = (bytes) => {
    const kijk = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let eind = bytes.length - 22;
    while (eind >= 0 && eind > bytes.length - 66_000 && kijk.getUint32(eind, true) !== 0x06054b50) eind -= 1;
    if (eind < 0 || kijk.getUint32(eind, true) !== 0x06054b50) weiger(KAPOT);
    const aantal = kijk.getUint16(eind + 10, true);
    let plek = kijk.getUint32(eind + 16, true);
    const delen = new Map();
    for (let n = 0; n < Math.min(aantal, MEESTE_DELEN); n++) {
      if (plek + 46 > bytes.length || kijk.getUint32(plek, true) !== 0x02014b50) weiger(KAPOT);
      const lengte = kijk.getUint16(plek + 28, true);
      const naam = new TextDecoder().decode(bytes.subarray(plek + 46, plek + 46 + lengte));
      delen.set(naam, {
        op_slot: kijk.getUint16(plek + 8, true) & 1, wijze: kijk.getUint16(plek + 10, true),
        omvang: kijk.getUint32(plek + 20, true), begin: kijk.getUint32(plek + 42, true),
      });
      plek += 46 + lengte + kijk.getUint16(plek + 30, true) + kijk.getUint16(plek + 32, true);
    }
    return delen;
  };
  const uitgepakt = async (stuk) => {
    const lezer = new Blob([stuk]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const stukken = [];
    let totaal = 0;
    for (;;) {
      const { done, value } = await lezer.read().catch(() => weiger(KAPOT));
      if (done) return new Blob(stukken).text();
      totaal += value.length;
      if (totaal > GROOTSTE_DEEL) {
        lezer.cancel().catch(() => {});
        weiger(TE_GROOT);
      }
      stukken.push(value);
    }
  };
  const deelVan = async (bytes, delen, naam) => {
    const deel = delen.get(naam);
    if (!deel) return "";
    if (deel.op_slot) weiger(BEVEILIGD);
    const kijk = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (deel.begin + 30 > bytes.length) weiger(KAPOT);
    const van = deel.begin + 30 + kijk.getUint16(deel.begin + 26, true) + kijk.getUint16(deel.begin + 28, true);
    const stuk = bytes.subarray(van, van + deel.omvang);
    if (deel.wijze === 0) return stuk.length > GROOTSTE_DEEL ? weiger(TE_GROOT) : new TextDecoder().decode(stuk);
    return deel.wijze === 8 ? uitgepakt(stuk) : weiger(KAPOT);
  };
  // Met de kopregel trusted-types leest een browser geen XML zonder een beleid dat daarvoor is. Het blijft hier: wat
  // het doorlaat wordt alleen een los document, waarin niets draait.
  let beleid;
  const ontleed = (tekst) => {
    beleid ??= globalThis.trustedTypes?.createPolicy("meerdoen-stuk", { createHTML: (een) => een });
    return new DOMParser().parseFromString(beleid ? beleid.createHTML(tekst) : tekst, "application/xml");
  };
  // De wortel van het document; een eigen verklaring kan entiteiten hebben, en die lezen wij nooit.
  const xmlBoom = (tekst) => {
    if (/<!DOCTYPE/i.test(tekst)) weiger(VREEMD);
    if ((tekst.match(/<[\p{L}_]/gu) ?? []).length > MEESTE_ELEMENTEN) weiger(TE_GROOT);
    let diep = 0;
    for (const [label] of tekst.matchAll(/<(?:\/[^>]*|[\p{L}_][^>]*)>/gu)) {
      if (!label.endsWith("/>")) diep += label.startsWith("</") ? -1 : 1;
      if (diep > DIEPSTE) weiger(KAPOT);
    }
    const boom = ontleed(tekst);
    return boom.querySelector("parsererror") ? weiger(KAPOT) : boom.documentElement;
  };
  const waarde = (knoop, naam) => [...(knoop?.attributes ?? [])].find((een) => een.localName === naam)?.value ?? "";
  const eerste = (knoop, ...pad) => pad.reduce((hier, naam) => [...(hier?.children ?? [])].find((een) => een.localName === naam) ?? null, knoop);
  // De buitenste elementen met deze naam, hoe diep ook, maar niet in een ander element.
  const alle = (knoop, naam, nietIn = "") => [...knoop.children].flatMap((kind) =>
    kind.localName === naam ? [kind] : kind.localName === nietIn ? [] : alle(kind, naam, nietIn));

  /** De alinea's van een odt of docx, of `{ fout }`. */
  const leesArchief = async (bytes) => {
    try {
      const delen = inhoudVan(bytes);
      const deel = (naam) => deelVan(bytes, delen, naam);
      if (delen.has("word/document.xml")) return globalThis.Scan.leesDocx(await deel("word/document.xml"), await deel("word/styles.xml"));
      const soort = await deel("mimetype");
      if (!delen.has("content.xml") || (soort && !soort.includes("opendocument.text"))) weiger(GEEN_DOCUMENT);
      if ((await deel("META-INF/manifest.xml")).includes("encryption-data")) weiger(BEVEILIGD);
      return globalThis.Scan.leesOdt(await deel("content.xml"));
    } catch (reden) {
      return { fout: reden instanceof Weiger ? reden.message : KAPOT };
    }
  };
  return { leesArchief, xml: { alle, eerste, waarde, xmlBoom } };
})());
