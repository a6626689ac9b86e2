// Dia's voor in de zaal: `#kies=prioriteit-2,voorstel-2a` toont die records, één gedachte per scherm.
// Pijlen, spatie, Page Up en Page Down bladeren; Home, End en Escape doen wat u verwacht.
{
  const MEESTE = 200;
  const ID = /^[a-z0-9.-]{1,80}$/;
  const VOORAF = { vb: "voorbeeld", feit: "feitenkaart" };
  const SOORTEN = ["prioriteit", "voorstel", "tip", "diamant", "rode-draad", "kernwaarde", "thema", "werkvorm", "kader"];
  const DEEL = { tip: "punt", "rode-draad": "waarneming", thema: "actiepunt" };
  const vlak = document.querySelector("[data-zaal]");
  const doek = vlak.querySelector("[data-zaal-doek]");
  const melding = vlak.querySelector("[data-zaal-melding]");
  const kop = document.querySelector("h1");
  kop.tabIndex = -1;
  let dias = [];
  let nu = 0;

  const maak = (naam, eigenschappen = {}, ...inhoud) => {
    const element = Object.assign(document.createElement(naam), eigenschappen);
    element.append(...inhoud);
    return element;
  };
  const haal = (naam) => globalThis.meerdoenHaal(`${vlak.dataset.zaal}dias-${naam}.js`).catch(() => {});
  const soortVan = (id) => {
    const begin = VOORAF[id.split("-")[0]] ?? SOORTEN.find((soort) => id.startsWith(`${soort}-`));
    return DEEL[begin] && /\d\.\d+$/.test(id) ? DEEL[begin] : begin;
  };
  const haalAlle = (namen) => Promise.all([...new Set(namen)].map(haal));
  // Van een soort met veel records zegt het script alleen over hoeveel scherven zij verdeeld zijn.
  const haalDias = async (paren) => {
    await haalAlle(paren.map(([, soort]) => soort));
    const scherven = globalThis.meerdoenDiascherven;
    if (!scherven) return;
    await globalThis.meerdoenHaal(`${vlak.dataset.zaal}../assets/scherf.js`).catch(() => {});
    await haalAlle(globalThis.meerdoenScherven?.(scherven, paren) ?? []);
  };
  const gekozen = () => {
    const delen = location.hash.slice(1).split(";").map((deel) => deel.split("="));
    const kies = delen.find(([naam]) => naam === vlak.dataset.leestAnker)?.[1] ?? "";
    try {
      return decodeURIComponent(kies).split(",").filter(Boolean).slice(0, MEESTE);
    } catch {
      return [kies];
    }
  };

  const ga = (plaats) => {
    nu = Math.max(0, Math.min(plaats, dias.length - 1));
    const dia = doek.querySelectorAll(".dia")[nu];
    dia.scrollIntoView({ block: "start" });
    dia.focus({ preventScroll: true });
  };
  const knop = (tekst, doe, uit = false) => {
    const element = maak("button", { type: "button", className: "tekstknop", disabled: uit }, tekst);
    element.addEventListener("click", doe);
    return element;
  };
  // Een zaal hoort geen open plek: zonder gemeente van de lezer is het ‘onze gemeente’.
  const ingevuld = (tekst) => {
    const naam = globalThis.Schrijf?.gemeente?.lees()?.naam;
    return tekst.replace(/\[gemeentenaam\]/g, (_, plaats) =>
      naam ?? (/(?:^|[.!?] )$/.test(tekst.slice(0, plaats)) ? "Onze gemeente" : "onze gemeente"));
  };
  const teken = ([kop, titel, tekst], plaats) => {
    const dia = maak("section", { className: `dia${plaats ? "" : " dia--deur"}`, tabIndex: -1 },
      maak("div", { className: "dia__lijf", id: `dia-${plaats}` },
        ...(kop ? [maak("p", { className: "dia__kop" }, kop)] : []),
        ...(titel ? [maak("h2", {}, titel)] : []),
        ...(tekst ? [maak("p", { className: titel ? "" : "dia__tekst" }, ingevuld(tekst))] : [])),
      maak("div", { className: "dia__voet" }, maak("span", {}, "Mee(r) doen · CC BY 4.0"),
        knop("Vorige", () => ga(plaats - 1), plaats === 0),
        knop("Volgende", () => ga(plaats + 1), plaats === dias.length - 1),
        knop("Sluit", () => doek.close()),
        maak("span", {}, `${plaats + 1} van ${dias.length}`)));
    dia.setAttribute("aria-label", `Dia ${plaats + 1} van ${dias.length}`);
    dia.setAttribute("aria-describedby", `dia-${plaats}`); // wie bladert, hoort ook wat er staat
    return dia;
  };

  const toon = async () => {
    const ids = gekozen();
    if (!ids.length) {
      if (doek.open) doek.close();
      return;
    }
    await haalDias(ids.map((id) => [id, ID.test(id) && soortVan(id)]).filter(([, soort]) => soort));
    const alle = globalThis.meerdoenDias ?? {};
    const onbekend = ids.filter((id) => !Object.hasOwn(alle, id));
    dias = ids.filter((id) => Object.hasOwn(alle, id)).flatMap((id) => alle[id]);
    if (onbekend.length) melding.textContent = `Dit kennen wij niet, of er zijn geen dia’s van: ${onbekend.join(", ").slice(0, 200)}.`;
    if (!dias.length) return;
    doek.replaceChildren(...dias.map(teken));
    if (!doek.open) doek.showModal();
    ga(0);
  };

  const STAPPEN = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Home: -Infinity, End: Infinity };
  doek.addEventListener("keydown", (toets) => {
    const stap = STAPPEN[toets.key];
    if (stap === undefined || (toets.key === " " && toets.target.closest("button"))) return;
    toets.preventDefault();
    ga(nu + stap);
  });
  doek.addEventListener("close", () => {
    doek.replaceChildren();
    // Wie van een andere pagina kwam, had hier nog niets in de hand.
    if (document.activeElement === document.body) kop.focus();
    history.replaceState(null, "", location.pathname + location.search);
  });
  addEventListener("hashchange", toon);
  toon();
}
