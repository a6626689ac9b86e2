// Van een tekst of een bestand naar alinea's, of één zin die zegt waarom er niets te lezen is.
// Zoals src/kennisbank/scan/lezers/lees.py, met dezelfde zinnen.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, (() => {
  const MEESTE_TEKENS = 1_500_000;
  const MEESTE_REGELS = 60_000;
  const MEESTE_BLADEN = 600;
  const MEESTE_OPMAAK = 500_000;
  const GROOTSTE_BESTAND = 60_000_000;
  const GROOTSTE_TEKSTBESTAND = 6_000_000;
  const DEEL_VREEMD = 0.08;
  const VREEMDE_WOORDEN = new Set(("the and to that will for with are this from our be und der das ist mit wir dass nicht ein eine zu auf " +
    "les et que la le nous une du est dans pour sur el los las una por con para del y fan it yn foar wy oan wurdt ús hat har").split(" "));
  const MINSTE_WOORDEN = 60;
  const VREEMD = 0.02;
  const BEWAAR = "geef het akkoord als pdf, docx, odt, md of txt.";
  const ZINNEN = {
    leeg: "Dit bestand is leeg.",
    teLang: "Dit bestand is te lang voor een akkoord: meer dan vijfhonderd bladzijden tekst.",
    teGroot: "Dit bestand is te groot; geef alleen het akkoord, zonder bijlagen of foto's.",
    geenTekst: `Dit bestand bevat geen tekst; ${BEWAAR}`,
    webpagina: `Dit is een webpagina; kopieer de tekst naar een txt-bestand, of ${BEWAAR}`,
    nietNederlands: "Deze tekst is niet in het Nederlands; de scan leest alleen Nederlands.",
    nietsGeplakt: "Er staat nog geen tekst. Plak haar in het vak, of kies een bestand.",
    onleesbaar: "Dit bestand is niet te openen. Kopieer de tekst en plak haar in het vak.",
  };
  const PLAATJE = "Dit bestand bevat geen tekst: het is een plaatje.";
  const INGEPAKT = `Dit is een ingepakt bestand; ${BEWAAR}`;
  const ANDERS = [
    [[0xd0, 0xcf, 0x11, 0xe0], `Dit is een oud of beveiligd Word-bestand; ${BEWAAR}`],
    [[0x7b, 0x5c, 0x72, 0x74, 0x66], `Dit is een rtf-bestand; ${BEWAAR}`],
    [[0x89, 0x50, 0x4e, 0x47], PLAATJE], [[0xff, 0xd8, 0xff], PLAATJE], [[0x47, 0x49, 0x46, 0x38], PLAATJE],
    [[0x49, 0x49, 0x2a, 0x00], PLAATJE], [[0x4d, 0x4d, 0x00, 0x2a], PLAATJE],
    [[0x1f, 0x8b], INGEPAKT], [[0x37, 0x7a, 0xbc, 0xaf], INGEPAKT], [[0x52, 0x61, 0x72, 0x21], INGEPAKT],
  ];
  const fout = (zin) => ({ fout: zin });
  const tel = (tekst, teken) => tekst.split(teken).length - 1;
  const isNederlands = (regels) => {
    const woorden = regels.flatMap(({ tekst }) => tekst.toLowerCase().match(/[\p{L}\p{Nl}\p{No}]+/gu) ?? []);
    if (woorden.length < MINSTE_WOORDEN) return true;
    if (woorden.filter((woord) => /^[a-zà-ɏ]/iu.test(woord)).length * 2 < woorden.length) return false;
    const eigen = woorden.filter((woord) => globalThis.Scan.KLEIN.has(woord)).length;
    const vreemd = woorden.filter((woord) => VREEMDE_WOORDEN.has(woord)).length;
    return vreemd <= eigen || vreemd < DEEL_VREEMD * woorden.length;
  };
  const getoetst = (alle) => {
    if (alle.fout) return alle;
    const regels = alle.filter(({ tekst }) => tekst.trim());
    if (!regels.length) return fout(ZINNEN.leeg);
    if (regels.reduce((som, { tekst }) => som + tekst.length, 0) > MEESTE_TEKENS) return fout(ZINNEN.teLang);
    return isNederlands(regels) ? { regels } : fout(ZINNEN.nietNederlands);
  };

  /** De alinea's van een tekst die iemand plakt of die in een tekstbestand staat. */
  const leesTekst = (tekst, isMarkdown = false) => {
    const { leesMarkdown, leesPlat, lijktMarkdown } = globalThis.Scan;
    if (!tekst.trim()) return fout(ZINNEN.nietsGeplakt);
    if (tekst.length > MEESTE_TEKENS) return fout(ZINNEN.teLang);
    if ((tekst.match(/[\0-\x08\ufffd]/g) ?? []).length > VREEMD * tekst.length) return fout(ZINNEN.geenTekst);
    if (tel(tekst, "\n") > MEESTE_REGELS || tel(tekst, "\f") > MEESTE_BLADEN) return fout(ZINNEN.teLang);
    const alsMarkdown = tekst.length <= MEESTE_OPMAAK && (isMarkdown || lijktMarkdown(tekst));
    return getoetst(alsMarkdown ? leesMarkdown(tekst) : leesPlat(tekst));
  };
  const ontcijferd = (bytes) => {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder("windows-1252").decode(bytes);
    }
  };
  const begintMet = (bytes, begin) => begin.every((byte, n) => bytes[n] === byte);

  /** De alinea's van een bestand; `basis` is de weg naar de hoofdmap van de site. */
  const leesBestand = async (bestand, basis) => {
    if (bestand.size > GROOTSTE_BESTAND) return fout(ZINNEN.teGroot);
    let bytes;
    try {
      bytes = new Uint8Array(await bestand.arrayBuffer());
    } catch {
      return fout(ZINNEN.onleesbaar);
    }
    if (bytes.every((byte) => [0, 9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xff, 0xfe].includes(byte))) return fout(ZINNEN.leeg);
    const kop = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
    if (kop.includes("%PDF-")) return getoetst(await globalThis.Scan.leesPdf(bytes, basis));
    if (kop.startsWith("PK")) return getoetst(await globalThis.Scan.leesArchief(bytes));
    const ander = ANDERS.find(([begin]) => begintMet(bytes, begin));
    if (ander) return fout(ander[1]);
    if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body)\b/i.test(kop)) return fout(ZINNEN.webpagina);
    if (bytes.length > GROOTSTE_TEKSTBESTAND) return fout(ZINNEN.teGroot);
    return leesTekst(ontcijferd(bytes), /\.(?:md|markdown)$/i.test(bestand.name));
  };
  return { leesTekst, leesBestand, ZINNEN, MEESTE_BLADEN, MEESTE_TEKENS };
})());
