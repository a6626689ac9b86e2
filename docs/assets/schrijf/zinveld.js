// Een zin op het vel: lezen, aanpassen, en met één druk terug naar het origineel.
{
  const { knop, maak, staat } = globalThis.Schrijf;
  const PLEK = /(\[[^\]]+\])/;

  const zet = (zin, tekst) => staat.wijzig({ eigen: { ...staat.keuze.eigen, [zin.id]: { tekst, was: zin.was } } });
  const terug = (zin) => {
    const { [zin.id]: weg, ...rest } = staat.keuze.eigen;
    staat.wijzig({ eigen: rest });
  };

  /** De tekst met lege plekken geel, en de naam van de gemeente met een stippellijn. */
  const stukken = (tekst) => {
    const naam = staat.keuze.gemeente?.naam;
    const metNaam = (deel) => (naam
      ? deel.split(naam).flatMap((los, nummer) => (nummer ? [maak("bdi", { className: "invul--vol" }, naam), los] : [los]))
      : [deel]);
    return tekst.split(PLEK).flatMap((deel, nummer) => (nummer % 2 ? [maak("span", { className: "invul" }, deel)] : metNaam(deel)));
  };

  /** Na Esc staat de oude zin er weer; wat de lezer typte, is met één druk terug. */
  const biedTerug = (zin, getypt, klaar) => {
    const { meld } = globalThis.Schrijf;
    meld("Uw wijziging van deze zin is weg. ", knop("Zet terug", () => {
      zet(zin, getypt);
      meld();
      klaar(zin.id);
    }));
  };

  const open = (zin, plek, klaar) => {
    const vak = maak("textarea", { className: "invoer zinvak", value: zin.tekst, dir: "auto", rows: 3, data: { eigen: zin.id, onze: zin.origineel }, aria: { label: "Pas deze zin aan" } });
    const dicht = () => klaar(zin.id);
    const was = staat.keuze.eigen[zin.id];
    vak.addEventListener("input", () => zet(zin, vak.value));
    vak.addEventListener("keydown", (toets) => {
      if (toets.key === "Enter" && !toets.shiftKey && !toets.isComposing) {
        toets.preventDefault();
        dicht();
      } else if (toets.key === "Escape") {
        if (was) staat.wijzig({ eigen: { ...staat.keuze.eigen, [zin.id]: was } });
        else terug(zin);
        dicht();
        if (vak.value !== zin.tekst) biedTerug(zin, vak.value, klaar);
      }
    });
    plek.replaceWith(maak("span", { className: "zinopen" }, vak, knop("Klaar", dicht, { klasse: "knop knop--klein" }),
      zin.was === "" ? null : knop("Terug naar onze tekst", () => {
        terug(zin);
        dicht();
      })));
    vak.focus();
    const gat = PLEK.exec(zin.tekst);
    if (gat) vak.setSelectionRange(gat.index, gat.index + gat[0].length);
    return vak;
  };

  /** De zin als iets om op te drukken; `klaar(id)` zet het vel weer goed en de focus terug. */
  const zinveld = (zin, klaar) => {
    const klasse = `zin${zin.eigen ? " zin--eigen" : ""}${zin.tekst ? "" : " zin--leeg"}`;
    const plek = maak("span", { className: klasse, tabIndex: 0, dir: "auto", title: "Pas deze zin aan", data: { zin: zin.id }, aria: { role: "button" } },
      zin.eigen && maak("span", { className: "zicht" }, "Eigen zin: "), ...(zin.tekst ? stukken(zin.tekst) : ["Schrijf hier uw punt"]));
    const doe = () => open(zin, plek, klaar);
    plek.addEventListener("click", () => !String(getSelection()) && doe());
    plek.addEventListener("keydown", (toets) => {
      if (toets.key !== "Enter" && toets.key !== " ") return;
      toets.preventDefault();
      doe();
    });
    const herstel = zin.eigen && zin.was !== ""
      ? knop("", () => {
          terug(zin);
          klaar(zin.id);
        }, { klasse: "zinterug", tekent: "terug", ariaLabel: "Terug naar onze tekst", title: "Terug naar onze tekst" })
      : null;
    const anders = zin.veranderd ? maak("span", { className: "zinanders" }, " Onze tekst is veranderd sinds u deze zin schreef.") : null;
    return [plek, herstel, anders].filter(Boolean);
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { zinveld, herstelZin: terug });
}
