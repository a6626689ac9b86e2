// Uit de keuze van de lezer: de feiten, redenen en verzoeken waar elk stuk uit bestaat.
// Heeft een voorstel nog geen eigen motietekst, dan dient zijn afspraak. Raakt geen document aan.
{
  const MEESTE_FEITEN = 3;
  const isVoorstel = (id) => /^voorstel-\d+[a-z]$/.test(id);
  const uniek = (punten) => [...new Map(punten.map((een) => [een.tekst, een])).values()];

  const uitAfspraak = (afspraak, voorstel, id) => ({
    onderwerp: voorstel.titel,
    constaterende: [],
    overwegende: [{ tekst: `dit past bij wat inwoners van hun gemeente mogen verwachten: ${voorstel.kern}`, uit: [id] }],
    verzoekt: [
      `vóór [datum] een voorstel te doen dat dit regelt: ‘${afspraak.join(" ")}’`,
      "de raad vóór [datum] te laten weten wat ermee is gebeurd",
    ],
    besluit: [afspraak.join(" ")],
    vragen: [
      `Hoe staat het in [gemeentenaam] nu met het volgende: ‘${voorstel.titel}’?`,
      `Wat vindt het college van deze afspraak: ‘${afspraak.join(" ")}’`,
      "Wat is ervoor nodig, aan tijd en aan geld, en wanneer kan de raad daarover iets lezen?",
    ],
    aan: "college",
    spreekt_uit: [],
    dekking: voorstel.pepers > 1 ? "ja" : "nee",
  });

  /** De motietekst van een voorstel: die van het record, en anders een uit zijn afspraak. */
  const motieVan = (id, gegevens) => {
    const tekst = gegevens.teksten.voorstellen?.[id];
    const voorstel = gegevens.voorstellen[id];
    if (!tekst || !voorstel) return null;
    return tekst.motie ?? uitAfspraak(tekst.afspraak, voorstel, id);
  };

  const los = (naam, id, punten) =>
    punten.map((een, nummer) => ({ id: `${id}/${naam}/${nummer + 1}`, ...(typeof een === "string" ? { tekst: een, uit: [] } : een) }));

  /** Wat de lezer er zelf bij schreef, onder een van de koppen. */
  const erbij = (keuze, plek) =>
    (keuze.erbij?.[plek] ?? []).map(({ id }) => ({ id, tekst: "", uit: [] }));

  const voorbeeldPunt = (id, gegevens) => {
    const record = gegevens.records[id];
    return record && { id: `${id}/ervaring`, tekst: `er elders ervaring mee is. ${record.naam}: ${record.kern}`, uit: [id] };
  };

  const wetPunt = (id, gegevens) => {
    const record = gegevens.records[id];
    return record && { id: `${id}/geldt`, tekst: `hiervoor een regel geldt (${record.titel}): ${record.kern}`, uit: [id] };
  };

  /** De verzoeken, per ontvanger bij elkaar; alleen het laatste voorstel vraagt om terug te melden. */
  const perOntvanger = (moties) => {
    const rij = new Map();
    moties.forEach(([id, motie], plaats) => {
      const punten = los("verzoekt", id, motie.verzoekt ?? []);
      const blijft = plaats < moties.length - 1 && punten.length > 1 ? punten.slice(0, -1) : punten;
      const aan = motie.aan ?? "college";
      rij.set(aan, [...(rij.get(aan) ?? []), ...blijft]);
    });
    return rij.size ? [...rij] : [["college", []]];
  };

  /** De titel dekt het hele stuk: elk onderwerp, of het eerste met hoeveel er nog volgen. */
  const onderwerpVan = ([eerste = "[onderwerp]", ...rest]) =>
    rest.length > 1 ? `${eerste}, en nog ${rest.length} voorstellen` : [eerste, ...rest].join("; ");

  /** Alles bij elkaar, met bij elke zin een vaste id. */
  const bouwstof = (keuze, gegevens) => {
    const ids = keuze.kies.filter(isVoorstel);
    const moties = ids.map((id) => [id, motieVan(id, gegevens)]).filter(([, motie]) => motie);
    const deel = moties.length > 1 ? MEESTE_FEITEN - 1 : MEESTE_FEITEN + 1;
    const uit = (naam, meeste = Infinity) =>
      uniek(moties.flatMap(([id, motie]) => los(naam, id, motie[naam] ?? []).slice(0, meeste)));
    const verzoeken = perOntvanger(moties);
    const reden = (keuze.reden ?? "").trim();
    return {
      onderwerp: onderwerpVan(moties.map(([, { onderwerp }]) => onderwerp)),
      reden,
      constaterende: [...uit("constaterende", deel), ...keuze.kies.filter((id) => id.startsWith("kader-")).map((id) => wetPunt(id, gegevens)).filter(Boolean), ...erbij(keuze, "constaterende")],
      overwegende: [...uit("overwegende", deel), ...keuze.kies.filter((id) => id.startsWith("vb-")).map((id) => voorbeeldPunt(id, gegevens)).filter(Boolean), ...erbij(keuze, "overwegende")],
      spreekt_uit: uit("spreekt_uit"),
      verzoekt: verzoeken,
      besluit: [...uit("besluit"), ...erbij(keuze, "besluit")],
      vragen: [...uit("vragen"), ...erbij(keuze, "vragen")],
      dekking: moties.some(([, motie]) => motie.dekking === "ja"),
      ids: moties.map(([id]) => id),
    };
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { bouwstof, erbij, isVoorstel });
}
