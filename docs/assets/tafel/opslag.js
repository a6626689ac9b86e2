// De schrijftafel: wat een lezer neerlegde. Zij woont op dit apparaat; `beheer.js` doet de rest.
// Schrijf.tafel: lees() geeft op volgorde { id, titel, soort, adres, vingerafdruk, notitie };
// leg(record), haal(id), bijVerandering((lijst, { hoe, id }) => …), en kan(): of zij bewaard wordt.
// Per record wint wat het laatst veranderde: zo verliezen twee tabbladen niets van elkaar.
{
  const SLEUTEL = "meerdoen.tafel";
  const VERSIE = 1;
  const KORT = 60_000;
  const ID = /^[a-z0-9][a-z0-9.-]{0,99}$/;
  const ADRES = /^\w[\w./-]*\.html(#[\w.-]+)?$/;
  const luisteraars = [];
  let stand = new Map(); // wat net weg is, blijft er even in als { weg: true }
  let reden = ""; // waarom de tafel niet bewaard wordt

  // In de opslag kan iets staan wat wij niet schreven.
  const keur = ({ id, titel = "", soort = "", adres, vingerafdruk = "", notitie = "", plaats, gewijzigd, weg }) => ({
    id, titel: `${titel}`, soort: `${soort}`, adres: ADRES.test(adres) ? adres : "",
    vingerafdruk: `${vingerafdruk}`, notitie: `${notitie}`, plaats: +plaats || 0, gewijzigd: +gewijzigd || 0, weg: !!weg,
  });
  const samen = (een, ander) => {
    const uit = new Map(een);
    for (const [id, record] of ander) if (!(uit.get(id)?.gewijzigd >= record.gewijzigd)) uit.set(id, record);
    return uit;
  };
  const haalOp = () => {
    const gelezen = new Map();
    try {
      const { versie, records } = JSON.parse(localStorage.getItem(SLEUTEL)) ?? {};
      if (versie > VERSIE) reden = "nieuwer";
      else for (const een of [records].flat()) if (ID.test(een?.id ?? "")) gelezen.set(een.id, keur(een));
    } catch (fout) {
      if (!(fout instanceof SyntaxError)) reden = "geweigerd";
    }
    stand = reden ? samen(gelezen, stand) : gelezen;
  };
  const bewaar = () => {
    if (reden === "nieuwer") return;
    const records = [...stand.values()].filter((een) => !een.weg || een.gewijzigd > Date.now() - KORT);
    try {
      if (records.length) localStorage.setItem(SLEUTEL, JSON.stringify({ versie: VERSIE, records }));
      else localStorage.removeItem(SLEUTEL);
      reden = "";
    } catch (fout) {
      reden = fout.name === "QuotaExceededError" ? "vol" : "geweigerd";
    }
  };

  const lees = () => [...stand.values()].filter((een) => !een.weg)
    .sort((een, ander) => een.plaats - ander.plaats || een.gewijzigd - ander.gewijzigd);
  const meld = (hoe, id) => {
    for (const fn of luisteraars) fn(lees(), { hoe, id });
  };
  const zet = (id, nieuw) => {
    const oud = stand.get(id);
    stand.set(id, keur({ ...oud, ...nieuw, id, gewijzigd: Math.max(Date.now(), (oud?.gewijzigd ?? 0) + 1) }));
  };
  // Eerst ophalen wat een ander tabblad intussen schreef, dan pas veranderen.
  const doe = (hoe, id, verander) => {
    haalOp();
    verander(zet, stand);
    bewaar();
    meld(hoe, id);
  };
  const leg = (record) => ID.test(record.id ?? "") && doe("leg", record.id, () => {
    zet(record.id, { plaats: 1 + Math.max(0, ...lees().map((een) => een.plaats)), ...record, weg: false });
  });
  const haal = (id) => doe("haal", id, () => stand.has(id) && zet(id, { weg: true }));

  // Schreven twee tabbladen op hetzelfde moment, dan legt elk terug wat de ander niet zag.
  addEventListener("storage", ({ key }) => {
    if (key && key !== SLEUTEL) return;
    const hier = stand;
    haalOp();
    const gelezen = stand;
    if (stand.size) stand = samen(stand, hier); // anders is er gewist
    if ([...stand].some(([id, een]) => !een.weg && gelezen.get(id) !== een)) bewaar();
    meld("elders");
  });
  // Een pagina die bij ‘terug’ weer verschijnt, miste wat er intussen veranderde.
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    haalOp();
    meld("elders");
  });

  haalOp();
  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, {
    tafel: { lees, leg, haal, doe, bijVerandering: (fn) => luisteraars.push(fn), kan: () => !reden, reden: () => reden },
  });
}
