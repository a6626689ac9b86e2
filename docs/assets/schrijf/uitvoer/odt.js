// Een stuk als OpenDocument-tekst: `await Schrijf.odt(stuk)` geeft de bytes van een .odt-bestand dat
// LibreOffice en Word openen, met echte koppen, lijsten, noten en taal.
{
  const LANG = new Set(["akkoord", "leesmap"]);
  const KOPPEN = 4;
  const INHOUD = "Inhoud";
  const KOMMA = '<text:span text:style-name="Footnote_20_anchor">, </text:span>';

  /** Tekst in XML: regeleinden, tabs en meer spaties achter elkaar krijgen hun eigen element. */
  const lopend = (tekst) => Schrijf.veilig(tekst)
    .replaceAll("\n", "<text:line-break/>")
    .replaceAll("\t", "<text:tab/>")
    .replace(/ {2,}/g, (spaties) => ` <text:s text:c="${spaties.length - 1}"/>`);
  const link = (adres, tekst) =>
    `<text:a xlink:type="simple" xlink:href="${Schrijf.veilig(adres)}" text:style-name="Internet_20_link">${lopend(tekst)}</text:a>`;
  const alinea = (stijl, inhoud) => `<text:p text:style-name="${stijl}">${inhoud}</text:p>`;

  /** De eerste keer staat de noot er zelf; daarna wijst een nummer naar haar terug. */
  const noot = (een, gezien) => {
    const eerder = gezien.get(een);
    if (eerder) return `<text:span text:style-name="Footnote_20_anchor"><text:note-ref text:note-class="footnote" text:reference-format="text" text:ref-name="noot${eerder}">${eerder}</text:note-ref></text:span>`;
    gezien.set(een, gezien.size + 1);
    const adres = Schrijf.webadres(een.adres);
    const waar = adres ? link(adres, een.adres) : lopend(een.adres ?? "");
    return `<text:note text:id="noot${gezien.size}" text:note-class="footnote"><text:note-citation>${gezien.size}</text:note-citation>`
      + `<text:note-body>${alinea("Footnote", `${lopend(een.tekst)}${waar ? ` ${waar}` : ""}`)}</text:note-body></text:note>`;
  };
  const gemarkeerd = (zin) => Schrijf.zinsdelen(zin)
    .map((deel) => (deel.invul ? `<text:span text:style-name="Invulplek">${lopend(deel.tekst)}</text:span>` : lopend(deel.tekst))).join("");
  const zinnen = (lijst, stuk, gezien) => lijst
    .map((zin) => gemarkeerd(zin) + Schrijf.notenBij(zin, stuk).map((een) => noot(een, gezien)).join(KOMMA))
    .filter(Boolean).join(" ");

  const kop = (deel, nummer) => `<text:h text:style-name="Heading_20_${deel.niveau}" text:outline-level="${deel.niveau}">`
    + `<text:bookmark-start text:name="kop${nummer}"/>${gemarkeerd(deel)}<text:bookmark-end text:name="kop${nummer}"/></text:h>`;
  const lijst = (deel, stuk, gezien) => `<text:list text:style-name="${deel.genummerd ? "Nummers" : "Punten"}">`
    + deel.punten.map((punt) => `<text:list-item>${alinea("Lijst", zinnen(punt, stuk, gezien))}</text:list-item>`).join("") + "</text:list>";

  /** Een inhoudsopgave; het tekstprogramma vult de bladzijden zelf in. */
  const inhoud = (koppen) => {
    const trede = (niveau) => `<text:table-of-content-entry-template text:outline-level="${niveau}" text:style-name="Contents_20_${niveau}"><text:index-entry-link-start/><text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/><text:index-entry-link-end/></text:table-of-content-entry-template>`;
    const laagste = Math.min(...koppen.map(([, deel]) => deel.niveau));
    const regel = ([nummer, deel]) => alinea(`Contents_20_${deel.niveau - laagste + 1}`,
      `<text:a xlink:type="simple" xlink:href="#kop${nummer}">${lopend(deel.tekst)}</text:a><text:tab/><text:bookmark-ref text:reference-format="page" text:ref-name="kop${nummer}"/>`);
    return '<text:table-of-content text:name="Inhoud" text:protected="false"><text:table-of-content-source text:outline-level="2"><text:index-title-template text:style-name="Contents_20_Heading">Inhoud</text:index-title-template>'
      + `${trede(1)}${trede(2)}</text:table-of-content-source><text:index-body><text:index-title text:name="Inhoud_kop">${alinea("Contents_20_Heading", "Inhoud")}</text:index-title>${koppen.map(regel).join("")}</text:index-body></text:table-of-content>`;
  };

  const SOORTEN = {
    kop: (deel, stuk, gezien, nummer) => kop(deel, nummer),
    alinea: (deel, stuk, gezien, nummer, volgende) =>
      alinea(volgende?.soort === "ondertekening" ? "Slot" : "Standard", zinnen(deel.zinnen, stuk, gezien)),
    lijst: (deel, stuk, gezien) => (deel.punten.length ? lijst(deel, stuk, gezien) : ""),
    ondertekening: (deel) => deel.regels.map((tekst) => alinea("Ondertekening", gemarkeerd({ tekst }))).join(""),
    notitie: (deel) => alinea("Notitie", lopend(deel.tekst)),
  };

  /** De delen zonder een inhoudsopgave die het stuk zelf al heeft; hier komt er een met bladzijden. */
  const zonderInhoud = (delen) => {
    const plaats = delen.findIndex((deel) => deel.soort === "kop" && deel.tekst === INHOUD);
    if (plaats < 0) return delen;
    const verder = plaats + (delen[plaats + 1]?.soort === "lijst" ? 2 : 1);
    return [...delen.slice(0, plaats), ...delen.slice(verder)];
  };

  /** content.xml van een stuk. */
  const tekst = (stuk) => {
    const gezien = new Map();
    const heel = Schrijf.delenVan(stuk);
    const delen = LANG.has(stuk.vorm) ? zonderInhoud(heel) : heel;
    const koppen = [...delen.entries()].filter(([nummer, deel]) => nummer && deel.soort === "kop" && deel.niveau < 3);
    const regels = [...delen.entries()].map(([nummer, deel]) => SOORTEN[deel.soort]?.(deel, stuk, gezien, nummer, delen[nummer + 1]) ?? "");
    const wegwijs = LANG.has(stuk.vorm) && (koppen.length >= KOPPEN || delen !== heel);
    if (wegwijs) regels.splice(1, 0, inhoud(koppen));
    return `${Schrijf.odtstijl.BEGIN}<office:document-content ${Schrijf.odtstijl.ruimte(["office", "style", "text", "xlink"])} office:version="1.3"><office:body><office:text>${regels.join("")}</office:text></office:body></office:document-content>`;
  };

  const odt = (stuk) => {
    const delen = [["content.xml", tekst(stuk)], ["styles.xml", Schrijf.odtstijl.stijlen()], ["meta.xml", Schrijf.odtstijl.gegevens(stuk)]];
    return Schrijf.zip([
      { naam: "mimetype", tekst: "application/vnd.oasis.opendocument.text", kaal: true },
      ...delen.map(([naam, inhoud]) => ({ naam, tekst: inhoud })),
      { naam: "META-INF/manifest.xml", tekst: Schrijf.odtstijl.inhoudsopgave(delen.map(([naam]) => naam)) },
    ], stuk.datum);
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { odt });
}
