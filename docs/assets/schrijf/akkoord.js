// Het hoofdstuk voor een akkoord: per prioriteit de tekst, de voorstellen als afspraken, hoe wij het
// samen doen (tip 3), en aan het slot de werkwijze. Raakt geen document aan.
{
  const { alinea, kop, titel } = globalThis.Schrijf;

  /** De gekozen prioriteiten met hun voorstellen, in de volgorde van de lezer. */
  const perPrioriteit = (kies, gegevens) => {
    const rij = new Map();
    for (const id of kies) {
      const prioriteit = gegevens.voorstellen[id]?.prioriteit ?? (gegevens.prioriteiten[id] ? id : null);
      if (!prioriteit) continue;
      if (!rij.has(prioriteit)) rij.set(prioriteit, []);
      if (prioriteit !== id) rij.get(prioriteit).push(id);
    }
    return rij;
  };

  const OOK_HIER = "Ook hier werken wij zoals hierboven onder ‘Hoe wij dat doen’ staat.";

  /** De procesparagraaf per hoofdstuk: de eerste keer voluit, daarna in één zin. */
  const procesmaker = (maker, gegevens) => {
    const voluit = gegevens.teksten.vast?.["schrijf-procesparagraaf"]?.[0] ?? [];
    let stond = false;
    return (id) => {
      const zinnen = stond ? [OOK_HIER] : voluit;
      const deel = alinea(maker, ...zinnen.map((tekst, nummer) => [`${id}/proces/${nummer + 1}`, tekst]));
      stond ||= deel.zinnen.length > 0;
      return deel;
    };
  };

  const hoofdstuk = (maker, gegevens, proces, id, voorstellen) => {
    const alineas = gegevens.teksten.akkoord?.[id] ?? [];
    let nummer = 0;
    const punten = voorstellen.map((een) =>
      maker.rij((gegevens.teksten.voorstellen[een]?.afspraak ?? []).map((tekst, plaats) =>
        maker.zin(`${een}/afspraak/${plaats + 1}`, tekst, plaats ? [] : [een]))));
    return [
      { ...kop(2, gegevens.prioriteiten[id].titel), record: id },
      ...alineas.map((zinnen) => alinea(maker, ...zinnen.map((tekst) => [`${id}/tekst/${++nummer}`, tekst, nummer === 1 ? [id] : []]))),
      ...(punten.length ? [kop(3, "Wat wij gaan doen"), { soort: "lijst", genummerd: false, plek: "", punten: punten.filter((punt) => punt.length) }] : []),
      kop(3, "Hoe wij dat doen"),
      proces(id),
    ];
  };

  /** Wat de lezer er zelf bij zette, als laatste prioriteit. */
  const eigenHoofdstuk = (maker, proces, { titel: naam, tekst }) => {
    if (!naam?.trim() && !tekst?.trim()) return [];
    const alineas = (tekst ?? "").split(/\n+/).map((regel) => regel.trim()).filter(Boolean);
    return [
      kop(2, naam?.trim() || "[naam van uw eigen prioriteit]"),
      ...alineas.map((regel, nummer) => alinea(maker, [`eigen/tekst/${nummer + 1}`, regel])),
      kop(3, "Hoe wij dat doen"),
      proces("eigen"),
    ];
  };

  const slot = (maker, gegevens) => {
    const zinnen = gegevens.teksten.vast?.["schrijf-slotafspraak"]?.[0] ?? [];
    return zinnen.length
      ? [kop(2, "Tot slot: hoe wij samenwerken"), alinea(maker, ...zinnen.map((tekst, nummer) => [`slot/${nummer + 1}`, tekst]))]
      : [];
  };

  const stukken = (maker, keuze, gegevens, proces) => [
    titel(maker, "Akkoord van [gemeentenaam]", "hoe inwoners meedoen"),
    ...[...perPrioriteit(keuze.kies, gegevens)].flatMap(([id, voorstellen]) => hoofdstuk(maker, gegevens, proces, id, voorstellen)),
    ...eigenHoofdstuk(maker, proces, keuze.eigenPrioriteit ?? {}),
    ...slot(maker, gegevens),
  ];
  const akkoord = (maker, keuze, gegevens) => stukken(maker, keuze, gegevens, procesmaker(maker, gegevens));

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { akkoord });
}
