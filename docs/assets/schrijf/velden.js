// Stap 4 en de huisstijl: velden die naar de staat schrijven, en per vorm die er toe doen.
{
  const { maak, staat } = globalThis.Schrijf;
  const RAAD = ["motie", "amendement", "initiatiefvoorstel", "vragen"];
  const VELDEN = [
    { naam: "reden", soort: "textarea", rijen: 4, vormen: RAAD, tekst: "Wat zag of hoorde u in uw gemeente?", hulp: "Eén of twee zinnen. Dit komt onder ‘Aanleiding’.", hulpBij: { motie: "Eén of twee zinnen. Zonder reden uit uw eigen gemeente is het geen motie, maar een model.", amendement: "Eén of twee zinnen. Zonder reden uit uw eigen gemeente is het geen amendement, maar een model." }, telt: true },
    { naam: "eigenPrioriteit.titel", soort: "text", vormen: ["akkoord"], tekst: "Een eigen prioriteit", hulp: "Staat uw punt er niet bij? Zet het er zelf bij, met een eigen kop." },
    { naam: "eigenPrioriteit.tekst", soort: "textarea", rijen: 4, vormen: ["akkoord"], tekst: "Wat wilt u daar afspreken?", hulp: "Elke regel wordt een alinea." },
    { naam: "datum", soort: "date", vormen: ["motie", "amendement", "initiatiefvoorstel"], tekst: "Datum van de vergadering" },
    { naam: "agendapunt", soort: "text", vormen: ["motie", "amendement"], tekst: "Agendapunt of voorstel, met nummer" },
    { naam: "termijn", soort: "date", vormen: ["motie", "amendement", "initiatiefvoorstel"], alsDatum: true, tekst: "Klaar vóór", hulp: "Komt in elk besluit waar een datum hoort.", hulpBij: { motie: "Komt in elk verzoek waar een datum hoort." } },
    { naam: "dekking", soort: "text", vormen: ["motie", "amendement", "initiatiefvoorstel"], tekst: "Dekking", hulp: "Bijvoorbeeld: de algemene reserve. Kost het niets? Schrijf dan: geen. Of laat het college ramen." },
  ];
  const HUIS = [
    { naam: "fractie", soort: "text", tekst: "Fractie" },
    { naam: "nummer", soort: "text", tekst: "Nummer van het stuk" },
    { naam: "namen", soort: "textarea", rijen: 3, tekst: "Ondertekenaars", hulp: "Eén naam met fractie per regel." },
    { naam: "volgorde", tekst: "Volgorde in een motie", keuzes: [["", "Constaterende dat, daarna overwegende dat"], ["overwegende", "Overwegende dat, daarna constaterende dat"]] },
    { naam: "gehoord", tekst: "‘Gehoord de beraadslagingen’", keuzes: [["", "Weglaten"], ["ja", "In de motie zetten"]] },
    { naam: "slotzin", tekst: "Slotzin in een amendement", keuzes: [["", "‘en gaat over tot de orde van de dag’"], ["nee", "Geen slotzin"]], hulp: "Dat verschilt per raad: Delft schrijft de slotzin, Amsterdam niet." },
  ];

  const bouw = (veld) => {
    if (veld.keuzes) return maak("select", { className: "invoer" }, ...veld.keuzes.map(([waarde, tekst]) => maak("option", { value: waarde }, tekst)));
    if (veld.soort === "textarea") return maak("textarea", { className: "invoer", rows: veld.rijen, dir: "auto" });
    return maak("input", { className: "invoer", type: veld.soort, autocomplete: "off", dir: "auto" });
  };
  const woorden = (tekst) => tekst.trim().split(/\s+/).filter(Boolean).length;
  const lees = (bak, naam) => naam.split(".").reduce((waarde, deel) => waarde?.[deel], bak) ?? "";
  const schrijf = (naam, waarde) => {
    const [eerste, tweede] = naam.split(".");
    staat.wijzig({ [eerste]: tweede ? { ...staat.keuze[eerste], [tweede]: waarde } : waarde });
  };

  const zet = (veld, voor, lezen, schrijven) => {
    const id = `${voor}-${veld.naam.replace(".", "-")}`;
    const invoer = Object.assign(bouw(veld), { id });
    const hulp = veld.hulp ? maak("p", { className: "hulp", id: `${id}-hulp` }, veld.hulp) : null;
    const telling = veld.telt ? maak("p", { className: "rekening" }) : null;
    if (hulp) invoer.setAttribute("aria-describedby", hulp.id);
    const tel = () => {
      const aantal = woorden(invoer.value);
      if (telling) telling.textContent = aantal ? `${aantal} ${aantal === 1 ? "woord" : "woorden"}. Komt op het vel.` : "";
    };
    const toon = () => {
      if (document.activeElement !== invoer && invoer.value !== lezen(veld.naam)) invoer.value = lezen(veld.naam);
      tel();
    };
    invoer.addEventListener("input", () => {
      schrijven(veld.naam, invoer.value);
      tel();
    });
    toon();
    const zegHulp = (vorm) => {
      if (hulp) hulp.textContent = veld.hulpBij?.[vorm] ?? veld.hulp;
    };
    return { veld, toon, zegHulp, rij: maak("div", { className: "veld", data: { veld: veld.naam } }, maak("label", { className: "naam", htmlFor: id }, veld.tekst), hulp, invoer, telling) };
  };

  const maakVelden = (stap, huisvlak) => {
    const gewoon = VELDEN.map((veld) => zet(veld, "veld", (naam) => lees(staat.keuze, naam), schrijf));
    const huis = HUIS.map((veld) => zet(veld, "huis", (naam) => staat.keuze.huisstijl[naam] ?? "", (naam, waarde) => staat.wijzig({ huisstijl: { ...staat.keuze.huisstijl, [naam]: waarde } })));
    const leeg = maak("p", { className: "beknopt" });
    const kop = stap.querySelector("h2");
    stap.querySelector("[data-velden]").append(leeg, ...gewoon.map(({ rij }) => rij));
    huisvlak.append(maak("p", { className: "stil" }, "Dit onthouden wij op dit apparaat, ook voor uw volgende stuk."), ...huis.map(({ rij }) => rij));

    let vraagtDatum = false; // of er in het stuk een zin is waar een datum hoort
    const toon = () => {
      const { vorm, gemeente } = staat.keuze;
      gewoon.forEach(({ veld, rij, zegHulp, toon: ververs }) => {
        rij.hidden = !veld.vormen.includes(vorm) || (veld.alsDatum && vorm !== "motie" && !vraagtDatum);
        zegHulp(vorm);
        ververs();
      });
      huis.forEach(({ toon: ververs }) => ververs());
      kop.textContent = { akkoord: "Wat is van u zelf?", leesmap: "Wat wilt u erbij zeggen?" }[vorm] ?? "Waarom juist hier?";
      leeg.textContent = { "": "Komt na uw keuze voor een vorm.", leesmap: "Schrijf op het vel een notitie bij elk stuk." }[vorm] ?? "";
      leeg.hidden = !leeg.textContent;
      gewoon[0].rij.querySelector("label").textContent = `Wat zag of hoorde u in ${gemeente?.naam || "uw gemeente"}?`;
    };
    staat.bijVerandering(toon);
    toon();
    return (stuk) => {
      vraagtDatum = Boolean(stuk) && globalThis.Schrijf.zinnenVan(stuk.delen).some(({ was }) => was.includes("[datum]"));
      toon();
    };
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { maakVelden });
}
