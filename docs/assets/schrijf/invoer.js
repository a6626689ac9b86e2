// Wat de lezer zelf typte als deel van een zin: zijn leestekens gaan eraf, en wat er nog bij moet
// komt erbij. Raakt geen document aan.
{
  const SLOT = /[\s.,;:]+$/;
  const EIND = /[.!?…]["”’')]*$/;
  const opEenRegel = (tekst) => (tekst ?? "").trim().replace(/\s+/g, " ");
  const groot = (tekst) => tekst.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

  /** Een hele zin: met een hoofdletter, en een leesteken als er nog geen staat. */
  const alsZin = (tekst, teken = ".") => {
    const net = opEenRegel(tekst);
    return EIND.test(net) ? net : net && `${net.replace(SLOT, "")}${teken}`;
  };
  const alsVraag = (tekst) => alsZin(tekst, "?");

  /** Een punt in een rij van een motie: altijd één puntkomma; een vraagteken blijft. */
  const alsPunt = (tekst) => {
    const kaal = opEenRegel(tekst).replace(/[\s.,;:!]+$/, "");
    return kaal.endsWith("?") ? kaal : `${kaal};`;
  };

  /** Het agendapunt midden in een zin: ‘7b’ wordt ‘agendapunt 7b’. */
  const agendapunt = (tekst) => {
    const kaal = opEenRegel(tekst).replace(SLOT, "");
    if (/^\d{1,3}(\.\d+)*\.?[a-z]?$/i.test(kaal)) return `agendapunt ${kaal}`;
    const los = /^(\d{1,3}(?:\.\d+)*[a-z]?)[.:)] (.+)$/i.exec(kaal);
    if (los) return `agendapunt ${los[1]}, ${los[2]}`;
    return /[!?]$/.test(kaal) ? `‘${kaal}’` : kaal;
  };

  const NIETS = "(geen|niets|niks|nihil|nul|nvt|gratis|kosteloos|niet van toepassing|niet nodig|kostenneutraal|budgetneutraal|0|€ ?0)(,-|,00)?";
  const BIJ = "( extra| aparte| bijkomende)?( kosten| geld| dekking| middelen| euro)?( nodig)?";
  const KOST = "((dit|het|de|deze)( motie| voorstel| besluit| amendement)? )?(kost|kosten|is|zijn|er is|er zijn)( de gemeente)?( dus)? ";
  const GRATIS = new RegExp(`^(${KOST})?${NIETS}${BIJ}$`, "i");
  const ONBEKEND = /^(p ?m|[\s\p{P}]+|(dat )?weet ik( nog)? niet|geen idee|((zijn|is) )?(nog )?(niet bekend|onbekend|te bepalen|uit te zoeken))$/iu;
  const RAMEN = /^((laat )?het college (de kosten |dit )?(laten )?ramen|(een )?raming( door het college)?)$/i;
  const BEDRAG = /^(€ ?\d|\d[\d.,]* ?(euro|k|duizend|miljoen|ton)?\b)/i;
  const ALS_BRON = /^(ten laste van|uit|van) /i;
  const ALS_WEG = /^(binnen|via|door|met|in|bij) /i;
  const WERKWOORD = /\b(komt|komen|wordt|worden|kost|betaalt|betalen|raamt|ramen|dekt|dekken|valt|vallen|is|zijn|moet|moeten|gaat|gaan|zoekt|kan|kunnen)\b/i;
  const kleinLidwoord = (tekst) =>
    tekst.replace(/^(De|Het|Een|Ten|Uit|Van|Binnen|Via|Door|Met|In|Bij|Post|Reserve)\b/, (woord) => woord.toLowerCase())
      .replace(/\bAlgemene (?=reserve|middelen)/, "algemene ")
      .replace(/^(ten laste van )?(?=(algemene )?(reserves?|middelen|begroting|jaarrekening)\b)/i, "$1de ");

  const zinVan = (kaal) => {
    const [eerste, rest] = /^([^.!?,;]+)[.!?,;] (.+)$/.exec(kaal)?.slice(1) ?? [kaal, ""];
    if (GRATIS.test(eerste)) return ["niets", ["Dit kost geen geld.", alsZin(groot(rest))].filter(Boolean).join(" ")];
    if (ONBEKEND.test(kaal)) return ["onbekend", "De kosten zijn nog niet bekend."];
    if (RAMEN.test(kaal)) return ["bron", "Het college raamt de kosten en legt die aan de raad voor."];
    if (/[.!?] \S/.test(kaal)) return ["bron", alsZin(groot(kaal))];
    if (BEDRAG.test(kaal)) return [/\b(laste|uit)\b/.test(kaal) ? "bron" : "bedrag", `De kosten zijn ${kaal}${/^[\d.,]+$/.test(kaal) ? " euro" : ""}.`];
    if (/^(geen|niet|nog|nee)\b/i.test(kaal)) return ["onbekend", alsZin(groot(kaal))];
    if (/^wordt gedekt /i.test(kaal)) return ["bron", alsZin(kaal.replace(/^wordt/i, "De kosten worden"))];
    const klein = kleinLidwoord(kaal);
    if (ALS_BRON.test(klein)) return ["bron", `De kosten komen ${klein}.`];
    if (ALS_WEG.test(klein)) return ["bron", `De kosten worden gedekt ${klein}.`];
    if (WERKWOORD.test(kaal)) return ["bron", alsZin(groot(kaal))];
    if (/\blaste\b/.test(kaal)) return ["bron", `De dekking komt ${klein}.`];
    return ["bron", `De kosten komen ten laste van ${klein}.`];
  };

  /** Wat de lezer over de dekking zei: `{ soort, zin }`; soort is niets, onbekend, bedrag, bron of "". */
  const dekkingVan = (tekst) => {
    const net = opEenRegel(tekst).replace(/\bt\.?l\.?v\.? /i, "ten laste van ").replace(/\b([np])\.(?=[vm]\.?)/gi, "$1")
      .replace(/\bnv\.t\b/gi, "nvt").replace(/^(dekking|kosten): ?/i, "").replace(/^(ten laste van): /i, "$1 ").replace(/[\s.,;:!]+$/, "");
    if (!net) return { soort: "", zin: "" };
    const [soort, zin] = zinVan(net);
    return { soort, zin };
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { opEenRegel, groot, alsZin, alsVraag, alsPunt, agendapunt, dekkingVan });
}
