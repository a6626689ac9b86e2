// De schrijftafel gaat open: het adres lezen, de stappen aan elkaar knopen, en het vel laten meelopen.
(async () => {
  const S = globalThis.Schrijf;
  const { gegevensVoor, opVel, staat, tafel } = S;
  const vlak = document.querySelector("[data-schrijf]");
  const stap = (naam) => vlak.querySelector(`[data-stap="${naam}"]`);
  const melding = vlak.querySelector("[data-melding]");
  let stuk = null;
  let mag = false; // of het stuk mee mag
  let werk = null; // vel, raad en balk: pas als er iets is om te tonen
  let beurt = 0;

  const nogEen = vlak.querySelector("[data-nogeen]");
  const opruimen = vlak.querySelector("[data-opruimen]");

  const zegIn = (plek) => function zeg(...inhoud) {
    const tekst = inhoud.some((een) => een);
    plek.replaceChildren(...(tekst ? [...inhoud.filter(Boolean), S.knop("Sluit", () => zeg(), { klasse: "tekstknop sluit" })] : []));
    plek.hidden = !tekst;
  };
  const meld = zegIn(melding);
  const meldAankomst = zegIn(vlak.querySelector("[data-aankomst]")); // boven de stappen, waar wie aankomt begint
  /** De focus naar het vel, als de knop waar zij was weg is. */
  const naarVel = () => vlak.querySelector(".bureau__vast").focus({ preventScroll: true });
  Object.assign(S, { meld, naarVel });
  const keuzeNu = () => ({ ...staat.keuze, kies: opVel.ids(), notities: opVel.notities(), vandaag: new Date().toLocaleDateString("sv") });

  const veldvlak = vlak.querySelector("[data-vel]");
  const leegVel = S.maakLeegVel(veldvlak, meld);
  S.maakGemeente(vlak, stap("gemeente"));
  S.maakVormkeuze(stap("vorm"));
  S.maakKiezen(stap("kies"));
  const stapel = S.maakStapel(stap("kies"));
  const velden = S.maakVelden(stap("reden"), vlak.querySelector("[data-huisstijl]"));

  const toonStappen = (keuze) => {
    const heeft = Boolean(keuze.vorm && keuze.kies.length);
    const klaar = {
      gemeente: Boolean(keuze.gemeente),
      vorm: Boolean(keuze.vorm),
      kies: keuze.kies.length > 0,
      reden: heeft && (["akkoord", "leesmap"].includes(keuze.vorm) || mag),
      neem: heeft && mag,
    };
    for (const [naam, is] of Object.entries(klaar)) stap(naam).classList.toggle("klaar", is);
    stap("reden").classList.toggle("straks", !keuze.vorm);
    stap("neem").classList.toggle("straks", !heeft);
    opruimen.hidden = !tafel.lees().length;
    nogEen.hidden = !stuk || mag;
    vlak.classList.toggle("bureau--dicht", Boolean(stuk) && !mag);
  };

  const zorgVoorWerk = async () => {
    await S.werkbank();
    werk ??= {
      vel: S.maakVel(veldvlak),
      raadvak: S.maakRaadvak(stap("neem")),
      neemmee: S.maakNeemMee(vlak.querySelector(".velbalk"), meld, () => ({ stuk, mag })),
    };
  };

  /** Het stuk van nu; het vel blijft staan zolang de lezer erop schrijft. */
  const teken = async () => {
    const mijn = ++beurt;
    const keuze = keuzeNu();
    const begonnen = Boolean(keuze.vorm && (keuze.kies.length || (keuze.vorm === "akkoord" && keuze.eigenPrioriteit.titel)));
    const gegevens = begonnen ? await Promise.all([gegevensVoor(keuze), zorgVoorWerk()]).then(([een]) => een).catch(() => null) : null;
    if (mijn !== beurt) return;
    if (S.ontbreekt() || (begonnen && !gegevens)) meld("Een deel van de teksten laadde niet. Ververs de pagina om het nog eens te proberen.");
    stuk = gegevens ? S.stel(keuze, gegevens) : null;
    const raad = stuk ? S.keur(stuk, keuze, gegevens) : [];
    mag = Boolean(stuk) && S.magMee(raad);
    if (!stuk) leegVel.toon(keuze.vorm ? "Kies een voorstel, dan staat hier uw tekst." : "Kies een vorm, en wat erin komt.");
    else if (!werk.vel.bezig()) werk.vel.toon(stuk);
    velden(stuk);
    werk?.raadvak.toon(raad);
    werk?.neemmee.toon();
    toonStappen(keuze);
  };
  S.stukNu = () => stuk;

  // Bewaart de browser niets, dan staat de keuze in het adres: verversen verliest haar niet.
  const bewaart = () => tafel.kan() && staat.lukt();
  const zetInAdres = async () => {
    if (bewaart()) return;
    if (!S.koppeling) await S.wegwijzer();
    const { vorm, gemeente } = staat.keuze;
    history.replaceState(null, "", `#${S.koppeling.maak({ vorm, gemeente: gemeente?.naam ?? "", kies: opVel.ids() })}`);
  };
  let gewaarschuwd = false; // één keer: anders komt de zin bij elke letter terug
  const meldOpslag = () => {
    if (bewaart()) return;
    zetInAdres().catch(() => {});
    if (!staat.wacht() || gewaarschuwd) return;
    gewaarschuwd = true;
    const waarom = tafel.waarom().split(". ")[0] || "Bewaren lukt in deze browser niet";
    meld(`${waarom}. Uw eigen tekst gaat verloren als u weggaat; bewaar haar als bestand.`);
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
  const leesAdres = () => (location.hash.includes("=") ? S.wegwijzer().then(() => S.leesAdres(meldAankomst)).catch(() => meldAankomst("De link lezen lukte niet. Ververs de pagina om het nog eens te proberen.")) : null);
  addEventListener("hashchange", leesAdres);

  nogEen.append("Nog één ding: ", S.knop("waarom juist hier?", () => document.getElementById("veld-reden").focus()), " Een hoofdstuk of leesmap kan zonder.");
  opruimen.append(S.knop("Ruim de tafel leeg", () => {
    const terug = tafel.wis();
    meld("Uw tafel is leeg. Ook uw zinnen, notities en huisstijl zijn van dit apparaat. ", S.knop("Zet alles terug", () => {
      terug();
      meld("Alles ligt er weer.");
      naarVel();
    }));
    naarVel();
  }));

  // Wie niet tot de agenda komt, hoeft haar scripts niet te halen; zonder staat het plan van deze periode er.
  const bijna = new IntersectionObserver(([agenda]) => agenda.isIntersecting && S.raadsagenda().then(() => bijna.disconnect(), () => {}), { rootMargin: "200px 0px" });
  for (const een of document.querySelectorAll("[data-agenda]")) bijna.observe(een);

  vlak.hidden = false;
  await leesAdres();
  stap("kies").querySelector("details").open = !opVel.ids().length;
  await teken();
  stapel.kijkNa();
})();
