// Leest het voorbeeld dat nu in het formulier staat, en weet bij elk veld het vak.
(globalThis.meerdoenDelen ??= {}).invoer = (formulier) => {
  const { rijen: { rijenVan }, waarde: { zoeker }, yaml } = globalThis.meerdoenDelen;
  const regels = globalThis.meerdoenFormulier;
  const NIEUWE_ALINEA = /^(?:[-*+>#|]|[0-9]+[.)]\s|```|~~~)/;
  let vreemd = false;

  // Wat iemand typte, zonder spaties die niets zeggen; wat doorloopt wordt één alinea.
  const opgeruimd = (tekst, soort) => {
    const zichtbaar = tekst.replace(zoeker("onzichtbaar", "g"), "");
    vreemd ||= zichtbaar !== tekst;
    const gewoon = zichtbaar.replace(zoeker("vasteSpatie", "g"), " ").replace(/\r\n?/g, "\n").replace(/[\x85\u2028\u2029]/g, " ");
    if (soort !== "tekst") return gewoon.replace(/\s+/g, " ").trim();
    const stukken = gewoon.split("\n").map((regel) => regel.replace(/\s+/g, " ").trim());
    const loopt = stukken.filter(Boolean).length === stukken.length && !stukken.some((regel) => NIEUWE_ALINEA.test(regel));
    return stukken.join(loopt ? " " : "\n").replace(/\n{3,}/g, "\n\n").trim();
  };
  const getal = (tekst) => (/^[0-9]{1,9}$|^[0-9]{1,3}(?:\.[0-9]{3}){1,3}$/.test(tekst) ? Number(tekst.replaceAll(".", "")) : tekst);

  const plekken = new Map();
  const leesVeld = (houder, naam, { soort, standaard }, pad) => {
    const vakjes = [...houder.querySelectorAll(`[name="${naam}"]`)];
    plekken.set(pad, vakjes[0]);
    if (soort === "namen") {
      const gekozen = vakjes.filter((vakje) => vakje.checked).map((vakje) => vakje.value);
      return gekozen.length ? gekozen : undefined;
    }
    const waarde = vakjes[0] ? opgeruimd(vakjes[0].value, soort) : "";
    if (!waarde || (waarde === standaard && naam !== "vorm")) return undefined;
    return soort === "getal" ? getal(waarde) : waarde;
  };
  const leesRijen = (veld) => {
    const gevuld = [];
    for (const rij of rijenVan(veld)) {
      const pad = `${veld}.${gevuld.length}`;
      const deel = Object.fromEntries(Object.entries(regels.delen[veld])
        .map(([naam, regel]) => [naam, leesVeld(rij, `${veld}.${naam}`, regel, `${pad}.${naam}`)])
        .filter(([, waarde]) => waarde !== undefined));
      if (Object.keys(deel).length) gevuld.push(veld === "relaties" ? { naar: deel.naar, herkomst: "redactie", ...deel } : deel);
    }
    return gevuld;
  };
  const leesNamen = (veld) => rijenVan(veld).map((rij) => rij.querySelector("select")).filter(({ value }) => value)
    .map((keus, i) => {
      plekken.set(`${veld}.${i}`, keus);
      return keus.value;
    });

  // Wie bij een bron niets aankruist, bedoelt dat zijn verhaal daar te lezen is.
  const metStaaft = (record) => {
    const al = new Set((record.bronnen ?? []).flatMap(({ staaft = [] }) => staaft));
    const staaft = regels.feiten.filter((veld) => record[veld] !== undefined && !al.has(veld));
    for (const bron of record.bronnen ?? []) if (!bron.staaft && staaft.length) bron.staaft = [...staaft];
    return record;
  };
  // Het voorbeeld zoals het er nu staat; een leeg veld ontbreekt.
  const lees = () => {
    plekken.clear();
    vreemd = false;
    const record = {};
    for (const [veld, regel] of Object.entries(regels.velden)) {
      const waarde = regel.soort === "rijen" ? leesRijen(veld) : regel.soort === "namen" ? leesNamen(veld)
        : leesVeld(formulier, veld, regel, veld);
      if (waarde !== undefined && !(Array.isArray(waarde) && !waarde.length)) record[veld] = waarde;
    }
    return { id: yaml.nieuweId(record.titel ?? "", record.gemeente ?? ""), ...metStaaft(record) };
  };
  // Het vak waar een bezwaar over gaat; een lege lijst heeft haar eerste vak.
  const plek = (pad) => {
    for (let deel = pad; deel; deel = deel.replace(/\.?[^.]*$/, "")) if (plekken.has(deel)) return plekken.get(deel);
    return formulier.querySelector(`[data-rijen=${pad.split(".")[0]}] :is(input, select)`);
  };
  return { lees, plek, hadVreemdeTekens: () => vreemd };
};
