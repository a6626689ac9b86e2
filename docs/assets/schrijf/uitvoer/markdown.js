// Een stuk als Markdown: `Schrijf.markdown(stuk)`. Leesbaar in elk programma, met onderaan het blok
// waaruit de schrijftafel later alles terugleest (opent.js).
{
  /** Tekst waarin niets van Markdown of HTML nog iets doet. */
  const gewoon = (tekst) => Schrijf.net(tekst)
    .replace(/[\\`*_<|~]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/\[\^/g, "\\[^")
    .replace(/\](?=[([:])/g, "\\]");
  /** Wat aan het begin van een regel een kop, lijst of citaat zou worden, blijft tekst. */
  const regelbegin = (tekst) => tekst
    .replace(/^[ \t]+/gm, "")
    .replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+$|-{2,}$)/gm, "\\$1")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, "$1\\$2");
  const lopend = (tekst) => regelbegin(gewoon(tekst).trim()).replace(/\n+/g, "\\\n");

  const gemarkeerd = (zin) => Schrijf.zinsdelen(zin)
    .map((deel) => (deel.invul ? `**${gewoon(deel.tekst)}**` : gewoon(deel.tekst))).join("");
  const zinnen = (lijst, stuk) => regelbegin(lijst
    .map((zin) => gemarkeerd(zin) + Schrijf.notenBij(zin, stuk).map(({ nummer }) => `[^${nummer}]`).join(""))
    .filter(Boolean).join(" ")).replace(/\n+/g, "\\\n");
  const punt = (teken, tekst) => `${teken} ${tekst.replaceAll("\n", `\n${" ".repeat(teken.length + 1)}`)}`;

  const SOORTEN = {
    kop: (deel) => `${"#".repeat(deel.niveau)} ${gemarkeerd(deel).replace(/\s+/g, " ")}`,
    alinea: (deel, stuk) => zinnen(deel.zinnen, stuk),
    lijst: (deel, stuk) => deel.punten
      .map((lijst, plaats) => punt(deel.genummerd ? `${plaats + 1}.` : "-", zinnen(lijst, stuk))).join("\n"),
    ondertekening: (deel) => deel.regels.map((tekst) => zinnen([{ tekst }], {})).join("\\\n"),
    notitie: (deel) => `> ${lopend(deel.tekst).replaceAll("\n", "\n> ")}`,
  };
  const noot = ({ nummer, tekst, adres }) => {
    const doel = Schrijf.webadres(adres);
    return `[^${nummer}]: ${[lopend(tekst), doel ? `<${doel}>` : gewoon(adres)].filter(Boolean).join(" ").replace(/\\?\n/g, " ")}`;
  };

  const markdown = (stuk) => {
    const delen = Schrijf.delenVan(stuk).map((deel) => SOORTEN[deel.soort]?.(deel, stuk) ?? "");
    const noten = Schrijf.genoemdeNoten(stuk).map(noot).join("\n");
    const leesbaar = [...delen, noten].filter(Boolean).join("\n\n");
    return `${[leesbaar, Schrijf.werkblok(stuk.werk, leesbaar)].filter(Boolean).join("\n\n")}\n`;
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { markdown });
}
