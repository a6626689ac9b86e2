// Wat een regel aan haar vorm verraadt: opsomming, kop, paginanummer of inhoudsopgave.
// Zoals src/kennisbank/scan/lezers/vorm.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  vorm: (() => {
    const TEKEN = /^(?:[•◦▪▫■□●○‣⁃∙·›»➢➔➤✓✔✗→❖♦–—*+-]|o(?= [A-Z]))\s+(?=\S)/u;
    const NUMMER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z])\.)\s+(?=\S)/u;
    const KOPNUMMER = /^(?:\d{1,2}(?:\.\d{1,2})+\.?|(?:hoofdstuk|deel|paragraaf)\s+\d+\.?|[IVX]+\.)\s+(?=\S)/iu;
    const PAGINANUMMER = /^[-–—|\s]*(?:(?:pagina|bladzijde|blz\.?|pag\.?|p\.)\s*)?\d{1,3}(?:\s*(?:van|\/|\||-)\s*\d{1,3})?[-–—|\s]*$/iu;
    const STIPPELLIJN = /(?:\.{4,}|(?:\s?\.){5,}|…{2,}|_{4,})\s*\d{0,3}\s*$/u;
    const LANGSTE_KOP = 90;
    const LANGSTE_NUMMER = 30;
    const zonder = (patroon) => (tekst) => {
      const begin = patroon.exec(tekst);
      return begin ? tekst.slice(begin[0].length) : null;
    };
    const zonderTeken = zonder(TEKEN);
    const zonderNummer = zonder(NUMMER);
    const opgesomd = (tekst) => zonderTeken(tekst) ?? zonderNummer(tekst);
    const isKopnummer = (tekst) => KOPNUMMER.test(tekst);
    const lijktKop = (tekst) => {
      if (!tekst || tekst.length > LANGSTE_KOP || ".,;:!?-…".includes(tekst.at(-1)) || tekst.includes(" | ")) return false;
      if (isKopnummer(tekst)) return true;
      const letter = /\p{L}/u.exec(tekst);
      return Boolean(letter) && /\p{Lu}/u.test(letter[0]) && tekst.split(/\s+/).filter(Boolean).length <= 10;
    };
    const isPaginanummer = (tekst) => tekst.length <= LANGSTE_NUMMER && PAGINANUMMER.test(tekst);
    const isInhoudsopgave = (tekst) => STIPPELLIJN.test(tekst.slice(-LANGSTE_KOP));
    return { zonderTeken, zonderNummer, opgesomd, isKopnummer, lijktKop, isPaginanummer, isInhoudsopgave, LANGSTE_KOP };
  })(),
});
