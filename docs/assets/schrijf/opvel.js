// Wat er op dit vel ligt: wat op tafel ligt, behalve wat de lezer opzij legde.
//
//   Schrijf.opVel.ids()          de ids in volgorde
//   Schrijf.opVel.leg(record)    op tafel en op het vel
//   Schrijf.opVel.alleen(ids)    precies deze, in deze volgorde; de rest blijft opzij op tafel liggen
{
  const { staat, tafel } = globalThis.Schrijf;

  const opzij = () => new Set(staat.keuze.opzij);
  const records = () => tafel.lees().filter(({ id }) => !opzij().has(id));
  const ids = () => records().map(({ id }) => id);
  const ernaast = () => tafel.lees().filter(({ id }) => opzij().has(id));
  const notities = () => Object.fromEntries(tafel.lees().filter(({ notitie }) => notitie).map(({ id, notitie }) => [id, notitie]));

  const erop = (id) => staat.wijzig({ opzij: staat.keuze.opzij.filter((een) => een !== id) });
  const leg = (record) => {
    erop(record.id);
    if (!tafel.lees().some(({ id }) => id === record.id)) tafel.leg(record);
  };
  const orden = (volgorde) => tafel.orden([...volgorde, ...ernaast().map(({ id }) => id)]);
  const alleen = (nieuw) => {
    const was = ids();
    const wil = new Set(nieuw.map(({ id }) => id));
    staat.wijzig({ opzij: tafel.lees().map(({ id }) => id).filter((id) => !wil.has(id)) });
    nieuw.forEach(leg);
    orden([...wil]);
    return was;
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, {
    opVel: { ids, records, ernaast, notities, leg, erop, orden, alleen },
  });
}
