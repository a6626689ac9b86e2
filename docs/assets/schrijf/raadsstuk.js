// De stukken voor de raad: motie, amendement, initiatiefvoorstel en schriftelijke vragen.
// Elke functie krijgt de bouwstof en geeft de delen van het stuk. Raakt geen document aan.
{
  const { alsPunt, alsVraag, alsZin, dekkingVan, erbij, groot, opEenRegel } = globalThis.Schrijf;
  const kop = (niveau, tekst, plek) => ({ soort: "kop", niveau, tekst, ...(plek ? { plek } : {}) });

  const lijst = (maker, punten, { genummerd = false, plek = "", aard = plek, vorm = alsPunt } = {}) => ({
    soort: "lijst",
    genummerd,
    plek,
    aard,
    punten: punten.map(({ id, tekst, uit }) => maker.zin(id, tekst && vorm(tekst), uit, vorm)).filter(Boolean).map((zin) => [zin]),
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

  const GEEN_REDEN = "[waarom juist in uw gemeente]";
  const redenpunt = (stof) => ({
    id: "reden",
    tekst: stof.reden ? `in [gemeentenaam] het volgende speelt: ${opEenRegel(stof.reden)}` : GEEN_REDEN,
    uit: [],
  });
  const redenzin = (maker, stof) => alinea(maker, ["reden", stof.reden ? alsZin(groot(stof.reden)) : GEEN_REDEN]);

  /** Een rij onder haar kop of aanloop; zonder punten blijft alleen de plek om er zelf een te zetten. */
  const onder = (boven, rij) => (rij.punten.length ? [boven, rij] : [rij]);
  const feiten = (maker, stof) => onder(alinea(maker, ["vaststaat", "Vast staat dat:"]), lijst(maker, stof.constaterende, { plek: "constaterende" }));

  /** Wat de raad besluit of vraagt; is er nog niets, dan staat er wat daarvoor nodig is. */
  const kern = (maker, rij, wat) =>
    rij.punten.length ? [rij] : [alinea(maker, [`${rij.aard}/leeg`, `[kies een voorstel, of schrijf zelf een ${wat}]`]), rij];

  const AAN = { college: "het college", presidium: "het presidium", griffie: "de griffie" };
  const verzoeken = (maker, stof, keuze) =>
    stof.verzoekt.flatMap(([aan, punten], plaats) => [
      kop(2, `Verzoekt ${AAN[aan] ?? aan}`),
      ...kern(maker, lijst(maker, plaats ? punten : [...punten, ...erbij(keuze, "verzoekt")], { genummerd: true, plek: plaats ? "" : "verzoekt", aard: "verzoekt" }), "verzoek"),
    ]);

  const motie = (maker, stof, keuze) => {
    const vast = onder(kop(2, "Constaterende dat"), lijst(maker, [...stof.constaterende, redenpunt(stof)], { plek: "constaterende" }));
    const redenen = onder(kop(2, "Overwegende dat"), lijst(maker, stof.overwegende, { plek: "overwegende" }));
    const dekt = dekkingVan(keuze.dekking).zin;
    return [
      titel(maker, "Motie", stof.onderwerp),
      aanhef(maker, "[agendapunt]"),
      ...(keuze.huisstijl?.gehoord ? [alinea(maker, ["gehoord", "gehoord de beraadslagingen,"])] : []),
      ...(keuze.huisstijl?.volgorde === "overwegende" ? [...redenen, ...vast] : [...vast, ...redenen]),
      ...(stof.spreekt_uit.length ? [kop(2, "Spreekt uit dat"), lijst(maker, stof.spreekt_uit)] : []),
      ...verzoeken(maker, stof, keuze),
      ...(dekt ? [alinea(maker, ["dekking", dekt])] : []),
      alinea(maker, ["slot", "en gaat over tot de orde van de dag."]),
      ondertekening(keuze),
    ];
  };

  const dekking = (maker, stof, keuze) => {
    const anders = stof.dekking ? "De kosten komen ten laste van [post], ten gunste van [post]." : "Dit kost geen extra geld.";
    return [kop(2, "Dekking"), alinea(maker, ["dekking", dekkingVan(keuze.dekking).zin || anders])];
  };

  const amendement = (maker, stof, keuze) => [
    titel(maker, "Amendement", stof.onderwerp),
    aanhef(maker, "[voorstel en nummer]"),
    kop(2, "Besluit"),
    alinea(maker, ["plaats", "In [beslispunt of artikel] na ‘[tekst die er staat]’ toe te voegen:"]),
    ...kern(maker, lijst(maker, stof.besluit, { plek: "besluit", genummerd: stof.besluit.length > 1, vorm: alsZin }), "besluit"),
    ...(keuze.huisstijl?.slotzin === "nee" ? [] : [alinea(maker, ["slot", "en gaat over tot de orde van de dag."])]),
    ...dekking(maker, stof, keuze),
    kop(2, "Toelichting"),
    redenzin(maker, stof),
    ...feiten(maker, stof),
    ...onder(alinea(maker, ["omdat", "Wij stellen dit voor, omdat:"]), lijst(maker, stof.overwegende, { plek: "overwegende" })),
    ondertekening(keuze),
  ];

  const initiatiefvoorstel = (maker, stof, keuze) => [
    titel(maker, "Initiatiefvoorstel", stof.onderwerp),
    alinea(maker, ["aanhef", "Aan de voorzitter en de leden van de gemeenteraad van [gemeentenaam], voor de vergadering van [datum van de vergadering]."]),
    kop(2, "Aanleiding"),
    redenzin(maker, stof),
    ...feiten(maker, stof),
    kop(2, "Waarom wij dit voorstellen"),
    ...onder(alinea(maker, ["omdat", "Wij vragen de raad dit besluit te nemen, omdat:"]), lijst(maker, stof.overwegende, { plek: "overwegende" })),
    kop(2, "Voorgesteld besluit"),
    alinea(maker, ["besluit", "De gemeenteraad van [gemeentenaam] besluit vast te stellen:"]),
    ...kern(maker, lijst(maker, stof.besluit, { plek: "besluit", genummerd: true, vorm: alsZin }), "besluit"),
    ...dekking(maker, stof, keuze),
    ondertekening(keuze),
  ];

  const vragen = (maker, stof, keuze) => [
    titel(maker, "Schriftelijke vragen", stof.onderwerp),
    alinea(maker, ["aanhef", "Aan het college van burgemeester en wethouders van [gemeentenaam]."]),
    kop(2, "Aanleiding"),
    redenzin(maker, stof),
    ...feiten(maker, stof),
    kop(2, "Vragen"),
    ...kern(maker, lijst(maker, stof.vragen, { plek: "vragen", genummerd: true, vorm: alsVraag }), "vraag"),
    ondertekening(keuze),
  ];

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, {
    raadsstukken: { motie, amendement, initiatiefvoorstel, vragen }, alinea, kop, lijst, titel,
  });
}
