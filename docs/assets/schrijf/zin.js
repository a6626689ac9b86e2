// De zinnen van een stuk: invullen wat de lezer opgaf, zijn eigen woorden ervoor in de plaats
// zetten, en noten nummeren. Raakt geen document aan.
{
  const PLEK = /\[[^\]]+\]/;
  const MAANDEN = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

  /** Een datum uit een datumveld in woorden: 2027-07-01 wordt 1 juli 2027; andere tekst blijft. */
  const inWoorden = (dag) => {
    const deel = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dag ?? "");
    const maand = deel && MAANDEN[Number(deel[2]) - 1];
    return maand ? `${Number(deel[3])} ${maand} ${deel[1]}` : (dag ?? "").trim();
  };

  /** Tekst met de opgegeven waarden op hun plek; een plek zonder waarde blijft staan. */
  const vulIn = (tekst, waarden) =>
    tekst.replace(/\[([^\]]+)\]/g, (plek, naam) => waarden[naam] || plek);

  /** Maakt de zinnen van één stuk: `zin(id, tekst, uit, vorm)`, en houdt bij wat de lezer wegliet. */
  const zinnenmaker = (keuze, waarden) => {
    const eigen = keuze.eigen ?? {};
    const weg = [];
    const gebruikt = new Set();
    const zin = (id, tekst, uit = [], vorm = (eigene) => eigene) => {
      gebruikt.add(id);
      const origineel = vulIn(tekst, waarden);
      const is = Object.hasOwn(eigen, id);
      const nu = is && eigen[id].tekst.trim() ? vorm(eigen[id].tekst) : is ? "" : origineel;
      if (is && !nu.trim()) {
        weg.push({ id, tekst: origineel });
        return null;
      }
      const veranderd = is && Boolean(eigen[id].was) && eigen[id].was !== tekst;
      return { id, tekst: nu, origineel, was: tekst, eigen: is, veranderd, noot: null, uit, leeg: PLEK.test(nu) };
    };
    const rij = (delen) => delen.filter(Boolean);
    return { zin, rij, weg, gebruikt, over: () => Object.keys(eigen).filter((id) => !gebruikt.has(id)) };
  };

  /** Elke zin van een stuk, in de volgorde van lezen. */
  const zinnenVan = (delen) =>
    delen.flatMap((deel) => {
      if (deel.soort === "alinea") return deel.zinnen;
      if (deel.soort === "lijst") return deel.punten.flat();
      return deel.zin ? [deel.zin] : [];
    });

  /** Nummert de noten: elke bron één keer, in de volgorde van lezen. */
  const nummerNoten = (delen, noten) => {
    const lijst = new Map();
    for (const zin of zinnenVan(delen)) {
      const bekend = zin.uit.filter((id) => Object.hasOwn(noten, id) || /^https:/.test(id));
      const nummers = bekend.map((id) => {
        const [tekst, adres] = noten[id] ?? [id, id];
        if (!lijst.has(tekst)) lijst.set(tekst, { nummer: lijst.size + 1, tekst, adres });
        return lijst.get(tekst).nummer;
      });
      zin.noot = nummers.length > 1 ? [...new Set(nummers)] : nummers[0] ?? null;
    }
    return [...lijst.values()];
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, {
    inWoorden, vulIn, zinnenmaker, zinnenVan, nummerNoten,
  });
}
