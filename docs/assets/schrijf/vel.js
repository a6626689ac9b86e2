// Het vel papier: het stuk zoals u het straks in handen hebt, met elke zin om aan te passen.
{
  const { herstelZin, knop, maak, staat, tafel, zinveld } = globalThis.Schrijf;
  const PUNT = { constaterende: "feit", overwegende: "reden", verzoekt: "verzoek", besluit: "besluit", vragen: "vraag" };

  const maakVel = (vlak) => {
    let wachtend = ""; // de zin waar de focus heen moet na het tekenen

    const noten = (zin) => [zin.noot ?? []].flat().map((nummer) =>
      maak("sup", { className: "nootcijfer" }, maak("span", { className: "zicht" }, " noot "), String(nummer)));
    const zinnen = (lijst, klaar) => lijst.flatMap((zin, plaats) => [...(plaats ? [" "] : []), ...zinveld(zin, klaar), ...noten(zin)]);

    const erbij = (plek) => {
      const punten = staat.keuze.erbij[plek] ?? [];
      const nummer = 1 + Math.max(0, ...punten.map(({ id }) => Number(id.split("/").at(-1)) || 0));
      const id = `erbij/${plek}/${nummer}`;
      wachtend = id;
      staat.wijzig({ erbij: { ...staat.keuze.erbij, [plek]: [...punten, { id }] }, eigen: { ...staat.keuze.eigen, [id]: { tekst: "[…]", was: "" } } });
    };
    const notitie = (id) => {
      const vak = maak("textarea", { className: "invoer zinvak", rows: 2, dir: "auto", value: tafel.lees().find((een) => een.id === id)?.notitie ?? "", aria: { label: "Uw notitie" }, placeholder: "Uw notitie bij dit stuk" });
      vak.addEventListener("change", () => tafel.noteer(id, vak.value));
      return maak("div", { className: "notitievak" }, vak);
    };

    const kop = (deel, klaar, vorm) => {
      const inhoud = deel.zin ? zinveld(deel.zin, klaar) : [deel.tekst];
      const element = maak(`h${Math.min(deel.niveau + 1, 4)}`, deel.record ? { id: `op-${deel.record}` } : {}, ...inhoud);
      return deel.record && vorm === "leesmap" ? [element, notitie(deel.record)] : [element];
    };
    const lijst = (deel, klaar) => [
      maak(deel.genummerd ? "ol" : "ul", deel.inhoud ? { className: "velinhoud" } : {}, ...deel.punten.map((punt) => maak("li", {}, ...zinnen(punt, klaar)))),
      deel.plek ? maak("p", { className: "erbij" }, knop(`Eigen ${PUNT[deel.plek]} erbij`, () => erbij(deel.plek), { klasse: "tekstknop", tekent: "plus" })) : null,
    ];
    const onder = (deel) => maak("div", { className: "ondertekening" }, ...deel.regels.map((regel) => maak("p", { dir: "auto" }, regel)));
    const teken = (deel, klaar, vorm) => {
      if (deel.soort === "kop") return kop(deel, klaar, vorm);
      if (deel.soort === "alinea") return [maak("p", {}, ...zinnen(deel.zinnen, klaar))];
      if (deel.soort === "lijst") return lijst(deel, klaar);
      if (deel.soort === "notitie") return [maak("p", { className: "velnotitie", dir: "auto" }, deel.tekst)];
      return [onder(deel)];
    };

    const voetnoten = (stuk) => {
      const naam = ({ tekst, adres }) => [tekst, adres && ": ", /^https?:/.test(adres) ? maak("a", { href: adres }, adres) : adres];
      return [
        stuk.noten.length ? maak("ol", { className: "voetnoot", aria: { label: "Noten" } }, ...stuk.noten.map((noot) => maak("li", {}, ...naam(noot)))) : null,
        maak("p", { className: "voetnoot" }, "Naar Mee(r) doen, CC BY 4.0."),
      ];
    };
    const weggelaten = (stuk) => stuk.weg.length
      ? [maak("div", { className: "weggelaten" }, maak("p", {}, stuk.weg.length === 1 ? "U liet één zin weg:" : `U liet ${stuk.weg.length} zinnen weg:`),
          maak("ul", {}, ...stuk.weg.map((zin) => maak("li", {}, `${zin.tekst || "eigen punt"} `, knop("Zet terug", () => herstelZin(zin))))))]
      : [];

    const toon = (stuk) => {
      const bovenaan = vlak.parentElement.scrollTop;
      const heeftFocus = vlak.contains(document.activeElement) ? document.activeElement.closest("[data-zin]")?.dataset.zin : "";
      const klaar = (id) => {
        wachtend = id;
        toon(globalThis.Schrijf.stukNu());
      };
      const kopregel = [stuk.nummer && `Nummer ${stuk.nummer}`, stuk.fractie].filter(Boolean).join(", ");
      vlak.replaceChildren(maak("article", { className: `velpapier velpapier--${stuk.vorm}`, aria: { label: stuk.titel } },
        kopregel ? maak("p", { className: "soortnaam", dir: "auto" }, kopregel) : null,
        ...stuk.delen.flatMap((deel) => teken(deel, klaar, stuk.vorm)), ...voetnoten(stuk), ...weggelaten(stuk)));
      vlak.parentElement.scrollTop = bovenaan;
      const zoek = wachtend || heeftFocus;
      const doel = [...vlak.querySelectorAll("[data-zin]")].find((een) => zoek && een.dataset.zin === zoek);
      if (doel && wachtend.startsWith("erbij/") && doel.textContent.includes("[…]")) doel.click();
      else doel?.focus();
      wachtend = "";
    };

    /** Of de lezer nu op het vel schrijft: dan blijft alles even staan. */
    const bezig = () => vlak.contains(document.activeElement) && document.activeElement.matches("textarea");
    return { toon, bezig };
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { maakVel });
}
