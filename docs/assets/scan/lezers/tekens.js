// Tekens gelijk getrokken: één spatie, één streepje, letters los en niets wat u niet ziet.
// Zoals src/kennisbank/scan/lezers/tekens.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  gewoneTekens: (() => {
    const LETTERS = { "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st", "\u0133": "ij", "\u0132": "IJ" };
    const STREEPJES = /[\u2010-\u2012\ufe63\uff0d]/g;
    const STIPPEN = /[\uf0b7\uf0a7\uf0fc\uf0d8\uf076\uf0a8\uf02d\uf071]/g; // opsommingstekens van Word
    const ONZICHTBAAR = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u;
    const NIET_GEWOON = /[\p{C}\p{Z}]/gu;
    const WIT = /[\s\x0b\x0c\x1c-\x1f\x85]/;

    const zichtbaar = (teken) => {
      if (teken === " " || teken === "\n") return teken;
      if (WIT.test(teken) && teken !== "\ufeff") return " ";
      return ONZICHTBAAR.test(teken) ? "" : " ";
    };
    /** De tekst met gewone letters, streepjes en spaties; een regeleinde blijft een regeleinde. */
    return (ruw) => {
      let tekst = ruw.replace(/\r\n?/g, "\n");
      if (/[^\x00-\x7f]/.test(tekst)) {
        tekst = tekst.replace(/\u00ad[^\S\n]*(?=\n|$)/g, "-").replaceAll("\u00ad", "")
          .replace(/[\ufb00-\ufb06\u0132\u0133]/g, (letter) => LETTERS[letter])
          .replace(STREEPJES, "-").replace(STIPPEN, "\u2022").normalize("NFC");
      }
      return tekst.replace(NIET_GEWOON, zichtbaar).replace(/[^\S\n]+/g, " ");
    };
  })(),
});
