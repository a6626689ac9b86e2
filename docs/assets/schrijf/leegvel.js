// Het lege vel: vier manieren om te beginnen voor wie het nog niet weet.
{
  const { alsRecord, keuzelijst, knop, maak, opVel, staat, werkbank } = globalThis.Schrijf;
  const VAAK = [
    { tekst: "Motie over een agenda voor uw democratie", vorm: "motie", kies: ["voorstel-1a"] },
    { tekst: "Motie over loting en een burgerbegroting", vorm: "motie", kies: ["voorstel-2c"] },
    { tekst: "Hoofdstuk van vijf milde voorstellen", vorm: "akkoord", pepers: 1, meeste: 5 },
    { tekst: "Leesmap voor de fractie", vorm: "leesmap", pepers: 1, meeste: 8 },
  ];

  const maakLeegVel = (vlak, meld) => {
    const begin = ({ vorm, kies, pepers, meeste }) => {
      const { voorstellen } = keuzelijst();
      const ids = kies ?? Object.values(voorstellen).filter((een) => een.pepers === pepers).slice(0, meeste).map(({ id }) => id);
      staat.wijzig({ vorm });
      opVel.alleen(ids.filter((id) => voorstellen[id]).map((id) => alsRecord(voorstellen[id])));
      globalThis.Schrijf.naarVel(); // de knop is zo weg
    };
    const toon = (zin) => vlak.replaceChildren(maak("article", { className: "velpapier velpapier--leeg", aria: { label: "Leeg vel" } },
      maak("p", { className: "soortnaam" }, "Uw vel"), maak("h2", {}, "Hier komt uw tekst"), maak("p", {}, zin),
      maak("p", {}, "Weet u het nog niet? Begin met iets wat vaak gevraagd wordt:"),
      maak("ul", { className: "kaal" }, ...VAAK.map((een) => maak("li", {}, knop(een.tekst, () => begin(een), { klasse: "knop knop--klein", tekent: een.vorm === "leesmap" ? "vel" : "pen" })))),
      maak("p", {}, knop("Of open een bestand dat u eerder bewaarde", () => werkbank().then(() => globalThis.Schrijf.kiesBestand(meld)))),
      ...Array.from({ length: 4 }, () => maak("p", { className: "leegregel" }))));
    return { toon };
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { maakLeegVel });
}
