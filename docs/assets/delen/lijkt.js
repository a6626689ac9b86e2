// Waarschuwt als een voorbeeld er misschien al staat: wat er uit dezelfde gemeente is, en elders
// wat bijna zo heet. Vergelijkt woorden uit de titel; alles wat nodig is, staat op de pagina.
(globalThis.meerdoenDelen ??= {}).lijkt = (vak, basis) => {
  const { keuring: { gemeenteVan, sleutel } } = globalThis.meerdoenDelen;
  const regels = globalThis.meerdoenFormulier;
  const MEESTE = 4;
  const BIJNA_GELIJK = 0.6;
  const stop = new Set(regels.stopwoorden);
  const woorden = (titel) => new Set(sleutel(titel).split("-").filter((woord) => woord.length > 2 && !stop.has(woord)));
  const pagina = (id) => regels.voorbeeldpagina.replace("{naam}", id.slice(regels.voorvoegsel.length));
  const bekend = regels.voorbeelden.map(([id, titel, gemeente]) =>
    ({ id, titel, gemeente, pagina: pagina(id), woorden: woorden(titel) }));

  const overlap = (een, ander) => {
    const samen = [...een].filter((woord) => ander.has(woord)).length;
    return samen ? (2 * samen) / (een.size + ander.size) : 0;
  };
  // De voorbeelden die het kunnen zijn: eerst die uit de eigen gemeente, de beste vooraan.
  const vind = ({ titel = "", gemeente = "" }) => {
    const hier = gemeenteVan(gemeente), eigen = woorden(titel);
    return bekend.map((een) => ({ ...een, hier: Boolean(hier) && een.gemeente === hier, gelijk: overlap(eigen, een.woorden) }))
      .filter((een) => een.hier || een.gelijk >= BIJNA_GELIJK)
      .sort((a, b) => b.hier - a.hier || b.gelijk - a.gelijk).slice(0, MEESTE);
  };

  const link = ({ titel, gemeente, hier, pagina }) => {
    const regel = document.createElement("li"), naar = document.createElement("a");
    naar.href = basis + pagina;
    naar.textContent = titel;
    naar.target = "_blank";
    regel.append(naar, ...(gemeente && !hier ? [` (${gemeente})`] : []));
    return regel;
  };
  let getoond = "";
  return (record) => {
    const gevonden = vind(record), nu = gevonden.map(({ id }) => id).join(" ");
    if (nu === getoond) return;
    getoond = nu;
    vak.hidden = !gevonden.length;
    const kop = document.createElement("strong"), lijst = document.createElement("ul"), raad = document.createElement("p");
    kop.textContent = "Staat uw voorbeeld er al?";
    lijst.append(...gevonden.map(link));
    raad.textContent = "Is het hetzelfde verhaal? Open het en vul het aan. Is het iets anders? Ga dan gerust door.";
    vak.replaceChildren(kop, gevonden[0]?.hier ? ` Uit ${gevonden[0].gemeente} kennen wij:` : " Dit heet bijna zo:", lijst, raad);
  };
};
