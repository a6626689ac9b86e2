// Wie met een link komt: vorm, gemeente en keuze uit het adres, en de records die daarbij horen.
{
  const S = globalThis.Schrijf;
  const { alsRecord, keuzelijst, opVel, staat, tafel } = S;

  /** Een gemeente uit een link: een code wordt haar naam, iets anders is al een naam. */
  const gemeenteVan = async (tekst) => {
    if (!/^GM\d{4}$/.test(tekst)) return { naam: tekst, pagina: "" };
    await S.haalStuk("gemeentecodes");
    return { naam: globalThis.meerdoenSchrijf?.codes?.[tekst] ?? tekst, pagina: "" };
  };

  /** Records voor ids, met titel en vingerafdruk; wat er niet is, komt terug als zin. */
  const recordsVan = async (ids) => {
    const { voorstellen, prioriteiten } = keuzelijst();
    const los = ids.filter((id) => !voorstellen[id]);
    await Promise.all([...new Set(los.map(S.stuknaam))].map(S.haalStuk));
    const records = globalThis.meerdoenSchrijf?.records ?? {};
    const rij = ids.map((id) => (voorstellen[id] ? alsRecord(voorstellen[id]) : records[id] && { id, titel: records[id].titel, soort: records[id].soort, adres: records[id].adres, vingerafdruk: records[id].vingerafdruk }));
    return { records: rij.filter(Boolean), weg: ids.filter((id, plaats) => !rij[plaats] && !prioriteiten[id]) };
  };

  const leesAdres = async (meld) => {
    const gelezen = S.koppeling.lees(location.hash);
    if (!gelezen || !(gelezen.vorm || gelezen.kies.length || gelezen.gemeente || gelezen.fouten.length)) return;
    const { vorm } = staat.keuze;
    const lag = opVel.records();
    const { records, weg } = await recordsVan(gelezen.kies);
    const nieuw = {};
    if (gelezen.vorm) nieuw.vorm = gelezen.vorm;
    if (gelezen.gemeente) nieuw.gemeente = await gemeenteVan(gelezen.gemeente);
    staat.wijzig(nieuw);
    if (records.length) opVel.alleen(records);
    history.replaceState(null, "", location.pathname + location.search);
    const zinnen = [...gelezen.fouten, ...(weg.length ? [`Dit staat niet (meer) in de kennisbank: ${weg.join(", ").slice(0, 200)}.`] : [])];
    if (tafel.kan() && (records.length > 1 || gelezen.gemeente)) zinnen.push("Een link brengt keuze, volgorde en gemeente mee; eigen zinnen, notities en reden staan er niet in.");
    const namen = (rij) => rij.map(({ id }) => id).join();
    const terug = lag.length && records.length && namen(lag) !== namen(records)
      ? S.knop("Terug naar wat er lag", () => {
          staat.wijzig({ vorm });
          opVel.alleen(lag);
          meld("Uw vorige vel ligt er weer.");
        })
      : "";
    if (terug) zinnen.push("Op dit vel ligt wat de link meebracht; de rest ligt er nog naast.");
    meld(zinnen.join(" "), terug ? " " : "", terug);
  };

  Object.assign(S, { leesAdres, recordsVan });
}
