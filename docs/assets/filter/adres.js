// Leest de keuzes uit het adres en schrijft ze terug. Wat het adres noemt en wij niet kennen,
// staat in een zin in `onbekend`; van een keuze die vroeger anders heette, weet `oud` de naam.
globalThis.meerdoenAdres = ({ facetten, volgordes, haalOud }) => {
  const LANGST = 40;
  // Wat een nieuwsbrief of een netwerk aan een link plakt, gaat de lezer niet aan.
  const AANHANGSEL = /^(utm_|mc_|_|mtm_)|clid$/;
  const kort = (tekst) => (tekst.length > LANGST ? `${tekst.slice(0, LANGST)}…` : tekst);

  const vertaal = (vraag) => {
    const nu = new URLSearchParams();
    const oud = haalOud();
    for (const [naam, waarde] of vraag) {
      const anders = oud[`${naam}=${waarde}`];
      if (anders === undefined) nu.append(naam, waarde);
      else if (anders) nu.append(...anders.split("="));
    }
    return nu;
  };

  const lees = () => {
    const vraag = vertaal(new URLSearchParams(location.search || location.hash.slice(1)));
    const gekozen = new Map();
    const zinnen = [];
    for (const { naam, titel, opties } of facetten) {
      const mag = new Set(opties.map(({ waarde }) => waarde));
      const gevraagd = [...new Set(vraag.getAll(naam))];
      gekozen.set(naam, new Set(gevraagd.filter((waarde) => mag.has(waarde))));
      for (const waarde of gevraagd.filter((een) => !mag.has(een))) {
        zinnen.push(`Het filter ‘${titel}’ kent ‘${kort(waarde)}’ niet`);
      }
    }
    const bekend = new Set([...facetten.map(({ naam }) => naam), "volgorde", "woord"]);
    for (const naam of new Set(vraag.keys())) {
      if (!bekend.has(naam) && vraag.get(naam) && !AANHANGSEL.test(naam)) {
        zinnen.push(`Een filter ‘${kort(naam)}’ is er niet`);
      }
    }
    const volgorde = vraag.get("volgorde") || volgordes[0];
    const kent = volgordes.includes(volgorde);
    const woord = vraag.get("woord") ?? "";
    const iets = woord || [...gekozen.values()].some((waarden) => waarden.size);
    const onbekend = zinnen.map((zin) => `${zin}; ${iets ? "uw andere keuzes gelden wel" : "u ziet nu alles"}.`);
    if (!kent) onbekend.push(`De volgorde ‘${kort(volgorde)}’ is er niet; u ziet nu de nieuwste eerst.`);
    return { gekozen, volgorde: kent ? volgorde : volgordes[0], woord, onbekend };
  };

  /** Een keuze is een stap terug waard; tijdens het typen niet elke letter. */
  const schrijf = ({ gekozen, volgorde, woord }, isStap) => {
    const vraag = new URLSearchParams();
    for (const [naam, waarden] of gekozen) for (const waarde of waarden) vraag.append(naam, waarde);
    if (woord) vraag.set("woord", woord);
    if (volgorde !== volgordes[0]) vraag.set("volgorde", volgorde);
    const tekst = vraag.toString();
    if (tekst === (location.search || location.hash).slice(1)) return;
    try {
      history[isStap ? "pushState" : "replaceState"](null, "", tekst ? `?${tekst}` : location.pathname);
    } catch {
      location.hash = tekst; // van schijf mag alleen het anker veranderen
    }
  };

  return { lees, schrijf };
};
