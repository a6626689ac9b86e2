// De vaste bestanden van een odt: hoe koppen, lijsten, noten en het vel eruitzien, en wie het maakte.
{
  const ruimte = (namen) => namen.map((naam) => `xmlns:${naam}="${RUIMTES[naam]}"`).join(" ");
  const ODF = "urn:oasis:names:tc:opendocument:xmlns";
  const RUIMTES = {
    office: `${ODF}:office:1.0`, style: `${ODF}:style:1.0`, text: `${ODF}:text:1.0`,
    fo: `${ODF}:xsl-fo-compatible:1.0`, svg: `${ODF}:svg-compatible:1.0`, meta: `${ODF}:meta:1.0`,
    manifest: `${ODF}:manifest:1.0`, dc: "http://purl.org/dc/elements/1.1/", xlink: "http://www.w3.org/1999/xlink",
  };
  const BEGIN = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const DONKER = "#1c5346";
  const LETTER = 'style:font-name="Arial" fo:language="nl" fo:country="NL"';

  const alineastijl = (naam, ouder, vak, letter = "", meer = "") =>
    `<style:style style:name="${naam.replaceAll(" ", "_20_")}" style:display-name="${naam}" style:family="paragraph"`
    + `${ouder ? ` style:parent-style-name="${ouder}"` : ""}${meer}>`
    + `<style:paragraph-properties ${vak}/>${letter ? `<style:text-properties ${letter}/>` : ""}</style:style>`;
  const tekststijl = (naam, letter) =>
    `<style:style style:name="${naam.replaceAll(" ", "_20_")}" style:display-name="${naam}" style:family="text">`
    + `<style:text-properties ${letter}/></style:style>`;
  const kop = (niveau, punten, boven) => alineastijl(`Heading ${niveau}`, "Standard",
    `fo:margin-top="${boven}cm" fo:margin-bottom="0.2cm" fo:line-height="120%" fo:keep-with-next="always" fo:hyphenation-ladder-count="no-limit"`,
    `fo:font-size="${punten}pt" fo:font-weight="bold" fo:color="${DONKER}"`,
    ` style:next-style-name="Standard" style:default-outline-level="${niveau}"`);
  const inhoudsregel = (niveau) => `<style:style style:name="Contents_20_${niveau}" style:display-name="Contents ${niveau}" style:family="paragraph" style:parent-style-name="Standard">`
    + `<style:paragraph-properties fo:margin-left="${(niveau - 1) * 0.6}cm" fo:margin-bottom="0.05cm"><style:tab-stops><style:tab-stop style:position="${16 - (niveau - 1) * 0.6}cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>`;

  const trap = (niveau) => `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">`
    + `<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${niveau * 0.8}cm" fo:text-indent="-0.8cm" fo:margin-left="${niveau * 0.8}cm"/></style:list-level-properties>`;
  const lijsten = `<text:list-style style:name="Nummers"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1">${trap(1)}</text:list-level-style-number></text:list-style>`
    + `<text:list-style style:name="Punten"><text:list-level-style-bullet text:level="1" text:bullet-char="•">${trap(1)}</text:list-level-style-bullet></text:list-style>`;

  const stijlen = () => `${BEGIN}<office:document-styles ${ruimte(["office", "style", "text", "fo", "svg"])} office:version="1.3">`
    + '<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>'
    + `<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2" style:tab-stop-distance="1.25cm" style:writing-mode="lr-tb"/><style:text-properties ${LETTER} fo:font-size="11pt" fo:hyphenate="false"/></style:default-style>`
    + alineastijl("Standard", "", 'fo:margin-top="0cm" fo:margin-bottom="0.2cm" fo:line-height="130%"', "", ' style:class="text"')
    + kop(1, 18, 0) + kop(2, 13, 0.45) + kop(3, 11.5, 0.35)
    + alineastijl("Lijst", "Standard", 'fo:margin-bottom="0.1cm"')
    + alineastijl("Slot", "Standard", 'fo:keep-with-next="always"')
    + alineastijl("Ondertekening", "Standard", 'fo:margin-top="0.4cm" fo:margin-bottom="0cm" fo:keep-together="always" fo:keep-with-next="always"')
    + alineastijl("Notitie", "Standard", `fo:margin-left="0.4cm" fo:padding-left="0.3cm" fo:padding-right="0cm" fo:padding-top="0cm" fo:padding-bottom="0cm" fo:border-left="0.05cm solid ${DONKER}" fo:border-right="none" fo:border-top="none" fo:border-bottom="none"`, 'fo:font-style="italic"')
    + alineastijl("Footnote", "Standard", 'fo:margin-left="0.5cm" fo:text-indent="-0.5cm" fo:margin-bottom="0.05cm" fo:line-height="115%"', 'fo:font-size="9pt"', ' style:class="extra"')
    + alineastijl("Footer", "Standard", 'fo:text-align="center" fo:margin-bottom="0cm"', 'fo:font-size="9pt" fo:color="#535e58"', ' style:class="extra"')
    + alineastijl("Contents Heading", "Standard", 'fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"', `fo:font-size="14pt" fo:font-weight="bold" fo:color="${DONKER}"`)
    + inhoudsregel(1) + inhoudsregel(2)
    + tekststijl("Invulplek", 'fo:background-color="#f7e8c4" fo:color="#4d3200" fo:font-weight="bold"')
    + tekststijl("Internet link", 'fo:color="#0a57b5" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"')
    + tekststijl("Footnote Symbol", "") + tekststijl("Footnote anchor", 'style:text-position="super 58%"')
    + lijsten
    + '<text:notes-configuration text:note-class="footnote" text:citation-style-name="Footnote_20_Symbol" text:citation-body-style-name="Footnote_20_anchor" text:default-style-name="Footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>'
    + "</office:styles>"
    + '<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="2.2cm" fo:margin-bottom="1.6cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"><style:footnote-sep style:width="0.02cm" style:distance-before-sep="0.2cm" style:distance-after-sep="0.15cm" style:line-style="solid" style:adjustment="left" style:rel-width="25%" style:color="#535e58"/></style:page-layout-properties>'
    + '<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout></office:automatic-styles>'
    + '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Footer">Bladzijde <text:page-number text:select-page="current">1</text:page-number> van <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>';

  /** Titel, taal en, als die bekend is, de dag. */
  const gegevens = (stuk) => {
    const dag = /^\d{4}-\d\d-\d\d$/.test(stuk.datum ?? "") ? `${stuk.datum}T00:00:00` : "";
    const dagen = dag ? `<meta:creation-date>${dag}</meta:creation-date><dc:date>${dag}</dc:date>` : "";
    return `${BEGIN}<office:document-meta ${ruimte(["office", "meta", "dc"])} office:version="1.3"><office:meta>`
      + `<meta:generator>Mee(r) doen, schrijftafel</meta:generator><dc:title>${Schrijf.veilig(stuk.titel)}</dc:title>${dagen}<dc:language>nl-NL</dc:language></office:meta></office:document-meta>`;
  };

  const inhoudsopgave = (namen) => `${BEGIN}<manifest:manifest ${ruimte(["manifest"])} manifest:version="1.3">`
    + '<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
    + namen.map((naam) => `<manifest:file-entry manifest:full-path="${naam}" manifest:media-type="text/xml"/>`).join("") + "</manifest:manifest>";

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { odtstijl: { BEGIN, ruimte, stijlen, gegevens, inhoudsopgave } });
}
