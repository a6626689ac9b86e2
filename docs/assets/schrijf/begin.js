// De schrijftafel gaat open: het adres lezen, de stappen aan elkaar knopen, en het vel laten meelopen.
(async () => {
  const S = globalThis.Schrijf;
  const { alsRecord, gegevensVoor, keur, keuzelijst, magMee, opVel, staat, stel, tafel } = S;
  const vlak = document.querySelector("[data-schrijf]");
  const stap = (naam) => vlak.querySelector(`[data-stap="${naam}"]`);
  const melding = vlak.querySelector("[data-melding]");
  let stuk = null;
  let raad = [];
  let beurt = 0;

  const nogEen = vlak.querySelector("[data-nogeen]");
  const opruimen = vlak.querySelector("[data-opruimen]");

  const meld = (...inhoud) => {
    const tekst = inhoud.some((een) => een);
    melding.replaceChildren(...(tekst ? [...inhoud.filter(Boolean), S.knop("Sluit", () => meld(), { klasse: "tekstknop sluit" })] : []));
    melding.hidden = !tekst;
  };
  const keuzeNu = () => ({ ...staat.keuze, kies: opVel.ids(), notities: opVel.notities(), vandaag: new Date().toLocaleDateString("sv") });

  const veldvlak = vlak.querySelector("[data-vel]");
  const vel = S.maakVel(veldvlak);
  const leegVel = S.maakLeegVel(veldvlak);
  const raadvak = S.maakRaadvak(stap("neem"));
  const neemmee = S.maakNeemMee(vlak.querySelector(".velbalk"), meld, () => ({ stuk, mag: magMee(raad) }));
  S.maakGemeente(vlak, stap("gemeente"));
  S.maakVormkeuze(stap("vorm"));
  S.maakKiezen(stap("kies"));
  const stapel = S.maakStapel(stap("kies"));
  S.maakVelden(stap("reden"), vlak.querySelector("[data-huisstijl]"));

  const toonStappen = (keuze) => {
    const heeft = Boolean(keuze.vorm && keuze.kies.length);
    const klaar = {
      gemeente: Boolean(keuze.gemeente),
      vorm: Boolean(keuze.vorm),
      kies: keuze.kies.length > 0,
      reden: heeft && (["akkoord", "leesmap"].includes(keuze.vorm) || magMee(raad)),
      neem: heeft && magMee(raad),
    };
    for (const [naam, is] of Object.entries(klaar)) stap(naam).classList.toggle("klaar", is);
    stap("reden").classList.toggle("straks", !keuze.vorm);
    stap("neem").classList.toggle("straks", !heeft);
    opruimen.hidden = !tafel.lees().length;
    nogEen.hidden = !stuk || magMee(raad);
    vlak.classList.toggle("bureau--dicht", Boolean(stuk) && !magMee(raad));
  };

  /** Het stuk van nu; het vel blijft staan zolang de lezer erop schrijft. */
  const teken = async (ookHetVel = true) => {
    const mijn = ++beurt;
    const keuze = keuzeNu();
    const begonnen = Boolean(keuze.vorm && (keuze.kies.length || (keuze.vorm === "akkoord" && keuze.eigenPrioriteit.titel)));
    const gegevens = begonnen ? await gegevensVoor(keuze) : null;
    if (mijn !== beurt) return;
    stuk = begonnen ? stel(keuze, gegevens) : null;
    raad = stuk ? keur(stuk, keuze, gegevens) : [];
    if (!stuk) leegVel.toon(keuze.vorm ? "Kies links wat erin komt." : "Kies links een vorm, en wat erin komt.");
    else if (ookHetVel && !vel.bezig()) vel.toon(stuk);
    if (S.ontbreekt()) meld("Een deel van de teksten laadde niet. Ververs de pagina om het nog eens te proberen.");
    raadvak.toon(raad);
    neemmee.toon();
    toonStappen(keuze);
  };
  S.stukNu = () => stuk;

  // Bewaart de browser niets, dan staat de keuze in het adres: verversen verliest haar niet.
  const zetInAdres = () => {
    if (tafel.kan() || !S.koppeling) return;
    const { vorm, gemeente } = staat.keuze;
    history.replaceState(null, "", `#${S.koppeling.maak({ vorm, gemeente: gemeente?.naam ?? "", kies: opVel.ids() })}`);
  };
  const meldOpslag = () => {
    zetInAdres();
    if (staat.wacht() && !tafel.kan()) meld(tafel.waarom?.() || "Deze browser bewaart niets. Uw werk blijft staan zolang deze pagina open is.");
  };

  /** Een gemeente uit een link: een code wordt haar naam, iets anders is al een naam. */
  const gemeenteVan = async (tekst) => {
    if (!/^GM\d{4}$/.test(tekst)) return { naam: tekst, pagina: "" };
    await S.haalStuk("gemeentecodes");
    return { naam: globalThis.meerdoenSchrijf?.codes?.[tekst] ?? tekst, pagina: "" };
  };

  /** Records voor ids, met titel en vingerafdruk; wat er niet is, komt terug als zin. */
  const recordsVan = async (ids) => {
    const { voorstellen, prioriteiten } = keuzelijst();
    const los = ids.filter((id) => !voorstellen[id]);
    await Promise.all([...new Set(los.map(S.stuknaam))].map(S.haalStuk));
    const records = globalThis.meerdoenSchrijf?.records ?? {};
    const rij = ids.map((id) => (voorstellen[id] ? alsRecord(voorstellen[id]) : records[id] && { id, titel: records[id].titel, soort: records[id].soort, adres: records[id].adres, vingerafdruk: records[id].vingerafdruk }));
    return { records: rij.filter(Boolean), weg: ids.filter((id, plaats) => !rij[plaats] && !prioriteiten[id]) };
  };

  const leesAdres = async () => {
    const gelezen = S.koppeling?.lees(location.hash);
    if (!gelezen || !(gelezen.vorm || gelezen.kies.length || gelezen.gemeente || gelezen.fouten.length)) return;
    const was = { vorm: staat.keuze.vorm, opzij: [...staat.keuze.opzij] };
    const lag = opVel.ids();
    const { records, weg } = await recordsVan(gelezen.kies);
    const nieuw = {};
    if (gelezen.vorm) nieuw.vorm = gelezen.vorm;
    if (gelezen.gemeente) nieuw.gemeente = await gemeenteVan(gelezen.gemeente);
    staat.wijzig(nieuw);
    if (records.length) opVel.alleen(records);
    history.replaceState(null, "", location.pathname + location.search);
    const zinnen = [...gelezen.fouten, ...(weg.length ? [`Dit staat niet (meer) in de kennisbank: ${weg.join(", ").slice(0, 200)}.`] : [])];
    if (tafel.kan() && (records.length > 1 || gelezen.gemeente)) zinnen.push("Een link brengt keuze, volgorde en gemeente mee; eigen zinnen, notities en reden staan er niet in.");
    const terug = lag.length && records.length && lag.join() !== records.map(({ id }) => id).join()
      ? S.knop("Terug naar wat er lag", () => {
          staat.wijzig(was);
          opVel.orden(lag);
          meld("Uw vorige vel ligt er weer.");
        })
      : "";
    meld(zinnen.join(" "), terug ? " " : "", terug);
  };

  /** Het werk uit een bestand: keuze, eigen zinnen en notities komen terug op tafel. */
  S.neemOver = (werk) => {
    const ids = Array.isArray(werk.kies) ? werk.kies.filter((id) => typeof id === "string") : [];
    staat.wijzig({ ...staat.keurWerk(werk), ...(werk.huisstijl ? { huisstijl: staat.keurHuis(werk.huisstijl) } : {}), ...(werk.gemeente ? { gemeente: staat.keurGemeente(werk.gemeente) } : {}) });
    recordsVan(ids).then(({ records, weg }) => {
      opVel.alleen(records);
      for (const [id, tekst] of Object.entries(werk.notities ?? {})) if (typeof tekst === "string") tafel.noteer(id, tekst);
      if (weg.length) meld(`Geopend. Dit staat niet (meer) in de kennisbank: ${weg.join(", ").slice(0, 200)}.`);
      ververs();
    });
    return "Geopend, met alles wat u schreef.";
  };

  let gepland = false;
  const ververs = () => {
    if (gepland) return;
    gepland = true;
    queueMicrotask(() => {
      gepland = false;
      teken().then(meldOpslag);
    });
  };
  staat.bijVerandering(ververs);
  tafel.bijVerandering(ververs);
  tafel.bijVerandering((lijst, { hoe }) => ["wis", "terug"].includes(hoe) && staat.opnieuw());
  addEventListener("hashchange", () => leesAdres());

  nogEen.append("Nog één ding: ", S.knop("waarom juist hier?", () => S.gaNaar("reden")), " Een hoofdstuk of leesmap kan zonder.");
  opruimen.append(S.knop("Ruim de tafel leeg", () => {
    const terug = tafel.wis();
    meld("Uw tafel is leeg. Ook uw zinnen, notities en huisstijl zijn van dit apparaat. ", S.knop("Zet alles terug", () => {
      terug();
      meld("Alles ligt er weer.");
    }));
  }));

  vlak.hidden = false;
  await leesAdres();
  stap("kies").querySelector("details").open = !opVel.ids().length;
  await teken();
  stapel.kijkNa();
})();
