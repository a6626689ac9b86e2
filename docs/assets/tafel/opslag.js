// De schrijftafel, op dit apparaat; beheer.js zegt wat ermee kan. Elke verandering leest eerst wat
// een ander tabblad schreef, en per record wint de laatste: zo gaat er niets verloren.
{
  const SLEUTEL = "meerdoen.tafel";
  const TEKSTEN = ["id", "titel", "soort", "adres", "vingerafdruk", "notitie"];
  const luisteraars = [];
  let stand = new Map(); // wie weg is, staat er nog een minuut
  let reden = ""; // waarom er niets bewaard wordt

  const keur = (een) => {
    const uit = { plaats: +een.plaats || 0, gewijzigd: +een.gewijzigd || 0, weg: !!een.weg };
    for (const veld of TEKSTEN) uit[veld] = `${een[veld] ?? ""}`;
    return uit;
  };
  const voegToe = (records) => {
    let anders = false;
    for (const [id, een] of records) {
      if (stand.get(id)?.gewijzigd >= een.gewijzigd) continue;
      stand.set(id, een);
      anders = true;
    }
    return anders;
  };
  const haalOp = () => {
    const hier = stand;
    stand = new Map();
    try {
      const { versie, records } = JSON.parse(localStorage.getItem(SLEUTEL)) ?? {};
      if (versie > 1) reden = "nieuwer";
      else for (const een of [records].flat()) if (/^[a-z0-9.-]+$/.test(een?.id ?? "")) stand.set(een.id, keur(een));
    } catch (fout) {
      if (!(fout instanceof SyntaxError)) reden = "geweigerd";
    }
    if (reden) voegToe(hier);
    return hier;
  };
  const bewaar = () => {
    if (reden === "nieuwer") return;
    const records = [...stand.values()].filter((een) => !een.weg || een.gewijzigd > Date.now() - 60_000);
    try {
      localStorage.setItem(SLEUTEL, JSON.stringify({ versie: 1, records }));
      reden = "";
    } catch {
      reden ||= "vol";
    }
  };

  const lees = () => [...stand.values()].filter((een) => !een.weg)
    .sort((een, ander) => een.plaats - ander.plaats);
  const meld = (hoe, id) => luisteraars.forEach((fn) => fn(lees(), { hoe, id, ...stand.get(id) }));
  const zet = (id, nieuw) => {
    const oud = stand.get(id);
    stand.set(id, keur({ ...oud, ...nieuw, id, gewijzigd: Math.max(Date.now(), oud ? oud.gewijzigd + 1 : 0) }));
  };
  const doe = (hoe, id, verander) => {
    const hier = haalOp();
    if (stand.size) voegToe(hier);
    verander(zet, stand);
    bewaar();
    meld(hoe, id);
  };
  const leg = (record) => doe("leg", record.id, () => {
    const achteraan = 1 + Math.max(0, ...lees().map((een) => een.plaats));
    zet(record.id, { ...record, plaats: record.plaats ?? stand.get(record.id)?.plaats ?? achteraan, weg: false });
  });
  const haal = (id) => doe("haal", id, () => stand.has(id) && zet(id, { weg: true }));

  const elders = () => {
    const hier = haalOp();
    if (stand.size && voegToe(hier)) bewaar(); // leeg: er is gewist
    meld("elders");
  };
  for (const wanneer of ["storage", "pageshow"]) addEventListener(wanneer, elders);

  haalOp();
  (globalThis.Schrijf ??= {}).tafel = {
    lees, leg, haal, doe, bijVerandering: (fn) => luisteraars.push(fn), reden: () => reden,
  };
}
