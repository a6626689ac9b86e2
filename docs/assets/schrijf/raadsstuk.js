// De stukken voor de raad: motie, amendement, initiatiefvoorstel en schriftelijke vragen.
// Elke functie krijgt de bouwstof en geeft de delen van het stuk. Raakt geen document aan.
{
  const { alsPunt, erbij } = globalThis.Schrijf;
  const kop = (niveau, tekst, plek) => ({ soort: "kop", niveau, tekst, ...(plek ? { plek } : {}) });

  const lijst = (maker, punten, { genummerd = false, plek = "", aard = plek, vorm = alsPunt } = {}) => ({
    soort: "lijst",
    genummerd,
    plek,
    aard,
    punten: punten.map(({ id, tekst, uit }) => maker.zin(id, tekst && vorm(tekst), uit)).filter(Boolean).map((zin) => [zin]),
  });

  const alinea = (maker, ...zinnen) => ({ soort: "alinea", zinnen: maker.rij(zinnen.map(([id, tekst, uit]) => maker.zin(id, tekst, uit))) });

  const titel = (maker, soort, onderwerp) => {
    const zin = maker.zin("titel", `${soort}: ${onderwerp}`);
    return { soort: "kop", niveau: 1, tekst: zin?.tekst ?? soort, ...(zin ? { zin } : {}) };
  };

  const ondertekening = (keuze) => {
    const namen = (keuze.huisstijl?.namen ?? "").split("\n").map((regel) => regel.trim()).filter(Boolean);
    const leeg = keuze.huisstijl?.fractie ? [`[naam], ${keuze.huisstijl.fractie}`] : ["[naam en fractie]"];
    return { soort: "ondertekening", regels: namen.length ? namen : [...leeg, "[naam en fractie]"] };
  };

  const aanhef = (maker, bespreking) =>
    alinea(maker, ["aanhef", `De gemeenteraad van [gemeentenaam], in vergadering bijeen op [datum van de vergadering], ter bespreking van ${bespreking},`]);

  const reden = (stof) => ({
    id: "reden",
    tekst: stof.reden ? `in [gemeentenaam] het volgende speelt: ${stof.reden}` : "[waarom juist in uw gemeente]",
    uit: [],
  });

  const AAN = { college: "het college", presidium: "het presidium", griffie: "de griffie" };
  const verzoeken = (maker, stof, keuze) =>
    stof.verzoekt.flatMap(([aan, punten], plaats) => [
      kop(2, `Verzoekt ${AAN[aan] ?? aan}`),
      lijst(maker, plaats ? punten : [...punten, ...erbij(keuze, "verzoekt")], { genummerd: true, plek: plaats ? "" : "verzoekt", aard: "verzoekt" }),
    ]);

  const motie = (maker, stof, keuze) => {
    const feiten = [kop(2, "Constaterende dat"), lijst(maker, [...stof.constaterende, reden(stof)], { plek: "constaterende" })];
    const redenen = [kop(2, "Overwegende dat"), lijst(maker, stof.overwegende, { plek: "overwegende" })];
    return [
      titel(maker, "Motie", stof.onderwerp),
      aanhef(maker, "[agendapunt]"),
      ...(keuze.huisstijl?.gehoord ? [alinea(maker, ["gehoord", "gehoord de beraadslagingen,"])] : []),
      ...(keuze.huisstijl?.volgorde === "overwegende" ? [...redenen, ...feiten] : [...feiten, ...redenen]),
      ...(stof.spreekt_uit.length ? [kop(2, "Spreekt uit dat"), lijst(maker, stof.spreekt_uit)] : []),
      ...verzoeken(maker, stof, keuze),
      ...(keuze.dekking ? [alinea(maker, ["dekking", `De kosten komen ${keuze.dekking.trim()}.`])] : []),
      alinea(maker, ["slot", "en gaat over tot de orde van de dag."]),
      ondertekening(keuze),
    ];
  };

  const dekking = (maker, stof, keuze) => {
    const tekst = keuze.dekking ? `De kosten komen ${keuze.dekking.trim()}.` : stof.dekking ? "De kosten komen ten laste van [post], ten gunste van [post]." : "Dit kost geen extra geld.";
    return [kop(2, "Dekking"), alinea(maker, ["dekking", tekst])];
  };

  const amendement = (maker, stof, keuze) => [
    titel(maker, "Amendement", stof.onderwerp),
    aanhef(maker, "[voorstel en nummer]"),
    kop(2, "Besluit"),
    alinea(maker, ["plaats", "In [beslispunt of artikel] na ‘[tekst die er staat]’ toe te voegen:"]),
    lijst(maker, stof.besluit, { plek: "besluit", genummerd: stof.besluit.length > 1, vorm: (tekst) => tekst.trim() }),
    ...dekking(maker, stof, keuze),
    kop(2, "Toelichting"),
    alinea(maker, ["reden", stof.reden || "[waarom juist in uw gemeente]"]),
    alinea(maker, ["omdat", "Wij stellen dit voor, omdat:"]),
    lijst(maker, [...stof.constaterende, ...stof.overwegende], { plek: "overwegende" }),
    ...(keuze.huisstijl?.slotzin === "nee" ? [] : [alinea(maker, ["slot", "en gaat over tot de orde van de dag."])]),
    ondertekening(keuze),
  ];

  const initiatiefvoorstel = (maker, stof, keuze) => [
    titel(maker, "Initiatiefvoorstel", stof.onderwerp),
    alinea(maker, ["aanhef", "Aan de voorzitter en de leden van de gemeenteraad van [gemeentenaam], voor de vergadering van [datum van de vergadering]."]),
    kop(2, "Aanleiding"),
    alinea(maker, ["reden", stof.reden || "[waarom juist in uw gemeente]"]),
    alinea(maker, ["vaststaat", "Vast staat dat:"]),
    lijst(maker, stof.constaterende, { plek: "constaterende" }),
    kop(2, "Waarom wij dit voorstellen"),
    alinea(maker, ["omdat", "Wij vragen de raad dit besluit te nemen, omdat:"]),
    lijst(maker, stof.overwegende, { plek: "overwegende" }),
    kop(2, "Voorgesteld besluit"),
    alinea(maker, ["besluit", "De gemeenteraad van [gemeentenaam] besluit vast te stellen:"]),
    lijst(maker, stof.besluit, { plek: "besluit", genummerd: true, vorm: (tekst) => tekst.trim() }),
    ...dekking(maker, stof, keuze),
    ondertekening(keuze),
  ];

  const vragen = (maker, stof, keuze) => [
    titel(maker, "Schriftelijke vragen", stof.onderwerp),
    alinea(maker, ["aanhef", "Aan het college van burgemeester en wethouders van [gemeentenaam]."]),
    kop(2, "Aanleiding"),
    alinea(maker, ["reden", stof.reden || "[waarom juist in uw gemeente]"]),
    ...(stof.constaterende.length ? [alinea(maker, ["vaststaat", "Vast staat dat:"]), lijst(maker, stof.constaterende, { plek: "constaterende" })] : []),
    kop(2, "Vragen"),
    lijst(maker, stof.vragen, { plek: "vragen", genummerd: true, vorm: (tekst) => tekst.trim() }),
    ondertekening(keuze),
  ];

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, {
    raadsstukken: { motie, amendement, initiatiefvoorstel, vragen }, alinea, kop, lijst, titel,
  });
}
