// Het verslag: hoe er gescand is, met versie en vingerafdruk, zodat een ander het kan nagaan en aanhalen.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  verslag: (() => {
    const TEKENS = 16;

    /** Zestien tekens die alleen van de woorden afhangen, zoals de opdracht ze geeft; leeg als de browser niet kan rekenen. */
    const vingerafdruk = async (regels) => {
      if (!globalThis.crypto?.subtle) return "";
      const woorden = regels.flatMap(({ tekst }) => tekst.split(/[\s\x1c-\x1f\x85]+/).filter(Boolean)).join(" ");
      const som = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(woorden));
      return [...new Uint8Array(som)].map((een) => een.toString(16).padStart(2, "0")).join("").slice(0, TEKENS);
    };
    const werkwijze = ({ naam, woorden, afdruk, versie, dag, eigen }) => [
      `Gescand: ${naam}, ${woorden.toLocaleString("nl-NL")} woorden, op ${dag}.`,
      `Versie van de woordenlijst: ${versie}.${afdruk ? ` Vingerafdruk van de tekst: ${afdruk}.` : ""}`,
      "De scan zoekt per voorstel naar woorden die erbij horen. Niet gevonden is niet hetzelfde als niet beloofd. De scan zegt wat een tekst zegt, niet wat een gemeente doet.",
      ...(eigen ? [`${eigen === 1 ? "Eén oordeel is" : `${eigen} oordelen zijn`} door de lezer aangepast.`] : []),
    ];
    /** Het hele verslag als gewone tekst. */
    const alsTekst = (over, groepen, telling) => [
      `Akkoordscan: ${over.naam}`,
      telling,
      "",
      ...groepen.flatMap(({ titel, pepers, rij }) => [
        `${titel} (${pepers})`,
        ...rij.flatMap(({ code, titel: voorstel, telt, zei, passage, notitie }) => [
          `${code} ${voorstel}: ${telt}${zei ? ` (volgens u; de scan zei: ${zei})` : ""}`,
          ...(passage ? [`   “${passage.tekst}” (${passage.plaats})`] : []),
          ...(notitie ? [`   Notitie: ${notitie}`] : []),
        ]),
        "",
      ]),
      ...werkwijze(over),
      "Bron: Mee(r) doen, akkoordscan.",
    ].join("\n");
    return { vingerafdruk, werkwijze, alsTekst };
  })(),
});
