// Wie met een link komt: vorm, gemeente en keuze uit het adres, en de records die daarbij horen.
{
  const S = globalThis.Schrijf;
  const { alsRecord, keuzelijst, opVel, staat, tafel } = S;

  const EIGEN_LINK = "scan"; // ‘Vul de gaten aan’: de lezer koos dit net zelf
  const ZONDER = "Een link brengt keuze, volgorde en gemeente mee; eigen zinnen, notities en reden staan er niet in.";

  /** Records voor ids, met titel en vingerafdruk; wat er niet is, komt terug als zin. */
  const recordsVan = async (ids) => {
    const { voorstellen, prioriteiten } = keuzelijst();
    const los = ids.filter((id) => !voorstellen[id]);
    await S.haalRecords(los);
    const records = globalThis.meerdoenSchrijf?.records ?? {};
    const bekend = (id) => (Object.hasOwn(records, id) ? records[id] : null);
    const rij = ids.map((id) => (voorstellen[id] ? alsRecord(voorstellen[id]) : bekend(id) && { id, titel: records[id].titel, soort: records[id].soort, adres: records[id].adres, vingerafdruk: records[id].vingerafdruk }));
    return { records: rij.filter(Boolean), weg: ids.filter((id, plaats) => !rij[plaats] && !prioriteiten[id]) };
  };

  const namen = (rij) => rij.map(({ id }) => id).join();
  /** Een knop die vorm, gemeente en vel terugzet, als de link er iets aan veranderde. */
  const terugweg = (was, records, meld) => {
    const { vorm, gemeente } = staat.keuze;
    const anderVel = Boolean(was.lag.length && records.length && namen(was.lag) !== namen(records));
    const anders = anderVel || (was.vorm && was.vorm !== vorm) || (was.gemeente && was.gemeente.naam !== gemeente?.naam);
    if (!anders) return { anderVel, knop: "" };
    const zetTerug = () => {
      staat.wijzig({ vorm: was.vorm, gemeente: was.gemeente });
      if (records.length) opVel.alleen(was.lag);
      meld("Uw vorige vel ligt er weer.");
    };
    return { anderVel, knop: S.knop("Terug naar wat er lag", zetTerug) };
  };
  const gemeenteUit = async (tekst, nu) => {
    if (!tekst || tekst === nu?.naam) return { gemeente: nu, zin: "" };
    const { gemeente, zin } = await S.gemeenteBij(tekst);
    return { gemeente: gemeente ?? nu, zin };
  };

  const leesAdres = async (meld) => {
    const gelezen = S.koppeling.lees(location.hash);
    if (!gelezen || !(gelezen.vorm || gelezen.kies.length || gelezen.gemeente || gelezen.fouten.length)) return;
    const was = { vorm: staat.keuze.vorm, gemeente: staat.keuze.gemeente, lag: opVel.records() };
    const { records, weg } = await recordsVan(gelezen.kies);
    const { gemeente, zin } = await gemeenteUit(gelezen.gemeente, was.gemeente);
    staat.wijzig({ vorm: gelezen.vorm || was.vorm, gemeente });
    if (records.length) opVel.alleen(records);
    history.replaceState(null, "", location.pathname + location.search);
    const terug = terugweg(was, records, meld);
    const meegebracht = tafel.kan() && (records.length > 1 || gelezen.gemeente) && gelezen.rest.van !== EIGEN_LINK;
    const zinnen = [
      ...gelezen.fouten, zin,
      weg.length ? `Dit staat niet (meer) in de kennisbank: ${weg.join(", ").slice(0, 200)}.` : "",
      meegebracht ? ZONDER : "",
      terug.anderVel ? "Op dit vel ligt wat de link meebracht; de rest ligt er nog naast." : "",
      terug.knop && was.gemeente && was.gemeente.naam !== gemeente?.naam ? `De link zette ${gemeente.naam} in plaats van ${was.gemeente.naam}.` : "",
    ];
    meld(zinnen.filter(Boolean).join(" "), terug.knop ? " " : "", terug.knop);
  };

  Object.assign(S, { leesAdres, recordsVan });
}
