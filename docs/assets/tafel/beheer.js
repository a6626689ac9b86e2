// De schrijftafel, voor wie haar gebruikt. In opslag.js:
//
//   Schrijf.tafel.lees()              wat er ligt, op volgorde: [{ id, titel, soort, adres, vingerafdruk, notitie }]
//   Schrijf.tafel.leg(record)         legt een record neer; `adres` geldt vanaf de hoofdmap van de site
//   Schrijf.tafel.haal(id)            haalt het weg; wie het meteen weer neerlegt, krijgt zijn notitie terug
//   Schrijf.tafel.bijVerandering(fn)  fn(lijst, { hoe, id }), met hoe: leg haal orden noteer wis terug elders
//
// En hier, op pagina's waar de tafel open ligt:
//
//   Schrijf.tafel.kan()               of de browser de tafel bewaart
//   Schrijf.tafel.orden(ids)          zet deze vooraan, in deze volgorde
//   Schrijf.tafel.noteer(id, tekst)   een notitie bij een record
//   Schrijf.tafel.wis()               wist alles wat onder `meerdoen.` bewaard is, ook eigen zinnen en huisstijl;
//                                     geeft een functie die alles terugzet
//   Schrijf.tafel.waarom()            waarom de browser de tafel niet bewaart: een zin voor de lezer, of niets
{
  const { tafel } = globalThis.Schrijf;
  const VOORAF = "meerdoen.";
  const ZO_LANG = "Wat u neerlegt, blijft liggen zolang u op deze site bent. Het staat ook in het adres bovenin.";
  const ZINNEN = {
    geweigerd: `Deze browser bewaart niets. ${ZO_LANG}`,
    vol: `De opslag van deze browser is vol. ${ZO_LANG}`,
    nieuwer: `Uw tafel is bewaard door een nieuwere versie van deze site. Ververs de pagina. ${ZO_LANG}`,
  };

  const orden = (ids) => tafel.doe("orden", "", (zet) => {
    const nu = tafel.lees();
    const plaats = new Map(nu.map((een) => [een.id, een.plaats]));
    const vooraan = [...new Set(ids)].filter((id) => plaats.has(id));
    const rest = nu.map((een) => een.id).filter((id) => !vooraan.includes(id));
    [...vooraan, ...rest].forEach((id, rang) => {
      if (plaats.get(id) !== rang + 1) zet(id, { plaats: rang + 1 });
    });
  });

  const noteer = (id, notitie) => tafel.doe("noteer", id, (zet, stand) => {
    if (stand.has(id) && !stand.get(id).weg) zet(id, { notitie });
  });

  // Zonder opslag valt er niets te pakken; dan was er alleen het geheugen.
  const leegLade = () => {
    try {
      const sleutels = Object.keys(localStorage).filter((een) => een.startsWith(VOORAF));
      const lade = sleutels.map((sleutel) => [sleutel, localStorage.getItem(sleutel)]);
      for (const sleutel of sleutels) localStorage.removeItem(sleutel);
      return lade;
    } catch {
      return [];
    }
  };
  const vulLade = (lade) => {
    try {
      for (const [sleutel, waarde] of lade) {
        if (localStorage.getItem(sleutel) === null) localStorage.setItem(sleutel, waarde);
      }
    } catch {
      // Dan komt alleen de tafel zelf terug.
    }
  };
  const wis = () => {
    const lag = tafel.lees();
    const lade = leegLade();
    tafel.doe("wis", "", (zet, stand) => stand.clear());
    leegLade();
    return () => {
      vulLade(lade.filter(([sleutel]) => sleutel !== `${VOORAF}tafel`));
      tafel.doe("terug", "", (zet, stand) => {
        for (const een of lag) if (!stand.has(een.id)) zet(een.id, een);
      });
    };
  };

  Object.assign(tafel, { orden, noteer, wis, kan: () => !tafel.reden(), waarom: () => ZINNEN[tafel.reden()] ?? "" });
}
