// Maakt van een voorbeeld de YAML voor een eigen bestand in data/voorbeelden, in de huisstijl: vaste volgorde,
// lange tekst met elke zin op een eigen regel. Alleen bedoeld voor wat de keuring goed vindt.
(globalThis.meerdoenDelen ??= {}).yaml = (() => {
  const { keuring: { sleutel }, waarde: { zoeker } } = globalThis.meerdoenDelen;
  const regels = globalThis.meerdoenFormulier;
  const { breedte, idWoorden, idLengte } = regels.grenzen;
  const IETS_ANDERS = /^(?:true|false|yes|no|on|off|null|~|[-+]?[0-9.][0-9._:-]*)$/i;
  const VEILIG_BEGIN = /^(?:\p{L}|\p{Nd}+(?: ?%|\p{Lu}|\p{L}* \p{L})|[‘’“„€…–(])/u;

  // Wat gewoon begint en niets bijzonders heeft, leest YAML als tekst; een getal of datum niet.
  const isKaal = (tekst) => VEILIG_BEGIN.test(tekst) && !/: |:$| #|\s$/.test(tekst) && !IETS_ANDERS.test(tekst);
  const enkel = (waarde) => {
    const tekst = String(waarde);
    if (typeof waarde === "number" || isKaal(tekst)) return tekst;
    return IETS_ANDERS.test(tekst) ? `'${tekst}'` : `"${tekst.replace(/["\\]/g, "\\$&")}"`;
  };
  const lopend = (tekst, inham) => {
    const letterlijk = tekst.includes("\n");
    const zinnen = tekst.split(letterlijk ? "\n" : zoeker("naEenZin"));
    if (!letterlijk && zinnen.length === 1 && tekst.length <= breedte && isKaal(tekst)) return tekst;
    return [letterlijk ? "|-" : ">-", ...zinnen.map((zin) => (zin ? inham + zin : ""))].join("\n");
  };

  const isLeeg = (waarde) => waarde === undefined || waarde === "" || (Array.isArray(waarde) && !waarde.length);
  const regel = (veld, waarde, soort, inham) => {
    const binnen = `${inham}  `;
    if (Array.isArray(waarde)) {
      const delen = waarde.map((deel) => (typeof deel === "object"
        ? `${binnen}- ${blok(deel, Object.keys(deel), {}, `${binnen}  `).trimStart()}` : `${binnen}- ${enkel(deel)}`));
      return `${inham}${veld}:\n${delen.join("\n")}`;
    }
    const isLopend = soort === "tekst" || soort === "kern";
    return `${inham}${veld}: ${isLopend ? lopend(waarde, binnen) : enkel(waarde)}`;
  };
  const blok = (deel, volgorde, soorten, inham) => volgorde.filter((veld) => !isLeeg(deel[veld]))
    .map((veld) => regel(veld, deel[veld], soorten[veld]?.soort, inham)).join("\n");

  // Een id die nog vrij is, zoals vb-zeist-gelote-inwoners.
  const nieuweId = (titel, gemeente) => {
    const waar = sleutel(gemeente), stop = new Set([...regels.stopwoorden, ...waar.split("-")]);
    const woorden = sleutel(titel).split("-").filter((woord) => woord && !stop.has(woord)).slice(0, idWoorden);
    const naam = [waar, ...woorden].filter(Boolean).join("-").slice(0, idLengte).replace(/-$/, "") || "nieuw";
    const bezet = new Set([...regels.bezet, ...regels.voorbeelden.map(([id]) => id)]);
    let id = regels.voorvoegsel + naam;
    for (let nummer = 2; bezet.has(id); nummer += 1) id = `${regels.voorvoegsel}${naam}-${nummer}`;
    return id;
  };

  const schrijf = (record) => `${blok(record, regels.volgorde, regels.velden, "")}\n`;
  return { schrijf, nieuweId };
})();
