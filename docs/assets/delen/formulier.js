// Het formulier om een voorbeeld te delen. Niets wordt verstuurd, en alleen onthouden als iemand
// dat vraagt: wie weggaat met tekst die nog nergens staat, krijgt eerst een waarschuwing.
(() => {
  const formulier = document.querySelector("[data-delen]");
  const { concept, invoer, isGetypt, keuring, lijkt, rijen, uitslag } = globalThis.meerdoenDelen ?? {};
  const regels = globalThis.meerdoenFormulier;
  if (!formulier || !regels || !uitslag) return;
  const zoek = (kiezer) => formulier.querySelector(kiezer);
  const klaar = document.querySelector("[data-uitslag]");
  const EERST = ["gemeente", "titel", "kern", "wat", "bronnen"];
  // Ook wat iemand al typte terwijl dit nog laadde.
  let onbewaard = isGetypt();

  const { lees, plek, hadVreemdeTekens } = invoer(formulier);
  const bewaard = concept(formulier, rijen);
  const toonLijkt = lijkt(zoek("[data-lijktop]"), formulier.dataset.basis);
  const toonUitslag = uitslag(klaar, () => { onbewaard = false; });

  // Fouten: bij het veld, en samen bovenaan.
  const fouten = zoek("[data-foutlijst]");
  const naamVan = (vak) => {
    const naam = vak.closest("fieldset.kruisjes")?.querySelector("legend") ?? formulier.querySelector(`label[for="${vak.id}"]`);
    const rij = vak.closest("fieldset.rijveld")?.querySelector("legend")?.textContent.trim();
    return [rij, naam?.firstChild.textContent.trim()].filter(Boolean).join(", ");
  };
  const wisFouten = () => {
    for (const zin of formulier.querySelectorAll(".veldfout")) zin.remove();
    for (const vak of formulier.querySelectorAll("[aria-invalid]")) {
      vak.removeAttribute("aria-invalid");
      const rest = (vak.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => !id.endsWith("-fout")).join(" ");
      if (rest) vak.setAttribute("aria-describedby", rest);
      else vak.removeAttribute("aria-describedby");
    }
  };
  const open = (vak) => {
    for (let kast = vak.closest("details"); kast; kast = kast.parentElement.closest("details")) kast.open = true;
  };
  const toonFout = (vak, zin) => {
    const fout = document.createElement("p");
    fout.className = "veldfout";
    fout.id = `${vak.id || `veld-${vak.name}`}-fout`;
    fout.textContent = zin;
    (vak.closest(".kruisjes") ? vak.closest("label") : vak).before(fout);
    vak.setAttribute("aria-invalid", "true");
    vak.setAttribute("aria-describedby", `${fout.id} ${vak.getAttribute("aria-describedby") ?? ""}`.trim());
    open(vak);
  };
  const toonFouten = (mis) => {
    wisFouten();
    const opVolgorde = mis.map(({ pad, zin }) => ({ vak: plek(pad), zin }))
      .sort((a, b) => (a.vak.compareDocumentPosition(b.vak) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    const regelsMetFout = opVolgorde.map(({ vak, zin }) => {
      const regel = document.createElement("li"), link = document.createElement("a");
      toonFout(vak, zin);
      link.href = `#${vak.id}`;
      link.textContent = `${naamVan(vak)}: ${zin}`;
      link.addEventListener("click", (klik) => {
        klik.preventDefault();
        open(vak);
        vak.focus();
      });
      regel.append(link);
      return regel;
    });
    fouten.hidden = !mis.length;
    fouten.querySelector("ul").replaceChildren(...regelsMetFout);
    zoek("[data-foutkop]").textContent = mis.length === 1 ? "Er is één ding te verbeteren" : `Er zijn ${mis.length} dingen te verbeteren`;
  };
  // Wat al gemeld was, verdwijnt zodra het klopt; nieuwe fouten wachten op de knop.
  const werkFoutenBij = (record) => {
    if (fouten.hidden) return;
    const stond = new Set([...formulier.querySelectorAll("[aria-invalid]")]);
    toonFouten(keuring.keur(record).filter(({ pad }) => stond.has(plek(pad))));
  };

  // Het bovenlicht: voor elk van de vijf vragen die altijd nodig zijn gaat een ruit aan.
  const ruiten = [...zoek("[data-bovenlicht]").children];
  const toonVoortgang = (record) => {
    const mis = new Set(keuring.keur(record).map(({ pad }) => pad.split(".")[0]));
    const aan = EERST.map((veld) => record[veld] !== undefined && !mis.has(veld));
    ruiten.forEach((ruit, i) => ruit.classList.toggle("aan", aan[i]));
    const aantal = aan.filter(Boolean).length;
    zoek("[data-voortgang]").textContent = aantal === EERST.length
      ? "Alles wat nodig is, staat er. Meer vertellen mag."
      : `${aantal} van de ${EERST.length} vragen beantwoord.`;
    const woorden = record.kern?.split(" ").length ?? 0;
    zoek("[data-teller]").textContent = `${woorden} van ${regels.grenzen.kern} woorden`;
    zoek("[data-teller]").classList.toggle("teller--vol", woorden > regels.grenzen.kern);
    for (const groep of formulier.querySelectorAll("[data-groep]")) {
      const gevuld = [...groep.querySelectorAll("input, textarea, select")]
        .filter((vak) => vak.value && !(vak.tagName === "SELECT" && vak.selectedOptions[0].defaultSelected)).length;
      const label = groep.querySelector("[data-ingevuld]");
      label.hidden = !gevuld;
      label.textContent = `${gevuld} ingevuld`;
    }
  };

  let klok;
  const werkBij = () => {
    const record = lees();
    if (bewaard.bewaar()) onbewaard = false;
    toonVoortgang(record);
    werkFoutenBij(record);
  };
  formulier.addEventListener("input", ({ target }) => {
    if (target.closest("[data-concept]")) return;
    onbewaard = true;
    klaar.hidden = true;
    clearTimeout(klok);
    klok = setTimeout(werkBij, 250);
  });
  // Pas bij het verlaten van een veld, en vóór de titel: zo staat de melding nooit in de weg van Tab.
  formulier.addEventListener("change", ({ target }) => {
    if (["gemeente", "titel"].includes(target.name)) toonLijkt(lees());
  });
  formulier.addEventListener("submit", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    clearTimeout(klok);
    fouten.hidden = true;
    werkBij();
    const record = lees(), mis = keuring.keur(record);
    toonLijkt(record);
    toonFouten(mis);
    if (mis.length) {
      klaar.hidden = true;
      fouten.focus();
    } else toonUitslag(record, hadVreemdeTekens() ? [globalThis.meerdoenDelen.zinnen.opgeruimd] : []);
  });
  klaar.querySelector("[data-terug]").addEventListener("click", () => {
    zoek("[name=gemeente]").focus();
  });
  addEventListener("beforeunload", (gebeurtenis) => {
    if (onbewaard) gebeurtenis.preventDefault();
  });

  // Gemeenten: kiezen uit de lijst, en een kleine letter is geen fout.
  zoek("#gemeentenamen").append(...regels.gemeenten.map((naam) => Object.assign(document.createElement("option"), { value: naam })));
  zoek("[name=gemeente]").addEventListener("change", ({ target }) => {
    const klein = target.value.trim().toLowerCase();
    target.value = [...regels.gemeenten, ...Object.keys(keuring.andereNamen)].find((naam) => naam.toLowerCase() === klein) ?? target.value;
  });

  // Wat een link naar deze pagina al weet: ?gemeente=…, ?voorstel=…, ?begrip=…
  const vooraf = new URLSearchParams(location.search);
  const kies = (lijst, kiezer, waarde) => {
    const keus = rijen.erbij(lijst).querySelector(kiezer);
    keus.value = waarde ?? "";
    if (keus.value) keus.closest("details").open = true;
  };
  if (!bewaard.zetTerug()) {
    kies("relaties", "select", vooraf.get("voorstel"));
    kies("instrumenten", "select", vooraf.get("begrip"));
    zoek("[name=gemeente]").value ||= (vooraf.get("gemeente") ?? "").slice(0, 60);
  }
  werkBij();
  // Wie het veld al verliet terwijl dit nog laadde, hoort het nu.
  if (document.activeElement?.name !== "gemeente") toonLijkt(lees());
})();
