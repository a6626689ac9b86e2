// Geeft goede raad bij een voorbeeld dat al klopt: dezelfde opmerkingen over lange zinnen en over de
// uitkomst als `kennisbank controleer`.
(globalThis.meerdoenDelen ??= {}).raad = (() => {
  const { waarde: { zin, zoeker } } = globalThis.meerdoenDelen;
  const regels = globalThis.meerdoenFormulier;
  const LEESBAAR = new Set(["tekst", "kern"]);
  const BEGIN = 5;

  const zinnen = (tekst) => tekst.replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1").split(zoeker("zinseinde"))
    .map((een) => een.replace(/^[#*_>\- \n]+|[#*_>\- \n]+$/g, ""));
  const langeZinnen = (record) => Object.entries(regels.velden)
    .filter(([veld, { soort }]) => LEESBAAR.has(soort) && record[veld])
    .flatMap(([veld]) => zinnen(record[veld]).flatMap((een) => {
      const aantal = een.match(zoeker("woord", "g"))?.length ?? 0;
      const wat = een.split(/\s+/).slice(0, BEGIN).join(" ");
      return aantal > regels.grenzen.zin ? [zin("langezin", { waar: regels.labels[veld], aantal, wat })] : [];
    }));

  const overUitkomst = ({ uitkomst, status, bronnen }) => {
    if (uitkomst === undefined) return [];
    if (status === "gepland") return [zin("uitkomstplan")];
    return bronnen.some(({ staaft = [] }) => staaft.includes("uitkomst")) ? [] : [zin("uitkomstbron")];
  };
  return (record) => [...overUitkomst(record), ...langeZinnen(record)];
})();
