// De pagina van de akkoordscan: van een geplakte tekst of een bestand naar de uitslag. Niets verlaat dit apparaat;
// de motor en de woordenlijst komen als script van deze site, pas als er iets te lezen is.
{
  const vlak = document.querySelector("[data-scan]");
  const { telt, stand, gaten, vondst, verslag, naast, bewaar } = globalThis.Scan;
  const basis = vlak.dataset.scan;
  const MOTOR = ["ontleding", "zinnen", "vinden", "bereik", "uitspraak", "gelijkenis", "oordeel"].map((deel) => `assets/scan/${deel}.js`);
  const LEZERS = ["tekens", "regeleinde", "vorm", "kolommen", "randregels", "alineas", "plat", "opmaak", "archief", "lopend", "odt", "docx", "pdfregel", "pdf", "lees"].map((deel) => `assets/scan/lezers/${deel}.js`);
  const BESTANDEN = ["assets/zoeken/taal.js", ...LEZERS, ...MOTOR, "data/scan/herkenner.js"];
  const GEPLAKT = "geplakte tekst";
  const KORT = 100;
  const OEFEN = "assets/scan/oefentekst.js";
  const zoek = (kiezer) => vlak.querySelector(kiezer);
  const vorm = zoek("form");
  const plak = zoek("#plak");
  const kiesbestand = zoek("input[type=file]");
  const melding = zoek("[data-melding]");
  const uitslag = zoek("[data-uitslag]");
  const vakken = [...vlak.querySelectorAll("[data-voorstel]")];
  const rij = vakken.map((vak) => ({
    id: vak.dataset.voorstel, code: vak.dataset.code, pepers: Number(vak.dataset.pepers), vak,
    titel: vak.querySelector("[data-titel]").textContent, blok: zoek(`[data-blok="${vak.dataset.voorstel}"]`),
  }));
  const prioriteiten = [...vlak.querySelectorAll("[data-prioriteit]")].map((vak) => ({
    vak, titel: vak.querySelector("h4").textContent,
    rij: rij.filter(({ blok }) => vak.contains(blok)),
  }));
  const stukken = [];
  let tweede = false;
  let scan = null;
  const nu = () => stukken.at(-1);
  const heet = (stuk) => (stuk.naam === GEPLAKT && stukken.length > 1 ? `stuk ${stukken.indexOf(stuk) + 1}` : stuk.naam);

  const zeg = (zin) => {
    melding.hidden = !zin;
    melding.textContent = zin;
  };
  const laad = async () => {
    await Promise.all(BESTANDEN.map((bestand) => meerdoenHaal(basis + bestand, { inVolgorde: true })));
    scan ??= globalThis.Scan.maakScan(globalThis.Scan.gegevens);
  };
  const adem = (deel) => {
    zeg(`Bezig met lezen: ${Math.round(deel * 100)} procent.`);
    return new Promise((klaar) => setTimeout(klaar));
  };

  const telling = ({ voorstellen, eigen }) => {
    const { aantallen } = stand(rij, voorstellen, eigen);
    return globalThis.Scan.ORDE.filter((naam) => aantallen[naam]).map((naam) => `${aantallen[naam]} ${naam}`).join(" · ");
  };
  const pepers = (groep, { voorstellen, eigen }) => {
    const { pepers: wel, mogelijk, alle } = stand(groep, voorstellen, eigen);
    return `${wel} van ${alle} pepers${mogelijk ? `, ${mogelijk} mogelijk` : ""}`;
  };
  const zelf = ({ voorstellen, eigen }, id) => Boolean(eigen[id]?.oordeel) && eigen[id].oordeel !== voorstellen[id].oordeel;
  const over = (stuk) => ({ ...stuk, naam: heet(stuk), eigen: rij.filter(({ id }) => zelf(stuk, id)).length });
  const toonStand = () => {
    const stuk = nu();
    for (const { id, vak, blok } of rij) {
      const geldt = telt(id, stuk.voorstellen, stuk.eigen);
      vondst.vul(vak, stuk.voorstellen[id], geldt, stuk.eigen[id]?.oordeel ? stuk.eigen[id] : null);
      vondst.blok(blok, geldt);
    }
    for (const groep of prioriteiten) groep.vak.querySelector("[data-pepers]").textContent = pepers(groep.rij, stuk);
    zoek("[data-telling]").textContent = telling(stuk);
    naast(zoek("[data-naast]"), rij, stukken.map((een) => ({ ...een, naam: heet(een) })));
    bewaar.zet(stukken, plak.value);
    zoek("[data-verslag]").replaceChildren(...verslag.werkwijze(over(stuk)).map((zin) => vondst.maak("p", {}, zin)));
    const open = gaten(rij, stuk.voorstellen, stuk.eigen);
    const knop = zoek("[data-gaten]");
    if (knop) {
      knop.hidden = !open.length;
      knop.href = `${vlak.dataset.schrijf}#v=1;van=scan;vorm=akkoord;kies=${open.join(",")}`;
    }
  };
  // Ligt dezelfde tekst er nog eens naast, dan blijven de oordelen en notities van de lezer staan.
  const neemOp = (stuk) => {
    const eerder = [...stukken].reverse().find(({ afdruk }) => afdruk && afdruk === stuk.afdruk);
    if (eerder) stuk.eigen = structuredClone(eerder.eigen);
    if (eerder && eerder === nu() && !tweede) stukken.pop();
    else stukken.splice(tweede ? 1 : 0);
    stukken.push(stuk);
    tweede = false;
  };
  const toon = () => {
    const stuk = nu();
    zeg("");
    uitslag.hidden = false;
    zoek("[data-acties]").hidden = false;
    zoek("[data-leeg]").hidden = true;
    zoek("[data-stuknaam]").textContent = `De uitslag: ${heet(stuk)}`;
    zoek("[data-stuk]").textContent = `${stuk.woorden.toLocaleString("nl-NL")} woorden gelezen. De tekst bleef op dit apparaat.${stuk.woorden < KORT ? " Voor een akkoord is dat kort: ‘niet gevonden’ zegt dan weinig." : ""}`;
    for (const { id, vak } of rij) {
      vak.open = false;
      vak.querySelector(".notitie input").value = stuk.eigen[id]?.notitie ?? "";
    }
    toonStand();
  };
  const legErnaast = async (naam, lees) => {
    zeg("Even lezen…");
    try {
      await laad();
    } catch {
      zeg("De scan is niet helemaal geladen. Ververs de pagina en probeer het opnieuw.");
      return;
    }
    const gelezen = await lees();
    if (gelezen.fout) {
      zeg(gelezen.fout);
      return;
    }
    const { regels } = gelezen;
    neemOp({
      naam, eigen: {}, voorstellen: await scan(regels, adem), versie: globalThis.Scan.gegevens.versie,
      woorden: regels.reduce((som, { tekst }) => som + tekst.split(" ").length, 0),
      afdruk: await verslag.vingerafdruk(regels),
      dag: new Intl.DateTimeFormat("nl-NL", { dateStyle: "long" }).format(new Date()),
    });
    toon();
    zoek("[data-stuknaam]").focus();
  };
  const neemBestand = (bestand) => legErnaast(bestand.name, () => globalThis.Scan.leesBestand(bestand, basis));

  vorm.addEventListener("submit", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    // Wie een bestand koos, heeft niets geplakt: dat bestand ligt er al naast.
    if (!plak.value.trim() && nu() && !tweede) {
      zeg(`Dit ligt er al naast: ${heet(nu())}. De uitslag staat hieronder.`);
      zoek("[data-stuknaam]").focus();
      return;
    }
    legErnaast(GEPLAKT, () => globalThis.Scan.leesTekst(plak.value));
  });
  kiesbestand.addEventListener("change", () => {
    if (kiesbestand.files[0]) neemBestand(kiesbestand.files[0]);
    kiesbestand.value = "";
  });
  zoek("[data-oefen]").addEventListener("click", async () => {
    await meerdoenHaal(basis + OEFEN).catch(() => {});
    plak.value = globalThis.Scan.oefentekst ?? "";
    legErnaast("oefentekst, verzonnen", () => globalThis.Scan.leesTekst(plak.value));
  });
  for (const soort of ["dragover", "dragleave", "drop"]) {
    vorm.addEventListener(soort, (gebeurtenis) => {
      if (![...gebeurtenis.dataTransfer.types].includes("Files")) return;
      gebeurtenis.preventDefault();
      vorm.classList.toggle("inworp--erop", soort === "dragover");
      if (soort === "drop" && gebeurtenis.dataTransfer.files[0]) neemBestand(gebeurtenis.dataTransfer.files[0]);
    });
  }
  uitslag.addEventListener("input", ({ target }) => {
    const vak = target.closest("[data-voorstel]");
    if (!vak) return;
    const mijn = (nu().eigen[vak.dataset.voorstel] ??= {});
    if (target.type === "radio") mijn.oordeel = target.value;
    else mijn.notitie = target.value.trim();
    if (target.type === "radio") toonStand();
    else bewaar.zet(stukken, plak.value);
  });
  addEventListener("beforeunload", (gebeurtenis) => {
    if (bewaar.kost(stukken)) gebeurtenis.preventDefault();
  });
  zoek("[data-alles]").addEventListener("click", ({ target }) => {
    const dicht = vakken.some((vak) => !vak.open);
    for (const vak of vakken) vak.open = dicht;
    target.textContent = dicht ? "Klap alles dicht" : "Klap alles open";
  });
  addEventListener("beforeprint", () => {
    for (const vak of vakken) vak.open = true;
  });
  zoek("[data-print]").addEventListener("click", () => print());
  zoek("[data-tweede]").addEventListener("click", () => {
    tweede = true;
    plak.value = "";
    plak.focus();
    zeg("Plak of kies nu het tweede stuk. Het eerste blijft staan.");
  });
  zoek("[data-kopieer-verslag]").addEventListener("click", async ({ currentTarget }) => {
    const stuk = nu();
    const groepen = prioriteiten.map((groep) => ({
      titel: groep.titel, pepers: pepers(groep.rij, stuk),
      rij: groep.rij.map(({ id, code, titel }) => ({
        code, titel, telt: telt(id, stuk.voorstellen, stuk.eigen), zei: zelf(stuk, id) ? stuk.voorstellen[id].oordeel : "",
        passage: stuk.voorstellen[id].passages[0], notitie: stuk.eigen[id]?.notitie,
      })),
    }));
    try {
      await navigator.clipboard.writeText(verslag.alsTekst(over(stuk), groepen, telling(stuk)));
      zeg("Het verslag is gekopieerd.");
    } catch {
      zeg("Kopiëren mag niet van deze browser. Print het verslag, of selecteer de tekst zelf.");
    }
    currentTarget.focus();
  });
  const eerder = bewaar.haal(rij.map(({ id }) => id));
  if (eerder) {
    stukken.push(...eerder.stukken);
    plak.value = eerder.plak;
    toon();
    zeg("Uw vorige uitslag staat er nog. Sluit dit tabblad en zij is weg.");
  }
  vlak.hidden = false;
}
