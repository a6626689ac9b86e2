// Toont het formulier, en haalt wat het moet weten pas als iemand begint: wie alleen kijkt, laadt het niet.
(() => {
  const delen = globalThis.meerdoenDelen;
  const formulier = document.querySelector("[data-delen]");
  if (!formulier || !delen?.rijen) return;
  const STUKKEN = ["zinnen", "opmaak", "waarde", "keuring", "raad", "yaml", "invoer", "heeladres", "lijkt", "uitslag", "concept", "formulier"];
  const BESTANDEN = ["assets/zoeken/taal.js", "data/formulier.js", ...STUKKEN.map((stuk) => `assets/delen/${stuk}.js`)];
  const MIS = "Het formulier is niet helemaal geladen. Bewaar uw tekst ergens anders en open de pagina opnieuw.";

  // In volgorde, want elk stuk gebruikt het vorige.
  const haal = (bestand) => globalThis.meerdoenHaal(formulier.dataset.basis + bestand, { inVolgorde: true });
  const AANLEIDINGEN = ["focusin", "pointerdown", "input"];
  let bezig, klaar = false;
  delen.isGetypt = () => [...formulier.querySelectorAll("input, textarea")].some((vak) => vak.value !== vak.defaultValue);
  // Tot het formulier er is, let dit op tekst die nog nergens staat.
  const waarschuw = (gebeurtenis) => {
    if (!klaar && delen.isGetypt()) gebeurtenis.preventDefault();
  };
  delen.laad = () => {
    for (const een of AANLEIDINGEN) formulier.removeEventListener(een, delen.laad);
    addEventListener("beforeunload", waarschuw);
    return (bezig ??= Promise.all(BESTANDEN.map(haal)).then(() => {
      klaar = true;
    }, () => {
      formulier.querySelector("[data-voortgang]").textContent = MIS;
    }));
  };
  for (const een of AANLEIDINGEN) formulier.addEventListener(een, delen.laad);
  // Wie sneller is dan het laden, hoort de uitslag zodra het kan.
  formulier.addEventListener("submit", (gebeurtenis) => {
    if (klaar) return;
    gebeurtenis.preventDefault();
    delen.laad().then(() => klaar && formulier.requestSubmit());
  });

  const heeftConcept = () => {
    try {
      return localStorage.getItem(formulier.dataset.lade) !== null;
    } catch {
      return false;
    }
  };
  delen.rijen.erbij("bronnen");
  document.querySelector("[data-zonderscript]").hidden = true;
  const toon = () => {
    formulier.hidden = false;
  };
  // Een concept komt eerst terug: anders gaat het over wat iemand intussen typt heen.
  if (heeftConcept()) delen.laad().then(toon);
  else toon();
  if (location.search) delen.laad();
})();
