// Een stuk als opgemaakte tekst voor het klembord: `Schrijf.opmaak(stuk)` geeft HTML die een
// tekstprogramma bij plakken als koppen, lijsten en links herkent. Alles van de lezer blijft tekst.
{
  const INVUL = "background-color:#f7e8c4;color:#4d3200;font-weight:bold";
  const lopend = (tekst) => Schrijf.veilig(tekst).replaceAll("\n", "<br>");
  const gemarkeerd = (zin) => Schrijf.zinsdelen(zin)
    .map((deel) => (deel.invul ? `<mark style="${INVUL}">${lopend(deel.tekst)}</mark>` : lopend(deel.tekst))).join("");
  const zinnen = (lijst, stuk) => lijst
    .map((zin) => gemarkeerd(zin) + Schrijf.notenBij(zin, stuk).map(({ nummer }) => `<sup>${Schrijf.veilig(nummer)}</sup>`).join("<sup>, </sup>"))
    .filter(Boolean).join(" ");

  const SOORTEN = {
    kop: (deel) => `<h${deel.niveau}>${gemarkeerd(deel)}</h${deel.niveau}>`,
    alinea: (deel, stuk) => `<p>${zinnen(deel.zinnen, stuk)}</p>`,
    lijst: (deel, stuk) => {
      const naam = deel.genummerd ? "ol" : "ul";
      return `<${naam}>${deel.punten.map((punt) => `<li>${zinnen(punt, stuk)}</li>`).join("")}</${naam}>`;
    },
    ondertekening: (deel) => `<p>${deel.regels.map((tekst) => gemarkeerd({ tekst })).join("<br>")}</p>`,
    notitie: (deel) => `<blockquote><p>${lopend(deel.tekst)}</p></blockquote>`,
  };

  const bron = ({ nummer, tekst, adres }) => {
    const doel = Schrijf.webadres(adres);
    const waar = doel ? ` <a href="${Schrijf.veilig(doel)}">${Schrijf.veilig(adres)}</a>` : lopend(adres ? ` ${adres}` : "");
    return `<p>${Schrijf.veilig(nummer)}. ${lopend(tekst)}${waar}</p>`;
  };
  const bronnen = (stuk) => {
    const regels = Schrijf.genoemdeNoten(stuk).map(bron);
    return regels.length ? `<h2>Bronnen</h2>${regels.join("")}` : "";
  };

  const opmaak = (stuk) => {
    const delen = Schrijf.delenVan(stuk).map((deel) => SOORTEN[deel.soort]?.(deel, stuk) ?? "");
    return `<meta charset="utf-8"><div lang="nl">${delen.join("")}${bronnen(stuk)}</div>`;
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { opmaak });
}
