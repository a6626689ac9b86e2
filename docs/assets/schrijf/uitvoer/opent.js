// Het blok onder aan een Markdown-bestand: `Schrijf.werkblok(werk)` schrijft het, en
// `Schrijf.opent(tekst)` geeft het werk terug, of `{ fout: zin }` als dat niet kan. Erboven staat een
// som van de leesbare tekst: `Schrijf.isVeranderd(tekst)` zegt of die buiten de schrijftafel
// veranderde, en niets (null) als dat niet te zien is.
{
  const VERSIE = 1;
  const GROOTSTE = 8_000_000;
  const BREED = 76;
  const BLOK = /<!--\s*schrijftafel:(\d{1,6}):([0-9a-f]{8})\s([\s\S]*?)-->/g;
  const BEGIN = "<!-- schrijftafel:";
  const UITLEG = "Hieronder bewaart de schrijftafel uw keuze en uw eigen zinnen. Laat dit blok heel.";
  const UITLEG_MET_SOM = /<!--[^<>]*?Tekst:\s+([0-9a-f]{8})\s+-->/g;
  const ZINNEN = {
    leeg: "Dit bestand is leeg. Kies het Markdown-bestand (.md) dat u op de schrijftafel bewaarde.",
    groot: "Dit bestand is te groot. Een bestand van de schrijftafel is hooguit 8 miljoen tekens.",
    zip: "Dit is een tekstdocument zoals .odt of .docx. De schrijftafel opent alleen het Markdown-bestand (.md).",
    pdf: "Dit is een pdf. De schrijftafel opent alleen het Markdown-bestand (.md).",
    vreemd: "Dit bestand komt niet van de schrijftafel: het blok onderaan ontbreekt.",
    afgeknipt: "Het blok onder aan dit bestand is niet heel. Misschien is het bestand afgeknipt.",
    kapot: "Het blok onder aan dit bestand is veranderd en niet meer te lezen. Hebt u nog een oudere kopie?",
    nieuwer: "Dit bestand komt van een nieuwere schrijftafel. Haal deze pagina opnieuw op en probeer het nog eens.",
  };

  /** Alleen een gewone waarde met namen: geen lijst, geen tekst, niets. */
  const isWerk = (waarde) => typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
  const naarLetters = (bytes) => {
    let uit = "";
    for (let plaats = 0; plaats < bytes.length; plaats += 8192) uit += String.fromCharCode(...bytes.subarray(plaats, plaats + 8192));
    return btoa(uit);
  };
  const naarBytes = (letters) => Uint8Array.from(atob(letters), (teken) => teken.charCodeAt(0));
  const inHex = (getal) => getal.toString(16).padStart(8, "0");

  // Wat een editor uit zichzelf verandert, telt niet: wit, regeleinden en tekens van opmaak.
  const leessom = (leesbaar) => inHex(Schrijf.som(new TextEncoder().encode(leesbaar.normalize().replace(/[\s\\*_#>+\uFEFF-]/g, ""))));

  /** Het blok als commentaar, dat een programma voor Markdown niet toont. */
  const werkblok = (werk, leesbaar = "") => {
    const bytes = new TextEncoder().encode(JSON.stringify(werk ?? {}));
    const regels = naarLetters(bytes).match(new RegExp(`.{1,${BREED}}`, "g"));
    return `<!-- ${UITLEG} Tekst: ${leessom(leesbaar)} -->\n${BEGIN}${VERSIE}:${inHex(Schrijf.som(bytes))}\n${regels.join("\n")}\n-->`;
  };

  const lees = (som, letters) => {
    try {
      const bytes = naarBytes(letters.replace(/[\s>]/g, ""));
      if (inHex(Schrijf.som(bytes)) !== som) return { fout: ZINNEN.kapot };
      const werk = JSON.parse(new TextDecoder().decode(bytes), (naam, waarde) => (naam === "__proto__" ? undefined : waarde));
      return isWerk(werk) ? werk : { fout: ZINNEN.kapot };
    } catch {
      return { fout: ZINNEN.kapot };
    }
  };

  const opent = (tekst) => {
    if (typeof tekst !== "string" || !tekst.trim()) return { fout: ZINNEN.leeg };
    if (tekst.length > GROOTSTE) return { fout: ZINNEN.groot };
    if (tekst.startsWith("PK\u0003\u0004")) return { fout: ZINNEN.zip };
    if (tekst.startsWith("%PDF-")) return { fout: ZINNEN.pdf };
    const begin = tekst.lastIndexOf(BEGIN);
    if (begin < 0) return { fout: ZINNEN.vreemd };
    const blok = [...tekst.slice(begin).matchAll(BLOK)].at(-1);
    if (!blok) return { fout: ZINNEN.afgeknipt };
    if (Number(blok[1]) > VERSIE) return { fout: ZINNEN.nieuwer };
    return lees(blok[2], blok[3]);
  };

  const isVeranderd = (tekst) => {
    const uitleg = [...tekst.matchAll(UITLEG_MET_SOM)].at(-1);
    const blok = [...tekst.matchAll(BLOK)].at(-1);
    if (!uitleg || !blok || blok.index < uitleg.index) return null;
    return leessom(tekst.slice(0, uitleg.index) + tekst.slice(blok.index + blok[0].length)) !== uitleg[1];
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { werkblok, opent, isVeranderd });
}
