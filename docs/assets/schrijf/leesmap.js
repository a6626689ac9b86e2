// De leesmap: alles wat op tafel ligt als tekst, met inhoud vooraan, eigen notities en bronnen.
// Raakt geen document aan.
{
  const { alinea, kop, titel } = globalThis.Schrijf;

  const bronnen = (maker, id, rij) =>
    rij.length
      ? [kop(3, "Bronnen"), { soort: "lijst", genummerd: false, plek: "", punten: rij.map(([tekst, adres], nummer) => maker.zin(`${id}/bron/${nummer + 1}`, adres ? `${tekst}: ${adres}` : tekst)).filter(Boolean).map((zin) => [zin]) }]
      : [];

  const stuk = (maker, keuze, id, record) => {
    let nummer = 0;
    const notitie = (keuze.notities?.[id] ?? "").trim();
    return [
      { ...kop(2, record.naam), record: id },
      ...(notitie ? [{ soort: "notitie", tekst: notitie, record: id }] : []),
      alinea(maker, [`${id}/kern`, record.kern]),
      ...record.secties.flatMap(([opschrift, alineas]) => [
        ...(opschrift ? [kop(3, opschrift)] : []),
        ...alineas.map((tekst) => alinea(maker, [`${id}/${++nummer}`, tekst])),
      ]),
      ...bronnen(maker, id, record.bronnen.length ? record.bronnen : [[`Mee(r) doen, ${record.naam}`, record.adres]]),
    ];
  };

  const leesmap = (maker, keuze, gegevens) => {
    const ids = keuze.kies.filter((id) => gegevens.records[id]);
    return [
      titel(maker, "Leesmap", "[gemeentenaam]"),
      ...(ids.length > 1 ? [kop(2, "Inhoud"), { soort: "lijst", genummerd: true, plek: "", inhoud: true, punten: ids.map((id) => [{ ...maker.zin(`inhoud/${id}`, gegevens.records[id].naam), anker: id }]) }] : []),
      ...ids.flatMap((id) => stuk(maker, keuze, id, gegevens.records[id])),
    ];
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { leesmap });
}
