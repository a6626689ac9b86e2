// Een stuk als platte tekst: `Schrijf.platteTekst(stuk)`, om in een bericht of formulier te plakken.
// Zonder opmaak blijft de vorm leesbaar: een streep onder de titel, nummers, en onderaan de bronnen.
{
  const zin = (een, stuk) => {
    const tekst = Schrijf.zinsdelen(een).map((deel) => deel.tekst).join("");
    return tekst + Schrijf.notenBij(een, stuk).map(({ nummer }) => ` (${nummer})`).join("");
  };
  const zinnen = (lijst, stuk) => lijst.map((een) => zin(een, stuk)).filter(Boolean).join(" ");
  /** Een punt van een lijst; wat op een nieuwe regel komt, springt in. */
  const punt = (teken, tekst) => `${teken} ${tekst.replaceAll("\n", `\n${" ".repeat(teken.length + 1)}`)}`;

  const kop = (deel) => {
    const tekst = Schrijf.zinsdelen(deel).map((een) => een.tekst).join("").replaceAll("\n", " ");
    return deel.niveau === 1 ? `${tekst}\n${"=".repeat(Math.min([...tekst].length, 72))}` : tekst;
  };
  const SOORTEN = {
    kop,
    alinea: (deel, stuk) => zinnen(deel.zinnen, stuk),
    lijst: (deel, stuk) => deel.punten
      .map((lijst, plaats) => punt(deel.genummerd ? `${plaats + 1}.` : "-", zinnen(lijst, stuk))).join("\n"),
    ondertekening: (deel) => deel.regels.map(Schrijf.net).join("\n"),
    notitie: (deel) => `Notitie: ${Schrijf.net(deel.tekst).trim()}`,
  };

  /** De noten die in het stuk genoemd worden, in hun eigen volgorde. */
  const genoemd = (stuk) => {
    const alle = stuk.delen.flatMap((deel) => [deel.zinnen ?? [], ...(deel.punten ?? [])].flat());
    const gebruikt = new Set(alle.flatMap((een) => Schrijf.notenBij(een, stuk)));
    return (stuk.noten ?? []).filter((een) => gebruikt.has(een));
  };
  const bronnen = (stuk) => {
    const regels = genoemd(stuk).map(({ nummer, tekst, adres }) => punt(`${nummer}.`, [tekst, adres].map(Schrijf.net).filter(Boolean).join(" ")));
    return regels.length ? ["Bronnen", regels.join("\n")] : [];
  };

  const platteTekst = (stuk) => {
    const delen = Schrijf.delenVan(stuk).map((deel) => SOORTEN[deel.soort]?.(deel, stuk) ?? "");
    return `${[...delen, ...bronnen(stuk)].filter(Boolean).join("\n\n")}\n`;
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { platteTekst, genoemdeNoten: genoemd });
}
